"""Cutting lines: where a round eraser passes, and where they leave the canvas. Many short ones, so without NumPy."""

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

Place = tuple[float, float]
"""x and y in canvas sides; on the canvas, each is in 0..1."""

Point = tuple[float, float, float]
"""x, y, pressure."""

Line = list[Point]
Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""

Shares = tuple[float, float]
"""A part of a segment, from one share of its length, 0..1, to another."""

_HAIR = 1e-6  # canvas sides: cut so much farther away, an end is not touched by the same eraser again


class Cut(NamedTuple):
    """What a cut leaves of a polyline and what it takes, in order."""

    outside: list[Line]
    inside: list[Line]


class Way(NamedTuple):
    """The straight way of a round eraser. What it passes is all within ``radius`` of the way: a capsule."""

    start: Place
    end: Place
    radius: float

    def widened(self, by: float) -> "Way":
        """The same way of an eraser whose radius is larger."""
        return Way(self.start, self.end, self.radius + by)

    @property
    def box(self) -> Box:
        """The box around what it passes."""
        (x, y), (to_x, to_y), radius = self
        return min(x, to_x) - radius, min(y, to_y) - radius, max(x, to_x) + radius, max(y, to_y) + radius

    def cut(self, points: Sequence[Point]) -> Cut | None:
        """Cut a polyline; returns None where there is nothing to cut."""
        if len(points) == 1:
            return Cut([], [list(points)]) if self.part_passed(points[0], points[0]) else None
        cut = _cut(points, self.widened(_HAIR))
        if cut is None:
            return None
        is_touched = any(self.passes(point) for line in cut.inside for point in line[1:-1]) or any(
            self.part_passed(*segment) for line in cut.inside for segment in pairwise(line)
        )
        return cut if is_touched else None

    def part_passed(self, before: Point, after: Point) -> Shares | None:
        """The part of a segment that it passes. A capsule is convex, so there is at most one."""
        if self.passes(before) and self.passes(after):
            return 0.0, 1.0
        if self.start == self.end:
            return self._part_near(self.start, before, after)
        (x, y), (to_x, to_y), radius = self
        ax, ay = to_x - x, to_y - y
        px, py, dx, dy = before[0] - x, before[1] - y, after[0] - before[0], after[1] - before[1]
        length2 = ax * ax + ay * ay
        reach = radius * math.sqrt(length2)
        across = _part_between(px * ay - py * ax, dx * ay - dy * ax, -reach, reach)
        begins, ends = px * ax + py * ay, (px + dx) * ax + (py + dy) * ay
        if across is None or (0 <= begins <= length2 and 0 <= ends <= length2):
            return across  # the circles around the ends are no wider, and beside the way they reach no farther
        along = _part_between(begins, ends - begins, 0.0, length2)
        parts = [
            self._part_near(self.start, before, after),
            self._part_near(self.end, before, after),
            along and _clipped(max(along[0], across[0]), min(along[1], across[1])),
        ]
        found = [part for part in parts if part is not None]
        return (min(first for first, _ in found), max(last for _, last in found)) if found else None

    def passes(self, point: Point) -> bool:
        """Whether a point is within its radius."""
        (x, y), (to_x, to_y), radius = self
        ax, ay, px, py = to_x - x, to_y - y, point[0] - x, point[1] - y
        along, length2 = px * ax + py * ay, ax * ax + ay * ay
        if along > 0:
            share = along / length2 if along < length2 else 1.0
            px, py = px - share * ax, py - share * ay
        return px * px + py * py <= radius * radius

    def _part_near(self, middle: Place, before: Point, after: Point) -> Shares | None:
        """The part of a segment within a circle around one end of the way."""
        x, y = before[0] - middle[0], before[1] - middle[1]
        dx, dy = after[0] - before[0], after[1] - before[1]
        length2, outside2 = dx * dx + dy * dy, x * x + y * y - self.radius**2
        if not length2:
            return (0.0, 1.0) if outside2 <= 0 else None
        nearest = -(x * dx + y * dy) / length2
        half2 = nearest * nearest - outside2 / length2
        if half2 < 0:
            return None
        half = math.sqrt(half2)
        return _clipped(nearest - half, nearest + half)


def _cut(points: Sequence[Point], way: Way) -> Cut | None:
    outside: list[Line] = []
    inside: list[Line] = []
    begun: Line = []  # of the next line outside, which goes on with the points from ``copied`` on
    copied, is_inside = 0, False
    for index in _segments_near(points, way.box):
        if is_inside and index == copied and way.passes(points[index + 1]):
            inside[-1].append(points[index + 1])  # the eraser is convex: what joins two points in it is in it too
            copied = index + 1
            continue
        part = way.part_passed(points[index], points[index + 1])
        if part is None:
            continue
        first, last = (_between(points[index], points[index + 1], share) for share in part)
        if not (is_inside and index == copied):
            outside.append([*begun, *points[copied : index + 1], first])
            inside.append([first])
        inside[-1].append(last)
        is_inside = part[1] == 1
        begun, copied = [] if is_inside else [last], index + 1
    if not inside:
        return None
    outside.append([*begun, *points[copied:]])
    return Cut([line for line in outside if any(point[:2] != line[0][:2] for point in line)], inside)


def _segments_near(points: Sequence[Point], box: Box) -> list[int]:
    """Which segments of a polyline may pass through a box, by their first points: no other does."""
    left, top, right, bottom = box
    return [
        index
        for index, ((x, y, _), (to_x, to_y, _)) in enumerate(pairwise(points))
        if (x <= right or to_x <= right)
        and (x >= left or to_x >= left)
        and (y <= bottom or to_y <= bottom)
        and (y >= top or to_y >= top)
    ]


def _between(before: Point, after: Point, share: float) -> Point:
    (x, y, pressure), (to_x, to_y, to_pressure) = before, after
    return x + (to_x - x) * share, y + (to_y - y) * share, pressure + (to_pressure - pressure) * share


def _part_between(value: float, change: float, low: float, high: float) -> Shares | None:
    """Where a value that changes evenly is from ``low`` to ``high``."""
    if not change:
        return (0.0, 1.0) if low <= value <= high else None
    first, last = sorted(((low - value) / change, (high - value) / change))
    return _clipped(first, last)


def _clipped(first: float, last: float) -> Shares | None:
    return (max(first, 0.0), min(last, 1.0)) if first <= 1 and last >= 0 and first <= last else None


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
