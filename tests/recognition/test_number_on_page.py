"""Numbers in the ink of images: clean rows and pages, digits that touch, and what must stay one digit or is none."""

from collections.abc import Sequence

import cv2
import numpy as np
import pytest
from hand import DIGITS as HAND
from hand import Positions, line
from numpy.typing import NDArray

from digitpad.ink.from_image.find_digit import find_digit
from digitpad.ink.ink_image import InkImage
from digitpad.ink.strokes import Drawing, Stroke
from digitpad.recognition.classifier import Classifier
from digitpad.recognition.digit_or_not import DigitOrNot
from digitpad.recognition.number import Number
from digitpad.recognition.number_on_page import DrawingReader

Paper = NDArray[np.uint8]


@pytest.fixture(scope="module")
def reader(classifier: Classifier) -> DrawingReader:
    return DrawingReader(classifier, DigitOrNot.bundled())


def paper(width: int, height: int) -> Paper:
    return np.full((height, width), 255, np.uint8)


def write(on: Paper, strokes: Sequence[Positions], left: float, top: float, side: float, pen: int = 4) -> None:
    """Write strokes, whose places are in a square of that side, with its corner there."""
    for positions in strokes:
        places = np.rint(positions * side + [left, top]).astype(np.int32)
        cv2.polylines(on, [places], False, 0, pen, cv2.LINE_AA)


def write_row(on: Paper, text: str, left: float, top: float, side: float, step: float = 0.6, rise: float = 0.0) -> None:
    """A row of digits, each so many sides from the one before, and so much higher."""
    for place, digit in enumerate(text):
        write(on, HAND[int(digit)], left + place * step * side, top - place * rise * side, side)


def drawing_of(levels: Paper) -> Drawing:
    found = find_digit(levels, lossy=False)
    assert found.digits
    return Drawing(image=InkImage.centred(found.grey if found.page is None else found.page))


def read(reader: DrawingReader, levels: Paper) -> Number:
    number = reader.read(drawing_of(levels))
    assert number is not None
    return number


@pytest.mark.parametrize("rise", [0.0, 0.12, -0.12])
def test_a_row_is_a_number_even_if_it_slopes(reader: DrawingReader, rise: float) -> None:
    on = paper(700, 320)
    write_row(on, "470174", 20, 110 + 250 * rise, 100, rise=rise)
    number = read(reader, on)
    assert number.text == "470174"
    assert [digit.group.span.left for digit in number.groups] == sorted(
        digit.group.span.left for digit in number.groups
    )


def test_lines_are_read_from_top_to_bottom_and_numbers_apart_are_kept_apart(reader: DrawingReader) -> None:
    on = paper(640, 300)
    write_row(on, "47", 20, 10, 100)
    write_row(on, "01", 360, 14, 100)
    write_row(on, "7410", 20, 140, 100)
    number = read(reader, on)
    assert number.text == "47 01\n7410"
    assert [row.text for row in number.lines] == ["47 01", "7410"]
    assert number.in_words == "8 digits in 2 lines"
    digit = number.groups[4]
    assert digit.image is not None
    alone = reader.read(Drawing(image=digit.image))
    assert alone is not None
    assert alone.text == "7"
    assert digit.image.left >= digit.group.span.left - 2 * digit.image.pixel
    assert digit.image.top >= digit.group.span.top - 2 * digit.image.pixel


@pytest.mark.parametrize("digit", [0, 1, 4, 7])
def test_a_broken_digit_with_dust_around_is_one_digit(reader: DrawingReader, digit: int) -> None:
    on = paper(300, 300)
    write(on, HAND[digit], 30, 30, 240, pen=14)
    on[150:158] = 255  # an interruption across it
    rng = np.random.default_rng(digit)
    for x, y in rng.integers(5, 295, (40, 2)):
        on[y : y + 2, x : x + 2] = 0
    assert read(reader, on).text == str(digit)


def test_text_is_no_number(reader: DrawingReader) -> None:
    on = paper(700, 200)
    cv2.putText(on, "notes, with @&%", (10, 120), cv2.FONT_HERSHEY_SIMPLEX, 2.4, 0, 5)
    assert read(reader, on).text == ""


def test_what_is_drawn_over_an_image_is_read_with_it(reader: DrawingReader) -> None:
    on = paper(400, 200)
    write_row(on, "47", 20, 30, 120)
    image = drawing_of(on).image
    assert image is not None
    left, top = 0.15 + image.width * image.pixel * 0.95, image.top
    one = Stroke.through(line((left + 0.08, top), (left + 0.08, top + image.height * image.pixel)))
    number = reader.read(Drawing((one,), image))
    assert number is not None
    assert number.text == "471"
