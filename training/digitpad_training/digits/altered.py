"""Digits altered with a fixed seed, to measure how a network reads digits unlike those it learned from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

from digitpad.data.formats.unipen import PenSample
from digitpad.ink.images import SIDE
from digitpad.ink.strokes import Drawing, Stroke

if TYPE_CHECKING:
    from digitpad.ink.images import GreyImage


CANVAS = 600
"""Pixels of the side of the canvas on which the pen strokes are drawn."""

_SEED = 1_798
_FIELD = 280
_SCALES = (0.5, 1.2)  # of the digit, to ten pixels of the field for one of its own
_ROTATION = 15.0
_PEN_CHANGE = (-0.5, 1.0)  # pixels of the digit image by which the ink grows all around
_WIDTHS = (8, 40)  # pixels of the canvas
_SIZES = (0.25, 0.9)  # of the canvas


def altered(images: NDArray[np.uint8]) -> Iterator[GreyImage]:
    """Each image, of shape (28, 28), shifted, scaled, rotated by up to 15 degrees, thickened or thinned.

    The results have shape (280, 280); the digit is 0.5 to 1.2 times as large in proportion as before.
    """
    rng = np.random.default_rng(_SEED)
    for image in images:
        yield _altered(image, rng)


def drawn_on_canvas(samples: Sequence[PenSample]) -> list[PenSample]:
    """Each drawing as a mouse would draw it: on whole pixels of a canvas of 600.

    The pen is 8 to 40 pixels wide, the drawing 25 to 90 % of the canvas large, anywhere on it.
    """
    rng = np.random.default_rng(_SEED)
    return [PenSample(_redrawn(sample.drawing, rng), sample.label, sample.writer) for sample in samples]


def picture(drawing: Drawing) -> GreyImage:
    """The drawing as a program that keeps only pixels has it: shape (600, 600), with the pen's own width."""
    grey = np.zeros((CANVAS, CANVAS), np.uint8)
    for stroke in drawing.strokes:
        points = np.rint(stroke.xy * CANVAS).astype(np.int32)
        cv2.polylines(grey, [points], False, 255, max(1, round(stroke.width * CANVAS)), cv2.LINE_AA)
    return grey


def _altered(image: NDArray[np.uint8], rng: np.random.Generator) -> GreyImage:
    scale = rng.uniform(*_SCALES) * _FIELD / SIDE
    matrix = cv2.getRotationMatrix2D(((SIDE - 1) / 2, (SIDE - 1) / 2), rng.uniform(-_ROTATION, _ROTATION), scale)
    room = max(0.0, (_FIELD - 24 * scale) / 2)  # the ink is 20 pixels long; corners turn outward, and it may grow
    matrix[:, 2] = matrix[:, 2] + (_FIELD - SIDE) / 2 + rng.uniform(-room, room, 2)
    field = np.asarray(cv2.warpAffine(image, matrix, (_FIELD, _FIELD), flags=cv2.INTER_CUBIC), np.uint8)
    grown = round(rng.uniform(*_PEN_CHANGE) * scale)
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * abs(grown) + 1, 2 * abs(grown) + 1))
    changed = np.asarray((cv2.dilate if grown > 0 else cv2.erode)(field, disc), np.uint8)
    return changed if changed.any() else field


def _redrawn(drawing: Drawing, rng: np.random.Generator) -> Drawing:
    every = np.concatenate([stroke.xy for stroke in drawing.strokes])
    low, extent = every.min(axis=0), float(np.ptp(every, axis=0).max()) or 1.0
    width = rng.uniform(*_WIDTHS) / CANVAS
    size = rng.uniform(*_SIZES)
    place = rng.uniform(width / 2, np.maximum(1 - width / 2 - size, width / 2), 2)
    strokes = []
    for stroke in drawing.strokes:
        pixels = np.rint(((stroke.xy - low) / extent * size + place) * CANVAS)
        strokes.append(Stroke.through(pixels / CANVAS, width))
    return Drawing(tuple(strokes))


def turned_and_slanted(drawing: Drawing, degrees: float, slant: float) -> Drawing:
    """The strokes slanted, by a share of their height, and then turned clockwise about the middle of the canvas."""
    turn = np.deg2rad(degrees)
    matrix = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]]) @ [[1, slant], [0, 1]]
    strokes = [Stroke.through((stroke.xy - 0.5) @ matrix.T + 0.5, stroke.width) for stroke in drawing.strokes]
    return Drawing(tuple(strokes))
