"""A drawing -> the number written in it, digit by digit.

Each candidate group of strokes is read by the network in use, and by the one that tells digits from the rest. The
number is the chain of groups with the highest score: the sum over its groups of the logarithms of both answers, less
something where groups stand above each other, or where a group has room inside. The best chain is found by dynamic
programming (as in Y. LeCun et al., Gradient-based learning applied to document recognition, 1998, section VI).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import reduce
from math import inf, log, prod
from typing import TYPE_CHECKING

from digitpad.ink.grouping import MOST_STROKES, Group, Span, candidates, orders
from digitpad.ink.raster import ink_box
from digitpad.ink.strokes import Drawing, Stroke
from digitpad.recognition.classifier import Classifier
from digitpad.recognition.digit_or_not import DigitOrNot
from digitpad.recognition.prediction import CLOSE, in_words, percent
from digitpad.recognition.reading import Reading, read_drawing, read_grey_image

if TYPE_CHECKING:
    from digitpad.ink.images import GreyImage

ONE_DIGIT = 2.0
"""By how much the score of several digits must exceed that of one digit."""

ABOVE = 1.0
"""What it costs where one of two neighbours lies wholly above or below the other."""

ROOM = 6.0
"""What room of the drawing's height costs inside a group."""

NO_DIGIT = "not a digit?"

_LEAST = 1e-6


@dataclass(frozen=True, eq=False)
class ReadDigit:
    """One digit of a number: where it stands, its reading, and how likely it is to be a digit, in 0..1."""

    group: Group
    reading: Reading
    is_digit: float

    @property
    def score(self) -> float:
        """The logarithm of how likely it is to be the digit that it is read as."""
        best = float(self.reading.prediction.probabilities.max())
        return log(max(self.is_digit, _LEAST)) + log(max(best, _LEAST)) - ROOM * max(self.group.gap, 0)


_Ways = dict[tuple[int, int], tuple[float, ReadDigit, tuple[int, int] | None]]
"""For each group, by its place in the order: the best score of a chain up to it, its digit, the group before."""


@dataclass(frozen=True, eq=False)
class Number:
    """What a drawing was read as: the groups of its strokes from left to right, at least one, and which are digits.

    ``newest`` is the place of the group with the stroke that was drawn last.
    """

    groups: tuple[ReadDigit, ...]
    are_digits: tuple[bool, ...]
    newest: int = 0

    @property
    def digits(self) -> tuple[ReadDigit, ...]:
        """Those groups that are digits."""
        return tuple(group for group, is_digit in zip(self.groups, self.are_digits, strict=True) if is_digit)

    @property
    def as_digits(self) -> Number:
        """The same, with all of its groups called digits."""
        return replace(self, are_digits=(True,) * len(self.groups))

    @property
    def text(self) -> str:
        """The digits in a row, as "2026"; "" if there are none."""
        return "".join(str(digit.reading.prediction.digit) for digit in self.digits)

    @property
    def in_words(self) -> str:
        """The answer with its probability, as "2026, 97 %"; what else it may be, as "7 or 1?"; or "not a digit?"."""
        if not self.digits:
            return NO_DIGIT
        if len(self.groups) == 1:
            return in_words(self.groups[0].reading.prediction)
        answer = self._alternative() or f"{self.text}, {percent(self._probability)}"
        left_out = len(self.groups) - len(self.digits)
        return f"{answer}, {left_out} left out" if left_out else answer

    @property
    def _probability(self) -> float:
        """That all of its digits are read right, if they are independent of each other."""
        return prod(float(digit.reading.prediction.probabilities.max()) for digit in self.digits)

    def _alternative(self) -> str:
        """The number and its likeliest other reading, as "2026 or 2028?", if one of its digits is in doubt."""
        doubtful = min(range(len(self.digits)), key=lambda place: _lead(self.digits[place]))
        if _lead(self.digits[doubtful]) >= CLOSE:
            return ""
        other = [str(digit.reading.prediction.digit) for digit in self.digits]
        other[doubtful] = str(self.digits[doubtful].reading.prediction.ranking[1])
        return f"{self.text} or {''.join(other)}?"


class NumberReader:
    """Reads numbers, and remembers what each group was read as: a new stroke costs only the groups that it is in."""

    def __init__(self, classifier: Classifier, digit_or_not: DigitOrNot) -> None:
        self._classifier, self._digit_or_not = classifier, digit_or_not
        self._memory = classifier.memory
        self._known: dict[tuple[Stroke, ...], ReadDigit | None] = {}  # of the drawing before
        self._read: dict[tuple[Stroke, ...], ReadDigit | None] = {}

    def reads_by(self, classifier: Classifier) -> bool:
        """Whether it reads by this classifier, with what that remembers now."""
        return self._classifier is classifier and self._memory is classifier.memory

    def read(self, drawing: Drawing) -> Number | None:
        """The number in a drawing; None if it is blank but for stray dots."""
        self._known, self._read = self._read, {}
        strokes = drawing.substantial_strokes()
        whole = self._whole(drawing, strokes)
        if whole is None or drawing.image is not None or not 1 < len(strokes) <= MOST_STROKES:
            return None if whole is None else self._number([whole])
        score, digits = max((self._best_chain(strokes, order) for order in orders(strokes)), key=lambda best: best[0])
        if len(digits) == 1 or score <= whole.score + ONE_DIGIT:
            return self._number([whole])
        return self._number(sorted(digits, key=lambda digit: digit.group.span.middle))

    def read_grey_image(self, grey: GreyImage) -> Number | None:
        """The digit on a grey image, as a number of one group; None if it holds no ink."""
        reading = read_grey_image(grey, self._classifier)
        if reading is None:
            return None
        return self._number([self._as_digit(Group((), Span(0.0, 0.0, 1.0, 1.0), 0.0), reading)])

    def _number(self, groups: Sequence[ReadDigit]) -> Number:
        newest = max(range(len(groups)), key=lambda place: max(groups[place].group.strokes, default=0))
        are_digits = tuple(group.is_digit >= self._digit_or_not.threshold for group in groups)
        return Number(tuple(groups), are_digits, newest)

    def _whole(self, drawing: Drawing, strokes: Sequence[Stroke]) -> ReadDigit | None:
        """All of the drawing as one digit, an ink image included."""
        if drawing.is_blank:
            return None
        if drawing.image is None:
            return self._digit(strokes, Group(tuple(range(len(strokes))), _around(strokes), 0.0))
        reading = read_drawing(drawing, self._classifier)
        if reading is None:
            return None
        left, top, width, height = ink_box(drawing)
        group = Group(tuple(range(len(strokes))), Span(left, top, left + width, top + height), 0.0)
        return self._as_digit(group, reading)

    def _best_chain(self, strokes: Sequence[Stroke], order: Sequence[int]) -> tuple[float, list[ReadDigit]]:
        """The score of the best chain of groups in this order, and its digits."""
        ways: _Ways = {}
        for (first, end), group in candidates(strokes, order).items():
            digit = self._digit(strokes, group)
            if digit is None:
                continue
            before = (
                [(0.0, None)]
                if first == 0
                else [
                    (score - ABOVE * earlier.group.span.overlap(group.span), key)
                    for key, (score, earlier, _before) in ways.items()
                    if key[1] == first
                ]
            )
            if before:
                score, key = max(before, key=lambda way: way[0])
                ways[first, end] = (score + digit.score, digit, key)
        return _traced(ways, len(order))

    def _digit(self, strokes: Sequence[Stroke], group: Group) -> ReadDigit | None:
        """The group read as a digit; None where there is no ink."""
        chosen = tuple(strokes[place] for place in group.strokes)
        if chosen not in self._read:
            known = chosen in self._known
            self._read[chosen] = self._known[chosen] if known else self._read_now(group, chosen)
        read = self._read[chosen]
        return None if read is None else replace(read, group=group)

    def _read_now(self, group: Group, strokes: tuple[Stroke, ...]) -> ReadDigit | None:
        reading = read_drawing(Drawing(strokes), self._classifier)
        return None if reading is None else self._as_digit(group, reading)

    def _as_digit(self, group: Group, reading: Reading) -> ReadDigit:
        """What was taught as a digit is one, whatever the network that tells them from the rest makes of it."""
        is_digit = 1.0 if reading.is_known else self._digit_or_not.probability(reading.digit_image)
        return ReadDigit(group, reading, is_digit)


def _lead(digit: ReadDigit) -> float:
    """By how much the likeliest digit is likelier than the next one."""
    probabilities, ranking = digit.reading.prediction.probabilities, digit.reading.prediction.ranking
    return float(probabilities[ranking[0]] - probabilities[ranking[1]])


def _around(strokes: Sequence[Stroke]) -> Span:
    """The box around all of the strokes."""
    return reduce(Span.joined, map(Span.of, strokes))


def _traced(ways: _Ways, count: int) -> tuple[float, list[ReadDigit]]:
    """The best of the chains that take all ``count`` strokes, followed back to its first group."""
    ends = [key for key in ways if key[1] == count]
    if not ends:
        return -inf, []
    key: tuple[int, int] | None = max(ends, key=lambda each: ways[each][0])
    score = ways[key][0] if key else -inf
    digits: list[ReadDigit] = []
    while key is not None:
        _score, digit, key = ways[key]
        digits.append(digit)
    return score, digits[::-1]
