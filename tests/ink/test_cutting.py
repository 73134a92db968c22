"""Where lines are cut: exactly at the edge of what an eraser passes."""

from itertools import pairwise
from math import dist, hypot

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.ink.cutting import Cut, Point, Way

_place = st.tuples(st.floats(0, 1), st.floats(0, 1))
_points = st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1), st.floats(0, 1)), min_size=1, max_size=12)
_ways = st.builds(Way, _place, _place, st.floats(0.01, 0.3))


def length(line: list[Point]) -> float:
    return sum(dist(one[:2], other[:2]) for one, other in pairwise(line))


def distance(point: tuple[float, float], way: Way) -> float:
    """How far a place is from the way, by its definition: the least of many places along it."""
    along = np.linspace(way.start, way.end, 2001)
    return float(np.hypot(*(along - point).T).min())


def test_a_line_is_cut_where_the_eraser_touches_it() -> None:
    made = Way((0.5, 0.0), (0.5, 1.0), 0.1).cut([(0.0, 0.5, 0.0), (1.0, 0.5, 1.0)])
    assert made is not None
    left, right = made.outside
    (taken,) = made.inside
    assert np.array(left) == pytest.approx(np.array([(0.0, 0.5, 0.0), (0.4, 0.5, 0.4)]), abs=1e-5)
    assert np.array(right) == pytest.approx(np.array([(0.6, 0.5, 0.6), (1.0, 0.5, 1.0)]), abs=1e-5)
    assert taken == [left[-1], right[0]]


def test_points_away_from_the_eraser_stay_what_they_were() -> None:
    points = [(x / 20, 0.5 + (x % 3) / 100, x / 20) for x in range(21)]
    made = Way((0.52, 0.2), (0.52, 0.8), 0.01).cut(points)
    assert made is not None
    left, right = made.outside
    assert left[:-1] == points[:11]
    assert right[1:] == points[11:]


def test_a_line_that_comes_back_is_cut_each_time() -> None:
    zigzag = [(x, y, 1.0) for y in (0.2, 0.4, 0.6) for x in (0.1, 0.9)]
    made = Way((0.5, 0.1), (0.5, 0.9), 0.05).cut(zigzag)
    assert made is not None
    assert len(made.outside) == 6
    assert len(made.inside) == 5


def test_a_dot_is_taken_whole_or_not_at_all() -> None:
    way = Way((0.5, 0.5), (0.5, 0.5), 0.1)
    assert way.cut([(0.55, 0.5, 1.0)]) == Cut([], [[(0.55, 0.5, 1.0)]])
    assert way.cut([(0.65, 0.5, 1.0)]) is None


@given(_ways, _points)
def test_a_cut_parts_what_is_near_from_what_is_not(way: Way, points: list[Point]) -> None:
    made = way.cut(points)
    if made is None:
        assert all(distance(point[:2], way) > way.radius - 1e-5 for point in points)
        return
    spacing = hypot(way.end[0] - way.start[0], way.end[1] - way.start[1]) / 2000
    assert all(distance(point[:2], way) < way.radius + 1e-5 + spacing for line in made.inside for point in line)
    for line in made.outside:
        assert all(distance(point[:2], way) > way.radius for point in line)
        middles = [((x + to_x) / 2, (y + to_y) / 2) for (x, y, _), (to_x, to_y, _) in pairwise(line)]
        assert all(distance(middle, way) > way.radius for middle in middles)
    whole = sum(map(length, [*made.outside, *made.inside]))
    assert whole == pytest.approx(length(points), abs=1e-6)
