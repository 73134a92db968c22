"""Drawing -> grey image, from the geometry alone: no screen, no pixels of a window.

The ink is scaled so that its longer side has a fixed length, and the pen has a fixed width in
proportion to it. So neither the place, nor the size, nor the pen's width on the screen changes what
the network sees.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np

from digitpad.ink.images import INK_SIDE
from digitpad.ink.strokes import Drawing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from digitpad.ink.geometry import Points
    from digitpad.ink.images import GreyImage
    from digitpad.ink.ink_image import InkImage


PEN_WIDTH = 3.0  # pixels of the digit image
_SCALE = 8  # grey pixels to one pixel of the digit image
_FRACTION_BITS = 4


def render(drawing: Drawing, pen_width: float = PEN_WIDTH) -> GreyImage:
    """Render a drawing at the size from which `normalize` shrinks it by a whole factor.

    Returns a uint8 image, ink 255 on 0. Strokes alone are cropped to the ink, whose longer side has 160
    pixels; an ink image alone is returned as it is; both together lie at that scale. A drawing that
    `is_blank` gives one pixel without ink. ``pen_width`` is in pixels of the digit image, above 0 and
    below 20, and rounded to eighths.
    """
    strokes = drawing.substantial_strokes()
    lines = [stroke.xy for stroke in strokes]
    if not strokes:
        return drawing.image.grey if drawing.image else np.zeros((1, 1), np.uint8)
    field = _Field.around(lines, drawing.image, max(1, round(pen_width * _SCALE)))
    return field.draw(lines, drawing.image)


def ink_box(drawing: Drawing) -> tuple[float, float, float, float]:
    """The box around the ink that `render` takes, as left, top, width, height in canvas sides.

    Raises ValueError if the drawing `is_blank`.
    """
    if drawing.is_blank:
        raise ValueError("a blank drawing has no box around its ink")
    corners = [] if drawing.image is None else [_corners(drawing.image, cv2.boundingRect(drawing.image.grey))]
    for stroke in drawing.substantial_strokes():
        corners.append(stroke.xy.min(axis=0) - stroke.width / 2)
        corners.append(stroke.xy.max(axis=0) + stroke.width / 2)
    every = np.vstack(corners)
    left, top = every.min(axis=0).tolist()
    width, height = np.ptp(every, axis=0).tolist()
    return left, top, width, height


def seen_box(drawing: Drawing, pen_width: float = PEN_WIDTH) -> tuple[float, float, float, float]:
    """The part of the canvas that `render` shows, pen included, as left, top, width, height in canvas sides.

    It is where the cropped grey image lies. Raises ValueError if the drawing `is_blank`.
    """
    strokes = drawing.substantial_strokes()
    if not strokes:
        return ink_box(drawing)
    field = _Field.around([stroke.xy for stroke in strokes], drawing.image, max(1, round(pen_width * _SCALE)))
    left, top = (field.low - field.thickness / 2 / field.scale).tolist()
    height, width = (length / field.scale for length in field.shape)
    return left, top, width, height


class _Field(NamedTuple):
    """A grey image to be made: which part of the canvas it shows, at how many pixels to a canvas side."""

    low: Points
    scale: float
    shape: tuple[int, int]
    thickness: int

    @classmethod
    def around(cls, lines: list[Points], image: InkImage | None, thickness: int) -> _Field:
        """The field in which all of this fits, with room for half the pen at each edge."""
        corners = [] if image is None else [_corners(image, cv2.boundingRect(image.grey))]
        every = np.concatenate([*lines, *corners])
        low, high = every.min(axis=0), every.max(axis=0)
        scale = (INK_SIDE * _SCALE - thickness) / float((high - low).max())
        width, height = np.ceil((high - low) * scale + thickness - 1e-6).astype(int)
        return cls(low, scale, (height, width), thickness)

    def draw(self, lines: list[Points], image: InkImage | None) -> GreyImage:
        """Render the lines over the image."""
        grey = np.zeros(self.shape, np.uint8)
        if image is not None:
            self._lay_down(image, grey)
        margin = (self.thickness - 1) / 2
        fixed_point = [
            np.rint(((line - self.low) * self.scale + margin) * (1 << _FRACTION_BITS)).astype(np.int32)
            for line in lines
        ]
        cv2.polylines(grey, fixed_point, False, 255, self.thickness, cv2.LINE_8, _FRACTION_BITS)
        return grey

    def _lay_down(self, image: InkImage, grey: GreyImage) -> None:
        left, top, width, height = cv2.boundingRect(image.grey)
        ink = image.grey[top : top + height, left : left + width]
        corners = (_corners(image, (left, top, width, height)) - self.low) * self.scale + self.thickness / 2
        (left, top), (right, bottom) = np.rint(corners).astype(int)
        size = (max(1, right - left), max(1, bottom - top))
        resized = cv2.resize(ink, size, interpolation=cv2.INTER_AREA if size[0] < width else cv2.INTER_LINEAR)
        grey[top : top + size[1], left : left + size[0]] = resized[: grey.shape[0] - top, : grey.shape[1] - left]


def _corners(image: InkImage, box: Sequence[int]) -> Points:
    """The upper left and lower right corner of a box of pixels (left, top, width, height), in canvas sides."""
    left, top, width, height = box
    pixels = np.array([[left, top], [left + width, top + height]], np.float64)
    corners: Points = pixels * image.pixel + np.array([image.left, image.top])
    return corners
