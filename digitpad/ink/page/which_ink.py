"""Which ink of an image is of digits: not dust, lines of the paper, shadows, or what comes in from the edge."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from digitpad.ink.page.cuts import pen_width

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Labels = NDArray[np.int32]
    Levels = NDArray[np.float32]
    Mask = NDArray[np.uint8]

    Boxes = NDArray[np.int32]
    """Left, top, right and bottom of each of n boxes, shape (n, 4), in pixels."""

_HEIGHTS = (0.5, 1.8)  # of the usual one: what may be a digit
_WIDEST = 12.0  # of the usual height: digits that touch
_LEAST = 0.12  # of the usual height: what is smaller is dust
_AS_MUCH_INK = 0.25  # of the usual digit's: what has less is the rest of a line
_AS_DARK = 0.55  # of the usual digit
_NEAR = 0.35  # of the usual height: a small part is no farther from its digit
_FULL, _ROUND = 0.7, 1.3  # of its box, that a disc fills; and of its shorter side, how long the other one is
_LARGEST_POINT = 2.2  # widths of the pen
_RULE = 0.3  # of the usual height: what is wide and no higher is a line of the paper
_RULE_WIDE = 2.0  # usual heights
_SIDE, _SIDE_NARROW, _SIDE_FULL = 1.2, 0.15, 0.97  # usual heights; of its length; of its box: the side of a frame
_RUN_TOGETHER, _SURELY_TOGETHER = 1.1, 1.6  # of its height: how wide what may be digits that touch is, and what is


def ink_of_several(
    labels: Labels, ink: Levels, found: Sequence[tuple[int, int, int, int]], own: Sequence[int]
) -> Mask | None:
    """1 where there is ink of several digits; None where there is one alone.

    ``labels`` has the number of each pixel's component, and ``ink`` how dark it is. ``found`` are the boxes (left,
    top, right, bottom) of what surely is a digit, or digits that touch, and ``own`` the components in them.
    """
    digits = np.array(found)
    usual = float(np.median(digits[:, 3] - digits[:, 1]))
    widest = int((digits[:, 2] - digits[:, 0]).max())
    if len(digits) == 1 and widest <= _SURELY_TOGETHER * usual:  # what is beside it is smaller, and no digit
        return None if widest <= _RUN_TOGETHER * usual else np.isin(labels, own).view(np.uint8)
    boxes = _boxes(labels)
    areas = np.bincount(labels.ravel(), minlength=len(boxes))
    darkness = np.bincount(labels.ravel(), ink.ravel(), len(boxes)) / np.maximum(areas, 1)
    width, height = boxes[:, 2] - boxes[:, 0], boxes[:, 3] - boxes[:, 1]
    inside = (boxes[:, :2] > 0).all(axis=1) & (boxes[:, 2:] < labels.shape[::-1]).all(axis=1)
    dark = darkness >= _AS_DARK * np.median(darkness[own])
    is_rule = (height < _RULE * usual) & (width > _RULE_WIDE * usual)
    longer = np.maximum(width, height)
    may_be = inside & dark & ~is_rule & ~_are_around(boxes, areas, digits) & ~_are_holes(boxes, areas, labels, own)
    alike = (height >= _HEIGHTS[0] * usual) & (height <= _HEIGHTS[1] * usual) & (width <= _WIDEST * usual)
    alike &= may_be & (areas >= _AS_MUCH_INK * np.median(areas[own]))
    alike[own] = True
    alike[0] = False
    parts = may_be & (longer >= _LEAST * usual) & (longer < usual)
    chosen = alike | (parts & _are_near(boxes, boxes[alike], _NEAR * usual))
    chosen[0] = False
    return np.asarray(chosen[labels].view(np.uint8))


def _are_around(boxes: Boxes, areas: NDArray[np.integer], digits: Boxes) -> NDArray[np.bool_]:
    """Which components are the sides of a frame around the ``digits``, or rings around two or more of them."""
    usual = np.median(digits[:, 3] - digits[:, 1])
    sizes = boxes[:, 2:] - boxes[:, :2]
    longer, shorter = sizes.max(axis=1), sizes.min(axis=1)
    are_sides = (longer > _SIDE * usual) & (shorter <= _SIDE_NARROW * longer) & (areas >= _SIDE_FULL * longer * shorter)
    encloses = ((boxes[:, None, :2] < digits[:, :2]) & (boxes[:, None, 2:] > digits[:, 2:])).all(axis=2)
    return np.asarray(are_sides | (encloses.sum(axis=1) > 1))


def _are_holes(boxes: Boxes, areas: NDArray[np.integer], labels: Labels, own: Sequence[int]) -> NDArray[np.bool_]:
    """Which components are full discs, too large for a point made by the pen of the ``own`` ones: holes of a binder."""
    width, height = boxes[:, 2] - boxes[:, 0], boxes[:, 3] - boxes[:, 1]
    full = areas >= _FULL * width * height
    round_ = np.maximum(width, height) <= _ROUND * np.minimum(width, height)
    discs: NDArray[np.bool_] = np.asarray(full & round_)
    discs[[0, *own]] = False
    if not discs.any():
        return discs
    return np.asarray(discs & (width > _LARGEST_POINT * pen_width(np.isin(labels, own).view(np.uint8))))


def _are_near(boxes: Boxes, others: Boxes, reach: float) -> NDArray[np.bool_]:
    """Which of the boxes are no farther than ``reach`` from one of the others, which may be very many each."""
    near = np.zeros(len(boxes), np.bool_)
    for left, top, right, bottom in others.tolist():
        across = np.maximum(left - boxes[:, 2], boxes[:, 0] - right)
        down = np.maximum(top - boxes[:, 3], boxes[:, 1] - bottom)
        near |= np.maximum(across, down) <= reach
    return near


def _boxes(labels: Labels) -> Boxes:
    """The box around each component, by its number."""
    count = int(labels.max(initial=0)) + 1
    boxes = np.zeros((count, 4), np.int32)
    boxes[:, :2] = max(labels.shape)
    for axis, lines in enumerate((labels.T, labels)):
        places, across = np.nonzero(lines)  # in order, so that the first and the last of each number are its ends
        numbers = lines[places, across]
        boxes[numbers[::-1], axis] = places[::-1]
        boxes[numbers, axis + 2] = places + 1
    return boxes
