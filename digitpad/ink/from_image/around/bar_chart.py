"""Takes the bars of a chart out of an image of ink, as screenshots have one beside the digit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from digitpad.ink.from_image.around.axes import axis_lines

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from digitpad.ink.from_image.paper import Levels

_LEAST = 0.1  # of the darkest ink
_FULL = 0.9  # of its rectangle, that the ink of a bar covers: its corners may be round
_THINNEST = 3  # pixels
_FEWEST = 3
_NEAR = 2  # pixels, within which bars begin at the same line and are as thick as each other
_LEAST_SIDE = 112  # pixels: a smaller image has no chart beside a digit


def without_bar_chart(ink: Levels) -> Levels:
    """``ink``, 0 on paper, shape (height, width), without full rectangles that form a bar chart.

    Those are three or more that begin at one line, are as thick as each other, and are not all as long.
    """
    if min(ink.shape) < _LEAST_SIDE:
        return ink
    inked = (ink > _LEAST * float(ink.max())).view(np.uint8)
    across, down = axis_lines(inked)
    inked[across | down] = 0  # the axes, to which the bars may be attached
    _count, labels, statistics, _centroids = cv2.connectedComponentsWithStats(inked, connectivity=8)
    left, top, width, height, area = statistics[:, :5].T
    is_full = (area >= _FULL * width * height) & (np.minimum(width, height) >= _THINNEST)
    is_full[0] = False
    lying = _bars_of_a_chart(is_full, left, height, width)
    standing = _bars_of_a_chart(is_full, top + height, width, height)
    bars = lying | standing
    return np.where(bars[labels], np.float32(0), ink) if bars.any() else ink


def _bars_of_a_chart(is_full: Any, begin: Any, thickness: Any, length: Any) -> NDArray[np.bool_]:
    """Which rectangles are bars, by the line where they begin, their thickness and their length."""
    bars = np.zeros(is_full.shape, np.bool_)
    for each in np.flatnonzero(is_full):
        alike = is_full & (np.abs(begin - begin[each]) <= _NEAR) & (np.abs(thickness - thickness[each]) <= _NEAR)
        if np.count_nonzero(alike) >= _FEWEST and np.ptp(length[alike]) > thickness[each]:
            bars |= alike
    return bars
