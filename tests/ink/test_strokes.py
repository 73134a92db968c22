import math

import numpy as np
import pytest
from hand import drawings, line
from hypothesis import given
from hypothesis import strategies as st

from digitpad.ink.strokes import Drawing, Stroke

_place = st.tuples(st.floats(0, 1), st.floats(0, 1))


def as_drawing(strokes: list[np.ndarray]) -> Drawing:
    return Drawing(tuple(Stroke.through(positions) for positions in strokes))


@pytest.mark.parametrize("bad", [math.nan, math.inf, -math.inf])
def test_coordinates_must_be_finite(bad: float) -> None:
    with pytest.raises(ValueError, match="finite"):
        Stroke.starting(0.5, bad)
    with pytest.raises(ValueError, match="finite"):
        Stroke.starting(0.5, 0.5).extended(bad, 0.5)


@pytest.mark.parametrize("shape", [(0, 3), (3,), (2, 2)])
def test_points_must_be_rows_of_three(shape: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="points"):
        Stroke.of(np.zeros(shape))


def test_a_stroke_cannot_be_changed_from_outside() -> None:
    points = np.array([[0.1, 0.2, 1.0], [0.3, 0.4, 1.0]])
    stroke = Stroke.of(points)
    points[0, 0] = 0.9
    assert stroke.points[0, 0] == 0.1
    with pytest.raises(ValueError, match="read-only"):
        stroke.points[0, 0] = 0.9


def test_an_edit_returns_a_new_drawing() -> None:
    before = Drawing((Stroke.starting(0.1, 0.1),))
    after = before.extended(0.2, 0.3, 0.5)
    assert len(before.strokes[0].points) == 1
    assert after.strokes[0].points.tolist() == [[0.1, 0.1, 1.0], [0.2, 0.3, 0.5]]


@given(drawings)
def test_equal_strokes_are_equal_values(strokes: list[np.ndarray]) -> None:
    left, right = as_drawing(strokes), as_drawing(strokes)
    assert left == right
    assert hash(left) == hash(right)
    assert left != left.extended(0.11, 0.22)


def test_stray_dots_are_no_drawing() -> None:
    dot = Stroke.starting(0.3, 0.3)
    slip = Stroke.through(line((0.6, 0.6), (0.606, 0.603)))
    assert Drawing().is_blank
    assert Drawing((dot, slip)).is_blank
    assert not Drawing((Stroke.through(line((0.3, 0.3), (0.3, 0.34))),)).is_blank


def test_a_stray_dot_beside_a_digit_does_not_count() -> None:
    one = Stroke.through(line((0.5, 0.2), (0.5, 0.8)))
    assert Drawing((one, Stroke.starting(0.9, 0.9))).substantial_strokes() == (one,)


@given(drawings, _place, _place, st.floats(0.01, 0.2))
def test_nothing_remains_where_the_eraser_passed(
    strokes: list[np.ndarray], start: tuple[float, float], end: tuple[float, float], radius: float
) -> None:
    erased = as_drawing(strokes).erased(start, end, radius)
    along = np.linspace(start, end, 50)
    for stroke in erased.strokes:
        distances = np.hypot(*(stroke.xy[:, None] - along[None]).T)
        assert distances.min() > radius


@given(drawings, _place, _place, st.floats(0.01, 0.2))
def test_erasing_adds_no_ink_and_is_done_at_once(
    strokes: list[np.ndarray], start: tuple[float, float], end: tuple[float, float], radius: float
) -> None:
    before = as_drawing(strokes)
    once = before.erased(start, end, radius)
    assert once.erased(start, end, radius) is once
    assert sum(_length(stroke) for stroke in once.strokes) <= sum(_length(s) for s in before.strokes) + 1e-9


def test_an_eraser_cuts_a_stroke_in_two_and_leaves_the_others() -> None:
    crossed = Stroke.through(line((0.1, 0.5), (0.9, 0.5)))
    far = Stroke.through(line((0.1, 0.9), (0.9, 0.9)))
    erased = Drawing((crossed, far)).erased((0.5, 0.3), (0.5, 0.7), 0.03)
    left, right, kept = erased.strokes
    assert kept is far
    assert left.xy[:, 0].max() < 0.45 < 0.55 < right.xy[:, 0].min()


@given(st.lists(drawings.map(as_drawing), min_size=1, max_size=3), st.integers(0, 12))
def test_a_drawing_begins_with_its_first_strokes_and_no_others(some: list[Drawing], count: int) -> None:
    whole = Drawing(tuple(stroke for each in some for stroke in each.strokes))
    assert whole.begins_with(Drawing(whole.strokes[:count]))
    assert whole.begins_with(Drawing())
    assert not Drawing(whole.strokes[:-1]).begins_with(whole)
    assert not whole.with_stroke(whole.strokes[0]).begins_with(Drawing((*whole.strokes, Stroke.starting(0.5, 0.5))))


def _length(stroke: Stroke) -> float:
    return float(np.hypot(*np.diff(stroke.xy, axis=0).T).sum())
