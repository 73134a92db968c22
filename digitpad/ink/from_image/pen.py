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
_THINNEST = 2.6  # pixels of the digit image: a thinner line is made as wide, nearly as the pad's strokes of 3
_THINNEST_IN_A_ROW = 1.8  # pixels of the digit image: bolder digits would touch their neighbours
_TOO_WIDE = 2  # pixels that `line_width` says too much: its distances end in the middle of a pixel of paper
_FAINT = 0.95  # of full ink: a digit of which so few pixels are darker is made as dark as a pen's
_DARKER = 0.75  # of the digit's pixels, which are fainter than that
_EDGE, _CORE = 0.2, 0.35  # of a line's width, from its edge inwards: what is its edge, and its middle
_HARDLY_FAINT = 0.6  # of full ink, half of a digit's pixels: what is darker has no faint middle
_FAINTER = 0.5  # times the edge of a line: how dark the middle of a filled outline is at most
_LOOP = 0.75  # of its convex hull, that the inside of a loop fills at least
_WAY = 1.3  # times its longer side: how long the way of a line is at least, of a digit other than a one
_WHOLE, _LINE = 0.7, 0.3  # of a digit's longer side: how long what its outline holds is at least; how wide at most
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
    within = _within_outline(mask)
    if within is not None:
        mask, grey = mask | within, np.maximum(grey, 255 * within)
    usual = _usual(grey)
    if usual < _FAINT * 255:
        grey = _darker(grey, usual)
        if (grey > 127).any():
            mask = (grey > 127).view(np.uint8)
    thinnest = _THINNEST_IN_A_ROW if extent else _THINNEST
    return _bolder(grey, line_width(np.pad(mask, 1)), thinnest / INK_SIDE, extent or max(grey.shape))


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


def _within_outline(mask: Mask) -> Mask | None:
    """1 in the paper that an outline of a digit's lines holds; None if what is held are the loops of a digit.

    Loops are convex, more or less, and none but a nought's is about as large as its digit.
    """
    _count, labels, statistics, _centroids = cv2.connectedComponentsWithStats(
        np.pad(1 - mask, 1, constant_values=1), connectivity=4
    )
    inner = [label for label in range(1, len(statistics)) if label != labels[0, 0]]
    if not inner:
        return None
    largest = max(inner, key=lambda label: int(statistics[label, cv2.CC_STAT_AREA]))
    within: Mask = np.asarray(labels[1:-1, 1:-1] == largest).view(np.uint8)
    outlines, _hierarchy = cv2.findContours(within, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    outline = max(outlines, key=cv2.contourArea)
    extent = max(cv2.boundingRect(outline)[2:])
    width, area = line_width(within), np.count_nonzero(within)
    is_loop = area > _LOOP * cv2.contourArea(cv2.convexHull(outline)) or area < _WAY * width * extent
    if is_loop or extent < _WHOLE * max(mask.shape) or width > _LINE * extent:
        return None
    return within


def _usual(grey: GreyImage) -> float:
    """How dark most of the ink is: that which is darker than Otsu's threshold between ink and paper."""
    threshold, _binary = cv2.threshold(grey, 0, 255, cv2.THRESH_OTSU)
    ink = grey[grey > threshold]
    return float(np.quantile(ink, _DARKER)) if ink.size else 255.0


def _darker(grey: GreyImage, usual: float) -> GreyImage:
    ink = (grey / np.float32(usual) - _PAPER) / (_FULL - _PAPER)
    return np.asarray(np.clip(ink * 255, 0, 255), np.uint8)


def _bolder(grey: GreyImage, width: float, thinnest: float, extent: float) -> GreyImage:
    """The same ink with lines at least as wide as that share of the digit's longer side, which grows by as much."""
    missing = round((thinnest * extent - max(width - _TOO_WIDE, 1)) / (1 - thinnest))
    if missing < 1:
        return grey
    wide = cv2.copyMakeBorder(grey, *(missing,) * 4, cv2.BORDER_CONSTANT, value=0)
    pen = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (missing + 1, missing + 1))
    return np.asarray(cv2.dilate(wide, pen), np.uint8)
