"""The network's answer, as a value and in words. Importing this does not load NumPy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

DIGITS = 10
BLANK = "–"
"""What is shown in place of a digit if there is none."""

CLOSE = 0.3
"""The two likeliest digits are nearer to each other than this: the answer names both."""


@dataclass(frozen=True, eq=False)
class Prediction:
    """What the network says about one digit image: ``probabilities`` of shape (10,), each in 0..1, sum 1."""

    probabilities: NDArray[np.float32]

    @property
    def digit(self) -> int:
        """The likeliest digit."""
        return int(self.probabilities.argmax())

    @property
    def ranking(self) -> list[int]:
        """The ten digits, likeliest first."""
        return sorted(range(DIGITS), key=lambda digit: -float(self.probabilities[digit]))


def percent(probability: float) -> str:
    """A share in 0..1 as whole per cent; never "100 %", since no network can be that sure."""
    return "> 99 %" if probability >= 0.995 else f"{probability * 100:.0f} %"


def in_words(prediction: Prediction) -> str:
    """The answer with its probability, such as "7, 98 %", or the two digits it may be, such as "7 or 1?"."""
    first, second = prediction.ranking[:2]
    best, next_best = (float(prediction.probabilities[digit]) for digit in (first, second))
    return f"{first} or {second}?" if best - next_best < CLOSE else f"{first}, {percent(best)}"


def all_in_words(prediction: Prediction) -> str:
    """All ten probabilities, likeliest first, for screen readers."""
    return ", ".join(f"{digit}: {percent(float(prediction.probabilities[digit]))}" for digit in prediction.ranking)
