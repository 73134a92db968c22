"""Further kinds of images that people bring: digits of dots or dashes to trace, of lamps, and of dithered greys."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import cv2
import numpy as np
from faults import Levels, Rng, ink_of
from more_faults import coloured, encoded, photographed

from digitpad.ink.strokes import Drawing

_SEED = 71_119
_SIDE = 360  # pixels
_EXTENT = 240
_BAYER = np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]]) / 16
"""The thresholds of ordered dithering (B. Bayer, 1973)."""


def fault_in_pieces(kind: str, drawing: Drawing | Levels, number: int) -> bytes:
    """An image file of a digit with that fault; the same number gives the same file."""
    rng = np.random.default_rng([_SEED, number, list(FAULTS_IN_PIECES).index(kind)])
    return FAULTS_IN_PIECES[kind](drawing, rng)


def _places_along(drawing: Drawing | Levels, step: float) -> Iterator[Levels]:
    """Places on each stroke, shape (n, 2), so many pixels apart."""
    assert isinstance(drawing, Drawing)
    every = np.concatenate([stroke.xy for stroke in drawing.strokes])
    low, high = every.min(axis=0), every.max(axis=0)
    for stroke in drawing.strokes:
        xy = (stroke.xy - (low + high) / 2) / (high - low).max() * _EXTENT + _SIDE / 2
        way = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(xy, axis=0), axis=1))])
        wanted = np.arange(0, way[-1], step)
        yield np.column_stack([np.interp(wanted, way, xy[:, axis]) for axis in (0, 1)])


def _dots(drawing: Drawing | Levels, rng: Rng) -> bytes:
    levels = np.full((_SIDE, _SIDE), 255, np.uint8)
    radius = int(rng.integers(4, 8))
    for places in _places_along(drawing, radius * rng.uniform(2.8, 4.5)):
        for x, y in np.rint(places).astype(int).tolist():
            cv2.circle(levels, (x, y), radius, 60, -1, cv2.LINE_AA)
    return encoded(levels)


def _dashes(drawing: Drawing | Levels, rng: Rng) -> bytes:
    levels = np.full((_SIDE, _SIDE), 255, np.uint8)
    long, gap, wide = int(rng.integers(3, 6)), int(rng.integers(3, 5)), int(rng.integers(5, 9))
    for places in _places_along(drawing, 4.0):
        for first in range(0, len(places) - 1, long + gap):
            dash = np.rint(places[first : first + long + 1]).astype(np.int32)
            cv2.polylines(levels, [dash], False, 60, wide, cv2.LINE_AA)
    return encoded(levels)


def _lamps(drawing: Drawing | Levels, rng: Rng) -> bytes:
    """Ten rows of ten lamps, or of the dots of a printer."""
    lit = cv2.resize(ink_of(drawing, 140, 140, 130, 17), (10, 10), interpolation=cv2.INTER_AREA) > 0.4
    field = np.zeros((320, 320), np.uint8)
    for row, column in np.argwhere(lit).tolist():
        cv2.circle(field, (52 + 24 * column, 52 + 24 * row), 10, 255, -1, cv2.LINE_AA)
    shares = field.astype(np.float32) / 255
    return encoded(20 + 220 * shares if rng.random() < 0.5 else 250 - 230 * shares)


def _dithered(drawing: Drawing | Levels, rng: Rng) -> bytes:
    """Light grey paper of black and white pixels."""
    extent = rng.uniform(150, 210)
    ink = ink_of(drawing, 300, 300, extent, extent * rng.uniform(0.08, 0.1), rng)
    levels = rng.uniform(0.75, 0.9) * (1 - ink)
    return encoded(255.0 * (levels > np.tile(_BAYER + 1 / 32, (75, 75))))


def _note(drawing: Drawing | Levels, rng: Rng) -> bytes:
    """A coloured note stuck on a printed page, photographed."""
    page = np.full((600, 800, 3), 235, np.uint8)
    for line in range(22):
        text = "lorem ipsum dolor sit amet consectetur adipiscing elit sed do"[line % 5 :]
        cv2.putText(page, text, (30, 40 + 26 * line), cv2.FONT_HERSHEY_SIMPLEX, 0.65, (40, 40, 40), 1, cv2.LINE_AA)
    levels = page.astype(np.float32)
    left, top = rng.integers([100, 60], [400, 240])
    ink = ink_of(drawing, 300, 300, rng.uniform(180, 220), 13)
    levels[top : top + 300, left : left + 300] = coloured(ink, (250, 230, 90), (20, 20, 30))
    return photographed(levels, rng)


FAULTS_IN_PIECES: dict[str, Callable[[Drawing | Levels, Rng], bytes]] = {
    "dots": _dots,
    "dashes": _dashes,
    "lamps": _lamps,
    "dithered": _dithered,
    "note on a page": _note,
}
"""What is wrong with an image, by name."""
