"""Data files small enough to learn from in a test: four digits by hand, in the layout of the real ones."""

import gzip
import itertools
import zipfile
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
from hand import DIGITS, drawing
from numpy.typing import NDArray

from digitpad.ink.normalize import normalize
from digitpad.ink.raster import render

HELD_OUT = 204
LEARNED = 5 * HELD_OUT + 4  # as many as batches of 128 and 32 divide


def write_small_data(folder: Path) -> Path:
    """Write all files to a folder; returns it."""
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
    (folder / "ujipenchars2.txt").write_text(uji_text())
    write_scans(folder / "swiss-numbers.zip", [1, 9])
    return folder


def uji_text(writers: int = 34) -> str:
    """A digit of each writer, in the format of UJIpenchars2."""
    lines = ["// ASCII char: 0"]
    for writer, digit in zip(range(1, writers + 1), itertools.cycle(sorted(DIGITS))):
        lines += [f"WORD {digit} trn_UJI_W{writer:02}-01", f"  NUMSTROKES {len(DIGITS[digit])}"]
        for positions in DIGITS[digit]:
            points = " ".join(f"{round(x * 1000)} {round(y * 1000)}" for x, y in positions)
            lines.append(f"  POINTS {len(positions)} # {points}")
    return "\n".join(lines) + "\n"


def write_scans(path: Path, writers: Sequence[int], around: str = "") -> Path:
    """Scans of each digit by each writer, in the layout of the Swiss ones; ``around`` is a folder that holds all."""
    with zipfile.ZipFile(path, "w") as archive:
        for writer in writers:
            for digit, strokes in DIGITS.items():
                archive.writestr(f"{around}{writer:04}_CH4M/{digit}/number-{digit + 1}.png", scan(strokes))
    return path


def scan(strokes: list[NDArray[np.float64]]) -> bytes:
    """A PNG of a digit in grey ink on white paper, 100 pixels wide and high."""
    paper = np.full((100, 100), 255, np.uint8)
    for positions in strokes:
        cv2.polylines(paper, [np.rint(positions * 100).astype(np.int32)], False, 120, 3, cv2.LINE_AA)
    return cv2.imencode(".png", paper)[1].tobytes()
