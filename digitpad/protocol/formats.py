"""The formats that a model can be exported to: what each needs, and how close its answers must be."""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass
from pathlib import Path

from digitpad.base.edition import in_the_full_edition, is_packaged, not_packaged
from digitpad.base.errors import DigitpadError

EXACT = 1e-5
_PACKAGES = {"py_mini_racer": "mini-racer"}


@dataclass(frozen=True)
class Format:
    """One format. ``suffix`` is that of its file, or "" for a folder, and ``modules`` what it needs to be made.

    ``in_package`` says whether the packaged full edition makes it.

    An export is right if no probability differs from the Keras model's by more than ``difference`` (None: by
    any), and at least the share ``agreement`` of the digits is read as the same digit.
    """

    id: str
    title: str
    suffix: str
    modules: tuple[str, ...] = ()
    difference: float | None = EXACT
    agreement: float = 1.0
    in_package: bool = True


_TENSORFLOW = ("keras", "tensorflow", "psutil")

FORMATS = (
    Format("keras", "Keras 3", ".keras", _TENSORFLOW),
    Format("h5", "Keras, HDF5", ".h5", _TENSORFLOW),
    Format("savedmodel", "TensorFlow SavedModel", "", _TENSORFLOW),
    Format("litert", "LiteRT (TensorFlow Lite)", ".tflite", _TENSORFLOW),
    Format("litert-float16", "LiteRT, 16 bits", ".tflite", _TENSORFLOW, difference=1e-2, agreement=0.0),
    Format("litert-int8", "LiteRT, 8 bits", ".tflite", _TENSORFLOW, difference=None, agreement=0.995),
    Format("litert-full-int8", "LiteRT, 8 bits throughout", ".tflite", _TENSORFLOW, difference=None, agreement=0.97),
    Format("c", "C array of the LiteRT model", ".c", _TENSORFLOW, difference=None, agreement=0.995),
    Format("c-full-int8", "C array, 8 bits throughout", ".c", _TENSORFLOW, difference=None, agreement=0.97),
    Format("onnx", "ONNX", ".onnx", (*_TENSORFLOW, "onnx", "tf2onnx", "onnxruntime"), in_package=False),
    Format("tfjs", "TensorFlow.js layers model", "", (*_TENSORFLOW, "py_mini_racer"), in_package=False),
    Format("web", "Web page", "", (*_TENSORFLOW, "py_mini_racer"), difference=None, agreement=0.995),
)


class FormatError(DigitpadError):
    """There is no such format, something that makes it is not installed, or it cannot be written there."""


def format_named(name: str) -> Format:
    """The format of this id. Raises FormatError."""
    for each in FORMATS:
        if each.id == name:
            return each
    raise FormatError(f"There is no format {name!r}; choose one of {', '.join(each.id for each in FORMATS)}.")


def check_installed(wanted: Format) -> None:
    """Raises FormatError, which says how to install it, if something that makes this format is missing."""
    if is_packaged() and not wanted.in_package:
        raise FormatError(not_packaged(f"export to {wanted.id}"))
    missing = [module for module in wanted.modules if importlib.util.find_spec(module) is None]
    if missing and is_packaged():
        raise FormatError(in_the_full_edition("to export models"))
    if missing:
        names = ", ".join(_PACKAGES.get(module, module) for module in missing)
        raise FormatError(
            f"An export to {wanted.id} needs {names}, not installed; install with pip install 'digitpad[export]'."
        )


def check_can_import() -> None:
    """Raises FormatError, which says how to install it, if something that reads networks is missing."""
    missing = [module for module in _TENSORFLOW if importlib.util.find_spec(module) is None]
    if missing and is_packaged():
        raise FormatError(in_the_full_edition("to import networks"))
    if missing:
        raise FormatError(f"An import needs {', '.join(missing)}; install with pip install 'digitpad[train]'.")


def check_out(out: Path, wanted: Format, replaces: bool = False) -> None:
    """Raises FormatError if an export of this format cannot be written to ``out``.

    If it ``replaces``, an earlier export may be there. Whether a folder is one is found out later, when the new
    export can be compared with it.
    """
    if wanted.suffix and out.suffix != wanted.suffix:
        raise FormatError(
            f"A file of the format {wanted.id} ends in {wanted.suffix}; call it {out.name}{wanted.suffix}."
        )
    if wanted.suffix and out.is_dir():
        raise FormatError(f"{out} is a folder; choose the name of a file.")
    if not wanted.suffix and out.exists() and not out.is_dir():
        raise FormatError(f"{out} is a file; choose a new folder.")
    if replaces:
        return
    if out.is_dir() and any(out.iterdir()):
        raise FormatError(f"{out} exists already; choose a new folder.")
    for taken in (out, check_file(out), readme_file(out)):
        if taken.is_file():
            raise FormatError(f"{taken} exists already; choose another name, or add --force.")


def check_file(out: Path) -> Path:
    """Where the figures of an export's check lie."""
    return out.with_name(f"{out.name}.check.json")


def readme_file(out: Path) -> Path:
    """Where the page about an export lies."""
    return out.with_name(f"{out.name}.README.md")
