"""A SavedModel folder as a LiteRT file, after a look at every operation that serving it would run."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import tensorflow as tf
from google.protobuf.message import DecodeError
from tensorflow.core.protobuf import saved_model_pb2

from digitpad.base.paths import printable
from digitpad.protocol.kinds import RefusedError

_SIGNATURE = "serving_default"
_COMPUTING = """
Placeholder Const VarHandleOp ReadVariableOp Identity NoOp PartitionedCall StatefulPartitionedCall
MatMul BatchMatMulV2 BiasAdd Add AddV2 Sub Mul RealDiv Div Neg Square Sqrt Rsqrt Maximum Minimum Exp Log Pow
Relu Relu6 LeakyRelu Elu Selu Sigmoid Tanh Softmax LogSoftmax Softplus Conv2D DepthwiseConv2dNative MaxPool AvgPool
FusedBatchNormV3 Reshape Shape StridedSlice Slice Pack Concat ConcatV2 Transpose ExpandDims Squeeze Cast Pad PadV2
Sum Mean Max Min Prod IdentityN StopGradient Greater Select SelectV2 Erf Erfc Fill
"""
_HARMLESS = frozenset(_COMPUTING.split())
_OBJECTS = frozenset({"user_object", "function", "variable", "bare_concrete_function", "constant", "captured_tensor"})


def as_litert(folder: Path) -> bytes:
    """The content of a LiteRT file that does what the folder's serving signature does.

    Raises RefusedError for operations that do more than compute, and for what TensorFlow cannot read.
    """
    name = printable(folder)
    _check(name, folder)
    try:
        loaded = tf.saved_model.load(str(folder))
        converter = tf.lite.TFLiteConverter.from_concrete_functions([loaded.signatures[_SIGNATURE]], loaded)
        content: bytes = converter.convert()
    except Exception as error:  # TensorFlow raises all kinds; each means that it cannot read the folder
        raise RefusedError(f"{name} cannot be loaded by TensorFlow; it is damaged or of another version.") from error
    return content


def _check(name: str, folder: Path) -> None:
    outside = [path for path in folder.rglob("*") if path.is_symlink()]
    if outside:
        raise RefusedError(f"{name} refers to other places ({outside[0].name}); do not use it.")
    model = saved_model_pb2.SavedModel()
    try:
        model.ParseFromString((folder / "saved_model.pb").read_bytes())
        (graph,) = model.meta_graphs
        serving = graph.signature_def.get(_SIGNATURE, None)
    except (DecodeError, ValueError, OSError) as error:
        raise RefusedError(f"{name} is damaged or no SavedModel; save it again.") from error
    if serving is None:
        raise RefusedError(f"{name} has nothing to serve; export the model again (model.export).")
    kinds = {node.WhichOneof("kind") for node in graph.object_graph_def.nodes}
    if graph.asset_file_def or not kinds <= _OBJECTS | {None}:
        raise RefusedError(f"{name} has files or tables beside its network; do not use it.")
    first = [tensor.name for tensor in serving.outputs.values()]
    start = graph.signature_def.get("__saved_model_init_op", None)
    first += [tensor.name for tensor in start.outputs.values()] if start else []
    for operation in _reached(graph.graph_def, first):
        if operation not in _HARMLESS:
            raise RefusedError(
                f"{name} has the operation {ascii(operation)[:40]}, which can do more than compute; do not use it."
            )


def _reached(graph: Any, tensors: list[str]) -> Iterator[str]:
    """The operations that computing these tensors would run, those inside functions too."""
    functions = {function.signature.name: function for function in graph.library.function}
    waiting = _behind(graph, tensors)
    called: set[str] = set()
    while waiting:
        node = waiting.pop()
        yield node.op
        for value in node.attr.values():
            for function in [value.func.name, *(each.name for each in value.list.func)]:
                if function in functions and function not in called:
                    called.add(function)
                    waiting += functions[function].node_def


def _behind(graph: Any, tensors: list[str]) -> list[Any]:
    """The nodes of the graph itself that these tensors are made of."""
    nodes = {node.name: node for node in graph.node}
    waiting, found = [_node(tensor) for tensor in tensors], {}
    while waiting:
        name = waiting.pop()
        if name in nodes and name not in found:
            found[name] = nodes[name]
            waiting += map(_node, nodes[name].input)
    return list(found.values())


def _node(tensor: str) -> str:
    return tensor.removeprefix("^").split(":")[0]
