"""Finding the digit: photographs of paper, scans, several digits, and what is none."""

import os

import cv2
import numpy as np
import pytest
from hand import DIGITS, FOUR, SEVEN, ZERO, Positions, drawing
from photos import photograph

from digitpad.data.datasets import Data
from digitpad.ink.from_image.find_digit import find_digit
from digitpad.ink.from_image.image_files import find_ink
from digitpad.ink.normalize import normalize
from digitpad.ink.raster import render
from digitpad.recognition.classifier import Classifier
from digitpad.recognition.reading import read_grey_image

PHOTOGRAPHS_EVERY = int(os.environ.get("DIGITPAD_PHOTOGRAPHS_EVERY", "5"))
"""Of the held-out writers' digits, which are photographed: 1 takes all of them, in two minutes."""

PAPER = (480, 640)


def digit_of(levels: np.ndarray, classifier: Classifier) -> int | None:
    reading = read_grey_image(find_digit(levels.astype(np.float32), lossy=True).grey, classifier)
    return None if reading is None else reading.prediction.digit


def written(strokes: list[Positions], left: int, top: int, side: int, shape: tuple[int, int] = PAPER) -> np.ndarray:
    """Ink, 0..1, of a digit of that size there."""
    large = render(drawing(strokes))
    shrink = side / max(large.shape)
    ink = cv2.resize(large, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA)
    field = np.zeros(shape)
    field[top : top + ink.shape[0], left : left + ink.shape[1]] = ink / 255
    return field


def test_photographs_of_held_out_writers(data: Data, classifier: Classifier) -> None:
    numbers = range(0, len(data.pen_held_out), PHOTOGRAPHS_EVERY)
    wrong = []
    for number in numbers:
        sample = data.pen_held_out[number]
        reading = read_grey_image(find_ink(photograph(sample.drawing, number)).grey, classifier)
        if reading is None or reading.prediction.digit != sample.label:
            wrong.append(number)
    assert len(wrong) / len(numbers) <= 0.05, wrong


@pytest.mark.parametrize("digit", DIGITS)
@pytest.mark.parametrize("number", range(12))
def test_photographs_of_plain_digits(digit: int, number: int, classifier: Classifier) -> None:
    found = find_ink(photograph(drawing(DIGITS[digit]), number))
    reading = read_grey_image(found.grey, classifier)
    assert found.digits == 1
    assert reading is not None
    assert reading.prediction.digit == digit


def test_chalk_on_a_board_in_uneven_light(classifier: Classifier) -> None:
    light = np.linspace(0.5, 1.2, PAPER[1])[None, :]
    grain = np.random.default_rng(5).normal(0, 4, PAPER)
    board = (50 + 130 * written(SEVEN, 200, 100, 250)) * light + grain
    assert digit_of(np.clip(board, 0, 255), classifier) == 7


def test_a_digit_half_in_shadow_is_found_whole(classifier: Classifier) -> None:
    levels = 230 * (1 - 0.7 * written(ZERO, 200, 80, 300))
    levels[:, 320:] *= 0.6
    grain = np.random.default_rng(5).normal(0, 3, PAPER)
    assert digit_of(np.clip(levels + grain, 0, 255), classifier) == 0


@pytest.mark.parametrize("thickness", [1, 3])
def test_ruled_lines_on_a_clean_scan_are_left_out(thickness: int, classifier: Classifier) -> None:
    levels = 255 * (1 - written(FOUR, 200, 90, 300))
    for row in range(20, PAPER[0], 40):
        levels[row : row + thickness] = np.minimum(levels[row : row + thickness], 190)
    assert digit_of(levels, classifier) == 4


def test_a_tall_one_is_no_ruled_line(classifier: Classifier) -> None:
    levels = np.full(PAPER, 255.0)
    levels[10:470, 300:330] = 0
    assert digit_of(levels, classifier) == 1


@pytest.mark.parametrize("gap", [60, 200])
def test_several_digits_are_counted_and_the_largest_taken(gap: int, classifier: Classifier) -> None:
    four, seven = written(FOUR, 40, 60, 300), written(SEVEN, 260 + gap, 90, 180)
    found = find_digit((255 * (1 - np.maximum(four, seven))).astype(np.float32), lossy=False)
    assert found.digits == 2
    reading = read_grey_image(found.grey, classifier)
    assert reading is not None
    assert reading.prediction.digit == 4


def test_strokes_that_do_not_touch_are_one_digit() -> None:
    levels = 255 * (1 - written(FOUR, 200, 90, 300))
    levels[:, 330:340] = 255
    found = find_digit(levels.astype(np.float32), lossy=False)
    assert found.digits == 1


def test_specks_are_left_out(classifier: Classifier) -> None:
    levels = 255 * (1 - written(SEVEN, 200, 90, 300))
    rng = np.random.default_rng(3)
    for x, y in rng.integers(10, 470, (20, 2)):
        cv2.circle(levels, (int(x), int(y)), 3, 0, -1)
    alone = normalize(find_digit((255 * (1 - written(SEVEN, 200, 90, 300))).astype(np.float32), False).grey)
    found = find_digit(levels.astype(np.float32), lossy=False)
    assert digit_of(levels, classifier) == 7
    assert alone is not None
    assert np.abs(normalize(found.grey) - alone).mean() < 0.05  # type: ignore[operator]


@pytest.mark.parametrize("thickness", [1, 2, 4])
def test_a_thin_line_is_read_too(thickness: int, classifier: Classifier) -> None:
    for digit, strokes in DIGITS.items():
        levels = np.full(PAPER, 255, np.uint8)
        for positions in strokes:
            cv2.polylines(levels, [(positions * 450).astype(np.int32)], False, 0, thickness, cv2.LINE_AA)
        assert digit_of(levels, classifier) == digit


@pytest.mark.parametrize("seed", range(3))
def test_paper_alone_shows_no_ink(seed: int) -> None:
    rng = np.random.default_rng(seed)
    levels = 200 * np.linspace(0.6, 1, PAPER[1])[None, :] + rng.normal(0, 5, PAPER)
    levels[:, :60] *= 0.5
    found = find_digit(np.clip(levels, 0, 255).astype(np.float32), lossy=True)
    assert found.digits == 0
    assert normalize(found.grey) is None
