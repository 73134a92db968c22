"""Numbers in images that were cropped tightly, and digits whose neighbours were cut off."""

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from digitpad.data.datasets import Data
from digitpad.data.formats.unipen import PenSample
from digitpad.ink.from_image.find_digit import FoundInk, find_digit
from digitpad.ink.ink_image import InkImage
from digitpad.ink.raster import render
from digitpad.ink.strokes import Drawing
from digitpad.recognition.classifier import Classifier
from digitpad.recognition.digit_or_not import DigitOrNot
from digitpad.recognition.number_on_page import DrawingReader

SIDE, GAP = 90, 30
"""Pixels: of the longer side of a digit, more or less, and between two."""

ROWS = 30


def row(samples: list[PenSample], number: int) -> NDArray[np.uint8]:
    """White ink of digits side by side, without a margin."""
    rng = np.random.default_rng(number)
    high, digits = round(1.35 * SIDE), []
    for sample in samples:
        grey = render(sample.drawing, pen_width=1.6)
        scale = SIDE * rng.uniform(0.85, 1.1) / max(grey.shape)
        digit = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        top = round((high - digit.shape[0]) / 2 + rng.uniform(-0.06, 0.06) * SIDE)
        digits.append(np.pad(digit, ((top, high - top - digit.shape[0]), (0, GAP))))
    ink = np.hstack(digits)
    y, x = np.nonzero(ink > 127)
    return np.asarray(ink[y.min() : y.max() + 1, x.min() : x.max() + 1])


def rows(data: Data) -> list[list[PenSample]]:
    """Two to five digits of people who were held out, for each row."""
    rng = np.random.default_rng(1)
    return [[data.pen_held_out[i] for i in rng.integers(0, 1498, rng.integers(2, 6))] for _number in range(ROWS)]


def found_in(ink: NDArray[np.uint8]) -> FoundInk:
    return find_digit((255 - ink).astype(np.float32), lossy=False)


@pytest.mark.parametrize(
    ("margins", "most_wrong"),
    [
        pytest.param(((20, 20), (20, 20)), 1, id="a margin"),
        pytest.param(((0, 0), (0, 0)), 5, id="none"),
        pytest.param(((0, 0), (20, 20)), 1, id="none above and below"),
        pytest.param(((20, 20), (0, 0)), 2, id="none at the sides"),
        pytest.param(((20, 20), (0, 20)), 2, id="none at the left"),
    ],
)
def test_numbers_are_read_however_tightly_they_are_cropped(
    margins: tuple[tuple[int, int], tuple[int, int]], most_wrong: int, data: Data, classifier: Classifier
) -> None:
    reader = DrawingReader(classifier, DigitOrNot.bundled())
    wrong = []
    for number, samples in enumerate(rows(data)):
        found = found_in(np.pad(row(samples, number), margins))
        image = InkImage.centred(found.grey if found.page is None else found.page)
        read = reader.read(Drawing(image=image))
        text = "".join(str(sample.label) for sample in samples)
        if read is None or read.text.replace(" ", "") != text:
            wrong.append(text)
    assert len(wrong) <= most_wrong, wrong


@pytest.mark.parametrize("kept", [0.15, 0.5])
def test_the_halves_of_neighbours_are_no_digits(kept: float, data: Data) -> None:
    rng = np.random.default_rng(2)
    found = []
    for number in range(ROWS):
        left, middle, right = (row([data.pen_held_out[i]], number) for i in rng.integers(0, 1498, 3))
        left, right = left[:, -round(kept * left.shape[1]) :], right[:, : round(kept * right.shape[1])]
        parts = [np.pad(part, ((0, 2 * SIDE - len(part)), (0, 0))) for part in (left, middle, right)]
        gap = np.zeros((2 * SIDE, GAP), np.uint8)
        shifted = np.roll(np.hstack([parts[0], gap, parts[1], gap, parts[2]]), SIDE // 2, axis=0)
        found.append(found_in(shifted).digits)
    assert sum(digits == 1 for digits in found) >= 0.8 * ROWS, found
