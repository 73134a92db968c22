"""Found ink -> ink as the network knows it: as dark and as wide as that of a common pen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from digitpad.ink.from_image.likeness import line_width
from digitpad.ink.images import INK_SIDE

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from digitpad.ink.from_image.paper import Levels
    from digitpad.ink.images import GreyImage

    Mask = NDArray[np.uint8]

_RIM = 3  # pixels around sure ink, half of which are its soft edge
_THINNEST = 2.5  # pixels of the digit image: a thinner line is made bolder, as the strokes of the pad are
_FAINT = 0.95  # of full ink: a digit of which so few pixels are darker is made as dark as a pen's
_DARKER = 0.75  # of the digit's pixels, which are fainter than that
_EDGE, _CORE = 0.2, 0.35  # of a line's width, from its edge inwards: what is its edge, and its middle
_HARDLY_FAINT = 0.6  # of full ink, half of a digit's pixels: what is darker has no faint middle
_FAINTER = 0.5  # times the edge of a line: how dark the middle of a filled outline is at most
_PAPER, _FULL = 0.2, 0.5  # of the usual ink of a faint digit: what becomes paper, and what becomes full ink


def as_written(ink: Levels, mask: Mask, extent: float = 0.0) -> GreyImage:
    """The grey image of the digit that ``mask`` shows, cropped to it.

    ``ink`` has levels 0..255; what is dark and bold enough keeps them. If ``mask`` shows several digits, ``extent`` is
    the usual longer side of one, in pixels.
    """
    grey = np.where(cv2.dilate(mask, np.ones((_RIM, _RIM), np.uint8)) > 0, ink, np.float32(0))
    if _is_filled_outline(grey, mask):
        grey = np.maximum(grey, np.float32(255) * mask)
    grey = np.clip(np.rint(grey), 0, 255).astype(np.uint8)
    left, top, width, height = cv2.boundingRect(grey)
    grey, mask = grey[top : top + height, left : left + width], mask[top : top + height, left : left + width]
    usual = _usual(grey)
    if usual < _FAINT * 255:
        grey = _darker(grey, usual)
        if (grey > 127).any():
            mask = (grey > 127).view(np.uint8)
    return _bolder(grey, line_width(mask), extent or max(grey.shape))


def _is_filled_outline(ink: Levels, mask: Mask) -> bool:
    """Whether the middle of its lines is much fainter than their edges: an outline that another colour fills."""
    if float(np.median(ink[mask > 0])) > _HARDLY_FAINT * 255:
        return False
    distance = cv2.distanceTransform(np.pad(mask, 1), cv2.DIST_L2, cv2.DIST_MASK_PRECISE)[1:-1, 1:-1]
    width = 4 * float(distance[mask > 0].mean())
    edge, middle = ink[(distance > 1) & (distance < _EDGE * width)], ink[distance > _CORE * width]
    if edge.size == 0 or middle.size == 0:
        return False
    return float(np.median(middle)) < _FAINTER * float(np.quantile(edge, _DARKER))


def _usual(grey: GreyImage) -> float:
    """How dark most of the ink is: that which is darker than Otsu's threshold between ink and paper."""
    threshold, _binary = cv2.threshold(grey, 0, 255, cv2.THRESH_OTSU)
    ink = grey[grey > threshold]
    return float(np.quantile(ink, _DARKER)) if ink.size else 255.0


def _darker(grey: GreyImage, usual: float) -> GreyImage:
    ink = (grey / np.float32(usual) - _PAPER) / (_FULL - _PAPER)
    return np.asarray(np.clip(ink * 255, 0, 255), np.uint8)


def _bolder(grey: GreyImage, width: float, extent: float) -> GreyImage:
    """The same ink with lines at least as wide as the network knows them."""
    missing = round(_THINNEST / INK_SIDE * extent - width)
    if missing < 1:
        return grey
    wide = cv2.copyMakeBorder(grey, *(missing,) * 4, cv2.BORDER_CONSTANT, value=0)
    pen = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (missing + 1, missing + 1))
    return np.asarray(cv2.dilate(wide, pen), np.uint8)
