"""Why something failed, to stand within a sentence: what systems often say is in the language of the person."""

import errno

from digitpad.base.language import Sentence, again, tr

_OF_THE_SYSTEM = {
    errno.ENOENT: tr("No such file or directory"),
    errno.EACCES: tr("Permission denied"),
    errno.EPERM: tr("Operation not permitted"),
    errno.EEXIST: tr("File exists"),
    errno.ENOTDIR: tr("Not a directory"),
    errno.EISDIR: tr("Is a directory"),
    errno.ENOTEMPTY: tr("Directory not empty"),
    errno.ENAMETOOLONG: tr("File name too long"),
    errno.EROFS: tr("Read-only file system"),
    errno.ENOSPC: tr("No space left on device"),
    errno.EDQUOT: tr("Disk quota exceeded"),
    errno.EIO: tr("Input/output error"),
    errno.EBUSY: tr("Device or resource busy"),
    errno.EMFILE: tr("Too many open files"),
    errno.ECONNREFUSED: tr("Connection refused"),
    errno.ECONNRESET: tr("Connection reset by peer"),
    errno.ETIMEDOUT: tr("Connection timed out"),
    errno.ENETUNREACH: tr("Network is unreachable"),
    errno.EHOSTUNREACH: tr("No route to host"),
}
"""The words of POSIX systems, which Windows says otherwise."""


def reason(error: BaseException, most: int = 100) -> str:
    """What an error says; of what others have written, so many characters."""
    if isinstance(error, OSError):
        known = _OF_THE_SYSTEM.get(error.errno or 0)
        return again(known) if known else (error.strerror or str(error))[:most]
    said = str(error)
    return said if isinstance(said, Sentence) else said[:most]
