"""The serving part of a SavedModel as one graph of operations that only compute, without functions or variables."""

from __future__ import annotations

from typing import Any

import tensorflow as tf
from tensorflow.core.framework import graph_pb2, types_pb2
from tensorflow.python.framework import op_def_registry

from digitpad.base.language import tr
from digitpad_training.formats.importing.tensorflow.graph_calls import Calls, Output, Scope, UnusualGraphError
from digitpad_training.formats.importing.tensorflow.saved_model_look import COMPUTING
from digitpad_training.formats.importing.tensorflow.saved_variables import HANDLES, Variables, is_number, variable_name

_MOST_NODES = 20_000


def frozen_graph(calls: Calls, image: str, answer: str, variables: Variables) -> graph_pb2.GraphDef:
    """The graph from the tensor ``image`` to the tensor ``answer``, which it calls "image" and "answer".

    Raises UnusualGraphError for operations that no network needs, and for variables that have no value.
    """
    placeholder = calls.source(calls.graph, image)
    if placeholder.node.op != "Placeholder":
        raise UnusualGraphError(tr("it has no place for its image"))
    return _Freezing(calls, placeholder.place, variables).graph(answer)


class _Freezing:
    """Copies one node after another, each under a new name, beginning at the answer."""

    def __init__(self, calls: Calls, image: tuple[Scope, str], variables: Variables) -> None:
        self._calls, self._image, self._variables = calls, image, variables
        self._graph = graph_pb2.GraphDef()
        self._names: dict[tuple[Scope, str], str] = {}
        self._waiting: list[Output] = []

    def graph(self, answer: str) -> graph_pb2.GraphDef:
        last = self._graph.node.add(name="answer", op="Identity")
        source = self._calls.source(self._calls.graph, answer)
        last.input.append(self._tensor(source))
        while self._waiting:
            self._copy(self._waiting.pop())
        if self._image not in self._names:
            raise UnusualGraphError(tr("it has no path from its input to its output"))
        last.attr["T"].type = next(
            (source.node.attr[name].type for name in ("T", "dtype") if name in source.node.attr), types_pb2.DT_FLOAT
        )
        return self._graph

    def _tensor(self, output: Output) -> str:
        """What the new graph calls an output, whose node is copied if it was not yet."""
        if output.place not in self._names:
            if len(self._names) >= _MOST_NODES:
                raise UnusualGraphError(tr("it has more than {n} operations", "", _MOST_NODES))
            is_image = output.place == self._image
            self._names[output.place] = "image" if is_image else f"n{len(self._names)}"
            self._waiting.append(output)
        return f"{self._names[output.place]}:{output.number}"

    def _copy(self, output: Output) -> None:
        node, name = output.node, self._names[output.place]
        if node.op == "ReadVariableOp":
            self._put_variable(self._calls.source(output.scope, node.input[0]), name)
        elif node.op in HANDLES:
            self._put_variable(output, name)
        elif node.op not in COMPUTING or (node.op == "Placeholder" and output.place != self._image):
            raise UnusualGraphError(tr("it needs the operation {what}", what=ascii(node.op)[:40]))
        else:
            copy = self._graph.node.add(name=name, op=node.op)
            given = [tensor for tensor in node.input if not tensor.startswith("^")]
            copy.input.extend(self._tensor(self._calls.source(output.scope, tensor)) for tensor in given)
            _copy_attributes(node, copy)

    def _put_variable(self, handle: Output, name: str) -> None:
        value = self._variables.get(variable_name(handle.node)) if handle.node.op in HANDLES else None
        if value is None:
            raise UnusualGraphError(tr("it has a variable without a value"))
        constant = self._graph.node.add(name=name, op="Const")
        constant.attr["value"].tensor.CopyFrom(tf.make_tensor_proto(value))
        constant.attr["dtype"].type = constant.attr["value"].tensor.dtype


def _copy_attributes(node: Any, copy: Any) -> None:
    """Copy the attributes that TensorFlow describes for the operation; raises UnusualGraphError for functions.

    Types of anything but numbers are refused too.
    """
    for described in op_def_registry.get(node.op).attr:
        if described.name not in node.attr:
            continue
        value = node.attr[described.name]
        kinds = [value.type] if value.HasField("type") else value.list.type
        if value.HasField("func") or value.list.func or not all(is_number(tf.as_dtype(kind)) for kind in kinds):
            raise UnusualGraphError(tr("it has the operation {what} of an unusual kind", what=ascii(node.op)[:40]))
        copy.attr[described.name].CopyFrom(value)
