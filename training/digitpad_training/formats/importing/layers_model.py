"""A layers model of TensorFlow.js as a Keras model; ``model.json`` and its files of weights are read as data."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from math import prod
from pathlib import Path, PurePath
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from digitpad.base.language import tr
from digitpad.base.paths import printable
from digitpad.protocol.file_kinds import LAYERS_MODEL
from digitpad.protocol.kinds import RefusedError, check_size
from digitpad_training.packages.as_it_reads import as_it_reads
from digitpad_training.packages.keras_2 import as_keras_3
from digitpad_training.packages.suspicion import check_config

_MOST_JSON_BYTES = 10_000_000
_TYPES = {"float32": "<f4", "float16": "<f2", "int32": "<i4", "uint8": "u1", "uint16": "<u2"}
_DAMAGED = (ValueError, TypeError, KeyError, AttributeError, IndexError, RecursionError, OverflowError)
_ALSO_CALLED = {"depthwise_kernel": "kernel"}  # as Keras 3 calls it


def read_layers_model(path: Path) -> tuple[keras.Model, str]:
    """The network in a ``model.json``, or in its folder, and what was left out of it in words, or "".

    Raises RefusedError.
    """
    file = path / LAYERS_MODEL if path.is_dir() else path
    name = printable(path)
    if file.stat().st_size > _MOST_JSON_BYTES:
        raise RefusedError(tr("{name} describes more than a network for digits has; use another one.", name=name))
    try:
        described = json.loads(file.read_bytes())
        config = _config(name, described)
        weights = dict(_weights(name, file.parent, described["weightsManifest"]))
    except _DAMAGED as error:
        raise RefusedError(
            tr("{name} is damaged or no layers model of TensorFlow.js; save it again.", name=name)
        ) from error
    check_config(name, config)
    try:
        current, left_out = as_it_reads(as_keras_3(config))
        kind = keras.Sequential if current["class_name"] == "Sequential" else keras.Model
        model = kind.from_config(current["config"])
        _fill(model, weights)
    except Exception as error:  # Keras raises all kinds; each means that it cannot read the network
        raise RefusedError(
            tr("{name} cannot be loaded by Keras; it is damaged or of another version.", name=name)
        ) from error
    return model, left_out


def _config(name: str, described: Any) -> Any:
    """The network's configuration as Keras 2 has it."""
    if not isinstance(described, dict) or "modelTopology" not in described:
        if isinstance(described, dict) and "class_name" in described:
            raise RefusedError(
                tr(
                    "{name} holds the layers of a network without its weights; save the whole model, as .keras.",
                    name=name,
                )
            )
        raise RefusedError(tr("{name} holds no network; save the whole model, as .keras.", name=name))
    if described.get("format") == "graph-model" or "node" in described["modelTopology"]:
        raise RefusedError(
            tr(
                "{name} is a graph model of TensorFlow.js, which is not read here; save it as a layers "
                "model, or as .keras before it is converted.",
                name=name,
            )
        )
    topology = described["modelTopology"]
    return topology.get("model_config", topology)


def _weights(name: str, folder: Path, manifest: Any) -> Iterator[tuple[str, NDArray[np.float32]]]:
    """The weights by name; those of a group follow each other in its files."""
    total = 0
    for group in manifest:
        files = [_file_of(name, folder, each) for each in group["paths"]]
        total += sum(file.stat().st_size for file in files)
        check_size(name, total)
        content, place = b"".join(file.read_bytes() for file in files), 0
        for entry in group["weights"]:
            shape = tuple(int(length) for length in entry["shape"])
            quantized = entry.get("quantization")
            numbers = np.dtype(_TYPES[(quantized or entry)["dtype"]])
            count = prod(shape)
            if min(shape, default=0) < 0 or place + count * numbers.itemsize > len(content):
                raise ValueError(tr("fewer weights than are described"))
            values = np.frombuffer(content, numbers, count, place).reshape(shape).astype(np.float32)
            place += count * numbers.itemsize
            if quantized and "scale" in quantized:
                values = values * np.float32(quantized["scale"]) + np.float32(quantized["min"])
            yield str(entry["name"]), values
        if place != len(content):
            raise ValueError(tr("more weights than are described"))


def _file_of(name: str, folder: Path, called: Any) -> Path:
    """A file of weights, which lies beside ``model.json``."""
    if not isinstance(called, str) or called in ("", ".", "..") or PurePath(called).name != called or "\\" in called:
        raise RefusedError(
            tr("{name} takes its weights from elsewhere ({what}); do not use it.", name=name, what=ascii(called)[:60])
        )
    file = folder / called
    if file.is_symlink() or not file.is_file():
        raise RefusedError(
            tr("{name} needs its weights, {what}; put both into one folder.", name=name, what=ascii(called)[1:-1][:60])
        )
    return file


def _fill(model: keras.Model, weights: Mapping[str, NDArray[np.float32]]) -> None:
    """Set every weight of a model by the names of its layer and of itself; raises ValueError unless all fit."""
    left = dict(weights)
    for variable in model.weights:
        alike = [name for name in left if _is_of(name, variable)]
        if len(alike) > 1:
            alike = [name for name in alike if set(name.split("/")[:-1]) <= set(variable.path.split("/"))]
        (found,) = alike
        variable.assign(left.pop(found))
    if left:
        raise ValueError(tr("weights of no layer: {list}", list=", ".join(left)))


def _is_of(name: str, variable: Any) -> bool:
    """Whether a weight of the file is this variable; the name of its layer stands in both."""
    *layers, last = name.split("/")
    is_alike = _ALSO_CALLED.get(last, last) == _ALSO_CALLED.get(variable.name, variable.name)
    return is_alike and bool(layers) and layers[-1] in variable.path.split("/")
