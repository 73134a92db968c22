"""The network's answer, as a value and in words. Importing this does not load NumPy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from digitpad.base import language
from digitpad.base.language import listed, tr

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
    return tr("> {share}", share=language.percent(0.99)) if probability >= 0.995 else language.percent(probability)


def aloud(sentence: str) -> str:
    """The same with a word for the sign of `percent`, which voices leave out."""
    return sentence.replace(percent(1.0), tr("over {share}", share=language.percent(0.99)))


def in_words(prediction: Prediction) -> str:
    """The answer with its probability, such as "7, 98 %", or the two digits it may be, such as "7 or 1?"."""
    first, second = prediction.ranking[:2]
    best, next_best = (float(prediction.probabilities[digit]) for digit in (first, second))
    if best - next_best < CLOSE:
        return tr("{first} or {second}?", first=str(first), second=str(second))
    return with_probability(str(first), best)


def with_probability(answer: str, probability: float) -> str:
    """A digit or a number with how likely it is."""
    return tr("{answer}, {share}", answer=answer, share=percent(probability))


def all_in_words(prediction: Prediction) -> str:
    """All ten probabilities, likeliest first, for screen readers."""
    return listed([with_share(prediction, digit) for digit in prediction.ranking])


def with_share(prediction: Prediction, digit: int) -> str:
    """One of them, as "7: 98 %"."""
    share = percent(float(prediction.probabilities[digit]))
    return tr("{digit}: {share}", digit=str(digit), share=share)
