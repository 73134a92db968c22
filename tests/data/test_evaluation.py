import numpy as np
import pytest
from numpy.typing import NDArray

from digitpad.data.evaluation import Evaluation, read_all
from digitpad.recognition.classifier import Classifier
from digitpad_training.learn.backend import native_output_silenced

with native_output_silenced():
    from digitpad_training.learn.calibrate import sharpness_for


def evaluation(right: int, wrong: int, confidence: float = 0.9) -> Evaluation:
    row = np.full(10, (1 - confidence) / 9, np.float32)
    row[3] = confidence
    return Evaluation(np.tile(row, (right + wrong, 1)), np.array([3] * right + [4] * wrong))


def test_the_interval_is_wilson_s() -> None:
    assert evaluation(9, 1).interval == pytest.approx((0.5958, 0.9821), abs=1e-4)
    assert evaluation(10, 0).interval == pytest.approx((0.7225, 1.0), abs=1e-4)


def test_the_calibration_error_is_the_gap_between_sure_and_right() -> None:
    assert evaluation(9, 1).calibration_error == pytest.approx(0, abs=1e-6)
    assert evaluation(6, 4).calibration_error == pytest.approx(0.3, abs=1e-6)


def test_the_confusion_counts_each_answer() -> None:
    confusion = evaluation(6, 4).confusion
    assert (confusion[3, 3], confusion[4, 3], confusion.sum()) == (6, 4, 10)


def honest() -> tuple[NDArray[np.floating], NDArray[np.int64]]:
    """Probabilities that match how often their likeliest digit is the label, and the labels."""
    rng = np.random.default_rng(0)
    probabilities = rng.dirichlet(np.full(10, 0.1), 5_000) + 1e-6
    probabilities /= probabilities.sum(axis=1, keepdims=True)
    return probabilities, (probabilities.cumsum(axis=1) > rng.random((5_000, 1))).argmax(axis=1)


def softened(factor: float) -> tuple[NDArray[np.floating], NDArray[np.int64]]:
    probabilities, labels = honest()
    less_sure = probabilities ** (1 / factor)
    return (less_sure / less_sure.sum(axis=1, keepdims=True)).astype(np.float32), labels


@pytest.mark.parametrize("factor", [0.5, 1.0, 2.0])
def test_sharpening_finds_back_what_was_softened(factor: float) -> None:
    assert sharpness_for([softened(factor)]) == pytest.approx(factor, rel=0.1)


def test_no_kind_of_digits_is_forgotten_in_sharpening() -> None:
    many = [softened(2.0)] * 4
    assert 1.1 < sharpness_for([*many, softened(1.0)]) < 1.9


@pytest.mark.parametrize("count", [0, 1, 5, 101])
def test_digits_read_in_threads_are_read_as_one_by_one(classifier: Classifier, count: int) -> None:
    images = list(np.random.default_rng(1).random((count, 28, 28), np.float32))
    expected = [classifier.classify(image).probabilities for image in images]
    assert read_all(classifier, images).tolist() == [row.tolist() for row in expected]


def test_a_blank_image_counts_as_a_guess(classifier: Classifier) -> None:
    image = np.random.default_rng(1).random((28, 28), np.float32)
    blank, read = read_all(classifier, [None, image])
    assert blank.tolist() == np.full(10, 0.1, np.float32).tolist()
    assert read.tolist() == classifier.classify(image).probabilities.tolist()
