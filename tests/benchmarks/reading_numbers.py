"""Measure what a number costs: a stroke more in it, and drawings that are hard to read as one.

    python tests/benchmarks/reading_numbers.py

Prints a table of CPU time of the window's thread, which says the same on a busy machine. Ratios can be compared between
machines; the absolute figures belong to the one that ran. The window is "held up" while it shows and reads a drawing.
"""

import os
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

import numpy as np
from hand import DIGITS, Positions, drawing, ellipse, line
from parts import found
from PySide6.QtWidgets import QApplication

from digitpad.base.paths import bundled_package_dir
from digitpad.ink.grouping import MOST_STROKES
from digitpad.ink.strokes import Drawing
from digitpad.recognition.digit_or_not import DigitOrNot
from digitpad.recognition.models.model_store import open_package
from digitpad.recognition.numbers.number import NumberReader
from digitpad.recognition.reading import read_drawing
from digitpad.ui.app import create_app
from digitpad.ui.canvas.canvas import Canvas
from digitpad.ui.main_window import MainWindow

TIMES = 200
SIX_DIGITS = "774410"


def main() -> None:
    print("| what | baseline | baseline | digitpad | ratio |")
    print("| --- | --- | --- | --- | --- |")
    compare_one_more_stroke()
    with TemporaryDirectory() as home:  # not the person's own, which a window reads and writes
        os.environ["DIGITPAD_HOME"] = home
        app, window = create_app(["digitpad"])
        window.show()
        app.processEvents()
        for what, drawn in hard_drawings().items():
            compare_window(window, what, drawn)
        window.close()
        app.processEvents()


def row(what: str, baseline: str, base: float, own: float) -> None:
    print(f"| {what} | {baseline} | {base:.3g} ms | {own:.3g} ms | {own / base:.3g} |", flush=True)


def compare_one_more_stroke() -> None:
    """To the answer, in pairs with reading the new stroke alone as one digit."""
    classifier, digit_or_not = open_package(bundled_package_dir()).classifier, DigitOrNot.bundled()
    written = number(SIX_DIGITS)
    before, newest = Drawing(written.strokes[:-1]), Drawing(written.strokes[-1:])
    pairs = np.empty((TIMES, 2))
    for taken in pairs:
        reader = NumberReader(classifier, digit_or_not)
        reader.read(before)
        taken[0] = milliseconds(lambda: read_drawing(newest, classifier))
        taken[1] = milliseconds(partial(reader.read, written))
    alone, more = np.median(pairs, axis=0)
    row("a stroke more in a number of six digits: median", "that stroke as one digit", alone, more)
    alone, more = np.percentile(pairs, 99, axis=0)
    row("the same: 99th percentile", "that stroke as one digit", alone, more)


def number(text: str) -> Drawing:
    return drawing([each * 0.2 + [0.15 * place, 0.3] for place, sign in enumerate(text) for each in DIGITS[int(sign)]])


def milliseconds(action: Callable[[], object]) -> float:
    before = time.thread_time()
    action()
    return (time.thread_time() - before) * 1e3


def hard_drawings() -> dict[str, Drawing]:
    rng = np.random.default_rng(0)
    bars = [line((x, 0.2), (x, 0.8)) for x in np.linspace(0.03, 0.97, 500)]
    return {
        "six digits": number(SIX_DIGITS),
        "as many strokes as a number may have": drawing(bars[:: 500 // MOST_STROKES][:MOST_STROKES]),
        "30 strokes over each other": drawing([scribble(rng) for _stroke in range(30)]),
        "500 strokes": drawing(bars),
        "a canvas black with ink": drawing([line((0, y), (1, y), per_side=300) for y in np.linspace(0, 1, 40)]),
        "rings within rings": drawing([ellipse(0.5, 0.5, side, side) for side in np.linspace(0.1, 0.9, 25)]),
    }


def scribble(rng: np.random.Generator) -> Positions:
    way = np.cumsum(rng.normal(0, 0.02, (200, 2)), axis=0) + 0.5
    return np.clip(way, 0, 1)


def compare_window(window: MainWindow, what: str, drawn: Drawing) -> None:
    """How long the window is held up when a drawing appears at once, and at most while it grows stroke by stroke."""
    canvas = found(window, Canvas, "canvas")

    def show(shown: Drawing) -> float:
        def show_and_read() -> None:
            canvas.show_drawing(shown)
            window.live_reading.read_now(shown)
            QApplication.processEvents()

        return milliseconds(show_and_read)

    show(Drawing())
    four = show(drawing(DIGITS[4]))
    show(Drawing())
    row(f"{what}, at once: held up", "a 4", four, show(drawn))
    show(Drawing())
    growing = [show(Drawing(drawn.strokes[:count])) for count in range(1, len(drawn.strokes) + 1)]
    row(f"{what}, stroke by stroke: held up at most", "a 4", four, max(growing))


if __name__ == "__main__":
    main()
