"""What is wrong with images that people bring: each kind of fault, on digits of held-out writers."""

from collections.abc import Callable

import numpy as np
import pytest
from faults import FAULTS, fault, page, row
from faults_around import FAULTS_AROUND, fault_around
from faults_in_pieces import FAULTS_IN_PIECES, fault_in_pieces
from faults_of_programs import FAULTS_OF_PROGRAMS, fault_of_programs
from faults_on_lined_paper import FAULTS_ON_LINED_PAPER, fault_on_lined_paper
from more_faults import FURTHER_FAULTS, further_fault

from digitpad.data.datasets import Data
from digitpad.ink.from_image.find_digit import FoundInk
from digitpad.ink.from_image.how import How
from digitpad.ink.from_image.image_files import ImageFileError, find_ink
from digitpad.ink.ink_image import InkImage
from digitpad.ink.strokes import Drawing
from digitpad.recognition.classifier import Classifier
from digitpad.recognition.digit_or_not import DigitOrNot
from digitpad.recognition.numbers.drawing_reader import DrawingReader
from digitpad.recognition.reading import read_grey_image

DIGITS = 30
"""Of each kind, evenly from all writers: 3 of each digit, more or less."""

MOST_WRONG = 3
"""Measured: none of most kinds, and three each of those of 28 pixels that have a rim or were cut tightly."""


def answer(found: FoundInk, classifier: Classifier) -> int | None:
    reading = read_grey_image(found.grey, classifier)
    return None if reading is None else reading.prediction.digit


KINDS = {
    **dict.fromkeys(FAULTS, fault),
    **dict.fromkeys(FURTHER_FAULTS, further_fault),
    **dict.fromkeys(FAULTS_AROUND, fault_around),
    **dict.fromkeys(FAULTS_IN_PIECES, fault_in_pieces),
    **dict.fromkeys(FAULTS_ON_LINED_PAPER, fault_on_lined_paper),
    **dict.fromkeys(FAULTS_OF_PROGRAMS, fault_of_programs),
}
"""What makes the images of each kind."""


@pytest.mark.parametrize("kind", KINDS)
def test_digits_are_found_whatever_is_wrong_with_their_image(kind: str, data: Data, classifier: Classifier) -> None:
    wrong = []
    for number, index in enumerate(np.linspace(0, len(data.pen_held_out) - 1, DIGITS, dtype=int)):
        sample = data.pen_held_out[index]
        if answer(find_ink(KINDS[kind](kind, sample.drawing, number)), classifier) != sample.label:
            wrong.append((number, sample.label))
    assert len(wrong) <= MOST_WRONG, wrong


@pytest.mark.parametrize(
    ("kind", "is_said"),
    [
        ("faint", lambda how: how == How()),
        ("border", lambda how: how.inside == 1),
        ("frame", lambda how: how.inside == 1 and how.paper == "even"),
        ("rim at 28", lambda how: how.inside == 1),
        ("sheet on a table", lambda how: how.inside == 1),
        ("axes", lambda how: how.inside == 1 or how.paper == "without axes"),
        ("colours", lambda how: how.by_colour),
        ("checkerboard", lambda how: how.paper == "two levels"),
    ],
)
def test_the_way_that_was_chosen_is_reported(kind: str, is_said: Callable[[How], bool], data: Data) -> None:
    ways = [find_ink(fault(kind, sample.drawing, n)).how for n, sample in enumerate(data.pen_held_out[:100:10])]
    assert sum(map(is_said, ways)) >= 8, ways


def test_digits_in_a_row_are_counted(data: Data, classifier: Classifier) -> None:
    rng = np.random.default_rng(3)
    wrong = []
    for number in range(20):
        samples = [data.pen_held_out[index] for index in rng.integers(0, len(data.pen_held_out), rng.integers(2, 6))]
        found = find_ink(row([sample.drawing for sample in samples], number))
        if found.digits != len(samples) or answer(found, classifier) not in [sample.label for sample in samples]:
            wrong.append(number)
    assert len(wrong) <= 2, wrong


def test_a_page_is_read_but_not_if_it_has_very_many_pieces(data: Data, classifier: Classifier) -> None:
    samples = data.pen_held_out[:96]
    found = find_ink(page([sample.drawing for sample in samples], 12))
    assert found.page is not None
    number = DrawingReader(classifier, DigitOrNot.bundled()).read(Drawing(image=InkImage.centred(found.page)))
    assert number is not None
    lines = ["".join(str(sample.label) for sample in samples[first : first + 12]) for first in range(0, 96, 12)]
    assert sum(line in lines for line in number.text.split("\n")) >= 6, number.text
    with pytest.raises(
        ImageFileError, match=r"The image shows more than 500 pieces of ink; cut out the number to read\."
    ):
        find_ink(page([sample.drawing for sample in data.pen_held_out[:600]], 30))


@pytest.mark.parametrize(
    ("how", "words"),
    [
        (How(), ""),
        (How(light_on_dark=True), "light on dark"),
        (How("two levels", inside=2), "in a frame"),
        (How("uneven", True, 1, True), "by colour, in a frame"),
        (How("without axes"), "without axes"),
    ],
)
def test_the_way_in_words(how: How, words: str) -> None:
    assert how.in_english() == words
