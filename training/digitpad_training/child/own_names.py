"""TensorBoard for the browser of this computer only, and not for pages of other sites in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import urlsplit

_OWN_NAMES = ("localhost", "127.0.0.1", "::1")
_REFUSAL = b"TensorBoard is for the browser of this computer: open it by the address that digitpad gives.\n"

Application = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


def own_names_only(application: Application) -> Application:
    """The WSGI application, for requests whose ``Host`` is this computer.

    Otherwise a page in the browser could make its own name lead here (DNS rebinding), and read what is served.
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


def server_for_this_computer(application: Application, flags: Any) -> Any:
    """TensorBoard's server behind `own_names_only`, for its parameter ``server_class``."""
    from tensorboard import program

    return program.WerkzeugServer(own_names_only(application), flags)
