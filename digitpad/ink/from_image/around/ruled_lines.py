"""Takes the lines of ruled or squared paper out of an image of ink."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from digitpad.ink.from_image.paper import Levels

_STEEPEST = 8.0  # degrees by which the lines may be turned
_COARSE_STEP, _FINE_STEP = 1.0, 0.25
_COARSE_SIDE = 240  # pixels of the small image in which their direction is sought
_POWER = 4  # by which full rows count for more than many that are half full, as those of a digit
_FEWEST = 2
_THICKEST = 0.03  # of the height
_LINED = 0.3  # of a row, which may be free of ink if the row is that of a line: paper does not fill each photo
_FILLED = 0.65  # of the columns, which two lines across them fill; less than 1 - _LINED, for the turn
_REACH = 0.05  # of the width, within which a line comes to both edges
_LEAST = 0.01  # of the darkest ink: how dark a line must be
_DARKER = 1.5  # times a line: what is that dark is ink that crosses it


def without_ruled_lines(ink: Levels, noise: float) -> Levels:
    """``ink`` without what lies along two or more straight lines across the whole image, or down it.

    ``ink`` has shape (height, width), about 0 on paper, with random ``noise`` of that standard
    deviation. Ink that is darker than the lines stays where it crosses them.
    """
    across = _lines_across(ink, noise)
    down = _lines_across(np.ascontiguousarray(ink.T), noise).T
    lines = np.maximum(across, down)
    return np.where((lines == 0) | (ink > _DARKER * lines + 2 * noise), ink, np.float32(0))


def _lines_across(ink: Levels, noise: float) -> Levels:
    """How dark the lines are that go from the left edge to the right one; 0 where there are none."""
    least = max(noise, _LEAST * float(ink.max()))
    if not _may_hold_lines(ink, least):
        return np.zeros_like(ink)
    angle = _direction(ink, least)
    level = _turned(ink, angle)
    row = np.quantile(level, _LINED, axis=1)
    row = np.where(_reaches_both_edges(level, row / 2), row - np.median(row), 0)
    row = np.where(_is_of_lines(row > least, noise > 0), row, 0)
    if not row.any():
        return np.zeros_like(ink)
    thick = cv2.dilate(row.astype(np.float32)[:, None], np.ones((3, 1)))
    return _turned(np.repeat(np.asarray(thick, np.float32), ink.shape[1], axis=1), -angle)


def _is_of_lines(full: NDArray[np.bool_], photograph: bool) -> NDArray[np.bool_]:
    """Which of the full rows are of lines: thin ones, not the wide bands of a window, and two or more of them.

    A single line is the stem of a digit, and those at the edges of the image alone are its frame.
    In a ``photograph`` the edges of a shadow count as lines too, and are taken out with them.
    """
    edges = np.diff(np.concatenate([[False], full, [False]]).astype(np.int8))
    bands = list(zip(np.flatnonzero(edges > 0), np.flatnonzero(edges < 0), strict=True))
    thin = [(first, after) for first, after in bands if photograph or after - first <= max(_THICKEST * len(full), 3)]
    of_lines = np.zeros_like(full)
    if sum(photograph or (first > 0 and after < len(full)) for first, after in thin) >= _FEWEST:
        for first, after in thin:
            of_lines[first:after] = True
    return of_lines


def _direction(ink: Levels, least: float) -> float:
    """The angle, in degrees, at which some rows are fullest of ink, however dark, as those of lines are."""
    shrink = min(_COARSE_SIDE / max(ink.shape), 1.0)
    size = [max(round(side * shrink), 1) for side in ink.shape[::-1]]
    small = (cv2.resize(ink, size, interpolation=cv2.INTER_AREA) > least).astype(np.float32)

    def fullness(angle: float) -> float:
        return float((cv2.reduce(_turned(small, angle), 1, cv2.REDUCE_AVG) ** _POWER).sum())

    best = max(np.arange(-_STEEPEST, _STEEPEST + _COARSE_STEP / 2, _COARSE_STEP), key=fullness)
    return float(max(best + np.arange(-_COARSE_STEP, _COARSE_STEP + _FINE_STEP / 2, _FINE_STEP), key=fullness))


def _turned(image: Levels, angle: float) -> Levels:
    height, width = image.shape
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1.0)
    return np.asarray(cv2.warpAffine(image, turn, (width, height), borderMode=cv2.BORDER_REPLICATE), np.float32)


def _may_hold_lines(ink: Levels, least: float) -> bool:
    """Whether two lines may go from edge to edge, however the image is turned: there is ink for them."""
    height, width = ink.shape
    near = min(round(_REACH * width + np.sin(np.radians(_STEEPEST)) * height) + 2, width)
    inked = ink > least
    in_columns = np.count_nonzero(inked[1:] > inked[:-1], axis=0) + inked[0]  # how many pieces of ink
    return bool(np.mean(in_columns >= 2) >= _FILLED and in_columns[:near].max() >= 2 and in_columns[-near:].max() >= 2)


def _reaches_both_edges(level: Levels, least: NDArray[np.floating]) -> NDArray[np.bool_]:
    reach = max(round(_REACH * level.shape[1]), 1)
    left, right = level[:, :reach].mean(axis=1), level[:, -reach:].mean(axis=1)
    return np.asarray((left > least) & (right > least))
