"""Takes solid blocks out of an image of ink, as screenshots have buttons and pictures beside the digit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from digitpad.ink.from_image.components import thickness_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from digitpad.ink.from_image.paper import Levels

_LEAST = 0.1  # of the darkest ink
_FULL = 0.8  # of its rectangle, that a block covers: its corners may be round, and something may be written on it
_HIGHEST = 1.2  # times its width: what is higher may be a one
_THICKER = 2.0  # times the line of a digit, at least: the bar of a five is as thick as its body
_LEAST_DIGIT = 0.1  # of the image's shorter side
_WIDEST_LINE = 0.25  # of its longer side: a digit's line is no wider
_MOST = 0.25  # of the image: paper between lines is no block
_LEAST_SIDE = 112  # pixels: a smaller image has nothing beside a digit


def without_blocks(ink: Levels) -> Levels:
    """``ink``, 0 on paper, shape (height, width), without blocks, if what may be a digit stands beside them.

    A block is as wide as high, more or less, or wider, is nearly full of ink, and is thicker than the digit's lines.
    """
    if min(ink.shape) < _LEAST_SIDE:
        return ink
    inked = (ink > _LEAST * float(ink.max())).view(np.uint8)
    _count, found, counted, _centroids = cv2.connectedComponentsWithStats(inked, connectivity=8)
    labels, statistics = np.asarray(found, np.int32), np.asarray(counted, np.int32)
    _left, _top, width, height, area = statistics[:, :5].T
    is_solid = (area >= _FULL * width * height) & (height <= _HIGHEST * width)
    is_solid[0] = False
    if not is_solid.any():
        return ink
    line = 4 * thickness_of(inked, labels)
    extent = np.maximum(width, height)
    may_be_digit = ~is_solid & (extent >= _LEAST_DIGIT * min(ink.shape)) & (line <= _WIDEST_LINE * extent)
    may_be_digit[0] = False
    blocks = [
        block for block in np.flatnonzero(is_solid).tolist() if _stands_beside(block, may_be_digit, line, statistics)
    ]
    if not blocks or area[blocks].sum() > _MOST * ink.size:
        return ink
    is_block = np.zeros(len(statistics), np.bool_)
    is_block[blocks] = True
    return np.where(is_block[labels], np.float32(0), ink)


def _stands_beside(
    block: int, may_be_digit: NDArray[np.bool_], line: NDArray[np.float64], statistics: NDArray[np.int32]
) -> bool:
    """Whether something that may be a digit stands beside a block, and has much thinner lines."""
    left, top, width, height, _area = statistics[:, :5].T
    right, bottom = left + width, top + height
    is_apart = (left >= right[block]) | (right <= left[block]) | (top >= bottom[block]) | (bottom <= top[block])
    is_thinner = _THICKER * line < min(width[block], height[block])
    return bool((may_be_digit & is_apart & is_thinner).any())
