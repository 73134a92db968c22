"""Sigmoids divided by their sum, for formats without a layer that divides."""

from __future__ import annotations

from collections.abc import Sequence

from digitpad.base.language import tr
from digitpad.recognition.inside.graph import GraphBuilder, Node
from digitpad.recognition.inside.layers import Activation, UnknownLayerError


def without_shares(graph: Sequence[Node]) -> tuple[Node, ...]:
    """The same network for formats without a layer that divides by a sum.

    Sigmoids divided by their sum are the softmax of their logarithms. Raises UnknownLayerError where other outputs are
    divided.
    """
    builder, places = GraphBuilder(), [0]
    for node in graph:
        inputs = [places[each] for each in node.inputs]
        if node.layer != Activation("shares"):
            places.append(builder.add(node.layer, *inputs))
            continue
        before = graph[node.inputs[0] - 1] if node.inputs[0] else None
        if before is None or before.layer != Activation("sigmoid"):
            raise UnknownLayerError(
                tr("This format cannot divide these outputs by their sum; export to web or litert.")
            )
        places.append(builder.add(Activation("softmax"), builder.log_sigmoid(places[before.inputs[0]])))
    return builder.graph(places[-1])
