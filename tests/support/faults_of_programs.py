"""Further kinds of images that people bring: screenshots of programs, and what a program drew around a digit."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
from faults import Levels, Rng, ink_of
from more_faults import coloured, encoded
from numpy.typing import NDArray

from digitpad.ink.strokes import Drawing

_SEED = 71_205
_FONT = cv2.FONT_HERSHEY_SIMPLEX


def fault_of_programs(kind: str, drawing: Drawing | Levels, number: int) -> bytes:
    """An image file of a digit with that fault; the same number gives the same file."""
    rng = np.random.default_rng([_SEED, number, list(FAULTS_OF_PROGRAMS).index(kind)])
    return FAULTS_OF_PROGRAMS[kind](drawing, rng)


def _digit(drawing: Drawing | Levels, rng: Rng, side: int) -> Levels:
    extent = side * rng.uniform(0.4, 0.7)
    return ink_of(drawing, side, side, extent, extent * rng.uniform(0.05, 0.09), rng)


def _uneven(rng: Rng, height: int, width: int, places: int, by: float) -> Levels:
    """Light and shadow, or the shapes of a picture, around 0."""
    coarse = rng.normal(0, by, (places, places)).astype(np.float32)
    return np.asarray(cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC), np.float32)


def _phone(drawing: Drawing | Levels, rng: Rng) -> bytes:
    """A program on a telephone: a title, the digit, and two buttons, whose ink together is more than the digit's."""
    paper, pen = [(252, 20), (18, 255)][rng.integers(2)]
    page = np.full((720, 360, 3), paper, np.uint8)
    cv2.putText(page, "Draw a digit", (20, 80), _FONT, 0.8, (pen, pen, pen), 2, cv2.LINE_AA)
    page[200:540, 10:350] = coloured(_digit(drawing, rng, 340), paper, np.full(3, pen))
    for left, word in ((20, "Clear"), (190, "Read")):
        cv2.rectangle(page, (left, 620), (left + 150, 665), (60, 120, 220), -1)
        cv2.putText(page, word, (left + 45, 650), _FONT, 0.6, (255, 255, 255), 1, cv2.LINE_AA)
    return encoded(page)


def _beside_picture(drawing: Drawing | Levels, rng: Rng) -> bytes:
    """A window with a drawing, and at its right or left a photograph."""
    page = np.full((390, 740, 3), 215, np.uint8)
    canvas, picture = (0, 370) if rng.random() < 0.5 else (380, 10)
    page[30:, canvas : canvas + 360] = coloured(_digit(drawing, rng, 360), 255, np.zeros(3))
    shapes = np.dstack([_uneven(rng, 350, 360, 9, 45) + 128 for _channel in range(3)])
    page[35:385, picture : picture + 360] = np.clip(shapes + rng.normal(0, 8, (350, 360, 1)), 0, 255)
    return encoded(page)


def _found_box(drawing: Drawing | Levels, rng: Rng) -> bytes:
    """A photograph in which a program has drawn a box around the digit, and written above it what it is."""
    extent = rng.uniform(140, 240)
    ink = ink_of(drawing, 400, 400, extent, 0.07 * extent, rng)
    paper = 235 + _uneven(rng, 400, 400, 4, 8) + rng.normal(0, 2, (400, 400)).astype(np.float32)
    photo = np.clip(paper * (1 - 0.85 * ink), 0, 255).astype(np.uint8)
    page = np.ascontiguousarray(np.dstack([photo] * 3))
    colour = [(0, 200, 0), (255, 0, 0), (0, 0, 255), (255, 210, 0)][rng.integers(4)]
    _draw_box(page, ink, colour, rng)
    return encoded(page, "JPEG", quality=90)


def _draw_box(page: NDArray[np.uint8], ink: Levels, colour: tuple[int, int, int], rng: Rng) -> None:
    rows, columns = np.nonzero(ink > 0.5)
    margin = int(rng.integers(2, 9))
    left, top = int(columns.min()) - margin, int(rows.min()) - margin
    right, bottom = int(columns.max()) + margin, int(rows.max()) + margin
    cv2.rectangle(page, (left, top), (right, bottom), colour, int(rng.integers(2, 4)))
    cv2.putText(page, "digit", (left, top - 4), _FONT, 0.6, colour, 2, cv2.LINE_AA)


FAULTS_OF_PROGRAMS: dict[str, Callable[[Drawing | Levels, Rng], bytes]] = {
    "phone": _phone,
    "beside a picture": _beside_picture,
    "found box": _found_box,
}
"""What is wrong with an image, by name."""
