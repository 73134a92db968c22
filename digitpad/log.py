"""The log file: one line for what happened, the whole traceback for what should not have."""

import logging

from digitpad import paths

_KEPT_BYTES = 1_000_000


def start_log() -> None:
    """Send the program's log to its file; where none can be written, the program works without one."""
    path = paths.log_file()
    handler: logging.Handler
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > _KEPT_BYTES:
            path.replace(path.with_suffix(".old.log"))
        handler = logging.FileHandler(path, encoding="utf-8", errors="backslashreplace")
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)


def log_unexpected(error: BaseException) -> str:
    """Log the traceback of an error that nobody foresaw; returns the sentence for the person."""
    logging.getLogger("digitpad").error("unexpected error", exc_info=error)
    return f"Something went wrong inside digitpad ({type(error).__name__}); please report it with {paths.log_file()}."
