"""A Keras model as a graph of plain layers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Literal

import keras
import numpy as np

from digitpad_training.formats.plain.graph import GraphBuilder, Node
from digitpad_training.formats.plain.layers import (
    ACTIVATIONS,
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
    UnknownLayerError,
    Weights,
    ZeroPadding,
    negative,
)


def graph_of(model: keras.Model) -> tuple[Node, ...]:
    """The layers of a model of one input and one output; those that only learn are left out.

    Raises UnknownLayerError if there are layers of other kinds.
    """
    reader = _Reader()
    return reader.builder.graph(*reader.follow(model, [0]))


class _Reader:
    """Follows a model as Keras runs it, into the models that are its layers too."""

    def __init__(self) -> None:
        self.builder = GraphBuilder()
        self._totals: dict[int, int] = {}  # the place of a sum of all channels, by the id of its tensor

    def follow(self, model: keras.Model, inputs: list[int]) -> list[int]:
        """The places of the model's outputs, when its inputs are at these places."""
        functional = getattr(model, "_functional", None) or model
        places = {id(tensor): place for tensor, place in zip(functional.inputs, inputs, strict=True)}
        for depth in sorted(functional._nodes_by_depth, reverse=True):
            for node in functional._nodes_by_depth[depth]:
                if not node.is_input:
                    taken = [places.get(id(tensor), -1) for tensor in node.input_tensors]
                    for tensor, place in zip(node.outputs, self._taken(node, taken), strict=True):
                        places[id(tensor)] = place
        return [places[id(tensor)] for tensor in functional.outputs]

    def _taken(self, node: Any, inputs: list[int]) -> list[int]:
        operation = node.operation
        if isinstance(operation, keras.Model):
            return self.follow(operation, inputs)
        if isinstance(operation, _ONLY_WHILE_LEARNING):
            return inputs
        if type(operation).__name__ == "Sum":
            return [self._total(node, *inputs)]
        if type(operation).__name__ in ("Divide", "TrueDivide"):
            return [self._share(node, inputs)]
        if type(operation).__name__ == "Log":
            return [self._logarithm(*inputs)]
        if type(operation) in _MERGES:
            return [self._merged(node, inputs)]
        place = inputs[0]
        for layer in _layers(operation):
            place = self.builder.add(layer, place)
        return [place]

    def _total(self, node: Any, place: int) -> int:
        total = node.operation
        if not total.keepdims or np.atleast_1d(total.axis).tolist() not in ([-1], [len(node.outputs[0].shape) - 1]):
            raise UnknownLayerError("The network sums its numbers in a way that cannot be exported to this format.")
        self._totals[id(node.outputs[0])] = place
        return -1  # it is a part of the division that takes it

    def _share(self, node: Any, inputs: list[int]) -> int:
        if len(inputs) != 2 or self._totals.get(id(node.input_tensors[1])) != inputs[0]:
            raise UnknownLayerError("The network divides its outputs in a way that cannot be exported to this format.")
        return self.builder.add(Activation("shares"), inputs[0])

    def _logarithm(self, place: int) -> int:
        found = self.builder.logarithm(place)
        if found is None:
            raise UnknownLayerError("The network takes a logarithm in a way that cannot be exported to this format.")
        return found

    def _merged(self, node: Any, inputs: list[int]) -> int:
        operation = node.operation
        channels = node.outputs[0].shape[-1]
        if isinstance(operation, keras.layers.Concatenate) and operation.axis not in (
            -1,
            len(node.outputs[0].shape) - 1,
        ):
            raise UnknownLayerError(
                f"The layer {operation.name} joins along another axis than the last; use another one."
            )
        if isinstance(operation, keras.layers.Subtract):
            inputs = [inputs[0], self.builder.add(negative(channels), inputs[1])]
        place = self.builder.add(Merge(_MERGES[type(operation)]), *inputs)
        if isinstance(operation, keras.layers.Average):
            mean = np.full(channels, 1 / len(inputs), np.float32)
            place = self.builder.add(Affine(mean, np.zeros_like(mean)), place)
        return place


_ONLY_WHILE_LEARNING = (
    keras.layers.Dropout,
    keras.layers.AlphaDropout,
    keras.layers.SpatialDropout1D,
    keras.layers.SpatialDropout2D,
    keras.layers.SpatialDropout3D,
    keras.layers.GaussianNoise,
    keras.layers.GaussianDropout,
    keras.layers.ActivityRegularization,
    keras.layers.Identity,
)
_MERGES: dict[type, Literal["add", "multiply", "maximum", "minimum", "concatenate"]] = {
    keras.layers.Add: "add",
    keras.layers.Average: "add",
    keras.layers.Subtract: "add",
    keras.layers.Multiply: "multiply",
    keras.layers.Maximum: "maximum",
    keras.layers.Minimum: "minimum",
    keras.layers.Concatenate: "concatenate",
}


def _layers(operation: Any) -> Iterator[Layer]:
    for kind, convert in _CONVERSIONS.items():
        if type(operation) is kind:
            _check_format(operation)
            yield from convert(operation)
            return
    what = type(operation).__name__
    raise UnknownLayerError(f"The layer {operation.name} ({what}) cannot be expressed in this format; use another one.")


def _check_format(layer: Any) -> None:
    dilated = tuple(np.atleast_1d(getattr(layer, "dilation_rate", 1))) not in ((1,), (1, 1))
    if dilated or getattr(layer, "groups", 1) != 1 or getattr(layer, "data_format", "channels_last") != "channels_last":
        raise UnknownLayerError(
            f"The layer {layer.name} is dilated, in groups or has its channels first; use another format."
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
        raise UnknownLayerError(f"The layer {layer.name} normalises another axis than the last; use another format.")
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
        raise UnknownLayerError(f"The layer {layer.name} has the activation {name}; use another format.")
    return Activation(name, 0.2 if name == "leaky_relu" else 0.0)


def _relu(layer: Any) -> Iterator[Layer]:
    kinds = {(None, 0.0): Activation("relu"), (6.0, 0.0): Activation("relu6")}
    if layer.max_value is None and layer.negative_slope:
        kinds[None, layer.negative_slope] = Activation("leaky_relu", float(layer.negative_slope))
    kind = kinds.get((layer.max_value, float(layer.negative_slope)))
    if kind is None or layer.threshold:
        raise UnknownLayerError(f"The layer {layer.name} is a ReLU of another kind; use another format.")
    yield kind


def _elu(layer: Any) -> Iterator[Layer]:
    if layer.alpha != 1:
        raise UnknownLayerError(f"The layer {layer.name} is an ELU of another kind; use another format.")
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
