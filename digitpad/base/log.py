"""The log file: a line for each event, and the whole traceback for each unexpected error.

It is opened when there is something to write, so that a start without trouble leaves no file.
"""

import logging
import os
import sys
from contextlib import suppress
from functools import cache
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType

from digitpad.base import paths
from digitpad.base.files.private_files import make_private_folder
from digitpad.base.files.staging import PRIVATE
from digitpad.base.language import in_english, tr
from digitpad.base.reasons import reason

_Raised = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]

_KEPT_BYTES = 1_000_000


class _LogFile(logging.FileHandler):
    """Drops what does not fit on the disk; by default, logging would print a traceback for each line."""

    def _open(self) -> TextIOWrapper:
        """Private, since a log may say what a person has drawn or opened."""
        os.close(os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, PRIVATE))
        return super()._open()

    def handleError(self, record: logging.LogRecord) -> None:
        if not isinstance(sys.exception(), OSError):
            super().handleError(record)


class _InEnglish(logging.Formatter):
    """Writes down in English what was said to the person in another language, since others are to read it."""

    def format(self, record: logging.LogRecord) -> str:
        if isinstance(record.args, tuple):
            record.args = tuple(_in_english(each) for each in record.args)
        return super().format(record)

    def formatException(self, ei: _Raised) -> str:
        said = str(ei[1])
        return super().formatException(ei).replace(said, in_english(said))


def _in_english(value: object) -> object:
    return in_english(str(value)) if isinstance(value, str | Exception) else value


@cache
def logger() -> logging.Logger:
    """The program's logger; if no file can be written, it drops what it gets, and the program continues."""
    path = paths.log_file()
    handler: logging.Handler
    try:
        make_private_folder(path.parent)
        _begin_anew(path)
        handler = _LogFile(path, encoding="utf-8", errors="backslashreplace")
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(_InEnglish("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    own = logging.getLogger("digitpad")
    own.addHandler(handler)
    own.setLevel(logging.INFO)
    return own


def _begin_anew(path: Path) -> None:
    """Put a long log aside; one that another window has open, Windows leaves where it is, and it grows until then."""
    if path.exists() and path.stat().st_size > _KEPT_BYTES:
        with suppress(PermissionError):
            path.replace(path.with_suffix(".old.log"))


def close_log() -> None:
    """Close the file, which Windows would otherwise not remove; the next line opens it again."""
    own = logging.getLogger("digitpad")
    for handler in [each for each in own.handlers if isinstance(each, _LogFile)]:
        own.removeHandler(handler)
        handler.close()
    logger.cache_clear()


def log_unexpected(error: BaseException) -> str:
    """Log the traceback of an unexpected error; returns the sentence for the person.

    One about a file, as that this person may not read it, is no fault of the program's.
    """
    logger().error("unexpected error", exc_info=error)
    if isinstance(error, OSError) and isinstance(error.filename, str | Path) and error.strerror:
        name = paths.printable(Path(error.filename))
        return tr(
            "{name} cannot be used ({reason}); see that you may read and write there, or choose another.",
            name=name,
            reason=reason(error),
        )
    return tr(
        "Something went wrong inside digitpad ({name}); please report it with {log}.",
        name=type(error).__name__,
        log=paths.log_file(),
    )
