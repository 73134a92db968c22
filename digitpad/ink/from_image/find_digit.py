"""Finds the digit in the brightness of a whole image: a clean drawing, a scan, or a photograph of paper."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from digitpad.ink.from_image.components import find_digits
from digitpad.ink.from_image.paper import ink_on_even_paper, ink_on_uneven_paper, is_even
from digitpad.ink.from_image.ruled_lines import without_ruled_lines
from digitpad.ink.images import INK_SIDE, SIDE

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from digitpad.ink.from_image.paper import Levels
    from digitpad.ink.images import GreyImage

    Mask = NDArray[np.uint8]

_LONGEST_SIDE = 800  # pixels to which a larger image is shrunk
_LARGE = 1 << 24  # pixels, of which floats would take much memory
_LOOKED_AT = 1 << 20  # pixels at a time, for repeated rows
_FAINT_RIM = 0.1  # of full ink: clean edges are soft, and what is fainter is the rim of what is bolder
_SURE = 5.0  # times the noise: what is surely ink
_LIKELY = 4.0  # times the noise
_FAINTEST = 0.3  # of the usual ink: how faint its fainter places may be
_LEAST_CONTRAST = 0.08  # of the paper's brightness: what is fainter is no ink but the paper's own marks
_LEAST_PIXELS = 20
_NOISE_SCALE = 640  # the longer side's share that is smoothed away
_MAD_TO_DEVIATION = 1.4826  # of a normal distribution: median absolute deviation to standard deviation
_RIM = 3  # pixels around sure ink, half of which are its soft edge
_THINNEST = 2.5  # pixels of the digit image: a thinner line is made bolder, as the strokes of the pad are


@dataclass(frozen=True, eq=False)
class FoundInk:
    """The largest digit in an image, as a grey image cropped to it, and how many ``digits`` there are.

    Without any, ``digits`` is 0 and ``grey`` is one pixel of paper.
    """

    grey: GreyImage
    digits: int


def find_digit(levels: Levels | Mask, lossy: bool) -> FoundInk:
    """Find the largest digit in ``levels``, brightness 0..255 of shape (height, width), floats or whole levels.

    Clean images may be dark on light or light on dark, and so may others, where light, shadow, the
    lines of the paper and specks are left out. ``lossy`` says that compression left its traces.
    An image that was made from one of 28 pixels by repeating them is found as it was.
    """
    levels = _shrunk(_without_repetition(levels))
    if max(levels.shape) <= SIDE:
        ink = ink_on_even_paper(levels, lossy)
        return FoundInk(_as_grey(ink), 1) if ink.any() else _NOTHING
    ink, mask = _clean_ink(levels, lossy) if is_even(levels) else _ink_of_photograph(levels)
    return _largest_digit(ink, mask)


def _clean_ink(levels: Levels, lossy: bool) -> tuple[Levels, Mask]:
    """The ink, 0..255, with its exact values, and where it is more than a faint rim."""
    ink = without_ruled_lines(ink_on_even_paper(levels, lossy), 0.0)
    return ink, (ink > _FAINT_RIM * 255).view(np.uint8)


def _ink_of_photograph(levels: Levels) -> tuple[Levels, Mask]:
    """The ink, 0..255 with its usual darkness as 255, and where it surely is."""
    ink = cv2.GaussianBlur(ink_on_uneven_paper(levels), (0, 0), max(levels.shape) / _NOISE_SCALE)
    ink = ink - np.float32(np.median(ink))
    noise = _MAD_TO_DEVIATION * float(np.median(np.abs(ink)))
    ink = without_ruled_lines(np.asarray(ink, np.float32), noise)
    sure = ink[ink > max(_SURE * noise, _LEAST_CONTRAST)]
    if sure.size < _LEAST_PIXELS:
        return np.zeros_like(ink), np.zeros(ink.shape, np.uint8)
    usual = float(np.quantile(sure, 0.9))
    faintest = max(_LIKELY * noise, _FAINTEST * usual)
    mask = cv2.morphologyEx((ink > faintest).view(np.uint8), cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
    paper, full = 0.5 * faintest, 0.8 * usual
    return np.clip((ink - paper) / (full - paper), 0, 1) * np.float32(255), np.asarray(mask, np.uint8)


def _largest_digit(ink: Levels, mask: Mask) -> FoundInk:
    digits, labels = find_digits(mask)
    if not digits:
        return _NOTHING
    its_own = np.isin(labels, digits[0].labels).view(np.uint8)
    rim = np.ones((_RIM, _RIM), np.uint8)
    grey = _as_grey(np.where(cv2.dilate(its_own, rim) > 0, ink, np.float32(0)))
    left, top, width, height = cv2.boundingRect(grey)
    grey = grey[top : top + height, left : left + width]
    return FoundInk(_bolder(grey, _line_width(its_own)), len(digits))


def _line_width(mask: Mask) -> float:
    """The usual width of a line, in pixels: across one of width w, the mean distance to its edge is w / 4."""
    distance = cv2.distanceTransform(mask, cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    return 4 * float(distance[mask > 0].mean())


def _bolder(grey: GreyImage, line_width: float) -> GreyImage:
    """The same ink with lines at least as wide as the network knows them."""
    missing = round(_THINNEST / INK_SIDE * max(grey.shape) - line_width)
    if missing < 1:
        return grey
    wide = cv2.copyMakeBorder(grey, *(missing,) * 4, cv2.BORDER_CONSTANT, value=0)
    pen = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (missing + 1, missing + 1))
    return np.asarray(cv2.dilate(wide, pen), np.uint8)


def _as_grey(ink: Levels) -> GreyImage:
    return np.asarray(np.clip(np.rint(ink), 0, 255), np.uint8)


def _shrunk(levels: Levels | Mask) -> Levels:
    if levels.size > _LARGE:
        levels = _at_most(levels, 2 * _LONGEST_SIDE)
    return _at_most(np.asarray(levels, np.float32), _LONGEST_SIDE)


def _at_most(levels: Levels | Mask, longest: int) -> Levels:
    shrink = longest / max(levels.shape)
    if shrink < 1:
        size = [max(round(side * shrink), 1) for side in levels.shape[::-1]]
        levels = cv2.resize(np.ascontiguousarray(levels), size, interpolation=cv2.INTER_AREA)  # type: ignore[assignment]
    return np.asarray(levels, np.float32)


def _without_repetition(levels: Levels | Mask) -> Levels | Mask:
    """Undo an enlargement by pixel repetition, which would otherwise be taken for fine detail."""
    factor = _repetition(levels, math.gcd(*levels.shape))
    factor = _repetition(levels.T, factor)
    return levels[::factor, ::factor]


def _repetition(levels: Levels | Mask, factor: int) -> int:
    """How often each row is repeated, as far as that divides ``factor``; looks no further once it is known to be 1."""
    step = max(_LOOKED_AT // levels.shape[1], 1)
    for top in range(0, len(levels) - 1, step):
        if factor == 1:
            return 1
        part = levels[top : top + step + 1]
        rows = np.flatnonzero((part[1:] != part[:-1]).any(axis=1)) + top + 1
        factor = int(np.gcd.reduce(rows, initial=factor))
    return factor


_NOTHING = FoundInk(np.zeros((1, 1), np.uint8), 0)
