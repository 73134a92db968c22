"""The formats that a model can be exported to: what each needs, and how close its answers must be."""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass
from pathlib import Path

from digitpad.base.edition import in_the_full_edition, is_packaged, not_packaged
from digitpad.base.errors import DigitpadError
from digitpad.base.language import tr

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
    Format("h5", tr("Keras, HDF5"), ".h5", _TENSORFLOW),
    Format("savedmodel", "TensorFlow SavedModel", "", _TENSORFLOW),
    Format("litert", "LiteRT (TensorFlow Lite)", ".tflite", _TENSORFLOW),
    Format("litert-float16", tr("LiteRT, 16 bits"), ".tflite", _TENSORFLOW, difference=1e-2, agreement=0.0),
    Format("litert-int8", tr("LiteRT, 8 bits"), ".tflite", _TENSORFLOW, difference=None, agreement=0.995),
    Format(
        "litert-full-int8", tr("LiteRT, 8 bits throughout"), ".tflite", _TENSORFLOW, difference=None, agreement=0.97
    ),
    Format("c", tr("C array of the LiteRT model"), ".c", _TENSORFLOW, difference=None, agreement=0.995),
    Format("c-full-int8", tr("C array, 8 bits throughout"), ".c", _TENSORFLOW, difference=None, agreement=0.97),
    Format("onnx", "ONNX", ".onnx", (*_TENSORFLOW, "onnx", "tf2onnx", "onnxruntime"), in_package=False),
    Format("tfjs", tr("TensorFlow.js layers model"), "", (*_TENSORFLOW, "py_mini_racer"), in_package=False),
    Format("web", tr("Web page"), "", (*_TENSORFLOW, "py_mini_racer"), difference=None, agreement=0.995),
)


class FormatError(DigitpadError):
    """There is no such format, something that makes it is not installed, or it cannot be written there."""


def format_named(name: str) -> Format:
    """The format of this id. Raises FormatError."""
    for each in FORMATS:
        if each.id == name:
            return each
    raise FormatError(
        tr(
            "There is no format {name}; choose one of {list}.",
            name=repr(name),
            list=", ".join(each.id for each in FORMATS),
        )
    )


def check_installed(wanted: Format) -> None:
    """Raises FormatError, which says how to install it, if something that makes this format is missing."""
    if is_packaged() and not wanted.in_package:
        raise FormatError(not_packaged(tr("export to {id}", id=wanted.id)))
    missing = [module for module in wanted.modules if importlib.util.find_spec(module) is None]
    if missing and is_packaged():
        raise FormatError(in_the_full_edition(tr("exporting models")))
    if missing:
        names = ", ".join(_PACKAGES.get(module, module) for module in missing)
        raise FormatError(
            tr(
                "An export to {id} needs {names}, not installed; install with pip install 'digitpad[export]'.",
                id=wanted.id,
                names=names,
            )
        )


def check_can_import() -> None:
    """Raises FormatError, which says how to install it, if something that reads networks is missing."""
    missing = [module for module in _TENSORFLOW if importlib.util.find_spec(module) is None]
    if missing and is_packaged():
        raise FormatError(in_the_full_edition(tr("importing networks")))
    if missing:
        raise FormatError(
            tr("An import needs {list}; install with pip install 'digitpad[train]'.", list=", ".join(missing))
        )


def check_out(out: Path, wanted: Format, replaces: bool = False) -> None:
    """Raises FormatError if an export of this format cannot be written to ``out``.

    If it ``replaces``, an earlier export may be there. Whether a folder is one is found out later, when the new
    export can be compared with it.
    """
    if wanted.suffix and out.suffix != wanted.suffix:
        raise FormatError(
            tr(
                "A file of the format {id} ends in {suffix}; call it {name}{suffix}.",
                id=wanted.id,
                suffix=wanted.suffix,
                name=out.name,
            )
        )
    if wanted.suffix and out.is_dir():
        raise FormatError(tr("{path} is a folder; choose the name of a file.", path=out))
    if not wanted.suffix and out.exists() and not out.is_dir():
        raise FormatError(tr("{path} is a file; choose a new folder.", path=out))
    if replaces:
        return
    if out.is_dir() and any(out.iterdir()):
        raise FormatError(tr("{path} exists already; choose a new folder.", path=out))
    for taken in (out, check_file(out), readme_file(out)):
        if taken.is_file():
            raise FormatError(tr("{path} exists already; choose another name, or add --force.", path=taken))


def check_file(out: Path) -> Path:
    """Where the figures of an export's check lie."""
    return out.with_name(f"{out.name}.check.json")


def readme_file(out: Path) -> Path:
    """Where the page about an export lies."""
    return out.with_name(f"{out.name}.README.md")
