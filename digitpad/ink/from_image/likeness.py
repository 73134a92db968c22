"""How much a shape looks as if a pen had written it as one digit: by its geometry alone, whatever it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from digitpad.ink.from_image.around.axes import axes_in
from digitpad.ink.from_image.around.frames import fills_its_sides, is_frame
from digitpad.ink.from_image.around.rings import is_round_frame
from digitpad.ink.from_image.components import Box, is_at_edge, pixels_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from digitpad.ink.images import GreyImage

    Mask = NDArray[np.uint8]

_WIDEST = (0.3, 0.5)  # a line's width, of the digit's longer side: up to the first all is well, from the second nothing
_RIM = (0.4, 0.7)  # of the image's rim, covered by the digit
_HOLES = (3, 6)  # in the digit
_PARTS = (4, 9)  # of which it consists
_FLAT = (0.35, 0.2)  # of its width: how high a digit is
_REST = (0.15, 0.9)  # of all ink: what belongs to no digit
_LEAST_BAR = 0.1  # of a digit's ink, that a scroll bar beside it has
_RECTANGLE = 0.55  # for full rectangles: a one may be one, but so are the bars of a chart, buttons and cursors
_LEAST_HOLE = 0.002  # of the square around the digit


def likeness(mask: Mask, labels: NDArray[np.int32], digits: Sequence[Box], photograph: bool = False) -> float:
    """From 0 for what no pen wrote, as a frame, paper between shapes or a pattern, to 1.

    ``mask`` is above 0 where there is ink, ``labels`` has the number of each pixel's component, and
    ``digits`` are the boxes of what may be digits, the one to judge first.
    """
    if not digits:
        return 0.0
    box = digits[0]
    own = pixels_of(box.labels, labels)
    rim = np.concatenate([own[0], own[-1], own[1:-1, 0], own[1:-1, -1]])
    shape = np.pad(own[box.top : box.bottom, box.left : box.right].view(np.uint8), 1)
    rest = 1 - sum(digit.area for digit in digits) / max(_ink_beside(labels, digits, photograph), 1)
    sure = _RECTANGLE if _is_of_rectangles(box, labels) else 1.0
    inside, holes = _within(shape, mask[box.top : box.bottom, box.left : box.right])
    if is_round_frame(shape[1:-1, 1:-1]):
        return 0.0
    if inside or (holes and is_frame(shape)) or fills_its_sides(shape[1:-1, 1:-1]) or axes_in(mask)[own].any():
        return 0.0
    return (
        sure
        * _fades(line_width(shape) / box.extent, *_WIDEST)
        * _fades(float(rim.mean()), *_RIM)
        * _fades(holes, *_HOLES)
        * _fades(len(box.labels), *_PARTS)
        * _fades(rest, *_REST)
        * _fades(box.height / (box.right - box.left), *_FLAT)
    )


def _ink_beside(labels: NDArray[np.int32], digits: Sequence[Box], photograph: bool) -> int:
    """How many pixels of ink there are, but for what comes in from the edge and belongs to no digit.

    That is a table in a ``photograph``. Elsewhere it is what lies beside a digit within the image, as a title bar, and
    not around it. A scroll bar does not count either.
    """
    rim = np.concatenate([labels[0], labels[-1], labels[:, 0], labels[:, -1]])
    counts = np.bincount(labels.ravel())
    counts[0] = 0
    own = [label for digit in digits for label in digit.labels]
    within = not is_at_edge(digits[0], labels.shape)
    for label in np.setdiff1d(rim, own):
        if counts[label] and (photograph or (within and not _is_around(labels == label, digits[0]))):
            counts[label] = 0
    least = _LEAST_BAR * digits[0].area
    for label in set(np.flatnonzero(counts >= least).tolist()) - {0, *own}:
        if _box_of(labels == label).is_scroll_bar_beside(digits[0].extent):
            counts[label] = 0
    return int(counts.sum())


def _is_of_rectangles(box: Box, labels: NDArray[np.int32]) -> bool:
    if len(box.labels) == 1:
        return box.is_full
    own = labels[box.top : box.bottom, box.left : box.right]
    return all(_box_of(own == label).is_full for label in box.labels)


def _box_of(component: NDArray[np.bool_]) -> Box:
    left, top, width, height = cv2.boundingRect(component.view(np.uint8))
    return Box(left, top, left + width, top + height, int(np.count_nonzero(component)), ())


def _is_around(component: NDArray[np.bool_], box: Box) -> bool:
    outer = _box_of(component)
    return outer.left <= box.left and outer.top <= box.top and outer.right >= box.right and outer.bottom >= box.bottom


def line_width(mask: Mask) -> float:
    """The usual width of a line, in pixels: across one of width w, the mean distance to its edge is w / 4."""
    distance = cv2.distanceTransform(mask, cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    return 4 * float(distance[mask > 0].mean())


def evenness(grey: GreyImage) -> float:
    """How even the width of the lines is: half for those of a pen, less for the paper around a digit."""
    distance = cv2.distanceTransform(np.pad(grey > 127, 1).view(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    inside = distance[distance > 0]
    return float(inside.mean() / inside.max()) if inside.size else 0.0


def _within(shape: Mask, mask: Mask) -> tuple[bool, int]:
    """Whether a hole in the shape holds ink of its own, as a frame does, and how many holes there are."""
    count, areas, statistics, _centroids = cv2.connectedComponentsWithStats(1 - shape, connectivity=4)
    outside = areas[0, 0]
    least = max(_LEAST_HOLE * max(shape.shape) ** 2, 4)
    holes = [n for n in range(1, count) if n != outside and statistics[n, cv2.CC_STAT_AREA] >= least]
    inner = areas[1:-1, 1:-1]
    held = pixels_of(holes, inner) & (mask > 0)
    return bool(np.count_nonzero(held) > 0.02 * np.count_nonzero(shape)), len(holes)


def _fades(value: float, well: float, ill: float) -> float:
    return float(np.clip((ill - value) / (ill - well), 0, 1))
