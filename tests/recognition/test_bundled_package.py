"""What the bundled network must read, measured through the pad's own functions on its own model.tflite."""

from pathlib import Path

import pytest

from digitpad.paths import bundled_package_dir
from digitpad.recognition.classifier import Classifier
from digitpad.recognition.model_store import open_package
from training.datasets import Data, load_mnist
from training.evaluate import Evaluation, evaluate_images, evaluate_pen


def assert_as_on_the_card(evaluation: Evaluation, part: str) -> None:
    figures = open_package(bundled_package_dir()).card.metrics[part]
    assert len(evaluation.labels) == figures["digits"]
    assert evaluation.accuracy == pytest.approx(figures["accuracy"], abs=5e-4)
    assert evaluation.calibration_error == pytest.approx(figures["calibration_error"], abs=1e-3)


def test_mnist_test_set(classifier: Classifier, data_folder: Path) -> None:
    evaluation = evaluate_images(classifier, load_mnist(data_folder / "mnist.npz", "test"))
    assert evaluation.accuracy >= 0.985
    assert_as_on_the_card(evaluation, "mnist_test")


def test_writers_it_never_saw(classifier: Classifier, data: Data) -> None:
    assert {sample.writer for sample in data.pen_held_out} == set(range(25, 31))
    evaluation = evaluate_pen(classifier, data.pen_held_out)
    assert evaluation.accuracy >= 0.97
    assert_as_on_the_card(evaluation, "pen_held_out_writers")
