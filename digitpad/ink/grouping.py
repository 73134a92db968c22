"""Which strokes of a drawing may belong to one digit of a number: candidates, with where they lie to each other.

Candidates are runs of strokes that are neighbours in one of the orders: from left to right by their middles, by their
left ends, or in time. A number is a chain of candidates in which each stroke occurs once; the best chain is found in
`digitpad.recognition.numbers.number`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import reduce
from itertools import accumulate
from typing import NamedTuple

import numpy as np

from digitpad.ink.strokes import Stroke

MOST_STROKES = 60
"""What has more strokes is read as one digit."""

MOST_GROUPS = 90
"""What has more candidates is read as one digit: a bound on the time that a number takes."""

_MOST_TOGETHER = 4  # strokes of a digit; people make at most three, and some touch one up
_WIDEST = 1.8  # times the drawing's height: no digit is wider
_MOST_ROOM = 0.4  # of the drawing's height, from left to right between strokes of one digit


class Span(NamedTuple):
    """The box around some strokes, in canvas sides."""

    left: float
    top: float
    right: float
    bottom: float

    @classmethod
    def of(cls, stroke: Stroke) -> Span:
        """The box around one stroke's points."""
        (left, top), (right, bottom) = stroke.xy.min(axis=0).tolist(), stroke.xy.max(axis=0).tolist()
        return cls(left, top, right, bottom)

    def joined(self, other: Span) -> Span:
        """The box around both."""
        return Span(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )

    @property
    def width(self) -> float:
        """From left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.bottom - self.top

    @property
    def middle(self) -> float:
        """Halfway from left to right."""
        return (self.left + self.right) / 2

    def is_within(self, other: Span) -> bool:
        """Whether the other box contains this one."""
        return (
            other.left <= self.left
            and self.right <= other.right
            and other.top <= self.top
            and self.bottom <= other.bottom
        )

    def distance(self, other: Span) -> float:
        """From one box to the other, across or down, whichever is more; not above 0 where they share something."""
        across = max(self.left, other.left) - min(self.right, other.right)
        down = max(self.top, other.top) - min(self.bottom, other.bottom)
        return max(across, down)

    def overlap(self, other: Span) -> float:
        """The share, in 0..1, of the narrower box's width that lies above or below the other box."""
        shared = min(self.right, other.right) - max(self.left, other.left)
        narrower = min(self.width, other.width)
        return float(np.clip(shared / narrower, 0, 1)) if narrower > 0 else float(shared >= 0)


class Group(NamedTuple):
    """A candidate: which strokes of the drawing it takes, in their order, and the box around them.

    ``gap`` is the widest room from left to right between its strokes, as a share of the drawing's height; 0 where
    all overlap.
    """

    strokes: tuple[int, ...]
    span: Span
    gap: float


def orders(spans: Sequence[Span], chosen: Iterable[int]) -> list[tuple[int, ...]]:
    """The orders in which neighbours may make a digit, of the ``chosen`` strokes; each once.

    From left to right by their middles; by their left ends, since the bar of a five may reach over the next digit; and
    in time.
    """
    in_time = tuple(sorted(chosen))
    across = tuple(sorted(in_time, key=lambda place: spans[place].middle))
    by_left_end = tuple(sorted(in_time, key=lambda place: spans[place].left))
    return list(dict.fromkeys((across, by_left_end, in_time)))


def candidates(spans: Sequence[Span], order: Sequence[int]) -> dict[tuple[int, int], Group]:
    """The groups of neighbours in this order: from (first, end) in the order to the group of the strokes between."""
    everything = around([spans[place] for place in order])
    height = everything.height or everything.width or 1.0
    found: dict[tuple[int, int], Group] = {}
    for first in range(len(order)):
        together = spans[order[first]]
        for end in range(first + 1, min(first + _MOST_TOGETHER, len(order)) + 1):
            together = together.joined(spans[order[end - 1]])
            if end > first + 1 and together.width > _WIDEST * height:
                break
            chosen = tuple(sorted(order[first:end]))
            gap = _gap([spans[place] for place in chosen]) / height
            if gap <= _MOST_ROOM:
                found[first, end] = Group(chosen, together, gap)
    return found


def around(spans: Iterable[Span]) -> Span:
    """The box around all of the boxes, of which there is at least one."""
    return reduce(Span.joined, spans)


def _gap(spans: Sequence[Span]) -> float:
    """The widest room from left to right that none of the boxes covers."""
    across = sorted(spans, key=lambda span: span.left)
    reach = accumulate((span.right for span in across), max)
    return max([0.0, *(after.left - right for right, after in zip(reach, across[1:], strict=False))])
