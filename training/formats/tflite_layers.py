"""A LiteRT file as a chain of plain layers. The file is read as data; nothing of it is run here."""

from __future__ import annotations

import struct
from typing import Any

import numpy as np
from tensorflow.lite.python import schema_py_generated as schema

from training.formats.layers import Activation, Affine, Convolution, Dense, Layer, Padding, Pool, Reshape, Weights
from training.formats.suspicion import RefusedError

_DAMAGED = (struct.error, IndexError, TypeError, AttributeError, KeyError, ValueError, OverflowError, AssertionError)
_TYPES = {0: "<f4", 1: "<f2", 2: "<i4", 3: "u1", 4: "<i8", 7: "<i2", 9: "i1"}
_FUSED = {0: "linear", 1: "relu", 4: "tanh"}
_PADDINGS: dict[int, Padding] = {0: "same", 1: "valid"}
_NAMES = {value: name for name, value in vars(schema.BuiltinOperator).items() if isinstance(value, int)}
_ONLY_SHAPES = frozenset({"SHAPE", "STRIDED_SLICE", "PACK"})
_SAME = frozenset({"QUANTIZE", "DEQUANTIZE", "CAST"})
_ALONE = {"SOFTMAX": "softmax", "LOGISTIC": "sigmoid", "RELU": "relu", "TANH": "tanh"}


def chain_in(name: str, content: bytes) -> tuple[list[Layer], tuple[int, ...]]:
    """The layers in a ``.tflite`` file called ``name``, and the shape of its input without the batch.

    Raises RefusedError.
    """
    try:
        graph = _Graph(name, schema.ModelT.InitFromObj(schema.Model.GetRootAs(content, 0)))
        return graph.layers(), graph.shape(graph.input)[1:]
    except _DAMAGED as error:
        raise RefusedError(f"{name} is damaged or no LiteRT model; save it again.") from error


class _Graph:
    """One graph of operators, followed from its input to its output."""

    def __init__(self, name: str, model: Any) -> None:
        self._name, self._model = name, model
        if len(model.subgraphs) != 1:
            raise self._refused("has several graphs or loops")
        self._graph = model.subgraphs[0]
        if len(self._graph.inputs) != 1 or len(self._graph.outputs) != 1:
            raise self._refused("has more than one input or output")
        self.input, self._output = int(self._graph.inputs[0]), int(self._graph.outputs[0])

    def _refused(self, what: str) -> RefusedError:
        return RefusedError(f"{self._name} {what}, which cannot be imported; use a chain of plain layers.")

    def shape(self, tensor: int) -> tuple[int, ...]:
        return tuple(int(size) for size in self._graph.tensors[tensor].shape)

    def layers(self) -> list[Layer]:
        """Every operator on the way from the input to the output, as layers."""
        layers: list[Layer] = []
        current = self.input
        for _step in range(len(self._graph.operators) + 1):
            if current == self._output:
                return [layer for layer in layers if layer != Activation("linear")]
            users = [each for each in self._graph.operators if current in each.inputs]
            users = [each for each in users if self._kind(each) not in _ONLY_SHAPES]
            kinds = [self._kind(each) for each in users]
            if kinds == ["SUM", "DIV"]:
                layers.append(Activation("shares"))
                users = users[1:]
            elif len(users) != 1:
                raise self._refused("branches")
            else:
                layers += self._layer(users[0], current)
            current = int(users[0].outputs[0])
        raise self._refused("has no way from its input to its output")

    def _kind(self, operator: Any) -> str:
        code = self._model.operatorCodes[operator.opcodeIndex]
        return _NAMES.get(max(code.builtinCode, code.deprecatedBuiltinCode), "an unknown operator")

    def _layer(self, operator: Any, current: int) -> list[Layer]:
        kind, options = self._kind(operator), operator.builtinOptions
        if kind in _SAME:
            return []
        if kind in _ALONE:
            return [Activation(_ALONE[kind])]
        if kind in ("RESHAPE", "SQUEEZE", "EXPAND_DIMS"):
            return [Reshape(self.shape(int(operator.outputs[0]))[1:])]
        if kind == "FULLY_CONNECTED":
            kernel = self._constant(operator.inputs[1]).T
            return [Dense(kernel, self._bias(operator, kernel.shape[1])), self._fused(options)]
        if kind == "CONV_2D":
            kernel = self._constant(operator.inputs[1]).transpose(1, 2, 3, 0)
            strides = (options.strideH, options.strideW)
            if options.dilationHFactor != 1 or options.dilationWFactor != 1:
                raise self._refused("has dilated filters")
            bias = self._bias(operator, kernel.shape[3])
            return [Convolution(kernel, bias, strides, _PADDINGS[options.padding]), self._fused(options)]
        if kind in ("MAX_POOL_2D", "AVERAGE_POOL_2D"):
            size, strides = (options.filterHeight, options.filterWidth), (options.strideH, options.strideW)
            pool = Pool("max" if kind.startswith("MAX") else "mean", size, strides, _PADDINGS[options.padding])
            return [pool, self._fused(options)]
        if kind in ("ADD", "SUB", "MUL", "DIV") and int(operator.inputs[0]) == current:
            return [self._arithmetic(kind, operator, current), self._fused(options)]
        raise self._refused(f"has the operator {kind}")

    def _arithmetic(self, kind: str, operator: Any, current: int) -> Affine:
        channels = self.shape(current)[-1]
        values = np.broadcast_to(self._constant(operator.inputs[1]).reshape(-1), channels).astype(np.float32)
        one, zero = np.ones(channels, np.float32), np.zeros(channels, np.float32)
        return {
            "ADD": lambda: Affine(one, values),
            "SUB": lambda: Affine(one, -values),
            "MUL": lambda: Affine(values, zero),
            "DIV": lambda: Affine(np.reciprocal(values), zero),
        }[kind]()

    def _fused(self, options: Any) -> Activation:
        return Activation(_FUSED[options.fusedActivationFunction])

    def _bias(self, operator: Any, units: int) -> Weights:
        given = operator.inputs[2] if len(operator.inputs) > 2 else -1
        return self._constant(given) if given >= 0 else np.zeros(units, np.float32)

    def _constant(self, tensor: int) -> Weights:
        """A constant as plain numbers, whether it is kept in 8, 16 or 32 bits."""
        described = self._graph.tensors[tensor]
        content = self._model.buffers[described.buffer].data
        if content is None:
            maker = [each for each in self._graph.operators if tensor in each.outputs]
            if len(maker) == 1 and self._kind(maker[0]) == "DEQUANTIZE":
                return self._constant(maker[0].inputs[0])
            raise self._refused("computes its own weights")
        values = np.frombuffer(bytes(content), _TYPES[described.type]).reshape(self.shape(tensor)).astype(np.float64)
        scaling = described.quantization
        if scaling is not None and scaling.scale is not None and len(scaling.scale):
            axis = [1] * values.ndim
            if len(scaling.scale) > 1:
                axis[scaling.quantizedDimension] = -1
            values = (values - np.reshape(scaling.zeroPoint, axis)) * np.reshape(scaling.scale, axis)
        return np.asarray(values, np.float32)
