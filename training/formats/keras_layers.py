"""A Keras model as a chain of plain layers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Literal

import keras
import numpy as np

from training.formats.layers import (
    ACTIVATIONS,
    Activation,
    Affine,
    Convolution,
    Dense,
    Layer,
    Pool,
    Reshape,
    UnknownLayerError,
    Weights,
)


def chain_of(model: keras.Model) -> list[Layer]:
    """The layers of a model of one input and one output, first to last; those that only learn are left out.

    Raises UnknownLayerError if they are no chain, or of other kinds.
    """
    return list(_simplified(_layers(model)))


def _simplified(layers: Iterator[Layer]) -> Iterator[Layer]:
    for layer in layers:
        if not (isinstance(layer, Activation) and layer.name == "linear"):
            yield layer


def _layers(model: keras.Model) -> Iterator[Layer]:
    operations = [each for each in _operations(model) if not isinstance(each, keras.layers.InputLayer)]
    before = model.inputs[0]
    while operations:
        operation = operations.pop(0)
        if type(operation).__name__ == "Sum" and operations and type(operations[0]).__name__ in _DIVISIONS:
            division = operations.pop(0)
            _check_shares(operation, division, before)
            yield Activation("shares")
            before = division.output
            continue
        if operation.input is not before:
            raise UnknownLayerError(f"The network branches at its layer {operation.name}; only chains can be exported.")
        yield from _layer(operation)
        before = operation.output


_DIVISIONS = ("Divide", "TrueDivide")


def _operations(model: keras.Model) -> list[Any]:
    return list(getattr(model, "_functional", model).operations)


def _check_shares(total: Any, division: Any, before: Any) -> None:
    arguments = division._inbound_nodes[0].arguments.args
    whole = total.input is before and total.keepdims and np.atleast_1d(total.axis).tolist() in ([-1], [1])
    if not (whole and len(arguments) == 2 and arguments[0] is before and arguments[1] is total.output):
        raise UnknownLayerError("The network divides its outputs in a way that cannot be exported to this format.")


def _layer(operation: Any) -> Iterator[Layer]:
    if isinstance(operation, keras.Model):
        yield from _layers(operation)
        return
    if isinstance(operation, _ONLY_WHILE_LEARNING):
        return
    for kind, convert in _CONVERSIONS.items():
        if type(operation) is kind:
            yield from convert(operation)
            return
    what = type(operation).__name__
    raise UnknownLayerError(f"The layer {operation.name} ({what}) cannot be expressed in this format; use another one.")


_ONLY_WHILE_LEARNING = (
    keras.layers.Dropout,
    keras.layers.SpatialDropout2D,
    keras.layers.GaussianNoise,
    keras.layers.GaussianDropout,
    keras.layers.ActivityRegularization,
    keras.layers.Identity,
)


def _dense(layer: Any) -> Iterator[Layer]:
    yield Dense(*_kernel_and_bias(layer, layer.units))
    yield Activation(_activation(layer))


def _convolution(layer: Any) -> Iterator[Layer]:
    if tuple(layer.dilation_rate) != (1, 1) or layer.groups != 1 or layer.data_format != "channels_last":
        raise UnknownLayerError(
            f"The layer {layer.name} has dilated, grouped or channels-first filters; use another one."
        )
    yield Convolution(*_kernel_and_bias(layer, layer.filters), tuple(layer.strides), layer.padding)
    yield Activation(_activation(layer))


def _kernel_and_bias(layer: Any, units: int) -> tuple[Weights, Weights]:
    bias = np.asarray(layer.bias) if layer.use_bias else np.zeros(units)
    return np.asarray(layer.kernel, np.float32), bias.astype(np.float32)


def _batch_normalization(layer: Any) -> Iterator[Layer]:
    mean, variance = (np.asarray(each, np.float64) for each in (layer.moving_mean, layer.moving_variance))
    gamma = np.asarray(layer.gamma, np.float64) if layer.scale else 1.0
    beta = np.asarray(layer.beta, np.float64) if layer.center else 0.0
    scale = gamma / np.sqrt(variance + layer.epsilon)
    yield Affine(scale.astype(np.float32), (beta - mean * scale).astype(np.float32))


def _rescaling(layer: Any) -> Iterator[Layer]:
    channels = layer.output.shape[-1]
    scale, offset = (np.broadcast_to(np.asarray(each, np.float32), channels) for each in (layer.scale, layer.offset))
    yield Affine(scale, offset)


def _pool(layer: Any) -> Iterator[Layer]:
    kind: Literal["max", "mean"] = "max" if isinstance(layer, keras.layers.MaxPooling2D) else "mean"
    yield Pool(kind, tuple(layer.pool_size), tuple(layer.strides), layer.padding)


def _reshape(layer: Any) -> Iterator[Layer]:
    yield Reshape(tuple(layer.output.shape[1:]))


def _activation(layer: Any) -> str:
    name = getattr(layer.activation, "__name__", "unknown")
    if name not in (*ACTIVATIONS, "linear"):
        raise UnknownLayerError(f"The layer {layer.name} has the activation {name}; use another format.")
    return name


def _relu(layer: Any) -> Iterator[Layer]:
    if layer.max_value is not None or layer.negative_slope or layer.threshold:
        raise UnknownLayerError(f"The layer {layer.name} is a ReLU of another kind; use another format.")
    yield Activation("relu")


_CONVERSIONS: dict[type, Callable[[Any], Iterator[Layer]]] = {
    keras.layers.Dense: _dense,
    keras.layers.Conv2D: _convolution,
    keras.layers.BatchNormalization: _batch_normalization,
    keras.layers.Rescaling: _rescaling,
    keras.layers.MaxPooling2D: _pool,
    keras.layers.AveragePooling2D: _pool,
    keras.layers.Flatten: _reshape,
    keras.layers.Reshape: _reshape,
    keras.layers.Activation: lambda layer: iter([Activation(_activation(layer))]),
    keras.layers.ReLU: _relu,
    keras.layers.Softmax: lambda _layer: iter([Activation("softmax")]),
}


def model_of(chain: Sequence[Layer], input_shape: tuple[int, ...], name: str) -> keras.Model:
    """A Keras model of these layers, with their weights."""
    given = keras.Input(input_shape, name="digit_image")
    x: Any = given
    for layer in chain:
        x = _built(layer, x)
    return keras.Model(given, x, name=name)


def _built(layer: Layer, x: Any) -> Any:
    if isinstance(layer, Activation):
        return x / keras.ops.sum(x, axis=-1, keepdims=True) if layer.name == "shares" else _activated(layer.name, x)
    if isinstance(layer, Reshape):
        return keras.layers.Reshape(layer.shape)(x)
    if isinstance(layer, Pool):
        kind = keras.layers.MaxPooling2D if layer.kind == "max" else keras.layers.AveragePooling2D
        return kind(layer.size, layer.strides, layer.padding)(x)
    if isinstance(layer, Dense):
        return _with_weights(keras.layers.Dense(len(layer.bias)), x, [layer.kernel, layer.bias])
    if isinstance(layer, Convolution):
        size = layer.kernel.shape[:2]
        convolution = keras.layers.Conv2D(len(layer.bias), size, layer.strides, layer.padding)
        return _with_weights(convolution, x, [layer.kernel, layer.bias])
    zero = np.zeros_like(layer.scale)
    normalisation = keras.layers.BatchNormalization(epsilon=_EPSILON)
    return _with_weights(normalisation, x, [layer.scale, layer.shift, zero, zero + 1 - _EPSILON])


def _activated(name: str, x: Any) -> Any:
    return keras.layers.Activation(name)(x)


def _with_weights(layer: Any, x: Any, weights: list[Weights]) -> Any:
    y = layer(x)
    layer.set_weights(weights)
    return y


_EPSILON = 1e-3
