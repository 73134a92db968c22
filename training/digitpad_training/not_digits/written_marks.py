"""Numbers with more than digits in a row: a minus, a decimal point or comma, bars that come last, and joined digits."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from digitpad.ink.grouping import Span, around
from digitpad.ink.strokes import Drawing, Stroke
from digitpad_training.not_digits.row import WrittenNumber, on_the_canvas

_POINTS = 12  # of a stroke that is made up


def with_minus(number: WrittenNumber, rng: np.random.Generator) -> WrittenNumber:
    """The number with a minus before it, drawn first."""
    first = _around_digit(number, 0)
    width = first.height * rng.uniform(0.3, 0.7)
    right = first.left - first.height * rng.uniform(0.15, 0.45)
    middle = first.top + first.height * rng.uniform(0.4, 0.6)
    minus = _line((right - width, middle), (right, middle + width * rng.normal(0, 0.06)))
    lines = [minus, *(np.array(stroke.xy) for stroke in number.drawing.strokes)]
    parts = tuple(frozenset(place + 1 for place in part) for part in number.parts)
    return WrittenNumber(_drawn(lines), f"-{number.text}", parts)


def with_point(number: WrittenNumber, rng: np.random.Generator, is_comma: bool) -> WrittenNumber:
    """The number with a decimal point or comma after one of its digits but the last, drawn where it is read."""
    after = int(rng.integers(len(number.parts) - 1))
    left = _around_digit(number, after)
    last = max(place for part in number.parts[: after + 1] for place in part)
    room = left.height * rng.uniform(0.1, 0.25)
    start = np.array([left.right + left.height * rng.uniform(0.1, 0.25), left.bottom - left.height * 0.05])
    tail = left.height * np.array([rng.uniform(-0.15, 0.02), rng.uniform(0.15, 0.35)])
    mark = _line(start, start + tail) if is_comma else start[None]
    lines = [np.array(stroke.xy) for stroke in number.drawing.strokes]
    moved = [line + np.array([room, 0.0]) for line in lines[last + 1 :]]
    parts = tuple(frozenset(place + (place > last) for place in part) for part in number.parts)
    text = f"{number.text[: after + 1]}{',' if is_comma else '.'}{number.text[after + 1 :]}"
    return WrittenNumber(_drawn([*lines[: last + 1], mark, *moved]), text, parts)


def with_bars_last(number: WrittenNumber) -> WrittenNumber:
    """The number with the second strokes of all digits drawn after everything else."""
    firsts = [place for part in number.parts for place in sorted(part)[:1]]
    seconds = [place for part in number.parts for place in sorted(part)[1:]]
    order = [*firsts, *seconds]
    strokes = tuple(number.drawing.strokes[place] for place in order)
    parts = tuple(frozenset(order.index(place) for place in part) for part in number.parts)
    return WrittenNumber(Drawing(strokes), number.text, parts)


def joined(number: WrittenNumber) -> WrittenNumber:
    """The number drawn without lifting the pen between one digit and the next."""
    lines = [np.array(number.drawing.strokes[place].xy) for part in number.parts for place in sorted(part)]
    counts = np.cumsum([len(part) for part in number.parts])[:-1].tolist()
    strokes: list[NDArray[np.float64]] = [lines[0]]
    for place, line in enumerate(lines[1:], start=1):
        if place in counts:
            strokes[-1] = np.concatenate([strokes[-1], _line(strokes[-1][-1], line[0])[1:-1], line])
        else:
            strokes.append(line)
    return WrittenNumber(_drawn(strokes), number.text, ())


def _around_digit(number: WrittenNumber, digit: int) -> Span:
    return around([Span.of(number.drawing.strokes[place]) for place in number.parts[digit]])


def _line(
    start: NDArray[np.float64] | tuple[float, float], end: NDArray[np.float64] | tuple[float, float]
) -> NDArray[np.float64]:
    return np.linspace(start, end, _POINTS)


def _drawn(lines: list[NDArray[np.float64]]) -> Drawing:
    return on_the_canvas([Stroke.through(line) for line in lines])
