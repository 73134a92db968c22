"""An ONNX file as a chain of plain layers. The file is read as data; nothing of it is run here."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import onnx
from google.protobuf.message import DecodeError
from numpy.typing import NDArray
from onnx import numpy_helper

from digitpad.paths import printable
from training.formats.layers import Activation, Affine, Convolution, Dense, Layer, Padding, Pool, Reshape
from training.formats.suspicion import RefusedError

_DAMAGED = (DecodeError, ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError, RuntimeError)
_ALONE = {"Relu": "relu", "Sigmoid": "sigmoid", "Tanh": "tanh", "Softplus": "softplus", "Softmax": "softmax"}
_SAME = frozenset({"Identity", "Cast", "Dropout"})
_RESHAPING = frozenset({"Reshape", "Flatten", "Squeeze", "Unsqueeze"})
_TO_CHANNELS_FIRST, _TO_CHANNELS_LAST = [0, 3, 1, 2], [0, 2, 3, 1]

Numbers = NDArray[np.float32]


def chain_in(path: Path) -> tuple[list[Layer], tuple[int, ...]]:
    """The layers in an ``.onnx`` file, and the shape of its input without the batch. Raises RefusedError."""
    name = printable(path)
    try:
        model = onnx.load(str(path), load_external_data=False)
        chain = _Chain(name, model.graph)
        chain.follow()
    except _DAMAGED as error:
        raise RefusedError(f"{name} is damaged or no ONNX model; save it again.") from error
    return chain.layers, chain.input_shape


class _Chain:
    """Follows a graph from its input to its output.

    ``_shape`` is that of the data there, without the batch and with the channels last, and ``_first`` says that the
    graph itself has them first. Flattening those changes the order of the numbers, which ``_order`` remembers
    until the next dense layer takes them in that order.
    """

    def __init__(self, name: str, graph: Any) -> None:
        self._name, self._graph = name, graph
        if any(tensor.data_location == onnx.TensorProto.EXTERNAL for tensor in graph.initializer):
            raise RefusedError(f"{name} takes its weights from other files; save the model again, in one file.")
        self._constants = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
        for node in graph.node:
            if node.op_type == "Constant" and node.attribute[0].HasField("t"):
                if node.attribute[0].t.data_location == onnx.TensorProto.EXTERNAL:
                    raise RefusedError(f"{name} takes its weights from other files; save the model again, in one file.")
                self._constants[node.output[0]] = numpy_helper.to_array(node.attribute[0].t)
        inputs = [given for given in graph.input if given.name not in self._constants]
        if len(inputs) != 1 or len(graph.output) != 1:
            raise self._refused("has more than one input or output")
        self._current = inputs[0].name
        sizes = [size.dim_value for size in inputs[0].type.tensor_type.shape.dim]
        self.input_shape = tuple(sizes[1:])
        self.layers: list[Layer] = []
        self._first = len(sizes) == 4 and sizes[1] == 1 and sizes[3] != 1
        self._shape = (*sizes[2:], 1) if self._first else tuple(sizes[1:])
        if self._first:
            self.layers.append(Reshape(self._shape))
        self._order: NDArray[np.intp] | None = None

    def _refused(self, what: str) -> RefusedError:
        return RefusedError(f"{self._name} {what}, which cannot be imported; use a chain of plain layers.")

    def follow(self) -> None:
        """Take every node on the way from the input to the output."""
        for _step in range(len(self._graph.node) + 1):
            if self._current == self._graph.output[0].name:
                if self._order is not None:
                    raise self._refused("gives an image")
                return
            users = [node for node in self._graph.node if self._current in node.input and node.op_type != "Shape"]
            if [node.op_type for node in users] == ["ReduceSum", "Div"]:
                self.layers.append(Activation("shares"))
                users = users[1:]
            elif len(users) != 1:
                raise self._refused("branches")
            else:
                self._take(users[0])
            self._current = users[0].output[0]
        raise self._refused("has no way from its input to its output")

    def _take(self, node: Any) -> None:
        kind = node.op_type
        attributes = {each.name: onnx.helper.get_attribute_value(each) for each in node.attribute}
        if kind in _ALONE:
            self.layers.append(Activation(_ALONE[kind]))
        elif kind in _RESHAPING:
            self._reshape(node, kind)
        elif kind == "Transpose":
            self._transpose(list(attributes.get("perm", [])))
        elif kind in ("Gemm", "MatMul"):
            self._dense(node, kind, attributes)
        elif kind == "Conv":
            self._convolution(node, attributes)
        elif kind in ("MaxPool", "AveragePool"):
            self._pool(kind, attributes)
        elif kind in ("Add", "Sub", "Mul", "Div"):
            self._arithmetic(node, kind)
        elif kind == "BatchNormalization":
            self._normalisation(node, float(attributes.get("epsilon", 1e-5)))
        elif kind not in _SAME:
            raise self._refused(f"has the operator {ascii(kind)[:40]}")

    def _constant(self, name: str) -> Numbers:
        if name not in self._constants:
            raise self._refused("computes its own weights")
        return np.asarray(self._constants[name], np.float32)

    def _reshape(self, node: Any, kind: str) -> None:
        size = int(np.prod(self._shape))
        if kind in ("Reshape", "Squeeze", "Unsqueeze") and len(node.input) > 1:
            target = self._constants.get(node.input[1])
            wanted = [int(each) for each in target][1:] if target is not None and kind == "Reshape" else []
        else:
            wanted = []
        shape = _filled(wanted, size) if wanted else (size,)
        if len(shape) == 1 and self._first and len(self._shape) == 3:
            height, width, channels = self._shape
            self._order = np.arange(size).reshape(height, width, channels).transpose(2, 0, 1).reshape(-1)
        elif len(shape) == 3 and shape[0] == 1 and shape[2] != 1:
            self._first, shape = True, (*shape[1:], 1)
        if len(shape) == 1:
            self._first = False
        self.layers.append(Reshape(shape))
        self._shape = shape

    def _transpose(self, order: list[int]) -> None:
        if order == _TO_CHANNELS_FIRST and not self._first and len(self._shape) == 3:
            self._first = True
        elif order == _TO_CHANNELS_LAST and self._first:
            self._first = False
        else:
            raise self._refused("turns its numbers around")

    def _dense(self, node: Any, kind: str, attributes: dict[str, Any]) -> None:
        kernel = self._constant(node.input[1])
        if kind == "Gemm":
            if attributes.get("transA", 0) or attributes.get("alpha", 1.0) != 1 or attributes.get("beta", 1.0) != 1:
                raise self._refused("has a dense layer of an unusual kind")
            kernel = kernel.T if attributes.get("transB", 0) else kernel
        if kernel.ndim != 2 or kernel.shape[0] != self._shape[-1]:
            raise self._refused("has a dense layer of another size than its input")
        if self._order is not None:
            turned = np.empty_like(kernel)
            turned[self._order] = kernel
            kernel, self._order = turned, None
        units = kernel.shape[1]
        bias = self._constant(node.input[2]) if len(node.input) > 2 else np.zeros(1, np.float32)
        self.layers.append(Dense(kernel, np.broadcast_to(bias.reshape(-1), units).astype(np.float32)))
        self._shape = (*self._shape[:-1], units)

    def _convolution(self, node: Any, attributes: dict[str, Any]) -> None:
        if attributes.get("group", 1) != 1 or set(attributes.get("dilations", [1])) != {1} or not self._first:
            raise self._refused("has filters of an unusual kind")
        kernel = self._constant(node.input[1]).transpose(2, 3, 1, 0)
        filters = kernel.shape[3]
        bias = self._constant(node.input[2]) if len(node.input) > 2 else np.zeros(filters, np.float32)
        strides, padding = self._window(kernel.shape[:2], attributes)
        self.layers.append(Convolution(kernel, bias, strides, padding))
        self._shape = (*_moved(self._shape[:2], kernel.shape[:2], strides, padding), filters)

    def _pool(self, kind: str, attributes: dict[str, Any]) -> None:
        height, width = attributes["kernel_shape"]
        strides, padding = self._window((height, width), attributes)
        if not self._first or attributes.get("ceil_mode", 0) or (kind == "AveragePool" and padding == "same"):
            raise self._refused("has pooling of an unusual kind")
        self.layers.append(Pool("max" if kind == "MaxPool" else "mean", (height, width), strides, padding))
        self._shape = (*_moved(self._shape[:2], (height, width), strides, padding), self._shape[2])

    def _window(self, size: tuple[int, ...], attributes: dict[str, Any]) -> tuple[tuple[int, int], Padding]:
        """The strides and the padding of a window; padding must be none, or as TensorFlow would pad."""
        down, across = attributes.get("strides", [1, 1])
        pads = list(attributes.get("pads", [0, 0, 0, 0]))
        automatic = attributes.get("auto_pad", b"NOTSET")
        if automatic == b"VALID" or (automatic == b"NOTSET" and not any(pads)):
            return (down, across), "valid"
        needed = [
            max(0, (-(-length // stride) - 1) * stride + extent - length)
            for length, extent, stride in zip(self._shape[:2], size, (down, across), strict=True)
        ]
        before = [each // 2 for each in needed]
        same = [*before, *(each - half for each, half in zip(needed, before, strict=True))]
        if automatic != b"SAME_UPPER" and pads != same:
            raise self._refused("pads its images in an unusual way")
        return (down, across), "same"

    def _arithmetic(self, node: Any, kind: str) -> None:
        other = node.input[1] if node.input[0] == self._current else node.input[0]
        if kind in ("Sub", "Div") and node.input[0] != self._current:
            raise self._refused("has arithmetic of an unusual kind")
        values = self._per_channel(self._constant(other))
        one, zero = np.ones_like(values), np.zeros_like(values)
        affine = {
            "Add": (one, values),
            "Sub": (one, -values),
            "Mul": (values, zero),
            "Div": (np.reciprocal(values), zero),
        }
        self.layers.append(Affine(*affine[kind]))

    def _normalisation(self, node: Any, epsilon: float) -> None:
        scale, shift, mean, variance = (self._per_channel(self._constant(name)) for name in node.input[1:5])
        factor = scale / np.sqrt(variance + np.float32(epsilon))
        self.layers.append(Affine(factor, shift - mean * factor))

    def _per_channel(self, values: Numbers) -> Numbers:
        if self._order is not None and values.size > 1:
            raise self._refused("has arithmetic of an unusual kind")
        return np.broadcast_to(values.reshape(-1), self._shape[-1]).astype(np.float32)


def _filled(wanted: list[int], size: int) -> tuple[int, ...]:
    rest = size // max(1, int(np.prod([each for each in wanted if each > 0])))
    return tuple(rest if each < 0 else each for each in wanted)


def _moved(
    lengths: tuple[int, ...], size: tuple[int, ...], strides: tuple[int, int], padding: Padding
) -> tuple[int, ...]:
    """How many places a window has, along each side."""
    reach = [length if padding == "same" else length - extent + 1 for length, extent in zip(lengths, size, strict=True)]
    return tuple(-(-each // stride) for each, stride in zip(reach, strides, strict=True))
