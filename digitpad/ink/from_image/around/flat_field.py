"""Finds the page of one colour beside a picture, as a screenshot has one of a drawing program beside a photograph."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from digitpad.ink.from_image.paper import Levels

_LEAST = 0.1  # of the image
_MOST = 0.8  # of the image: what fills it all stands beside nothing
_FLAT = 0.6  # of its rectangle, that has its colour
_SAME = 0.5  # grey levels


def flat_field(levels: Levels) -> Levels | None:
    """The largest rectangle of ``levels``, brightness 0..255, that has one colour but for what is drawn there."""
    counts = np.bincount(np.clip(np.rint(levels), 0, 255).astype(np.uint8).ravel(), minlength=256)
    is_flat = (np.abs(levels - float(counts.argmax())) <= _SAME).view(np.uint8)
    count, _labels, statistics, _centroids = cv2.connectedComponentsWithStats(is_flat, connectivity=4)
    if count < 2:
        return None
    left, top, width, height, area = statistics[1 + int(statistics[1:, cv2.CC_STAT_AREA].argmax())].tolist()
    if not _LEAST <= width * height / levels.size <= _MOST or area < _FLAT * width * height:
        return None
    return np.ascontiguousarray(levels[top : top + height, left : left + width])
