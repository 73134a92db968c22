"""Measure what a hand of 1,000 samples costs: a reading, a correction, and looking through them, and through MNIST.

    python tests/benchmarks/learning_a_hand.py

Prints a table, as `run.py` does. The absolute figures belong to the machine that ran.
"""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

import numpy as np
from hand import DIGITS, ONE, drawing
from parts import found
from pointers import Mouse
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from digitpad.samples.hands import add_hand
from digitpad.samples.sample import Sample
from digitpad.samples.store import add_samples
from digitpad.ui.app import create_app
from digitpad.ui.canvas.canvas import Canvas
from digitpad.ui.samples.sample_list import SampleList
from digitpad.ui.samples.samples_page import SamplesPage

SAMPLES = 1_000
TIMES = 200
MNIST_DIGITS = 60_000


def main() -> None:
    with TemporaryDirectory() as home:  # not the person's own
        os.environ["DIGITPAD_HOME"] = home
        measure()


def measure() -> None:
    app, window = create_app(["digitpad"])
    window.show()
    QTest.qWait(500)
    canvas = found(window, Canvas, "canvas")
    Mouse(canvas).draw(ONE)
    live_reading, shown = window.live_reading, canvas.drawing
    live_reading.reading_of(shown)
    print("| what | median | 99th percentile | worst |\n| --- | --- | --- | --- |")
    row("a reading for nobody's hand", lambda _time: live_reading.reading_of(shown))
    random = np.random.default_rng(1)
    bends = [1 + random.normal(0, 0.05, 2) for _sample in range(SAMPLES)]
    digits = [sorted(DIGITS)[place % len(DIGITS)] for place in range(SAMPLES)]
    made = [
        Sample(drawing([positions * bend for positions in DIGITS[digit]]), digit, place)
        for place, (digit, bend) in enumerate(zip(digits, bends, strict=True))
    ]
    hand = add_hand("Ann")
    add_samples(hand, made)
    window.live_hand.use(hand)
    while window.live_hand.is_loading:
        QTest.qWait(10)
    row(f"a reading with {SAMPLES:,} samples", lambda _time: live_reading.reading_of(shown))
    row("from the key to the answer", lambda time_: window.teaching.label(time_ % 10))
    found(window, QAction, "action_samples_page").trigger()
    QTest.qWait(500)
    samples = found(window, SampleList, "samples")
    bar = samples.verticalScrollBar()

    def scroll(time_: int) -> None:
        bar.setValue(bar.maximum() * time_ // TIMES)
        app.processEvents()

    row("a step through the samples", scroll)
    page = found(window, SamplesPage, "samples_page")
    found(window, QComboBox, "samples_source").setCurrentText("MNIST")
    while page.sources.is_reading and len(page.sources.shelf) != MNIST_DIGITS:
        QTest.qWait(10)
    row("a step through MNIST while a network reads it", scroll)
    while page.sources.is_reading:
        QTest.qWait(10)
    row(f"a step through {MNIST_DIGITS:,} digits", scroll)
    window.close()


def row(what: str, act: Callable[[int], object]) -> None:
    act(0)
    times = []
    for time_ in range(TIMES):
        began = time.perf_counter()
        act(time_)
        times.append(1e3 * (time.perf_counter() - began))
    figures = np.median(times), np.percentile(times, 99), max(times)
    print(f"| {what} |{' |'.join(f' {figure:.2f} ms' for figure in figures)} |", flush=True)


if __name__ == "__main__":
    main()
