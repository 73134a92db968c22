"""A network as layers that take each other's outputs. No Keras."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from digitpad.recognition.prediction import DIGITS
from digitpad_training.formats.plain.layers import Activation, Layer, UnknownLayerError, negative


@dataclass(frozen=True, eq=False)
class Node:
    """A layer, and the places of what it takes: 0 is the image, 1 the output of the first node, and so on."""

    layer: Layer
    inputs: tuple[int, ...]


class GraphBuilder:
    """Nodes one after the other, each of which takes earlier ones."""

    def __init__(self) -> None:
        self._nodes: list[Node] = []

    def add(self, layer: Layer, *inputs: int) -> int:
        """Let a layer take the outputs at these places; returns the place of its own."""
        if layer == Activation("linear"):
            return inputs[0]
        self._nodes.append(Node(layer, inputs))
        return len(self._nodes)

    def layer_at(self, place: int) -> Layer | None:
        """The layer whose output is at a place; None for the image."""
        return self._nodes[place - 1].layer if place else None

    def graph(self, answer: int) -> tuple[Node, ...]:
        """The nodes that the output at the place ``answer`` is made of, which is the last one's."""
        needed, waiting = {answer}, [answer]
        while waiting:
            place = waiting.pop()
            new = set(self._nodes[place - 1].inputs) - needed if place else set()
            needed |= new
            waiting += new
        places = {place: number for number, place in enumerate(sorted(needed | {0}))}
        kept = [self._nodes[place - 1] for place in places if place]
        return tuple(Node(node.layer, tuple(places[each] for each in node.inputs)) for node in kept)


def chain(layers: Sequence[Layer]) -> tuple[Node, ...]:
    """A graph in which each layer takes the output of the one before."""
    return tuple(Node(layer, (place,)) for place, layer in enumerate(layers))


def without_shares(graph: Sequence[Node]) -> tuple[Node, ...]:
    """The same network for formats that have no layer which divides by a sum.

    Sigmoids divided by their sum are the softmax of their logarithms, and log s(x) = -softplus(-x). Raises
    UnknownLayerError where other outputs are divided.
    """
    builder, places = GraphBuilder(), [0]
    for node in graph:
        inputs = [places[each] for each in node.inputs]
        if node.layer != Activation("shares"):
            places.append(builder.add(node.layer, *inputs))
            continue
        before = graph[node.inputs[0] - 1] if node.inputs[0] else None
        if before is None or before.layer != Activation("sigmoid"):
            raise UnknownLayerError("This format cannot divide these outputs by their sum; export to web or litert.")
        place = builder.add(negative(DIGITS), places[before.inputs[0]])
        for layer in (Activation("softplus"), negative(DIGITS), Activation("softmax")):
            place = builder.add(layer, place)
        places.append(place)
    return builder.graph(places[-1])
