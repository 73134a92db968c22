"""The figures of a model card: everything that is measured of a package, by the same rules each time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from digitpad.data.datasets import Data, load_mnist
from digitpad.data.evaluation import Evaluation, LabelledDigits, evaluate_digits, normalized
from digitpad.data.formats.arrays import LabelledImages
from digitpad.data.formats.swiss import Scan
from digitpad.data.formats.unipen import PenSample
from digitpad.data.sources import is_mnist_test
from digitpad.ink.from_image.find_digit import find_digit
from digitpad.ink.raster import render
from digitpad.recognition.classifier import Classifier
from digitpad.recognition.prediction import DIGITS
from digitpad_training.digits.altered import altered, drawn_on_canvas, picture

if TYPE_CHECKING:
    from digitpad.ink.images import GreyImage

PARTS = {
    "mnist_test": "MNIST test set",
    "mnist_test_altered": "MNIST test set, shifted, scaled, rotated up to 15 degrees, thickened or thinned",
    "mnist_held_out": "MNIST, last 5,000 training digits, held out",
    "pen_held_out_writers": "pen strokes of six people it never saw",
    "pen_on_canvas": "the same, drawn 25 to 90 % of the canvas large with pens of 8 to 40 pixels of 600",
    "pen_as_pictures": "the same drawings as image files, from pixels alone",
    "uji_held_out_writers": "pen strokes on a tablet computer by eight people in Spain it never saw",
    "scans_held_out_writers": "scans of pen on paper by two people in Switzerland it never saw",
}
"""What is read, by name."""

HELD_OUT = ("mnist_held_out", "pen_held_out_writers", "uji_held_out_writers", "scans_held_out_writers")
"""The parts by which networks are chosen."""

_OF_ANY_NETWORK = ("mnist_test", "pen_held_out_writers", "own_samples")

Measure = Callable[[Classifier], Mapping[str, Any]]
"""What makes the figures of a card from a network."""


def greys(part: str, data: Data, mnist_test: LabelledImages) -> Iterator[GreyImage]:
    """The grey images of a part, in the order of its labels."""
    drawn = drawn_on_canvas(data.pen_held_out)
    images: dict[str, Iterator[GreyImage]] = {
        "mnist_test": iter(mnist_test.images),
        "mnist_test_altered": altered(mnist_test.images),
        "mnist_held_out": iter(data.mnist_held_out.images),
        "pen_held_out_writers": (render(sample.drawing) for sample in data.pen_held_out),
        "pen_on_canvas": (render(sample.drawing) for sample in drawn),
        "pen_as_pictures": (
            find_digit(picture(sample.drawing).astype(np.float32), lossy=False).grey for sample in drawn
        ),
        "uji_held_out_writers": (render(sample.drawing) for sample in data.uji_held_out),
        "scans_held_out_writers": (scan.grey for scan in data.scans_held_out),
        "own_samples": (render(sample.drawing) for sample in data.own_held_out),
    }
    return images[part]


def digits_of(data: Data, mnist_test: LabelledImages, parts: Iterable[str]) -> dict[str, LabelledDigits]:
    """The digit images of these parts."""
    return {part: normalized(greys(part, data, mnist_test), _labels(part, data, mnist_test)) for part in parts}


def held_out_digits(data: Data) -> dict[str, LabelledDigits]:
    """The digit images by which networks are chosen, of every kind; no test digit is among them."""
    parts = [part for part in HELD_OUT if part == "mnist_held_out" or _written(part, data)]
    return digits_of(data, data.mnist_held_out, parts)


def evaluations(
    classifier: Classifier, data: Data, mnist_test: LabelledImages, parts: Iterable[str] = tuple(PARTS)
) -> dict[str, Evaluation]:
    """Read every digit of these parts."""
    return {part: evaluate_digits(classifier, digits) for part, digits in digits_of(data, mnist_test, parts).items()}


def measuring(mnist: Path, data: Data) -> Measure:
    """How a network that was trained or imported is measured: on test digits that are made ready here.

    ``mnist`` may be a person's own file of images in MNIST's place; then the figures are called so.
    """
    parts = [part for part in _OF_ANY_NETWORK if part == "mnist_test" or _written(part, data)]
    mnist_test = load_mnist(mnist, "test")
    tests = digits_of(data, mnist_test, parts)
    names = {} if is_mnist_test(mnist_test) else {"mnist_test": "own_test"}

    def measure(classifier: Classifier) -> Mapping[str, Any]:
        figures = metrics({part: evaluate_digits(classifier, tests[part]) for part in parts}, data)
        return {names.get(part, part): each for part, each in figures.items()}

    return measure


def metrics(parts: Mapping[str, Evaluation], data: Data) -> dict[str, Any]:
    """The evaluations as plain values, rounded, for the card; those of people with a number also by writer."""
    return {
        part: _figures(evaluation) | _by_writer(evaluation, [sample.writer for sample in _written(part, data)])
        for part, evaluation in parts.items()
    }


def _written(part: str, data: Data) -> Sequence[PenSample | Scan]:
    """Whose label and writer are those of the images of a part; none for MNIST."""
    if part.startswith("pen_"):
        return data.pen_held_out
    by_part: dict[str, Sequence[PenSample | Scan]] = {
        "uji_held_out_writers": data.uji_held_out,
        "scans_held_out_writers": data.scans_held_out,
        "own_samples": data.own_held_out,
    }
    return by_part.get(part, ())


def _labels(part: str, data: Data, mnist_test: LabelledImages) -> NDArray[np.integer]:
    written = _written(part, data)
    if written:
        return np.array([sample.label for sample in written])
    return (mnist_test if part.startswith("mnist_test") else data.mnist_held_out).labels


def _figures(evaluation: Evaluation) -> dict[str, Any]:
    low, high = evaluation.interval
    of_digit = [evaluation.right[evaluation.labels == digit] for digit in range(DIGITS)]
    return {
        "digits": len(evaluation.labels),
        "accuracy": round(evaluation.accuracy, 4),
        "interval": [round(low, 4), round(high, 4)],
        "calibration_error": round(evaluation.calibration_error, 4),
        "accuracy_by_digit": [round(float(right.mean()), 4) if right.size else None for right in of_digit],
        "confusion": evaluation.confusion.tolist(),
    }


def _by_writer(evaluation: Evaluation, numbers: Sequence[int]) -> dict[str, Any]:
    if not any(numbers):  # nobody wrote them, or one person alone
        return {}
    writers = np.array(numbers)
    chosen = {str(writer): evaluation.right[writers == writer] for writer in np.unique(writers)}
    return {"accuracy_by_writer": {writer: round(float(right.mean()), 4) for writer, right in chosen.items()}}
