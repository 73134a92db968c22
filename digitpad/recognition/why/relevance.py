"""What each pixel of a digit image speaks for: the answer, or the answer against another digit.

Parts of the ink are hidden at random, and the slopes of the answer's score at the ink are averaged over what is left.
Hiding keeps the slopes from being those of one image alone, where the network is so sure that nothing matters.
``python -m digitpad_training.explanations`` measures it against other methods.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

from digitpad.base.language import tr
from digitpad.ink.images import SIDE
from digitpad.recognition.classifier import Classifier, ModelError
from digitpad.recognition.inside.activations import Numbers
from digitpad.recognition.inside.network import Network
from digitpad.recognition.prediction import DIGITS

if TYPE_CHECKING:
    from digitpad.ink.images import DigitImage

MASKS = 8
"""How many hidings a map is the average of."""
_CELLS, _SHOWN = 8, 0.6  # cells of a mask's side, and the share of them that is shown
_SEED = 0
_HIDDEN_SIDE = 4  # pixels of the square that is hidden, where a network cannot be followed
_SMALLEST = 1e-6  # of a probability whose logarithm is taken


@dataclass(frozen=True, eq=False)
class Relevance:
    """The map of one image: ``values`` of shape (28, 28), above 0 where ink speaks for ``digit``, below 0 against it.

    With ``against``, it is for ``digit`` rather than that one. Where there is no ink, there is no opinion: 0.
    """

    values: Numbers
    digit: int
    against: int | None = None

    @property
    def strengths(self) -> Numbers:
        """The values as shares of the strongest, in -1..1; all 0 if nothing speaks for anything."""
        largest = float(np.abs(self.values).max())
        return self.values / np.float32(largest) if largest > 0 else np.zeros_like(self.values)


def relevance(
    network: Network, image: DigitImage, digit: int, against: int | None = None, masks: int = MASKS
) -> Relevance:
    """The map of an image of shape (28, 28): why ``digit``, or why ``digit`` rather than ``against``.

    Raises ModelError if the slopes of the network are no numbers.
    """
    return last(relevance_in_steps(network, image, digit, against, masks))


def relevance_in_steps(
    network: Network, image: DigitImage, digit: int, against: int | None = None, masks: int = MASKS
) -> Iterator[Relevance | None]:
    """The same with a None after each step, where it can be left off: a network from elsewhere may be slow."""
    hidden, weights = image * _masks(masks), _weights(digit, against)
    slopes = np.zeros_like(image)
    for start in range(0, masks, network.batch):
        slopes += network.gradients(hidden[start : start + network.batch], weights).sum(axis=0)
        yield None
    if not np.isfinite(slopes).all():
        raise ModelError.that(tr("it has slopes that are no numbers"))
    yield Relevance(np.asarray(image * (slopes / np.float32(masks)), np.float32), digit, against)


def relevance_by_hiding(classifier: Classifier, image: DigitImage, digit: int, against: int | None = None) -> Relevance:
    """The same of a network that cannot be followed: how the answer changes when a square of the ink is hidden.

    Raises ModelError if the network fails.
    """
    return last(relevance_by_hiding_in_steps(classifier, image, digit, against))


def relevance_by_hiding_in_steps(
    classifier: Classifier, image: DigitImage, digit: int, against: int | None = None
) -> Iterator[Relevance | None]:
    """The same with a None after each square."""
    weights = _weights(digit, against)
    whole = _log_odds(classifier, image, weights)
    values = np.zeros_like(image)
    for top in range(0, SIDE, _HIDDEN_SIDE):
        for left in range(0, SIDE, _HIDDEN_SIDE):
            square = np.s_[top : top + _HIDDEN_SIDE, left : left + _HIDDEN_SIDE]
            ink = float(image[square].sum())
            if ink:
                hidden = image.copy()
                hidden[square] = 0
                values[square] = image[square] * (whole - _log_odds(classifier, hidden, weights)) / ink
                yield None
    yield Relevance(values, digit, against)


def last(steps: Iterator[Relevance | None]) -> Relevance:
    """What the steps lead to."""
    (found,) = filter(None, steps)
    return found


def _log_odds(classifier: Classifier, image: DigitImage, weights: NDArray[np.float64]) -> float:
    return float(np.log(np.maximum(classifier.classify(image).probabilities, _SMALLEST)) @ weights)


def _weights(digit: int, against: int | None) -> NDArray[np.float64]:
    """What counts: the score of a digit less that of another, or less the mean of all others."""
    weights = np.zeros(DIGITS) if against is not None else np.full(DIGITS, -1 / (DIGITS - 1))
    weights[digit] = 1
    if against is not None:
        weights[against] -= 1
    return weights


@cache
def _masks(count: int) -> Numbers:
    """So many hidings of shape (28, 28): 1 where the ink is shown, 0 where it is hidden, with soft edges."""
    cells = np.random.default_rng(_SEED).random((count, _CELLS, _CELLS)) < _SHOWN
    return np.stack([cv2.resize(each.astype(np.float32), (SIDE, SIDE)) for each in cells])
