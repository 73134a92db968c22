"""The pieces of ink on a page: what hangs together, and the parts of it where digits may touch."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np

from digitpad.ink.page.cuts import cut_apart

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from digitpad.ink.images import GreyImage

    Labels = NDArray[np.int32]
    Mask = NDArray[np.uint8]

MOST_PIECES = 500
"""What has more is no number but a page of text, or a pattern: a bound on the time that it takes."""

MOST_CUT = 60
"""How many of a page's pieces are cut; others are taken as they are."""

_INK = 96  # levels: what is darker hangs together
_LEAST_AREA = 8  # pixels
_SPECK = 0.12  # of the usual height: what is no longer is dust
_COUNT_MORE = 1.5  # the power of its height by which a piece counts for the usual height
_WIDE = 1.1  # of the usual height: what is wider may be digits that touch


class Piece(NamedTuple):
    """A piece of ink: its box in pixels, its number in the `Page.labels`, and how it is cut from the piece before.

    ``component`` is the same for pieces that hang together. ``cut`` is the ink that the cut on its left crosses, in
    widths of the pen; 0 where there is none.
    """

    left: int
    top: int
    right: int
    bottom: int
    label: int
    component: int
    cut: float = 0.0

    @property
    def width(self) -> int:
        """From left to right."""
        return self.right - self.left

    @property
    def height(self) -> int:
        """From top to bottom."""
        return self.bottom - self.top

    @property
    def middle(self) -> float:
        """Halfway from left to right."""
        return (self.left + self.right) / 2

    @property
    def extent(self) -> int:
        """The longer side."""
        return max(self.width, self.height)


class Page(NamedTuple):
    """The ink of a page and its pieces.

    ``grey`` and ``labels`` have the same shape; a label is the number of a piece, or 0. ``height`` is that of a usual
    digit, in pixels.
    """

    grey: GreyImage
    labels: Labels
    pieces: tuple[Piece, ...]
    height: float

    def ink_of(self, pieces: tuple[Piece, ...]) -> tuple[GreyImage, int, int]:
        """The ink of these pieces alone, and the left and the top edge of it on the page."""
        left, top = min(piece.left for piece in pieces), min(piece.top for piece in pieces)
        right, bottom = max(piece.right for piece in pieces), max(piece.bottom for piece in pieces)
        left, top = max(left - 1, 0), max(top - 1, 0)  # with its soft edge
        labels = self.labels[top : bottom + 1, left : right + 1]
        grey = self.grey[top : bottom + 1, left : right + 1]
        own = np.zeros(labels.shape, np.bool_)
        for piece in pieces:
            own |= labels == piece.label
        rim = cv2.dilate(own.view(np.uint8), np.ones((3, 3), np.uint8)) > 0
        return np.where(own | (rim & (labels == 0)), grey, np.uint8(0)), left, top


def page_of(grey: GreyImage, are_cut: bool = True) -> Page:
    """The pieces of ink, without dust; those that are wide are cut where digits may touch, if ``are_cut``."""
    _count, labels, statistics, _centroids = cv2.connectedComponentsWithStats((grey > _INK).view(np.uint8))
    found = [
        Piece(left, top, left + width, top + height, label, label)
        for label, (left, top, width, height, area) in enumerate(statistics.tolist())
        if label > 0 and area >= _LEAST_AREA
    ]
    height = usual_height(found)
    kept = [piece for piece in found if piece.extent > _SPECK * height]
    page = Page(grey, np.asarray(labels, np.int32), tuple(kept), height)
    return with_cuts(page, [piece for piece in kept if piece.width > _WIDE * height]) if are_cut else page


def usual_height(pieces: list[Piece]) -> float:
    """The median height, in pixels, for which high pieces count more: neither dust nor one long line changes it."""
    heights = np.array(sorted(piece.height for piece in pieces) or [1], np.float64)
    shares = np.cumsum(heights**_COUNT_MORE)
    return float(heights[np.searchsorted(shares, shares[-1] / 2)])


def with_cuts(page: Page, to_cut: list[Piece]) -> Page:
    """The page with some of its pieces cut, as many as may be, where there is little ink."""
    labels, pieces = page.labels.copy(), [piece for piece in page.pieces if piece not in to_cut[:MOST_CUT]]
    newest = int(labels.max(initial=0))
    for piece in to_cut[:MOST_CUT]:
        box = labels[piece.top : piece.bottom, piece.left : piece.right]
        own = box == piece.label
        parts, inks = cut_apart(own.view(np.uint8), page.height)
        ink_before = 0.0
        for part in range(int(parts.max(initial=0)) + 1):
            chosen = own & (parts == part)
            left, top, width, height = cv2.boundingRect(chosen.view(np.uint8))
            ink_before = inks[part - 1] if part else 0.0
            if not width:
                continue
            newest += 1
            box[chosen] = newest
            left, top = left + piece.left, top + piece.top
            pieces.append(Piece(left, top, left + width, top + height, newest, piece.component, ink_before))
    return Page(page.grey, labels, tuple(pieces), page.height)
