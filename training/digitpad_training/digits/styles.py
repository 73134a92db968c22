"""Ways to write digits that the data files have few of, drawn with splines.

Each style is a handful of control points, as a hand would pass them; each drawing of it moves them a little,
slants them, and squeezes the digit to its own width above and below, until a loop may close to a line.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.data.formats.unipen import PenSample
from digitpad.ink.strokes import Drawing, Stroke

GENERATED_WRITER = 0
"""The writer's number of generated drawings; those of people begin with 1."""

_Range = tuple[float, float]
_Way = tuple[_Range, ...]
_POINTS_A_PIECE = 8
_TREMBLE = 0.03  # of the digit's height, by which control points move
_SLANT = (-0.1, 0.45)  # of the digit's height, by which its top leans over its foot
_SEED = 7


@dataclass(frozen=True)
class Style:
    """A way to write a digit: x to the right and y downward in 0..1, a control point that is given twice is a corner.

    ``above`` and ``below`` are how wide the top and the foot are drawn against the control points.
    """

    name: str
    digit: int
    strokes: tuple[_Way, ...]
    above: _Range = (0.6, 1.2)
    below: _Range = (0.6, 1.2)


_LINE_OF_SEVEN = ((0.3, 0.5), (0.58, 0.48), (0.88, 0.45))
_RING = ((0.85, 0.2), (0.45, 0.0), (0.1, 0.35), (0.1, 0.7), (0.45, 1.0), (0.85, 0.75), (0.9, 0.4), (0.7, 0.05))
_EIGHT = (
    *((0.8, 0.14), (0.5, 0.0), (0.18, 0.15), (0.32, 0.38), (0.68, 0.6), (0.8, 0.84)),
    *((0.5, 1.0), (0.2, 0.84), (0.32, 0.6), (0.68, 0.38), (0.9, 0.06)),
)

STYLES = (
    Style("slashed zero", 0, (_RING, ((0.95, 0.02), (0.5, 0.5), (0.02, 0.98))), (0.9, 1.2), (0.9, 1.2)),
    Style("zero with a tail", 0, ((*_RING, (0.5, 0.0), (0.75, -0.06), (1.0, -0.02)),)),
    Style("flagged one", 1, (((0.05, 0.42), (0.3, 0.24), (0.6, 0.0), (0.6, 0.0), (0.55, 0.5), (0.5, 1.0)),)),
    Style(
        "one with a curled flag",
        1,
        (((0.12, 0.5), (0.04, 0.4), (0.3, 0.18), (0.62, 0.0), (0.62, 0.0), (0.58, 0.5), (0.5, 1.0)),),
    ),
    Style(
        "flagged one on a foot",
        1,
        (((0.15, 0.3), (0.4, 0.15), (0.55, 0.0), (0.55, 0.0), (0.52, 0.5), (0.5, 1.0)), ((0.15, 1.0), (0.88, 0.98))),
    ),
    Style(
        "looped two",
        2,
        (
            (
                *((0.1, 0.25), (0.4, 0.0), (0.8, 0.2), (0.6, 0.55), (0.2, 0.95)),
                *((0.05, 0.85), (0.25, 0.75), (0.6, 0.95), (0.98, 0.9)),
            ),
        ),
    ),
    Style(
        "two like a Z",
        2,
        (((0.1, 0.1), (0.5, 0.0), (0.9, 0.1), (0.6, 0.5), (0.05, 1.0), (0.05, 1.0), (0.5, 1.0), (0.95, 0.96)),),
    ),
    Style(
        "flat three",
        3,
        (
            (
                *((0.1, 0.02), (0.8, 0.0), (0.8, 0.0), (0.45, 0.4), (0.45, 0.4)),
                *((0.85, 0.55), (0.8, 0.9), (0.4, 1.0), (0.05, 0.85)),
            ),
        ),
    ),
    Style("open four", 4, (((0.35, 0.0), (0.1, 0.6), (0.1, 0.6), (0.95, 0.6)), ((0.7, 0.2), (0.66, 1.0)))),
    Style("closed four", 4, (((0.66, 0.0), (0.05, 0.65), (0.05, 0.65), (0.95, 0.65)), ((0.66, 0.05), (0.62, 1.0)))),
    Style(
        "five of two strokes",
        5,
        (
            ((0.25, 0.0), (0.2, 0.4), (0.2, 0.4), (0.6, 0.38), (0.9, 0.66), (0.6, 0.98), (0.05, 0.92)),
            ((0.25, 0.0), (0.92, 0.02)),
        ),
    ),
    Style(
        "five like an S",
        5,
        (((0.9, 0.02), (0.4, 0.0), (0.2, 0.25), (0.5, 0.45), (0.85, 0.7), (0.55, 1.0), (0.05, 0.93)),),
    ),
    Style(
        "curled six",
        6,
        (((0.8, 0.02), (0.4, 0.2), (0.1, 0.65), (0.3, 0.98), (0.75, 0.9), (0.8, 0.62), (0.45, 0.52), (0.12, 0.75)),),
        below=(0.4, 1.2),
    ),
    Style(
        "crossed seven",
        7,
        (((0.05, 0.05), (0.5, 0.04), (0.95, 0.0), (0.95, 0.0), (0.6, 0.5), (0.4, 1.0)), _LINE_OF_SEVEN),
    ),
    Style(
        "crossed seven with a serif",
        7,
        (
            ((0.05, 0.25), (0.08, 0.03), (0.08, 0.03), (0.5, 0.06), (0.95, 0.0), (0.95, 0.0), (0.6, 0.45), (0.45, 1.0)),
            _LINE_OF_SEVEN,
        ),
    ),
    Style("thin seven", 7, (((0.0, 0.05), (0.5, 0.04), (0.95, 0.0), (0.95, 0.0), (0.6, 0.45), (0.35, 1.0)),)),
    Style("eight", 8, (_EIGHT,), above=(0.3, 1.1), below=(0.4, 1.2)),
    Style("eight with a closed foot", 8, ((*_EIGHT, (1.15, -0.1)),), above=(0.3, 1.0), below=(-0.1, 0.35)),
    Style(
        "eight of two rings",
        8,
        (
            ((0.65, 0.05), (0.35, 0.02), (0.25, 0.25), (0.5, 0.45), (0.75, 0.25), (0.6, 0.0)),
            ((0.5, 0.45), (0.2, 0.65), (0.25, 0.95), (0.6, 1.0), (0.82, 0.75), (0.5, 0.45)),
        ),
    ),
    Style(
        "nine like a g",
        9,
        (
            (
                *((0.8, 0.15), (0.45, 0.0), (0.15, 0.2), (0.35, 0.45), (0.75, 0.3), (0.8, 0.08)),
                *((0.8, 0.6), (0.6, 0.97), (0.25, 0.97), (0.05, 0.8)),
            ),
        ),
    ),
    Style(
        "straight nine",
        9,
        (
            (
                (0.8, 0.15),
                (0.4, 0.0),
                (0.15, 0.25),
                (0.4, 0.45),
                (0.75, 0.3),
                (0.82, 0.05),
                (0.82, 0.05),
                (0.75, 0.5),
                (0.65, 1.0),
            ),
        ),
    ),
    Style(
        "nine with a flat head",
        9,
        (
            (
                (0.9, 0.08),
                (0.5, 0.0),
                (0.1, 0.1),
                (0.2, 0.24),
                (0.55, 0.2),
                (0.9, 0.05),
                (0.9, 0.05),
                (0.55, 0.5),
                (0.1, 1.0),
            ),
        ),
    ),
)
"""All styles, by digit."""


def generated(count: int) -> list[PenSample]:
    """``count`` different drawings of each style, the same ones each time, one canvas side high."""
    rng = np.random.default_rng(_SEED)
    return [
        PenSample(_drawing(style, rng), style.digit, GENERATED_WRITER) for style in STYLES for _number in range(count)
    ]


def _drawing(style: Style, rng: np.random.Generator) -> Drawing:
    top, foot, slant = rng.uniform(*style.above), rng.uniform(*style.below), rng.uniform(*_SLANT)
    strokes = []
    for way in style.strokes:
        points = _trembling(way, rng)
        height = np.clip(points[:, 1], 0, 1)
        width = top + (foot - top) * height
        points[:, 0] = 0.5 + (points[:, 0] - 0.5) * width + slant * (0.5 - points[:, 1])
        strokes.append(Stroke.through(np.concatenate([*_pieces(points)])))
    return Drawing(tuple(strokes))


def _trembling(way: _Way, rng: np.random.Generator) -> NDArray[np.float64]:
    """The control points, each moved a little; a corner stays one."""
    points = np.array(way)
    moved = points + rng.normal(0, _TREMBLE, points.shape)
    corner = np.flatnonzero((points[1:] == points[:-1]).all(axis=1))
    moved[corner + 1] = moved[corner]
    return moved


def _pieces(points: NDArray[np.float64]) -> Iterator[NDArray[np.float64]]:
    """The spline between each two control points, shape (8, 2), and the last point.

    E. Catmull, R. Rom, A class of local interpolating splines, 1974.
    """
    t = np.linspace(0, 1, _POINTS_A_PIECE, endpoint=False)[:, None]
    ends = np.concatenate([points[:1], points, points[-1:]])
    for before, start, end, after in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
        if (start != end).any():
            into, out = (end - before) / 2, (after - start) / 2
            yield (
                (2 * t**3 - 3 * t**2 + 1) * start
                + (t**3 - 2 * t**2 + t) * into
                + (3 * t**2 - 2 * t**3) * end
                + (t**3 - t**2) * out
            )
    yield points[-1:]
