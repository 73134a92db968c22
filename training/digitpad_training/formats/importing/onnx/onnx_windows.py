"""The operators of ONNX that move windows over images, or put zeros around them, as layers."""

from __future__ import annotations

from typing import Any, Literal

import numpy as np

from digitpad.base.language import tr
from digitpad.recognition.inside.layers import (
    NEVER_NEGATIVE,
    Activation,
    Convolution,
    DepthwiseConvolution,
    Layer,
    Padding,
    Pool,
    Reshape,
    ZeroPadding,
)
from digitpad_training.formats.importing.onnx.onnx_file import Attributes, OnnxFile, Value, has


def convolution(file: OnnxFile, node: Any, attributes: Attributes) -> Value:
    """Conv, for all channels together or for each alone."""
    value, kernel = file.channels_last(file.given(node)), file.constant(node, 1)
    filters, groups, channels = len(kernel), attributes.get("group", 1), value.shape[0]
    if set(attributes.get("dilations", [1])) != {1} or groups not in (1, channels) or kernel.ndim != 4:
        raise file.refused(tr("it has filters of an unusual kind"))
    bias = file.constant(node, 2) if has(node, 2) else np.zeros(filters, np.float32)
    size = kernel.shape[2:]
    value, strides, padding = _window(file, value, size, attributes)
    height, width = _moved(value.shape[1:], size, strides, padding)
    layer: Layer
    if groups == 1:
        layer = Convolution(kernel.transpose(2, 3, 1, 0), bias, strides, padding)
    else:
        own = kernel.reshape(channels, filters // channels, *size).transpose(2, 3, 0, 1)
        layer = DepthwiseConvolution(own, bias, strides, padding)
    return file.after(layer, value, (filters, height, width))


def pool(file: OnnxFile, node: Any, attributes: Attributes) -> Value:
    """MaxPool and AveragePool."""
    value, size = file.channels_last(file.given(node)), tuple(attributes["kernel_shape"])
    is_max = node.op_type == "MaxPool"
    zeros_matter = not _is_never_negative(file, value) if is_max else not attributes.get("count_include_pad", 0)
    value, strides, padding = _window(file, value, size, attributes, may_add=not zeros_matter)
    height, width = _moved(value.shape[1:], size, strides, padding)
    rest = [(length - extent) % stride for length, extent, stride in zip(value.shape[1:], size, strides, strict=True)]
    if (attributes.get("ceil_mode", 0) and any(rest)) or set(attributes.get("dilations", [1])) != {1}:
        raise file.refused(tr("it has pooling of an unusual kind"))
    if not is_max and padding == "same" and attributes.get("count_include_pad", 0):
        raise file.refused(tr("it has pooling of an unusual kind"))
    return file.after(Pool("max" if is_max else "mean", size, strides, padding), value, (value.shape[0], height, width))


def _is_never_negative(file: OnnxFile, value: Value) -> bool:
    layer = file.builder.layer_at(value.place)
    return isinstance(layer, Activation) and layer.name in NEVER_NEGATIVE


def _window(
    file: OnnxFile, value: Value, size: tuple[int, ...], attributes: Attributes, may_add: bool = True
) -> tuple[Value, tuple[int, int], Padding]:
    """The strides and the padding of a window, and what it moves over: zeros are added that no padding adds."""
    down, across = attributes.get("strides", [1, 1])
    above, left, below, right = attributes.get("pads", [0, 0, 0, 0])
    automatic = attributes.get("auto_pad", b"NOTSET")
    if automatic == b"VALID" or (automatic == b"NOTSET" and not any((above, left, below, right))):
        return value, (down, across), "valid"
    needed = [
        max(0, (-(-length // stride) - 1) * stride + extent - length)
        for length, extent, stride in zip(value.shape[1:], size, (down, across), strict=True)
    ]
    before = [each // 2 for each in needed]
    as_tensorflow = [*before, *(each - half for each, half in zip(needed, before, strict=True))]
    if automatic == b"SAME_UPPER" or [above, left, below, right] == as_tensorflow:
        return value, (down, across), "same"
    if automatic != b"NOTSET" or not may_add or min(above, left, below, right) < 0:
        raise file.refused(tr("it pads its images in an unusual way"))
    return _with_zeros(file, value, (above, below), (left, right)), (down, across), "valid"


def _with_zeros(file: OnnxFile, value: Value, rows: tuple[int, int], columns: tuple[int, int]) -> Value:
    channels, height, width = value.shape
    return file.after(ZeroPadding(rows, columns), value, (channels, height + sum(rows), width + sum(columns)))


def padding(file: OnnxFile, node: Any, attributes: Attributes) -> Value:
    """Pad, with zeros around an image."""
    value = file.channels_last(file.given(node))
    amounts = file.constant(node, 1).tolist() if has(node, 1) else attributes["pads"]
    batch, channels, above, left, *others, below, right = map(int, amounts)
    filled = file.constant(node, 2).any() if has(node, 2) else attributes.get("value", 0.0)
    usual = attributes.get("mode", b"constant") == b"constant" and min(above, left, below, right) >= 0
    if not usual or filled or any((batch, channels, *others)):
        raise file.refused(tr("it pads its images in an unusual way"))
    return _with_zeros(file, value, (above, below), (left, right))


def whole_pool(file: OnnxFile, node: Any, attributes: Attributes) -> Value:
    """The mean or the largest number of each channel."""
    value = file.channels_last(file.given(node))
    channels, height, width = value.shape
    kind: Literal["max", "mean"] = "max" if "Max" in node.op_type else "mean"
    if node.op_type.startswith("Reduce") and sorted(axis % 4 for axis in file.axes(node, attributes)) != [2, 3]:
        raise file.refused(tr("it takes the mean in an unusual way"))
    pooled = file.after(Pool(kind, (height, width), (height, width), "valid"), value, (channels, 1, 1))
    if node.op_type.startswith("Global") or attributes.get("keepdims", 1):
        return pooled
    return Value(file.builder.add(Reshape((channels,)), pooled.place), (channels,))


def _moved(
    lengths: tuple[int, ...], size: tuple[int, ...], strides: tuple[int, int], padding: Padding
) -> tuple[int, ...]:
    """How many places a window has, along each side."""
    reach = [length if padding == "same" else length - extent + 1 for length, extent in zip(lengths, size, strict=True)]
    return tuple(-(-each // stride) for each, stride in zip(reach, strides, strict=True))
