"""An ONNX file cut down to the nodes behind its ten numbers, before it is read or run."""

from __future__ import annotations

from collections.abc import Sequence
from graphlib import TopologicalSorter
from pathlib import Path
from typing import Any

from onnx import TensorProto, helper

from digitpad.base.files.protobuf_fields import fields
from digitpad.base.language import tr
from digitpad.base.paths import printable
from digitpad.protocol.kinds import RefusedError, check_operations
from digitpad.recognition.prediction import DIGITS

_GRAPH, _NODE = 7, 1  # the numbers of these fields in onnx.proto
_FIELDS_A_NODE = 10  # that a file may have for each node, as weights and shapes
_FLOATS = (TensorProto.FLOAT, TensorProto.FLOAT16, TensorProto.DOUBLE)


def check_number_of_nodes(path: Path) -> None:
    """Raises RefusedError for too many nodes, before they are parsed, or ValueError for another kind of file."""
    name, nodes, seen = printable(path), 0, 0
    with path.open("rb") as file:
        for part in fields(file, 0, path.stat().st_size):
            inner = fields(file, part.start, part.start + part.size) if part.number == _GRAPH else iter([part])
            for field in inner:
                seen += 1
                nodes += part.number == _GRAPH and field.number == _NODE
                check_operations(name, max(nodes, seen // _FIELDS_A_NODE))


def keep_what_answers(name: str, model: Any) -> None:
    """Keep only the output of ten numbers and the nodes behind it, each after those whose outputs it takes.

    Exporters of scikit-learn add an output with the label, and give the ten numbers names. Raises RefusedError
    if there is no such output or more than one, and ValueError for nodes in a circle.
    """
    graph = model.graph
    makers = {output: node for node in graph.node for output in node.output}
    answers = [_named_apart(output, makers) for output in graph.output]
    if len(answers) > 1:
        answers = [answer for answer in answers if _is_ten_numbers(answer)]
    if len(answers) != 1:
        raise RefusedError(
            tr("{name} has not one output of ten numbers; save it with the ten outputs alone.", name=name)
        )
    nodes = _behind(graph.node, answers[0].name)
    for part, kept in ((graph.node, nodes), (graph.output, answers)):
        del part[:]
        part.extend(kept)


def _named_apart(output: Any, makers: dict[str, Any]) -> Any:
    """An output from before its numbers were given names."""
    maker = makers.get(output.name)
    if maker is None or maker.op_type != "ZipMap":
        return output
    return helper.make_tensor_value_info(maker.input[0], TensorProto.FLOAT, [None, DIGITS])


def _is_ten_numbers(output: Any) -> bool:
    sizes = output.type.tensor_type.shape.dim
    return len(sizes) > 0 and sizes[-1].dim_value == DIGITS and output.type.tensor_type.elem_type in _FLOATS


def _behind(nodes: Sequence[Any], answer: str) -> list[Any]:
    makers = {output: place for place, node in enumerate(nodes) for output in node.output}
    takes = {place: [makers[name] for name in node.input if name in makers] for place, node in enumerate(nodes)}
    needed, waiting = set[int](), [makers[answer]] if answer in makers else []
    while waiting:
        place = waiting.pop()
        if place not in needed:
            needed.add(place)
            waiting += takes[place]
    return [nodes[place] for place in TopologicalSorter({place: takes[place] for place in needed}).static_order()]
