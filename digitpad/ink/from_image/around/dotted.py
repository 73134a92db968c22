"""Joins the dots or dashes of a digit that is to be traced, or that lamps show."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from digitpad.ink.from_image.paper import Levels

    Mask = NDArray[np.uint8]

_FEWEST, _MOST = 8, 400  # pieces
_LARGEST = 0.35  # of all ink, that one piece has at most
_FARTHEST = 0.15  # of the longer side of all of them: how far apart two pieces may be
_STEPS = 8
_TOGETHER = 0.9  # of the ink, that must be in one piece in the end
_FLATTEST = 0.35  # of its width: what is no higher is a line of text
_SOLID = 0.75  # of its convex hull, that a dot or a dash fills, and of the pieces, that do so: digits do not


def joined_dots(mask: Mask) -> tuple[Levels, Mask] | None:
    """The ink, 0..255, with the gaps between its pieces filled, and where it is; None if it is not of many dots.

    ``mask``, shape (height, width), is 1 where there is ink. The gaps are closed by the narrowest closing (R.
    Gonzalez, R. Woods, Digital Image Processing, section 9.3) that leaves one piece.
    """
    count, labels, statistics, _centroids = cv2.connectedComponentsWithStats(mask, connectivity=8)
    areas = statistics[1:, cv2.CC_STAT_AREA]
    left, top, width, height = cv2.boundingRect(mask)
    if not _FEWEST <= count - 1 <= _MOST or areas.max() > _LARGEST * areas.sum() or height <= _FLATTEST * width:
        return None
    solid = sum(
        _is_solid(labels[y : y + h, x : x + w] == n + 1) for n, (x, y, w, h, _area) in enumerate(statistics[1:])
    )
    if solid < _SOLID * (count - 1):
        return None
    room = round(_FARTHEST * max(width, height))
    part = np.s_[top : top + height, left : left + width]
    padded: Mask = np.pad(mask[part], room)
    for side in np.unique(np.linspace(3, room, _STEPS).astype(int) | 1).tolist():
        kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side))
        closed: Mask = np.asarray(cv2.morphologyEx(padded, cv2.MORPH_CLOSE, kernel), np.uint8)
        _count, joined = cv2.connectedComponents(closed, connectivity=8)
        shares = np.bincount(joined[padded > 0])
        if shares.max() >= _TOGETHER * shares.sum():
            whole = np.zeros_like(mask)
            whole[part] = (joined == shares.argmax())[room : room + height, room : room + width]
            return np.asarray(whole * np.float32(255), np.float32), whole
    return None


def _is_solid(piece: NDArray[np.bool_]) -> bool:
    """Whether a piece fills most of its convex hull, whose pixels are counted by Pick's theorem."""
    hull = cv2.convexHull(np.argwhere(piece).astype(np.int32))
    room = cv2.contourArea(hull) + cv2.arcLength(hull, True) / 2 + 1
    return bool(np.count_nonzero(piece) >= _SOLID * room)
