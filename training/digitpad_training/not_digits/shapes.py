"""Drawings of what is no digit, made from nothing: signs, random curves, closed shapes and scribbles."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from digitpad.ink.geometry import spline
from digitpad.ink.strokes import Drawing, Stroke
from digitpad_training.not_digits.signs import SIGNS

_POINTS_A_PIECE = 8
_TREMBLE = 0.05  # of the sign's height, by which control points move

Points = NDArray[np.float64]


def random_shape(rng: np.random.Generator) -> Drawing:
    """A random drawing that is no digit: of every two one is a sign, the others are of the other kinds."""
    kinds: tuple[Callable[[np.random.Generator], Drawing], ...] = (
        *(sign,) * 4,
        curve,
        closed_shape,
        scribble,
        straight_lines,
    )
    return kinds[rng.integers(len(kinds))](rng)


def sign(rng: np.random.Generator) -> Drawing:
    """One of the letters and signs, with a hand's tremble, its own proportions and its own slant."""
    strokes = list(SIGNS.values())[rng.integers(len(SIGNS))]
    stretch, slant = np.exp(rng.uniform(-0.35, 0.35)), rng.uniform(-0.15, 0.3)
    drawn = []
    for way in strokes:
        points = _trembling(np.array(way), rng)
        points[:, 0] = points[:, 0] * stretch + slant * (0.5 - points[:, 1])
        drawn.append(Stroke.through(_smooth(points)))
    return Drawing(tuple(drawn))


def curve(rng: np.random.Generator) -> Drawing:
    """One or two long smooth lines that wander."""
    return Drawing(tuple(_line(rng, int(rng.integers(5, 10))) for _stroke in range(rng.integers(1, 3))))


def closed_shape(rng: np.random.Generator) -> Drawing:
    """A closed line of three to eight corners, sharp or round, at uneven distances from its middle; or a star."""
    corners = int(rng.integers(3, 9))
    angles = (
        np.sort(rng.uniform(0, 2 * np.pi, corners)) if rng.random() < 0.5 else np.arange(corners) * 2 * np.pi / corners
    )
    radius = rng.uniform(0.35, 1.0, corners)
    points = np.column_stack([np.cos(angles + rng.uniform(0, np.pi)), np.sin(angles)]) * radius[:, None]
    points = np.concatenate([points, points[:1]])
    is_sharp = rng.random() < 0.6 or corners < 5
    return Drawing((Stroke.through(_smooth(np.repeat(points, 2, axis=0) if is_sharp else points)),))


def scribble(rng: np.random.Generator) -> Drawing:
    """Many points to and fro, as when somebody strikes something out or fills a place."""
    count = int(rng.integers(9, 25))
    across = np.linspace(0, rng.uniform(0.3, 2.0), count)
    points = np.column_stack([across + rng.normal(0, 0.15, count), rng.uniform(0, 1, count)])
    if rng.random() < 0.5:
        points = points[:, ::-1]
    return Drawing((Stroke.through(_smooth(points)),))


def straight_lines(rng: np.random.Generator) -> Drawing:
    """Three to six straight lines from anywhere to anywhere."""
    return Drawing(tuple(Stroke.through(rng.uniform(0, 1, (2, 2))) for _line in range(rng.integers(3, 7))))


def _line(rng: np.random.Generator, count: int) -> Stroke:
    return Stroke.through(_smooth(rng.uniform(0, 1, (count, 2)) * [rng.uniform(0.5, 2), 1]))


def _trembling(points: Points, rng: np.random.Generator) -> Points:
    moved = points + rng.normal(0, _TREMBLE, points.shape)
    corner = np.flatnonzero((points[1:] == points[:-1]).all(axis=1))
    moved[corner + 1] = moved[corner]
    return np.asarray(moved)


def _smooth(points: Points) -> Points:
    """The spline through the points; what is given twice is a corner."""
    t = np.linspace(0, 1, _POINTS_A_PIECE, endpoint=False)[:, None]
    ends = np.concatenate([points[:1], points, points[-1:]])
    pieces = [
        spline(before, start, end, after, t)
        for before, start, end, after in zip(ends, ends[1:], ends[2:], ends[3:], strict=False)
        if (start != end).any()
    ]
    return np.concatenate([*pieces, points[-1:]])
