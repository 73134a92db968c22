"""A graph of plain layers as a Keras model, with its weights."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import keras

from digitpad.recognition.inside.graph import Node
from digitpad.recognition.inside.layers import (
    Activation,
    Affine,
    Convolution,
    Dense,
    DepthwiseConvolution,
    Layer,
    Merge,
    Permute,
    Pool,
    Reshape,
    Weights,
    ZeroPadding,
)


def model_of(graph: Sequence[Node], input_shape: tuple[int, ...], name: str) -> keras.Model:
    """The model of these layers; raises ValueError, TypeError or IndexError where they do not fit together."""
    image = keras.Input(input_shape, name="digit_image")
    outputs: list[Any] = [image]
    for node in graph:
        outputs.append(_output(node.layer, [outputs[place] for place in node.inputs]))
    return keras.Model(image, outputs[-1], name=name)


def _output(layer: Layer, inputs: list[Any]) -> Any:
    x = inputs[0]
    if isinstance(layer, Merge):
        return _MERGES[layer.kind]()(inputs)
    if isinstance(layer, Dense):
        return _with_weights(keras.layers.Dense(len(layer.bias)), x, [layer.kernel, layer.bias])
    if isinstance(layer, Convolution):
        size, filters = layer.kernel.shape[:2], len(layer.bias)
        return _with_weights(
            keras.layers.Conv2D(filters, size, layer.strides, layer.padding), x, [layer.kernel, layer.bias]
        )
    if isinstance(layer, DepthwiseConvolution):
        size, multiple = layer.kernel.shape[:2], layer.kernel.shape[3]
        depthwise = keras.layers.DepthwiseConv2D(size, layer.strides, layer.padding, multiple)
        return _with_weights(depthwise, x, [layer.kernel, layer.bias])
    if isinstance(layer, Activation):
        return _activated(layer, x)
    return _without_weights(layer)(x)


_MERGES = {
    "add": keras.layers.Add,
    "multiply": keras.layers.Multiply,
    "maximum": keras.layers.Maximum,
    "minimum": keras.layers.Minimum,
    "concatenate": keras.layers.Concatenate,
}


def _with_weights(layer: Any, x: Any, weights: list[Weights]) -> Any:
    y = layer(x)
    layer.set_weights(weights)
    return y


def _activated(activation: Activation, x: Any) -> Any:
    if activation.name == "shares":
        return x / keras.ops.sum(x, axis=-1, keepdims=True)
    if activation.name == "leaky_relu":
        return keras.layers.LeakyReLU(activation.slope)(x)
    return keras.layers.Activation(activation.name)(x)


def _without_weights(layer: Layer) -> Any:
    if isinstance(layer, Reshape):
        return keras.layers.Reshape(layer.shape)
    if isinstance(layer, Permute):
        return keras.layers.Permute(layer.order)
    if isinstance(layer, Pool):
        kind = keras.layers.MaxPooling2D if layer.kind == "max" else keras.layers.AveragePooling2D
        return kind(layer.size, layer.strides, layer.padding)
    if isinstance(layer, Affine):
        # Not a normalisation layer, whose statistics would change when the network is trained on.
        return keras.layers.Rescaling(layer.scale.tolist(), layer.shift.tolist())
    assert isinstance(layer, ZeroPadding)
    return keras.layers.ZeroPadding2D((layer.rows, layer.columns))
