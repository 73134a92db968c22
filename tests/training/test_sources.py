"""Where the data files are found, and fetching them from a real server."""

import gzip
import hashlib
import threading
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from http.server import HTTPServer, SimpleHTTPRequestHandler
from pathlib import Path

import numpy as np
import pytest

from training.sources import MNIST, PEN, Source, check, download, find, main
from training.unipen import DataFileError

TEXT = b'.SEGMENT DIGIT 0 ? "7"\n'


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def server(tmp_path: Path) -> Iterator[str]:
    """The address of a server of the files in ``tmp_path / "served"``."""
    folder = tmp_path / "served"
    folder.mkdir()
    httpd = HTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=folder))
    thread = threading.Thread(target=httpd.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{httpd.server_port}"
    httpd.shutdown()
    thread.join()
    httpd.server_close()


@pytest.fixture
def strokes(tmp_path: Path, server: str) -> Source:
    """A small file of pen strokes on the server, as it was published."""
    (tmp_path / "served" / "strokes.gz").write_bytes(gzip.compress(TEXT))
    return replace(PEN, url=f"{server}/strokes.gz", sha256=hashlib.sha256(TEXT).hexdigest())


def test_a_file_is_fetched_and_checked(strokes: Source, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = download(strokes, tmp_path / "kept")
    assert gzip.decompress(path.read_bytes()) == TEXT
    assert list((tmp_path / "kept").iterdir()) == [path]
    assert "strokes.gz: 100%" in capsys.readouterr().err


@pytest.mark.parametrize("content", [gzip.compress(b"another", mtime=0), b"", gzip.compress(TEXT, mtime=0)[:-9]])
def test_what_is_not_as_published_is_not_kept(strokes: Source, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "served" / "strokes.gz").write_bytes(content)
    with pytest.raises(DataFileError, match=r"checksum differs|cannot be read"):
        download(strokes, tmp_path / "kept")
    assert list((tmp_path / "kept").iterdir()) == []


def test_no_such_file_on_the_server(strokes: Source, tmp_path: Path) -> None:
    with pytest.raises(DataFileError, match=r"cannot be fetched from .*/nothing"):
        download(replace(strokes, url=strokes.url.replace("strokes.gz", "nothing")), tmp_path / "kept")


def test_no_network(tmp_path: Path) -> None:
    with pytest.raises(DataFileError, match=r"cannot be fetched from http://127.0.0.1:9/.* check the network"):
        download(replace(PEN, url="http://127.0.0.1:9/strokes"), tmp_path)
    assert list(tmp_path.glob("*.gz")) == []


def test_a_folder_that_cannot_be_made(strokes: Source, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(DataFileError, match=r"cannot be fetched"):
        download(strokes, tmp_path / "file" / "folder")


def test_a_file_is_found_in_the_folder_that_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataFileError, match=r"has no mnist.npz"):
        find(MNIST, tmp_path)
    path = tmp_path / "mnist.npz"
    path.touch()
    assert find(MNIST, tmp_path) == find(MNIST, path) == path


def test_a_file_is_found_in_the_cache_of_keras(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DIGITPAD_DATA", str(tmp_path))
    monkeypatch.setenv("KERAS_HOME", str(tmp_path))
    (tmp_path / "datasets").mkdir()
    (tmp_path / "datasets" / "mnist.npz").touch()
    assert find(MNIST) == tmp_path / "datasets" / "mnist.npz"


def test_files_that_are_nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DIGITPAD_DATA", str(tmp_path))
    monkeypatch.setenv("KERAS_HOME", str(tmp_path))
    for source in (MNIST, PEN):
        with pytest.raises(DataFileError, match=r"is nowhere: fetch it by `python -m training.sources --download`"):
            find(source)


def test_downloaded_files_are_found(tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DIGITPAD_DATA", str(tmp_path))
    path = home / "cache" / "data" / "pendigits-orig.tra.gz"
    path.parent.mkdir(parents=True)
    path.touch()
    assert find(PEN) == path


def test_mnist_of_other_content_is_refused(tmp_path: Path) -> None:
    images, labels = np.zeros((10, 28, 28), np.uint8), np.zeros(10, np.uint8)
    np.savez(tmp_path / "mnist.npz", x_train=images, y_train=labels, x_test=images, y_test=labels)
    with pytest.raises(DataFileError, match=r"does not hold MNIST as published"):
        check(MNIST, tmp_path / "mnist.npz")


def test_the_command_says_what_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--data", str(tmp_path)]) == 1
    assert capsys.readouterr().err == f"{tmp_path} has no mnist.npz; name the folder that has it.\n"


def test_the_command_finds_the_files(data_folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--data", str(data_folder)]) == 0
    assert capsys.readouterr().out.splitlines() == [f"{s.file}: {data_folder / s.file}" for s in (MNIST, PEN)]
