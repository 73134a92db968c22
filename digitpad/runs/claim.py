"""Who may go on with an unfinished training: a file beside it, locked for as long as that process lives. No Keras here.

The system takes the lock away from a process that ends, however it ends. So a file that says whose it was, and is not
locked, is of a process that was killed, or of a computer that lost its power.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from digitpad.base.errors import DigitpadError
from digitpad.protocol.messages import Owner
from digitpad.runs.unfinished import CLAIM_SUFFIX, abandon, claim_file


class ClaimError(DigitpadError):
    """Another process, or window, trains on its way to the same folder, or nothing can be written beside it."""


class Claim:
    """This process's claim to the training on its way to a folder; to be closed, which the end of the process does."""

    def __init__(self, folder: Path, owner: Owner) -> None:
        """Take it. Raises ClaimError if another has it.

        What a "window" claims nobody else goes on with; what a "command" does, another one may resume.
        """
        self._path = claim_file(folder)
        try:
            folder.parent.mkdir(parents=True, exist_ok=True)
            self._file = self._path.open("a+b", buffering=0)  # so that a full disk is not met again when it is closed
        except OSError as error:
            raise ClaimError(f"{folder.parent} cannot be written to ({error.strerror}); make room there.") from error
        try:
            _lock(self._file)
        except (BlockingIOError, PermissionError) as error:
            self._file.close()
            raise ClaimError(f"A training on its way to {folder} is under way already; choose another one.") from error
        except OSError:
            return  # a file system without locks: nobody will know whose it was, and leave it alone
        with suppress(OSError):  # a full disk, which the training says
            self._file.truncate(0)
            self._file.write(owner.encode())

    def close(self) -> None:
        """Give it up."""
        self._file.close()
        self._path.unlink(missing_ok=True)


def forget_left_behind(parent: Path) -> None:
    """Remove what trainings on their way to folders in ``parent`` kept, if nobody can go on with it any more.

    These are those of windows that are gone, and those of commands that are gone before their first epoch was over.
    """
    claims: list[Path] = []
    with suppress(OSError):  # where this person may not look, none of theirs is
        claims = sorted(parent.glob(f".*{CLAIM_SUFFIX}"))
    for path in claims:
        with suppress(OSError):  # on Windows, what is locked cannot even be read
            if _is_forgotten(path):
                path.unlink(missing_ok=True)


def abandon_orphan(folder: Path, owner: Owner) -> None:
    """What a training does last whose owner is gone: leave only what somebody can go on with, and is not already."""
    path = claim_file(folder)
    with suppress(OSError):
        if not path.exists():
            abandon(folder, owner)
        elif _is_forgotten(path):
            path.unlink(missing_ok=True)


def _is_forgotten(path: Path) -> bool:
    """Remove what the claim in ``path`` is to, unless it is alive or may be resumed."""
    folder = path.with_name(path.name.removeprefix(".").removesuffix(CLAIM_SUFFIX))
    with path.open("r+b") as file:
        owner = file.read().decode()
        if not owner:
            return False  # it is not locked before it says whose it is
        _lock(file)
        return abandon(folder, "command" if owner == "command" else "window")


def _lock(file: BinaryIO) -> None:
    """Lock a file until it is closed. Raises OSError, a BlockingIOError or PermissionError if another has it locked."""
    if sys.platform == "win32":
        import msvcrt

        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
