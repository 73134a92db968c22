"""Strokes and drawings as frozen values; every edit returns a new one.

Coordinates are in units of the canvas side: (0, 0) is the top left corner, (1, 1) the bottom right
one, whatever the size of the window or the scale of the screen.

The window needs these values before its first paint, and importing NumPy takes longer than showing the window.
So points are packed bytes, and `Stroke.points` is a view of them without a copy.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from digitpad.ink.cutting import PACKED, Box, Cut, Place, Point, Way
from digitpad.ink.ink_image import InkImage

if TYPE_CHECKING:
    from numpy.typing import ArrayLike

    from digitpad.ink.geometry import Points

DEFAULT_WIDTH = 0.05

LIGHTEST = 0.6
"""The width of a pen that hardly touches, as a share of its full width."""

POINTS_OF_A_PART = 8
"""Of so many points is a part of a stroke, where not all of it is painted."""

_DOT_EXTENT = 0.01  # of the canvas side: the slip of a hand while it clicks
_SPECK_SHARE = 0.05  # of the largest stroke: no digit has a part so small


@dataclass(frozen=True)
class Stroke:
    """The path of the pen from pen-down to pen-up.

    ``packed`` holds x, y in canvas sides and the pressure in 0..1 of each point, as native doubles;
    make one with `starting`, `of` or `through`. ``width`` is the pen's width at full pressure, in
    canvas sides. Raises ValueError without a point.
    """

    packed: bytes
    width: float = DEFAULT_WIDTH

    def __post_init__(self) -> None:
        if not self.packed or len(self.packed) % PACKED.size:
            raise ValueError("a stroke needs whole points, and at least one")

    @classmethod
    def starting(cls, x: float, y: float, pressure: float = 1.0, width: float = DEFAULT_WIDTH) -> Stroke:
        """The stroke of a pen that has just touched down; raises ValueError for a place that is not finite."""
        return cls(_packed(x, y, pressure), width)

    @classmethod
    def of(cls, points: ArrayLike, width: float = DEFAULT_WIDTH) -> Stroke:
        """A stroke of points (x, y, pressure), shape (n, 3); raises ValueError if they are not finite."""
        import numpy as np

        rows = np.asarray(points, dtype=np.float64)
        if rows.ndim != 2 or rows.shape[1] != 3:
            raise ValueError(f"a stroke needs points of shape (n, 3), not {rows.shape}")
        if not np.isfinite(rows).all():
            raise ValueError("a stroke needs finite coordinates")
        return cls(rows.tobytes(), width)

    @classmethod
    def through(cls, positions: ArrayLike, width: float = DEFAULT_WIDTH) -> Stroke:
        """A stroke at full pressure through positions (x, y), shape (n, 2)."""
        import numpy as np

        xy = np.asarray(positions, dtype=np.float64)
        return cls.of(np.column_stack([xy, np.ones(len(xy))]), width)

    def __len__(self) -> int:
        """How many points there are."""
        return len(self.packed) // PACKED.size

    def point(self, index: int) -> tuple[float, float, float]:
        """Point ``index`` >= 0: x, y, pressure."""
        x, y, pressure = PACKED.unpack_from(self.packed, index * PACKED.size)
        return x, y, pressure

    def each_point(self) -> Iterator[tuple[float, float, float]]:
        """All points in order: x, y, pressure."""
        return PACKED.iter_unpack(self.packed)

    @property
    def points(self) -> Points:
        """All points, shape (n, 3), read-only."""
        import numpy as np

        return np.frombuffer(self.packed).reshape(-1, 3)

    @property
    def xy(self) -> Points:
        """All positions, shape (n, 2), read-only."""
        return self.points[:, :2]

    @cached_property
    def box(self) -> Box:
        """The box around the points, in canvas sides."""
        return box_around(tuple(self.each_point()))

    @cached_property
    def boxes_of_parts(self) -> tuple[Box, ...]:
        """The boxes around each few points and the two before these."""
        points = tuple(self.each_point())
        firsts = range(0, len(points), POINTS_OF_A_PART)
        return tuple(box_around(points[max(first - 2, 0) : first + POINTS_OF_A_PART]) for first in firsts)

    @property
    def extent(self) -> float:
        """The longer side of the box around the points, in canvas sides."""
        xy = self.xy
        return float((xy.max(axis=0) - xy.min(axis=0)).max())

    def extended(self, x: float, y: float, pressure: float = 1.0) -> Stroke:
        """This stroke, drawn on to one more point; raises ValueError for a place that is not finite."""
        return Stroke(self.packed + _packed(x, y, pressure), self.width)


def _packed(x: float, y: float, pressure: float) -> bytes:
    if not (math.isfinite(x) and math.isfinite(y) and math.isfinite(pressure)):
        raise ValueError("a stroke needs finite coordinates")
    return PACKED.pack(x, y, pressure)


def box_around(points: Sequence[Point]) -> Box:
    """The box around points, in their unit."""
    xs, ys, _pressures = zip(*points, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


@lru_cache(maxsize=1)
def cuts(strokes: tuple[Stroke, ...], way: Way) -> dict[int, Cut]:
    """How an eraser cuts finished strokes: of those whose ink it touches, by their places."""
    widest = max([stroke.width for stroke in strokes], default=0.0)
    near = {id(stroke) for stroke in strokes_at(strokes, way.widened(widest / 2).box)}
    places = [place for place, stroke in enumerate(strokes) if id(stroke) in near]
    made = way.cut([strokes[place].packed for place in places], [strokes[place].width / 2 for place in places])
    return {places[each]: cut for each, cut in made.items()}


def overlap(one: Box, other: Box) -> bool:
    """Whether two boxes touch."""
    return one[0] <= other[2] and other[0] <= one[2] and one[1] <= other[3] and other[1] <= one[3]


def strokes_at(strokes: Sequence[Stroke], place: Box) -> list[Stroke]:
    """The strokes whose boxes touch a box: of many, so each is compared on the spot."""
    left, top, right, bottom = place
    return [
        stroke
        for stroke in strokes
        if (box := stroke.box)[0] <= right and left <= box[2] and box[1] <= bottom and top <= box[3]
    ]


@dataclass(frozen=True, slots=True)
class Drawing:
    """The strokes so far, oldest first, and the ink image that they were drawn upon, if there is one."""

    strokes: tuple[Stroke, ...] = ()
    image: InkImage | None = None

    def __bool__(self) -> bool:
        """Whether there is anything to see."""
        return bool(self.strokes) or self.image is not None

    @property
    def is_blank(self) -> bool:
        """Whether nothing was drawn but, at most, stray dots."""
        return self.image is None and not self.substantial_strokes()

    @property
    def widest(self) -> float:
        """The width of the widest stroke; 0 without one."""
        return max([stroke.width for stroke in self.strokes], default=0.0)

    def substantial_strokes(self) -> tuple[Stroke, ...]:
        """The strokes that can be part of a digit: no stray dots, no specks beside something larger."""
        extents = [stroke.extent for stroke in self.strokes]
        largest = max([*extents, self.image.extent if self.image else 0.0])
        if largest <= _DOT_EXTENT:
            return ()
        return tuple(
            stroke for stroke, extent in zip(self.strokes, extents, strict=True) if extent > _SPECK_SHARE * largest
        )

    def begins_with(self, first: Drawing) -> bool:
        """Whether this drawing is the other with nothing but more strokes; compared by identity of the last."""
        count = len(first.strokes)
        if self.image is not first.image or count > len(self.strokes):
            return False
        return not count or (self.strokes[count - 1] is first.strokes[-1] and self.strokes[:count] == first.strokes)

    def with_stroke(self, stroke: Stroke) -> Drawing:
        """This drawing with one more stroke."""
        return Drawing((*self.strokes, stroke), self.image)

    def extended(self, x: float, y: float, pressure: float = 1.0) -> Drawing:
        """This drawing with its last stroke drawn on to one more point."""
        return Drawing((*self.strokes[:-1], self.strokes[-1].extended(x, y, pressure)), self.image)

    def erased(self, start: Place, end: Place, radius: float) -> Drawing:
        """What remains after a round eraser of ``radius`` was moved straight from ``start`` to ``end``.

        Strokes are cut where it passes, and the image is wiped. Those it does not touch stay the same
        objects, and a drawing that it does not touch is returned itself.
        """
        made = cuts(self.strokes, Way(start, end, radius))
        kept: list[Stroke] = []
        for place, stroke in enumerate(self.strokes):
            kept += [Stroke(line, stroke.width) for line in made[place].outside] if place in made else [stroke]
        image = self.image.erased(start, end, radius) if self.image else None
        if not made and image is self.image:
            return self
        return Drawing(tuple(kept), image if image and image.has_ink else None)
