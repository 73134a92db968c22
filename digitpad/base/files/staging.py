"""Files and folders that are replaced whole: written beside their place, synced to disk, then renamed into it.

A reader finds the old one or the new one, never a part, and neither a killed process nor a power cut leaves one. What
is being written is called ``.NAME.PROCESS.new``, and a folder that gives way ``.NAME.PROCESS.old`` for a moment. What a
process that has ended left behind under such a name is removed by the next write of that name, and by
`remove_left_behind`. Importing this loads nothing that takes time.
"""

import os
import re
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

PRIVATE = 0o600
"""The mode of a file that only its owner reads."""

_USUAL = 0o666  # less what the person's umask takes from it

_LEFT_BEHIND = r"\.?(?P<name>.+)\.(?P<process>[1-9][0-9]{0,9})\.(?P<which>new|old)"  # compiled when it is needed
_under_way: set[Path] = set()  # what this process writes now: its number may be that of one that has ended


def replace_file(path: Path, content: bytes, mode: int | None = None) -> None:
    """Put a file with ``content`` in the place of the one at ``path``, if there is one.

    It gets the ``mode``, as `PRIVATE`; without one, the mode of the file it replaces, or that of a usual new file. A
    link is followed. Raises OSError, and then the old file is as it was.
    """
    path = Path(os.path.realpath(path))
    remove_left_behind(path.parent, path.name)
    with _staged(path) as staged:
        _write(staged, content, _USUAL if mode is None else mode)
        if mode is None and path.exists():
            staged.chmod(stat.S_IMODE(path.stat().st_mode))
        staged.replace(path)
    _sync(path.parent)


@contextmanager
def new_folder(folder: Path) -> Iterator[Path]:
    """An empty folder to be filled, which takes the place of ``folder`` when the block ends without an error.

    Raises OSError, and then the old folder is as it was.
    """
    remove_left_behind(folder.parent, folder.name)
    with _staged(folder) as staged:
        staged.mkdir()
        yield staged
        _sync_all(staged)
        _swap(folder, staged)
    _sync(folder.parent)


def remove_left_behind(parent: Path, name: str | None = None) -> None:
    """Remove from a folder what ended processes left behind that were replacing something in it.

    With a ``name``, only what they left of that. A folder that had given way to one that never came is put back. What
    cannot be removed stays, without an error.
    """
    with suppress(OSError):
        for path in sorted(parent.iterdir()):
            match = re.fullmatch(_LEFT_BEHIND, path.name)
            is_meant = match is not None and (match["name"] == name if name else path.name.startswith("."))
            if match and is_meant and not _is_under_way(path, int(match["process"])):
                with suppress(OSError):
                    _remove(path, parent / match["name"], match["which"])


@contextmanager
def _staged(path: Path) -> Iterator[Path]:
    """The name beside ``path`` under which this process writes; nothing is left of that name afterwards."""
    staged = path.with_name(f".{path.name}.{os.getpid()}.new")
    _under_way.add(staged)
    try:
        yield staged
    finally:
        _under_way.discard(staged)
        with suppress(OSError):  # mostly it is gone; where it cannot be removed, the next write tries again
            _remove(staged, path, "new")


def _write(path: Path, content: bytes, mode: int) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)  # never through a link that lies there
    with os.fdopen(os.open(path, flags, mode), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())  # or a power cut could leave the name on an empty file


def _swap(folder: Path, staged: Path) -> None:
    old = staged.with_suffix(".old")
    if folder.exists():
        folder.rename(old)
    try:
        staged.rename(folder)
    except OSError:
        if old.exists():
            old.rename(folder)
        raise
    if old.exists():
        _remove(old, folder, "old")


def _remove(path: Path, place: Path, which: str) -> None:
    """Remove what was left at ``path`` on its way to, or from, ``place``."""
    if which == "old" and not os.path.lexists(place):
        path.rename(place)
    elif path.is_dir() and not path.is_symlink():
        import shutil

        shutil.rmtree(path)
    else:
        path.unlink()


def _is_under_way(path: Path, process: int) -> bool:
    return path in _under_way if process == os.getpid() else _is_alive(process)


def _is_alive(process: int) -> bool:
    if sys.platform == "win32":
        import ctypes

        synchronise, timeout, denied = 0x100000, 0x102, 5
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        handle = kernel.OpenProcess(synchronise, False, process)
        if not handle:
            return ctypes.get_last_error() == denied
        ended = kernel.WaitForSingleObject(handle, 0) != timeout
        kernel.CloseHandle(handle)
        return not ended
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        pass  # another person's
    return True


def _sync_all(folder: Path) -> None:
    for parent, _folders, files in os.walk(folder):
        for name in files:
            path = Path(parent, name)
            if not path.is_symlink():
                with path.open("r+b") as file:
                    os.fsync(file.fileno())
        _sync(Path(parent))


def _sync(folder: Path) -> None:
    """Make sure that the names in a folder are on disk; not every system, nor every disk, knows that."""
    if sys.platform == "win32":
        return
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
