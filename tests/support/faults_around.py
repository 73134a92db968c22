"""Further kinds of images that people bring: what is drawn around a digit, and what is laid over it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
from faults import Levels, Rng, ink_of
from more_faults import coloured, encoded, photographed
from numpy.typing import NDArray

from digitpad.ink.strokes import Drawing

_SEED = 52_021
_SIDE = 300  # pixels
_SHIFT = 4  # bits of a pixel's fraction, as OpenCV takes it


def fault_around(kind: str, drawing: Drawing | Levels, number: int) -> bytes:
    """An image file of a digit with that fault; the same number gives the same file."""
    rng = np.random.default_rng([_SEED, number, list(FAULTS_AROUND).index(kind)])
    return FAULTS_AROUND[kind](drawing, rng)


def _digit(drawing: Drawing | Levels, rng: Rng) -> Levels:
    extent = rng.uniform(100, 135)
    return ink_of(drawing, _SIDE, _SIDE, extent, extent * rng.uniform(0.06, 0.11))


def _circle(rng: Rng, turns: float, unsteady: float) -> NDArray[np.int32]:
    """The way of a pen around the middle, shape (places, 2), in fractions of a pixel; less than a turn leaves a gap."""
    angles = rng.uniform(0, 2 * np.pi) + np.linspace(0, 2 * np.pi * turns, 60)
    radius = rng.uniform(108, 125) + np.cumsum(rng.normal(0, unsteady, angles.size))
    across = _SIDE / 2 + radius * np.cos(angles)
    down = _SIDE / 2 + radius * np.sin(angles) * rng.uniform(0.85, 1.1)
    return np.asarray(np.rint(np.column_stack([across, down]) * 2**_SHIFT), np.int32)


def _with_ring(ink: Levels, way: NDArray[np.int32], width: int) -> Levels:
    ring = np.zeros(ink.shape, np.uint8)
    cv2.polylines(ring, [way], False, 255, width, cv2.LINE_AA, _SHIFT)
    return np.maximum(ink, ring.astype(np.float32) / 255)


def _ring(drawing: Drawing | Levels, rng: Rng) -> bytes:
    """A ring around it, drawn with the same pen, which may not close."""
    ink = _with_ring(_digit(drawing, rng), _circle(rng, rng.uniform(0.97, 1.05), 0.7), int(rng.integers(5, 11)))
    return encoded(255 - 255 * ink)


def _coloured_ring(drawing: Drawing | Levels, rng: Rng) -> bytes:
    ring = _with_ring(np.zeros((_SIDE, _SIDE), np.float32), _circle(rng, 1.0, 0.0), 5)
    return encoded(coloured(_digit(drawing, rng), coloured(ring, 255, (220, 30, 30)), 0))


def _ring_on_paper(drawing: Drawing | Levels, rng: Rng) -> bytes:
    """Photographed in uneven light."""
    ink = _with_ring(_digit(drawing, rng), _circle(rng, rng.uniform(0.97, 1.05), 0.5), int(rng.integers(6, 10)))
    y, x = np.mgrid[:_SIDE, :_SIDE]
    light = rng.uniform(180, 220) + 40 * x / _SIDE - 30 * y / _SIDE
    return photographed((light * (1 - rng.uniform(0.7, 0.85) * ink)).astype(np.float32), rng)


def _disc_of(radius: float, corner: float = 1.0) -> Levels:
    """1 within a disc in the middle, or within a square whose corners are round."""
    y, x = np.mgrid[:_SIDE, :_SIDE] - _SIDE / 2 + 0.5
    flat = radius * (1 - corner)
    outside = np.hypot(np.maximum(np.abs(x) - flat, 0), np.maximum(np.abs(y) - flat, 0)) - radius * corner
    return np.asarray(np.clip(0.5 - outside, 0, 1), np.float32)


def _disc(drawing: Drawing | Levels, rng: Rng) -> bytes:
    """Cut from a disc, which is dark on light, or light on dark."""
    levels = _disc_of(rng.uniform(110, 130)) * (1 - _digit(drawing, rng)) * 225 + 15
    return encoded(levels if rng.random() < 0.5 else 255 - levels)


def _button(drawing: Drawing | Levels, rng: Rng) -> bytes:
    """Light on the coloured square with round corners of a program's icon, around which the image is transparent."""
    square = _disc_of(rng.uniform(125, 140), rng.uniform(0.25, 0.5))
    pixels = coloured(_digit(drawing, rng), rng.integers(20, 120, 3), 255)
    return encoded(np.dstack([pixels, 255 * square]))


def _spot(drawing: Drawing | Levels, rng: Rng) -> bytes:
    """Dark in a light spot of a coloured ball."""
    ball = coloured(_disc_of(rng.uniform(125, 140)), 255, rng.integers(20, 200, 3))
    return encoded(coloured(_digit(drawing, rng), coloured(_disc_of(rng.uniform(95, 105)), ball, 250), 10))


def _noise(drawing: Drawing | Levels, rng: Rng) -> bytes:
    """In noise whose deviation is a fifth of the contrast."""
    side = int(rng.integers(150, 220))
    ink = ink_of(drawing, side, side, side * 0.65, side * rng.uniform(0.04, 0.07), rng)
    return encoded(220 - 180 * ink + rng.normal(0, 40, ink.shape))


def _outline(drawing: Drawing | Levels, rng: Rng) -> tuple[Levels, Levels]:
    """The lines of a digit, and a line around them."""
    extent = rng.uniform(150, 190)
    body = (ink_of(drawing, _SIDE, _SIDE, extent, extent * rng.uniform(0.11, 0.15)) > 0.5).view(np.uint8)
    wide = 2 * int(rng.integers(2, 5)) + 1
    around: Any = cv2.dilate(body, np.ones((wide, wide), np.uint8)) - body
    return body.astype(np.float32), around.astype(np.float32)


def _filled_outline(drawing: Drawing | Levels, rng: Rng) -> bytes:
    """A bright colour within a dark outline, as headlines have it."""
    body, around = _outline(drawing, rng)
    bright = rng.permuted([250, float(rng.integers(180, 230)), float(rng.integers(20, 120))])
    return encoded(coloured(around, coloured(body, 255, bright), 0))


def _hollow(drawing: Drawing | Levels, rng: Rng) -> bytes:
    """An outline alone, to be coloured in."""
    _body, around = _outline(drawing, rng)
    return encoded(255 - 255 * around)


def _underlined(drawing: Drawing | Levels, rng: Rng) -> bytes:
    """As six and nine are, to say which way is up."""
    extent = rng.uniform(130, 170)
    ink = ink_of(drawing, _SIDE, _SIDE, extent, extent * rng.uniform(0.05, 0.09))
    bottom = int(np.flatnonzero(ink.max(axis=1) > 0.3)[-1])
    y = bottom + int(rng.integers(22, 45))
    line = np.zeros(ink.shape, np.uint8)
    wide = int(rng.integers(70, 100))
    ends = (_SIDE // 2 - wide, y), (_SIDE // 2 + wide, y + int(rng.integers(-8, 9)))
    cv2.line(line, *ends, 255, int(rng.integers(6, 11)), cv2.LINE_AA)
    return encoded(255 - 235 * np.maximum(ink, line.astype(np.float32) / 255))


def _finger(drawing: Drawing | Levels, rng: Rng) -> bytes:
    """Photographed, with the finger that holds the paper."""
    extent = rng.uniform(130, 160)
    paper = coloured(0.8 * ink_of(drawing, _SIDE, _SIDE, extent, extent * 0.07), (220, 215, 205), (20, 20, 40))
    finger = np.zeros((_SIDE, _SIDE), np.float32)
    at = int(rng.integers(0, 30)), _SIDE - int(rng.integers(0, 20))
    cv2.ellipse(finger, at, (35, 85), float(rng.uniform(10, 40)), 0, 360, 1, -1)
    return photographed(coloured(cv2.GaussianBlur(finger, (0, 0), 2), paper, (190, 140, 115)), rng, 2.0)


def _corner(drawing: Drawing | Levels, rng: Rng) -> bytes:
    """A corner of the image is black, as where a scanned sheet was folded or lay askew."""
    extent = rng.uniform(150, 175)
    levels = 255 - 255 * ink_of(drawing, _SIDE, _SIDE, extent, extent * rng.uniform(0.05, 0.09))
    across, down = rng.integers(50, 90, 2)
    cv2.fillPoly(levels, [np.array([[0, 0], [across, 0], [0, down]], np.int32)], 0)
    return encoded(levels)


def _chart(drawing: Drawing | Levels, rng: Rng) -> bytes:
    """A screenshot of a page that reads digits: a title, the canvas, and a chart of ten bars, lying or standing."""
    page = np.full((400, 760, 3), 255, np.uint8)
    page[:30] = 222
    cv2.putText(page, "Draw a digit", (40, 62), cv2.FONT_HERSHEY_SIMPLEX, 0.7, (30, 30, 30), 2, cv2.LINE_AA)
    paper, pen = [(245, 0), (0, 255)][rng.integers(2)]
    page[80 : 80 + _SIDE, 40 : 40 + _SIDE] = coloured(_digit(drawing, rng), paper, np.full(3, pen))
    lengths = np.rint(10 + 250 * rng.random(10) ** 3).astype(int)
    if rng.random() < 0.5:
        for number, length in enumerate(lengths):
            page[90 + 28 * number : 108 + 28 * number, 420 : 420 + length] = (13, 110, 253)
        return encoded(page)
    cv2.rectangle(page, (400, 80), (740, 380), (0, 0, 0), 1)
    for number, length in enumerate(lengths):
        page[380 - length : 380, 415 + 32 * number : 439 + 32 * number] = (31, 119, 180)
    return encoded(page)


def _reflection(drawing: Drawing | Levels, rng: Rng) -> bytes:
    """A whiteboard, photographed, in which a lamp is reflected."""
    width, height = 640, 480
    extent = rng.uniform(200, 300)
    board = 185 * (1 - 0.6 * ink_of(drawing, width, height, extent, extent * rng.uniform(0.04, 0.06)))
    y, x = np.mgrid[:height, :width]
    lamp = np.exp(-(((x - rng.uniform(100, 540)) / 50) ** 2) - ((y - 200) / 160) ** 2)
    return photographed(np.clip(board + 70 * lamp, 0, 255), rng)


def _leaning_frame(drawing: Drawing | Levels, rng: Rng) -> bytes:
    """A frame drawn by hand: no side is upright or level, and it may not close."""
    high, wide = rng.uniform(120, 140), rng.uniform(85, 130)
    corners = np.array([[-wide, -high], [wide, -high], [wide, high], [-wide, high]]) + rng.uniform(-14, 14, (4, 2))
    ends = np.vstack([corners, corners[0] + rng.uniform(0, 9, 2)])
    along = np.linspace(0, 1, 20)[:, None]
    bent = np.sin(np.pi * along) * rng.uniform(-5, 5, (4, 1, 2))
    way = (1 - along) * ends[:-1, None] + along * ends[1:, None] + bent
    places = np.asarray(np.rint((way.reshape(-1, 2) + _SIDE / 2) * 2**_SHIFT), np.int32)
    return encoded(255 - 255 * _with_ring(_digit(drawing, rng), places, int(rng.integers(4, 9))))


FAULTS_AROUND: dict[str, Callable[[Drawing | Levels, Rng], bytes]] = {
    "ring": _ring,
    "coloured ring": _coloured_ring,
    "ring on paper": _ring_on_paper,
    "disc": _disc,
    "button": _button,
    "spot": _spot,
    "noise": _noise,
    "filled outline": _filled_outline,
    "hollow": _hollow,
    "underlined": _underlined,
    "finger": _finger,
    "corner": _corner,
    "chart": _chart,
    "reflection": _reflection,
    "leaning frame": _leaning_frame,
}
"""What is wrong with an image, by name."""
