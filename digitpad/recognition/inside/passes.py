"""Forward and backward through a graph of plain layers, many images at once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce

import numpy as np

from digitpad.recognition.inside.activations import Numbers, activate, activation_gradient
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
    ZeroPadding,
)
from digitpad.recognition.inside.windows import (
    convolution_gradient,
    convolve,
    convolve_depthwise,
    depthwise_gradient,
    pool,
    pool_gradient,
)


def forward(graph: Sequence[Node], images: Numbers) -> list[Numbers]:
    """The images, of shape (n, ...), then the outputs of each node, in their order."""
    outputs = [images]
    for node in graph:
        outputs.append(output_of(node.layer, [outputs[place] for place in node.inputs]))
    return outputs


def backward(graph: Sequence[Node], outputs: Sequence[Numbers], gradient: Numbers) -> list[Numbers]:
    """The gradients at the images and at each node's output, by the one at the last node's.

    ``outputs`` are those of `forward`. Of several images, each has the gradient of its own answer.
    """
    gradients: list[Numbers | None] = [None] * len(outputs)
    gradients[len(graph)] = gradient
    for place in range(len(graph), 0, -1):
        node, at_output = graph[place - 1], gradients[place]
        if at_output is None:
            continue
        inputs = [outputs[each] for each in node.inputs]
        parts = _gradients_of(node.layer, inputs, outputs[place], at_output)
        for each, part in zip(node.inputs, parts, strict=True):
            before = gradients[each]
            gradients[each] = part if before is None else before + part
    return [np.zeros_like(output) if each is None else each for output, each in zip(outputs, gradients, strict=True)]


def output_of(layer: Layer, inputs: Sequence[Numbers]) -> Numbers:
    """What a layer makes of its inputs."""
    x = inputs[0]
    match layer:
        case Dense():
            return x @ layer.kernel + layer.bias
        case Activation():
            return activate(layer, x)
        case Affine():
            return x * layer.scale + layer.shift
        case Convolution():
            return convolve(layer, x)
        case DepthwiseConvolution():
            return convolve_depthwise(layer, x)
        case Pool():
            return pool(layer, x)
        case Merge():
            return _merged(layer, inputs)
    return _moved(layer, x)


def _moved(layer: Reshape | Permute | ZeroPadding, x: Numbers) -> Numbers:
    """The same numbers in other places."""
    match layer:
        case Reshape():
            return x.reshape(len(x), *layer.shape)
        case Permute():
            return x.transpose(0, *layer.order)
        case ZeroPadding():
            return np.pad(x, [(0, 0), layer.rows, layer.columns, (0, 0)])


def _gradients_of(layer: Layer, inputs: Sequence[Numbers], y: Numbers, gradient: Numbers) -> Sequence[Numbers]:
    """The gradients at the inputs of a layer."""
    x = inputs[0]
    match layer:
        case Dense():
            return [gradient @ layer.kernel.T]
        case Activation():
            return [activation_gradient(layer, x, y, gradient)]
        case Affine():
            return [gradient * layer.scale]
        case Convolution():
            return [convolution_gradient(layer, x, gradient)]
        case DepthwiseConvolution():
            return [depthwise_gradient(layer, x, gradient)]
        case Pool():
            return [pool_gradient(layer, x, gradient)]
        case Merge():
            return _merge_gradients(layer, inputs, gradient)
    return [_moved_back(layer, x, gradient)]


def _moved_back(layer: Reshape | Permute | ZeroPadding, x: Numbers, gradient: Numbers) -> Numbers:
    match layer:
        case Reshape():
            return gradient.reshape(x.shape)
        case Permute():
            return gradient.transpose(0, *(1 + np.argsort(layer.order)))
        case ZeroPadding():
            (top, _bottom), (left, _right) = layer.rows, layer.columns
            return gradient[:, top : top + x.shape[1], left : left + x.shape[2]]


_MERGES = {"add": np.add, "multiply": np.multiply, "maximum": np.maximum, "minimum": np.minimum}


def _merged(layer: Merge, inputs: Sequence[Numbers]) -> Numbers:
    if layer.kind == "concatenate":
        return np.concatenate(inputs, axis=-1)
    return reduce(_MERGES[layer.kind], inputs)


def _merge_gradients(layer: Merge, inputs: Sequence[Numbers], gradient: Numbers) -> list[Numbers]:
    if layer.kind == "concatenate":
        ends = np.cumsum([x.shape[-1] for x in inputs])
        return np.split(gradient, ends[:-1], axis=-1)
    if layer.kind == "add":
        return [_summed_to(x, gradient) for x in inputs]
    if layer.kind == "multiply":
        others = ([y for other, y in enumerate(inputs) if other != place] for place in range(len(inputs)))
        return [_summed_to(x, gradient * reduce(np.multiply, each)) for x, each in zip(inputs, others, strict=True)]
    stretched = np.stack(np.broadcast_arrays(*inputs))
    chosen = stretched.argmax(axis=0) if layer.kind == "maximum" else stretched.argmin(axis=0)
    return [_summed_to(x, np.where(chosen == place, gradient, 0)) for place, x in enumerate(inputs)]


def _summed_to(x: Numbers, gradient: Numbers) -> Numbers:
    """The gradient at an input that was stretched along its axes of length 1."""
    axes = tuple(axis for axis in range(x.ndim) if x.shape[axis] == 1 and gradient.shape[axis] != 1)
    return np.asarray(gradient.sum(axis=axes, keepdims=True) if axes else gradient, np.float32)
