"""How wide the lines of a digit are that was found in an image."""

import cv2
import numpy as np
import pytest
from hand import DIGITS, drawing

from digitpad.ink.from_image.find_digit import find_digit
from digitpad.ink.from_image.likeness import line_width
from digitpad.ink.images import INK_SIDE
from digitpad.ink.raster import render

SIDE = 240
"""Pixels of the longer side of a digit in an image."""


def width(grey: np.ndarray) -> float:
    """Of the usual line, in pixels of the digit image; where lines meet, they seem wider."""
    return float((line_width(np.pad(grey > 127, 1).view(np.uint8)) - 2) * INK_SIDE / max(grey.shape))


def image_of(digit: int, pen_width: float) -> np.ndarray:
    """Dark ink on white paper, drawn with a pen of so many pixels of the digit image."""
    grey = render(drawing(DIGITS[digit]), pen_width)
    scale = SIDE / max(grey.shape)
    ink = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return 255 - np.pad(ink, SIDE // 4).astype(np.float32)


@pytest.mark.parametrize("digit", DIGITS)
@pytest.mark.parametrize("pen_width", [0.6, 1.0, 2.0])
def test_a_thin_line_becomes_nearly_as_wide_as_those_of_the_pad(digit: int, pen_width: float) -> None:
    found = find_digit(image_of(digit, pen_width), lossy=False).grey
    assert 2.25 < width(found) < width(render(drawing(DIGITS[digit])))


@pytest.mark.parametrize("digit", DIGITS)
def test_a_wide_line_stays_as_wide_as_it_is(digit: int) -> None:
    found = find_digit(image_of(digit, 4.5), lossy=False).grey
    assert width(found) == pytest.approx(width(render(drawing(DIGITS[digit]), 4.5)), abs=0.2)
