"""An HDF5 file of weights without layers, as `save_weights` writes it: dense layers, whose activations are tried."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from itertools import product
from pathlib import Path
from typing import Any

import h5py
import keras
import numpy as np

from digitpad.base.language import tr
from digitpad.base.paths import printable
from digitpad.ink.images import SIDE
from digitpad.protocol.conversions import Convention
from digitpad.protocol.kinds import RefusedError
from digitpad.recognition.inside.graph import chain
from digitpad.recognition.inside.layers import Activation, Dense, Layer, Weights
from digitpad.recognition.known_digits import known_digits
from digitpad.recognition.prediction import DIGITS
from digitpad_training.formats.importing.answers import answers_of
from digitpad_training.formats.importing.conventions import clearly_better, convention_of
from digitpad_training.formats.plain.keras_model import model_of
from digitpad_training.packages.hdf5 import DAMAGED

_HIDDEN = ("relu", "sigmoid", "tanh")
_LAST = ("softmax", "sigmoid")
_LAYERS = ("layers", "_layer_checkpoint_dependencies")  # of Keras 3, and of its first versions


def network_of_weights(path: Path) -> tuple[keras.Model, str]:
    """The network of dense layers with these weights, and in words which activations were assumed.

    The activations assumed are the plainest of those with which it reads clearly the most known digits. Raises
    RefusedError for weights of other layers, and if no activations read half of the digits.
    """
    dense = _dense_layers(path)
    digits = known_digits()
    best: tuple[Convention, keras.Model, str] | None = None
    failure: RefusedError | None = None
    for hidden, last in product(_HIDDEN if len(dense) > 1 else _HIDDEN[:1], _LAST):
        model = model_of(chain(list(_layers(dense, hidden, last))), (SIDE * SIDE,), "weights")
        try:
            convention = convention_of(partial(_answers, model), digits)
        except RefusedError as error:
            failure = error
            continue
        if best is None or clearly_better(convention, best[0]):
            best = convention, model, f"{hidden}, {last}" if len(dense) > 1 else last
    if best is None:
        assert failure is not None
        raise failure
    _convention, model, activations = best
    return model, tr("weights alone, taken as those of dense layers ({activations})", activations=activations)


def _answers(model: keras.Model, images: Any) -> Any:
    return answers_of(model, images.reshape(len(images), -1))


def _layers(dense: list[Dense], hidden: str, last: str) -> Iterator[Layer]:
    for layer in dense:
        yield layer
        yield Activation(last if layer is dense[-1] else hidden)


def _dense_layers(path: Path) -> list[Dense]:
    """The layers from the image to the digits, by their names' numbers, or as Keras 2 lists them."""
    found = []
    try:
        with h5py.File(path, "r") as file:
            stored = list(_weights_by_layer(file))
    except DAMAGED as error:
        raise RefusedError(
            tr("{path} is damaged or no file of weights; save it again.", path=printable(path))
        ) from error
    for weights in stored:
        shapes = [each.shape for each in weights]
        if len(weights) != 2 or len(shapes[0]) != 2 or shapes[1] != shapes[0][1:]:
            raise _refused(path)
        found.append(Dense(*weights))
    sizes = [SIDE * SIDE, *(len(layer.bias) for layer in found)]
    if not found or sizes[-1] != DIGITS or [len(layer.kernel) for layer in found] != sizes[:-1]:
        raise _refused(path)
    return found


def _refused(path: Path) -> RefusedError:
    return RefusedError(
        tr(
            "{path} has weights alone, and not those of dense layers from 784 pixels to ten digits; "
            "save the whole model (model.save).",
            path=printable(path),
        )
    )


def _weights_by_layer(file: h5py.File) -> Iterator[list[Weights]]:
    if "layer_names" in file.attrs:  # of Keras 2
        for layer in map(_text, file.attrs["layer_names"]):
            names = [_text(name) for name in file[layer].attrs["weight_names"]]
            if names:
                yield [np.asarray(file[layer][name], np.float32) for name in names]
        return
    groups: list[h5py.Group] = []
    for layers in filter(None, (file.get(name) for name in _LAYERS)):
        layers.visititems(lambda name, item: groups.append(item) if name.endswith("/vars") and len(item) else None)
    for group in sorted(groups, key=lambda group: _number(group.parent.name)):
        yield [np.asarray(group[name], np.float32) for name in sorted(group)]


def _text(name: bytes | str) -> str:
    return name.decode() if isinstance(name, bytes) else str(name)


def _number(name: str) -> int:
    """Of the layers dense, dense_1, dense_2."""
    found = re.search(r"_(\d+)$", name)
    return int(found.group(1)) if found else 0
