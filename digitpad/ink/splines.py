"""The smooth line through given points (E. Catmull, R. Rom, A class of local interpolating splines, 1974)."""

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]


def spline(before: Points, start: Points, end: Points, after: Points, t: Points) -> Points:
    """The points at ``t`` in 0..1, shape (n, 1), between ``start`` and ``end``, in a line through all four.

    Each of the four is one point, shape (2,), or one for each ``t``, shape (n, 2). The result has shape (n, 2).
    """
    into, out = (end - before) / 2, (after - start) / 2
    return np.asarray(
        (2 * t**3 - 3 * t**2 + 1) * start
        + (t**3 - 2 * t**2 + t) * into
        + (3 * t**2 - 2 * t**3) * end
        + (t**3 - t**2) * out
    )
