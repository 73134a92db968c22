"""A map of relevance in words, and the signs that mark it for those who do not see its colours."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from digitpad.base.language import in_turn, tr
from digitpad.ink.images import SIDE
from digitpad.recognition.inside.activations import Numbers
from digitpad.recognition.why.relevance import Relevance

NO_OPINION = 0.1
"""Ink of less than this share of the strongest has no opinion."""

_CLEAR = 0.2  # of the strongest, for what is named in words
_WORTH_NAMING = 0.1  # of the other side
_BLUR = 0.8  # pixels: a part is named, not its pixels
_MARKED, _BLOCK = 0.2, 4  # how strong a square of so many pixels is that gets a sign
_STROKE, _LONG, _SLENDER = 7, 12, 1.8  # pixels of a part that is called a stroke, and a long one; its sides' ratio
_NAMES = {
    (0, 0): tr("at the top left"),
    (0, 1): tr("at the top"),
    (0, 2): tr("at the top right"),
    (1, 0): tr("on the left"),
    (1, 1): tr("in the middle"),
    (1, 2): tr("on the right"),
    (2, 0): tr("at the bottom left"),
    (2, 1): tr("at the bottom"),
    (2, 2): tr("at the bottom right"),
}


@dataclass(frozen=True)
class Mark:
    """A sign at a place of the digit image, in pixels: 1 for, -1 against."""

    x: float
    y: float
    sign: int


def in_words(why: Relevance) -> str:
    """One or two sentences: which part speaks most for the answer, and which against it."""
    smooth = _smooth(why)
    sides = {sign: _largest(smooth * sign) for sign in (1, -1)}
    weight = {sign: float((smooth * sign)[part].sum()) for sign, part in sides.items()}
    named = [sign for sign in (1, -1) if weight[sign] > 0 and weight[sign] >= _WORTH_NAMING * weight[-sign]]
    if not named:
        return tr("No part of the ink speaks for anything.")
    return in_turn([_says(why, sign, _described(sides[sign], smooth != 0)) for sign in named])


def marks(why: Relevance) -> list[Mark]:
    """Where to set signs: in the middle of the ink of each small square that is clearly for or against."""
    found: list[Mark] = []
    strengths = why.strengths
    means = _means(strengths)
    scale = float(np.abs(means).max()) or 1.0
    strongest = sorted(np.argwhere(np.abs(means) >= _MARKED * scale).tolist(), key=lambda at: -abs(means[*at]))
    for row, column in strongest:
        mark = _mark(strengths, row * _BLOCK, column * _BLOCK)
        if all(abs(mark.x - each.x) + abs(mark.y - each.y) >= _BLOCK for each in found):
            found.append(mark)
    return found


def _mark(strengths: Numbers, top: int, left: int) -> Mark:
    """The sign of one square, in the middle of what is strong in it."""
    square = strengths[top : top + _BLOCK, left : left + _BLOCK]
    ys, xs = np.nonzero(square)
    weights = np.abs(square[ys, xs])
    x, y = (float(np.average(each, weights=weights)) for each in (xs, ys))
    return Mark(left + x + 0.5, top + y + 0.5, 1 if square.sum() > 0 else -1)


def _means(strengths: Numbers) -> Numbers:
    cells = SIDE // _BLOCK
    return np.asarray(strengths.reshape(cells, _BLOCK, cells, _BLOCK).mean(axis=(1, 3)), np.float32)


def _smooth(why: Relevance) -> Numbers:
    """The map blurred within the ink, as shares of its strongest."""
    blurred = np.where(why.values != 0, cv2.GaussianBlur(why.values, (0, 0), _BLUR), np.float32(0))
    return np.asarray(blurred / max(float(np.abs(blurred).max()), 1e-12), np.float32)


def _largest(values: Numbers) -> NDArray[np.bool_]:
    """The connected part with the largest sum, of what is clearly above 0."""
    count, parts = cv2.connectedComponents((values > _CLEAR).astype(np.uint8))
    sums = [float(values[parts == part].sum()) for part in range(1, count)]
    return np.asarray(parts == 1 + int(np.argmax(sums)) if sums else np.zeros_like(parts, dtype=bool))


def _described(part: NDArray[np.bool_], ink: NDArray[np.bool_]) -> str:
    (top, left), (height, width) = _box(part)
    (ink_top, ink_left), (ink_height, ink_width) = _box(ink)
    middle = top + height / 2 - ink_top, left + width / 2 - ink_left
    # A digit that is slender, as a 1, has no left and right.
    across = 1 if ink_width < ink_height / 3 else min(int(3 * middle[1] / ink_width), 2)
    down = 1 if ink_height < ink_width / 3 else min(int(3 * middle[0] / ink_height), 2)
    where = _NAMES[down, across]
    longer, shorter = max(height, width), min(height, width)
    if longer < _STROKE or longer < _SLENDER * shorter:
        return tr("The part {where}", where=where)
    if longer < _LONG:
        return (
            tr("The upright stroke {where}", where=where)
            if height > width
            else tr("The level stroke {where}", where=where)
        )
    if height > width:
        return tr("The long upright stroke {where}", where=where)
    return tr("The long level stroke {where}", where=where)


def _box(part: NDArray[np.bool_]) -> tuple[tuple[int, int], tuple[int, int]]:
    """The upper left corner, and the height and width."""
    rows, columns = np.flatnonzero(part.any(axis=1)), np.flatnonzero(part.any(axis=0))
    return (int(rows[0]), int(columns[0])), (int(np.ptp(rows)) + 1, int(np.ptp(columns)) + 1)


def _says(why: Relevance, sign: int, part: str) -> str:
    if why.against is None:
        if sign > 0:
            return tr("{part} speaks for {digit}.", part=part, digit=str(why.digit))
        return tr("{part} speaks against {digit}.", part=part, digit=str(why.digit))
    one, other = (why.digit, why.against) if sign > 0 else (why.against, why.digit)
    return tr("{part} speaks for {digit} rather than {other}.", part=part, digit=str(one), other=str(other))
