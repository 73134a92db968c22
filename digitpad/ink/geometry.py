"""Geometry of polylines, as arrays of points (x, y, pressure)."""

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]
Place = tuple[float, float]

_BESIDE = 2  # points before and after a turn that tell how sharp it is; and two turns are farther apart
_SHARP = 30.0  # degrees, from which a turn counts
_TURNED_BACK = 25.0  # degrees that a way counts for that becomes level or upright, or turns back
_LEVEL = 0.1  # of its length: what rises less is level, what moves aside less is upright


def outside_of_capsule(points: Points, start: Place, end: Place, radius: float) -> list[Points] | None:
    """Cut from a polyline what lies within ``radius`` of the straight way from ``start`` to ``end``.

    ``points`` has shape (n, 3). Returns what remains, in order, or None where nothing was cut.
    """
    a, b = np.array(start), np.array(end)
    dense = _resampled_near(points, np.minimum(a, b) - radius, np.maximum(a, b) + radius, radius / 4)
    inside = distance_to_segment(dense[:, :2], a, b) <= radius
    if not inside.any():
        return None
    pieces = np.split(np.arange(len(dense)), np.flatnonzero(np.diff(inside)) + 1)
    return [dense[piece] for piece in pieces if not inside[piece[0]]]


def _resampled_near(points: Points, low: Points, high: Points, spacing: float) -> Points:
    """The same polyline with extra points in the box from ``low`` to ``high``, at most ``spacing`` apart."""
    before, after = points[:-1, :2], points[1:, :2]
    near = _are_near(points, low, high)
    steps = np.hypot(*(after - before).T)
    parts = np.where(near, np.maximum(np.ceil(steps / spacing), 1), 1).astype(int)
    if (parts == 1).all():
        return points
    index = np.concatenate([[0.0], *(i + np.arange(1, n + 1) / n for i, n in enumerate(parts))])
    knots = np.arange(len(points))
    return np.column_stack([np.interp(index, knots, column) for column in points.T])


def near_segments(points: Points, box: tuple[float, float, float, float]) -> list[tuple[int, int]]:
    """The parts of a polyline that may pass through a box, each as its first point and one past its last.

    ``points`` has shape (n, 3); the box is left, top, right, bottom.
    """
    near = _are_near(points, np.array(box[:2]), np.array(box[2:])) if len(points) > 1 else np.array([True])
    edges = np.flatnonzero(np.diff(np.concatenate([[False], near, [False]]).astype(np.int8)))
    return [(int(first), int(end) + 1) for first, end in edges.reshape(-1, 2)]


def _are_near(points: Points, low: Points, high: Points) -> NDArray[np.bool_]:
    """Whether each segment may pass through the box from ``low`` to ``high``; shape (n - 1,)."""
    before, after = points[:-1, :2], points[1:, :2]
    near: NDArray[np.bool_] = np.all((np.maximum(before, after) >= low) & (np.minimum(before, after) <= high), axis=1)
    return near


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
