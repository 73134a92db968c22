"""Tells a glow, such as a lamp's reflection on a board, from ink that is lighter than the paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from digitpad.ink.from_image.paper import Levels

_SMOOTHED = 400  # the longer side's share that is smoothed away, as noise
_STEEPEST = 25.0  # the slope of a glow at its edge: how often its whole contrast fits into the longer side
_SOFTER = 0.25  # of the edge, that is softer than the slope taken
_LIT = 100  # levels that paper has at least on which a lamp is reflected; enlarged digits on black are soft too


def is_glow(levels: Levels, shape: NDArray[np.bool_]) -> bool:
    """Whether most of the edge of a shape is so soft as no pen's is, in ``levels`` of 0..255, (height, width).

    Measured: 9 to 20 for reflections on a whiteboard, 42 and more for ink. What is on dark paper is no glow.
    """
    paper = float(np.median(levels[~shape]))
    if paper < _LIT:
        return False
    contrast = abs(float(np.median(levels[shape])) - paper)
    filled = shape.view(np.uint8)
    edge = filled != cv2.erode(filled, np.ones((3, 3), np.uint8))
    smooth = cv2.GaussianBlur(levels, (0, 0), max(levels.shape) / _SMOOTHED)
    slope = np.hypot(cv2.Sobel(smooth, cv2.CV_32F, 1, 0, scale=1 / 8), cv2.Sobel(smooth, cv2.CV_32F, 0, 1, scale=1 / 8))
    return bool(np.quantile(slope[edge], _SOFTER) * max(levels.shape) < _STEEPEST * contrast)
