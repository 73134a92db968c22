"""The figures of a model card: everything that is measured of a package, by the same rules each time."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from digitpad.recognition.classifier import Classifier
from training.altered import altered, drawn_on_canvas, picture
from training.datasets import Data, LabelledImages
from training.evaluate import Evaluation, evaluate_greys, evaluate_images, evaluate_pen
from training.unipen import PenSample


def evaluations(classifier: Classifier, data: Data, mnist_test: LabelledImages) -> dict[str, Evaluation]:
    """Read every held-out digit, by the name of the part it belongs to."""
    drawn = drawn_on_canvas(data.pen_held_out)
    pictures = (picture(sample.drawing) for sample in drawn)
    return {
        "mnist_test": evaluate_images(classifier, mnist_test),
        "mnist_test_altered": evaluate_greys(classifier, altered(mnist_test.images), mnist_test.labels),
        "mnist_held_out": evaluate_images(classifier, data.mnist_held_out),
        "pen_held_out_writers": evaluate_pen(classifier, data.pen_held_out),
        "pen_on_canvas": evaluate_pen(classifier, drawn),
        "pen_as_pictures": evaluate_greys(classifier, pictures, np.array([sample.label for sample in drawn])),
    }


def metrics(parts: Mapping[str, Evaluation], pen: Sequence[PenSample]) -> dict[str, Any]:
    """The evaluations as plain values, rounded, for the card; those of pen strokes also by writer of ``pen``."""
    writers = np.array([sample.writer for sample in pen])
    return {
        name: _figures(evaluation) | (_by_writer(evaluation, writers) if name.startswith("pen_") else {})
        for name, evaluation in parts.items()
    }


def _figures(evaluation: Evaluation) -> dict[str, Any]:
    low, high = evaluation.interval
    of_digit = [evaluation.right[evaluation.labels == digit] for digit in range(10)]
    return {
        "digits": len(evaluation.labels),
        "accuracy": round(evaluation.accuracy, 4),
        "interval": [round(low, 4), round(high, 4)],
        "calibration_error": round(evaluation.calibration_error, 4),
        "accuracy_by_digit": [round(float(right.mean()), 4) if right.size else None for right in of_digit],
        "confusion": evaluation.confusion.tolist(),
    }


def _by_writer(evaluation: Evaluation, writers: "np.ndarray[Any, np.dtype[np.int64]]") -> dict[str, Any]:
    chosen = {str(writer): evaluation.right[writers == writer] for writer in sorted(set(writers.tolist()))}
    return {"accuracy_by_writer": {writer: round(float(right.mean()), 4) for writer, right in chosen.items()}}
