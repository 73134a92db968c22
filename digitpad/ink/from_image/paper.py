"""Brightness of an image -> how much ink there is at each pixel, whatever the paper, its colour and its light."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

Levels = NDArray[np.float32]

_RIM_SHARE = 50
_EVEN = 3.0  # grey levels by which the rim of clean, evenly lit paper may differ
_FEW, _SHARE_OF_FEW = 8, 0.7  # levels, and how much of a drawing they hold at least
_LOSSY_NOISE = 12  # grey levels that compression may put on clean paper
_FAINTEST = 24  # grey levels between paper and ink, below which nothing was written
_FULL_INK = 250
_AROUND = 0.6  # of the image's shorter side
_INKED = 0.03  # of a field, at least, that the ink of a digit covers
_FAINTEST_FIELD = 0.5  # of the usual field's ink: what has less is an empty one
_COARSE_SIDE = 160  # pixels of the small image in which light and shadow are told from ink
_USUAL_PEN = 0.08  # of that side
_WIDEST_PEN = 0.2  # of the image's shorter side


def is_even(levels: Levels) -> bool:
    """Whether the rim of an image, of brightness 0..255, is paper of one brightness."""
    rim = _rim(levels)
    return float(np.percentile(np.abs(rim - np.median(rim)), 90)) <= _EVEN


def is_photograph(levels: Levels) -> bool:
    """Whether the levels spread, by light, grain or noise, and are not the few of a drawing or a screenshot."""
    counts = np.bincount(np.clip(levels, 0, 255).astype(np.uint8).ravel(), minlength=256)
    return bool(np.sort(counts)[-_FEW:].sum() < _SHARE_OF_FEW * levels.size)


def ink_on_even_paper(levels: Levels, lossy: bool) -> Levels:
    """How far each pixel is from the paper, 0..255, where the paper is what most of the rim shows.

    Clean ink on clean paper keeps its exact values; ``lossy`` allows for the traces of compression.
    An image without ink is all 0.
    """
    rim = _rim(levels)
    paper = np.median(rim)
    noise = float(np.percentile(np.abs(rim - paper), 90))
    difference = levels - paper
    ink = difference if difference.sum() >= 0 else -difference
    peak = float(ink.max())
    if peak < _FAINTEST:
        return np.zeros_like(levels)
    floor = max(1.5 * noise, float(_LOSSY_NOISE if lossy else 0), 0.1 * peak if noise else 0.0)
    ink = np.where(ink > floor, ink, np.float32(0))
    if peak < _FULL_INK:
        ink = ink * np.float32(255 / peak)
    return np.asarray(np.minimum(ink, 255), np.float32)


def ink_of_two_levels(levels: Levels, light_on_dark: bool) -> Levels:
    """How much ink there is, 0..255, where an image has two levels, paper and ink, whatever its rim shows.

    They are told apart by Otsu's threshold (N. Otsu, A threshold selection method from gray-level
    histograms, 1979). Half of the way between them is half of the ink; patterns of the paper vanish.
    """
    threshold, _binary = cv2.threshold(np.clip(levels, 0, 255).astype(np.uint8), 0, 255, cv2.THRESH_OTSU)
    bright = levels > threshold
    if not bright.any() or bright.all():
        return np.zeros_like(levels)
    paper, ink = (~bright, bright) if light_on_dark else (bright, ~bright)
    from_paper = (levels - np.median(levels[paper])) * (1 if light_on_dark else -1)
    full = float(np.median(from_paper[ink]))
    if full < _FAINTEST:
        return np.zeros_like(levels)
    return np.asarray(np.clip((from_paper / full - 0.25) / 0.5, 0, 1) * 255, np.float32)


def darker_half(levels: Levels) -> NDArray[np.uint8]:
    """1 where the image is darker than Otsu's threshold between its two halves."""
    grey = np.clip(levels, 0, 255).astype(np.uint8)
    return np.asarray(cv2.threshold(grey, 0, 1, cv2.THRESH_BINARY_INV | cv2.THRESH_OTSU)[1], np.uint8)


def darker_than_around(levels: Levels) -> NDArray[np.uint8]:
    """1 where the image is darker than its wide surroundings, whether they lie in a shadow or not."""
    grey = np.clip(levels, 0, 255).astype(np.uint8)
    wide = _odd(_AROUND * min(levels.shape))
    darker = cv2.adaptiveThreshold(grey, 1, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, wide, _FAINTEST)
    return np.asarray(darker, np.uint8)


def ink_on_uneven_paper(levels: Levels, light_on_dark: bool) -> Levels:
    """How much darker, or brighter, each pixel is than the paper would be: a share, about 0 on paper.

    The paper is estimated by a morphological closing wider than any pen, which follows light and
    shadow (R. Gonzalez, R. Woods, Digital Image Processing, section 9.6).
    """
    small = _coarse(levels)
    if light_on_dark:
        levels, small = 255 - levels, 255 - small
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (_odd(_WIDEST_PEN * min(small.shape)),) * 2)
    paper = cv2.morphologyEx(cv2.GaussianBlur(small, (0, 0), 1), cv2.MORPH_CLOSE, kernel)
    paper = cv2.resize(cv2.GaussianBlur(paper, (0, 0), 2), levels.shape[::-1], interpolation=cv2.INTER_LINEAR)
    return np.asarray(1 - levels / np.maximum(paper, 1), np.float32)


def ink_in_fields(levels: Levels, fields: NDArray[np.uint8]) -> Levels:
    """How much ink there is, 0..255, in each of the fields of a photograph, whose papers may be lit differently.

    ``fields`` is 1 in them. The ink of all is darker than its paper, or that of all is brighter.
    """
    count, labels = cv2.connectedComponents(fields)
    owns = [labels == label for label in range(1, count)]
    darker = np.zeros_like(levels)
    for own in owns:
        darker[own] = np.median(levels[own]) - levels[own]
    most, least = (float(np.quantile(darker[fields > 0], share)) for share in (1 - _INKED, _INKED))
    ink = darker if most >= -least else -darker
    fullest = [float(np.quantile(ink[own], 1 - _INKED)) for own in owns]
    usual = float(np.median(fullest))
    if usual < _FAINTEST:
        return np.zeros_like(levels)
    for own, full in zip(owns, fullest, strict=True):
        ink[own] /= max(full, _FAINTEST_FIELD * usual)
    return np.asarray(np.clip((ink - 0.25) / 0.5, 0, 1) * 255, np.float32)


def _coarse(levels: Levels) -> Levels:
    shrink = min(_COARSE_SIDE / max(levels.shape), 1.0)
    size = [max(round(side * shrink), 1) for side in levels.shape[::-1]]
    return np.asarray(cv2.resize(levels, size, interpolation=cv2.INTER_AREA), np.float32)


def may_be_light_on_dark(levels: Levels) -> tuple[bool, ...]:
    """Whether ink is brighter than paper, judged in two ways; both answers if they differ, as at a sheet's edges.

    One is whether what differs from its surroundings is brighter. The other looks at thin lines alone, which are what
    an opening or a closing takes away (top and bottom hats): they leave the edges of sheets and shadows as they are.
    """
    small = _coarse(levels)
    surroundings = cv2.medianBlur(np.clip(small, 0, 255).astype(np.uint8), _odd(0.4 * min(small.shape)))
    difference = small - surroundings
    strong = np.abs(difference) > max(float(np.abs(difference).max()) / 2, 1)
    soft = cv2.GaussianBlur(small, (0, 0), 1)
    pen = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (_odd(_USUAL_PEN * min(small.shape)),) * 2)
    bright, dark = (cv2.morphologyEx(soft, hat, pen) for hat in (cv2.MORPH_TOPHAT, cv2.MORPH_BLACKHAT))
    least = max(float(bright.max()), float(dark.max())) / 2
    brighter = bool(difference[strong].sum() > 0), bool(bright[bright > least].sum() > dark[dark > least].sum())
    return tuple(dict.fromkeys(brighter))


def _odd(length: float) -> int:
    return max(round(length) // 2 * 2 + 1, 3)


def _rim(levels: Levels) -> Levels:
    height, width = levels.shape
    deep = max(1, min(height, width) // _RIM_SHARE)
    return np.concatenate(
        [levels[:deep].ravel(), levels[-deep:].ravel(), levels[:, :deep].ravel(), levels[:, -deep:].ravel()]
    )
