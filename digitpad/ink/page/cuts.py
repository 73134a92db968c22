"""Where a piece of ink may be cut because two digits touch: along paths from top to bottom that cross little ink.

Each path goes down by one row at a time, and at most one column aside; the cheapest is found by dynamic programming,
as seams are (S. Avidan, A. Shamir, Seam carving for content-aware image resizing, 2007). There may be more cuts than
digits touch: which of them are taken is decided by what the parts are read as, as is usual for handwritten numbers
(H. Fujisawa, Y. Nakano, K. Kurino, Segmentation methods for character recognition, 1992).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    Mask = NDArray[np.uint8]
    Costs = NDArray[np.float32]

_ASIDE = 0.3  # of a pixel of ink: what a step aside costs
_APART = 0.16  # of the usual height: two cuts, and a cut and the edge, are no nearer
_MOST_INK = 3.2  # widths of the pen that a cut may cross
_MOST = 24  # cuts of a piece
_LONGEST = 480  # pixels to which a larger piece is shrunk


def cut_apart(mask: Mask, height: float) -> tuple[NDArray[np.int32], list[float]]:
    """The number of the part, from 0 on the left, of each pixel of ``mask``, and the ink that each cut crosses.

    ``mask`` is 1 where there is ink; ``height``, in pixels, is that of a usual digit. The ink is in widths of the pen.
    """
    shrink = min(_LONGEST / max(mask.shape), 1.0)
    small = mask
    if shrink < 1:
        size = [max(round(side * shrink), 1) for side in mask.shape[::-1]]
        small = np.asarray(cv2.resize(mask, size, interpolation=cv2.INTER_AREA), np.uint8)
    paths, inks = _paths(small, height * shrink)
    parts = np.zeros(small.shape, np.int32)
    columns = np.arange(small.shape[1])
    for path in paths:
        parts += columns[None, :] >= path[:, None]
    if shrink < 1:
        parts = np.asarray(cv2.resize(parts, mask.shape[::-1], interpolation=cv2.INTER_NEAREST), np.int32)
    return parts, inks


def _paths(mask: Mask, height: float) -> tuple[list[NDArray[np.intp]], list[float]]:
    """The column at each row of each path, from left to right, and the ink that it crosses, in widths of the pen."""
    ink = mask.astype(np.float32)
    middle = len(ink) // 2
    down, from_above = _cheapest(ink[: middle + 1])
    up, from_below = _cheapest(ink[middle:][::-1])
    costs = down[-1] + up[-1] - ink[middle]
    pen = pen_width(mask)
    chosen = _least(costs, max(_APART * height, 2.0), _MOST_INK * pen)
    paths = [_followed(from_above, column)[:-1] + _followed(from_below, column)[::-1] for column in chosen]
    return [np.array(path) for path in paths], [float(costs[column]) / pen for column in chosen]


def pen_width(mask: Mask) -> float:
    """How wide the lines are usually, in pixels, at least 1: the mean distance to their edge is a quarter of that."""
    distance = cv2.distanceTransform(np.pad(mask, 1), cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    inside = distance[distance > 0]
    return max(4 * float(inside.mean()), 1.0) if inside.size else 1.0


def _cheapest(ink: Costs) -> tuple[Costs, NDArray[np.int8]]:
    """What the cheapest path from the first row to each pixel costs, and the step by which it came there."""
    costs, steps = ink.copy(), np.zeros(ink.shape, np.int8)
    for row in range(1, len(ink)):
        before = np.pad(costs[row - 1], 1, constant_values=np.inf)
        ways = np.stack([before[1:-1], before[:-2] + _ASIDE, before[2:] + _ASIDE])
        best = ways.argmin(axis=0)
        costs[row] += np.take_along_axis(ways, best[None], axis=0)[0]
        steps[row] = np.array([0, -1, 1], np.int8)[best]
    return costs, steps


def _followed(steps: NDArray[np.int8], column: int) -> list[int]:
    """The columns of a path from the first row to this column of the last one."""
    path = [column]
    for row in range(len(steps) - 1, 0, -1):
        path.append(path[-1] + int(steps[row, path[-1]]))
    return path[::-1]


def _least(costs: Costs, apart: float, most: float) -> list[int]:
    """The columns at which a path costs less than beside it, no nearer to each other than ``apart``."""
    free = np.ones(len(costs), np.bool_)
    reach = round(apart)
    free[:reach] = free[max(len(costs) - reach, 0) :] = False
    chosen: list[int] = []
    while free.any() and len(chosen) < _MOST:
        best = float(costs[free].min())
        if best > most:
            break
        first = int(np.flatnonzero(free & (costs <= best))[0])
        last = first
        while last + 1 < len(costs) and free[last + 1] and costs[last + 1] <= best + _ASIDE:
            last += 1
        column = (first + last) // 2
        chosen.append(column)
        free[max(column - reach, 0) : column + reach + 1] = False
    return sorted(chosen)
