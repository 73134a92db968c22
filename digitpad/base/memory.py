"""When memory is freed: by the C library, and by Python's collection of garbage."""

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager

_M_MMAP_THRESHOLD, _M_ARENA_MAX = -3, -8  # in glibc's malloc.h
_LARGE = 512 * 1024  # bytes: a picture or an array of numbers, not a part of either
_ARENAS = 2


def give_back_large_blocks() -> None:
    """Let each large block be given back to the system when it is freed; only glibc, on Linux, has to be told.

    Left alone, glibc learns from the first large block that is freed to keep those of up to 32 MB, in an arena for each
    thread. Between what stays, they leave holes of which most cannot be used again (mallopt(3), M_MMAP_THRESHOLD).
    """
    if sys.platform != "linux":
        return
    import ctypes

    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(_M_MMAP_THRESHOLD, _LARGE)
        mallopt(_M_ARENA_MAX, _ARENAS)


@contextmanager
def no_garbage_collected() -> Iterator[None]:
    """Collect no garbage in this block.

    It is for calls in which Qt goes through all widgets, and comes back to Python for some of them: were garbage
    collected there, a widget that Qt still has before it could be gone.
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()
