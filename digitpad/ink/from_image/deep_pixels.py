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
_DEVIATIONS = 60  # values below zero and up to this, beyond 0..1, are counted in deviations from the mean


def brightness(values: NDArray[Any]) -> Levels:
    """Levels of 0..255 from values of 0..1, -1..1, or of 8 to 16 bits, whichever range holds them.

    Of values that were standardised, as those that networks learn from, the least becomes 0 and the largest 255.

    What is no number becomes the usual brightness, as of paper. Values of 32 bits are changed in place, since a large
    image has no room for a copy.
    """
    values = np.asarray(values, np.float32)
    if not np.isfinite(values).all():
        known = values[np.isfinite(values)]
        if not known.size:
            return np.zeros_like(values)
        np.nan_to_num(values, copy=False, nan=float(np.median(known)), posinf=known.max(), neginf=known.min())
    low, high = float(values.min(initial=0)), float(values.max(initial=0))
    if low < -_BELOW * abs(high) or (low < 0 and _ONE < high < _DEVIATIONS):
        values -= np.float32(low)
        full = max(high - low, 1e-6)
    else:
        full = 1.0 if high <= _ONE else next((full for full in _FULL if high <= full), high)
    values *= np.float32(255 / full)
    return np.clip(values, 0, 255, out=values)
