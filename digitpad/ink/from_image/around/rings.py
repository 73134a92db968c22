"""What is written in a ring or a disc, or in a square with round corners, as the picture of a button is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from numpy.typing import NDArray

    from digitpad.ink.from_image.paper import Levels

    Mask = NDArray[np.uint8]
    Places = NDArray[np.int32]

_LEAST_SIDE, _WHOLE = 0.25, 0.985  # of the image's shorter side, at least; of the image, at most
_ROUND = 0.93  # of its convex hull, that a disc, or a square with round corners, must have
_LONG, _LONG_DISC = 1.8, 1.4  # times as long as wide, at most: a ring around a digit; a disc, as few noughts are
_NEAR, _CLOSED = 0.06, 0.85  # of its shorter side, how near a ring is to its hull; and along how much of that
_MIDDLE, _CROSSED = 0.15, 0.05  # of that side, how deep the middle of a ring lies; how much of the ring may be there
_HELD = 0.3  # of its height: how high something in it is at least
_SOFT = 0.02  # of a side, which is left out as its own soft edge
_STROKE, _STRAIGHT = 3.0, 0.55  # times as long as wide, and of the rectangle around it: a one, or a nought's stroke
_LEANS, _AROUND_ONE = 0.6, 1.25  # of its height, how far a one leans; how long the ring around it may be
_THICK = 0.36  # of its longer side: how thick a disc is, where it is thickest, and hardly a line
_HOLE = 0.85  # of its convex hull, that the hole of a nought has
_EVEN = 1.6  # times its thinnest place: how thick a pen's line may be
_RIM, _AS_WIDE = 0.14, 0.85  # of a disc with a one in it: from the one to the edge; its shorter side of its longer one


class _Round(NamedTuple):
    """What is inside something round: where a digit may be, and the paper around that."""

    within: Mask
    paper: Mask


def is_round_frame(shape: Mask) -> bool:
    """Whether a shape, which is cropped to it, is a digit and a ring around it, or a disc from which a digit is cut."""
    outline = _outline(shape)
    if _length(outline) > _LONG:  # as many digits, of which no more needs to be looked at
        return False
    _count, labels = cv2.connectedComponents(shape, connectivity=8)
    left, top = outline[0, 0]
    return _around_digit((labels == labels[top, left]).view(np.uint8), shape) is not None


def round_insides(levels: Levels, mask: Mask) -> list[Levels]:
    """What lies in each ring and disc that ``mask`` shows, above 0 where there is ink, in the shape of ``levels``.

    All around it has the level of the paper within.
    """
    found = []
    for here, its_own in _large_components(mask):
        inside = _around_digit(its_own, mask[here])
        if inside is not None and inside.paper.any():
            level = np.float32(np.median(levels[here][inside.paper > 0]))
            found.append(np.where(inside.within, levels[here], level))
    return found


def _large_components(mask: Mask) -> Iterator[tuple[Any, Mask]]:
    """Where each is in the mask, and which pixels there are its own."""
    _count, labels, statistics, _centroids = cv2.connectedComponentsWithStats(mask, connectivity=8)
    sides = statistics[:, cv2.CC_STAT_WIDTH : cv2.CC_STAT_HEIGHT + 1]
    large = (sides.min(axis=1) >= _LEAST_SIDE * min(mask.shape)) & (sides.prod(axis=1) <= _WHOLE * mask.size)
    for label in np.flatnonzero(large[1:]) + 1:
        left, top, width, height, _area = statistics[label].tolist()
        here = np.s_[top : top + height, left : left + width]
        yield here, (labels[here] == label).view(np.uint8)


def _around_digit(its_own: Mask, ink: Mask) -> _Round | None:
    """Where the digit is in a component that is a ring around one, of the ``ink`` of others, or a disc it is cut from.

    None for any other component.
    """
    outline = _outline(its_own)
    hull = np.asarray(cv2.convexHull(outline), np.int32)
    length = _length(hull) if len(hull) >= 3 else np.inf
    if length > _LONG:
        return None
    soft = 1 + round(_SOFT * min(its_own.shape))
    is_closed = cv2.contourArea(outline) >= _ROUND * cv2.contourArea(hull)
    filled = _filled(outline if is_closed else hull, its_own.shape)
    held = filled & (1 - its_own) & ink
    if (is_closed or _is_open_ring(its_own, hull)) and _is_digit(held, hull, len(its_own)):
        within = filled & (1 - _dilated(its_own, soft))
        return _Round(within, within & (1 - ink))
    if is_closed and length <= _LONG_DISC and _is_thick(its_own) and _is_cut_out(filled & (1 - ink), its_own.shape):
        within = 1 - _dilated(1 - np.pad(filled, 1), soft)[1:-1, 1:-1]
        return _Round(within, within & its_own)
    return None


def _is_open_ring(its_own: Mask, hull: Places) -> bool:
    """Whether a component is a line along its convex hull, but for a gap that one drawn by hand often has."""
    side = min(its_own.shape)
    edge = cv2.drawContours(np.zeros_like(its_own), [hull], -1, 1, 1) > 0
    if _dilated(its_own, max(round(_NEAR * side), 1))[edge].mean() < _CLOSED:
        return False
    deep = cv2.distanceTransform(np.pad(_filled(hull, its_own.shape), 1), cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    in_middle = np.count_nonzero(its_own[deep[1:-1, 1:-1] > _MIDDLE * side])
    return bool(in_middle <= _CROSSED * np.count_nonzero(its_own))


def _is_digit(held: Mask, ring: Places, height: int) -> bool:
    """Whether what a ring of this height holds is high enough, and not the stroke through a nought."""
    highest = _largest(held, cv2.CC_STAT_HEIGHT)
    if highest is None:
        return False
    places = _outline(highest)
    _left, _top, its_width, its_height = cv2.boundingRect(places)
    if its_height < _HELD * height:
        return False
    _middle, sides, _angle = cv2.minAreaRect(places)
    is_stroke = _length(places) > _STROKE and np.count_nonzero(highest) > _STRAIGHT * sides[0] * sides[1]
    return not is_stroke or (its_width < _LEANS * its_height and _length(ring) < _AROUND_ONE)


def _is_thick(its_own: Mask) -> bool:
    distance = cv2.distanceTransform(np.pad(its_own, 1), cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    return bool(2 * distance.max() >= _THICK * max(its_own.shape))


def _is_cut_out(holes: Mask, shape: tuple[int, ...]) -> bool:
    """Whether the largest of a disc's holes is large, and not that of a nought, whose rim is a line of one width."""
    hole = _largest(holes, cv2.CC_STAT_AREA)
    if hole is None:
        return False
    places = _outline(hole)
    left, top, width, height = cv2.boundingRect(places)
    if height < _HELD * shape[0]:
        return False
    if np.count_nonzero(hole) < _HOLE * cv2.contourArea(cv2.convexHull(places)):
        return True
    beside, above = min(left, shape[1] - left - width), min(top, shape[0] - top - height)
    thinnest = min(beside, above)
    uneven = max(beside, above) > _EVEN * thinnest > _EVEN * _RIM * min(shape)
    return uneven and min(shape) > _AS_WIDE * max(shape)


def _largest(region: Mask, by: int) -> Mask | None:
    """The largest component of a region, by one of its statistics; None if the region is empty."""
    _count, labels, statistics, _centroids = cv2.connectedComponentsWithStats(region, connectivity=8)
    if len(statistics) == 1:
        return None
    return np.asarray(labels == 1 + int(statistics[1:, by].argmax())).view(np.uint8)


def _outline(region: Mask) -> Places:
    """The outer outline of what is largest in a region, shape (places, 1, 2)."""
    outlines, _hierarchy = cv2.findContours(region, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    return np.asarray(max(outlines, key=_box_area), np.int32)


def _box_area(outline: Any) -> int:
    _left, _top, width, height = cv2.boundingRect(outline)
    return width * height


def _length(places: Places) -> float:
    """How many times as long as wide what goes through these places is, at whatever slant."""
    _middle, sides, _angle = cv2.minAreaRect(places)
    return float(max(sides) / max(min(sides), 1.0))


def _filled(outline: Any, shape: tuple[int, ...]) -> Mask:
    return np.asarray(cv2.drawContours(np.zeros(shape, np.uint8), [outline], -1, 1, cv2.FILLED), np.uint8)


def _dilated(region: Mask, by: int) -> Mask:
    around = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * by + 1, 2 * by + 1))
    return np.asarray(cv2.dilate(region, around), np.uint8)
