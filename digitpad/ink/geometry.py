"""Geometry of polylines, as arrays of points (x, y, pressure)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Points = NDArray[np.float64]
    Place = tuple[float, float]

_BESIDE = 2  # points before and after a turn that tell how sharp it is; and two turns are farther apart
_SHARP = 30.0  # degrees, from which a turn counts
_TURNED_BACK = 25.0  # degrees that a way counts for that becomes level or upright, or turns back
_LEVEL = 0.1  # of its length: what rises less is level, what moves aside less is upright


def distance_to_segment(xy: Points, start: Points, end: Points) -> Points:
    """How far each position (x, y) of ``xy``, shape (n, 2), is from the straight way; shape (n,)."""
    along = end - start
    length2 = float(along @ along)
    share = np.clip((xy - start) @ along / length2, 0, 1) if length2 else np.zeros(len(xy))
    distance: Points = np.hypot(*(xy - (start + share[:, None] * along)).T)
    return distance


def length(xy: Points) -> float:
    """How long a polyline through positions (x, y), shape (n, 2), is."""
    return float(np.hypot(*np.diff(xy, axis=0).T).sum())


def evenly_spaced(xy: Points, step: float) -> Points:
    """Positions (x, y) along a polyline, shape (n, 2), each so far along it from the one before; and its end."""
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(xy, axis=0).T))])
    at = np.append(np.arange(0.0, along[-1] - step / 2, step), along[-1])
    return np.column_stack([np.interp(at, along, axis) for axis in xy.T])


def turns(xy: Points) -> list[int]:
    """Where an evenly spaced polyline turns sharply, or becomes level or upright, and its ends, in order."""
    if len(xy) < 2 * _BESIDE + 2:
        return [0, len(xy) - 1]
    before, after = xy[_BESIDE:-_BESIDE] - xy[: -2 * _BESIDE], xy[2 * _BESIDE :] - xy[_BESIDE:-_BESIDE]
    crossed = before[:, 0] * after[:, 1] - before[:, 1] * after[:, 0]
    sharpness = np.zeros(len(xy))
    sharpness[_BESIDE:-_BESIDE] = np.degrees(np.abs(np.arctan2(crossed, (before * after).sum(axis=1))))
    steps = np.diff(xy, axis=0)
    headings = np.sign(steps) * (np.abs(steps) > _LEVEL * np.hypot(*steps.T)[:, None])
    sharpness[1:-1] += _TURNED_BACK * (headings[1:] != headings[:-1]).sum(axis=1)
    found: list[int] = []
    for place in np.argsort(-sharpness[_BESIDE:-_BESIDE], kind="stable") + _BESIDE:
        if sharpness[place] < _SHARP:
            break
        if all(abs(int(place) - other) > _BESIDE for other in found):
            found.append(int(place))
    return [0, *sorted(found), len(xy) - 1]


def spline(before: Points, start: Points, end: Points, after: Points, t: Points) -> Points:
    """The points at ``t`` in 0..1, shape (n, 1), between ``start`` and ``end``, in a smooth line through all four.

    Each of the four is one point, shape (2,), or one for each ``t``, shape (n, 2). The result has shape (n, 2).
    (E. Catmull and R. Rom, "A class of local interpolating splines", 1974.)
    """
    into, out = (end - before) / 2, (after - start) / 2
    return np.asarray(
        (2 * t**3 - 3 * t**2 + 1) * start
        + (t**3 - 2 * t**2 + t) * into
        + (3 * t**2 - 2 * t**3) * end
        + (t**3 - t**2) * out
    )
