"""Straight lines that go from the left edge of an image to the right one, a little turned or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from digitpad.ink.from_image.paper import Levels

    Mask = NDArray[np.bool_]

STEEPEST = 8.0
"""Degrees by which the lines may be turned."""

THICKEST = 0.03
"""Of the height: wider ones are no lines, but the bands of a window."""

REACH = 0.05
"""Of the width, within which a line comes to both edges."""

DARKER = 1.5
"""Times a line: what is that dark is ink that crosses it."""

_AT_EDGE = 0.01  # of the width, within which a line comes to an edge if it is looked at as it is
_SOFT = 2  # pixels on either side of a line, where it fades
_COARSE_STEP, _FINE_STEP = 1.0, 0.25
_COARSE_SIDE = 240  # pixels of the small image in which their direction is sought
_POWER = 4  # by which full rows count for more than many that are half full, as those of a digit


def direction(ink: Levels, least: float) -> float:
    """The angle, in degrees, at which some rows are fullest of ink, however dark, as those of lines are."""
    shrink = min(_COARSE_SIDE / max(ink.shape), 1.0)
    size = [max(round(side * shrink), 1) for side in ink.shape[::-1]]
    small = (cv2.resize(ink, size, interpolation=cv2.INTER_AREA) > least).astype(np.float32)

    def fullness(angle: float) -> float:
        return float((cv2.reduce(turned(small, angle), 1, cv2.REDUCE_AVG) ** _POWER).sum())

    best = max(np.arange(-STEEPEST, STEEPEST + _COARSE_STEP / 2, _COARSE_STEP), key=fullness)
    return float(max(best + np.arange(-_COARSE_STEP, _COARSE_STEP + _FINE_STEP / 2, _FINE_STEP), key=fullness))


def turned(image: Levels, angle: float) -> Levels:
    """The image turned around its middle by so many degrees; its edges are continued."""
    height, width = image.shape
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1.0)
    return np.asarray(cv2.warpAffine(image, turn, (width, height), borderMode=cv2.BORDER_REPLICATE), np.float32)


def reaches_both_edges(level: Levels, least: NDArray[np.floating]) -> Mask:
    """Which rows have more ink than ``least`` near the left edge, and near the right one."""
    reach = max(round(REACH * level.shape[1]), 1)
    left, right = level[:, :reach].mean(axis=1), level[:, -reach:].mean(axis=1)
    return np.asarray((left > least) & (right > least))


def opened(inked: Mask, height: int, width: int) -> Mask:
    """What is left of the ink by an opening with a rectangle: that of parts at least so high and wide."""
    return np.asarray(cv2.morphologyEx(inked.view(np.uint8), cv2.MORPH_OPEN, np.ones((height, width), np.uint8)) > 0)


def single_lines(ink: Levels, least: float, covered: float, most: int, soft: int) -> tuple[Levels, int]:
    """How dark the thin lines are that go from the left edge to the right one, 0 elsewhere, and how thick the thickest.

    There are one to ``most`` lines, with nothing else at both edges, darker than ``least`` each; or none, and (0, 0).
    Other ink may cover as large a share of each as ``covered``. They are drawn ``soft`` pixels thicker on both sides.
    """
    none = np.zeros_like(ink), 0
    if not _may_go_across(ink > least, covered, most):
        return none
    angle = direction(ink, least)
    row, thickness = _thin_rows(turned(ink, angle), least, covered, most)
    if not thickness:
        return none
    thick = cv2.dilate(row[:, None], np.ones((2 * soft + 1, 1)))
    return turned(np.repeat(np.asarray(thick, np.float32), ink.shape[1], axis=1), -angle), thickness


def _may_go_across(inked: Mask, covered: float, most: int) -> bool:
    """Whether there is ink for such lines, and nothing else comes to the edges."""
    near = max(round(_AT_EDGE * inked.shape[1]), 1)
    thickest = most * (max(THICKEST * len(inked), 3) + 2 * _SOFT)
    for edge in (inked[:, :near], inked[:, -near:]):
        if not 0 < np.count_nonzero(edge.any(axis=1)) <= thickest:
            return False
    return bool(inked.any(axis=0).mean() >= 1 - covered)


def _thin_rows(level: Levels, least: float, covered: float, most: int) -> tuple[Levels, int]:
    """How dark each row is if a line lies in it, 0 elsewhere, and how many rows the thickest line has; 0 for none.

    If there seem to be more lines, they are no single ones, and if one is too thick or at an edge, it is no line.
    """
    row = np.quantile(level, covered, axis=1)
    row = np.where((row > least) & reaches_both_edges(level, row / 2), row, 0)
    edges = np.flatnonzero(np.diff(np.concatenate([[0], row > 0, [0]])))
    thickness = edges[1::2] - edges[::2]
    at_edge = edges.size and (edges[0] == 0 or edges[-1] == len(row))
    if not 1 <= thickness.size <= most or at_edge or thickness.max() > max(THICKEST * len(row), 3):
        return np.zeros(len(row), np.float32), 0
    return row.astype(np.float32), int(thickness.max())
