"""The marks of a number that are no digits: a minus before it, and a decimal point or comma in it, told by their shape.

A minus is a flat stroke before everything else, at half the height of what follows. A point or a comma is small, and
lies at the foot of the line between two digits.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from digitpad.ink.grouping import Span

MINUS, POINT, COMMA = "-", ".", ","

_TALL = 0.5  # of the tallest stroke: what is as high may be a digit, or most of one
_ABOVE = 0.5  # of its width: what lies so much above another stroke is of the same digit
# Of the height of the digits beside it:
_MINUS_WIDTH = (0.2, 1.3)
_MINUS_MIDDLE = (0.25, 0.75)  # from the top of the digit
_MINUS_ROOM = 0.06  # before the digit
_FLAT = 0.35  # of its width
_COMMA_HEIGHT, _COMMA_WIDTH = 0.45, 0.3
_POINT_SIDE = 0.12
_FOOT = 0.35  # above the foot of the line, where a point or comma begins
_UNDER = 0.12  # how far it may reach under a digit


class Mark(NamedTuple):
    """A minus, a point or a comma: ``sign`` is one of `MINUS`, `POINT` and `COMMA`.

    ``stroke`` is its place among the strokes that were looked at; None for a dot, which is not among them.
    """

    sign: str
    span: Span
    stroke: int | None = None


def marks_in(spans: Sequence[Span], dots: Sequence[Span]) -> tuple[Mark, ...]:
    """The marks among the boxes of strokes and of dots that are too small to be strokes, from left to right."""
    tallest = max((span.height for span in spans), default=0.0)
    if tallest == 0:
        return ()
    found = [Mark(POINT, span) for span in dots if _is_at_the_foot(span, _digits(spans, tallest))]
    for place, span in enumerate(spans):
        if span.height >= _TALL * tallest:
            continue
        digits = _digits([*spans[:place], *spans[place + 1 :]], tallest)
        if _is_minus(span, digits):
            found.append(Mark(MINUS, span, place))
        elif _is_at_the_foot(span, digits):
            found.append(Mark(_point_or_comma(span, tallest), span, place))
    return tuple(sorted(found, key=lambda mark: mark.span.middle))


def _digits(spans: Sequence[Span], tallest: float) -> list[Span]:
    """About where digits are, from left to right: the boxes of tall strokes, with what lies above or below them."""
    found: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.height < _TALL * tallest, span.middle)):
        place = next((place for place, digit in enumerate(found) if digit.overlap(span) >= _ABOVE), None)
        if place is not None:
            found[place] = found[place].joined(span)
        elif span.height >= _TALL * tallest:
            found.append(span)
    return sorted(found, key=lambda digit: digit.middle)


def _is_minus(span: Span, digits: Sequence[Span]) -> bool:
    """Whether it is a minus before the first of the ``digits``."""
    digit = digits[0]
    height = digit.height
    least, most = (share * height for share in _MINUS_WIDTH)
    highest, lowest = (digit.top + share * height for share in _MINUS_MIDDLE)
    return (
        least <= span.width <= most
        and span.height <= _FLAT * span.width
        and highest <= (span.top + span.bottom) / 2 <= lowest
        and all(other.left >= span.right + _MINUS_ROOM * height for other in digits)
    )


def _is_at_the_foot(span: Span, digits: Sequence[Span]) -> bool:
    """Whether it is as small as a point or a comma, and lies between two of the ``digits``, at their foot."""
    before = [digit for digit in digits if digit.middle < span.middle]
    after = [digit for digit in digits if digit.middle > span.middle]
    if not before or not after:
        return False
    left, right = max(before, key=lambda digit: digit.right), min(after, key=lambda digit: digit.left)
    height = (left.height + right.height) / 2
    is_upright = span.height >= span.width / 2 or max(span.width, span.height) <= _POINT_SIDE * height
    return (
        is_upright
        and span.height <= _COMMA_HEIGHT * height
        and span.width <= _COMMA_WIDTH * height
        and span.top >= (left.bottom + right.bottom) / 2 - _FOOT * height
        and span.left >= left.right - _UNDER * height
        and span.right <= right.left + _UNDER * height
    )


def _point_or_comma(span: Span, height: float) -> str:
    return POINT if max(span.width, span.height) <= _POINT_SIDE * height else COMMA
