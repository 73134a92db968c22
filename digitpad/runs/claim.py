"""Who may resume an unfinished training: a file beside it, locked while its process runs.

The system releases the lock when a process ends, however it ends. So a file that names an owner but is not locked was
left by a process that was killed, or by a power cut.
"""

from __future__ import annotations

import os
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from digitpad.base.errors import DigitpadError
from digitpad.base.files.staging import remove_left_behind
from digitpad.base.language import tr
from digitpad.base.reasons import reason
from digitpad.protocol.messages import Owner
from digitpad.runs.run_folder import UNFINISHED_SUFFIX
from digitpad.runs.unfinished import CLAIM_SUFFIX, abandon, claim_file

_ENOUGH_S = 60.0  # between a training's folder, its claim, and whose that is


class ClaimError(DigitpadError):
    """Another process trains for the same folder, or nothing can be written beside it."""


class Claim:
    """This process's claim to the training for a folder; closed at the latest when the process ends."""

    def __init__(self, folder: Path, owner: Owner) -> None:
        """Take it. Raises ClaimError if another process has it.

        Only the same window resumes what a "window" claims; what a "command" claims, another command may resume.
        """
        self._path = claim_file(folder)
        try:
            folder.parent.mkdir(parents=True, exist_ok=True)
            self._file = self._path.open("a+b", buffering=0)  # so that closing it does not fail again on a full disk
        except OSError as error:
            raise ClaimError(
                tr(
                    "{parent} cannot be written to ({reason}); make room there.",
                    parent=folder.parent,
                    reason=reason(error),
                )
            ) from error
        try:
            _lock(self._file)
        except (BlockingIOError, PermissionError) as error:
            self._file.close()
            raise ClaimError(
                tr("A training for {folder} is under way already; choose another folder.", folder=folder)
            ) from error
        except OSError:
            return  # a file system without locks: others cannot tell whose it is, and must leave it alone
        with suppress(OSError):  # a full disk, which the training reports
            self._file.truncate(0)
            self._file.write(owner.encode())

    def close(self) -> None:
        """Give it up."""
        self._file.close()
        with suppress(OSError):  # on Windows, if another reads it now: unlocked, it counts as left behind
            self._path.unlink(missing_ok=True)


def forget_left_behind(parent: Path) -> None:
    """Remove what trainings for folders in ``parent`` kept, if nobody can resume them any more.

    These are the trainings of windows that have ended, and of commands that ended before their first epoch was over.
    What a process was writing there that has ended goes too.
    """
    remove_left_behind(parent)
    claims: list[Path] = []
    unclaimed: list[Path] = []
    with suppress(OSError):  # a folder that this person may not read has no trainings of theirs
        claims = sorted(parent.glob(f".*{CLAIM_SUFFIX}"))
        unclaimed = [path for path in parent.glob(f".*{UNFINISHED_SUFFIX}") if not _claim_of(path).exists()]
    for path in claims:
        with suppress(OSError):  # on Windows, a locked file cannot be read
            if _is_forgotten(path):
                path.unlink(missing_ok=True)
    for path in unclaimed:
        with suppress(OSError):
            if _is_old(path):
                abandon(_folder_of(path, UNFINISHED_SUFFIX), "command")


def abandon_orphan(folder: Path, owner: Owner) -> None:
    """To be called last by a training whose owner has ended: keep only what can be resumed and is not under way."""
    path = claim_file(folder)
    remove_left_behind(folder.parent, folder.name, os.getpid())  # this process ends
    with suppress(OSError):
        if not path.exists():
            abandon(folder, owner)
        elif _is_forgotten(path):
            path.unlink(missing_ok=True)


def _is_forgotten(path: Path) -> bool:
    """Remove the training that ``path`` claims, unless it is under way or may be resumed; returns whether it did."""
    with path.open("r+b") as file:
        owner = file.read().decode(errors="replace")
        if not owner and not _is_old(path):
            return False  # its process has not yet written whose it is
        _lock(file)
        return abandon(_folder_of(path, CLAIM_SUFFIX), "window" if owner == "window" else "command")


def _folder_of(path: Path, suffix: str) -> Path:
    return path.with_name(path.name.removeprefix(".").removesuffix(suffix))


def _claim_of(unfinished: Path) -> Path:
    return claim_file(_folder_of(unfinished, UNFINISHED_SUFFIX))


def _is_old(path: Path) -> bool:
    """Whether a process that was going to write there had the time to. Raises OSError."""
    return time.time() - path.stat().st_mtime > _ENOUGH_S


def _lock(file: BinaryIO) -> None:
    """Lock a file until it is closed. Raises BlockingIOError or PermissionError if it is locked, or another OSError."""
    if sys.platform == "win32":
        import msvcrt

        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
