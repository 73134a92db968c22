"""A thousand digits with known labels, made by rule and not fetched.

Each digit has a few skeletons, as people write them. These are slanted, turned, stretched and shaken, and then
rendered as the pad renders strokes. They are the same on every machine.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from digitpad.ink.geometry import spline
from digitpad.ink.normalize import normalize
from digitpad.ink.raster import render
from digitpad.ink.strokes import Drawing, Stroke

if TYPE_CHECKING:
    from digitpad.ink.images import DigitImage

COUNT = 1_000
_SEED = 20_26
_POINTS = 48

Knots = tuple[tuple[float, float], ...]

_SKELETONS: dict[int, tuple[tuple[Knots, ...], ...]] = {
    0: (
        (((0.5, 0.1), (0.2, 0.3), (0.18, 0.65), (0.45, 0.9), (0.75, 0.7), (0.8, 0.35), (0.5, 0.1)),),
        (((0.55, 0.1), (0.3, 0.25), (0.25, 0.7), (0.5, 0.9), (0.7, 0.7), (0.72, 0.3), (0.48, 0.1)),),
    ),
    1: (
        (((0.5, 0.1), (0.5, 0.5), (0.5, 0.9)),),
        (((0.56, 0.1), (0.5, 0.5), (0.45, 0.9)),),
    ),
    2: (
        (
            ((0.22, 0.3), (0.35, 0.12), (0.62, 0.12), (0.72, 0.32), (0.55, 0.58), (0.22, 0.88)),
            ((0.22, 0.88), (0.5, 0.87), (0.8, 0.86)),
        ),
        (
            ((0.25, 0.25), (0.45, 0.1), (0.7, 0.2), (0.68, 0.42), (0.45, 0.68), (0.25, 0.87)),
            ((0.25, 0.87), (0.5, 0.89), (0.78, 0.87)),
        ),
    ),
    3: (
        (
            ((0.25, 0.15), (0.5, 0.08), (0.72, 0.22), (0.62, 0.42), (0.42, 0.48)),
            ((0.42, 0.48), (0.68, 0.53), (0.78, 0.72), (0.55, 0.92), (0.22, 0.84)),
        ),
    ),
    4: (
        (((0.4, 0.1), (0.3, 0.35), (0.22, 0.58)), ((0.22, 0.58), (0.5, 0.58), (0.8, 0.58)), ((0.65, 0.3), (0.62, 0.9))),
        (((0.3, 0.12), (0.26, 0.35), (0.28, 0.5)), ((0.28, 0.5), (0.5, 0.52), (0.7, 0.48)), ((0.7, 0.1), (0.68, 0.9))),
    ),
    5: (
        (
            ((0.75, 0.1), (0.5, 0.11), (0.32, 0.12)),
            ((0.32, 0.12), (0.3, 0.28), (0.28, 0.45)),
            ((0.28, 0.45), (0.5, 0.4), (0.72, 0.52), (0.72, 0.75), (0.5, 0.9), (0.24, 0.84)),
        ),
    ),
    6: (
        (
            (
                (0.65, 0.1),
                (0.38, 0.3),
                (0.26, 0.62),
                (0.4, 0.88),
                (0.65, 0.84),
                (0.7, 0.64),
                (0.5, 0.54),
                (0.3, 0.68),
            ),
        ),
    ),
    7: (
        (((0.2, 0.14), (0.5, 0.13), (0.78, 0.12)), ((0.78, 0.12), (0.6, 0.5), (0.45, 0.9))),
        (
            ((0.22, 0.15), (0.5, 0.14), (0.76, 0.13)),
            ((0.76, 0.13), (0.58, 0.5), (0.42, 0.9)),
            ((0.36, 0.52), (0.52, 0.52), (0.7, 0.5)),
        ),
    ),
    8: (
        (
            (
                (0.66, 0.2),
                (0.46, 0.1),
                (0.32, 0.24),
                (0.48, 0.46),
                (0.7, 0.68),
                (0.55, 0.9),
                (0.32, 0.82),
                (0.34, 0.62),
                (0.56, 0.44),
                (0.68, 0.22),
            ),
        ),
    ),
    9: (
        (
            ((0.7, 0.25), (0.5, 0.1), (0.3, 0.25), (0.34, 0.44), (0.55, 0.47), (0.7, 0.28)),
            ((0.7, 0.28), (0.68, 0.6), (0.62, 0.9)),
        ),
    ),
}


@dataclass(frozen=True, eq=False)
class KnownDigits:
    """``images``, float32 of shape (n, 28, 28) in 0..1, ink bright, and their ``labels`` 0..9, shape (n,)."""

    images: NDArray[np.float32]
    labels: NDArray[np.uint8]


@lru_cache(maxsize=1)  # making a thousand takes 0.3 s, and an import or an export asks several times
def known_digits(count: int = COUNT, seed: int = _SEED) -> KnownDigits:
    """The first ``count`` known digits, in turn 0 to 9. They are not to be written into."""
    images = np.array(list(known_images(count, seed)), np.float32)
    labels = np.resize(np.arange(10, dtype=np.uint8), count)
    images.flags.writeable = labels.flags.writeable = False
    return KnownDigits(images, labels)


def known_images(count: int = COUNT, seed: int = _SEED) -> Iterator[DigitImage]:
    """Their digit images, each drawn when it is asked for."""
    return (image for image in map(normalize, map(render, _drawings(count, seed))) if image is not None)


def known_drawings(count: int = COUNT, seed: int = _SEED) -> list[Drawing]:
    """The same digits as drawings."""
    return list(_drawings(count, seed))


def _drawings(count: int, seed: int) -> Iterator[Drawing]:
    chance = np.random.default_rng(seed)
    return (_written(number % 10, chance) for number in range(count))


def _written(digit: int, chance: np.random.Generator) -> Drawing:
    styles = _SKELETONS[digit]
    strokes = styles[int(chance.integers(len(styles)))]
    turn, slant = chance.normal(0, 0.12), chance.normal(0, 0.2)
    stretch = np.exp(chance.normal(0, (0.15, 0.08)))
    rotation = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    change = rotation @ np.array([[1, -slant], [0, 1]]) @ np.diag(stretch) * chance.uniform(0.3, 0.8)
    shaken = [_curve(knots, chance) for knots in strokes]
    return Drawing(tuple(Stroke.through((curve - 0.5) @ change.T + 0.5, 0.05) for curve in shaken))


def _curve(knots: Knots, chance: np.random.Generator) -> NDArray[np.float64]:
    """A smooth line through the knots, each moved a little at random."""
    slipped = np.array(knots) + chance.normal(0, 0.035, (len(knots), 2))
    if len(slipped) == 2:
        return slipped
    ends = np.vstack([2 * slipped[0] - slipped[1], slipped, 2 * slipped[-1] - slipped[-2]])
    places = np.linspace(0, len(slipped) - 1, _POINTS)
    first = np.minimum(places.astype(int), len(slipped) - 2)
    t = (places - first)[:, None]
    before, start, end, after = (ends[first + offset] for offset in range(4))
    return spline(before, start, end, after, t)
