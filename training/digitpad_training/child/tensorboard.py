"""TensorBoard in a process of its own. No Keras here, and TensorBoard is loaded by the child."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

_OWN_NAMES = ("localhost", "127.0.0.1", "::1")
_REFUSAL = b"TensorBoard is for the browser of this computer: open it by the address that digitpad gives.\n"

Application = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


def own_names_only(application: Application) -> Application:
    """The WSGI application, for those alone who call this computer by its own name.

    A page in the browser could else have its own name lead here (DNS rebinding), and read what is served.
    """

    def answer(environment: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        if _host(environment.get("HTTP_HOST", "")) in _OWN_NAMES:
            return application(environment, start_response)
        start_response("403 Forbidden", [("Content-Type", "text/plain"), ("Content-Length", str(len(_REFUSAL)))])
        return [_REFUSAL]

    return answer


def _host(header: str) -> str | None:
    """The name in a ``Host`` header, without the port."""
    try:
        return urlsplit(f"//{header}").hostname
    except ValueError:
        return None


def _server_for_this_computer(application: Application, flags: Any) -> Any:
    from tensorboard import program

    return program.WerkzeugServer(own_names_only(application), flags)


def serve_in_child(folder: Path, pipe: Connection) -> None:
    """A child's entry: show the runs in a folder on a free port of this computer alone.

    Sends the address through ``pipe``, and ends when the parent's end of that is closed.
    """
    from digitpad.processes.spawn import settle_in

    settle_in()
    import warnings

    from digitpad_training.learn.backend import native_output_silenced

    warnings.simplefilter("ignore")  # it has some about its own parts, which are no affair of the person
    with native_output_silenced():  # it loads TensorFlow
        from tensorboard import default, program

        server = program.TensorBoard(default.get_plugins(), server_class=_server_for_this_computer)
        # With load_fast it would read the files in one more process, which may outlive this one.
        server.configure(logdir=str(folder), host="localhost", port=0, load_fast="false")
        address = server.launch()
    pipe.send(address)
    try:
        pipe.recv()
    except (EOFError, OSError):
        os._exit(0)
