"""What is a bar chart, and what are digits drawn with a brush."""

import numpy as np
import pytest

from digitpad.ink.from_image.around.bar_chart import without_bar_chart

Rectangle = tuple[int, int, int, int]
LENGTHS = (30, 80, 10, 55)


def ink(*rectangles: Rectangle) -> np.ndarray:
    """Full ink in these rectangles, left, top, width and height, and in a cross that is none."""
    levels = np.zeros((240, 300), np.float32)
    levels[100:110, 20:90] = levels[60:150, 50:60] = 255
    for left, top, width, height in rectangles:
        levels[top : top + height, left : left + width] = 255
    return levels


@pytest.mark.parametrize("lies", [True, False])
def test_bars_that_begin_at_one_line_are_taken_out(lies: bool) -> None:
    lying = [(150, 20 + 30 * number, length, 12) for number, length in enumerate(LENGTHS)]
    standing = [(150 + 30 * number, 200 - length, 12, length) for number, length in enumerate(LENGTHS)]
    assert np.array_equal(without_bar_chart(ink(*(lying if lies else standing))), ink())


def test_bars_may_stand_on_the_axis_of_a_plot() -> None:
    frame = [(140, 20, 150, 2), (140, 200, 150, 2), (140, 20, 2, 182), (288, 20, 2, 182)]
    standing = [(150 + 30 * number, 200 - length, 12, length) for number, length in enumerate(LENGTHS)]
    assert np.array_equal(without_bar_chart(ink(*frame, *standing)), ink(*frame))


@pytest.mark.parametrize(
    "rectangles",
    [
        [(150, 20, 12, 90), (200, 20, 12, 90), (250, 20, 12, 90)],
        [(150, 20, 12, 90), (200, 60, 12, 50)],
        [(150, 20, 12, 90), (200, 60, 40, 50), (260, 80, 22, 30)],
    ],
    ids=["ones", "two", "of several thicknesses"],
)
def test_other_rectangles_stay(rectangles: list[Rectangle]) -> None:
    assert np.array_equal(without_bar_chart(ink(*rectangles)), ink(*rectangles))


def test_a_small_image_has_no_chart() -> None:
    levels = np.zeros((100, 100), np.float32)
    for number, length in enumerate(LENGTHS):
        levels[10 + 20 * number : 18 + 20 * number, 10 : 10 + length] = 255
    assert np.array_equal(without_bar_chart(levels), levels)
