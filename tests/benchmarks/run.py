"""Measure how fast and how small the pad is, each figure beside its baseline from the same run.

    python tests/benchmarks/run.py

Prints a table. Ratios can be compared between machines; the absolute figures belong to the one that ran.
"""

import io
import itertools
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import NamedTemporaryFile, TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

import numpy as np
from hand import FOUR, drawing, ellipse, line
from numpy.typing import NDArray
from photos import photograph
from PIL import Image
from pointers import Mouse
from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

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
from digitpad.ui.canvas.canvas import Canvas
from digitpad.ui.canvas.ink_layer import POINTS_IN_A_FRAME, InkLayer
from digitpad.ui.train.session import Session, State

STARTS = 25
WATCH = """
import time
from PySide6.QtCore import QEvent, QObject, QTimer
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            window.removeEventFilter(self)
            QTimer.singleShot(0, painted)  # once the whole window is
        return False
"""
BARE_WINDOW = f"""
from PySide6.QtWidgets import QApplication, QMainWindow
{WATCH}
def painted():
    print(time.time())
    app.quit()
app, window, watch = QApplication([]), QMainWindow(), Watch()
window.resize(880, 640)
window.installEventFilter(watch)
window.show()
app.exec()
"""
PAD = f"""
import sys
from digitpad.cli import load_ui
ui = load_ui()
{WATCH}
def painted():
    print(time.time())
    window.live_reading.reading_changed.connect(ready)
    window.live_reading.read(window.drawing)
def ready():
    print(time.time())
    app.quit()
build = ui.create_app
def build_and_watch(argv, package_dir):
    global app, window, watch
    app, window = build(argv, package_dir)
    watch = Watch()
    window.installEventFilter(watch)
    return app, window
ui.create_app = build_and_watch
ui.run(["digitpad"])
"""
SIZE = "import os, psutil; print(psutil.Process().memory_info().rss / 1e6)"
LEARNING_MODULES = "print(len({'keras', 'tensorflow'} & set(sys.modules)))"
IMPORT_TENSORFLOW = "import tensorflow, time; print(time.time())"


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
    compare_undo(600, 0.3)
    compare_undo(1200, 0.7)
    compare_resizing(600)
    compare_opening()
    compare_history()
    compare_training()


def row(what: str, baseline: str, base: float, own: float, unit: str, ratio: float | None = None) -> None:
    """Print one row; ``ratio`` is of the pairs, where the figures were measured in pairs."""
    ratio = own / base if ratio is None else ratio
    print(f"| {what} | {baseline} | {base:.3g} {unit} | {own:.3g} {unit} | {ratio:.3g} |", flush=True)


def run(code: str) -> list[float]:
    # An installed program has its bytecode, so the warm-up run may write it.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, env=environment)
    return [float(line) for line in done.stdout.split()]


def compare_starts() -> None:
    """Fresh processes in turn, so that a slow moment of the machine affects both of a pair."""
    run_from_start(BARE_WINDOW), run_from_start(PAD)  # a warm-up
    pairs = np.array([[*run_from_start(BARE_WINDOW), *run_from_start(PAD)] for _ in range(STARTS)])
    tensorflow = median(run_from_start(IMPORT_TENSORFLOW)[0] for _ in range(3))
    bare, painted, ready = np.median(pairs, axis=0)
    ratio = np.median(pairs[:, 1] / pairs[:, 0])
    row("start to painted window", "bare PySide6 window", bare, painted, "s", float(ratio))
    row("start to painted window", "import tensorflow", tensorflow, painted, "s")
    row("painted window to ready to predict", "start to painted window", painted, ready - painted, "s")


def run_from_start(code: str) -> list[float]:
    """Seconds from the start of a fresh process to each time that it prints."""
    started = time.time()
    return [at - started for at in run(code)]


def compare_sizes() -> None:
    bare = run(BARE_WINDOW + SIZE)[-1]
    *_times, own, learning = run(PAD + SIZE + "\n" + LEARNING_MODULES)
    assert learning == 0, "Keras or TensorFlow was loaded"
    row("memory, window open and model loaded", "bare PySide6 window", bare, own, "MB")


def milliseconds(action: Callable[[], object], times: int) -> NDArray[np.float64]:
    action()
    taken = np.empty(times)
    for index in range(times):
        before = time.perf_counter()
        action()
        taken[index] = time.perf_counter() - before
    return taken * 1e3


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


def percentile(values: Sequence[float] | NDArray[np.float64], at: float) -> float:
    return float(np.percentile(values, at))


def scribble(points: int) -> Drawing:
    rng = np.random.default_rng(0)
    heading = np.cumsum(rng.normal(0, 0.4, points))
    way = np.cumsum(np.column_stack([np.cos(heading), np.sin(heading)]), axis=0)
    way -= way.min(axis=0)
    return Drawing((Stroke.through(way / way.max()),))


def compare_moves() -> None:
    """One move event and the painting that it causes, on a canvas of 600 pixels."""
    app = QApplication.instance() or QApplication([])
    canvas, plain = Canvas(), QWidget()
    medians: list[float] = []
    for widget in (plain, canvas):
        widget.resize(600, 600)
        widget.show()
        app.processEvents()
        medians.append(median(move_times(app, widget, circling(1000))))
    row("one move event, painting included: median", "an empty widget", medians[0], medians[1], "ms")


def compare_undo(side: int, extent: float) -> None:
    """All of 200 strokes undone and redone one after the other, beside painting them all anew."""
    app = QApplication.instance() or QApplication([])
    canvas = Canvas()
    canvas.resize(side, side)
    canvas.show()
    app.processEvents()
    states = draw_circles(canvas, 200, extent)
    anew = milliseconds(lambda: InkLayer(side, 1, canvas.palette()).show_drawing(states[-1]), 3)
    name = f"undo of each of 200 strokes, {extent} wide on {side} pixels"
    row_of_steps(name, anew, step_times(canvas, states[-2::-1]))
    row_of_steps(name.replace("undo", "redo"), anew, step_times(canvas, states[1:]))
    canvas.resize(side - 2, side - 2)
    app.processEvents()
    row_of_steps(f"{name}, after a change of size", anew, step_times(canvas, states[-2::-1]))


def compare_resizing(side: int) -> None:
    """300 strokes of 40 points at a changing pressure, on a canvas that becomes one pixel smaller again and again."""
    app = QApplication.instance() or QApplication([])
    rng = np.random.default_rng(0)
    places = rng.uniform(0.15, 0.85, (300, 2))
    circles = [np.column_stack([ellipse(x, y, 0.3, 0.3, 40), rng.random(40)]) for x, y in places]
    drawn = Drawing(tuple(Stroke.of(circle) for circle in circles))
    canvas = Canvas()
    canvas.resize(side, side)
    canvas.show_drawing(drawn)
    canvas.show()
    app.processEvents()
    sides = itertools.count(side, -1)
    anew = milliseconds(lambda: InkLayer(next(sides), 1, canvas.palette()).show_drawing(drawn), 3)

    def one_smaller() -> None:
        canvas.resize(canvas.width() - 1, canvas.height() - 1)
        app.processEvents()

    row_of_steps(f"a change of size with 300 strokes, on {side} pixels", anew, milliseconds(one_smaller, 20))
    row_of_steps("what holds up the window when they are painted sharp then", anew, frames_until_sharp(canvas))


def frames_until_sharp(canvas: Canvas) -> NDArray[np.float64]:
    """How long each turn of the event loop took that painted some of the ink, in ms."""
    taken: list[float] = []
    while canvas._resizing.isActive():
        before = time.perf_counter()
        QApplication.processEvents()
        taken.append((time.perf_counter() - before) * 1e3)
    return np.array(sorted(taken)[-len(canvas.drawing.strokes) * 40 // POINTS_IN_A_FRAME :])


def draw_circles(canvas: Canvas, strokes: int, extent: float) -> list[Drawing]:
    """Draw circles one over the other; returns the drawing before and after each."""
    mouse, rng = Mouse(canvas), np.random.default_rng(0)
    states = [canvas.drawing]
    for x, y in rng.uniform(extent / 2, 1 - extent / 2, (strokes, 2)):
        mouse.draw([ellipse(x, y, extent, extent, 50)])
        states.append(canvas.drawing)
    return states


def step_times(canvas: Canvas, states: list[Drawing]) -> NDArray[np.float64]:
    taken = np.empty(len(states))
    for index, state in enumerate(states):
        before = time.perf_counter()
        canvas.show_drawing(state)
        QApplication.processEvents()
        taken[index] = (time.perf_counter() - before) * 1e3
    return taken


def row_of_steps(what: str, anew: NDArray[np.float64], steps: NDArray[np.float64]) -> None:
    row(f"{what}: median", "painting all anew", float(np.median(anew)), float(np.median(steps)), "ms")
    row("the same: worst", "painting all anew", float(np.median(anew)), float(steps.max()), "ms")


def compare_opening() -> None:
    """A photograph of 12 megapixels, from the drop to the answer, and how long the window was held up."""
    photo = photograph(drawing(FOUR), 3, 3000, 4000, quality=92)
    decoding = milliseconds(lambda: Image.open(io.BytesIO(photo)).load(), 5)
    app, window = create_app(["digitpad"])
    window.show()
    loop, beats = QEventLoop(), [time.perf_counter()]
    window.live_reading.reading_changed.connect(loop.quit)
    window.live_reading.read(window.drawing)
    loop.exec()
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


def circling(points: int) -> Iterable[tuple[float, float]]:
    angles = np.arange(points) * 0.05
    return zip((0.5 + 0.4 * np.cos(angles)).tolist(), (0.5 + 0.4 * np.sin(angles * 1.1)).tolist(), strict=True)


def move_times(app: QCoreApplication, widget: QWidget, places: Iterable[tuple[float, float]]) -> list[float]:
    mouse = Mouse(widget)
    mouse.press(0.5, 0.5)
    app.processEvents()
    taken = []
    for place in places:
        before = time.perf_counter()
        mouse.move(*place)
        app.processEvents()
        taken.append((time.perf_counter() - before) * 1e3)
    mouse.release(0.5, 0.5)
    return taken


if __name__ == "__main__":
    main()
