"""A ring or a disc around a digit is none of its own, and a nought is no ring around anything."""

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from digitpad.ink.from_image.find_digit import find_digit
from digitpad.recognition.classifier import Classifier
from digitpad.recognition.reading import read_grey_image

SIDE = 240


def read(levels: np.ndarray, classifier: Classifier) -> tuple[int | None, int]:
    """The digit, and how many frames are around it."""
    found = find_digit(levels.astype(np.float32), lossy=False)
    reading = read_grey_image(found.grey, classifier)
    return None if reading is None else reading.prediction.digit, found.how.inside


def nought(wide: int, high: int, width: int, turned: float = 0.0) -> np.ndarray:
    levels = np.full((SIDE, SIDE), 255, np.uint8)
    cv2.ellipse(levels, (SIDE // 2, SIDE // 2), (wide // 2, high // 2), turned, 0, 360, 0, width, cv2.LINE_AA)
    return levels


@pytest.mark.parametrize("lean", [35, 45, 60])
@pytest.mark.parametrize("turned", [0, 25])
@pytest.mark.parametrize("width", [6, 12])
def test_a_nought_with_a_stroke_in_it(lean: int, turned: int, width: int, classifier: Classifier) -> None:
    """People write it so that it is no letter O; the stroke need not touch."""
    levels = nought(115, 150, width, turned)
    along = np.array([np.sin(np.radians(lean)), -np.cos(np.radians(lean))]) * 38
    ends = [(np.array([SIDE, SIDE]) / 2 + sign * along).astype(int).tolist() for sign in (-1, 1)]
    cv2.line(levels, ends[0], ends[1], 0, width, cv2.LINE_AA)
    assert read(levels, classifier) == (0, 0)


@pytest.mark.parametrize(("wide", "high", "width"), [(90, 130, 44), (120, 130, 40), (100, 140, 30), (130, 130, 8)])
def test_a_nought_is_no_disc_however_bold_it_is(wide: int, high: int, width: int, classifier: Classifier) -> None:
    assert read(nought(wide, high, width), classifier) == (0, 0)


def printed(digit: int, bolder: int, around: np.ndarray) -> np.ndarray:
    image = Image.fromarray(around)
    ImageDraw.Draw(image).text(
        (SIDE / 2, SIDE / 2), str(digit), font=ImageFont.load_default(120), fill=0, anchor="mm", stroke_width=bolder
    )
    return np.asarray(image)


@pytest.mark.parametrize("bolder", [0, 2, 6])
@pytest.mark.parametrize("digit", range(10))
def test_a_printed_digit_is_no_disc(bolder: int, digit: int, classifier: Classifier) -> None:
    levels = printed(digit, bolder, np.full((SIDE, SIDE), 255, np.uint8))
    assert read(levels, classifier)[1] == 0


@pytest.mark.parametrize("light_on_dark", [False, True])
@pytest.mark.parametrize("digit", range(10))
def test_a_printed_digit_in_a_ring_is_read_as_without_one(
    light_on_dark: bool, digit: int, classifier: Classifier
) -> None:
    levels = printed(digit, 2, nought(200, 200, 7))
    alone, _inside = read(printed(digit, 2, np.full((SIDE, SIDE), 255, np.uint8)), classifier)
    assert read(255 - levels if light_on_dark else levels, classifier) == (alone, 1)
