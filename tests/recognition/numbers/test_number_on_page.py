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
from digitpad.recognition.numbers.drawing_reader import DrawingReader
from digitpad.recognition.numbers.number import Number
from digitpad.recognition.numbers.number_on_page import DigitOnPage, NumberOnPage

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
    assert isinstance(number, NumberOnPage)
    assert [row.text for row in number.lines] == ["47 01", "7410"]
    assert number.in_words == "8 digits, 2 lines"
    assert number.spoken == "47 01 7410: 4, 7, 0, 1, 7, 4, 1, 0, 8 digits, 2 lines"
    digit = number.groups[4]
    assert isinstance(digit, DigitOnPage)
    alone = reader.read(Drawing(image=digit.image))
    assert alone is not None
    assert alone.text == "7"
    assert digit.image.left >= digit.group.span.left - 2 * digit.image.pixel
    assert digit.image.top >= digit.group.span.top - 2 * digit.image.pixel


def test_a_hole_of_the_binder_beside_a_number_is_no_digit(reader: DrawingReader) -> None:
    on = paper(640, 480)
    write_row(on, "4170", 60, 190, 120)
    cv2.circle(on, (62, 250), 12, 0, -1, cv2.LINE_AA)
    assert read(reader, on).text == "4170"


@pytest.mark.parametrize("digit", [0, 1, 4, 7])
def test_a_scroll_bar_beside_a_digit_is_no_digit(reader: DrawingReader, digit: int) -> None:
    on = paper(500, 400)
    write(on, HAND[digit], 60, 60, 300, 12)
    cv2.rectangle(on, (470, 20), (484, 380), 120, -1)
    assert read(reader, on).text == str(digit)


@pytest.mark.parametrize("digit", [0, 1, 4, 7])
def test_a_broken_digit_with_dust_around_is_one_digit(reader: DrawingReader, digit: int) -> None:
    on = paper(300, 300)
    write(on, HAND[digit], 30, 30, 240, pen=14)
    on[150:158] = 255  # an interruption across it
    rng = np.random.default_rng(digit)
    for x, y in rng.integers(5, 295, (40, 2)):
        on[y : y + 2, x : x + 2] = 0
    assert read(reader, on).text == str(digit)


@pytest.mark.parametrize("text", ["notes, with @&%", "Dear Ann, see you"])
def test_text_is_no_number(reader: DrawingReader, text: str) -> None:
    on = paper(700, 200)
    cv2.putText(on, text, (10, 120), cv2.FONT_HERSHEY_SIMPLEX, 2.0, 0, 4)
    number = read(reader, on)
    assert number.text == ""
    assert number.in_words == "not a digit?"


def test_the_fields_of_a_form_are_read(reader: DrawingReader) -> None:
    on = paper(560, 140)
    for place, digit in enumerate("4701"):
        cv2.rectangle(on, (20 + 130 * place, 20), (120 + 130 * place, 120), 0, 2)
        write(on, HAND[int(digit)], 30 + 130 * place, 30, 80)
    assert read(reader, on).text == "4701"


def meter(text: str, seed: int) -> Paper:
    """A photograph of light digits on dark wheels, each in a window of its own, one edge in shadow."""
    rng = np.random.default_rng(seed)
    levels = np.full((320, 800), 210, np.float32)
    for place, digit in enumerate(text):
        wheel = paper(100, 140)
        write(wheel, HAND[int(digit)], 0, 20, 100, pen=7)
        left = 40 + 125 * place
        levels[90:230, left : left + 100] = 235 - wheel * (200 / 255)
    light = np.interp(np.arange(800), [0, 240, 260, 800], [0.55, 0.55, 0.95, 0.8])
    turned = cv2.warpAffine(
        levels * light, cv2.getRotationMatrix2D((400, 160), 1.5, 1), (800, 320), borderMode=cv2.BORDER_REPLICATE
    )
    noisy = cv2.GaussianBlur(turned, (0, 0), 0.8) + rng.normal(0, 2, turned.shape)
    return np.asarray(np.clip(noisy, 0, 255), np.uint8)


@pytest.mark.parametrize("text", ["70417", "004714"])
def test_the_windows_of_a_meter_are_read(reader: DrawingReader, text: str) -> None:
    assert read(reader, meter(text, seed=len(text))).text == text


def test_the_days_of_a_calendar_are_numbers_of_their_own(reader: DrawingReader) -> None:
    on = paper(700, 300)
    for place, day in enumerate(("4", "7", "10", "11", "14", "17")):
        write_row(on, day, 20 + place % 3 * 220, 20 + place // 3 * 140, 90)
    assert read(reader, on).text == "4 7 10\n11 14 17"


def test_a_page_of_text_gets_an_answer_though_it_has_more_runs_than_are_read(reader: DrawingReader) -> None:
    on = paper(800, 500)
    for top in range(30, 490, 26):
        cv2.putText(on, "the quick brown fox jumps over", (5, top), cv2.FONT_HERSHEY_SIMPLEX, 0.7, 0, 1, cv2.LINE_AA)
    assert read(reader, on).text == ""


def test_small_digits_within_or_beside_a_large_one_are_left_out(reader: DrawingReader) -> None:
    on = paper(500, 500)
    write(on, HAND[0], 0, -40, 500, pen=24)
    write(on, HAND[7], 190, 180, 100)
    for place in range(9):
        write(on, HAND[1], 10 + 50 * place, 440, 40, pen=2)
    assert read(reader, on).text == "0"


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


def test_a_dense_page_of_small_digits_is_read(reader: DrawingReader) -> None:
    on = paper(300, 400)
    rows = ["".join("4701"[(row + place) % 4] for place in range(10)) for row in range(12)]
    for row, text in enumerate(rows):
        for place, digit in enumerate(text):
            write(on, HAND[int(digit)], 15 + 27 * place, 10 + 31 * row, 36, pen=2)
    drawn = drawing_of(on)
    number = reader.read(drawn)
    assert number is not None
    assert number.text.split("\n") == rows
    assert drawn.image is not None
    beside = Stroke.through(line((0.05, 0.1), (0.05, 0.9)))
    number = reader.read(Drawing((beside,), drawn.image))
    assert number is not None
    assert len(number.digits) >= 120


@pytest.mark.parametrize(("text", "step"), [("7047", 0.42), ("1047", 0.4)])
def test_digits_that_touch_are_cut_apart(reader: DrawingReader, text: str, step: float) -> None:
    on = paper(420, 140)
    write_row(on, text, 20, 10, 120, step=step)
    assert cv2.connectedComponents(255 - on)[0] < len(text) + 1
    assert read(reader, on).text == text
