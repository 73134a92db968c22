"""The axes of a plot around a digit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Mask = NDArray[np.uint8]

_AXIS = 0.45  # of the image's shorter side: the least length of an axis
_AXIS_THIN = 0.03  # of that side
_AXIS_SHARE = 0.85  # of a component, that straight lines must make up for it to be axes


def axes_in(mask: Mask) -> Mask:
    """Where there are components that consist of thin lines across and down, as the axes of a plot do."""
    side = min(mask.shape)
    long, thick = max(round(_AXIS * side), 3), max(round(_AXIS_THIN * side), 2)
    thin = mask & np.asarray(1 - cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((thick + 1, thick + 1), np.uint8)))
    across: Mask = np.asarray(cv2.morphologyEx(thin, cv2.MORPH_OPEN, np.ones((1, long), np.uint8)), np.uint8)
    down: Mask = np.asarray(cv2.morphologyEx(thin, cv2.MORPH_OPEN, np.ones((long, 1), np.uint8)), np.uint8)
    if not across.any() or not down.any():
        return np.zeros_like(mask)
    count, labels = cv2.connectedComponents(mask, connectivity=8)
    of_lines = np.bincount(labels[(across | down) > 0], minlength=count)
    chosen = of_lines > _AXIS_SHARE * np.bincount(labels.ravel(), minlength=count)
    chosen &= (np.bincount(labels[across > 0], minlength=count) > 0) & (
        np.bincount(labels[down > 0], minlength=count) > 0
    )
    chosen[0] = False
    return np.asarray(chosen[labels].view(np.uint8))
