"""Photographs of numbers on paper, made from the strokes or the scans of single digits of one person."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

from digitpad.data.formats.unipen import PenSample
from digitpad.ink.raster import render

if TYPE_CHECKING:
    from digitpad.ink.images import GreyImage

    Levels = NDArray[np.float32]

WIDTH, HEIGHT = 800, 480
"""Of a photograph, in pixels."""

_QUALITY = 50
_PENS = (1.2, 3.2)  # pixels of the digit image
_DIGIT_HEIGHT = (45, 120)  # pixels
_VARIED = (1.0, 0.08)  # height of a digit against its neighbours
_ROOM = 0.9  # of the width, that a number takes at most
_TILT = 4.0  # degrees, of the line of digits; and by up to as much, the paper
_DARKNESS = (0.35, 0.9)
_SPECKS = 12


def of_strokes(samples: Sequence[PenSample], rng: np.random.Generator) -> list[GreyImage]:
    """The ink of each sample, drawn with one pen."""
    pen = rng.uniform(*_PENS)
    return [render(sample.drawing, pen) for sample in samples]


def photograph(
    digits: Sequence[GreyImage], rng: np.random.Generator, gap: tuple[float, float], light: bool = True
) -> bytes:
    """The JPEG of a number on paper: the ink of its digits from left to right, each cropped.

    ``gap`` is mean and standard deviation of the room between two, as a share of their usual height. Paper, lines on
    it, pen, tilt, specks, blur and noise are random, and so are ``light`` and shadow, if there are to be any.
    """
    row = _in_a_row(digits, rng, gap)
    ink = _on_the_page(row, rng)
    darkness = rng.uniform(*_DARKNESS)
    paper = rng.uniform(0.6, 0.95) * (1 - _lines(rng)) * (1 + 0.04 * _grain(rng))
    levels = paper * (1 - ink * darkness * np.clip(1 - 0.2 * np.abs(rng.normal(size=ink.shape)), 0.5, 1))
    if light:
        levels = levels * _light(rng)
    levels = cv2.GaussianBlur(levels.astype(np.float32), (0, 0), rng.uniform(0.5, 1.5))
    levels = levels + rng.normal(0, rng.uniform(0.005, 0.02), levels.shape)
    pixels = np.clip(levels * 255, 0, 255).astype(np.uint8)
    return cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])[1].tobytes()


def _in_a_row(digits: Sequence[GreyImage], rng: np.random.Generator, gap: tuple[float, float]) -> GreyImage:
    """The ink of all, of about one height."""
    height = rng.uniform(*_DIGIT_HEIGHT)
    usual = float(np.median([max(digit.shape[0], digit.shape[1] / 2) for digit in digits]))
    scaled: list[GreyImage] = []
    lefts: list[float] = []
    right = 0.0
    for digit in digits:
        factor = height / usual * max(0.6, rng.normal(*_VARIED))
        size = [max(round(side * factor), 1) for side in digit.shape[::-1]]
        scaled.append(np.asarray(cv2.resize(digit, size, interpolation=cv2.INTER_AREA), np.uint8))
        lefts.append(right + (max(rng.normal(*gap), -0.25) * height if lefts else 0.0))
        right = lefts[-1] + size[0]
    tallest, margin = max(each.shape[0] for each in scaled), round(0.2 * height)
    low = min(lefts)
    row = np.zeros((tallest + 2 * margin, round(max(right - low, 1)) + scaled[-1].shape[1]), np.uint8)
    for ink, left in zip(scaled, lefts, strict=True):
        top = margin + (tallest - ink.shape[0]) // 2 + round(np.clip(rng.normal(0, 0.05), -0.2, 0.2) * height)
        place = row[top : top + ink.shape[0], round(left - low) : round(left - low) + ink.shape[1]]
        np.maximum(place, ink[:, : place.shape[1]], out=place)
    return row[:, : cv2.boundingRect(row)[0] + cv2.boundingRect(row)[2]]


def _on_the_page(row: GreyImage, rng: np.random.Generator) -> Levels:
    """How dark the pen is at each pixel, 0..1: the row at a random place, sloping, and a few specks."""
    height, width = row.shape
    scale = min(_ROOM * WIDTH / width, _ROOM * HEIGHT / height, 1.0)
    angle = float(np.clip(rng.normal(0, _TILT / 2), -_TILT, _TILT))
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), angle, scale)
    room = np.maximum([WIDTH - scale * width, _ROOM * HEIGHT - scale * height - 0.08 * scale * width], 0) / 2
    shift = np.array([WIDTH - width, HEIGHT - height]) / 2 + rng.uniform(-0.9, 0.9, 2) * room
    turn = np.asarray(turn, np.float64) + np.column_stack([np.zeros((2, 2)), shift])
    page = cv2.warpAffine(row, turn, (WIDTH, HEIGHT), flags=cv2.INTER_AREA)
    for x, y in rng.uniform(0, 1, (int(rng.integers(_SPECKS)), 2)) * [WIDTH, HEIGHT]:
        cv2.circle(page, (int(x), int(y)), int(rng.integers(1, 3)), 255, -1, cv2.LINE_AA)
    return np.asarray(page / np.float32(255), np.float32)


def _lines(rng: np.random.Generator) -> Levels:
    """How dark the printed lines are at each pixel: none, ruled, or squared, turned by a few degrees."""
    kind = rng.integers(3)
    y, x = np.mgrid[:HEIGHT, :WIDTH].astype(np.float32)
    angle = np.radians(rng.uniform(-_TILT, _TILT))
    across, along = y * np.cos(angle) - x * np.sin(angle), x * np.cos(angle) + y * np.sin(angle)
    distance, half, darkness = rng.uniform(24, 70), rng.uniform(0.6, 1.2), rng.uniform(0.08, 0.25)
    lines = np.zeros((HEIGHT, WIDTH), np.float32)
    for place in (across, along)[:kind]:
        from_line = np.abs((place + rng.uniform(0, distance)) % distance - distance / 2)
        lines = np.maximum(lines, darkness * np.clip(half + 0.5 - from_line, 0, 1)).astype(np.float32)
    return lines


def _grain(rng: np.random.Generator) -> Levels:
    return np.asarray(cv2.GaussianBlur(rng.normal(size=(HEIGHT, WIDTH)), (0, 0), 1.5), np.float32)


def _light(rng: np.random.Generator) -> Levels:
    """Light that falls off to one side, in half of them with a soft shadow at an edge."""
    y, x = np.mgrid[:HEIGHT, :WIDTH].astype(np.float32)
    heading = rng.uniform(0, 2 * np.pi)
    side = (x / WIDTH - 0.5) * np.cos(heading) + (y / HEIGHT - 0.5) * np.sin(heading)
    light = 1 - rng.uniform(0, 0.45) * (side + 0.5)
    if rng.random() < 0.5:
        edge, soft = rng.uniform(0.3, 0.45), rng.uniform(0.005, 0.05)
        light = light * (1 - rng.uniform(0.2, 0.45) / (1 + np.exp(-(side - edge) / soft)))
    return np.asarray(light, np.float32)
