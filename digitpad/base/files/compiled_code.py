"""Code that a library compiles anew at every start, kept as Python keeps the code of modules."""

from __future__ import annotations

import builtins
import marshal
import os
import sys
import zlib
from contextlib import suppress
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from types import CodeType
from typing import Any

_DIGEST = 4  # bytes
_usual = builtins.compile


class CompiledCode:
    """What was compiled from texts, read from ``file``, which is only for files that this person may run code from.

    The file has the number of Python's bytecode and a checksum before it. One of another Python, one that is damaged,
    and one that cannot be read hold nothing.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._known = _content(file)
        self._grew = False

    def compile(self, source: Any, filename: str, mode: str = "exec", *options: Any, **named: Any) -> CodeType:
        """As the built-in function does, which is asked only for what is no module, or not known in this wording."""
        if mode != "exec" or options or named or not isinstance(source, bytes):
            code: CodeType = _usual(source, filename, mode, *options, **named)
            return code
        digest = zlib.crc32(source)
        known = self._known.get(filename)
        if known is not None and known[0] == digest:
            return known[1]
        self._known[filename] = digest, _usual(source, filename, mode)
        self._grew = True
        return self._known[filename][1]

    def keep(self) -> None:
        """Write the file, if something was new; nothing is kept where Python keeps no code of modules either.

        That is where the folder is missing or may not be written to, and where Python is told to write no bytecode.
        """
        if not self._grew or sys.dont_write_bytecode:
            return
        body = marshal.dumps(self._known)
        staged = self._file.with_name(f"{self._file.name}.{os.getpid()}")
        with suppress(OSError):
            try:
                staged.write_bytes(_head(body) + body)
                staged.replace(self._file)
            finally:
                staged.unlink(missing_ok=True)


def _content(file: Path) -> dict[str, tuple[int, CodeType]]:
    try:
        content = file.read_bytes()
    except OSError:
        return {}
    start = len(MAGIC_NUMBER) + _DIGEST
    head, body = content[:start], content[start:]
    known: dict[str, tuple[int, CodeType]] = marshal.loads(body) if head == _head(body) else {}
    return known


def _head(body: bytes) -> bytes:
    return MAGIC_NUMBER + zlib.crc32(body).to_bytes(_DIGEST, "little")
