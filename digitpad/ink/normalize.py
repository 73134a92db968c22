"""Grey image -> digit image, in the way that MNIST was made.

The rule of http://yann.lecun.com/exdb/mnist: bring the ink to a 20x20 box with its aspect kept, by
averaging, then put its centre of mass in the middle of a 28x28 field. Measured on MNIST itself, that
middle is pixel index (14, 14), and a tie goes towards the top left.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np

from digitpad.ink.images import INK_SIDE, SIDE

if TYPE_CHECKING:
    from digitpad.ink.images import DigitImage, GreyImage


_CENTRE = 14
_FAINT_RIM = 64  # a larger image that was blurred or enlarged smoothly has a rim wider than its ink


class Normalization(NamedTuple):
    """The steps from a grey image to its digit image.

    ``cropped`` is the grey image cut to its ink, ``scaled`` the same with a longer side of 20 pixels (of
    19, if it had 19). ``centre`` is the centre of mass of ``scaled``, as x, y in indices of its pixels.
    ``corner`` is x, y of the pixel of the digit image to which the upper left pixel of ``scaled`` goes.
    """

    cropped: GreyImage
    scaled: GreyImage
    centre: tuple[float, float]
    corner: tuple[int, int]
    digit_image: DigitImage


def normalize(grey: GreyImage) -> DigitImage | None:
    """Crop to the ink, scale its longer side to 20 pixels, and centre it by mass in 28x28.

    Returns None where there is no ink, or none is left at this size.
    """
    steps = normalize_in_steps(grey)
    return None if steps is None else steps.digit_image


def normalize_in_steps(grey: GreyImage) -> Normalization | None:
    """The same as `normalize`, with all that comes before the digit image."""
    cropped = _cropped(grey)
    if cropped is None:
        return None
    ink = _scaled(cropped)
    height, width = ink.shape
    mass = ink.sum(dtype=np.float64)
    if mass == 0:
        return None
    x = float(ink.sum(axis=0, dtype=np.float64) @ np.arange(width) / mass)
    y = float(ink.sum(axis=1, dtype=np.float64) @ np.arange(height) / mass)
    left, top = _offset(x, width), _offset(y, height)
    field = np.zeros((SIDE, SIDE), np.float32)
    field[top : top + height, left : left + width] = ink
    return Normalization(cropped, ink, (x, y), (left, top), field / np.float32(255))


def _cropped(grey: GreyImage) -> GreyImage | None:
    ink = _box(grey, grey)
    if ink is None or max(ink.shape) <= SIDE:
        return ink
    return _box(ink, (ink > _FAINT_RIM).view(np.uint8))


def _box(grey: GreyImage, wanted: GreyImage) -> GreyImage | None:
    """The part of ``grey`` within the box around what is not 0 in ``wanted``."""
    left, top, width, height = cv2.boundingRect(wanted)
    return grey[top : top + height, left : left + width] if width else None


def _scaled(ink: GreyImage) -> GreyImage:
    height, width = ink.shape
    longest = max(height, width)
    if INK_SIDE - 1 <= longest <= INK_SIDE:
        return ink  # a few digits of MNIST have 19 pixels: one row more would only blur them
    scale = INK_SIDE / longest
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return cv2.resize(ink, size, interpolation=cv2.INTER_AREA).astype(np.uint8, copy=False)


def _offset(centre: float, length: int) -> int:
    """Where ink of ``length`` begins when its centre of mass comes to the middle, kept inside the field."""
    return int(np.clip(np.ceil(_CENTRE - centre - 0.5), 0, SIDE - length))
