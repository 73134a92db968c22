"""One Keras layer as plain layers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Literal

import keras
import numpy as np

from digitpad.base.language import tr
from digitpad.recognition.inside.layers import (
    ACTIVATIONS,
    Activation,
    Affine,
    Convolution,
    Dense,
    DepthwiseConvolution,
    Layer,
    Permute,
    Pool,
    Reshape,
    UnknownLayerError,
    Weights,
    ZeroPadding,
)


def layers_of(operation: Any) -> Iterator[Layer]:
    """The plain layers that one Keras layer is; raises UnknownLayerError if it has none."""
    for kind, convert in _CONVERSIONS.items():
        if type(operation) is kind:
            _check_format(operation)
            yield from convert(operation)
            return
    what = type(operation).__name__
    raise UnknownLayerError(
        tr(
            "The layer {name} ({what}) cannot be expressed in this format; use another one.",
            name=operation.name,
            what=what,
        )
    )


def _check_format(layer: Any) -> None:
    dilated = tuple(np.atleast_1d(getattr(layer, "dilation_rate", 1))) not in ((1,), (1, 1))
    if dilated or getattr(layer, "groups", 1) != 1 or getattr(layer, "data_format", "channels_last") != "channels_last":
        raise UnknownLayerError(
            tr("The layer {name} is dilated, in groups or has its channels first; use another format.", name=layer.name)
        )


def _dense(layer: Any) -> Iterator[Layer]:
    yield Dense(*_kernel_and_bias(layer, layer.units))
    yield _activation(layer)


def _convolution(layer: Any) -> Iterator[Layer]:
    yield Convolution(*_kernel_and_bias(layer, layer.filters), tuple(layer.strides), layer.padding)
    yield _activation(layer)


def _depthwise(layer: Any) -> Iterator[Layer]:
    kernel, bias = _kernel_and_bias(layer, layer.output.shape[-1])
    yield DepthwiseConvolution(kernel, bias, tuple(layer.strides), layer.padding)
    yield _activation(layer)


def _separable(layer: Any) -> Iterator[Layer]:
    depthwise = np.asarray(layer.depthwise_kernel, np.float32)
    none = np.zeros(depthwise.shape[2] * depthwise.shape[3], np.float32)
    yield DepthwiseConvolution(depthwise, none, tuple(layer.strides), layer.padding)
    bias = np.asarray(layer.bias, np.float32) if layer.use_bias else np.zeros(layer.filters, np.float32)
    yield Convolution(np.asarray(layer.pointwise_kernel, np.float32), bias, (1, 1), "valid")
    yield _activation(layer)


def _kernel_and_bias(layer: Any, units: int) -> tuple[Weights, Weights]:
    bias = np.asarray(layer.bias) if layer.use_bias else np.zeros(units)
    return np.asarray(layer.kernel, np.float32), bias.astype(np.float32)


def _batch_normalization(layer: Any) -> Iterator[Layer]:
    mean, variance = (np.asarray(each, np.float64) for each in (layer.moving_mean, layer.moving_variance))
    if layer.axis not in (-1, len(layer.output.shape) - 1):
        raise UnknownLayerError(
            tr("The layer {name} normalises another axis than the last; use another format.", name=layer.name)
        )
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


def _whole_pool(layer: Any) -> Iterator[Layer]:
    kind: Literal["max", "mean"] = "max" if isinstance(layer, keras.layers.GlobalMaxPooling2D) else "mean"
    _batch, height, width, _channels = layer.input.shape
    yield Pool(kind, (height, width), (height, width), "valid")
    yield Reshape(tuple(layer.output.shape[1:]))


def _reshape(layer: Any) -> Iterator[Layer]:
    yield Reshape(tuple(layer.output.shape[1:]))


def _activation(layer: Any) -> Activation:
    name = getattr(layer.activation, "__name__", "unknown")
    if name not in (*ACTIVATIONS, "linear"):
        raise UnknownLayerError(
            tr("The layer {name} has the activation {other}; use another format.", name=layer.name, other=name)
        )
    return Activation(name, 0.2 if name == "leaky_relu" else 0.0)


def _relu(layer: Any) -> Iterator[Layer]:
    kinds = {(None, 0.0): Activation("relu"), (6.0, 0.0): Activation("relu6")}
    if layer.max_value is None and layer.negative_slope:
        kinds[None, layer.negative_slope] = Activation("leaky_relu", float(layer.negative_slope))
    kind = kinds.get((layer.max_value, float(layer.negative_slope)))
    if kind is None or layer.threshold:
        raise UnknownLayerError(tr("The layer {name} is a ReLU of another kind; use another format.", name=layer.name))
    yield kind


def _elu(layer: Any) -> Iterator[Layer]:
    if layer.alpha != 1:
        raise UnknownLayerError(tr("The layer {name} is an ELU of another kind; use another format.", name=layer.name))
    yield Activation("elu")


_CONVERSIONS: dict[type, Callable[[Any], Iterator[Layer]]] = {
    keras.layers.Dense: _dense,
    keras.layers.Conv2D: _convolution,
    keras.layers.DepthwiseConv2D: _depthwise,
    keras.layers.SeparableConv2D: _separable,
    keras.layers.BatchNormalization: _batch_normalization,
    keras.layers.Rescaling: _rescaling,
    keras.layers.MaxPooling2D: _pool,
    keras.layers.AveragePooling2D: _pool,
    keras.layers.GlobalMaxPooling2D: _whole_pool,
    keras.layers.GlobalAveragePooling2D: _whole_pool,
    keras.layers.ZeroPadding2D: lambda layer: iter([ZeroPadding(*map(tuple, layer.padding))]),
    keras.layers.Flatten: _reshape,
    keras.layers.Reshape: _reshape,
    keras.layers.Permute: lambda layer: iter([Permute(tuple(layer.dims))]),
    keras.layers.Activation: lambda layer: iter([_activation(layer)]),
    keras.layers.ReLU: _relu,
    keras.layers.LeakyReLU: lambda layer: iter([Activation("leaky_relu", float(layer.negative_slope))]),
    keras.layers.ELU: _elu,
    keras.layers.Softmax: lambda _layer: iter([Activation("softmax")]),
}
