"""Measure how fast and how small the pad is, each figure beside its baseline from the same run.

    python tests/benchmarks/run.py

Prints a table. Ratios can be compared between machines; the absolute figures belong to the one that ran.
"""

import io
import json
import os
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import NamedTemporaryFile, TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

import numpy as np
from hand import FOUR, drawing, ellipse, line
from on_the_canvas import compare_erasing, compare_moves, compare_resizing, compare_undo
from photos import photograph
from PIL import Image
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication
from rows import milliseconds, percentile, row
from starts import compare_sizes, compare_starts

from digitpad.base.files.own_file import OwnFile
from digitpad.base.paths import bundled_package_dir
from digitpad.data.datasets import MNIST_FILE, data_dir
from digitpad.ink.strokes import Drawing, Stroke
from digitpad.protocol.messages import Order
from digitpad.protocol.recipe import Recipe
from digitpad.recognition.history import MOST_ENTRIES, History, HistoryEntry
from digitpad.recognition.models.model_store import open_package
from digitpad.recognition.reading import read_drawing
from digitpad.ui.app import create_app
from digitpad.ui.train.session import Session, State


def main() -> None:
    with TemporaryDirectory() as home:  # not the person's own, which a window reads and writes
        os.environ["DIGITPAD_HOME"] = home
        compare()


def compare() -> None:
    print("| what | baseline | baseline | digitpad | ratio |")
    print("| --- | --- | --- | --- | --- |")
    compare_starts()
    compare_sizes()
    compare_readings()
    compare_moves()
    compare_erasing(20)
    compare_erasing(300)
    compare_undo(600, 0.3)
    compare_undo(1200, 0.7)
    compare_resizing(600)
    compare_resizing(1800)
    compare_opening()
    compare_history()
    compare_training()


def compare_readings() -> None:
    classifier = open_package(bundled_package_dir()).classifier
    usual = drawing(
        [
            ellipse(0.5, 0.35, 0.3, 0.3, 100),
            ellipse(0.5, 0.65, 0.4, 0.3, 100),
            line((0.2, 0.1), (0.8, 0.9), per_side=99),
        ]
    )
    assert sum(len(stroke.points) for stroke in usual.strokes) == 300
    reading = read_drawing(usual, classifier)
    assert reading is not None
    alone = milliseconds(lambda: classifier.classify(reading.digit_image), 2000)
    whole = milliseconds(lambda: read_drawing(usual, classifier), 2000)
    row(
        "3 strokes, 300 points, to probabilities: median", "the network alone", np.median(alone), np.median(whole), "ms"
    )
    row("the same: 99th percentile", "the network alone", percentile(alone, 99), percentile(whole, 99), "ms")
    scribbled = milliseconds(lambda: read_drawing(scribble(10_000), classifier), 100)
    row("a scribble of 10,000 points: median", "300 points", np.median(whole), np.median(scribbled), "ms")


def scribble(points: int) -> Drawing:
    rng = np.random.default_rng(0)
    heading = np.cumsum(rng.normal(0, 0.4, points))
    way = np.cumsum(np.column_stack([np.cos(heading), np.sin(heading)]), axis=0)
    way -= way.min(axis=0)
    return Drawing((Stroke.through(way / way.max()),))


def compare_opening() -> None:
    """A photograph of 12 megapixels, from the drop to the answer, and how long the window was held up."""
    photo = photograph(drawing(FOUR), 3, 3000, 4000, quality=92)
    decoding = milliseconds(lambda: Image.open(io.BytesIO(photo)).load(), 5)
    app, window = create_app(["digitpad"])
    window.show()
    loop, beats = QEventLoop(), [time.perf_counter()]
    window.loaded_first.connect(loop.quit)
    loop.exec()
    window.live_reading.reading_changed.connect(lambda _reading: loop.quit() if window.drawing.image else None)
    beat = QTimer(interval=1)
    beat.timeout.connect(lambda: beats.append(time.perf_counter()))
    beat.start()
    with NamedTemporaryFile(suffix=".jpg") as file:
        file.write(photo)
        file.flush()
        started = time.perf_counter()
        beats.append(started)
        window.images.open(Path(file.name))
        loop.exec()
        beats.append(time.perf_counter())
    taken = (beats[-1] - started) * 1e3
    row("a photograph of 12 megapixels, to the answer", "decoding it whole", np.median(decoding), taken, "ms")
    longest = np.diff(beats).max() * 1e3
    row("the longest that the window was held up by it", "the opening", taken, longest, "ms")
    window.close()
    app.processEvents()


def compare_history() -> None:
    """A full history of drawings of 300 points, beside what its file costs alone."""
    history = History()
    for number in range(MOST_ENTRIES):
        drawn = drawing([ellipse(0.5, 0.5, 0.3 + number / 200, 0.3, 300)])
        history = history.with_entry(HistoryEntry(drawn, "0, 98 %", 1_700_000_000))
    content = history.to_json()
    parsed, read = (milliseconds(partial(use, content), 50) for use in (json.loads, History.from_json))
    row("a history of 50 drawings from its file: median", "parsing JSON", np.median(parsed), np.median(read), "ms")
    with TemporaryDirectory() as folder:
        path = Path(folder, "history.json")
        file = OwnFile(path, print)
        plain = milliseconds(lambda: path.write_bytes(content), 50)
        safe = milliseconds(lambda: file.replace(history.to_json()), 50)
    row("the same to its file, safely: median", "a plain write", np.median(plain), np.median(safe), "ms")


def compare_training() -> None:
    """A training beside the window: how late a timer of 4 ms comes, and how long reading a drawing takes."""
    folder = data_dir()
    if folder is None:
        print("(the training is left out: it needs MNIST)")
        return
    app = QApplication.instance() or QApplication([])
    classifier = open_package(bundled_package_dir()).classifier
    usual = drawing(FOUR)
    idle = milliseconds(lambda: read_drawing(usual, classifier), 500)
    idle_late = lateness(lambda _late: len(_late) >= 1000)
    session = Session()
    recipe = Recipe("benchmark", hidden_units=(128,), epochs=4)
    reading: list[float] = []
    with TemporaryDirectory() as out:
        session.start(Order(recipe, folder / MNIST_FILE, None, Path(out, "run")))

        def is_over(late: list[float]) -> bool:
            if session.state is State.TRAINING and len(late) % 10 == 0:
                reading.extend(milliseconds(lambda: read_drawing(usual, classifier), 1))
            return not session.state.is_under_way

        busy_late = lateness(is_over)
        session.close()
    for name, at in (("99th percentile", 99), ("worst", 100)):
        what = f"lateness of a 4 ms timer while a network is trained: {name}"
        row(what, "without a training", percentile(idle_late, at), percentile(busy_late, at), "ms")
    row(
        "reading a drawing while a network is trained: median",
        "without a training",
        median(idle),
        median(reading),
        "ms",
    )
    app.processEvents()


def lateness(is_over: Callable[[list[float]], bool]) -> list[float]:
    """How many milliseconds after its time each beat of a 4 ms timer came."""
    late: list[float] = []
    loop, timer, last = QEventLoop(), QTimer(interval=4), [time.perf_counter()]
    timer.setTimerType(Qt.TimerType.PreciseTimer)

    def beat() -> None:
        now = time.perf_counter()
        late.append(max((now - last[0]) * 1e3 - 4, 0.0))
        last[0] = now
        if is_over(late):
            loop.quit()
        last[0] = time.perf_counter() if time.perf_counter() - now > 0.004 else now

    timer.timeout.connect(beat)
    timer.start()
    loop.exec()
    return late


if __name__ == "__main__":
    main()
