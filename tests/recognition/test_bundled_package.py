"""What the bundled network must read, measured through the pad's own functions on its own model.tflite."""

from pathlib import Path
from typing import Any

import pytest

from digitpad.base.paths import bundled_package_dir
from digitpad.data.datasets import DataFiles, load_files, load_mnist
from digitpad.data.sources import SOURCES, find
from digitpad.recognition.classifier import Classifier
from digitpad.recognition.models.model_store import open_package
from digitpad_training.card import differences
from digitpad_training.measure.figures import PARTS, evaluations, metrics


@pytest.fixture(scope="module")
def measured(classifier: Classifier, data_folder: Path) -> dict[str, Any]:
    files = DataFiles(*(find(source, data_folder) for source in SOURCES))
    data = load_files(files, to_learn=False)
    return metrics(evaluations(classifier, data, load_mnist(files.mnist, "test")), data)


def test_the_card_says_what_is_measured(measured: dict[str, Any]) -> None:
    assert list(differences(open_package(bundled_package_dir()).card.metrics, measured)) == []


@pytest.mark.parametrize(
    ("part", "digits", "floor"),
    [
        ("mnist_test", 10_000, 0.994),
        ("mnist_test_altered", 10_000, 0.985),
        ("pen_held_out_writers", 1_498, 0.988),
        ("pen_on_canvas", 1_498, 0.988),
        ("uji_held_out_writers", 160, 0.98),
        ("scans_held_out_writers", 1_188, 0.945),
    ],
)
def test_it_reads(measured: dict[str, Any], part: str, digits: int, floor: float) -> None:
    assert measured[part]["digits"] == digits
    assert measured[part]["accuracy"] >= floor


def test_it_reads_each_writer_it_never_saw(measured: dict[str, Any]) -> None:
    by_writer = measured["pen_on_canvas"]["accuracy_by_writer"]
    assert by_writer.keys() == {str(writer) for writer in range(25, 31)}
    assert min(by_writer.values()) >= 0.95
    assert min(measured["uji_held_out_writers"]["accuracy_by_writer"].values()) >= 0.9
    assert measured["scans_held_out_writers"]["accuracy_by_writer"].keys() == {"9", "17"}
    assert min(measured["scans_held_out_writers"]["accuracy_by_writer"].values()) >= 0.91


@pytest.mark.parametrize("part", PARTS)
def test_its_probabilities_match_how_often_it_is_right(measured: dict[str, Any], part: str) -> None:
    assert measured[part]["calibration_error"] <= 0.02


def test_it_is_small() -> None:
    assert (bundled_package_dir() / "model.tflite").stat().st_size <= 6e6
