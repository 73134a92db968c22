"""What programs and paper put around and beside a digit: blocks, pictures, boxes of a colour, and lines."""

import cv2
import numpy as np
import pytest

from digitpad.ink.from_image.around.blocks import without_blocks
from digitpad.ink.from_image.around.coloured_box import without_coloured_box
from digitpad.ink.from_image.around.flat_field import flat_field
from digitpad.ink.from_image.around.ruled_lines import without_ruled_lines

Rectangle = tuple[int, int, int, int]


def ink(*rectangles: Rectangle) -> np.ndarray:
    """Full ink in these rectangles, left, top, width and height, and in a cross with lines 10 pixels wide."""
    levels = np.zeros((300, 400), np.float32)
    levels[100:110, 20:90] = levels[60:150, 50:60] = 255
    for left, top, width, height in rectangles:
        levels[top : top + height, left : left + width] = 255
    return levels


@pytest.mark.parametrize("block", [(20, 200, 150, 46), (200, 40, 120, 120), (200, 40, 60, 70)])
def test_a_block_beside_a_digit_is_taken_out(block: Rectangle) -> None:
    assert np.array_equal(without_blocks(ink(block)), ink())


@pytest.mark.parametrize(
    "rectangle",
    [(20, 180, 100, 15), (200, 40, 30, 150), (10, 50, 200, 120), (200, 10, 190, 280)],
    ids=["the bar of a five", "a one", "around the digit", "most of the image"],
)
def test_what_may_be_of_a_digit_or_around_it_stays(rectangle: Rectangle) -> None:
    assert np.array_equal(without_blocks(ink(rectangle)), ink(rectangle))


def test_a_block_alone_stays() -> None:
    levels = np.zeros((300, 400), np.float32)
    levels[100:200, 100:200] = 255
    assert np.array_equal(without_blocks(levels), levels)


def boxed(box: tuple[int, int, int], digit: tuple[int, int, int], with_label: bool = True) -> np.ndarray:
    """A white page, red, green and blue, with a digit in a box, and a word that touches the box."""
    page = np.full((300, 400, 3), 255, np.uint8)
    cv2.putText(page, "3", (130, 210), cv2.FONT_HERSHEY_SIMPLEX, 4, digit, 12, cv2.LINE_AA)
    if with_label:
        cv2.putText(page, "digit", (110, 92), cv2.FONT_HERSHEY_SIMPLEX, 0.6, box, 2, cv2.LINE_AA)
    cv2.rectangle(page, (110, 90), (240, 230), box, 3)
    return page


def grey(page: np.ndarray) -> np.ndarray:
    return np.asarray(cv2.cvtColor(page, cv2.COLOR_RGB2GRAY), np.float32)


@pytest.mark.parametrize("with_label", [True, False])
@pytest.mark.parametrize("box", [(0, 200, 0), (255, 0, 0), (255, 210, 0)])
def test_a_box_of_a_colour_goes_with_its_label_and_the_digit_stays(box: tuple[int, int, int], with_label: bool) -> None:
    page, alone = boxed(box, (20, 20, 20), with_label), boxed((255, 255, 255), (20, 20, 20), with_label=False)
    assert np.abs(without_coloured_box(grey(page), page) - grey(alone)).max() < 3


def test_a_digit_of_the_same_colour_stays_in_its_box() -> None:
    page, alone = boxed((0, 0, 255), (0, 0, 255)), boxed((255, 255, 255), (0, 0, 255), with_label=False)
    assert np.abs(without_coloured_box(grey(page), page) - grey(alone)).max() < 3


@pytest.mark.parametrize("box", [(20, 20, 20), (150, 160, 170)])
def test_a_box_without_colour_is_left_to_what_finds_frames(box: tuple[int, int, int]) -> None:
    page = boxed(box, (20, 20, 20))
    assert np.array_equal(without_coloured_box(grey(page), page), grey(page))


def test_a_nought_of_a_colour_is_no_box() -> None:
    page = np.full((300, 400, 3), 255, np.uint8)
    cv2.ellipse(page, (200, 150), (70, 100), 0, 0, 360, (230, 20, 20), 8, cv2.LINE_AA)
    assert np.array_equal(without_coloured_box(grey(page), page), grey(page))


def beside_a_picture(width: int) -> np.ndarray:
    levels = np.random.default_rng(0).integers(0, 200, (300, 500)).astype(np.float32)
    levels[20:280, 30 : 30 + width] = 255
    levels[100:200, 100:110] = 0
    return levels


def test_the_page_beside_a_picture_is_found() -> None:
    field = flat_field(beside_a_picture(240))
    assert field is not None
    assert np.array_equal(field, beside_a_picture(240)[20:280, 30:270])


@pytest.mark.parametrize("width", [40, 470])
def test_too_small_a_page_is_none_and_what_fills_the_image_stands_beside_nothing(width: int) -> None:
    levels = beside_a_picture(width)
    if width > 400:
        levels[:] = 255
    assert flat_field(levels) is None


def test_noise_is_no_page() -> None:
    assert flat_field(np.random.default_rng(0).normal(200, 5, (300, 500)).astype(np.float32)) is None


@pytest.mark.parametrize("across", [True, False])
def test_ink_that_is_no_darker_than_the_lines_stays_where_it_crosses_them(across: bool) -> None:
    levels, lines = np.zeros((300, 400), np.float32), np.zeros((300, 400), np.float32)
    cv2.line(levels, (150, 40), (230, 260), 255, 9)
    lines[20::40] = lines[21::40] = 255
    drawn = np.maximum(levels, lines)
    kept = without_ruled_lines(drawn, 0.0) if across else without_ruled_lines(np.ascontiguousarray(drawn.T), 0.0).T
    count, _labels = cv2.connectedComponents((kept > 0).view(np.uint8))
    assert count == 2
    assert np.count_nonzero(kept) == pytest.approx(np.count_nonzero(levels), rel=0.1)
