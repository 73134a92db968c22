"""What a run's network answered to the held-out digits, kept with the digits themselves."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitpad.base.language import tr
from digitpad.base.paths import is_file
from digitpad.data.formats.arrays import read_arrays
from digitpad.data.formats.unipen import DataFileError
from digitpad.ink.images import SIDE
from digitpad.recognition.prediction import DIGITS

HELD_OUT_FILE = "held_out.npz"
_MOST_BYTES = 1 << 26  # of the images; a run has 5,000 of 784 bytes
_IMAGES, _LABELS, _ANSWERS, _CERTAINTY = "x_test", "y_test", "answers", "certainty"


@dataclass(frozen=True, eq=False)
class HeldOutAnswers:
    """Held-out digits, uint8 of shape (n, 28, 28) with the ink bright, and of shape (n,) their labels and answers.

    ``certainty`` is the probability of each answer, 255 for 1.
    """

    images: NDArray[np.uint8]
    labels: NDArray[np.uint8]
    answers: NDArray[np.uint8]
    certainty: NDArray[np.uint8]

    @property
    def right(self) -> NDArray[np.bool_]:
        """Which were read right."""
        return np.equal(self.answers, self.labels)

    def are_of_the_same_digits(self, other: HeldOutAnswers) -> bool:
        """Whether both are answers to the same digits, in the same order."""
        return np.array_equal(self.labels, other.labels) and np.array_equal(self.images, other.images)

    def write(self, folder: Path) -> None:
        """Write them to the folder of a run. Raises OSError."""
        arrays = {_IMAGES: self.images, _LABELS: self.labels, _ANSWERS: self.answers, _CERTAINTY: self.certainty}
        with (folder / HELD_OUT_FILE).open("wb") as file:
            np.savez_compressed(file, **arrays)  # type: ignore[arg-type]  # its stub knows of one option


def read_answers(folder: Path) -> HeldOutAnswers | None:
    """What the run in ``folder`` answered; None if it did not keep that. Raises DataFileError if it is damaged."""
    file = folder / HELD_OUT_FILE
    if not is_file(file):
        return None
    images, labels, answers, certainty = read_arrays(file, (_IMAGES, _LABELS, _ANSWERS, _CERTAINTY), _MOST_BYTES)
    count = len(labels)
    of_digits = [each.dtype == np.uint8 and each.shape == (count,) for each in (labels, answers, certainty)]
    if not all(of_digits) or images.dtype != np.uint8 or images.shape != (count, SIDE, SIDE):
        raise DataFileError(
            tr("{file} holds no answers to held-out digits; train the network again to have some.", file=file)
        )
    if count and max(labels.max(), answers.max()) >= DIGITS:
        raise DataFileError(
            tr("{file} has answers that are no digits; train the network again to have some.", file=file)
        )
    return HeldOutAnswers(images, labels, answers, certainty)
