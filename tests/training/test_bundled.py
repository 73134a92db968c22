"""The documented command that makes a model package, run for real on small data."""

import gzip
import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hand import DIGITS, drawing

from digitpad.ink.normalize import normalize
from digitpad.ink.raster import render
from digitpad.recognition.model_store import open_package
from digitpad.recognition.reading import read_drawing

HELD_OUT = 5_000


@pytest.fixture(scope="module")
def small_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four digits by hand, in the layout of the two data files."""
    folder = tmp_path_factory.mktemp("data")
    images = {digit: normalize(render(drawing(strokes))) for digit, strokes in DIGITS.items()}
    labels = np.resize(sorted(DIGITS), HELD_OUT + 1_024).astype(np.uint8)
    pixels = {digit: np.rint(image * 255).astype(np.uint8) for digit, image in images.items() if image is not None}
    digits = np.array([pixels[int(label)] for label in labels])
    np.savez_compressed(folder / "mnist.npz", x_train=digits, y_train=labels, x_test=digits[:100], y_test=labels[:100])
    lines = []
    for writer in (1, 25):
        for digit, strokes in DIGITS.items():
            lines += [f'.SEGMENT DIGIT 0 ? "{digit}"', f".COMMENT {digit} {writer} 0"]
            for positions in strokes:
                lines += [".PEN_DOWN", *(f" {x * 500} {500 - y * 500}" for x, y in positions), ".PEN_UP"]
    (folder / "pendigits-orig.tra.gz").write_bytes(gzip.compress("\n".join(lines).encode()))
    return folder


def make(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "training.bundled", *arguments],
        env={**os.environ, "CUDA_VISIBLE_DEVICES": ""},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


@pytest.fixture(scope="module")
def made(small_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("made") / "model"
    done = make("--data", small_data, "--out", out, "--epochs", "12")
    assert done.returncode == 0, done.stderr
    assert "100%" in done.stderr  # the progress bar at its end
    return out


def test_the_package_is_whole_and_reads_what_it_learned(made: Path) -> None:
    package = open_package(made)
    for digit, strokes in DIGITS.items():
        reading = read_drawing(drawing(strokes), package.classifier)
        assert reading is not None
        assert reading.prediction.digit == digit
    assert list(made.parent.iterdir()) == [made]


def test_the_card_says_how_it_was_made(made: Path) -> None:
    card = json.loads((made / "card.json").read_text())
    assert card["recipe"]["epochs"] == 12
    assert card["architecture"].startswith("784-1024-512-10, ")
    assert card["metrics"]["mnist_test"]["digits"] == 100
    assert card["metrics"]["pen_held_out_writers"]["accuracy_by_writer"].keys() == {"25"}
    for name in ("model.keras", "model.tflite"):
        assert card["sha256"][name] == hashlib.sha256((made / name).read_bytes()).hexdigest()


def test_the_same_seed_gives_the_same_network(made: Path, small_data: Path, tmp_path: Path) -> None:
    done = make("--data", small_data, "--out", tmp_path / "again", "--epochs", "12")
    assert done.returncode == 0, done.stderr
    first, again = open_package(made).classifier, open_package(tmp_path / "again").classifier
    for strokes in DIGITS.values():
        one, other = read_drawing(drawing(strokes), first), read_drawing(drawing(strokes), again)
        assert one is not None
        assert other is not None
        assert np.abs(one.prediction.probabilities - other.prediction.probabilities).max() < 1e-3


@pytest.mark.parametrize("epochs", ["0", "-3", "many"])
def test_epochs_must_be_a_whole_number_above_0(tmp_path: Path, epochs: str) -> None:
    done = make("--out", tmp_path / "model", "--epochs", epochs)
    assert done.returncode == 2
    assert "argument --epochs" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_failure_leaves_the_package_that_was_there(made: Path, small_data: Path, tmp_path: Path) -> None:
    before = (made / "card.json").read_bytes()
    (tmp_path / "mnist.npz").write_bytes((small_data / "mnist.npz").read_bytes()[:-100])
    (tmp_path / "pendigits-orig.tra.gz").write_bytes((small_data / "pendigits-orig.tra.gz").read_bytes())
    done = make("--data", tmp_path, "--out", made)
    assert done.returncode == 1
    assert done.stderr.startswith(f"{tmp_path / 'mnist.npz'} is not the MNIST file")
    assert done.stderr.count("\n") == 1
    assert (made / "card.json").read_bytes() == before
    assert list(made.parent.iterdir()) == [made]
