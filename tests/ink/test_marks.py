"""A minus, a decimal point and a comma, told by their shape and place."""

import pytest

from digitpad.ink.grouping import Span
from digitpad.ink.marks import Mark, marks_in

FOUR, SEVEN = Span(0.3, 0.2, 0.5, 0.6), Span(0.65, 0.22, 0.85, 0.62)
FLAT, TAIL = Span(0.05, 0.4, 0.2, 0.41), Span(0.55, 0.58, 0.57, 0.68)
DOT = Span(0.57, 0.59, 0.57, 0.59)


def test_a_flat_stroke_before_everything_is_a_minus() -> None:
    assert marks_in([FOUR, FLAT, SEVEN], []) == (Mark("-", FLAT, 1),)


def test_a_small_tail_between_the_feet_of_digits_is_a_comma_and_a_dot_a_point() -> None:
    assert marks_in([FOUR, TAIL, SEVEN], []) == (Mark(",", TAIL, 1),)
    assert marks_in([FOUR, SEVEN], [DOT]) == (Mark(".", DOT),)
    assert [mark.sign for mark in marks_in([FLAT, FOUR, SEVEN], [DOT])] == ["-", "."]


@pytest.mark.parametrize(
    "other",
    [
        Span(0.05, 0.2, 0.2, 0.21),  # as high as the top of the digits
        Span(0.2, 0.4, 0.32, 0.41),  # reaches the first digit
        Span(0.52, 0.4, 0.6, 0.41),  # between two digits
        Span(0.55, 0.3, 0.57, 0.4),  # a tail at the top
        Span(0.95, 0.58, 0.97, 0.68),  # after the last digit
        Span(0.3, 0.62, 0.5, 0.63),  # a line below a digit
        Span(0.55, 0.3, 0.57, 0.62),  # nearly as high as a digit
    ],
)
def test_other_strokes_are_no_marks(other: Span) -> None:
    assert marks_in([FOUR, SEVEN, other], []) == ()


def test_dots_elsewhere_are_no_points() -> None:
    dots = [Span(x, y, x, y) for x, y in ((0.4, 0.4), (0.57, 0.3), (0.1, 0.6), (0.95, 0.6))]
    assert marks_in([FOUR, SEVEN], dots) == ()


def test_lines_without_height_have_no_marks() -> None:
    assert marks_in([Span(0.1, 0.5, 0.4, 0.5), Span(0.6, 0.5, 0.9, 0.5)], [DOT]) == ()
