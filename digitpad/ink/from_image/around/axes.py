"""The axes of a plot around a digit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from digitpad.ink.from_image.around.straight_lines import opened

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Mask = NDArray[np.uint8]

_AXIS = 0.45  # of the image's shorter side: the least length of an axis
_AXIS_THIN = 0.03  # of that side
_AXIS_SHARE = 0.85  # of a component, that straight lines must make up for it to be axes


def axes_in(mask: Mask) -> Mask:
    """Where there are components that consist of thin lines across and down, as the axes of a plot do."""
    across, down = axis_lines(mask)
    if not across.any():
        return np.zeros_like(mask)
    count, labels = cv2.connectedComponents(mask, connectivity=8)
    of_lines = np.bincount(labels[across | down], minlength=count)
    chosen = of_lines > _AXIS_SHARE * np.bincount(labels.ravel(), minlength=count)
    chosen &= (np.bincount(labels[across], minlength=count) > 0) & (np.bincount(labels[down], minlength=count) > 0)
    chosen[0] = False
    return np.asarray(chosen[labels].view(np.uint8))


def axis_lines(mask: Mask) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Where there are long thin lines across, and where down, whatever is attached to them; nowhere if not both."""
    side = min(mask.shape)
    long, thick = max(round(_AXIS * side), 3), max(round(_AXIS_THIN * side), 2)
    nowhere = np.zeros(mask.shape, np.bool_), np.zeros(mask.shape, np.bool_)
    if min(int(np.count_nonzero(mask, axis=axis).max()) for axis in (0, 1)) < long:  # which is quickly known
        return nowhere
    across, down = opened(mask > 0, 1, long), opened(mask > 0, long, 1)
    across, down = across & ~opened(across, thick + 1, 1), down & ~opened(down, 1, thick + 1)
    return (across, down) if across.any() and down.any() else nowhere
