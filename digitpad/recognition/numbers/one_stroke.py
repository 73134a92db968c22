"""A stroke that holds several digits -> the strokes of the digits, without the ways between them.

The pen turns where it leaves a digit, and where it comes to the next one. So the parts of the stroke from one turn to
another may be digits, and short straight ones ways between two. The chain of both whose digits are surest is found by
dynamic programming, as for the groups of strokes of a number.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import ceil, inf, log2
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from digitpad.ink.geometry import evenly_spaced, length, turns
from digitpad.ink.grouping import Span
from digitpad.ink.strokes import Stroke

if TYPE_CHECKING:
    from digitpad.ink.geometry import Points

WIDE = 1.3
"""Of its height: a stroke that is narrower holds no two digits."""

SURE = 0.04
"""By how much the scores of two digits may fall short of certainty, which is 0; more for each digit more."""

_MOST_TURNS = 80  # what has more is a scribble
_STEP = 0.05  # of about its height: from one point to the next
_MOST_STEPS = 5_000  # what is longer is a flat line or a scribble, not some digits
_MOST_PARTS = 12  # of a digit, from turn to turn
_MOST_PARTS_OF_A_WAY = 3
_STRAIGHT = 0.8  # of its length, that the ends of a way are apart
_LEAST_HEIGHT, _MOST_WIDTH = 0.5, 1.25  # of the stroke's height: a digit
_APART = 0.15  # of that height: from the middle of a digit to that of the next
_JOINT = 0.5  # what a way between two digits costs
_WITHOUT_WAY = 0.3  # what it costs more that there is none

Score = Callable[[Stroke], float]
"""How sure it is that a stroke is a digit: a logarithm, at most 0."""


class _Chain(NamedTuple):
    """Digits that end before some turn: their strokes, how sure they are, what it cost, and the last one's middle."""

    strokes: tuple[Stroke, ...] = ()
    sure: float = 0.0
    cost: float = 0.0
    middle: float = -inf

    @property
    def is_sure(self) -> bool:
        return self.sure > -SURE * max(len(self.strokes) - 1, 1)


def may_hold_several(stroke: Stroke) -> bool:
    """Whether a stroke is wide enough for two digits."""
    span = Span.of(stroke)
    return span.width > WIDE * span.height > 0


def taken_apart(stroke: Stroke, score: Score) -> tuple[Stroke, ...]:
    """The strokes of the digits in one stroke, from left to right; none if there are not at least two for sure."""
    height = Span.of(stroke).height
    step = _STEP * _rounded(height)
    if length(stroke.xy) > _MOST_STEPS * step:
        return ()
    points = evenly_spaced(stroke.xy, step)
    places = turns(points)
    last = len(places) - 1
    if last > _MOST_TURNS:
        return ()
    best = {0: _Chain()}
    whole = None
    for first in range(last):
        for end in range(first + 1, min(first + _MOST_PARTS, last) + 1) if first in best else ():
            part = points[places[first] : places[end] + 1]
            chain = None if (first, end) == (0, last) else _with_digit(best[first], part, height, stroke.width, score)
            if chain is None:
                continue
            if end == last:
                whole = chain if whole is None or chain.cost < whole.cost else whole
                continue
            for start, cost in _ways(points, places, end):
                if start not in best or chain.cost + cost < best[start].cost:
                    best[start] = _Chain(chain.strokes, chain.sure, chain.cost + cost, chain.middle)
    return () if whole is None else whole.strokes


def _with_digit(before: _Chain, part: Points, height: float, width: float, score: Score) -> _Chain | None:
    """The chain with one more digit; None if that is none, or not to the right of the one before."""
    (left, top), (right, bottom) = part.min(axis=0).tolist(), part.max(axis=0).tolist()
    middle = (left + right) / 2
    has_size = bottom - top >= _LEAST_HEIGHT * height and right - left <= _MOST_WIDTH * height
    if not has_size or middle < before.middle + _APART * height:
        return None
    digit = Stroke.through(part, width)
    sure = score(digit)
    chain = _Chain((*before.strokes, digit), before.sure + sure, before.cost - sure, middle)
    return chain if chain.is_sure else None


def _ways(points: Points, places: list[int], end: int) -> Iterator[tuple[int, float]]:
    """The turns at which the next digit may begin, after a straight way or none, and what that costs."""
    yield end, _JOINT + _WITHOUT_WAY
    for start in range(end + 1, min(end + _MOST_PARTS_OF_A_WAY, len(places) - 2) + 1):
        way = points[places[end] : places[start] + 1]
        if float(np.hypot(*(way[-1] - way[0]))) >= _STRAIGHT * length(way):
            yield start, _JOINT


def _rounded(height: float) -> float:
    """The height, up to the next of few, so that the parts of a stroke that grows stay the same."""
    return float(2 ** (ceil(2 * log2(height)) / 2))
