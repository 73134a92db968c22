"""A network from elsewhere as the pad wants it: a digit image of 28x28 in 0..1 in, ten probabilities out."""

from __future__ import annotations

import re
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from digitpad.ink.images import SIDE
from digitpad.protocol.conversions import Convention
from digitpad_training.formats.importing.answers import answers_of
from digitpad_training.formats.importing.input_shapes import InputShape

_SQUASHING = ("softmax", "log_softmax", "sigmoid")


def adapted(network: keras.Model, shape: InputShape, convention: Convention, name: str) -> keras.Model:
    """The network wrapped so that it takes and gives what the pad does; its own layers stay as they are."""
    image = keras.Input((SIDE, SIDE), name="digit_image")
    x = _given(image, shape, convention)
    for layer in _own_layers(network):
        x = layer(x)
    if convention.outputs == "logits":
        x = keras.layers.Softmax()(x)
    elif convention.outputs == "sigmoids":
        x = x / keras.ops.sum(x, axis=-1, keepdims=True)
    return keras.Model(image, x, name=re.sub(r"\W", "_", name))


def _given(x: Any, shape: InputShape, convention: Convention) -> Any:
    """What `conventions.given` and `InputShape.shaped` do, as layers."""
    layers = keras.layers
    if convention.transposed:
        x = layers.Permute((2, 1))(x)
    if convention.fit:
        around, side = (shape.side - SIDE) // 2, shape.side
        x = layers.Reshape((SIDE, SIDE, 1))(x)
        x = layers.ZeroPadding2D(around)(x) if convention.fit == "padded" else layers.Resizing(side, side)(x)
    if (convention.scale, convention.offset) != (1.0, 0.0):
        x = layers.Rescaling(convention.scale, convention.offset)(x)
    if shape.in_colour:
        grey = x if convention.fit else layers.Reshape((SIDE, SIDE, 1))(x)
        x = layers.Concatenate()([grey, grey, grey])
        x = layers.Permute((3, 1, 2))(x) if shape.channels_first else x
    return x if tuple(x.shape[1:]) == shape.whole else layers.Reshape(shape.whole)(x)


def _own_layers(network: keras.Model) -> list[Any]:
    """The layers one by one where each follows from the one before, else the network as one layer."""
    operations = list(getattr(network, "_functional", network).operations)
    layers = [each for each in operations if not isinstance(each, keras.layers.InputLayer)]
    before = network.inputs[0]
    for layer in layers:
        if not isinstance(layer, keras.layers.Layer) or layer.input is not before:
            return [network]
        before = layer.output
    if before is not network.outputs[0]:
        return [network]
    return [each for each in layers if not isinstance(each, keras.layers.Identity)]


def without_last_squashing(network: keras.Model, images: NDArray[np.float32]) -> keras.Model | None:
    """The network without its last softmax or sigmoid, if the inputs of that are probabilities or sigmoids already.

    Applied twice, it makes all outputs nearly alike, so that the network seems unsure of everything. ``images`` are
    some as the network wants them. Returns None for the usual network.
    """
    made_by = network.outputs[0]._keras_history
    last = made_by.operation
    activation = "softmax" if isinstance(last, keras.layers.Softmax) else _name_of_activation(last)
    if activation not in _SQUASHING:
        return None
    (answer,) = last._inbound_nodes[made_by.node_index].input_tensors
    if isinstance(last, keras.layers.Dense):
        linear = keras.layers.Dense(last.units, use_bias=last.use_bias, name=last.name)
        answer = linear(answer)
        linear.set_weights(last.get_weights())
    elif not isinstance(last, keras.layers.Activation | keras.layers.Softmax):
        return None
    shorter = keras.Model(network.inputs, answer)
    answers = answers_of(shorter, images)
    return shorter if answers.min() >= 0 and answers.max() <= 1 + 1e-6 else None


def _name_of_activation(layer: Any) -> str:
    return getattr(getattr(layer, "activation", None), "__name__", "")
