"""Which kind of network a file claims to be, by its name, its size and how it begins."""

from __future__ import annotations

import re
from pathlib import Path

from digitpad.base.errors import DigitpadError
from digitpad.base.paths import printable

MOST_BYTES = 500_000_000
_HDF5 = b"\x89HDF\r\n\x1a\n"
_SUFFIXES = {".keras": "keras", ".h5": "h5", ".hdf5": "h5", ".tflite": "litert", ".onnx": "onnx"}
_PICKLES = re.compile(rb"\x80[\x02-\x05]|\(dp\d|\(lp\d|c[\w.]+\n\w+\n")


class RefusedError(DigitpadError):
    """A file is no network that can be imported, or not a safe one."""


def kind_of(path: Path) -> str:
    """Which kind of network a file or folder claims to be: keras, h5, savedmodel, litert or onnx.

    Raises RefusedError if it is none, too large, or begins otherwise than its name says.
    """
    name = printable(path)
    if path.is_dir():
        if not (path / "saved_model.pb").is_file():
            raise RefusedError(f"{name} is a folder without a saved_model.pb; choose the file of a model.")
        check_size(name, sum(each.stat().st_size for each in path.rglob("*") if each.is_file()))
        return "savedmodel"
    if not path.is_file():
        raise RefusedError(f"{name} does not exist or is no file; check the name.")
    kind = _SUFFIXES.get(path.suffix.lower())
    if kind is None:
        raise RefusedError(f"{name} is none of {', '.join(_SUFFIXES)} or a SavedModel folder; save the model as one.")
    check_size(name, path.stat().st_size)
    _check_beginning(path, kind)
    return kind


def check_size(name: str, size: int) -> None:
    """Raises RefusedError for a file of more bytes than a network for digits has."""
    if size > MOST_BYTES:
        raise RefusedError(f"{name} has {size / 1e6:,.0f} MB, more than {MOST_BYTES / 1e6:.0f}; use a smaller network.")


def _check_beginning(path: Path, kind: str) -> None:
    name = printable(path)
    with path.open("rb") as file:
        beginning = file.read(64)
    if not beginning:
        raise RefusedError(f"{name} is empty; save the model again.")
    if kind != "onnx" and _PICKLES.match(beginning):
        raise RefusedError(f"{name} is a pickle, which could run anything; save the model as .keras instead.")
    is_right = {
        "keras": beginning.startswith(b"PK\x03\x04"),
        "h5": beginning.startswith(_HDF5),
        "litert": beginning[4:8] == b"TFL3",
        "onnx": beginning[0] in (0x08, 0x12, 0x1A, 0x22, 0x2A, 0x3A, 0x42),
    }
    if not is_right[kind]:
        what = "a pickle or another kind of file" if kind == "onnx" else "another kind of file, or damaged"
        raise RefusedError(f"{name} is {what}, whatever its name says; save the model again.")
