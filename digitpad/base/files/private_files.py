"""What the program keeps about a person cannot be read by others: folders have the mode 0700, files 0600.

On Windows a person's folder is private already, and modes have no effect.
"""

import os
import stat
from contextlib import suppress
from pathlib import Path

from digitpad.base.files.staging import sync_names

_PUBLIC = 0o077
_ANYBODY_WRITES = 0o1002
_OWN = ("history", "settings", "samples", "digitpad", "models")
"""What the names of the program's own files and folders begin with, up to the first dot."""


def make_private_folder(folder: Path) -> None:
    """Make a folder that only its owner may enter, and so those above it that are missing. Raises OSError.

    A new one is on disk before anything is put into it.
    """
    try:
        folder.mkdir(mode=0o700)
    except FileNotFoundError:
        make_private_folder(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError:
        if not folder.is_dir():
            raise
        return  # it was there
    sync_names(folder.parent)


def write_privately(folder: Path, home: Path) -> None:
    """Make everything private that this process writes from now on, if ``folder`` lies within ``home``."""
    if folder.absolute().is_relative_to(home.absolute()):
        os.umask(_PUBLIC)


def keep_private(home: Path) -> None:
    """Make the program's own files in ``home`` readable by nobody else.

    Other files stay as they are, since ``home`` may be a folder that holds more than the program's.
    """
    if os.name != "posix":
        return
    with suppress(OSError):
        if not stat.S_IMODE(home.stat().st_mode) & _ANYBODY_WRITES:
            _tighten(home)
        for path in home.iterdir():
            if path.name.lstrip(".").split(".")[0] in _OWN:
                _tighten(path)
                for folder, folders, files in os.walk(path):
                    for name in (*folders, *files):
                        _tighten(Path(folder, name))


def _tighten(path: Path) -> None:
    with suppress(OSError):  # another person's, or gone
        mode = path.lstat().st_mode
        if stat.S_IMODE(mode) & _PUBLIC and not stat.S_ISLNK(mode):
            path.chmod(stat.S_IMODE(mode) & ~_PUBLIC)
