"""What a hand has taught: remembered drawings, which shift the prediction for a drawing that is like one of them.

The log-probability of digit d gains ``STRENGTH * max over the remembered drawings of d of exp(-reach * (1 - cosine))``,
where the cosine is that of the two drawings' features. A drawing that is like usual digits of other labels reaches less
far: its reach is ``REACH * (0.5 / (1 - nearest)) ** 0.9``, where ``nearest`` is the largest cosine to one of those.
The numbers were chosen on people whom no network learned from, by ``python -m digitpad_training.hands``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.recognition.prediction import DIGITS, Prediction

STRENGTH = 28.0
"""In nats: what a drawing gains that is the same as a remembered one."""
REACH = 7.0
"""How quickly that fades as the features turn away from each other: the larger, the less far it reaches."""
CONFIRMED = 0.5
"""The weight of a drawing whose answer was right already; a corrected one has 1.

One of weight 0 decides what that very drawing is, and no other.
"""
LOOK_ALIKE = 0.9
"""The cosine from which on two drawings look alike to the network."""

_SAME = 1 - 1e-6  # a cosine in 32 bits
_NUMBERS_AT_A_TIME = 8_192
_AT_A_TIME = 500  # rows of cosines of all to all
_KNOWN = 8.0  # nats: what a corrected drawing gives at a cosine of 0.82, if it is usually near to other labels
_USUAL = 0.5  # the cosine to the nearest digit of another label at which the reach is the usual one
_BEND = 0.9
_FARTHEST = 0.98  # a cosine: of drawings that are still nearer to other labels, none reaches less far
_LEAST = 1e-6  # a probability: less is no more certain than that, and can be overruled; or a weight
_NOTHING = -np.log(np.float32(_LEAST))  # the penalty of a weight of 0

Features = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Recollection:
    """A prediction after the memory was asked.

    ``row`` is the remembered drawing that made the answer another one than the network's, None if none did.
    ``is_known`` says whether a drawing that was taught as the answer is much like this one.
    """

    prediction: Prediction
    row: int | None
    is_known: bool


@dataclass(frozen=True, eq=False)
class Memory:
    """Remembered drawings: features of length 1, shape (m, n); labels in 0..9 and weights in 0..1, shape (m,).

    ``rows`` says which of the drawings that it was made of each is; they lie by their labels, and ``starts`` says where
    those of each of the labels ``present`` begin. ``reaches`` are those of the drawings, shape (m,).
    """

    features: Features
    labels: NDArray[np.int64]
    penalties: Features
    reaches: Features
    rows: NDArray[np.int64]
    starts: NDArray[np.int64]
    strength: float = STRENGTH

    @classmethod
    def of(
        cls,
        features: Sequence[Features],
        labels: Sequence[int],
        weights: Sequence[float],
        strength: float = STRENGTH,
        reach: float = REACH,
        nearest: Sequence[float | None] = (),
    ) -> Memory | None:
        """A memory of drawings, oldest first, each with its label and a weight in 0..1; None if there are none.

        ``nearest`` has for each the largest cosine to a known digit of another label, None where that is not known.
        """
        if not len(features):
            return None
        rows = np.argsort(np.asarray(labels, np.int64), kind="stable")
        directions = np.concatenate([features[row] for row in rows]).reshape(len(rows), -1)
        lengths = np.sqrt(np.einsum("ij,ij->i", directions, directions))[:, None]
        directions /= np.where(lengths > 0, lengths, 1)
        in_order = np.asarray(labels, np.int64)[rows]
        penalties = (-np.log(np.maximum(np.asarray(weights, np.float32)[rows], _LEAST))).astype(np.float32)
        starts = np.flatnonzero(np.diff(in_order, prepend=-1))
        cosines = np.array([_USUAL if each is None else each for each in nearest or [None] * len(features)], np.float32)
        reaches = reach * (_USUAL / (1 - np.minimum(cosines[rows], _FARTHEST))) ** _BEND
        return cls(directions, in_order, penalties, reaches.astype(np.float32), rows, starts, strength)

    def recall(self, prediction: Prediction, features: Features) -> Recollection:
        """What becomes of a network's prediction for a drawing with these features, of shape (n,)."""
        cosines = self._cosines(features)
        gains = self._gains(cosines[None])
        shifted = Prediction(_shifted(prediction.probabilities[None], gains)[0])
        is_known = bool(gains[0, shifted.digit] >= _KNOWN)
        if shifted.digit == prediction.digit:
            return Recollection(shifted, None, is_known)
        of_answer = np.flatnonzero(self.labels == shifted.digit)
        closest = ((cosines - 1) * self.reaches - self.penalties)[of_answer].argmax()
        return Recollection(shifted, int(self.rows[of_answer[closest]]), is_known)

    def recall_without_itself(self, probabilities: Features) -> Features:
        """What becomes of the predictions for the remembered drawings, each recalled as if it were not remembered.

        ``probabilities`` has shape (m, 10), in the order in which the drawings were given.
        """
        recalled = np.empty_like(probabilities)
        for start in range(0, len(self.rows), _AT_A_TIME):
            places = np.arange(start, min(start + _AT_A_TIME, len(self.rows)))
            cosines = self.features[places] @ self.features.T
            cosines[np.arange(len(places)), places] = -np.inf
            rows = self.rows[places]
            recalled[rows] = _shifted(probabilities[rows], self._gains(cosines))
        return recalled

    def _cosines(self, features: Features) -> Features:
        """Some rows at a time, so that BLAS takes one thread: several wait long for each other on a busy machine."""
        count, length = self.features.shape
        rows = max(_NUMBERS_AT_A_TIME // length, 1)
        whole = count - count % rows
        direction = _direction(features)
        first = np.matmul(self.features[:whole].reshape(-1, rows, length), direction).ravel()
        return np.concatenate([first, self.features[whole:] @ direction])

    def _gains(self, cosines: Features) -> NDArray[np.float64]:
        """What each digit gains, shape (k, 10), of k drawings with these cosines to all remembered ones, (k, m)."""
        closeness = (cosines - 1) * self.reaches - self.penalties
        gains = np.zeros((len(cosines), DIGITS))
        nearest = np.maximum.reduceat(closeness, self.starts, axis=1)
        gains[:, self.labels[self.starts]] = self.strength * np.exp(nearest)
        for row in np.flatnonzero(cosines.max(axis=1) >= _SAME):  # this very drawing: its newest label holds
            same = np.flatnonzero(cosines[row] >= _SAME)
            gains[row, self.labels[same[self.rows[same].argmax()]]] += 2 * self.strength
        return gains

    def look_alike(self, features: Features, label: int, but: int | None = None) -> int | None:
        """The remembered drawing that one with these features would contradict if it had this label.

        That is the one of another label that is most like it, if it is much like it, and none of the same label is:
        what was said twice is meant. ``but`` is the row of a drawing that does not count; nor does a weight of 0.
        """
        cosines = self._cosines(features)
        cosines[self.rows == (-1 if but is None else but)] = -1
        is_same = self.labels == label
        if (cosines[is_same] >= LOOK_ALIKE).any():
            return None
        cosines[is_same | (self.penalties >= _NOTHING)] = -1
        best = int(cosines.argmax())
        return int(self.rows[best]) if cosines[best] >= LOOK_ALIKE else None


def _direction(features: Features) -> Features:
    """Features of length 1; of a layer that is silent, none."""
    length = float(np.sqrt(features @ features))
    return np.asarray(features / np.float32(length or 1), np.float32)


def _shifted(probabilities: Features, gains: NDArray[np.float64]) -> Features:
    """Probabilities whose logarithms have gained so much, both of shape (k, 10)."""
    logarithms = np.log(np.maximum(probabilities, _LEAST)) + gains
    shares = np.exp(logarithms - logarithms.max(axis=1, keepdims=True))
    return np.asarray(shares / shares.sum(axis=1, keepdims=True), np.float32)
