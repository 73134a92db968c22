"""Data files small enough to learn from in a test: four digits by hand, in the layout of the real ones."""

import gzip
from pathlib import Path

import numpy as np
from hand import DIGITS, drawing

from digitpad.ink.normalize import normalize
from digitpad.ink.raster import render

HELD_OUT = 5_000
LEARNED = 1_024


def write_small_data(folder: Path) -> Path:
    """Write both files to a folder; returns it."""
    images = {digit: normalize(render(drawing(strokes))) for digit, strokes in DIGITS.items()}
    labels = np.resize(sorted(DIGITS), HELD_OUT + LEARNED).astype(np.uint8)
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
