"""Cutting lines: where a round eraser passes, and where they leave the canvas.

Without NumPy until something is cut, since the window is painted before NumPy is loaded.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from struct import Struct
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from digitpad.ink.geometry import Points

Place = tuple[float, float]
"""x and y in canvas sides; on the canvas, each is in 0..1."""

Point = tuple[float, float, float]
"""x, y, pressure."""

PACKED = Struct("3d")
"""A point as bytes; those of a polyline follow one another."""

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""

_HAIR = 1e-6  # canvas sides: cut so much farther away, an end is not touched by the same eraser again


class Cut(NamedTuple):
    """What a cut leaves of a polyline and what it takes, in order: polylines of packed points."""

    outside: list[bytes]
    inside: list[bytes]


class Way(NamedTuple):
    """The straight way of a round eraser. What it passes is all within ``radius`` of the way: a capsule."""

    start: Place
    end: Place
    radius: float

    def widened(self, by: float) -> Way:
        """The same way of an eraser whose radius is larger."""
        return Way(self.start, self.end, self.radius + by)

    @property
    def box(self) -> Box:
        """The box around what it passes."""
        (x, y), (to_x, to_y), radius = self
        return min(x, to_x) - radius, min(y, to_y) - radius, max(x, to_x) + radius, max(y, to_y) + radius

    def cut(self, lines: Sequence[bytes], margins: Sequence[float]) -> dict[int, Cut]:
        """Cut polylines of packed points; returns the cuts of those that it touches, by their places in ``lines``.

        To each line the eraser reaches as much farther as its margin says, >= 0 in canvas sides. All are cut at one
        time: one by one, a hundred would take twice as long.
        """
        runs = groupby(self._runs(lines, margins), lambda run: run.line)
        return {place: _cut(lines[place], of_line) for place, of_line in runs}

    def _runs(self, lines: Sequence[bytes], margins: Sequence[float]) -> Iterator[_Run]:
        """What it takes, in order."""
        import numpy as np

        from digitpad.ink.geometry import distance_to_segment, parts_within

        if not lines:
            return iter(())
        near = _segments_near(lines, self.widened(max(margins) + _HAIR).box)
        start, end = np.array(self.start), np.array(self.end)
        before, after, reach = near.before[:, :2], near.after[:, :2], self.radius + np.asarray(margins)[near.line]
        first, last = parts_within(before, after, start, end, reach + _HAIR)
        middle = before + (first + last)[:, None] / 2 * (after - before)
        is_touched = distance_to_segment(middle, start, end) <= reach  # false too where nothing is taken
        return _joined(near, first, last, ~np.isnan(first) & np.isin(near.line, near.line[is_touched]))


class _Segments(NamedTuple):
    """Segments of some polylines, in order."""

    line: NDArray[np.intp]
    first: NDArray[np.intp]
    """The place of its first point in the line."""
    before: Points
    after: Points


def _segments_near(lines: Sequence[bytes], box: Box) -> _Segments:
    """Those that may pass through a box; a dot is a segment without a length."""
    import numpy as np

    from digitpad.ink.geometry import may_meet

    points, counts = np.frombuffer(b"".join(lines)).reshape(-1, 3), [len(line) // PACKED.size for line in lines]
    line, index = np.repeat(np.arange(len(lines)), counts), np.concatenate([np.arange(count) for count in counts])
    begins_one = index < np.maximum(np.subtract(counts, 1), 1)[line]
    following = np.minimum(np.arange(len(points)) + 1, np.cumsum(counts)[line] - 1)
    near = np.flatnonzero(begins_one & may_meet(points[:, :2], points[following, :2], box))
    return _Segments(line[near], index[near], points[near], points[following[near]])


class _Run(NamedTuple):
    """What an eraser takes of a polyline at one go."""

    line: int
    first: int
    """The segment where it begins, by its first point."""
    last: int
    begin: Point
    end: Point
    is_whole: bool
    """Whether the last segment is taken to its end."""


def _joined(segments: _Segments, first: Points, last: Points, is_taken: NDArray[np.bool_]) -> Iterator[_Run]:
    """The parts that are taken of segments, from share ``first`` to ``last``; those that follow one another as one."""
    import numpy as np

    line, index, before, after = (each[is_taken] for each in segments)
    first, last, step = first[is_taken], last[is_taken], after - before
    goes_on = (np.diff(line) == 0) & (np.diff(index) == 1) & (last[:-1] == 1) & (first[1:] == 0)
    breaks = np.flatnonzero(~goes_on)
    begins, ends = (np.append(0, breaks + 1), np.append(breaks, len(line) - 1)) if len(line) else (breaks, breaks)
    enters = before[begins] + first[begins, None] * step[begins]
    leaves = np.where(last[ends, None] == 1, after[ends], before[ends] + last[ends, None] * step[ends])
    columns = line[begins], index[begins], index[ends], enters, leaves, last[ends] == 1
    return map(_Run, *(column.tolist() for column in columns))


def _cut(line: bytes, runs: Iterable[_Run]) -> Cut:
    outside: list[bytes] = []
    inside: list[bytes] = []
    begun, copied = b"", 0  # the next line outside, which goes on with the points from ``copied`` on
    for run in runs:
        begin, end = PACKED.pack(*run.begin), PACKED.pack(*run.end)
        outside.append(begun + _points(line, copied, run.first + 1) + begin)
        inside.append(begin + _points(line, run.first + 1, run.last + 1) + end)
        begun, copied = b"" if run.is_whole else end, run.last + 1
    outside.append(begun + line[copied * PACKED.size :])
    return Cut([each for each in outside if _has_length(each)], inside)


def _points(line: bytes, first: int, after_last: int) -> bytes:
    return line[first * PACKED.size : after_last * PACKED.size]


def _has_length(line: bytes) -> bool:
    places = (point[:2] for point in PACKED.iter_unpack(line))
    first = next(places, None)
    return any(place != first for place in places)


def part_inside(start: Place, end: Place) -> tuple[Place, Place] | None:
    """The part of the straight way that lies in the square from (0, 0) to (1, 1), or None if none of it does.

    An end that lies in the square is returned as it is. (Liang and Barsky, "A New Concept and Method for Line
    Clipping", 1984.)
    """
    first, last = 0.0, 1.0
    for begin, finish in zip(start, end, strict=True):
        step = finish - begin
        if step == 0 and not 0 <= begin <= 1:
            return None
        if step:
            enters, leaves = sorted(((0 - begin) / step, (1 - begin) / step))
            first, last = max(first, enters), min(last, leaves)
    if first > last:
        return None
    enters_at = _along(start, end, first) if first > 0 else within(start)
    leaves_at = _along(start, end, last) if last < 1 else within(end)
    return enters_at, leaves_at


def _along(start: Place, end: Place, share: float) -> Place:
    (x, y), (to_x, to_y) = start, end
    return within((x + share * (to_x - x), y + share * (to_y - y)))


def within(place: Place) -> Place:
    """The nearest place in the square."""
    x, y = place
    return min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0)
