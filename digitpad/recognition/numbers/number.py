"""A drawing -> the number written in it, digit by digit.

Each candidate group of strokes is read by the network in use, and by the one that tells digits from the rest. The
number is the chain of groups with the highest score: the sum over its groups of the logarithms of both answers, less
something where groups stand above each other, or where a group has room inside. The best chain is found by dynamic
programming (as in Y. LeCun et al., Gradient-based learning applied to document recognition, 1998, section VI). A minus
and a decimal point or comma are told by their shape and place, before. A stroke in no digit is taken apart if it holds
several.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, permutations
from math import inf, log, prod
from typing import TYPE_CHECKING

from digitpad.base.language import listed, tr
from digitpad.ink.grouping import MOST_GROUPS, MOST_STROKES, Group, Span, around, candidates, orders
from digitpad.ink.marks import COMMA, MINUS, POINT, Mark, marks_in
from digitpad.ink.raster import ink_box
from digitpad.ink.strokes import Drawing, Stroke
from digitpad.recognition.classifier import Classifier
from digitpad.recognition.digit_or_not import DigitOrNot
from digitpad.recognition.numbers.one_stroke import may_hold_several, taken_apart
from digitpad.recognition.prediction import CLOSE, in_words, percent, with_probability
from digitpad.recognition.reading import Reading, read_drawing, read_grey_image

if TYPE_CHECKING:
    from digitpad.ink.images import GreyImage

ONE_DIGIT = 2.0
"""By how much the score of several digits must exceed that of one digit."""

ABOVE = 1.0
"""What it costs where one of two neighbours lies wholly above or below the other."""

ROOM = 6.0
"""What room of the drawing's height costs inside a group."""

NONE = -3.0
"""The score below which a stroke of a group may hold several digits."""

LEAST_SCORE = -1.0
"""Of several digits on the average: where it is lower, they are parts of something that is no number."""

APART = 0.1
"""Of the height of what is highest: what is no digit and stands nearer to a digit is no thing beside it."""

STACKED, SURE = 0.9, -0.1
"""Of two neighbours one of which stands above the other by such a share of its width, neither may score less."""

NO_DIGIT = tr("not a digit?")
TOO_MUCH = tr("There is too much ink for a number: it is read as one digit. Erase some, or undo.")

_LEAST = 1e-6
_SMALLER = 0.6  # of the height of what is around it
_SPOKEN = {MINUS: tr("minus"), POINT: tr("point"), COMMA: tr("comma")}


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

    ``newest`` is the place of the group with the stroke that was drawn last. ``marks`` are a minus and decimal points
    or commas, ``tried`` all groups that were looked at. What ``has_too_much`` ink for a number was read as one digit.
    ``strokes`` are those that the groups take, where one of the drawing's own was taken apart; else there are none.
    """

    groups: tuple[ReadDigit, ...]
    are_digits: tuple[bool, ...]
    newest: int = 0
    marks: tuple[Mark, ...] = ()
    tried: tuple[Group, ...] = ()
    has_too_much: bool = False
    strokes: tuple[Stroke, ...] = ()

    @property
    def digits(self) -> tuple[ReadDigit, ...]:
        """Those groups that are digits."""
        return tuple(group for group, is_digit in zip(self.groups, self.are_digits, strict=True) if is_digit)

    @property
    def as_digits(self) -> Number:
        """The same, with all of its groups called digits."""
        return replace(self, are_digits=(True,) * len(self.groups))

    @property
    def has_several_parts(self) -> bool:
        """Whether it is more than one digit, or than one thing that is none."""
        return len(self.groups) + len(self.marks) > 1

    @property
    def signs(self) -> list[tuple[str, int | None]]:
        """The signs of `text`, each with the place of its group; None for a mark."""
        read = zip(self.groups, self.are_digits, strict=True)
        found = [
            (group.group.span.middle, str(group.reading.prediction.digit), place)
            for place, (group, is_digit) in enumerate(read)
            if is_digit
        ]
        marks = [(mark.span.middle, mark.sign, None) for mark in self.marks] if found else []
        return [(sign, place) for _middle, sign, place in sorted([*found, *marks], key=lambda each: each[0])]

    @property
    def text(self) -> str:
        """The digits in a row, as "2026", with their marks, as "-4" and "3.14"; "" if there are no digits."""
        return "".join(sign for sign, _place in self.signs)

    @property
    def on_one_line(self) -> str:
        """The `text`, with a space where it has a line break."""
        return " ".join(self.text.split())

    @property
    def in_words(self) -> str:
        """The answer with its probability, as "2026, 97 %"; what else it may be, as "7 or 1?"; or "not a digit?"."""
        if not self.digits:
            return NO_DIGIT
        if not self.has_several_parts:
            return in_words(self.groups[0].reading.prediction)
        other = self._alternative()
        if other:
            return self._with_left_out(tr("{first} or {second}?", first=self.text, second=other))
        return self._with_left_out(with_probability(self.text, self._probability))

    def _with_left_out(self, answer: str) -> str:
        left_out = len(self.groups) - len(self.digits)
        return tr("{answer}, {n} left out", "", left_out, answer=answer) if left_out else answer

    @property
    def spoken(self) -> str:
        """The same for a screen reader, which is to say the signs of a number one by one, too."""
        if len(self.signs) < 2:
            return self.in_words
        number, signs = self.on_one_line, self.sign_by_sign
        return tr("{number}: {signs}, {said}", number=number, signs=signs, said=self._how_sure())

    def _how_sure(self) -> str:
        """What `in_words` says after the number."""
        other = self._alternative()
        return self._with_left_out(tr("or {other}?", other=other) if other else percent(self._probability))

    @property
    def sign_by_sign(self) -> str:
        """The signs as they are said one after the other, as "minus, 4, 2"."""
        return listed([_SPOKEN.get(sign, sign) for sign, _place in self.signs if not sign.isspace()])

    def described(self, place: int) -> str:
        """One of its groups for a screen reader, as "2 of 4: 0, 98 %"."""
        said = in_words(self.groups[place].reading.prediction) if self.are_digits[place] else NO_DIGIT
        return tr("{place} of {groups}: {said}", place=place + 1, groups=len(self.groups), said=said)

    @property
    def _probability(self) -> float:
        """That all of its digits are read right, if they are independent of each other."""
        return prod(float(digit.reading.prediction.probabilities.max()) for digit in self.digits)

    def _alternative(self) -> str:
        """The likeliest other reading, as "2028" of 2026, if one of the digits is in doubt; else ""."""
        places = [place for place, is_digit in enumerate(self.are_digits) if is_digit]
        doubtful = min(places, key=lambda place: _lead(self.groups[place]))
        if _lead(self.groups[doubtful]) >= CLOSE:
            return ""
        second = str(self.groups[doubtful].reading.prediction.ranking[1])
        return "".join(second if place == doubtful else sign for sign, place in self.signs)


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
        if drawing.image is not None:
            whole = self._with_image(drawing, strokes)
            return None if whole is None else self._number([whole])
        if not strokes:
            return None
        dots = _dots(drawing, strokes)
        number = self._of_strokes(strokes, dots)
        apart = () if number is None or number.has_too_much else self._apart(strokes, number)
        if len(apart) <= len(strokes):
            return number
        several = self._of_strokes(apart, dots)
        is_read = several is not None and number is not None and len(several.digits) > len(number.digits)
        return replace(several, strokes=apart) if several is not None and is_read else number

    def _apart(self, strokes: Sequence[Stroke], number: Number) -> tuple[Stroke, ...]:
        """The strokes, those taken apart that are in no digit and hold several."""
        unread = {place for digit in number.groups if digit.score < NONE for place in digit.group.strokes}
        found: list[Stroke] = []
        for place, stroke in enumerate(strokes):
            parts = taken_apart(stroke, self._score) if place in unread and may_hold_several(stroke) else ()
            found += parts or [stroke]
        return tuple(found)

    def _score(self, stroke: Stroke) -> float:
        digit = self._digit([stroke], Group((0,), Span.of(stroke), 0.0))
        return -inf if digit is None else digit.score

    def _of_strokes(self, strokes: Sequence[Stroke], dots: Sequence[Span]) -> Number | None:
        spans = [Span.of(stroke) for stroke in strokes]
        marks = marks_in(spans, dots) if 1 < len(strokes) <= MOST_STROKES else ()
        if marks:
            taken = {mark.stroke for mark in marks}
            chosen = [place for place in range(len(strokes)) if place not in taken]
            number = self._best(strokes, spans, chosen)
            if number is not None and _are_right(marks, number):
                return replace(number, marks=marks)
        return self._best(strokes, spans, range(len(strokes)))

    def _best(self, strokes: Sequence[Stroke], spans: Sequence[Span], chosen: Sequence[int]) -> Number | None:
        """The number in some of the strokes: the best chain of groups, or all of them as one digit."""
        whole = self._digit(strokes, Group(tuple(chosen), around([spans[place] for place in chosen]), 0.0))
        if whole is None or len(chosen) == 1:
            return None if whole is None else self._number([whole])
        ways = [] if len(chosen) > MOST_STROKES else _affordable(spans, chosen)
        if not ways:
            return replace(self._number([whole]), has_too_much=True)
        chains = [self._best_chain(strokes, groups, len(chosen)) for groups in ways]
        score, digits = max(chains, key=lambda chain: chain[0])
        tried = tuple({group.strokes: group for groups in ways for group in groups.values()}.values())
        digits.sort(key=lambda digit: digit.group.span.middle)
        if len(digits) == 1 or score <= whole.score + ONE_DIGIT or not self._is_number(digits):
            return replace(self._number([whole]), tried=tried)
        return replace(self._number(digits), tried=tried)

    def read_grey_image(self, grey: GreyImage) -> Number | None:
        """The digit on a grey image, as a number of one group; None if it holds no ink."""
        reading = read_grey_image(grey, self._classifier)
        if reading is None:
            return None
        return self._number([self._as_digit(Group((), Span(0.0, 0.0, 1.0, 1.0), 0.0), reading)])

    def _number(self, groups: Sequence[ReadDigit]) -> Number:
        newest = max(range(len(groups)), key=lambda place: max(groups[place].group.strokes, default=0))
        return Number(tuple(groups), tuple(map(self.is_digit, groups)), newest)

    def _is_number(self, groups: Sequence[ReadDigit]) -> bool:
        """Whether groups, from left to right, may be a number with something beside it, not the parts of a letter."""
        digits = [group for group in groups if self.is_digit(group)]
        others = [group for group in groups if not self.is_digit(group)]
        if not digits or sum(digit.score for digit in digits) < LEAST_SCORE * len(digits):
            return False
        if _are_nested(groups) or _are_stacked(groups):
            return False
        height = max(group.group.span.height for group in groups)
        return all(
            digit.group.span.distance(other.group.span) >= APART * height for digit in digits for other in others
        )

    def is_digit(self, group: ReadDigit) -> bool:
        """Whether it is likely enough to be a digit to be called one."""
        return group.is_digit >= self._digit_or_not.threshold

    def _with_image(self, drawing: Drawing, strokes: Sequence[Stroke]) -> ReadDigit | None:
        """An ink image, and what was drawn upon it, as one digit."""
        reading = read_drawing(drawing, self._classifier)
        if reading is None:
            return None
        left, top, width, height = ink_box(drawing)
        group = Group(tuple(range(len(strokes))), Span(left, top, left + width, top + height), 0.0)
        return self._as_digit(group, reading)

    def _best_chain(
        self, strokes: Sequence[Stroke], groups: Mapping[tuple[int, int], Group], count: int
    ) -> tuple[float, list[ReadDigit]]:
        """The score of the best chain of groups that has all of ``count`` strokes, and its digits."""
        ways: _Ways = {}
        for (first, end), group in groups.items():
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
        return _traced(ways, count)

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


def _dots(drawing: Drawing, strokes: Sequence[Stroke]) -> list[Span]:
    """The boxes of what is too small to be a stroke."""
    kept = {id(stroke) for stroke in strokes}
    return [Span.of(stroke) for stroke in drawing.strokes if id(stroke) not in kept]


def _are_nested(groups: Sequence[ReadDigit]) -> bool:
    """Whether one lies within another, as an eye in a face; such things are no digits of one number."""
    spans = [group.group.span for group in groups]
    return any(one.is_within(other) and one.height < _SMALLER * other.height for one, other in permutations(spans, 2))


def _are_stacked(groups: Sequence[ReadDigit]) -> bool:
    """Whether one stands above its neighbour, and either is unsure; such things are mostly the strokes of a letter."""
    return any(
        one.group.span.overlap(other.group.span) > STACKED and min(one.score, other.score) < SURE
        for one, other in pairwise(groups)
    )


def _affordable(spans: Sequence[Span], chosen: Sequence[int]) -> list[dict[tuple[int, int], Group]]:
    """The candidates in each order, as long as there are not too many; those from left to right come first."""
    ways: list[dict[tuple[int, int], Group]] = []
    known: set[tuple[int, ...]] = set()
    for order in orders(spans, chosen):
        groups = candidates(spans, order)
        known |= {group.strokes for group in groups.values()}
        if len(known) > MOST_GROUPS:
            break
        ways.append(groups)
    return ways


def _are_right(marks: Sequence[Mark], number: Number) -> bool:
    """Whether each mark stands where it can: a minus before a digit, a point or comma between two."""
    signs = [("", None), *replace(number, marks=tuple(marks)).signs, ("", None)]
    return bool(number.digits) and all(
        after[1] is not None and (not before[0] if sign == MINUS else before[1] is not None)
        for before, (sign, place), after in zip(signs, signs[1:], signs[2:], strict=False)
        if place is None
    )


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
