"""Checks everything in a SavedModel, used or not: its operations, files and restore functions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from digitpad.base.language import tr
from digitpad.protocol.kinds import RefusedError

_COMPUTING_NAMES = """
Placeholder PlaceholderWithDefault Const VarHandleOp VariableV2 Variable ReadVariableOp Identity NoOp
PartitionedCall StatefulPartitionedCall
MatMul BatchMatMulV2 BiasAdd Add AddV2 Sub Mul RealDiv Div Neg Square Sqrt Rsqrt Maximum Minimum Exp Log Pow
Relu Relu6 LeakyRelu Elu Selu Sigmoid Tanh Softmax LogSoftmax Softplus Conv2D DepthwiseConv2dNative MaxPool AvgPool
FusedBatchNorm FusedBatchNormV2 FusedBatchNormV3 Reshape Shape StridedSlice Slice Pack Concat ConcatV2 Transpose
ExpandDims Squeeze Cast Pad PadV2 Sum Mean Max Min Prod IdentityN StopGradient Greater Select SelectV2 Erf Erfc Fill
"""
COMPUTING = frozenset(_COMPUTING_NAMES.split())
"""The operations that a network may have."""

_LEARNING_NAMES = """
RandomUniform RandomUniformInt RandomStandardNormal TruncatedNormal StatelessRandomUniformV2 StatelessRandomNormalV2
StatelessTruncatedNormalV2 StatelessRandomGetKeyCounter StatelessRandomGetAlg
Assign AssignAdd AssignSub AssignVariableOp AssignAddVariableOp AssignSubVariableOp VarIsInitializedOp
IsVariableInitialized DisableCopyOnRead
SoftmaxCrossEntropyWithLogits SparseSoftmaxCrossEntropyWithLogits ArgMax InTopK InTopKV2 Equal NotEqual Less LessEqual
GreaterEqual LogicalAnd LogicalOr LogicalNot Switch Merge Tile ZerosLike OnesLike Rank Size Range FloorDiv FloorMod
GatherV2 AddN DivNoNan SquaredDifference Abs Sign BroadcastTo BroadcastGradientArgs DynamicStitch InvertPermutation
ConcatOffset Reciprocal PreventGradient ScalarSummary HistogramSummary MergeSummary
ReluGrad Relu6Grad LeakyReluGrad EluGrad SeluGrad SigmoidGrad TanhGrad SoftplusGrad SqrtGrad RsqrtGrad BiasAddGrad
ReciprocalGrad MaxPoolGrad AvgPoolGrad Conv2DBackpropInput Conv2DBackpropFilter
DepthwiseConv2dNativeBackpropInput DepthwiseConv2dNativeBackpropFilter
FusedBatchNormGrad FusedBatchNormGradV2 FusedBatchNormGradV3
ApplyGradientDescent ApplyMomentum ApplyAdagrad ApplyAdam ApplyRMSProp ResourceApplyGradientDescent
ResourceApplyMomentum ResourceApplyKerasMomentum ResourceApplyAdagrad ResourceApplyAdam ResourceApplyRMSProp
"""
_ALLOWED = COMPUTING | frozenset(_LEARNING_NAMES.split())
"""Operations for starting and learning, which may be there too. They touch only the network's own numbers."""

_SAVING = frozenset({"SaveV2", "MergeV2Checkpoints", "ShardedFilename", "StringJoin", "StaticRegexFullMatch"})
_RESTORING = frozenset({"RestoreV2"})
_OBJECTS = frozenset(
    {None, "user_object", "function", "variable", "bare_concrete_function", "constant", "captured_tensor"}
)
_STARTING = ("legacy_init_op", "saved_model_main_op", "table_initializer")
_STARTING_SIGNATURES = ("__saved_model_init_op", "__saved_model_train_op")
_ASSETS = ("saved_model_assets", "asset_filepaths")


@dataclass(frozen=True)
class _Part:
    """The nodes of the graph itself, and the functions, behind some tensors."""

    nodes: frozenset[str]
    functions: frozenset[str]


def check_graphs(name: str, graphs: Iterable[Any]) -> None:
    """Look at all graphs of the SavedModel called ``name``. Raises RefusedError for what does more than compute."""
    for graph in graphs:
        if graph.asset_file_def or any(collection in graph.collection_def for collection in _ASSETS):
            raise _refused_objects(name)
        for each in graph.object_graph_def.nodes:
            if each.WhichOneof("kind") not in _OBJECTS:
                raise _refused_objects(name)
            if each.saveable_objects or each.registered_saver:
                raise RefusedError(
                    tr("{name} has functions of its own that restore its variables; do not use it.", name=name)
                )
        _check_operations(name, graph)


def _refused_objects(name: str) -> RefusedError:
    return RefusedError(tr("{name} has files or tables beside its network; do not use it.", name=name))


def _check_operations(name: str, graph: Any) -> None:
    """The saver's own operations are known, but may stand nowhere but in the saver."""
    saver = graph.saver_def
    saving = _part(graph.graph_def, [saver.save_tensor_name])
    restoring = _part(graph.graph_def, [saver.restore_op_name])
    starting = _part(graph.graph_def, _starting(graph))

    def allowed(place: str, parts: tuple[frozenset[str], frozenset[str], frozenset[str]]) -> frozenset[str]:
        saves, restores, starts = (place in part for part in parts)
        if starts or (saves and restores):
            return _ALLOWED
        return _ALLOWED | (_SAVING if saves else _RESTORING if restores else frozenset())

    for node in graph.graph_def.node:
        if node.op not in allowed(node.name, (saving.nodes, restoring.nodes, starting.nodes)):
            raise _refused_operation(name, node.op)
    for function in graph.graph_def.library.function:
        place = function.signature.name
        known = allowed(place, (saving.functions, restoring.functions, starting.functions))
        for node in function.node_def:
            if node.op not in known:
                raise _refused_operation(name, node.op)


def _refused_operation(name: str, operation: str) -> RefusedError:
    return RefusedError(
        tr(
            "{name} has the operation {what}, which can do more than compute; do not use it.",
            name=name,
            what=ascii(operation)[:40],
        )
    )


def _starting(graph: Any) -> Iterator[str]:
    """The names of what TensorFlow would run on loading."""
    for collection in _STARTING:
        if collection in graph.collection_def:
            yield from graph.collection_def[collection].node_list.value
    for signature in _STARTING_SIGNATURES:
        if signature in graph.signature_def:
            yield from (tensor.name for tensor in graph.signature_def[signature].outputs.values())


def _part(graph: Any, tensors: Iterable[str]) -> _Part:
    """The part behind these tensors or operations, inside functions too; "" stands for none."""
    nodes = {node.name: node for node in graph.node}
    functions = {function.signature.name: function for function in graph.library.function}
    found: set[str] = set()
    called: set[str] = set()
    waiting = [nodes[name] for name in map(_node, tensors) if name in nodes]
    while waiting:
        node = waiting.pop()
        if node.name in found:
            continue
        found.add(node.name)
        waiting += [nodes[given] for given in map(_node, node.input) if given in nodes]
        called.update(_named_functions(node))
    waiting_functions = [name for name in called if name in functions]
    while waiting_functions:
        for node in functions[waiting_functions.pop()].node_def:
            new = {name for name in _named_functions(node) if name in functions} - called
            called |= new
            waiting_functions += new
    return _Part(frozenset(found), frozenset(called))


def _named_functions(node: Any) -> Iterator[str]:
    for value in node.attr.values():
        yield value.func.name
        yield from (each.name for each in value.list.func)


def _node(tensor: str) -> str:
    return tensor.removeprefix("^").split(":")[0]
