"""Pixels of more than eight bits, or of floating point, -> brightness of 0..255."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from digitpad.ink.from_image.paper import Levels

_ONE = 1.5  # values up to this are of the range 0..1, which interpolation may leave a little
_FULL = (255, 1023, 4095, 16383, 65535)  # of 8, 10, 12, 14 and 16 bits
_BELOW = 0.25  # of the largest value: what goes so far below zero has its zero in the middle


def brightness(values: NDArray[Any]) -> Levels:
    """Levels of 0..255 from values of 0..1, -1..1, or of 8 to 16 bits, whichever range holds them.

    What is no number becomes the usual brightness, as of paper.
    """
    values = np.asarray(values, np.float32)
    known = values[np.isfinite(values)]
    if not known.size:
        return np.zeros_like(values)
    low, high = float(known.min()), float(known.max())
    values = np.nan_to_num(values, nan=float(np.median(known)), posinf=high, neginf=low)
    if low < -_BELOW * abs(high):
        return np.asarray((values - low) * np.float32(255 / max(high - low, 1e-6)), np.float32)
    full = 1.0 if high <= _ONE else next((full for full in _FULL if high <= full), high)
    return np.asarray(np.clip(values * np.float32(255 / full), 0, 255), np.float32)
