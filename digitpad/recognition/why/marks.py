"""The signs that mark a map of relevance for those who do not see its colours."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from digitpad.ink.images import SIDE
from digitpad.recognition.inside.activations import Numbers
from digitpad.recognition.why.relevance import Relevance

_MARKED, _BLOCK = 0.2, 4  # how strong a square of so many pixels is that gets a sign


@dataclass(frozen=True)
class Mark:
    """A sign at a place of the digit image, in pixels: 1 for, -1 against."""

    x: float
    y: float
    sign: int


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
