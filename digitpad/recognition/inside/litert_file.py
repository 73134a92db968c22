"""A LiteRT file as a graph of plain layers. The file is read as data; nothing in it is run here."""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import Any

import numpy as np
from ai_edge_litert import schema_py_generated as schema

from digitpad.base.language import tr
from digitpad.protocol.kinds import RefusedError, check_operations
from digitpad.recognition.inside.graph import GraphBuilder, Node
from digitpad.recognition.inside.layers import (
    WITHOUT_BATCH,
    Activation,
    Convolution,
    Dense,
    DepthwiseConvolution,
    Layer,
    Merge,
    Padding,
    Permute,
    Pool,
    Reshape,
    Weights,
    ZeroPadding,
    negative,
    with_constant,
)
from digitpad.recognition.prediction import DIGITS

_DAMAGED = (
    *(struct.error, IndexError, TypeError, AttributeError, KeyError, ValueError, OverflowError, AssertionError),
    *(ZeroDivisionError, RecursionError),
)
_TYPES = {0: "<f4", 1: "<f2", 2: "<i4", 3: "u1", 4: "<i8", 7: "<i2", 9: "i1"}
_FUSED = {0: "linear", 1: "relu", 3: "relu6", 4: "tanh"}
_PADDINGS: dict[int, Padding] = {0: "same", 1: "valid"}
_NAMES: dict[int, str] = {value: name for name, value in vars(schema.BuiltinOperator).items() if isinstance(value, int)}
_ONLY_SHAPES = frozenset({"SHAPE", "STRIDED_SLICE", "PACK"})
_TABLES_AN_OPERATOR = 10  # that a file may have: its tensors, what they are filled with, what each operator takes
_MOST_AXES = 8
_DECIDING = frozenset({"ARG_MAX", "TOPK_V2"})
_SAME = frozenset({"QUANTIZE", "DEQUANTIZE", "CAST"})
_ALONE = {
    "SOFTMAX": "softmax",
    "LOG_SOFTMAX": "log_softmax",
    "LOGISTIC": "sigmoid",
    "RELU": "relu",
    "RELU6": "relu6",
    "TANH": "tanh",
    "ELU": "elu",
    "GELU": "gelu",
    "HARD_SWISH": "hard_silu",
}


class NotPlainError(RefusedError):
    """A file has something that is no plain layer; ``what`` says it, as "it has the operator GATHER"."""

    def __init__(self, name: str, what: str) -> None:
        super().__init__(tr("{name} cannot be imported ({what}); use a network of plain layers.", name=name, what=what))
        self.what = what


def graph_in(name: str, content: bytes) -> tuple[tuple[Node, ...], tuple[int, ...]]:
    """The layers in a ``.tflite`` file called ``name``, and the shape of its input without the batch.

    Raises RefusedError.
    """
    return _read(name, content, _Reader.graph)


def known_part_in(name: str, content: bytes) -> tuple[tuple[Node, ...], tuple[int, ...]]:
    """The same as far as the layers are plain ones; maybe none. Raises RefusedError as `graph_in` does otherwise."""
    return _read(name, content, _Reader.known_part)


def _read(
    name: str, content: bytes, graph_of: Callable[[_Reader], tuple[Node, ...]]
) -> tuple[tuple[Node, ...], tuple[int, ...]]:
    try:
        model = schema.Model.GetRootAs(content, 0)
        _check_extent(name, model, len(content))
        reader = _Reader(name, schema.ModelT.InitFromObj(model), len(content))
        return graph_of(reader), reader.image_shape(reader.input)
    except _DAMAGED as error:
        raise RefusedError(tr("{name} is damaged or no LiteRT model; save it again.", name=name)) from error


def _check_extent(name: str, model: Any, size: int) -> None:
    """Raises RefusedError for more than a network of ``size`` bytes holds, before all of it is read.

    Parts of a file may be used again and again, so that a small one would fill any memory. Raises ValueError where
    its texts alone are longer than the file.
    """
    graphs = [model.Subgraphs(number) for number in range(_counted(name, model.SubgraphsLength()))]
    signatures = [model.SignatureDefs(number) for number in range(_counted(name, model.SignatureDefsLength()))]
    tables = model.OperatorCodesLength() + model.BuffersLength() + model.MetadataLength()
    tables += sum(each.InputsLength() + each.OutputsLength() for each in signatures)
    tables += sum(each.TensorsLength() for each in graphs)
    operators = sum(each.OperatorsLength() for each in graphs)
    _counted(name, max(len(graphs) + operators, tables // _TABLES_AN_OPERATOR))
    texts = 0
    for graph in graphs:
        for operator in map(graph.Operators, range(graph.OperatorsLength())):
            tables += operator.InputsLength() + operator.OutputsLength() + operator.IntermediatesLength()
            _counted(name, tables // _TABLES_AN_OPERATOR)
        for tensor in map(graph.Tensors, range(graph.TensorsLength())):
            tables += tensor.VariantTensorsLength()
            texts += len(tensor.Name() or b"")
            if tensor.Sparsity() is not None or texts > size:
                raise ValueError(tr("sparse tensors, or the same name again and again"))
            _counted(name, tables // _TABLES_AN_OPERATOR)


def _counted(name: str, count: int) -> int:
    check_operations(name, count)
    return count


class _Reader:
    """Reads the operators one by one; each follows those whose outputs it takes."""

    def __init__(self, name: str, model: Any, size: int) -> None:
        self._name, self._model = name, model
        self._constants: dict[int, Weights] = {}
        self._unread = size  # numbers that the file may still have, since each takes a byte or more
        if len(model.subgraphs) != 1:
            raise self._refused(tr("it has several graphs or loops"))
        self._graph = model.subgraphs[0]
        if len(self._graph.inputs) != 1 or len(self._graph.outputs) != 1:
            raise self._refused(tr("it has more than one input or output"))
        self.input, self._output = int(self._graph.inputs[0]), int(self._graph.outputs[0])
        self._makers = {int(made): each for each in self._graph.operators for made in each.outputs}
        self._builder = GraphBuilder()
        self._places = {self.input: 0}
        self._totals: dict[int, int] = {}  # by tensor that is a sum over the last axis, the place of what it sums

    def graph(self) -> tuple[Node, ...]:
        """All that the output is made of."""
        for operator in self._graph.operators:
            self._follow(operator)
        if self._places.get(self._output, 0) <= 0:
            raise self._refused(tr("it has no path from its input to its output"))
        return self._builder.graph(self._places[self._output])

    def known_part(self) -> tuple[Node, ...]:
        """All before the first operator that is no plain layer."""
        place = 0
        try:
            for operator in self._graph.operators:
                place = max(self._follow(operator), place)
        except NotPlainError:
            return self._builder.graph(place) if place else ()
        return self.graph()

    def _follow(self, operator: Any) -> int:
        """Take one operator; returns the place of its output, or 0 if it has none."""
        given = [int(tensor) for tensor in operator.inputs if int(tensor) in self._places]
        if not given or self._kind(operator) in _ONLY_SHAPES:
            return 0
        place = self._places[int(operator.outputs[0])] = self._take(operator, given)
        return place

    def shape(self, tensor: int) -> tuple[int, ...]:
        sizes = self._graph.tensors[tensor].shape
        if len(sizes) > _MOST_AXES:
            raise self._refused(tr("it has numbers in more axes than any image"))
        return tuple(int(size) for size in sizes)

    def image_shape(self, tensor: int) -> tuple[int, ...]:
        """The shape without the batch, where there is one."""
        shape = self.shape(tensor)
        return shape if shape in WITHOUT_BATCH or shape[:1] != (1,) else shape[1:]

    def _refused(self, what: str) -> NotPlainError:
        return NotPlainError(self._name, what)

    def _kind(self, operator: Any) -> str:
        code = self._model.operatorCodes[operator.opcodeIndex]
        return _NAMES.get(int(max(code.builtinCode, code.deprecatedBuiltinCode)), "an unknown operator")

    def _take(self, operator: Any, given: list[int]) -> int:
        """Add the layers of an operator that takes the ``given`` tensors; returns the place of its output."""
        kind, places = self._kind(operator), [self._places[tensor] for tensor in given]
        if kind in _SAME:
            return places[0]
        if kind in _DIRECT:
            return _DIRECT[kind](self, operator, given[0])
        if kind == "DIV" and len(given) == 2 and self._totals.get(given[1]) == places[0]:
            return self._builder.add(Activation("shares"), places[0])
        if -1 in places:
            raise self._refused(tr("it sums its numbers in an unusual way"))
        if kind == "CONCATENATION" and len(given) == len(operator.inputs):
            return self._fused(operator, self._joined(operator, places))
        if kind in _ARITHMETIC and len(given) == 2:
            return self._fused(operator, self._merged(kind, given))
        if len(given) != 1 or kind not in _LAYERS:
            alone = tr("it answers with the digit alone ({kind}) and not with how likely each is", kind=kind)
            raise self._refused(alone if kind in _DECIDING else tr("it has the operator {kind}", kind=kind))
        layer = _LAYERS[kind](self, operator)
        if isinstance(layer, Dense) and self.shape(given[0])[-1] != len(layer.kernel):
            places = [self._builder.add(Reshape((len(layer.kernel),)), places[0])]  # such an operator flattens
        place = self._builder.add(layer, places[0])
        if not getattr(operator.builtinOptions, "keepDims", True):
            place = self._builder.add(self._shaped(operator), place)
        return self._fused(operator, place)

    def _fused(self, operator: Any, place: int) -> int:
        """The activation that an operator has in it."""
        fused = getattr(operator.builtinOptions, "fusedActivationFunction", 0)
        return self._builder.add(Activation(_FUSED[fused]), place)

    def _total(self, operator: Any, given: int) -> int:
        axes = self._constant(operator.inputs[1]).astype(int).reshape(-1).tolist()
        if not operator.builtinOptions.keepDims or axes not in ([-1], [len(self.shape(given)) - 1]):
            raise self._refused(tr("it sums its numbers in an unusual way"))
        self._totals[int(operator.outputs[0])] = self._places[given]
        return -1  # it is a part of the division that takes it

    def _logarithm(self, _operator: Any, given: int) -> int:
        place = self._builder.logarithm(self._places[given]) if self.shape(given)[-1] == DIGITS else None
        if place is None:
            raise self._refused(tr("it takes a logarithm of something other than its answers"))
        return place

    def _negative(self, operator: Any) -> Layer:
        return negative(self.shape(int(operator.inputs[0]))[-1])

    def _joined(self, operator: Any, places: list[int]) -> int:
        if operator.builtinOptions.axis not in (-1, len(self.shape(int(operator.outputs[0]))) - 1):
            raise self._refused(tr("it joins along another axis than the channels"))
        return self._builder.add(Merge("concatenate"), *places)

    def _merged(self, kind: str, given: list[int]) -> int:
        first, second = (self._places[tensor] for tensor in given)
        if kind == "SUB":
            second = self._builder.add(negative(self.shape(given[1])[-1]), second)
        if _ARITHMETIC[kind] is None:
            raise self._refused(tr("it divides by numbers that it computes"))
        return self._builder.add(Merge(_ARITHMETIC[kind]), first, second)

    # One operator as one layer

    def _dense(self, operator: Any) -> Layer:
        kernel = self._constant(operator.inputs[1])
        if self._kind(operator) == "FULLY_CONNECTED" or operator.builtinOptions.adjY:
            kernel = kernel.T
        return Dense(kernel, self._bias(operator, kernel.shape[1]))

    def _convolution(self, operator: Any) -> Layer:
        options, kernel = operator.builtinOptions, self._constant(operator.inputs[1])
        if options.dilationHFactor != 1 or options.dilationWFactor != 1:
            raise self._refused(tr("it has dilated filters"))
        strides, padding = (options.strideH, options.strideW), _PADDINGS[options.padding]
        if self._kind(operator) == "CONV_2D":
            kernel = kernel.transpose(1, 2, 3, 0)
            return Convolution(kernel, self._bias(operator, kernel.shape[3]), strides, padding)
        channels = self.shape(int(operator.inputs[0]))[-1]
        bias = self._bias(operator, kernel.shape[3])
        return DepthwiseConvolution(kernel.reshape(*kernel.shape[1:3], channels, -1), bias, strides, padding)

    def _pool(self, operator: Any) -> Layer:
        options, kind = operator.builtinOptions, self._kind(operator)
        size, strides = (options.filterHeight, options.filterWidth), (options.strideH, options.strideW)
        return Pool("max" if kind.startswith("MAX") else "mean", size, strides, _PADDINGS[options.padding])

    def _whole_pool(self, operator: Any) -> Layer:
        shape, axes = self.shape(int(operator.inputs[0])), self._constant(operator.inputs[1]).astype(int)
        if len(shape) != 4 or sorted(axes % 4) != [1, 2]:
            raise self._refused(tr("it takes the mean in an unusual way"))
        return Pool("mean" if self._kind(operator) == "MEAN" else "max", shape[1:3], shape[1:3], "valid")

    def _padding(self, operator: Any) -> Layer:
        amounts = self._constant(operator.inputs[1]).astype(int).tolist()
        value = self._constant(operator.inputs[2]) if len(operator.inputs) > 2 else np.zeros(1)
        if len(amounts) != 4 or any(amounts[0] + amounts[3]) or value.any():
            raise self._refused(tr("it pads its images in an unusual way"))
        return ZeroPadding(tuple(amounts[1]), tuple(amounts[2]))

    def _turned(self, operator: Any) -> Layer:
        batch, *order = self._constant(operator.inputs[1]).astype(int).tolist()
        if batch != 0:
            raise self._refused(tr("it turns its numbers around"))
        return Permute(tuple(order))

    def _shaped(self, operator: Any) -> Layer:
        return Reshape(self.image_shape(int(operator.outputs[0])))

    def _alone(self, operator: Any) -> Layer:
        if getattr(operator.builtinOptions, "beta", 1.0) != 1:
            raise self._refused(tr("it has a softmax of an unusual kind"))
        return Activation(_ALONE[self._kind(operator)])

    def _leaky_relu(self, operator: Any) -> Layer:
        return Activation("leaky_relu", float(operator.builtinOptions.alpha))

    def _arithmetic(self, operator: Any) -> Layer:
        """With a number for each channel, or one for all."""
        kind, (first, second) = self._kind(operator), map(int, operator.inputs)
        is_first = first in self._places
        channels = self.shape(first if is_first else second)[-1]
        given = self._constant(second if is_first else first)
        if given.size != 1 and given.shape[-1] != given.size:
            raise self._refused(tr("it has arithmetic of an unusual kind"))
        values = np.broadcast_to(given.reshape(-1), channels).astype(np.float32)
        if kind == "MAXIMUM" and not values.any():
            return Activation("relu")
        layer = with_constant(kind.lower(), values, comes_first=not is_first)
        if layer is None:
            raise self._refused(tr("it has arithmetic of an unusual kind"))
        return layer

    # Constants

    def _bias(self, operator: Any, units: int) -> Weights:
        given = operator.inputs[2] if len(operator.inputs) > 2 else -1
        return self._constant(given) if given >= 0 else np.zeros(units, np.float32)

    def _constant(self, tensor: int) -> Weights:
        """A constant as plain numbers, whether it is kept in 8, 16 or 32 bits."""
        if tensor not in self._constants:
            self._constants[tensor] = self._read_constant(tensor)
        return self._constants[tensor]

    def _read_constant(self, tensor: int) -> Weights:
        described = self._graph.tensors[tensor]
        content = self._model.buffers[described.buffer].data
        if content is None:
            maker = self._makers.get(tensor)
            if maker is not None and self._kind(maker) == "DEQUANTIZE":
                return self._constant(int(maker.inputs[0]))
            raise self._refused(tr("it computes its own weights"))
        flat = np.frombuffer(bytes(content), _TYPES[described.type])
        self._unread -= flat.size
        if self._unread < 0:
            raise self._refused(tr("it has the same weights again and again"))
        values = flat.reshape(self.shape(tensor)).astype(np.float64)
        scaling = described.quantization
        if scaling is not None and scaling.scale is not None and len(scaling.scale):
            axis = [1] * values.ndim
            if len(scaling.scale) > 1:
                axis[scaling.quantizedDimension] = -1
            values = (values - np.reshape(scaling.zeroPoint, axis)) * np.reshape(scaling.scale, axis)
        return np.asarray(values, np.float32)


_ARITHMETIC: dict[str, Any] = {
    "ADD": "add",
    "SUB": "add",
    "MUL": "multiply",
    "DIV": None,
    "MAXIMUM": "maximum",
    "MINIMUM": "minimum",
}
_DIRECT = {"SUM": _Reader._total, "LOG": _Reader._logarithm}
_LAYERS: dict[str, Callable[[_Reader, Any], Layer]] = {
    "FULLY_CONNECTED": _Reader._dense,
    "BATCH_MATMUL": _Reader._dense,
    "CONV_2D": _Reader._convolution,
    "DEPTHWISE_CONV_2D": _Reader._convolution,
    "MAX_POOL_2D": _Reader._pool,
    "AVERAGE_POOL_2D": _Reader._pool,
    "MEAN": _Reader._whole_pool,
    "REDUCE_MAX": _Reader._whole_pool,
    "PAD": _Reader._padding,
    "PADV2": _Reader._padding,
    "TRANSPOSE": _Reader._turned,
    "RESHAPE": _Reader._shaped,
    "SQUEEZE": _Reader._shaped,
    "EXPAND_DIMS": _Reader._shaped,
    "NEG": _Reader._negative,
    "LEAKY_RELU": _Reader._leaky_relu,
    **dict.fromkeys(_ALONE, _Reader._alone),
    **dict.fromkeys(_ARITHMETIC, _Reader._arithmetic),
}
