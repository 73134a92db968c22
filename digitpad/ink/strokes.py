"""Strokes and drawings as frozen values; every edit returns a new one.

Coordinates are in units of the canvas side: (0, 0) is the top left corner, (1, 1) the bottom right
one, whatever the size of the window or the scale of the screen.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import ArrayLike, NDArray

Points = NDArray[np.float64]

DEFAULT_WIDTH = 0.05
_DOT_EXTENT = 0.01  # of the canvas side: the slip of a hand while it clicks
_SPECK_SHARE = 0.05  # of the largest stroke: no digit has a part so small


@dataclass(frozen=True, eq=False, slots=True)
class Stroke:
    """The way of the pen from one pen-down to the pen-up.

    ``points`` has shape (n, 3), n >= 1: x and y in canvas sides, pressure in 0..1. It is read-only.
    ``width`` is the pen's width at full pressure, in canvas sides.

    Raises ValueError for another shape and for coordinates that are not finite.
    """

    points: Points
    width: float = DEFAULT_WIDTH

    def __post_init__(self) -> None:
        points = np.array(self.points, dtype=np.float64)
        if points.ndim != 2 or points.shape[0] == 0 or points.shape[1] != 3:
            raise ValueError(f"a stroke needs points of shape (n, 3), n >= 1, not {points.shape}")
        if not np.isfinite(points).all():
            raise ValueError("a stroke needs finite coordinates")
        points.flags.writeable = False
        object.__setattr__(self, "points", points)

    @classmethod
    def through(cls, positions: ArrayLike, width: float = DEFAULT_WIDTH) -> Stroke:
        """A stroke at full pressure through ``positions`` of shape (n, 2)."""
        xy = np.asarray(positions, dtype=np.float64)
        return cls(np.column_stack([xy, np.ones(len(xy))]), width)

    @classmethod
    def starting(cls, x: float, y: float, pressure: float = 1.0, width: float = DEFAULT_WIDTH) -> Stroke:
        """The stroke of a pen that just touched down."""
        return cls(np.array([(x, y, pressure)]), width)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Stroke):
            return NotImplemented
        return self.width == other.width and np.array_equal(self.points, other.points)

    def __hash__(self) -> int:
        return hash((self.width, self.points.tobytes()))

    @property
    def xy(self) -> Points:
        """The positions, shape (n, 2)."""
        return self.points[:, :2]

    @property
    def extent(self) -> float:
        """The longer side of the box around the points, in canvas sides."""
        return float(np.ptp(self.xy, axis=0).max())

    def extended(self, x: float, y: float, pressure: float = 1.0) -> Stroke:
        """This stroke, drawn on to one more point."""
        return replace(self, points=np.vstack([self.points, (x, y, pressure)]))


@dataclass(frozen=True, slots=True)
class Drawing:
    """The strokes so far, oldest first."""

    strokes: tuple[Stroke, ...] = ()

    @property
    def is_blank(self) -> bool:
        """Whether nothing was drawn but, at most, stray dots."""
        return not self.substantial_strokes()

    def substantial_strokes(self) -> tuple[Stroke, ...]:
        """The strokes that can be part of a digit: no stray dots, no specks beside a larger stroke."""
        extents = [stroke.extent for stroke in self.strokes]
        largest = max(extents, default=0.0)
        if largest <= _DOT_EXTENT:
            return ()
        return tuple(
            stroke for stroke, extent in zip(self.strokes, extents, strict=True) if extent > _SPECK_SHARE * largest
        )

    def with_stroke(self, stroke: Stroke) -> Drawing:
        """This drawing and one stroke more."""
        return Drawing((*self.strokes, stroke))

    def extended(self, x: float, y: float, pressure: float = 1.0) -> Drawing:
        """This drawing with its last stroke drawn on to one more point."""
        *earlier, last = self.strokes
        return Drawing((*earlier, last.extended(x, y, pressure)))

    def erased(self, start: tuple[float, float], end: tuple[float, float], radius: float) -> Drawing:
        """What remains after a round eraser of ``radius`` went straight from ``start`` to ``end``.

        Strokes are cut where it passes; those it does not touch stay the same objects.
        """
        kept: list[Stroke] = []
        for stroke in self.strokes:
            kept.extend(_erase(stroke, np.asarray(start), np.asarray(end), radius))
        return self if _same_objects(kept, self.strokes) else Drawing(tuple(kept))


def _same_objects(left: Iterable[Stroke], right: Iterable[Stroke]) -> bool:
    return [id(stroke) for stroke in left] == [id(stroke) for stroke in right]


def _erase(stroke: Stroke, start: Points, end: Points, radius: float) -> list[Stroke]:
    reach = radius + stroke.width / 2
    dense = _resampled_near(stroke.points, np.minimum(start, end) - reach, np.maximum(start, end) + reach, reach / 4)
    hit = _distance_to_segment(dense[:, :2], start, end) <= reach
    if not hit.any():
        return [stroke]
    pieces = np.split(np.arange(len(dense)), np.flatnonzero(np.diff(hit)) + 1)
    return [Stroke(dense[piece], stroke.width) for piece in pieces if not hit[piece[0]]]


def _resampled_near(points: Points, low: Points, high: Points, spacing: float) -> Points:
    """The same polyline with extra points in the box from ``low`` to ``high``, at most ``spacing`` apart."""
    before, after = points[:-1, :2], points[1:, :2]
    near = ((np.maximum(before, after) >= low) & (np.minimum(before, after) <= high)).all(axis=1)
    steps = np.hypot(*(after - before).T)
    parts = np.where(near, np.maximum(np.ceil(steps / spacing), 1), 1).astype(int)
    if (parts == 1).all():
        return points
    index = np.concatenate([[0.0], *(i + np.arange(1, n + 1) / n for i, n in enumerate(parts))])
    knots = np.arange(len(points))
    return np.column_stack([np.interp(index, knots, column) for column in points.T])


def _distance_to_segment(xy: Points, start: Points, end: Points) -> NDArray[np.float64]:
    along = end - start
    length2 = float(along @ along)
    share = np.clip((xy - start) @ along / length2, 0, 1) if length2 else np.zeros(len(xy))
    nearest = start + share[:, None] * along
    distance: NDArray[np.float64] = np.hypot(*(xy - nearest).T)
    return distance
