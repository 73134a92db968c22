"""A data file fetched from where it was published, checked, and kept whole or not at all."""

import http.client
import socket
import sys
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path

from digitpad.base.files.staging import new_file
from digitpad.base.language import tr
from digitpad.base.reasons import reason
from digitpad.data.formats.unipen import DataFileError
from digitpad.data.sources import Source, check

_CHUNK = 1 << 16
_TIMEOUT = 15.0  # seconds without an answer

Tell = Callable[[int, int | None], object]
"""Gets how many bytes have arrived, and of how many, if the server says so."""


class DownloadCancelledError(DataFileError):
    """The person cancelled the download."""


class Download:
    """One file to be fetched into ``folder``, whole or not at all."""

    def __init__(self, source: Source, folder: Path) -> None:
        self._source, self._folder = source, folder
        self._answer: http.client.HTTPResponse | None = None
        self._is_cancelled = False

    def carry_out(self, tell: Tell) -> Path:
        """Fetch and check the file; returns where it is.

        Raises DataFileError if it cannot be had, cannot be kept, or is not what was published, and
        DownloadCancelledError if it was cancelled.
        """
        source, folder = self._source, self._folder
        try:
            with new_file(folder / source.file) as staged:
                self._fetch(staged, tell)
                check(source, staged)
                self._heed_cancelling()
            return folder / source.file
        except (OSError, http.client.HTTPException) as error:
            self._heed_cancelling()
            raise DataFileError(
                tr(
                    "{data}: the file cannot be fetched from {url} ({reason}); check the network and the room in "
                    "{folder}, or get it in another way.",
                    data=source.title,
                    url=source.url,
                    reason=_reason(error),
                    folder=folder,
                )
            ) from error

    def cancel(self) -> None:
        """End it soon, with nothing kept; may be called from another thread."""
        self._is_cancelled = True
        if self._answer is None:
            return
        try:
            connection = socket.socket(fileno=self._answer.fileno())
        except (OSError, AttributeError):  # as http.client says that the answer has ended
            return
        try:
            connection.shutdown(socket.SHUT_RDWR)  # or a silent server would hold up the thread
            if sys.platform == "win32":
                connection.close()  # where that alone does not wake a thread that waits
        except OSError:
            return  # it was closed meanwhile
        finally:
            connection.detach()

    def _fetch(self, staged: Path, tell: Tell) -> None:
        with urllib.request.urlopen(self._source.url, timeout=_TIMEOUT) as answer, staged.open("wb") as stream:
            self._answer = answer
            self._heed_cancelling()
            length = answer.headers.get("Content-Length")
            whole, there = int(length) if length else None, 0
            while chunk := answer.read1(_CHUNK):
                self._heed_cancelling()
                stream.write(chunk)
                there += len(chunk)
                tell(there, whole)
        self._heed_cancelling()
        if whole is not None and there < whole:
            raise http.client.IncompleteRead(b"", whole - there)

    def _heed_cancelling(self) -> None:
        if self._is_cancelled:
            raise DownloadCancelledError(
                tr("{data}: the download was cancelled; nothing was kept.", data=self._source.title)
            )


def _reason(error: Exception) -> str:
    if isinstance(error, urllib.error.HTTPError):
        error.close()  # it is the server's answer too
        return f"{error.code} {error.reason}"
    if isinstance(error, urllib.error.URLError):
        return _why(error.reason)
    if isinstance(error, http.client.IncompleteRead):
        return tr("the connection broke off")
    return _why(error)


def _why(error: str | BaseException) -> str:
    import socket

    if isinstance(error, socket.gaierror):
        return tr("Name or service not known")
    return error if isinstance(error, str) else reason(error)
