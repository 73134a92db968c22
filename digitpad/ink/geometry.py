"""Geometry of polylines, as arrays of points (x, y, pressure)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

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
    share = np.clip(_dots(xy - start, along) / length2, 0, 1) if length2 else np.zeros(len(xy))
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


class Shares(NamedTuple):
    """Parts of n segments, each from one share of its length, 0..1, to another; NaN where there is none."""

    first: Points
    last: Points


def may_meet(before: Points, after: Points, box: tuple[float, float, float, float]) -> NDArray[np.bool_]:
    """Whether each segment may pass through a box (left, top, right, bottom): no other does."""
    left, top, right, bottom = box
    (x, y), (to_x, to_y) = before.T, after.T
    is_across = (np.minimum(x, to_x) <= right) & (np.maximum(x, to_x) >= left)
    meets: NDArray[np.bool_] = is_across & (np.minimum(y, to_y) <= bottom) & (np.maximum(y, to_y) >= top)
    return meets


@np.errstate(divide="ignore", invalid="ignore")  # where there is no part
def parts_within(before: Points, after: Points, start: Points, end: Points, reach: Points) -> Shares:
    """The parts of segments within ``reach``, shape (n,), of the straight way from ``start`` to ``end``, shape (2,).

    What is within reach is convex, so there is at most one part of each. It is the union of a circle around either
    end and of a rectangle between them.
    """
    axis, step = end - start, after - before
    found = [_in_circle(before - start, step, reach)]
    if axis.any():
        found += [_in_circle(before - end, step, reach), _in_rectangle(before - start, step, axis, reach)]
    first, last = np.fmin.reduce([each.first for each in found]), np.fmax.reduce([each.last for each in found])
    begins_inside = distance_to_segment(before, start, end) <= reach  # to the last bit, whatever was rounded
    ends_inside = distance_to_segment(after, start, end) <= reach
    return Shares(np.where(begins_inside, 0.0, first), np.where(ends_inside, 1.0, last))


def _in_circle(at: Points, step: Points, reach: Points) -> Shares:
    """Within reach of (0, 0), of segments that begin ``at`` places."""
    length2, outside2 = _dots(step, step), _dots(at, at) - reach**2
    nearest = -_dots(at, step) / length2
    half = np.sqrt(nearest**2 - outside2 / length2)
    return _clipped(nearest - half, nearest + half)


def _in_rectangle(at: Points, step: Points, axis: Points, reach: Points) -> Shares:
    """In one as long as the axis, which begins at (0, 0), and as wide as the reach to both sides of it."""
    length2, across = axis @ axis, np.array([axis[1], -axis[0]])
    half = reach * np.sqrt(length2)
    near = _between(_dots(at, across), _dots(step, across), -half, half)
    along = _between(_dots(at, axis), _dots(step, axis), np.zeros_like(half), length2)
    return _clipped(np.maximum(near.first, along.first), np.minimum(near.last, along.last))


def _dots(places: Points, ways: Points) -> Points:
    """The product of each place and its way, or of all and one; to the last bit as of each alone, unlike by BLAS."""
    products: Points = places[..., 0] * ways[..., 0] + places[..., 1] * ways[..., 1]
    return products


def _between(value: Points, change: Points, low: Points, high: Points) -> Shares:
    """Where values that change evenly are from ``low`` to ``high``."""
    one, other = (low - value) / change, (high - value) / change
    return _clipped(np.minimum(one, other), np.maximum(one, other))


def _clipped(first: Points, last: Points) -> Shares:
    is_part = (first <= 1) & (last >= 0) & (first <= last)
    return Shares(np.where(is_part, np.maximum(first, 0), np.nan), np.where(is_part, np.minimum(last, 1), np.nan))
