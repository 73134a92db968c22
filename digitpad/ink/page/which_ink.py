"""Which ink of an image is of digits: not dust, lines of the paper, frames, or what comes in from the edge."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Labels = NDArray[np.int32]
    Mask = NDArray[np.uint8]

_LEAST, _HIGHEST, _WIDEST = 0.12, 1.8, 12.0  # of the usual height: extent, height and width of what may be digits
_RULE = 0.3  # of the usual height: what is wide and no higher is a line of the paper, or a stroke through
_RULE_WIDE = 2.0  # usual heights
_RUN_TOGETHER = 1.1  # of its height: how wide digits are that touch


def ink_of_several(labels: Labels, heights: Sequence[int], widths: Sequence[int], own: Collection[int]) -> Mask | None:
    """1 where there is ink of several digits; None where there is one alone.

    ``labels`` has the number of each pixel's component. ``heights`` and ``widths``, in pixels, are those of what is
    surely a digit, or several that touch, whose components are ``own``.
    """
    usual = float(np.median(heights))
    statistics = _statistics(labels)
    left, top, width, height = statistics.T
    extent = np.maximum(width, height)
    bottom_edge, right_edge = labels.shape
    inside = (left > 0) & (top > 0) & (left + width < right_edge) & (top + height < bottom_edge)
    is_rule = (height < _RULE * usual) & (width > _RULE_WIDE * usual)
    chosen = inside & ~is_rule & (extent > _LEAST * usual) & (height < _HIGHEST * usual) & (width < _WIDEST * usual)
    if len(heights) == 1 and widths[0] <= _RUN_TOGETHER * usual:
        return None
    chosen[list(own)] = True
    chosen[0] = False
    return np.asarray(chosen[labels].view(np.uint8))


def _statistics(labels: Labels) -> NDArray[np.int32]:
    """Left, top, width and height of each component, by its number."""
    count = int(labels.max(initial=0)) + 1
    boxes = np.zeros((count, 4), np.int32)
    rows, columns = np.nonzero(labels)
    numbers = labels[rows, columns]
    low = np.full((count, 2), max(labels.shape), np.int32)
    high = np.zeros((count, 2), np.int32)
    for axis, places in enumerate((columns, rows)):
        np.minimum.at(low[:, axis], numbers, places)
        np.maximum.at(high[:, axis], numbers, places + 1)
    boxes[:, :2], boxes[:, 2:] = low, np.maximum(high - low, 0)
    return boxes
