"""Where lines are cut: exactly at the edge of what an eraser passes."""

from itertools import pairwise
from math import dist, hypot

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.ink.cutting import PACKED, Point, Way

Line = list[Point]

_place = st.tuples(st.floats(0, 1), st.floats(0, 1))
_points = st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1), st.floats(0, 1)), min_size=1, max_size=12)
_ways = st.builds(Way, _place, _place, st.floats(0.01, 0.3))


def cut(way: Way, points: Line, margin: float = 0.0) -> tuple[list[Line], list[Line]] | None:
    """What is left of a polyline, and what is taken."""
    made = way.cut([packed(points)], [margin]).get(0)
    return None if made is None else ([*map(unpacked, made.outside)], [*map(unpacked, made.inside)])


def packed(points: Line) -> bytes:
    return b"".join(PACKED.pack(*point) for point in points)


def unpacked(line: bytes) -> Line:
    return [(x, y, pressure) for x, y, pressure in PACKED.iter_unpack(line)]


def length(line: list[Point]) -> float:
    return sum(dist(one[:2], other[:2]) for one, other in pairwise(line))


def distance(point: tuple[float, float], way: Way) -> float:
    """How far a place is from the way, by its definition: the least of many places along it."""
    along = np.linspace(way.start, way.end, 2001)
    return float(np.hypot(*(along - point).T).min())


def test_a_line_is_cut_where_the_eraser_touches_it() -> None:
    made = cut(Way((0.5, 0.0), (0.5, 1.0), 0.1), [(0.0, 0.5, 0.0), (1.0, 0.5, 1.0)])
    assert made is not None
    (left, right), (taken,) = made
    assert np.array(left) == pytest.approx(np.array([(0.0, 0.5, 0.0), (0.4, 0.5, 0.4)]), abs=1e-5)
    assert np.array(right) == pytest.approx(np.array([(0.6, 0.5, 0.6), (1.0, 0.5, 1.0)]), abs=1e-5)
    assert taken == [left[-1], right[0]]


def test_points_away_from_the_eraser_stay_what_they_were() -> None:
    points = [(x / 20, 0.5 + (x % 3) / 100, x / 20) for x in range(21)]
    made = cut(Way((0.52, 0.2), (0.52, 0.8), 0.01), points)
    assert made is not None
    (left, right), _taken = made
    assert left[:-1] == points[:11]
    assert right[1:] == points[11:]


def test_a_line_that_comes_back_is_cut_each_time() -> None:
    zigzag = [(x, y, 1.0) for y in (0.2, 0.4, 0.6) for x in (0.1, 0.9)]
    made = cut(Way((0.5, 0.1), (0.5, 0.9), 0.05), zigzag)
    assert made is not None
    outside, inside = made
    assert len(outside) == 6
    assert len(inside) == 5


def test_a_dot_is_taken_whole_or_not_at_all() -> None:
    way = Way((0.5, 0.5), (0.5, 0.5), 0.1)
    dot = (0.55, 0.5, 1.0)
    assert cut(way, [dot]) == ([], [[dot, dot]])
    assert cut(way, [(0.65, 0.5, 1.0)]) is None
    assert cut(way, [(0.65, 0.5, 1.0)], margin=0.06) is not None


def test_what_stayed_beside_the_eraser_is_not_cut_again() -> None:
    way = Way((0.5, 0.0), (0.5, 1.0), 0.1)
    made = way.cut([packed([(0.0, 0.5, 1.0), (1.0, 0.5, 1.0)])], [0.02])[0]
    assert way.cut(made.outside, [0.02, 0.02]) == {}
    assert way.cut([], []) == {}


@given(_ways, st.lists(_points, min_size=1, max_size=6), st.lists(st.floats(0, 0.1), min_size=6, max_size=6))
def test_lines_are_cut_together_as_each_alone(way: Way, lines: list[Line], margins: list[float]) -> None:
    each = {place: cut(way, line, margin) for place, (line, margin) in enumerate(zip(lines, margins, strict=False))}
    made = way.cut([packed(line) for line in lines], margins[: len(lines)])
    assert made.keys() == {place for place, alone in each.items() if alone is not None}
    for place, (outside, inside) in made.items():
        assert ([*map(unpacked, outside)], [*map(unpacked, inside)]) == each[place]


@given(_ways, _points)
def test_a_cut_parts_what_is_near_from_what_is_not(way: Way, points: list[Point]) -> None:
    made = cut(way, points)
    if made is None:
        assert all(distance(point[:2], way) > way.radius - 1e-5 for point in points)
        return
    outside, inside = made
    spacing = hypot(way.end[0] - way.start[0], way.end[1] - way.start[1]) / 2000
    assert all(distance(point[:2], way) < way.radius + 1e-5 + spacing for line in inside for point in line)
    for line in outside:
        assert all(distance(point[:2], way) > way.radius for point in line)
        middles = [((x + to_x) / 2, (y + to_y) / 2) for (x, y, _), (to_x, to_y, _) in pairwise(line)]
        assert all(distance(middle, way) > way.radius for middle in middles)
    whole = sum(map(length, [*outside, *inside]))
    assert whole == pytest.approx(length(points), abs=1e-6)
