"""A network broken on purpose: its biases off, noise in its weights, fewer bits, units silenced. Nothing is saved."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from digitpad.base.language import tr
from digitpad.recognition.classifier import Classifier, ModelError
from digitpad.recognition.inside.activations import Numbers
from digitpad.recognition.inside.graph import Node
from digitpad.recognition.inside.layers import Convolution, Dense, UnitLayer
from digitpad.recognition.inside.network import Network, UnexplainedError
from digitpad.recognition.inside.stages import Stage, stages_of
from digitpad.recognition.known_digits import known_digits
from digitpad.recognition.prediction import Prediction

if TYPE_CHECKING:
    from digitpad.ink.images import DigitImage

BITS = (8, 4, 3, 2, 1)
"""To how many bits weights can be rounded."""


@dataclass(frozen=True)
class Change:
    """What is done to one stage.

    ``noise`` is the deviation that is added to the weights, as a share of their own; ``bits`` are those that are left
    of each weight, None for all; ``silenced`` are the units that say 0.
    """

    biases_off: bool = False
    noise: float = 0.0
    bits: int | None = None
    silenced: frozenset[int] = field(default_factory=frozenset)


UNCHANGED = Change()

_COMPARED, _SEED = 10, 3  # digits that a network and its layers are to read alike
_TOLERANCE = 0.1  # of a probability: LiteRT computes with weights of 8 bits in whole numbers


class ChangedClassifier(Classifier):
    """Reads with a changed network, in NumPy; any thread may use it."""

    def __init__(self, original: Classifier, network: Network) -> None:
        """``network`` was made from that of the ``original``."""
        self._model = original.content
        self._gives_features = False
        self.memory = None
        self.network = network

    def twin(self, gives_features: bool | None = None) -> ChangedClassifier:  # noqa: ARG002 - it gives none
        return self

    def classify(self, image: DigitImage) -> Prediction:
        """The prediction; raises ModelError if the answers are no numbers."""
        probabilities = self.network.probabilities(image[None])[0]
        if not np.isfinite(probabilities).all():
            raise ModelError.that(tr("it gives answers that are no numbers"))
        return Prediction(probabilities)


def network_of(classifier: Classifier) -> Network:
    """The layers of a classifier, changed or not.

    Raises UnexplainedError if they cannot be followed, or if they give other answers than the classifier. Raises
    ModelError if that fails.
    """
    if isinstance(classifier, ChangedClassifier):
        return classifier.network
    network, reader = Network.of(classifier.content), classifier.twin(gives_features=False)
    for image in _compared():
        difference = np.abs(network.probabilities(image[None])[0] - reader.classify(image).probabilities).max()
        if not difference <= _TOLERANCE:  # nor is NaN
            raise UnexplainedError(tr("it gives other answers than its layers do"))
    return network


@cache
def _compared() -> Numbers:
    return known_digits(_COMPARED, seed=_SEED).images


def changed(network: Network, changes: dict[int, Change]) -> Network:
    """The network with ``changes`` by the number of the stage that they are made to."""
    graph, stages = list(network.graph), stages_of(network)
    for number, change in changes.items():
        stage = stages[number]
        if stage.layer is not None and change != UNCHANGED:
            place = next(at for at, node in enumerate(graph) if node.layer is stage.layer)
            graph[place] = Node(_changed(stage.layer, change, number), graph[place].inputs)
            _silence(graph, stage, change.silenced)
    return Network(tuple(graph), network.shape)


def _changed(layer: UnitLayer, change: Change, number: int) -> UnitLayer:
    kernel = layer.kernel
    if change.noise:
        added = np.random.default_rng(number).standard_normal(kernel.shape, np.float32)
        kernel = kernel + np.float32(change.noise * float(kernel.std())) * added
    if change.bits is not None:
        kernel = rounded(kernel, change.bits)
    return replace(layer, kernel=kernel, bias=np.zeros_like(layer.bias) if change.biases_off else layer.bias)


def rounded(weights: Numbers, bits: int) -> Numbers:
    """Weights with so many bits left: with one, the sign times their mean size."""
    if bits == 1:
        return np.asarray(np.sign(weights) * np.abs(weights).mean(), np.float32)
    step = float(np.abs(weights).max()) / (2 ** (bits - 1) - 1) or 1.0
    return np.asarray(np.rint(weights / step) * step, np.float32)


def _silence(graph: list[Node], stage: Stage, units: frozenset[int]) -> None:
    """Let nothing of these units reach the layers that take their outputs."""
    chosen = sorted(unit for unit in units if unit < stage.shape[-1])
    if not chosen:
        return
    for at, node in enumerate(graph):
        if isinstance(node.layer, Dense | Convolution) and _comes_from(graph, node.inputs[0], stage.place):
            kernel = node.layer.kernel.copy()
            if isinstance(node.layer, Dense) and len(kernel) != stage.shape[-1]:
                kernel.reshape(-1, stage.shape[-1], kernel.shape[1])[:, chosen] = 0  # maps laid out, channels last
            elif isinstance(node.layer, Dense):
                kernel[chosen] = 0
            else:
                kernel[:, :, chosen] = 0
            graph[at] = Node(replace(node.layer, kernel=kernel), node.inputs)


def _comes_from(graph: list[Node], place: int, source: int) -> bool:
    """Whether what is at a place is that of the source, at most in another shape."""
    while place > source and not isinstance(graph[place - 1].layer, Dense | Convolution):
        place = graph[place - 1].inputs[0]
    return place == source
