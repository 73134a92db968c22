"""A SavedModel folder as a LiteRT file. The folder is read as data: nothing in it is loaded or run.

The serving part of the graph is copied, with its variables as constants. LiteRT's converter gets only this copy, whose
operations all compute.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import tensorflow as tf
from google.protobuf.message import DecodeError
from tensorflow.core.protobuf import saved_model_pb2

from digitpad.base.language import tr
from digitpad.base.paths import printable
from digitpad.protocol.kinds import RefusedError
from digitpad_training.formats.importing.tensorflow.frozen_graph import frozen_graph
from digitpad_training.formats.importing.tensorflow.graph_calls import Calls, UnusualGraphError
from digitpad_training.formats.importing.tensorflow.saved_model_look import check_graphs
from digitpad_training.formats.importing.tensorflow.saved_variables import saved_variables

_SIGNATURE = "serving_default"
_TAG = "serve"


def as_litert(folder: Path) -> bytes:
    """The content of a LiteRT file that does what the folder's serving signature does.

    Raises RefusedError for operations that do more than compute, anywhere in the file, and for damaged files.
    """
    name = printable(folder)
    outside = [path for path in folder.rglob("*") if path.is_symlink()]
    if outside:
        raise RefusedError(
            tr("{name} refers to other places ({other}); do not use it.", name=name, other=outside[0].name)
        )
    model = saved_model_pb2.SavedModel()
    try:
        model.ParseFromString((folder / "saved_model.pb").read_bytes())
    except (DecodeError, OSError) as error:
        raise RefusedError(tr("{name} is damaged or no SavedModel; save it again.", name=name)) from error
    check_graphs(name, model.meta_graphs)
    graph = _serving(name, model)
    try:
        calls = Calls(graph.graph_def)
        variables = saved_variables(calls, graph.saver_def.restore_op_name, folder)
        image, answer = _ends(graph)
        return _converted(frozen_graph(calls, image, answer, variables))
    except UnusualGraphError as error:
        raise RefusedError(
            tr("{name} cannot be imported ({what}); use a network of plain layers.", name=name, what=error)
        ) from error
    except MemoryError:
        raise
    except Exception as error:  # TensorFlow raises all kinds; each means that it cannot read the folder
        raise RefusedError(
            tr("{name} cannot be read by TensorFlow; it is damaged or of another version.", name=name)
        ) from error


def _serving(name: str, model: Any) -> Any:
    graphs = [graph for graph in model.meta_graphs if len(model.meta_graphs) == 1 or _TAG in graph.meta_info_def.tags]
    if len(graphs) != 1 or _SIGNATURE not in graphs[0].signature_def:
        raise RefusedError(tr("{name} has nothing to serve; export the model again (model.export).", name=name))
    return graphs[0]


def _ends(graph: Any) -> tuple[str, str]:
    """The names of the tensors that are the image and the answer."""
    serving = graph.signature_def[_SIGNATURE]
    if len(serving.inputs) != 1 or len(serving.outputs) != 1:
        raise UnusualGraphError(tr("it has more than one input or output"))
    (image,), (answer,) = serving.inputs.values(), serving.outputs.values()
    return image.name, answer.name


def _converted(graph: Any) -> bytes:
    """A frozen graph from "image" to "answer" as a LiteRT file."""
    whole = tf.compat.v1.wrap_function(lambda: tf.graph_util.import_graph_def(graph, name=""), [])
    converter = tf.lite.TFLiteConverter.from_concrete_functions([whole.prune("image:0", "answer:0")], whole)
    converter.experimental_lower_to_saved_model = False
    content: bytes = converter.convert()
    return content
