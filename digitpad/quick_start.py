"""Loads the window's code in the quickest way.

Most of the time of a start goes into imports. What is left out here, or kept from an earlier start, changes nothing
that the window does. Where a later version of a library is built in another way, it is imported as usual.
"""

from __future__ import annotations

import builtins
import gc
import sys
from importlib.util import cache_from_source
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

from digitpad.base.files.compiled_code import CompiledCode

_STUB_WRITER = ("shibokensupport/signature/lib/pyi_generator.py", "shibokensupport/signature/lib/enum_sig.py")
_NUMPYS_DOCSTRINGS = ("numpy._core._add_newdocs", "numpy._core._add_newdocs_scalars")


def load_ui() -> ModuleType:
    """Load the window's code; returns ``digitpad.ui.app``."""
    gc.disable()  # nothing of what a start makes is garbage; the window turns it on once all is loaded
    import_pyside(kept_file())
    _leave_out_numpys_docstrings()
    from digitpad.ui import app

    return app


def kept_file() -> Path:
    """The file of PySide6's compiled code, beside the bytecode of this module and of the same Python."""
    return Path(cache_from_source(str(Path(__file__).with_name("pyside6.py")))).with_suffix(".code")


def import_pyside(kept: Path) -> None:
    """Import PySide6 with the compiled code of 13 of its modules from the file ``kept``, or keep it there.

    PySide6 brings them as text and compiles them at every start, which takes some 15 ms. Two more, which write stubs
    and for which nothing here asks, are left out, since they and what only they import take 16 ms.

    PySide6 also replaces Python's function that imports, to find out which modules ask for other spellings of Qt's
    names. None does here, and each import would take four times as long, so Python's own is put back.
    """
    known = CompiledCode(kept)
    usual, usual_import = builtins.compile, builtins.__import__

    def compile_less(source: Any, filename: str, *options: Any, **named: Any) -> CodeType:
        is_left_out = str(filename).endswith(_STUB_WRITER)
        return known.compile(b"" if is_left_out else source, filename, *options, **named)

    builtins.compile = compile_less  # type: ignore[assignment]
    try:
        import PySide6.QtCore  # noqa: F401
    finally:
        builtins.compile, builtins.__import__ = usual, usual_import
    known.keep()


def _leave_out_numpys_docstrings() -> None:
    """Import NumPy, when it is needed, without the docstrings of what it has in C, which no window shows.

    Adding them takes some 4 ms. Where a version of NumPy keeps them in other modules, nothing is changed.
    """
    for name in _NUMPYS_DOCSTRINGS:
        sys.modules.setdefault(name, ModuleType(name))
