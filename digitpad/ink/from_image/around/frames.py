"""What lies inside a frame or a circle, a window's margin, the rim of an image, or the edges of a sheet of paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from digitpad.ink.from_image.around.rings import round_insides

if TYPE_CHECKING:
    from typing import Any

    from numpy.typing import NDArray

    from digitpad.ink.from_image.paper import Levels

    Mask = NDArray[np.uint8]
    Corners = NDArray[np.float32]

_LEAST_SIDE = 0.25  # of the image's shorter side
_LEAST_FIELD = 0.1  # of that side: a small field of a form, or the window of a meter
_EDGE = 2  # pixels
_AT_EDGE = 0.02  # of the side of a photograph
_STRAIGHT = 0.03  # of the way round: how far an edge may lie from a straight line
_FILLED = 0.95  # of its convex hull, that a frame and the rectangle of its corners must have
_REACHED = 0.65  # of each of its sides, which the paper in a frame reaches even if a digit touches it
_DEEP = 0.015  # of the shorter side, within which it is reached
_CORNER, _IN_CORNER, _CORNERS = 0.06, 0.6, 3  # of that side; how much of a corner is filled; and of how many corners
_NARROW = 0.4  # of its length: what is narrower may be a one
_UPRIGHT = 2.5  # pixels by which the sides of an upright frame may lean
_SOFT = 0.02  # of a side, which is left out as the frame's own soft edge
_SOFT_OF_FIELD = 0.05  # of a side, if it may be small
_ALIKE, _APART = 0.6, 0.5  # of the largest field's area, and of its side: fields of a form


def insides(levels: Levels, mask: Mask, photograph: bool = False) -> list[Levels]:
    """What lies in the frames, margins, sheets, rings and discs that ``mask`` shows, the largest first.

    ``mask`` is above 0 where there is ink, or what is taken for it, in the shape of ``levels``. A sheet that
    was photographed at a slant is made upright. At most two sides of a frame are those of the image;
    in a ``photograph``, where shadows have edges too, straight and round ones, none, and only frames are looked for.
    """
    found = [_cut_out(levels, corners) for corners in frames_in(mask, photograph)]
    found += [] if photograph else round_insides(levels, mask)
    return sorted(found, key=np.size, reverse=True)


def fields_in(mask: Mask, small: bool = False) -> Mask | None:
    """1 within the frames of a form that are alike and beside each other; None unless there are two or more.

    They may be ``small``, as the windows of a meter are. What goes from the left edge of the image to the right one is
    no field, but what is between two lines of ruled paper.
    """
    found = frames_in(mask, least=_LEAST_FIELD if small else _LEAST_SIDE)
    frames = sorted((each for each in found if not _is_strip(each, mask)), key=cv2.contourArea, reverse=True)
    areas = [cv2.contourArea(corners) for corners in frames]
    for place, largest in enumerate(areas):
        alike = [each for each, area in zip(frames[place:], areas[place:], strict=True) if area >= _ALIKE * largest]
        apart = _APART * largest**0.5
        inner: list[Corners] = []
        for corners in reversed(alike):  # of a frame's outer and inner edge, the inner one
            if all(float(np.linalg.norm(corners.mean(axis=0) - other.mean(axis=0))) > apart for other in inner):
                inner.append(corners)
        if len(inner) > 1:
            soft = 1 - 2 * (_SOFT_OF_FIELD if small else _SOFT)
            within = [np.rint((corners - corners.mean(axis=0)) * soft + corners.mean(axis=0)) for corners in inner]
            fields = np.zeros_like(mask)
            cv2.fillPoly(fields, [corners.astype(np.int32) for corners in within], 1)
            return fields
    return None


def frames_in(mask: Mask, photograph: bool = False, least: float = _LEAST_SIDE) -> list[Corners]:
    """The corners of each rectangle, shape (4, 2), that is ink around by paper, or paper around by ink.

    At most two of its sides are those of the image; in a ``photograph``, where shadows have straight edges
    too, none. Its shorter side is at least that share of the image's.
    """
    frames = []
    for region, connectivity in ((mask, 8), (1 - mask, 4)):
        _count, labels, statistics, _centroids = cv2.connectedComponentsWithStats(region, connectivity=connectivity)
        for label in np.flatnonzero(_may_be_frame(statistics, mask.shape, photograph, least)):
            left, top, width, height, _area = statistics[label].tolist()
            its_own = (labels[top : top + height, left : left + width] == label).view(np.uint8)
            corners = _corners(its_own)
            if corners is not None:
                frames.append(corners + np.array([left, top], np.float32))
    return frames


def _is_strip(corners: Corners, mask: Mask) -> bool:
    across = corners[:, 0]
    return bool(across.min() <= _EDGE and across.max() >= mask.shape[1] - 1 - _EDGE)


def is_frame(shape: Mask) -> bool:
    """Whether the outline of one component is a rectangle."""
    return _corners(shape) is not None


def fills_its_sides(region: Mask) -> bool:
    """Whether a region reaches all four sides of the box that it is cropped to along most of them, and its corners.

    The paper in an upright frame does, even if a digit touches that frame; no digit does but a one that is a bar, and
    the loops of digits have no corners.
    """
    height, width = region.shape
    deep = max(round(_DEEP * min(height, width)), 1)
    sides = (
        region[:deep].any(axis=0),
        region[-deep:].any(axis=0),
        region[:, :deep].any(axis=1),
        region[:, -deep:].any(1),
    )
    if min(height, width) <= _NARROW * max(height, width) or min(float(side.mean()) for side in sides) < _REACHED:
        return False
    wide = max(round(_CORNER * min(height, width)), 1)
    corners = region[:wide, :wide], region[:wide, -wide:], region[-wide:, :wide], region[-wide:, -wide:]
    return sum(float(corner.mean()) > _IN_CORNER for corner in corners) >= _CORNERS


def _may_be_frame(
    statistics: NDArray[Any], shape: tuple[int, ...], photograph: bool, least: float
) -> NDArray[np.bool_]:
    left, top, width, height, _area = statistics.T
    near = (_AT_EDGE if photograph else 0) * np.array(shape)
    at_edges = (
        (left <= near[1]).astype(int)
        + (top <= near[0])
        + (left + width >= shape[1] - near[1])
        + (top + height >= shape[0] - near[0])
    )
    may_be = (np.minimum(width, height) >= least * min(shape)) & (at_edges <= (0 if photograph else 2))
    may_be[0] = False
    return np.asarray(may_be)


def _corners(region: Mask) -> Corners | None:
    """Top left, top right, bottom right and bottom left of a region with four straight edges; None of another."""
    outlines, _hierarchy = cv2.findContours(region, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    outline = max(outlines, key=cv2.contourArea)
    hull = cv2.convexHull(outline)
    corners = cv2.approxPolyDP(hull, _STRAIGHT * cv2.arcLength(hull, True), True)
    outer = cv2.contourArea(hull)
    if len(corners) != 4 or cv2.contourArea(corners) < _FILLED * outer:
        return None
    if cv2.contourArea(outline) < _FILLED * outer and not fills_its_sides(region):
        return None
    places = corners.reshape(4, 2).astype(np.float32)
    from_middle = places - places.mean(axis=0)
    around = places[np.argsort(np.arctan2(from_middle[:, 1], from_middle[:, 0]))]
    return np.roll(around, -int(around.sum(axis=1).argmin()), axis=0)


def _cut_out(levels: Levels, corners: Corners) -> Levels:
    (left, top), (right, bottom) = corners.min(axis=0), corners.max(axis=0)
    soft = 1 + _SOFT * min(right - left, bottom - top)
    upright = np.array([[left, top], [right, top], [right, bottom], [left, bottom]])
    if np.abs(corners - upright).max() <= _UPRIGHT:
        return levels[
            int(np.ceil(top + soft)) : int(bottom - soft) + 1, int(np.ceil(left + soft)) : int(right - soft) + 1
        ]
    corners = corners + np.float32(soft) * np.array([[1, 1], [-1, 1], [-1, -1], [1, -1]], np.float32)
    sides = np.linalg.norm(corners - np.roll(corners, -1, axis=0), axis=1)
    width, height = round(float(sides[[0, 2]].mean())), round(float(sides[[1, 3]].mean()))
    to = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    warp = cv2.getPerspectiveTransform(corners, to)
    return np.asarray(cv2.warpPerspective(levels, warp, (width, height), flags=cv2.INTER_LINEAR), np.float32)
