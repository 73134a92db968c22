"""Which strokes may belong to one digit of a number."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from digitpad.ink.grouping import Span, candidates, orders
from digitpad.ink.strokes import Stroke


def upright(x: float) -> Stroke:
    return Stroke.through([(x, 0.2), (x, 0.8)])


def spans_at(places: list[float]) -> list[Span]:
    return [Span.of(upright(x)) for x in places]


def spans_of(*strokes: list[tuple[float, float]]) -> list[Span]:
    return [Span.of(Stroke.through(stroke)) for stroke in strokes]


places = st.lists(st.floats(0, 3), min_size=1, max_size=12)


@given(places)
def test_each_order_has_each_stroke_once(xs: list[float]) -> None:
    spans = spans_at(xs)
    for order in orders(spans, range(len(spans))):
        assert sorted(order) == list(range(len(spans)))


@given(places)
def test_strokes_can_always_be_divided_among_candidates(xs: list[float]) -> None:
    spans = spans_at(xs)
    for order in orders(spans, range(len(spans))):
        found = candidates(spans, order)
        assert all((place, place + 1) in found for place in range(len(order)))
        for (first, end), group in found.items():
            assert group.strokes == tuple(sorted(order[first:end]))
            assert len(group.strokes) <= 4
            assert 0 <= group.gap <= 0.4


def test_what_is_far_apart_is_no_candidate() -> None:
    spans = spans_at([0.1, 0.3, 0.7, 2.0])
    found = candidates(spans, (0, 1, 2, 3))
    assert (0, 2) in found
    assert (1, 3) not in found
    assert (2, 4) not in found


def test_what_lies_between_brings_together_what_is_far_apart() -> None:
    spans = spans_of([(0.0, 0.0), (0.1, 1.0)], [(0.9, 0.0), (1.0, 1.0)], [(0.1, 0.5), (0.9, 0.5)])
    assert (0, 2) not in candidates(spans, (0, 1, 2))
    assert (0, 3) in candidates(spans, (0, 1, 2))


def test_the_room_inside_a_group_is_what_no_stroke_covers() -> None:
    spans = spans_of([(0.0, 0.0), (0.4, 1.0)], [(0.7, 0.0), (0.9, 1.0)], [(0.1, 0.5), (0.5, 0.5)])
    group = candidates(spans, (0, 2, 1))[0, 3]
    assert np.isclose(group.gap, 0.2)


def test_from_left_to_right_comes_before_the_order_in_time() -> None:
    assert orders(spans_at([0.5, 0.1, 0.9]), range(3)) == [(1, 0, 2), (0, 1, 2)]
    assert orders(spans_at([0.1, 0.5]), range(2)) == [(0, 1)]
    assert orders(spans_at([0.1, 0.5, 0.9]), [0, 2]) == [(0, 2)]


def test_a_bar_over_the_next_digit_follows_the_stroke_at_which_it_begins() -> None:
    body, after, bar = [(0.0, 0.0), (0.3, 1.0)], [(0.5, 0.0), (0.6, 1.0)], [(0.1, 0.0), (1.2, 0.0)]
    assert orders(spans_of(body, after, bar), range(3)) == [(0, 1, 2), (0, 2, 1)]


def test_overlap_is_a_share_of_the_narrower_box() -> None:
    wide, narrow, beside = Span(0, 0, 1, 1), Span(0.9, 0, 1.1, 1), Span(2, 0, 3, 1)
    assert np.isclose(wide.overlap(narrow), 0.5)
    assert np.isclose(narrow.overlap(wide), 0.5)
    assert wide.overlap(beside) == 0
    assert wide.overlap(Span(0.5, 0, 0.5, 1)) == 1  # an upright line has no width
