"""Starting programs that are not ours."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

_BEFORE = "_ORIG"
_OURS = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QML2_IMPORT_PATH")


@contextmanager
def without_our_libraries() -> Iterator[None]:
    """What is started meanwhile finds its own libraries, not those of the packaged program.

    PyInstaller sets variables that have the loader and Qt look into the package first; what was there before, if
    anything, is in another one (PyInstaller's manual, "LD_LIBRARY_PATH / LIBPATH considerations").
    """
    ours = {name: os.environ[name] for name in _OURS if name in os.environ} if hasattr(sys, "_MEIPASS") else {}
    for name in ours:
        before = os.environ.get(name + _BEFORE)
        if before is None:
            del os.environ[name]
        else:
            os.environ[name] = before
    try:
        yield
    finally:
        os.environ.update(ours)
