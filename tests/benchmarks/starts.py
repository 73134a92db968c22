"""How long the program takes to start, and how large it is then, beside a bare window."""

import os
import subprocess
import sys
import time
from statistics import median

import numpy as np
from rows import row

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
from digitpad.quick_start import load_ui
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
    painted_ratio, ready_ratio = np.median(pairs[:, 1:] / pairs[:, :1], axis=0)
    row("start to painted window", "bare PySide6 window", bare, painted, "s", float(painted_ratio))
    row("start to ready to predict", "bare PySide6 window", bare, ready, "s", float(ready_ratio))
    row("start to painted window", "import tensorflow", tensorflow, painted, "s")


def run_from_start(code: str) -> list[float]:
    """Seconds from the start of a fresh process to each time that it prints."""
    started = time.time()
    return [at - started for at in run(code)]


def compare_sizes() -> None:
    bare = run(BARE_WINDOW + SIZE)[-1]
    *_times, own, learning = run(PAD + SIZE + "\n" + LEARNING_MODULES)
    assert learning == 0, "Keras or TensorFlow was loaded"
    row("memory, window open and model loaded", "bare PySide6 window", bare, own, "MB")
