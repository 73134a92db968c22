"""The parts of the ink that a map of relevance is strongest at: of which kind they are, and where in the ink."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import cv2
import numpy as np
from numpy.typing import NDArray

from digitpad.recognition.inside.activations import Numbers
from digitpad.recognition.why.relevance import Relevance

Kind = Literal["part", "upright stroke", "level stroke"]

_CLEAR = 0.2  # of the strongest, for what is named in words
_WORTH_NAMING = 0.1  # of the other side
_BLUR = 0.8  # pixels: a part is named, not its pixels
_STROKE, _SLENDER = 7, 1.8  # pixels of a part that is called a stroke; its sides' ratio


@dataclass(frozen=True)
class Part:
    """A connected part of the ink; ``row`` and ``column`` say in which third of the ink it is, 0 at the top left."""

    kind: Kind
    row: int
    column: int


def strongest_parts(why: Relevance) -> dict[int, Part]:
    """Which part speaks most for the answer, under 1, and which against it, under -1; without those that hardly do."""
    smooth = _smooth(why)
    sides = {sign: _largest(smooth * sign) for sign in (1, -1)}
    weight = {sign: float((smooth * sign)[part].sum()) for sign, part in sides.items()}
    named = [sign for sign in (1, -1) if weight[sign] > 0 and weight[sign] >= _WORTH_NAMING * weight[-sign]]
    return {sign: _described(sides[sign], smooth != 0) for sign in named}


def _smooth(why: Relevance) -> Numbers:
    """The map blurred within the ink, as shares of its strongest."""
    blurred = np.where(why.values != 0, cv2.GaussianBlur(why.values, (0, 0), _BLUR), np.float32(0))
    return np.asarray(blurred / max(float(np.abs(blurred).max()), 1e-12), np.float32)


def _largest(values: Numbers) -> NDArray[np.bool_]:
    """The connected part with the largest sum, of what is clearly above 0."""
    count, parts = cv2.connectedComponents((values > _CLEAR).astype(np.uint8))
    sums = [float(values[parts == part].sum()) for part in range(1, count)]
    return np.asarray(parts == 1 + int(np.argmax(sums)) if sums else np.zeros_like(parts, dtype=bool))


def _described(part: NDArray[np.bool_], ink: NDArray[np.bool_]) -> Part:
    (top, left), (height, width) = _box(part)
    (ink_top, ink_left), (ink_height, ink_width) = _box(ink)
    middle = top + height / 2 - ink_top, left + width / 2 - ink_left
    # A digit that is slender, as a 1, has no left and right.
    column = 1 if ink_width < ink_height / 3 else min(int(3 * middle[1] / ink_width), 2)
    row = 1 if ink_height < ink_width / 3 else min(int(3 * middle[0] / ink_height), 2)
    return Part(_kind(height, width), row, column)


def _kind(height: int, width: int) -> Kind:
    longer, shorter = max(height, width), min(height, width)
    if longer < _STROKE or longer < _SLENDER * shorter:
        return "part"
    return "upright stroke" if height > width else "level stroke"


def _box(part: NDArray[np.bool_]) -> tuple[tuple[int, int], tuple[int, int]]:
    """The upper left corner, and the height and width."""
    rows, columns = np.flatnonzero(part.any(axis=1)), np.flatnonzero(part.any(axis=0))
    return (int(rows[0]), int(columns[0])), (int(np.ptp(rows)) + 1, int(np.ptp(columns)) + 1)
