"""A network as it is shown: the image, then one stage for each layer with weights, the last with ten units."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.base.language import listed, tr
from digitpad.recognition.inside.activations import Numbers
from digitpad.recognition.inside.layers import Activation, Convolution, Dense, DepthwiseConvolution, Pool, UnitLayer
from digitpad.recognition.inside.network import Network

LINES = 200
_BUSIEST = 64  # units of each stage that lines are looked for between


@dataclass(frozen=True, eq=False)
class Stage:
    """A layer with weights and what follows it, up to the next one.

    ``place`` is that of its outputs among those of the network, ``source`` that of what it takes; ``shape`` has one
    number for units, or height, width and channels for feature maps. ``activation`` is that of its units.
    """

    layer: UnitLayer | None
    place: int
    source: int
    shape: tuple[int, ...]
    activation: str = "linear"

    @property
    def title(self) -> str:
        """What it is, as "1,536 units, relu"."""
        if self.layer is None:
            return tr("The image, 28 × 28 pixels")
        if len(self.shape) == 1:
            what = tr("{n} unit(s)", "", self.shape[0])
        else:
            what = tr("{n} feature map(s) of {size}", "", self.shape[-1], size=" × ".join(map(str, self.shape[:-1])))
        return what if self.activation == "linear" else listed([what, self.activation])


@dataclass(frozen=True, eq=False)
class Lines:
    """The strongest connections between two stages: ``sources`` and ``targets`` are units, ``strengths`` -1..1."""

    sources: NDArray[np.intp]
    targets: NDArray[np.intp]
    strengths: Numbers


@dataclass(frozen=True, eq=False)
class Sum:
    """How a unit comes to its output: the largest terms as (unit, input, weight), all others, and the bias."""

    terms: tuple[tuple[int, float, float], ...]
    others: float
    bias: float
    total: float
    output: float


def stages_of(network: Network) -> tuple[Stage, ...]:
    """The stages of a network in their order, the image first; layers after a merge stand in the order of the graph."""
    blank = network.outputs(np.zeros((1, 28, 28), np.float32))
    found = [Stage(None, 0, 0, (28, 28))]
    for place, node in enumerate(network.graph, 1):
        if isinstance(node.layer, Dense | Convolution | DepthwiseConvolution):
            found.append(Stage(node.layer, place, node.inputs[0], blank[place].shape[1:]))
        elif node.inputs == (found[-1].place,) and len(found) > 1:
            last = found[-1]
            name = node.layer.name if isinstance(node.layer, Activation) else last.activation
            if isinstance(node.layer, Activation | Pool) or blank[place].shape[1:] == last.shape:
                found[-1] = Stage(last.layer, place, last.source, blank[place].shape[1:], name)
    return tuple(found)


def strongest_lines(before: Stage, stage: Stage, outputs: Sequence[Numbers], count: int = LINES) -> Lines:
    """The connections of most activation times weight, between the busiest units; none where that has no meaning."""
    if not isinstance(stage.layer, Dense) or before.place > stage.source:
        return _no_lines()
    given, made = outputs[stage.source][0], outputs[stage.place][0]
    if given.size != stage.layer.kernel.shape[0] or made.ndim != 1:
        return _no_lines()
    given = given.reshape(-1)
    sources, targets = _busiest(np.abs(given)), _busiest(made)
    strengths = given[sources, None] * stage.layer.kernel[np.ix_(sources, targets)]
    best = np.argsort(-np.abs(strengths), axis=None)[:count]
    rows, columns = np.unravel_index(best, strengths.shape)
    chosen = strengths[rows, columns]
    largest = float(np.abs(chosen).max(initial=0)) or 1.0
    return Lines(sources[rows], targets[columns], np.asarray(chosen / largest, np.float32))


def sum_of(stage: Stage, unit: int, outputs: Sequence[Numbers], count: int = 6) -> Sum | None:
    """The sum of one of the units of a dense stage, for the first image; None for feature maps."""
    if not isinstance(stage.layer, Dense):
        return None
    given = outputs[stage.source][0].reshape(-1)
    weights = stage.layer.kernel[:, unit]
    if given.shape != weights.shape:
        return None
    products = given * weights
    best = np.argsort(-np.abs(products), kind="stable")[:count]
    best = best[products[best] != 0]
    terms = tuple((int(each), float(given[each]), float(weights[each])) for each in best)
    named = float(products[best].sum())
    total = float(products.sum() + stage.layer.bias[unit])
    made = float(outputs[stage.place][0].reshape(-1)[unit])
    return Sum(terms, float(products.sum()) - named, float(stage.layer.bias[unit]), total, made)


def weights_of(stage: Stage, unit: int) -> Numbers | None:
    """The incoming weights of a unit: of shape (28, 28) from pixels, or of a filter, channels side by side."""
    layer = stage.layer
    if isinstance(layer, Dense):
        weights = layer.kernel[:, unit]
        side = 28 if weights.size == 28 * 28 else int(np.ceil(np.sqrt(weights.size)))
        square = np.zeros(side * side, np.float32)
        square[: weights.size] = weights
        return square.reshape(side, side)
    if isinstance(layer, Convolution):
        kernel = layer.kernel[..., unit]
        return kernel.transpose(0, 2, 1).reshape(kernel.shape[0], -1)
    if isinstance(layer, DepthwiseConvolution):
        multiple = layer.kernel.shape[3]
        return layer.kernel[:, :, unit // multiple, unit % multiple]
    return None


def unit_outputs(stage: Stage, outputs: Numbers) -> Numbers:
    """What each unit says of each image: its output, or the largest in a feature map; of shape (n, units)."""
    return outputs if outputs.ndim == 2 else np.asarray(outputs.max(axis=tuple(range(1, len(stage.shape)))), np.float32)


def _busiest(values: Numbers) -> NDArray[np.intp]:
    count = min(_BUSIEST, len(values))
    chosen = np.argpartition(-values, count - 1)[:count]
    busiest: NDArray[np.intp] = chosen[values[chosen] != 0]
    return busiest


def _no_lines() -> Lines:
    none = np.zeros(0, np.intp)
    return Lines(none, none, np.zeros(0, np.float32))
