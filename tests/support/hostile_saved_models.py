"""SavedModels that would write a file, each made from a harmless one by a change to its graph."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import tensorflow as tf
from tensorflow.core.framework import function_pb2, node_def_pb2, types_pb2
from tensorflow.core.protobuf import meta_graph_pb2, saved_model_pb2

Change = Callable[[Any, Path], None]


def changed(folder: Path, change: Change, marker: Path) -> Path:
    """The SavedModel in ``folder`` after a change to its first graph, which may write ``marker``."""
    file = folder / "saved_model.pb"
    model = saved_model_pb2.SavedModel.FromString(file.read_bytes())
    change(model.meta_graphs[0], marker)
    file.write_bytes(model.SerializeToString())
    return folder


def _text(name: str, value: str) -> Any:
    node = node_def_pb2.NodeDef(name=name, op="Const")
    node.attr["dtype"].type = types_pb2.DT_STRING
    node.attr["value"].tensor.CopyFrom(tf.make_tensor_proto(value))
    return node


def _writing(marker: Path, output: str = "") -> list[Any]:
    """Nodes of which "write" writes the marker; in a function, an output has a name and a number."""
    write = node_def_pb2.NodeDef(name="write", op="WriteFile", input=[f"path{output}", f"content{output}"])
    return [_text("path", str(marker)), _text("content", "executed"), write]


def _function(graph: Any, marker: Path) -> str:
    """Put a function in the library that writes the marker and returns its argument; says what it is called."""
    function = function_pb2.FunctionDef(node_def=_writing(marker, ":output:0"))
    function.signature.name = "evil"
    function.signature.input_arg.add(name="given", type=types_pb2.DT_FLOAT)
    function.signature.output_arg.add(name="returned", type=types_pb2.DT_FLOAT)
    function.ret["returned"] = "given"
    function.control_ret["write"] = "write"
    function.signature.control_output.append("write")
    graph.graph_def.library.function.append(function)
    return "evil"


def _collected(collection: str) -> Change:
    def change(graph: Any, marker: Path) -> None:
        graph.graph_def.node.extend(_writing(marker))
        del graph.collection_def[collection].node_list.value[:]
        graph.collection_def[collection].node_list.value.append("write")
        # An older format, in which these are what is run.
        graph.signature_def.pop("__saved_model_init_op", None)
        graph.ClearField("object_graph_def")

    return change


def _main_op(graph: Any, marker: Path) -> None:
    _collected("saved_model_main_op")(graph, marker)


def _legacy_init_op(graph: Any, marker: Path) -> None:
    graph.collection_def.pop("saved_model_main_op", None)
    _collected("legacy_init_op")(graph, marker)


def _restore_op(graph: Any, marker: Path) -> None:
    graph.graph_def.node.extend(_writing(marker))
    graph.saver_def.restore_op_name = "write"
    graph.ClearField("object_graph_def")


def _init_op(graph: Any, marker: Path) -> None:
    graph.graph_def.node.extend(_writing(marker))
    graph.signature_def["__saved_model_init_op"].outputs["__saved_model_init_op"].name = "write"
    graph.ClearField("object_graph_def")


RUN_ON_LOADING: dict[str, Change] = {
    "legacy_init_op": _legacy_init_op,
    "saved_model_main_op": _main_op,
    "restore_op_name": _restore_op,
    "init_op": _init_op,
}
"""Of which TensorFlow's own loader writes the marker."""


def restoring(folder: Path, marker: Path) -> Path:
    """A new SavedModel with an object whose restore function writes the marker, which TensorFlow's loader runs."""

    class Restored(tf.Module):  # type: ignore[misc] # TensorFlow has no types
        def _serialize_to_tensors(self) -> dict[str, Any]:
            return {"state": tf.constant(1.0)}

        def _restore_from_tensors(self, _tensors: dict[str, Any]) -> Any:
            tf.io.write_file(str(marker), "executed")
            return tf.constant(1.0)

    class Whole(tf.Module):  # type: ignore[misc] # TensorFlow has no types
        def __init__(self) -> None:
            super().__init__()
            self.restored = Restored()

        @tf.function(input_signature=[tf.TensorSpec((None, 28, 28))])  # type: ignore[untyped-decorator]
        def serve(self, images: Any) -> Any:
            return images[:, 0, :10]

    whole = Whole()
    tf.saved_model.save(whole, folder, signatures=whole.serve)
    return folder


def _node(operation: str) -> Change:
    """An operation that nothing reaches, and that names a function."""

    def change(graph: Any, marker: Path) -> None:
        node = graph.graph_def.node.add(name="beside", op=operation)
        node.attr["f"].func.name = _function(graph, marker)

    return change


def _unreached(graph: Any, marker: Path) -> None:
    graph.graph_def.node.extend(_writing(marker))


def _harmless_with_function(graph: Any, marker: Path) -> None:
    next(node for node in graph.graph_def.node if node.op == "Placeholder").attr["f"].func.name = _function(
        graph, marker
    )


def _called_by_its_name(graph: Any, marker: Path) -> None:
    graph.graph_def.node.add(name="beside", op=_function(graph, marker))


def _gradient(graph: Any, marker: Path) -> None:
    evil = _function(graph, marker)
    library = graph.graph_def.library
    library.gradient.add(function_name=library.function[0].signature.name, gradient_func=evil)


def _registered_gradient(graph: Any, marker: Path) -> None:
    graph.graph_def.library.registered_gradients.add(gradient_func=_function(graph, marker), registered_op_type="mine")
    graph.graph_def.library.function[0].node_def[0].attr["_gradient_op_type"].s = b"mine"


def _initialiser(graph: Any, marker: Path) -> None:
    evil = _function(graph, marker)
    objects = graph.object_graph_def
    objects.concrete_functions[evil].SetInParent()
    places = len(objects.nodes)
    objects.nodes.add().resource.device = ""
    objects.nodes.add().function.concrete_functions.append(evil)
    objects.nodes[places].children.add(node_id=places + 1, local_name="_initialize")
    objects.nodes[0].children.add(node_id=places, local_name="table")


def _initialiser_of_an_object(graph: Any, marker: Path) -> None:
    _initialiser(graph, marker)
    graph.object_graph_def.nodes[-2].user_object.identifier = "table"


def _asset(graph: Any, _marker: Path) -> None:
    graph.asset_file_def.add(filename="../../secret").tensor_info.name = "Const:0"


def _old_asset(graph: Any, _marker: Path) -> None:
    asset = meta_graph_pb2.AssetFileDef(filename="../../secret")
    graph.collection_def["saved_model_assets"].any_list.value.add().Pack(asset)


def _saver_on_loading(graph: Any, _marker: Path) -> None:
    save = graph.saver_def.save_tensor_name.split(":")[0]
    graph.signature_def["__saved_model_init_op"].outputs["__saved_model_init_op"].name = save


def _saver_for_restoring(graph: Any, _marker: Path) -> None:
    graph.saver_def.restore_op_name = graph.saver_def.save_tensor_name.split(":")[0]


def _restores_while_serving(graph: Any, _marker: Path) -> None:
    """The call that serves calls what restores."""
    serving = graph.signature_def["serving_default"].outputs
    next(iter(serving.values())).name = f"{graph.saver_def.restore_op_name}:0"


def _calls_itself(graph: Any, _marker: Path) -> None:
    for function in graph.graph_def.library.function:
        for node in function.node_def:
            if node.op == "StatefulPartitionedCall":
                node.attr["f"].func.name = function.signature.name


def _doubling(graph: Any, _marker: Path) -> None:
    """Thirty functions, each of which calls the one before twice."""
    before = ""
    for number in range(30):
        function = graph.graph_def.library.function.add()
        function.signature.name = f"double_{number}"
        function.signature.input_arg.add(name="given", type=types_pb2.DT_FLOAT)
        function.signature.output_arg.add(name="returned", type=types_pb2.DT_FLOAT)
        for name in ("one", "other") if before else ():
            function.node_def.add(name=name, op="PartitionedCall", input=["given"]).attr["f"].func.name = before
        given = ["one:output:0", "other:output:0"] if before else ["given", "given"]
        function.node_def.add(name="sum", op="AddV2", input=given).attr["T"].type = types_pb2.DT_FLOAT
        function.ret["returned"] = "sum:z:0"
        before = function.signature.name
    serving = graph.signature_def["serving_default"]
    image = next(iter(serving.inputs.values())).name
    graph.graph_def.node.add(name="bomb", op="PartitionedCall", input=[image]).attr["f"].func.name = before
    next(iter(serving.outputs.values())).name = "bomb:0"


BROTHERS: dict[str, tuple[Change, str]] = {
    "unreached": (_unreached, "has the operation 'WriteFile'"),
    **{operation: (_node(operation), f"has the operation '{operation}'") for operation in ("While", "If", "MapDefun")},
    **{
        operation: (_node(operation), f"has the operation '{operation}'")
        for operation in ("RemoteCall", "SymbolicGradient", "PyFunc", "HashTableV2", "PrintV2", "DebugIdentityV3")
    },
    "function of a harmless operation": (_harmless_with_function, "has the operation 'WriteFile'"),
    "operation that is a function": (_called_by_its_name, "has the operation 'evil'"),
    "gradient": (_gradient, "has the operation 'WriteFile'"),
    "registered gradient": (_registered_gradient, "has the operation 'WriteFile'"),
    "initialiser of a table": (_initialiser, "has files or tables beside its network"),
    "initialiser of an object": (_initialiser_of_an_object, "has the operation 'WriteFile'"),
    "asset": (_asset, "has files or tables beside its network"),
    "asset of an older format": (_old_asset, "has files or tables beside its network"),
    "restoring while serving": (_restores_while_serving, "cannot be imported|is damaged"),
    "doubling": (_doubling, "it calls too many functions"),
    "calling itself": (_calls_itself, "cannot be imported .*(calls too many functions|refer to each other)"),
}
"""The change, and what is said of it."""

MISPLACED_SAVERS: dict[str, Change] = {"on loading": _saver_on_loading, "for restoring": _saver_for_restoring}
SAVING = frozenset(
    {"RestoreV2", "SaveV2", "MergeV2Checkpoints", "ShardedFilename", "StringJoin", "StaticRegexFullMatch"}
)
"""What a saver does, and nothing else in a SavedModel may: they read, write and name files."""


def operations_in(folder: Path) -> set[str]:
    """Every operation in the graph and the functions of a SavedModel."""
    model = saved_model_pb2.SavedModel.FromString((folder / "saved_model.pb").read_bytes())
    graph = model.meta_graphs[0].graph_def
    return {node.op for nodes in (graph.node, *(each.node_def for each in graph.library.function)) for node in nodes}
