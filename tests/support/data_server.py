"""A server of data files on this machine, as slow or as broken as a test wants."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


class DataServer(ThreadingHTTPServer):
    """Serves the files of ``folder``; below /stalls it sends half of one and waits, below /breaks it hangs up then."""

    daemon_threads = False

    def __init__(self, folder: Path) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.folder = folder
        self.closing = threading.Event()
        self.address = f"http://127.0.0.1:{self.server_port}"


class _Handler(BaseHTTPRequestHandler):
    server: DataServer

    def do_GET(self) -> None:
        how, _slash, name = self.path.strip("/").rpartition("/")
        file = self.server.folder / name
        if not file.is_file():
            self.send_error(404)
            return
        content = file.read_bytes()
        self.send_response(200)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content[: len(content) // 2])
        if how == "stalls":
            self.server.closing.wait()
        elif how != "breaks":
            self.wfile.write(content[len(content) // 2 :])

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def serving(folder: Path) -> Iterator[DataServer]:
    folder.mkdir()
    server = DataServer(folder)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.closing.set()
        server.shutdown()
        thread.join()
        server.server_close()
