"""A lock on a folder, so that two windows do not each replace what the other has just written there.

The system releases it when a process ends, however it ends. It leaves nothing on disk, except for an empty file on
Windows, where a folder cannot be locked.
"""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_BUSY = PermissionError if sys.platform == "win32" else BlockingIOError
_PATIENCE_S, _PAUSE_S = 2.0, 0.01


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Keep out of a folder all others that use this function, while the block runs.

    After two seconds of waiting, and on file systems without locks, the block runs without one, so that it can save.
    """
    descriptor = _lock(folder)
    try:
        yield
    finally:
        if descriptor is not None:
            os.close(descriptor)


def _lock(folder: Path) -> int | None:
    until = time.monotonic() + _PATIENCE_S
    while True:
        try:
            return _try_to_lock(folder)
        except _BUSY:
            if time.monotonic() > until:
                return None
            time.sleep(_PAUSE_S)
        except OSError:
            return None


def _try_to_lock(folder: Path) -> int:
    """A descriptor that holds the lock until it is closed. Raises OSError, a `_BUSY` one if another process has it."""
    if sys.platform == "win32":
        import msvcrt

        descriptor = os.open(folder / ".lock", os.O_CREAT | os.O_RDWR)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            os.close(descriptor)
            raise
        return descriptor
    import fcntl

    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(descriptor)
        raise
    return descriptor
