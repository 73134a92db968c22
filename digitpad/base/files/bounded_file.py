"""A file that may come from elsewhere: read only if it is a regular file, and not too large."""

import errno
import os
import stat
from pathlib import Path

from digitpad.base.language import tr


class TooLargeError(ValueError):
    """A file has more bytes than any of its kind needs."""

    def __init__(self, most_bytes: int) -> None:
        super().__init__(tr("it has more than {n} bytes", "", most_bytes))


def read_bounded(path: Path, most_bytes: int) -> bytes:
    """The content of a file. Raises TooLargeError, and OSError, also for pipes and devices, which may never end."""
    about = path.stat()
    if stat.S_ISDIR(about.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not stat.S_ISREG(about.st_mode):
        raise OSError(errno.EINVAL, "no file but a pipe or a device", str(path))
    if about.st_size > most_bytes:
        raise TooLargeError(most_bytes)
    with path.open("rb") as file:
        return file.read(about.st_size)
