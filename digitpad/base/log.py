"""The log file: one line for what happened, the whole traceback for what should not have.

It is opened when there is something to say, so that a start that goes well writes nothing.
"""

import logging
import os
import sys
from functools import cache
from io import TextIOWrapper

from digitpad.base import paths
from digitpad.base.files.private_files import make_private_folder
from digitpad.base.files.staging import PRIVATE

_KEPT_BYTES = 1_000_000


class _LogFile(logging.FileHandler):
    """Says nothing where a line finds no room on disk; logging itself would print a traceback for each."""

    def _open(self) -> TextIOWrapper:
        """A log may say what a person has drawn or opened, so that it is for nobody else."""
        os.close(os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, PRIVATE))
        return super()._open()

    def handleError(self, record: logging.LogRecord) -> None:
        if not isinstance(sys.exception(), OSError):
            super().handleError(record)


@cache
def logger() -> logging.Logger:
    """The program's logger; where no file can be written, it logs to nowhere and the program works on."""
    path = paths.log_file()
    handler: logging.Handler
    try:
        make_private_folder(path.parent)
        if path.exists() and path.stat().st_size > _KEPT_BYTES:
            path.replace(path.with_suffix(".old.log"))
        handler = _LogFile(path, encoding="utf-8", errors="backslashreplace")
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    own = logging.getLogger("digitpad")
    own.addHandler(handler)
    own.setLevel(logging.INFO)
    return own


def log_unexpected(error: BaseException) -> str:
    """Log the traceback of an error that nobody foresaw; returns the sentence for the person."""
    logger().error("unexpected error", exc_info=error)
    return f"Something went wrong inside digitpad ({type(error).__name__}); please report it with {paths.log_file()}."
