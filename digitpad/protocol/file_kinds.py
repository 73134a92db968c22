"""What a file is by its content, whatever its name, and what to do instead if it is not read.

Only the beginning of a file is read, and nothing in it is run.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Callable
from itertools import islice
from pathlib import Path

from digitpad.base.files.protobuf_fields import fields
from digitpad.base.language import tr
from digitpad.base.paths import printable

BEGINNING = 4096
"""Bytes by which a file is known."""

_HDF5 = b"\x89HDF\r\n\x1a\n"
_ZIP = b"PK\x03\x04"
_PICKLES = re.compile(rb"\x80[\x02-\x05]|\(dp\d|\(lp\d|c[\w.]+\n\w+\n")
_COMPRESSED = (b"\x1f\x8b", b"BZh", b"\xfd7zXZ\x00", b"7z\xbc\xaf", b"Rar!", b"\x28\xb5\x2f\xfd")
_CHECKPOINT_PART = re.compile(r"\.(index|meta|data-\d{5}-of-\d{5})\Z")
_MOST_FIELDS = 64  # of a protocol buffer that are looked at
_IR_VERSION, _GRAPH, _OPSETS = 1, 7, 8  # of an ONNX file

_BY_SUFFIX: dict[str, Callable[[str], str]] = {
    ".pt": lambda name: tr(
        "{name} is a pickle, which could run anything when it is read; export the network to ONNX (torch.onnx.export) "
        "and import that.",
        name=name,
    ),
    ".pkl": lambda name: tr(
        "{name} is a pickle, which could run anything when it is read; export the network to ONNX (of scikit-learn by "
        "skl2onnx) and import that.",
        name=name,
    ),
    ".mat": lambda name: tr(
        "{name} holds the numbers of MATLAB, not a network; export it to ONNX (exportONNXNetwork) and import that.",
        name=name,
    ),
    ".mlmodel": lambda name: tr(
        "{name} is a model of Core ML, which is not read here; export the network to ONNX or save it as .keras.",
        name=name,
    ),
    ".pb": lambda name: tr(
        "{name} is a frozen graph of TensorFlow, which is not read here; convert it to .tflite, or to ONNX by tf2onnx.",
        name=name,
    ),
    ".ckpt": lambda name: tr(
        "{name} is a checkpoint, weights without a network; save the whole model (model.save) as .keras.", name=name
    ),
    ".safetensors": lambda name: tr(
        "{name} holds weights alone, without a network; export the network to ONNX or save it as .keras.", name=name
    ),
    ".npz": lambda name: tr(
        "{name} holds arrays, not a network; save the whole model (model.save) as .keras.", name=name
    ),
    ".caffemodel": lambda name: tr(
        "{name} is a model of Caffe, which is not read here; export the network to ONNX and import that.", name=name
    ),
}
_ALIKE = {
    **dict.fromkeys((".pth", ".ptl", ".torchscript"), ".pt"),
    **dict.fromkeys((".pickle", ".joblib", ".sav", ".dill"), ".pkl"),
    **dict.fromkeys((".mlpackage", ".mlmodelc"), ".mlmodel"),
    ".npy": ".npz",
    ".pbtxt": ".pb",
    ".prototxt": ".caffemodel",
}
SUFFIXES = (".keras", ".h5", ".hdf5", ".tflite", ".onnx")
"""The usual suffixes of networks that can be imported."""
LAYERS_MODEL, SAVED_MODEL = "model.json", "saved_model.pb"
"""The file by which a folder is known as a layers model of TensorFlow.js, or a SavedModel."""
REFUSED_SUFFIXES = (*_BY_SUFFIX, *_ALIKE)
"""The suffixes of networks, or parts of them, that are refused, each with a sentence of its own."""


def is_meant_as_network(path: Path) -> bool:
    """Whether a file or folder is a network by its name or content, even if it is refused, and not a picture."""
    try:
        if path.is_dir():
            return any((path / name).is_file() for name in (SAVED_MODEL, LAYERS_MODEL))
        if path.suffix.lower() in (*SUFFIXES, *REFUSED_SUFFIXES) or path.name == LAYERS_MODEL:
            return True
        if not path.is_file():  # as a pipe, which would keep the window waiting for what comes through it
            return False
        with path.open("rb") as file:
            return kind_by_content(path, file.read(BEGINNING)) in ("h5", "litert", "onnx")
    except OSError:
        return False


def kind_by_content(path: Path, beginning: bytes) -> str | None:
    """Which kind of network a file is: keras, h5, litert, onnx or tfjs; None for anything else.

    ``beginning`` are the first `BEGINNING` bytes of the file.
    """
    if beginning.startswith(_HDF5):
        return "h5"
    if beginning.startswith(_ZIP):
        return None if _first_member(beginning).endswith((".pkl", ".npy")) else "keras"
    if beginning[4:8] == b"TFL3":
        return "litert"
    if not _is_safetensors(beginning) and beginning.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return "tfjs"
    return "onnx" if beginning[:1] in b"\x08\x3a\x42" and {_GRAPH, _OPSETS} <= _fields_of(path) else None


def what_instead(path: Path, beginning: bytes) -> str:
    """The sentence for a file that cannot be imported: what it is, and what to do instead."""
    name, suffix = printable(path), path.suffix.lower()
    like = _ALIKE.get(suffix, suffix)
    if beginning.startswith(b"MATLAB"):
        like = ".mat"
    elif beginning.startswith(_ZIP):
        like = ".pt" if _first_member(beginning).endswith(".pkl") else ".npz"
    elif _PICKLES.match(beginning):
        like = ".pt" if like == ".pt" else ".pkl"
    elif beginning.startswith(b"\x93NUMPY"):
        like = ".npz"
    elif _is_safetensors(beginning):
        like = ".safetensors"
    elif _CHECKPOINT_PART.search(path.name.lower()) or path.name == "checkpoint":
        like = ".ckpt"
    elif path.name.lower() in ("saved_model.pb", "saved_model.pbtxt"):
        return tr("{name} is a part of a SavedModel; choose the folder that it lies in.", name=name)
    elif beginning.startswith(_COMPRESSED) and like not in _BY_SUFFIX:
        return tr("{name} is compressed; unpack it and import what is in it.", name=name)
    if like in _BY_SUFFIX:
        return _BY_SUFFIX[like](name)
    return tr(
        "{name} is another kind of file, or damaged, whatever its name says; save the model again, as .keras.",
        name=name,
    )


def what_instead_of_folder(folder: Path) -> str:
    """The sentence for a folder that is neither a SavedModel nor a model of TensorFlow.js."""
    name, suffix = printable(folder), folder.suffix.lower()
    if _ALIKE.get(suffix) == ".mlmodel":
        return _BY_SUFFIX[".mlmodel"](name)
    names = [each.name for each in islice(folder.iterdir(), 1_000)]
    if "config.json" in names and "model.weights.h5" in names:
        return tr(
            "{name} is an unpacked .keras file; pack its three files into a zip called {stem}.keras.",
            name=name,
            stem=folder.stem,
        )
    if any(_CHECKPOINT_PART.search(each) for each in names):
        return _BY_SUFFIX[".ckpt"](name)
    return tr("{name} is a folder without a saved_model.pb or a model.json; choose the file of a model.", name=name)


def _first_member(beginning: bytes) -> str:
    """The name of the first file in a zip archive."""
    (length,) = struct.unpack_from("<H", beginning.ljust(30, b"\0"), 26)
    return beginning[30 : 30 + length].decode("utf-8", "replace")


def _is_safetensors(beginning: bytes) -> bool:
    """A length of 8 bytes, then JSON of that length."""
    return beginning[8:10] in (b'{"', b"{ ") and 0 < int.from_bytes(beginning[:8], "little") < 100_000_000


def _fields_of(path: Path) -> set[int]:
    """The numbers of the first fields of a protocol buffer; none if it is not one."""
    try:
        with path.open("rb") as file:
            found = fields(file, 0, path.stat().st_size)
            return {field.number for field in islice(found, _MOST_FIELDS)}
    except ValueError:
        return set()
