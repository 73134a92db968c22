"""Which components are one digit, which are several, and which are none."""

import numpy as np
import pytest

from digitpad.ink.from_image.components import find_digits

Rectangle = tuple[int, int, int, int]


def boxes(*rectangles: Rectangle, photograph: bool = False) -> list[tuple[int, int, int, int]]:
    """The places of digits in a mask with these rectangles: left, top, right, bottom."""
    mask = np.zeros((100, 100), np.uint8)
    for left, top, right, bottom in rectangles:
        mask[top:bottom, left:right] = 1
    return [(box.left, box.top, box.right, box.bottom) for box in find_digits(mask, photograph)[0]]


def test_the_bar_of_a_five_may_be_apart() -> None:
    assert boxes((30, 40, 60, 80), (45, 22, 80, 27)) == [(30, 22, 80, 80)]


@pytest.mark.parametrize("gap", [2, 4, 15])
def test_two_of_equal_height_side_by_side_are_two_digits(gap: int) -> None:
    assert len(boxes((20, 20, 45, 70), (45 + gap, 22, 75, 68))) == 2


def test_rows_below_each_other_are_several_digits() -> None:
    assert len(boxes((40, 10, 58, 40), (40, 42, 58, 72))) == 2


def test_a_line_in_two_parts_is_one_digit() -> None:
    assert len(boxes((50, 10, 55, 40), (50, 43, 55, 80))) == 1


def test_parts_are_joined_before_what_is_at_the_edge_is_left_out() -> None:
    assert boxes((0, 40, 30, 80), (20, 30, 60, 36)) == [(0, 30, 60, 80)]


def test_what_comes_in_from_the_edge_alone_is_left_out() -> None:
    assert boxes((0, 10, 12, 60), (40, 20, 70, 80)) == [(40, 20, 70, 80)]


def test_a_photograph_has_no_bars_and_no_parts_at_the_edge() -> None:
    assert boxes((30, 40, 60, 80), (45, 22, 80, 27), photograph=True) == [(30, 40, 60, 80)]
    assert boxes((0, 30, 30, 34), (28, 36, 60, 80), photograph=True) == [(28, 36, 60, 80)]


def test_what_is_much_thicker_than_the_digit_and_comes_in_from_the_edge_is_no_part_of_it() -> None:
    assert boxes((0, 60, 30, 100), (35, 20, 43, 80)) == [(35, 20, 43, 80)]


def test_a_small_piece_beside_a_digit_at_the_edge_is_no_digit() -> None:
    assert boxes((0, 10, 20, 90), (23, 20, 32, 40)) == [(0, 10, 32, 90)]


def test_an_underline_is_no_part_of_a_digit() -> None:
    assert boxes((40, 20, 60, 70), (25, 76, 75, 81)) == [(40, 20, 60, 70)]


def test_the_foot_of_a_one_is_a_part_of_it() -> None:
    assert boxes((45, 20, 52, 70), (30, 72, 66, 77)) == [(30, 20, 66, 77)]


def test_a_bar_between_two_rows_is_no_underline() -> None:
    assert boxes((40, 10, 60, 40), (25, 46, 75, 51), (40, 60, 60, 90)) == [(25, 46, 75, 90), (40, 10, 60, 40)]
