"""A network as layers that take each other's outputs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from digitpad.recognition.inside.layers import Activation, Affine, Layer, negative
from digitpad.recognition.prediction import DIGITS

_NEXT_TO_NOTHING = 1e-3  # of a probability


@dataclass(frozen=True, eq=False)
class Node:
    """A layer, and the places of its inputs: 0 is the image, 1 the output of the first node, and so on."""

    layer: Layer
    inputs: tuple[int, ...]


def _adds_next_to_nothing(layer: Affine) -> bool:
    """Whether a layer adds next to nothing, as is common before taking a logarithm."""
    return bool((layer.scale == 1).all() and (np.abs(layer.shift) <= _NEXT_TO_NOTHING).all())


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

    def logarithm(self, place: int) -> int | None:
        """The place of the logarithm of a softmax or of sigmoids at a place; None for that of anything else."""
        node = self._nodes[place - 1] if place else None
        if node is not None and isinstance(node.layer, Affine) and _adds_next_to_nothing(node.layer):
            return self.logarithm(node.inputs[0])
        if node is not None and node.layer == Activation("softmax"):
            return self.add(Activation("log_softmax"), *node.inputs)
        if node is not None and node.layer == Activation("sigmoid"):
            return self.log_sigmoid(*node.inputs)
        return None

    def log_sigmoid(self, place: int) -> int:
        """Log s(x) = -softplus(-x), of ten numbers."""
        for layer in (negative(DIGITS), Activation("softplus"), negative(DIGITS)):
            place = self.add(layer, place)
        return place

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
