"""Takes the lines of ruled or squared paper out of an image of ink."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from digitpad.ink.from_image.around.straight_lines import (
    DARKER,
    REACH,
    STEEPEST,
    THICKEST,
    direction,
    reaches_both_edges,
    turned,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from digitpad.ink.from_image.paper import Levels

_FEWEST = 2
_LINED = 0.3  # of a row, which may be free of ink if the row is that of a line: paper does not fill each photo
_FILLED = 0.65  # of the columns, which two lines across them fill; less than 1 - _LINED, for the turn
_INKED = 0.3  # of the darkest ink: what surely is ink
_SHIFTED = 3  # pixels by which a slanting line of ink goes aside where it crosses one of the paper
_LEAST = 0.01  # of the darkest ink: how dark a line must be


def without_ruled_lines(ink: Levels, noise: float) -> Levels:
    """``ink`` without what lies along two or more straight lines across the whole image, or down it.

    ``ink`` has shape (height, width), about 0 on paper, with random ``noise`` of that standard
    deviation. Ink stays where it crosses the lines if it is darker than they are, and without noise
    also if it goes on at both sides of them.
    """
    across = _lines_across(ink, noise)
    down = _lines_across(np.ascontiguousarray(ink.T), noise).T
    lines = np.maximum(across, down)
    stays = (lines == 0) | (ink > DARKER * lines + 2 * noise)
    if not noise:  # in a photograph, the edges of shadows are taken for lines too
        stays |= _crosses(ink * stays, across)
        stays |= _crosses(np.ascontiguousarray((ink * stays).T), down.T).T
    return np.where(stays, ink, np.float32(0))


def _crosses(ink: Levels, across: Levels) -> NDArray[np.bool_]:
    """What lies between ink above a line and ink below it."""
    if not across.any():
        return np.zeros(ink.shape, np.bool_)
    least = _INKED * float(ink.max())
    height = _thickness(across) + 1
    closed = cv2.morphologyEx((ink > least).view(np.uint8), cv2.MORPH_CLOSE, np.ones((height, _SHIFTED), np.uint8))
    return np.asarray((across > 0) & (closed > 0))


def _thickness(across: Levels) -> int:
    """Of the thickest line, in the middle of the image."""
    covered = np.concatenate([[False], across[:, across.shape[1] // 2] > 0, [False]]).astype(np.int8)
    edges = np.diff(covered)
    return int((np.flatnonzero(edges < 0) - np.flatnonzero(edges > 0)).max(initial=0))


def _lines_across(ink: Levels, noise: float) -> Levels:
    """How dark the lines are that go from the left edge to the right one; 0 where there are none."""
    least = max(noise, _LEAST * float(ink.max()))
    if not _may_hold_lines(ink, least):
        return np.zeros_like(ink)
    angle = direction(ink, least)
    level = turned(ink, angle)
    row = np.quantile(level, _LINED, axis=1)
    row = np.where(reaches_both_edges(level, row / 2), row - np.median(row), 0)
    row = np.where(_is_of_lines(row > least, noise > 0), row, 0)
    if not row.any():
        return np.zeros_like(ink)
    thick = cv2.dilate(row.astype(np.float32)[:, None], np.ones((3, 1)))
    return turned(np.repeat(np.asarray(thick, np.float32), ink.shape[1], axis=1), -angle)


def _is_of_lines(full: NDArray[np.bool_], photograph: bool) -> NDArray[np.bool_]:
    """Which of the full rows are of lines: thin ones, not the wide bands of a window, and two or more of them.

    A single line is the stem of a digit, and those at the edges of the image alone are its frame.
    In a ``photograph`` the edges of a shadow count as lines too, and are taken out with them.
    """
    edges = np.diff(np.concatenate([[False], full, [False]]).astype(np.int8))
    bands = list(zip(np.flatnonzero(edges > 0), np.flatnonzero(edges < 0), strict=True))
    thin = [(first, after) for first, after in bands if photograph or after - first <= max(THICKEST * len(full), 3)]
    of_lines = np.zeros_like(full)
    if sum(photograph or (first > 0 and after < len(full)) for first, after in thin) >= _FEWEST:
        for first, after in thin:
            of_lines[first:after] = True
    return of_lines


def _may_hold_lines(ink: Levels, least: float) -> bool:
    """Whether two lines may go from edge to edge, however the image is turned: there is ink for them."""
    height, width = ink.shape
    near = min(round(REACH * width + np.sin(np.radians(STEEPEST)) * height) + 2, width)
    inked = ink > least
    in_columns = np.count_nonzero(inked[1:] > inked[:-1], axis=0) + inked[0]  # how many pieces of ink
    return bool(np.mean(in_columns >= 2) >= _FILLED and in_columns[:near].max() >= 2 and in_columns[-near:].max() >= 2)
