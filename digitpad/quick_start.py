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
_NUMPYS_DOCSTRINGS = "numpy._core._add_newdocs"


def load_ui() -> ModuleType:
    """Load the window's code; returns ``digitpad.ui.app``."""
    gc.disable()  # nothing of what a start makes is garbage; the window turns it on once all is loaded
    import_pyside(kept_file())
    _spare_the_reading_of_sources()
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
    """
    known = CompiledCode(kept)
    usual = builtins.compile

    def compile_less(source: Any, filename: str, *options: Any, **named: Any) -> CodeType:
        is_left_out = str(filename).endswith(_STUB_WRITER)
        return known.compile(b"" if is_left_out else source, filename, *options, **named)

    builtins.compile = compile_less  # type: ignore[assignment]
    try:
        import PySide6.QtCore  # noqa: F401
    finally:
        builtins.compile = usual
    known.keep()


def _spare_the_reading_of_sources() -> None:
    """Keep PySide6 from reading the source of each module loaded after it, to find out whether it uses its features.

    Those are other spellings of Qt's names, which nothing here asks for; looking for them in 66 modules takes
    some 4 ms. Where a version of PySide6 does not look in this way, nothing is changed.
    """
    from shibokensupport import feature

    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = lambda _module: False


def _leave_out_numpys_docstrings() -> None:
    """Import NumPy, when it is needed, without the docstrings of its functions in C, which no window shows.

    Adding them takes some 3 ms. Where a version of NumPy keeps them in another module, nothing is changed.
    """
    sys.modules.setdefault(_NUMPYS_DOCSTRINGS, ModuleType(_NUMPYS_DOCSTRINGS))
