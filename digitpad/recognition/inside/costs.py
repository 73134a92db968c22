"""What it costs to compute a layer, known before it is computed: a file from elsewhere may ask for any size."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from digitpad.recognition.inside.activations import Numbers
from digitpad.recognition.inside.graph import Node
from digitpad.recognition.inside.layers import (
    Affine,
    Convolution,
    Dense,
    DepthwiseConvolution,
    Layer,
    Merge,
    Pool,
    ZeroPadding,
)
from digitpad.recognition.inside.passes import output_of
from digitpad.recognition.inside.windows import numbers_in_windows

MOST = 50_000_000
"""For all layers and one image: numbers of 4 bytes, 40 multiplications of which count as one number."""

_MULTIPLICATIONS = 40  # take about as long as writing one number
_LARGEST_LAYER = 1_000_000  # numbers for one image; all are shown


class TooCostlyError(ValueError):
    """A network makes more numbers than there is room for."""


def computed_within_bounds(graph: Sequence[Node], image: Numbers) -> tuple[list[Numbers], int]:
    """As `digitpad.recognition.inside.passes.forward` for one image, with the cost of all. Raises TooCostlyError."""
    outputs, total = [image], 0
    for node in graph:
        inputs = [outputs[place] for place in node.inputs]
        total += _cost(node.layer, inputs)
        if total > MOST:
            raise TooCostlyError
        outputs.append(output_of(node.layer, inputs))
        if outputs[-1].size > _LARGEST_LAYER:
            raise TooCostlyError
    return outputs, total


def _cost(layer: Layer, inputs: Sequence[Numbers]) -> int:
    x = inputs[0]
    rows, cost = x.size // max(x.shape[-1], 1), x.size
    match layer:
        case Dense():
            cost = rows * layer.kernel.shape[1] + rows * layer.kernel.size // _MULTIPLICATIONS
        case Affine():
            cost = rows * max(x.shape[-1], layer.scale.size)
        case Convolution():
            cost = numbers_in_windows(layer, x) * (1 + layer.kernel.shape[3] // _MULTIPLICATIONS)
        case DepthwiseConvolution():
            cost = numbers_in_windows(layer, x) * layer.kernel.shape[3]
        case Pool():
            cost = numbers_in_windows(layer, x)
        case ZeroPadding():
            cost = (x.shape[1] + sum(layer.rows)) * (x.shape[2] + sum(layer.columns)) * x.shape[-1]
        case Merge(kind="concatenate"):
            cost = sum(each.size for each in inputs)
        case Merge():
            cost = len(inputs) * math.prod(np.broadcast_shapes(*(each.shape for each in inputs)))
    return int(cost)
