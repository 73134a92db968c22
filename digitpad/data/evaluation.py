"""How well a model package reads: measured on ``model.tflite``, with the same functions as in the pad."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from digitpad.data.formats.arrays import LabelledImages
from digitpad.data.formats.swiss import Scan
from digitpad.data.formats.unipen import PenSample
from digitpad.ink.normalize import normalize
from digitpad.ink.raster import render
from digitpad.recognition.classifier import Classifier
from digitpad.recognition.prediction import DIGITS

if TYPE_CHECKING:
    from digitpad.ink.images import DigitImage, GreyImage

_BINS = 15
_QUANTILE = 1.96  # of the normal distribution, for 95 %
_MOST_THREADS = 4


@dataclass(frozen=True, eq=False)
class Evaluation:
    """The probabilities, shape (n, 10), that a network gave digits with ``labels`` of shape (n,).

    ``remark`` is a sentence about how the digits were read, usually empty.
    """

    probabilities: NDArray[np.float32]
    labels: NDArray[np.int64]
    remark: str = ""

    @property
    def right(self) -> NDArray[np.bool_]:
        """Which digits were read right, shape (n,)."""
        right: NDArray[np.bool_] = self.probabilities.argmax(axis=1) == self.labels
        return right

    def of_digit(self, digit: int) -> Evaluation:
        """How the digits were read that are this one."""
        chosen = self.labels == digit
        return Evaluation(self.probabilities[chosen], self.labels[chosen], self.remark)

    @property
    def accuracy(self) -> float:
        """The share of digits read right."""
        return float(self.right.mean())

    @property
    def interval(self) -> tuple[float, float]:
        """The 95 % confidence interval of the accuracy."""
        return wilson(self.accuracy, len(self.labels))

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


def wilson(share: float, n: int) -> tuple[float, float]:
    """The 95 % confidence interval of a ``share`` in 0..1 of ``n`` > 0, by the score interval.

    E. B. Wilson, Probable inference, the law of succession, and statistical inference, 1927.
    """
    z2 = _QUANTILE**2
    middle = (share + z2 / (2 * n)) / (1 + z2 / n)
    spread = share * (1 - share) / n + z2 / (4 * n * n)
    half = _QUANTILE / (1 + z2 / n) * spread**0.5
    return max(middle - half, 0.0), min(middle + half, 1.0)


def evaluate_images(classifier: Classifier, data: LabelledImages) -> Evaluation:
    """Read each image, normalised like any grey image."""
    return evaluate_greys(classifier, data.images, data.labels)


def evaluate_pen(classifier: Classifier, samples: Sequence[PenSample]) -> Evaluation:
    """Read each drawing as the pad does."""
    labels = np.array([sample.label for sample in samples], np.int64)
    return evaluate_greys(classifier, (render(sample.drawing) for sample in samples), labels)


def evaluate_scans(classifier: Classifier, scans: Sequence[Scan]) -> Evaluation:
    """Read each scan as the pad reads an image; where it finds no ink, that counts as a guess."""
    return evaluate_greys(classifier, (scan.grey for scan in scans), np.array([scan.label for scan in scans], np.int64))


def evaluate_greys(classifier: Classifier, greys: Iterable[GreyImage], labels: NDArray[np.integer]) -> Evaluation:
    """Read each grey image, of any size; ``labels`` has shape (n,)."""
    return evaluate_digits(classifier, normalized(greys, labels))


@dataclass(frozen=True, eq=False)
class LabelledDigits:
    """Digit images as the network sees them, None where there is no ink, with their labels 0..9 of shape (n,)."""

    images: Sequence[DigitImage | None]
    labels: NDArray[np.int64]


def normalized(greys: Iterable[GreyImage], labels: NDArray[np.integer]) -> LabelledDigits:
    """Grey images of any size, made into digit images by the pad's own function; ``labels`` has shape (n,)."""
    return LabelledDigits([normalize(grey) for grey in greys], labels.astype(np.int64))


def evaluate_digits(classifier: Classifier, digits: LabelledDigits) -> Evaluation:
    """Read each digit image."""
    return Evaluation(read_all(classifier, digits.images), digits.labels)


def read_all(classifier: Classifier, images: Sequence[DigitImage | None]) -> NDArray[np.float32]:
    """The probabilities, shape (n, 10), of each digit image by itself, in several threads; None counts as a guess.

    LiteRT lets other threads run while it computes, so two cores take half the time of one.
    """
    threads = min(_MOST_THREADS, os.cpu_count() or 1)
    parts = [images[place::threads] for place in range(threads)]
    probabilities = np.empty((len(images), DIGITS), np.float32)
    with ThreadPoolExecutor(threads) as pool:
        rows = pool.map(_read, [classifier.twin() for _part in parts], parts)
        for place, part in enumerate(rows):
            probabilities[place::threads] = part
    return probabilities


def _read(classifier: Classifier, images: Sequence[DigitImage | None]) -> NDArray[np.float32]:
    probabilities = np.full((len(images), DIGITS), 1 / DIGITS, np.float32)
    for row, image in zip(probabilities, images, strict=True):
        if image is not None:
            row[:] = classifier.classify(image).probabilities
    return probabilities
