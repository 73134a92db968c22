"""An ONNX file as a graph of plain layers. The file is read as data; nothing in it is run here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from google.protobuf.message import DecodeError

from digitpad.base.language import tr
from digitpad.base.paths import printable
from digitpad.protocol.kinds import RefusedError
from digitpad.recognition.inside.graph import Node
from digitpad.recognition.inside.layers import (
    Activation,
    Affine,
    Dense,
    Merge,
    Permute,
    Reshape,
    negative,
    with_constant,
)
from digitpad.recognition.prediction import DIGITS
from digitpad_training.formats.importing.onnx.onnx_answer import check_number_of_nodes, keep_what_answers
from digitpad_training.formats.importing.onnx.onnx_constants import take_weights_beside
from digitpad_training.formats.importing.onnx.onnx_file import Attributes, Numbers, OnnxFile, Value, has
from digitpad_training.formats.importing.onnx.onnx_look import check_onnx
from digitpad_training.formats.importing.onnx.onnx_windows import convolution, padding, pool, whole_pool

_DAMAGED = (DecodeError, ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError, RuntimeError)


def graph_in(path: Path) -> tuple[tuple[Node, ...], tuple[int, ...], bytes]:
    """The layers in an ``.onnx`` file, the shape of its input without the batch, and the file with nothing else in it.

    Raises RefusedError.
    """
    name = printable(path)
    try:
        check_number_of_nodes(path)
        model = onnx.load(str(path), load_external_data=False)
        check_onnx(name, model)
        take_weights_beside(path, model)
        keep_what_answers(name, model)
        file = OnnxFile(name, model)
        totals: dict[str, str] = {}
        for node in model.graph.node:
            if not file.constants.take(node) and any(each in file.values for each in node.input):
                _take(file, node, totals)
        return file.graph(model.graph.output[0].name), file.input_shape, model.SerializeToString()
    except _DAMAGED as error:
        raise RefusedError(tr("{name} is damaged or no ONNX model; save it again.", name=name)) from error


def _take(file: OnnxFile, node: Any, totals: dict[str, str]) -> None:
    """Add the layers of a node; ``totals`` maps a name to what it is the sum of, over its last axis."""
    kind, attributes = node.op_type, {each.name: onnx.helper.get_attribute_value(each) for each in node.attribute}
    if kind == "Shape":
        whole = np.array(file.given(node).whole, np.int64)
        file.constants.set(node.output[0], whole[attributes.get("start", 0) : attributes.get("end")])
    elif kind == "ReduceSum":
        _check_total(file, node, attributes)
        totals[node.output[0]] = node.input[0]
    elif kind == "Div" and totals.get(node.input[1]) == node.input[0]:
        file.values[node.output[0]] = file.after(Activation("shares"), file.given(node))
    elif kind in _DECIDING:
        raise file.refused(tr("it answers with the digit alone ({kind}) and not with how likely each is", kind=kind))
    elif kind in _MERGES and all(name in file.values for name in node.input):
        file.values[node.output[0]] = _merged(file, node, attributes)
    elif kind in _OPERATORS:
        file.values[node.output[0]] = _OPERATORS[kind](file, node, attributes)
    else:
        raise file.refused(tr("it has the operator {what}", what=ascii(kind)[:40]))


def _check_total(file: OnnxFile, node: Any, attributes: Attributes) -> None:
    value, axes = file.given(node), file.axes(node, attributes)
    if value.turned or not attributes.get("keepdims", 1) or axes not in ([-1], [value.last_axis]):
        raise file.refused(tr("it sums its numbers in an unusual way"))


def _same(file: OnnxFile, node: Any, attributes: Attributes) -> Value:  # noqa: ARG001
    return file.given(node)


def _alone(file: OnnxFile, node: Any, attributes: Attributes) -> Value:
    value, kind = file.given(node), node.op_type
    if kind.endswith("Softmax") and attributes.get("axis", value.last_axis) % len(value.whole) != value.last_axis:
        raise file.refused(tr("it has a softmax of an unusual kind"))
    if (kind == "Elu" and attributes.get("alpha", 1.0) != 1) or (
        kind == "Gelu" and attributes.get("approximate", b"none") != b"none"
    ):
        raise file.refused(tr("it has an operator {kind} of an unusual kind", kind=kind))
    return file.after(Activation(_ALONE[kind]), value)


def _logarithm(file: OnnxFile, node: Any, attributes: Attributes) -> Value:  # noqa: ARG001
    value = file.given(node)
    place = file.builder.logarithm(value.place) if value.shape == (DIGITS,) else None
    if place is None:
        raise file.refused(tr("it takes a logarithm of something other than its answers"))
    return replace(value, place=place)


def _negative(file: OnnxFile, node: Any, attributes: Attributes) -> Value:  # noqa: ARG001
    value = file.given(node)
    return file.after(negative(value.channels), value)


def _leaky_relu(file: OnnxFile, node: Any, attributes: Attributes) -> Value:
    return file.after(Activation("leaky_relu", float(attributes.get("alpha", 0.01))), file.given(node))


def _clip(file: OnnxFile, node: Any, attributes: Attributes) -> Value:
    least = file.constant(node, 1) if has(node, 1) else attributes.get("min", -np.inf)
    most = file.constant(node, 2) if has(node, 2) else attributes.get("max", np.inf)
    name = {(0.0, 6.0): "relu6", (0.0, np.inf): "relu"}.get((float(least), float(most)))
    if name is None:
        raise file.refused(tr("it cuts its numbers off in an unusual way"))
    return file.after(Activation(name), file.given(node))


def _reshape(file: OnnxFile, node: Any, attributes: Attributes) -> Value:
    value = file.as_in_the_file(file.given(node))
    whole = _new_shape(file, node, attributes, value.whole)
    is_alone = value.is_alone and whole[:1] != (1,)
    if not whole or (whole[0] != 1 and not is_alone):
        raise file.refused(tr("it mixes several images"))
    shape = whole if is_alone else whole[1:]
    changed = value if shape == value.shape else file.after(Reshape(shape), value, shape)
    return replace(changed, is_alone=is_alone)


def _new_shape(file: OnnxFile, node: Any, attributes: Attributes, shape: tuple[int, ...]) -> tuple[int, ...]:
    """What a node makes of a shape, both as in the file."""
    if node.op_type == "Flatten":
        axis = attributes.get("axis", 1) % (len(shape) + 1)
        return (int(np.prod(shape[:axis])), int(np.prod(shape[axis:])))
    given = attributes.get("shape", attributes.get("axes"))
    wanted = [int(each) for each in (file.constant(node, 1).reshape(-1) if has(node, 1) else given or [])]
    whole = np.empty(shape, np.bool_)
    if node.op_type == "Unsqueeze":
        return np.expand_dims(whole, tuple(wanted)).shape
    if node.op_type == "Squeeze":
        return np.squeeze(whole, tuple(wanted)).shape if wanted else (1, *np.squeeze(whole).shape)
    return whole.reshape([each or whole.shape[axis] for axis, each in enumerate(wanted)]).shape


def _transpose(file: OnnxFile, node: Any, attributes: Attributes) -> Value:
    value, order = file.given(node), list(attributes.get("perm", []))
    if order == [0, 3, 1, 2] and not value.turned and len(value.shape) == 3:
        height, width, channels = value.shape
        return Value(value.place, (channels, height, width), turned=True)
    if order == [0, 2, 3, 1] and value.turned:
        channels, height, width = value.shape
        return Value(value.place, (height, width, channels))
    value = file.as_in_the_file(value)
    if sorted(order) != list(range(len(value.shape) + 1)) or order[0] != 0:
        raise file.refused(tr("it turns its numbers around"))
    return file.after(Permute(tuple(order[1:])), value, tuple(value.shape[axis - 1] for axis in order[1:]))


def _dense(file: OnnxFile, node: Any, attributes: Attributes) -> Value:
    value, kernel = file.as_in_the_file(file.given(node)), file.constant(node, 1)
    kernel = (kernel.T if attributes.get("transB", 0) else kernel) * np.float32(attributes.get("alpha", 1))
    if attributes.get("transA", 0) or kernel.ndim != 2 or kernel.shape[0] != value.shape[-1]:
        raise file.refused(tr("it has a dense layer of another size than its input"))
    units = kernel.shape[1]
    bias = file.constant(node, 2) * np.float32(attributes.get("beta", 1)) if has(node, 2) else np.zeros(1)
    bias = np.broadcast_to(bias.reshape(-1), units).astype(np.float32)
    return file.after(Dense(kernel, bias), value, (*value.shape[:-1], units))


def _normalisation(file: OnnxFile, node: Any, attributes: Attributes) -> Value:
    value = file.given(node)
    if len(value.shape) == 3:
        value = file.channels_last(value)
    scale, shift, mean, variance = (file.constant(node, number) for number in range(1, 5))
    factor = scale / np.sqrt(variance + np.float32(attributes.get("epsilon", 1e-5)))
    if factor.shape != (value.channels,):
        raise file.refused(tr("it normalises other channels than it has"))
    return file.after(Affine(factor, shift - mean * factor), value)


def _arithmetic(file: OnnxFile, node: Any, attributes: Attributes) -> Value:  # noqa: ARG001
    """With a number for each channel, or one for all."""
    is_first = node.input[0] in file.values
    value = file.given(node, 0 if is_first else 1)
    values = _per_channel(file, file.constant(node, 1 if is_first else 0), value)
    layer = with_constant(node.op_type.lower(), values, comes_first=not is_first)
    if layer is None:
        raise file.refused(tr("it has arithmetic of an unusual kind"))
    return file.after(layer, value)


def _per_channel(file: OnnxFile, numbers: Numbers, value: Value) -> Numbers:
    whole = np.broadcast_to(numbers, value.whole)
    rows = np.moveaxis(whole, value.last_axis, 0).reshape(value.channels, -1)
    if (rows != rows[:, :1]).any():
        raise file.refused(tr("it has arithmetic of an unusual kind"))
    return rows[:, 0].astype(np.float32)


def _merged(file: OnnxFile, node: Any, attributes: Attributes) -> Value:
    kind, values = node.op_type, [file.values[name] for name in node.input]
    joined = kind == "Concat"
    if any(value.turned for value in values) or (joined and len(values[0].shape) == 3):
        values = [file.channels_last(value) for value in values]
    axis = values[0].last_axis
    if (joined and attributes["axis"] % len(values[0].whole) != axis) or _MERGES[kind] is None:
        raise file.refused(tr("it joins or divides what it computes in an unusual way"))
    if kind == "Sub":
        values[1] = file.after(negative(values[1].channels), values[1])
    shapes = [value.shape for value in values]
    shape = _joined(shapes, axis - len(values[0].whole)) if joined else np.broadcast_shapes(*shapes)
    place = file.builder.add(Merge(_MERGES[kind]), *(value.place for value in values))
    merged = replace(values[0], place=place, shape=shape)
    if kind == "Mean":
        mean = np.full(merged.channels, 1 / len(values), np.float32)
        return file.after(Affine(mean, np.zeros_like(mean)), merged)
    return merged


def _joined(shapes: list[tuple[int, ...]], axis: int) -> tuple[int, ...]:
    lengths = list(shapes[0])
    lengths[axis] = sum(shape[axis] for shape in shapes)
    return tuple(lengths)


_ALONE = {
    "Relu": "relu",
    "Sigmoid": "sigmoid",
    "Tanh": "tanh",
    "Softplus": "softplus",
    "Softmax": "softmax",
    "LogSoftmax": "log_softmax",
    "Elu": "elu",
    "Selu": "selu",
    "HardSwish": "hard_silu",
    "Gelu": "gelu",
}
_DECIDING = frozenset({"ArgMax", "TopK", "Hardmax"})
_MERGES: dict[str, Any] = {
    "Add": "add",
    "Sum": "add",
    "Mean": "add",
    "Sub": "add",
    "Mul": "multiply",
    "Div": None,
    "Max": "maximum",
    "Min": "minimum",
    "Concat": "concatenate",
}
_OPERATORS: dict[str, Callable[[OnnxFile, Any, Attributes], Value]] = {
    **dict.fromkeys(_ALONE, _alone),
    **dict.fromkeys(("Identity", "Cast", "Dropout", "QuantizeLinear", "DequantizeLinear"), _same),
    "LeakyRelu": _leaky_relu,
    "Log": _logarithm,
    "Neg": _negative,
    "Clip": _clip,
    **dict.fromkeys(("Reshape", "Flatten", "Squeeze", "Unsqueeze"), _reshape),
    "Transpose": _transpose,
    **dict.fromkeys(("Gemm", "MatMul"), _dense),
    "Conv": convolution,
    **dict.fromkeys(("MaxPool", "AveragePool"), pool),
    **dict.fromkeys(("GlobalMaxPool", "GlobalAveragePool", "ReduceMean", "ReduceMax"), whole_pool),
    "Pad": padding,
    "BatchNormalization": _normalisation,
    **dict.fromkeys(("Add", "Sub", "Mul", "Div"), _arithmetic),
}
