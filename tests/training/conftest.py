"""Small data in the layout of the two data files, and what was made of them."""

import gzip
from pathlib import Path

import numpy as np
import pytest
from hand import DIGITS, drawing
from tqdm import tqdm

from digitpad.ink.normalize import normalize
from digitpad.ink.raster import render
from training.datasets import Data, load

HELD_OUT = 5_000

tqdm.monitor_interval = 0  # its thread would outlive the test that showed a bar first


@pytest.fixture(scope="session")
def small_data_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
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


@pytest.fixture(scope="session")
def small_data(small_data_folder: Path) -> Data:
    return load(small_data_folder)
