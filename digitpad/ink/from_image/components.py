"""Connected components of ink, and which of them together are one digit."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

_SPECK = 0.1  # of the largest component: one that is smaller is no part of a digit
_LEAST_AREA = 12  # pixels
_LEAST_EXTENT = 0.015  # of the image's longer side
_APART = 0.12  # of the larger one's longer side: parts that are nearer belong to one digit
_BAR = 0.35  # of its width: a component that is no higher is a bar
_BAR_APART = 0.4  # of the larger one: how far from its body the bar of a five may be
_SIDE_BY_SIDE = 0.75  # of the higher one, which the other is beside: what is as high is a digit of its own
_TOUCHING = 0.05  # of the height: parts of one line that was interrupted are nearer
_AS_WIDE = 0.75  # of the height: two that are wider together are two digits, even if they nearly touch
_SAME_HEIGHT = 0.6  # of the higher one
_TALLEST = 2.4  # times its width: what is taller is a line, or digits below each other
_MOST_PARTS = 150  # the largest components of a page
_AS_LARGE = 0.5  # of the largest digit: what is smaller is none
_AS_MUCH_INK = 0.15  # of the largest digit: what has less is the rest of a line of the paper
_FULL = 0.97  # of a rectangle, that ink fills
_NARROW = 0.15  # of its longer side: the shorter one of a scroll bar
_LONGER = 1.2  # times a digit: a full and narrow rectangle that is none, but a scroll bar, or the side of a frame
_LEAST_WITHIN = 0.15  # of the image's shorter side: how large a digit is in which no band belongs
_THICK = 1.5  # times the pen's lines: what comes in from the edge so thick is a finger or a shadow, and no part
_LEAST_BODY = 0.4  # of what comes in from the edge: how large a digit is beside it
_UNDERLINE = 0.7  # of its width: an underline is at least so wide
_LEAST_ABOVE = 0.4  # of an underline's width: the height of what it underlines
_AS_HIGH = 0.6  # of another digit of its row, and on as much of its height
_LEAST_INK = 0.25  # of another digit of its row
_NARROWER, _NARROWER_BESIDE_ONE = 0.75, 0.6  # than inside: the ink at the edge of what only touches it
_MOST_RINGS, _LEAST_IN_RING = 3, 0.2  # of a ring's height, that the digits in it have at least
_LINE = 0.2  # of its longer side, that the shorter one of a line does not reach
_LEAST_BESIDE = 0.1  # of a component at the edge: how much ink there must be elsewhere for it to be left out


@dataclass(frozen=True)
class Box:
    """A rectangle of whole pixels, with the number of inked pixels and the labels of the components in it."""

    left: int
    top: int
    right: int
    bottom: int
    area: int
    labels: tuple[int, ...]

    @cached_property
    def extent(self) -> int:
        """The longer side."""
        return max(self.right - self.left, self.bottom - self.top)

    def joined(self, other: Box) -> Box:
        """The box around both."""
        return Box(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
            self.area + other.area,
            self.labels + other.labels,
        )

    @property
    def height(self) -> int:
        """From top to bottom."""
        return self.bottom - self.top

    @property
    def is_full(self) -> bool:
        """Whether its ink fills it."""
        return self.area >= _FULL * self.height * (self.right - self.left)

    def is_scroll_bar_beside(self, extent: int) -> bool:
        """Whether it is a full and narrow rectangle, and much longer than a digit of that longer side."""
        is_narrow = min(self.height, self.right - self.left) <= _NARROW * self.extent
        return is_narrow and self.is_full and self.extent > _LONGER * extent

    @property
    def is_line(self) -> bool:
        """Whether it is long and narrow."""
        return min(self.height, self.right - self.left) < _LINE * self.extent

    @property
    def is_bar(self) -> bool:
        """Whether it is much wider than high."""
        return self.height < _BAR * (self.right - self.left)

    def is_near(self, other: Box, bars: bool) -> bool:
        """Whether both are parts of one digit, to judge by the gap between them.

        The bar of a five may be farther from its body, if there are to be ``bars``. Two of about the same
        height beside each other are two digits, unless they nearly touch and are narrow together.
        """
        across = max(self.left, other.left) - min(self.right, other.right)
        down = max(self.top, other.top) - min(self.bottom, other.bottom)
        larger = max(self.extent, other.extent)
        if max(across, down) >= _BAR_APART * larger:
            return False
        reach = _APART * larger
        if across > 0 and self._is_beside(other, across, down):
            return False
        if down > 0 and across < 0 and self._is_in_another_row(other):
            return False
        if bars and across < reach and (self.is_bar_above(other) or other.is_bar_above(self)):
            return down < _BAR_APART * larger
        return max(across, down) < reach

    def _is_beside(self, other: Box, across: int, down: int) -> bool:
        """Whether the other one, which is so far to the side, stands there as a digit of the same height."""
        height = max(self.height, other.height)
        both = self.joined(other)
        apart = across >= _TOUCHING * height or both.right - both.left > _AS_WIDE * both.height
        return apart and down < -_SIDE_BY_SIDE * height

    def _is_in_another_row(self, other: Box) -> bool:
        """Whether both are of about the same height and, as one, much higher than wide: but no line in two parts."""
        lower, higher = sorted((self.height, other.height))
        both = self.joined(other)
        width = both.right - both.left
        return lower > _SAME_HEIGHT * higher and both.height > _TALLEST * width and lower < _TALLEST * width

    def is_bar_above(self, other: Box) -> bool:
        """Whether it lies over the other one as the bar of a five does."""
        return self.is_bar and not other.is_bar and self.bottom <= other.top + other.height // 2

    def compares_to(self, largest: Box) -> bool:
        """Whether this can be a digit beside the largest one."""
        return self.extent >= _AS_LARGE * largest.extent and self.area >= _AS_MUCH_INK * largest.area


def find_digits(mask: NDArray[np.uint8], photograph: bool = False) -> tuple[list[Box], NDArray[np.int32]]:
    """The boxes around digits, the one with most ink first, and the label of each pixel's component.

    ``mask`` has shape (height, width), above 0 where there is ink. Specks belong to no box, nor what
    comes in from the edge of the image if there is a digit besides: in a ``photograph``, the rest of lines
    and shadows, and else what has no part that is not at the edge, and is no digit of a row that touches it.
    """
    _count, found, statistics, _centroids = cv2.connectedComponentsWithStats(mask, connectivity=8)
    labels = np.asarray(found, np.int32)
    large = np.flatnonzero(statistics[:, cv2.CC_STAT_AREA] >= _LEAST_AREA)
    components = [
        Box(left, top, left + width, top + height, area, (int(label),))
        for label, (left, top, width, height, area) in zip(large, statistics[large].tolist(), strict=True)
        if label > 0
    ]
    at_edge = {box.labels[0] for box in components if is_at_edge(box, mask.shape)}
    drawn = _inner(components, at_edge) if photograph else _as_drawn(components, at_edge, mask, labels)
    is_less = photograph and len(drawn) < len(components)
    left_out = [box for box in components if is_less and box.labels[0] in at_edge]
    drawn = _without_rings(_without_lines_along_rows(_without_scroll_bars(drawn), at_edge))
    groups = _grouped(_without_specks(drawn, _LEAST_EXTENT * max(mask.shape)), bars=not photograph)
    inner = _inner(groups, at_edge)
    left_out += [box for box in groups if box not in inner]
    inner += _touching(left_out, inner, mask, labels)
    digits = sorted(inner, key=lambda box: -box.area)
    return [box for box in digits if box.compares_to(digits[0])], labels


def pixels_of(chosen: Sequence[int], labels: NDArray[Any]) -> NDArray[np.bool_]:
    """Where the label of a pixel, 0 or more, is one of the chosen; np.isin takes five times as long."""
    table = np.zeros(int(labels.max(initial=0)) + 1, np.bool_)
    table[list(chosen)] = True
    return np.asarray(table[labels])


def _as_drawn(
    components: list[Box], at_edge: set[int], mask: NDArray[np.uint8], labels: NDArray[np.int32]
) -> list[Box]:
    """Without what no pen drew at the edge, if something that may be a digit lies within the image.

    That is what goes from edge to edge, as a window's title bar, unless it is a digit of a row that is tightly cropped,
    and what is much thicker than the lines within, as a finger that holds the paper.
    """
    height, width = mask.shape
    least = _LEAST_WITHIN * min(height, width)
    within = [box for box in components if box.labels[0] not in at_edge and not box.is_bar and box.extent >= least]
    if not within or not at_edge:
        return components
    thickness = thickness_of(mask, labels)
    largest = max(within, key=lambda box: box.extent)
    thickest = _THICK * max(float(thickness[box.labels[0]]) for box in within)

    def is_drawn(box: Box) -> bool:
        is_across = (box.left == 0 and box.right == width) or (box.top == 0 and box.bottom == height)
        is_band = is_across and (box.is_line or not _stands_in_row_with(within, box))
        is_thick = thickness[box.labels[0]] > thickest and largest.extent >= _LEAST_BODY * box.extent
        return not (is_band or is_thick)

    return [box for box in components if box.labels[0] not in at_edge or is_drawn(box)]


def thickness_of(mask: NDArray[np.uint8], labels: NDArray[np.int32]) -> NDArray[np.float64]:
    """The mean distance to the edge of each component, a quarter of the width of a line; ``mask`` is above 0 in ink."""
    inside = cv2.distanceTransform(np.pad(mask, 1), cv2.DIST_L2, cv2.DIST_MASK_PRECISE)[1:-1, 1:-1]
    places = labels.ravel()
    return np.asarray(np.bincount(places, inside.ravel()) / np.maximum(np.bincount(places), 1))


def _without_lines_along_rows(components: list[Box], at_edge: set[int]) -> list[Box]:
    bars = [box for box in components if box.is_bar and box.labels[0] not in at_edge]
    lines = [box for box in bars if _is_underline(box, components) or _is_above_row(box, components)]
    return [box for box in components if box not in lines]


def _is_underline(bar: Box, components: list[Box]) -> bool:
    """Whether a bar lies a little below what is higher, one digit or a row of them, and above nothing."""
    others = [box for box in components if not box.is_bar and bar.left < box.right and box.left < bar.right]
    width = bar.right - bar.left
    above = [box for box in others if box.height >= _LEAST_ABOVE * width]
    if not above and len(others) > 1:
        above = [box for box in others if box.height >= _LEAST_ABOVE * width / len(others)]
    if not above or any(box.bottom > bar.bottom for box in others):
        return False
    body = max(above, key=lambda box: box.area)
    is_wide = width >= _UNDERLINE * (body.right - body.left)
    return is_wide and bar.top - body.bottom >= _TOUCHING * body.height


def _is_above_row(bar: Box, components: list[Box]) -> bool:
    """Whether a bar lies above a row of digits, and is nearly as wide, as above a sum; that of a five is not."""
    others = [box for box in components if not box.is_bar and bar.left < box.right and box.left < bar.right]
    highest = max((box.height for box in others), default=0)
    row = [box for box in others if box.height >= _SAME_HEIGHT * highest]
    if len(row) < 2 or not all(_stands_in_row_with(row[:1], box) for box in row[1:]):
        return False
    is_wide = bar.right - bar.left >= _UNDERLINE * (max(box.right for box in row) - min(box.left for box in row))
    return is_wide and min(box.top for box in others) - bar.bottom >= _TOUCHING * highest


def _without_rings(components: list[Box]) -> list[Box]:
    """Without rings and frames, drawn by hand, around two digits or more that stand in a row."""
    largest = sorted(components, key=lambda box: -box.extent)[:_MOST_RINGS]
    rings = [ring for ring in largest if _is_around_row(ring, components)]
    return [box for box in components if box not in rings] if rings else components


def _is_around_row(ring: Box, components: list[Box]) -> bool:
    within = [
        box
        for box in components
        if box.height >= _LEAST_IN_RING * ring.height
        and ring.left < box.left
        and ring.top < box.top
        and ring.right > box.right
        and ring.bottom > box.bottom
    ]
    return any(_stands_in_row_with([one], other) for one, other in combinations(within[:_MOST_PARTS], 2))


def _without_scroll_bars(components: list[Box]) -> list[Box]:
    """Without full, narrow rectangles that are much longer than all that is not full."""
    longest = max((box.extent for box in components if not box.is_full), default=0)
    return [box for box in components if not (longest and box.is_scroll_bar_beside(longest))]


def _inner(boxes: list[Box], at_edge: set[int]) -> list[Box]:
    """Those that are not of components at the edge alone, if they have ink enough; else all."""
    inner = [box for box in boxes if not at_edge.issuperset(box.labels)]
    return inner if sum(box.area for box in inner) > _LEAST_BESIDE * sum(box.area for box in boxes) else boxes


def _touching(left_out: list[Box], inner: list[Box], mask: NDArray[np.uint8], labels: NDArray[np.int32]) -> list[Box]:
    """The digits of a row, tightly cropped, that touch the edge of the image, of which the ``inner`` ones do not."""
    beside = [box for box in left_out if _stands_in_row_with(inner, box)]
    if not beside:
        return []
    thickness = thickness_of(mask, labels)
    narrower = _NARROWER if len(inner) > 1 else _NARROWER_BESIDE_ONE
    return [box for box in beside if _is_whole(box, labels, float(thickness[list(box.labels)].max()), narrower)]


def _stands_in_row_with(digits: list[Box], box: Box) -> bool:
    """Whether it is about as high as one of the digits, on the same line, and of about as much ink."""
    return any(
        min(box.height, digit.height) >= _AS_HIGH * max(box.height, digit.height)
        and min(box.bottom, digit.bottom) - max(box.top, digit.top) >= _AS_HIGH * min(box.height, digit.height)
        and min(box.area, digit.area) >= _LEAST_INK * max(box.area, digit.area)
        for digit in digits
    )


def _is_whole(box: Box, labels: NDArray[np.int32], thickness: float, narrower: float) -> bool:
    """Whether what reaches the left or the right edge of the image only touches it, and is not cut off there.

    A curve, or the end of a line, is ``narrower`` at the edge than half a line's width inside; what is cut off is not.
    """
    own = pixels_of(box.labels, labels[:, box.left : box.right])
    depth = min(max(1, round(2 * thickness)), own.shape[1] - 1)
    at_left, at_right = box.left == 0, box.right == labels.shape[1]
    sides = [side for side, is_reached in ((own, at_left), (own[:, ::-1], at_right)) if is_reached]
    return all(np.count_nonzero(side[:, 0]) <= narrower * np.count_nonzero(side[:, depth]) for side in sides)


def is_at_edge(box: Box, shape: tuple[int, ...]) -> bool:
    """Whether a box reaches the edge of an image of that height and width."""
    return box.left == 0 or box.top == 0 or box.right == shape[1] or box.bottom == shape[0]


def _without_specks(components: list[Box], least: float) -> list[Box]:
    largest = max((box.extent for box in components), default=0)
    return [box for box in components if box.extent > max(_SPECK * largest, least)]


def _grouped(boxes: list[Box], bars: bool) -> list[Box]:
    """Join what is near, the largest first, until nothing is."""
    made = dict(enumerate(sorted(boxes, key=lambda box: -box.area)[:_MOST_PARTS]))
    near = {(one, other) for one, other in combinations(made, 2) if made[one].is_near(made[other], bars)}
    number = len(made)
    while near:
        pair = min(near)
        joined = made.pop(pair[0]).joined(made.pop(pair[1]))
        near = {each for each in near if not set(each) & set(pair)}
        near |= {(other, number) for other, box in made.items() if box.is_near(joined, bars)}
        made[number] = joined
        number += 1
    return list(made.values())
