"""Drawings of each style, all of them different.

Each drawing moves the control points of its style a little, slants them, and squeezes the digit to its own width above
and below, until a loop may close to a line.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from digitpad.data.formats.unipen import PenSample
from digitpad.ink.geometry import spline
from digitpad.ink.strokes import Drawing, Stroke
from digitpad_training.digits.styles import STYLES, Style, Way

GENERATED_WRITER = 0
"""The writer's number for drawings that no person made; people's numbers begin with 1."""

_POINTS_A_PIECE = 8
_TREMBLE = 0.03  # of the digit's height, by which control points move
_SLANT = (-0.1, 0.45)  # of the digit's height, by which its top leans over its foot
_SEED = 7


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


def _trembling(way: Way, rng: np.random.Generator) -> NDArray[np.float64]:
    """The control points, each moved a little; a corner stays one."""
    points = np.array(way)
    moved = points + rng.normal(0, _TREMBLE, points.shape)
    corner = np.flatnonzero((points[1:] == points[:-1]).all(axis=1))
    moved[corner + 1] = moved[corner]
    return moved


def _pieces(points: NDArray[np.float64]) -> Iterator[NDArray[np.float64]]:
    """The spline between each two control points, shape (8, 2), and the last point."""
    t = np.linspace(0, 1, _POINTS_A_PIECE, endpoint=False)[:, None]
    ends = np.concatenate([points[:1], points, points[-1:]])
    for before, start, end, after in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
        if (start != end).any():
            yield spline(before, start, end, after, t)
    yield points[-1:]
