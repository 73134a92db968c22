"""Takes the coloured rectangle out of an image that a program drew around a digit it found, and its label."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from digitpad.ink.from_image.colours import Colours
    from digitpad.ink.from_image.paper import Levels

    Mask = NDArray[np.bool_]
    Statistics = NDArray[np.int32]
    Rectangle = tuple[int, int, int, int]
    """Left, top, right, bottom."""

_VIVID = 80  # levels between the strongest and the weakest of red, green and blue
_LEAST = 0.08  # of the image's shorter side: how large a box is
_LEAST_SIDE = 112  # pixels: a smaller image has nothing around a digit
_THICKEST = 0.03  # of the image's shorter side: the lines of a box
_COVERED = 0.9  # of each side of a box
_BLURRED = 2  # pixels by which a colour runs over its edges, where an image was compressed


def without_coloured_box(levels: Levels, colours: Colours) -> Levels:
    """``levels``, brightness 0..255 of shape (height, width), with what is beside a box in place of its lines.

    A box is a rectangle of thin, upright and level lines in a vivid colour; with it goes what is written in such a
    colour outside, but nothing inside. ``colours`` are those of the same image, of any size.
    """
    if min(levels.shape) < _LEAST_SIDE:
        return levels
    if colours.shape[:2] != levels.shape:
        colours = np.asarray(cv2.resize(colours, levels.shape[::-1], interpolation=cv2.INTER_AREA), np.uint8)
    red, green, blue = cv2.split(colours)
    vivid = cv2.subtract(cv2.max(red, cv2.max(green, blue)), cv2.min(red, cv2.min(green, blue))) >= _VIVID
    if not vivid.any():
        return levels
    _count, found, counted, _centroids = cv2.connectedComponentsWithStats(vivid.view(np.uint8), connectivity=8)
    labels, statistics = np.asarray(found, np.int32), np.asarray(counted, np.int32)
    boxes = {label: box for label in range(1, len(statistics)) if (box := _box_of(labels, statistics, label))}
    if not boxes:
        return levels
    goes = np.zeros(len(statistics), np.bool_)
    for label, box in boxes.items():
        goes |= _may_be_its_label(box, statistics, statistics[label, cv2.CC_STAT_AREA])
    goes[0], goes[list(boxes)] = False, True
    size = 2 * _BLURRED + 1
    mask = cv2.dilate(goes[labels].view(np.uint8), np.ones((size, size)))
    whole = np.clip(np.rint(levels), 0, 255).astype(np.uint8)
    filled = cv2.inpaint(whole, mask, size, cv2.INPAINT_TELEA)
    return np.where(mask > 0, filled.astype(np.float32), levels)


def _box_of(labels: NDArray[np.int32], statistics: Statistics, label: int) -> Rectangle | None:
    """The rectangle that a component is the lines of, without a word that touches it; None if it is no box."""
    left, top, width, height, area = statistics[label].tolist()
    least, band = _LEAST * min(labels.shape), max(round(_THICKEST * min(labels.shape)), 2)
    if min(width, height) < least or area > 2 * band * (width + height):
        return None
    own = labels[top : top + height, left : left + width] == label
    level = np.flatnonzero(own.mean(axis=1) >= _COVERED)
    if not level.size or level[-1] - level[0] < least:
        return None
    own = own[level[0] : level[-1] + 1]
    sides = own[:, :band].any(axis=1), own[:, -band:].any(axis=1)
    inner = np.count_nonzero(own[band:-band, band:-band])
    if min(float(side.mean()) for side in sides) < _COVERED or inner > (1 - _COVERED) * area:
        return None
    return left, top + int(level[0]), left + width, top + int(level[-1]) + 1


def _may_be_its_label(box: Rectangle, statistics: Statistics, area_of_box: int) -> Mask:
    """Which components are smaller than a box, and not in it."""
    left, top, width, height, area = statistics.T
    is_outside = (top + height <= box[1] + _BLURRED) | (top >= box[3]) | (left + width <= box[0]) | (left >= box[2])
    return np.asarray(is_outside & (area < area_of_box) & (height < box[3] - box[1]))
