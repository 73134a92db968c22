"""Numbers in images: cropped tightly, framed, ringed, underlined; and digits whose neighbours were cut off."""

from collections.abc import Callable

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
from digitpad.recognition.numbers.drawing_reader import DrawingReader

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
    rng, samples = np.random.default_rng(1), data.pen_held_out
    return [[samples[i] for i in rng.integers(0, len(samples), rng.integers(2, 6))] for _number in range(ROWS)]


def found_in(ink: NDArray[np.uint8]) -> FoundInk:
    return find_digit((255 - ink).astype(np.float32), lossy=False)


def is_right(ink: NDArray[np.uint8], samples: list[PenSample], reader: DrawingReader) -> bool:
    found = found_in(ink)
    image = InkImage.centred(found.grey if found.page is None else found.page)
    read = reader.read(Drawing(image=image))
    return read is not None and read.text.replace(" ", "") == "".join(str(sample.label) for sample in samples)


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
    wrong = [
        samples
        for number, samples in enumerate(rows(data))
        if not is_right(np.pad(row(samples, number), margins), samples, reader)
    ]
    assert len(wrong) <= most_wrong, wrong


@pytest.mark.parametrize("kept", [0.15, 0.5])
def test_the_halves_of_neighbours_are_no_digits(kept: float, data: Data) -> None:
    rng, samples = np.random.default_rng(2), data.pen_held_out
    found = []
    for number in range(ROWS):
        left, middle, right = (row([samples[i]], number) for i in rng.integers(0, len(samples), 3))
        left, right = left[:, -round(kept * left.shape[1]) :], right[:, : round(kept * right.shape[1])]
        parts = [np.pad(part, ((0, 2 * SIDE - len(part)), (0, 0))) for part in (left, middle, right)]
        gap = np.zeros((2 * SIDE, GAP), np.uint8)
        shifted = np.roll(np.hstack([parts[0], gap, parts[1], gap, parts[2]]), SIDE // 2, axis=0)
        found.append(found_in(shifted).digits)
    assert sum(digits == 1 for digits in found) >= 0.8 * ROWS, found


def framed(ink: NDArray[np.uint8]) -> NDArray[np.uint8]:
    ink = np.pad(ink, 30)
    high, wide = ink.shape
    return np.asarray(cv2.rectangle(ink, (6, 6), (wide - 7, high - 7), 255, 2))


def ringed(ink: NDArray[np.uint8]) -> NDArray[np.uint8]:
    ink = np.pad(ink, 90)
    high, wide = ink.shape
    middle, half = (wide // 2, high // 2), (wide // 2 - 8, high // 2 - 8)
    return np.asarray(cv2.ellipse(ink, middle, half, 0, 0, 360, 255, 3, cv2.LINE_AA))


def underlined(ink: NDArray[np.uint8]) -> NDArray[np.uint8]:
    ink = np.pad(ink, 30)
    high, wide = ink.shape
    return np.asarray(cv2.line(ink, (25, high - 14), (wide - 25, high - 12), 255, 3, cv2.LINE_AA))


def with_line_above(ink: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """As above a sum."""
    return np.asarray(underlined(ink[::-1])[::-1])


@pytest.mark.parametrize("around", [framed, ringed, underlined, with_line_above])
def test_what_is_drawn_around_a_number_is_no_part_of_it(
    around: Callable[[NDArray[np.uint8]], NDArray[np.uint8]], data: Data, classifier: Classifier
) -> None:
    reader = DrawingReader(classifier, DigitOrNot.bundled())
    images = [around(row(samples, number)) for number, samples in enumerate(rows(data))]
    wrong = [samples for ink, samples in zip(images, rows(data), strict=True) if not is_right(ink, samples, reader)]
    assert len(wrong) <= 1, wrong
