"""How well a model package reads: measured on ``model.tflite``, through the very functions of the pad."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.ink.normalize import normalize
from digitpad.ink.raster import render
from digitpad.recognition.classifier import Classifier
from digitpad.recognition.prediction import DIGITS
from training.datasets import LabelledImages
from training.unipen import PenSample

_BINS = 15


@dataclass(frozen=True, eq=False)
class Evaluation:
    """The probabilities, shape (n, 10), that a network gave digits with ``labels`` of shape (n,)."""

    probabilities: NDArray[np.float32]
    labels: NDArray[np.int64]

    @property
    def right(self) -> NDArray[np.bool_]:
        """Which digits were read right, shape (n,)."""
        return self.probabilities.argmax(axis=1) == self.labels

    @property
    def accuracy(self) -> float:
        """The share of digits read right."""
        return float(self.right.mean())

    @property
    def calibration_error(self) -> float:
        """The expected calibration error over 15 equal bins of confidence.

        C. Guo et al., On calibration of modern neural networks, ICML 2017.
        """
        confidence = self.probabilities.max(axis=1)
        bins = np.minimum((confidence * _BINS).astype(int), _BINS - 1)
        gaps = np.bincount(bins, weights=confidence - self.right, minlength=_BINS)
        return float(np.abs(gaps).sum() / len(confidence))

    @property
    def confusion(self) -> NDArray[np.int64]:
        """Counts of shape (10, 10): row the true digit, column the answer."""
        pairs = self.labels * DIGITS + self.probabilities.argmax(axis=1)
        return np.bincount(pairs, minlength=DIGITS * DIGITS).reshape(DIGITS, DIGITS)


def evaluate_images(classifier: Classifier, data: LabelledImages) -> Evaluation:
    """Read each image, normalised like any grey image."""
    return _evaluate(classifier, [normalize(image) for image in data.images], data.labels.astype(np.int64))


def evaluate_pen(classifier: Classifier, samples: Sequence[PenSample]) -> Evaluation:
    """Read each drawing as the pad does."""
    digit_images = [normalize(render(sample.drawing)) for sample in samples]
    return _evaluate(classifier, digit_images, np.array([sample.label for sample in samples], dtype=np.int64))


def _evaluate(
    classifier: Classifier, digit_images: Sequence[NDArray[np.float32] | None], labels: NDArray[np.int64]
) -> Evaluation:
    unsure = np.full(DIGITS, 1 / DIGITS, np.float32)  # a blank image counts as a guess
    rows = [unsure if image is None else classifier.classify(image).probabilities for image in digit_images]
    return Evaluation(np.array(rows), labels)
