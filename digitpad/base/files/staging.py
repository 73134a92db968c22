"""Files and folders that are replaced whole: made beside their place, synced to disk, then renamed into it.

A reader finds the old one or the new one, never a part, and neither a killed process nor a power cut leaves one. What
is being made is called ``.NAME.PROCESS.new``, what gives way ``.NAME.PROCESS.old`` for a moment, and what is being
removed ``.NAME.PROCESS.gone``. What a process that has ended left behind under such a name is removed by the next write
of that name, and by `remove_left_behind`. Importing this loads nothing that takes time.
"""

import os
import re
import stat
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

PRIVATE = 0o600
"""The mode of a file that only its owner reads."""

_USUAL = 0o666  # less what the person's umask takes from it

_LEFT_BEHIND = (
    r"\.?(?P<name>.+)\.(?P<process>[1-9][0-9]{0,9})(-[0-9]+)?\.(?P<which>new|old|gone)"  # compiled when it is needed
)
_under_way: set[Path] = set()  # what this process makes now: its number may be that of one that has ended
_choosing = threading.Lock()
_PATIENCE_S, _PAUSE_S = 2.0, 0.01


def replace_file(path: Path, content: bytes, mode: int | None = None) -> None:
    """Put a file with ``content`` in the place of the one at ``path``, if there is one.

    It gets the ``mode``, as `PRIVATE`; without one, the mode of the file it replaces, or that of a usual new file. A
    link is followed. Raises OSError, and then the old file is as it was.
    """
    path = Path(os.path.realpath(path))
    remove_left_behind(path.parent, path.name)
    with _named(path, "new") as staged:
        _write(staged, content, _USUAL if mode is None else mode)
        if mode is None and path.exists():
            staged.chmod(stat.S_IMODE(path.stat().st_mode))
        _replace(staged, path)
    sync_names(path.parent)


@contextmanager
def new_file(path: Path) -> Iterator[Path]:
    """The name of a file to be written, which takes the place of ``path`` when the block ends without an error.

    Raises OSError, and then the old file is as it was.
    """
    with workplace(path) as folder:
        yield folder / path.name
        put_in_place(folder / path.name, path)


@contextmanager
def new_folder(folder: Path) -> Iterator[Path]:
    """An empty folder to be filled, which takes the place of ``folder`` when the block ends without an error.

    Raises OSError, and then the old folder is as it was.
    """
    with workplace(folder) as around:
        made = around / folder.name
        made.mkdir()
        yield made
        put_in_place(made, folder)


@contextmanager
def workplace(place: Path) -> Iterator[Path]:
    """An empty folder beside ``place``, in which to make ready what is to come there; removed when the block ends.

    The folder that it lies in is made if need be. Raises OSError.
    """
    place.parent.mkdir(parents=True, exist_ok=True)
    remove_left_behind(place.parent, place.name)
    with _named(place, "new") as folder:
        folder.mkdir(mode=0o700)
        yield folder


def put_in_place(made: Path, place: Path) -> None:
    """Put a file or a folder that was made on the same disk in its place; an old one gives way to the whole.

    Raises OSError, and then the old one is where it was.
    """
    _sync_all(made)
    with _named(place, "old") as old:
        if made.is_dir() and place.is_dir():
            place.rename(old)
        _replace(made, place)
    sync_names(place.parent)


def put_in_free_place(made: Path, place: Path) -> None:
    """Put a folder that was made on the same disk where nothing is. Raises OSError, also where something is."""
    _sync_all(made)
    made.rename(place)
    sync_names(place.parent)


def remove_folder(folder: Path) -> None:
    """Remove a folder: it is gone from its place at once, and nobody finds a part of it there.

    Raises OSError, whose ``filename`` is what is left: the folder where it was, or its rest elsewhere.
    """
    with _named(folder, "gone") as gone:
        folder.rename(gone)
        sync_names(folder.parent)
        try:
            _remove(gone, folder, "gone")
        except OSError as error:  # which names the file that stayed, without its folder
            raise OSError(error.errno, error.strerror, str(gone)) from error


def remove_left_behind(parent: Path, name: str | None = None, process: int | None = None) -> None:
    """Remove from a folder what ended processes left behind that were replacing something in it.

    With a ``name``, only what they left of that. The ``process`` of this number counts as ended, since it is about to
    end. A folder that was moved aside for one that never came is put back. What cannot be removed stays, without an
    error.
    """
    with suppress(OSError):
        for path in sorted(parent.iterdir()):
            match = re.fullmatch(_LEFT_BEHIND, path.name)
            if match is None or not (match["name"] == name if name else path.name.startswith(".")):
                continue
            number = int(match["process"])
            if number == process or not _is_under_way(path, number):
                with suppress(OSError):
                    _remove(path, parent / match["name"], match["which"])


@contextmanager
def _named(place: Path, which: str) -> Iterator[Path]:
    """A name beside ``place`` that only this block uses; nothing is left of that name afterwards."""
    with _choosing:
        name, number = f".{place.name}.{os.getpid()}", 1
        path = place.with_name(f"{name}.{which}")
        while path in _under_way:
            number += 1
            path = place.with_name(f"{name}-{number}.{which}")
        _under_way.add(path)
    try:
        yield path
    finally:
        with suppress(OSError):  # usually it is gone; where it cannot be removed, the next write tries again
            _remove(path, place, which)
        _under_way.discard(path)


def _write(path: Path, content: bytes, mode: int) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)  # never through a link that lies there
    with os.fdopen(os.open(path, flags, mode), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())  # or a power cut could leave the name on an empty file


def _replace(source: Path, place: Path) -> None:
    """Put a file in the place of another. Windows refuses that while a process reads either; there it is tried again.

    Raises OSError.
    """
    until = time.monotonic() + (_PATIENCE_S if sys.platform == "win32" else 0)
    while True:
        try:
            source.replace(place)
        except PermissionError:
            if place.is_dir() or time.monotonic() >= until:
                raise
            time.sleep(_PAUSE_S)
        else:
            return


def _remove(path: Path, place: Path, which: str) -> None:
    """Remove what was left at ``path`` on its way to, or from, ``place``."""
    if which == "old" and not os.path.lexists(place):
        path.rename(place)
    elif path.is_dir() and not path.is_symlink():
        import shutil

        gone = path.with_suffix(".gone")  # at once, or a thread might put it in its place while it is being removed
        shutil.rmtree(path if which == "gone" else path.rename(gone))
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


def _sync_all(made: Path) -> None:
    """Make sure that a file, or all that is in a folder, is on disk."""
    if not made.is_dir():
        _sync_file(made)
        return
    for parent, _folders, files in os.walk(made):
        for name in files:
            if not Path(parent, name).is_symlink():
                _sync_file(Path(parent, name))
        sync_names(Path(parent))


def _sync_file(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def sync_names(folder: Path) -> None:
    """Make sure that the names in a folder are on disk; not every system, nor every disk, knows that."""
    if sys.platform == "win32":
        return
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
