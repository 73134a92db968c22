"""Connected components of ink, and which of them together are one digit."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

_SPECK = 0.1  # of the largest component: one that is smaller is no part of a digit
_LEAST_AREA = 12  # pixels
_LEAST_EXTENT = 0.015  # of the image's longer side
_APART = 0.12  # of the larger one's longer side: parts that are nearer belong to one digit
_AS_LARGE = 0.5  # of the largest digit: what is smaller is none
_AS_MUCH_INK = 0.15  # of the largest digit: what has less is the rest of a line of the paper
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

    @property
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

    def is_near(self, other: Box) -> bool:
        """Whether both are parts of one digit, to judge by the gap between them."""
        across = max(self.left, other.left) - min(self.right, other.right)
        down = max(self.top, other.top) - min(self.bottom, other.bottom)
        return max(across, down) < _APART * max(self.extent, other.extent)

    def compares_to(self, largest: Box) -> bool:
        """Whether this can be a digit beside the largest one."""
        return self.extent >= _AS_LARGE * largest.extent and self.area >= _AS_MUCH_INK * largest.area


def find_digits(mask: NDArray[np.uint8]) -> tuple[list[Box], NDArray[np.int32]]:
    """The boxes around digits, the one with most ink first, and the label of each pixel's component.

    ``mask`` has shape (height, width), above 0 where there is ink. Specks belong to no box, nor what
    comes in from the edge of the image if there is a digit besides.
    """
    _count, labels, statistics, _centroids = cv2.connectedComponentsWithStats(mask, connectivity=8)
    components = [
        Box(left, top, left + width, top + height, area, (label,))
        for label, (left, top, width, height, area) in enumerate(statistics.tolist())
        if label > 0 and area >= _LEAST_AREA
    ]
    inner = [box for box in components if not _is_at_edge(box, mask.shape)]
    if sum(box.area for box in inner) > _LEAST_BESIDE * sum(box.area for box in components):
        components = inner
    digits = sorted(_grouped(_without_specks(components, _LEAST_EXTENT * max(mask.shape))), key=lambda box: -box.area)
    return [box for box in digits if box.compares_to(digits[0])], np.asarray(labels, np.int32)


def _is_at_edge(box: Box, shape: tuple[int, ...]) -> bool:
    return box.left == 0 or box.top == 0 or box.right == shape[1] or box.bottom == shape[0]


def _without_specks(components: list[Box], least: float) -> list[Box]:
    largest = max((box.extent for box in components), default=0)
    return [box for box in components if box.extent > max(_SPECK * largest, least)]


def _grouped(boxes: list[Box]) -> list[Box]:
    """Join what is near, until nothing is."""
    for one, other in combinations(boxes, 2):
        if one.is_near(other):
            rest = [box for box in boxes if box is not one and box is not other]
            return _grouped([*rest, one.joined(other)])
    return boxes
