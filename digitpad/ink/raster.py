"""Drawing -> grey image, from the geometry alone: no screen, no pixels of a window.

The ink is scaled so that its longer side has a fixed length, and the pen has a fixed width in
proportion to it. So neither the place, nor the size, nor the pen's width on the screen changes what
the network sees.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from digitpad.ink.images import INK_SIDE
from digitpad.ink.strokes import Drawing

if TYPE_CHECKING:
    from digitpad.ink.geometry import Points
    from digitpad.ink.images import GreyImage


PEN_WIDTH = 3.0  # pixels of the digit image
_SCALE = 8  # grey pixels to one pixel of the digit image
_FRACTION_BITS = 4


def render(drawing: Drawing, pen_width: float = PEN_WIDTH) -> GreyImage:
    """Render a drawing at the size from which `normalize` shrinks it by a whole factor.

    Returns a uint8 image, ink 255 on 0, cropped to the ink; its longer side has 160 pixels. A
    drawing that `is_blank` gives one pixel without ink. ``pen_width`` is in pixels of the digit
    image, above 0 and below 20, and rounded to eighths.
    """
    strokes = drawing.substantial_strokes()
    if not strokes:
        return np.zeros((1, 1), np.uint8)
    thickness = max(1, round(pen_width * _SCALE))
    return _draw([stroke.xy for stroke in strokes], thickness)


def _draw(lines: list[Points], thickness: int) -> GreyImage:
    side = INK_SIDE * _SCALE
    every = np.concatenate(lines)
    low, high = every.min(axis=0), every.max(axis=0)
    scale = (side - thickness) / float((high - low).max())
    width, height = np.ceil((high - low) * scale + thickness - 1e-6).astype(int)
    margin = (thickness - 1) / 2
    fixed_point = np.rint(((every - low) * scale + margin) * (1 << _FRACTION_BITS)).astype(np.int32)
    ends = np.cumsum([len(line) for line in lines])
    grey = np.zeros((height, width), np.uint8)
    cv2.polylines(grey, np.split(fixed_point, ends[:-1]), False, 255, thickness, cv2.LINE_8, _FRACTION_BITS)
    return grey
