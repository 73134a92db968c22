"""Which kind of network a file is, by its content, and which files are too large to be one for digits."""

from __future__ import annotations

from pathlib import Path

from digitpad.base.errors import DigitpadError
from digitpad.base.paths import printable
from digitpad.protocol.file_kinds import (
    BEGINNING,
    LAYERS_MODEL,
    REFUSED_SUFFIXES,
    SAVED_MODEL,
    kind_by_content,
    what_instead,
    what_instead_of_folder,
)

MOST_BYTES = 500_000_000
_ONNX_BEGINS = (0x08, 0x12, 0x1A, 0x22, 0x2A, 0x3A, 0x42)
_MOST_OPERATIONS = 5_000  # of a file that is rebuilt, including those that only compute shapes


class RefusedError(DigitpadError):
    """A file is no network that can be imported, or not a safe one."""


def kind_of(path: Path) -> str:
    """Which kind of network a file or folder is by its content: keras, h5, savedmodel, litert, onnx or tfjs.

    Raises RefusedError, with what to do instead, if it is none, or too large.
    """
    name = printable(path)
    if path.is_dir():
        kind = "savedmodel" if (path / SAVED_MODEL).is_file() else "tfjs"
        if kind == "tfjs" and not (path / LAYERS_MODEL).is_file():
            raise RefusedError(what_instead_of_folder(path))
        check_size(name, sum(each.stat().st_size for each in path.rglob("*") if each.is_file()))
        return kind
    if not path.is_file():
        raise RefusedError(f"{name} does not exist or is no file; check the name.")
    if path.suffix.lower() not in REFUSED_SUFFIXES:
        check_size(name, path.stat().st_size)
    with path.open("rb") as file:
        beginning = file.read(BEGINNING)
    if not beginning:
        raise RefusedError(f"{name} is empty; save the model again.")
    by_content = kind_by_content(path, beginning)
    if by_content is None and not (path.suffix.lower() == ".onnx" and beginning[0] in _ONNX_BEGINS):
        raise RefusedError(what_instead(path, beginning))
    check_size(name, path.stat().st_size)
    return by_content or "onnx"


def check_size(name: str, size: int) -> None:
    """Raises RefusedError for a file of more bytes than a network for digits has."""
    if size > MOST_BYTES:
        raise RefusedError(f"{name} has {size / 1e6:,.0f} MB, more than {MOST_BYTES / 1e6:.0f}; use a smaller network.")


def check_operations(name: str, count: int) -> None:
    """Raises RefusedError for a file of more operations than a network for digits has."""
    if count > _MOST_OPERATIONS:
        raise RefusedError(f"{name} has more than {_MOST_OPERATIONS:,} operations; use a smaller network.")
