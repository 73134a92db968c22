"""Measure what *Why* and *Look inside* cost while 300 points are drawn: CPU time of the window's thread, a move.

    python tests/benchmarks/inside.py

CPU time says much the same on a busy machine; 16 ms are a frame. Then the frames of *Look inside* are counted by the
clock, and how late moves are; last, how long a switch of *What if* takes. These need a machine that is idle otherwise,
or `chrt -r 20` on Linux, where the kernel holds a real-time process back for 50 ms of some seconds.
"""

import os
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as `create_app` does, which comes too late here
sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

from parts import found
from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QWidget

from digitpad.ui.app import create_app
from digitpad.ui.canvas.canvas import Canvas
from digitpad.ui.inside.network_view import NetworkView
from digitpad.ui.inside.what_if_bar import WhatIf

POINTS = 300
PAUSE_MS = 4  # between two moves
FRAME_MS = 16
POLLED_MS = 5  # more often, and asking would be what is measured
RATES = (60, 125)  # moves a second, as a screen shows them, and as a mouse sends them


def wait(milliseconds: int) -> None:
    """Let the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def moves(canvas: Canvas) -> list[float]:
    """Milliseconds of CPU time of each move of the pen, with all that it sets off in the window's thread."""
    canvas.clear()
    wait(100)
    canvas.pen_pressed((0.3, 0.2), 1.0, False)
    taken = []
    for step in range(1, POINTS):
        at = (0.3 + 0.4 * step / POINTS, 0.2 + 0.6 * step / POINTS)
        began = time.thread_time()
        canvas.pen_moved(at, 1.0)
        wait(PAUSE_MS)
        taken.append((time.thread_time() - began) * 1e3)
    canvas.pen_lifted()
    return sorted(taken)


class Frames(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


def frames(canvas: Canvas, view: QWidget, rate: int) -> str:
    """What is painted while 300 points come at so many a second, and how late they are handled."""
    canvas.clear()
    wait(300)
    counted = Frames(view)
    canvas.pen_pressed((0.3, 0.2), 1.0, False)
    began = time.perf_counter()
    late = []
    for step in range(1, POINTS):
        due = began + step / rate
        wait(max(round((due - time.perf_counter()) * 1e3), 0))
        late.append(max(time.perf_counter() - due, 0) * 1e3)
        canvas.pen_moved((0.3 + 0.4 * step / POINTS, 0.2 + 0.6 * step / POINTS), 1.0)
    wait(100)
    taken = time.perf_counter() - began - 0.1
    canvas.pen_lifted()
    late.sort()
    return (
        f"{rate} moves a second: {counted.count} frames in {taken:.2f} s, {counted.count / taken:.1f} a second; "
        f"a move {late[len(late) // 2]:.1f} ms late (median), {late[-3]:.1f} ms (99 %), {late[-1]:.1f} ms at the most, "
        f"{sum(each > FRAME_MS for each in late)} later than {FRAME_MS} ms"
    )


def after_a_switch(window: QWidget) -> str:
    """How long the accuracy on a thousand digits takes after a switch, of the clock and of the window's own thread."""
    view, layer = found(window, NetworkView, "inside_network"), found(window, WhatIf, "what_if")
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    taken, own = [], []
    for _time in range(10):
        wait(300)
        began, began_own = time.perf_counter(), time.thread_time()
        found(window, QCheckBox, "what_if_biases").click()
        while layer.accuracy is None:
            wait(POLLED_MS)
        taken.append(time.perf_counter() - began)
        own.append(time.thread_time() - began_own)
    taken.sort()
    return (
        f"accuracy after a switch: {taken[5] * 1e3:.0f} ms (median), {taken[-1] * 1e3:.0f} ms at the most; "
        f"of the window's thread {max(own) * 1e3:.0f} ms at the most"
    )


def main() -> None:
    """Print a line for each."""
    _app, window = create_app(["digitpad"])
    window.show()
    wait(500)
    canvas = found(window, Canvas, "canvas")
    why, inside = (found(window, QAction, name) for name in ("action_why", "action_look_inside"))
    for name, actions in (("neither", []), ("Why", [why]), ("Look inside", [inside])):
        for action in actions:
            action.trigger()
        wait(3000 if actions else 0)
        taken = moves(canvas)
        print(
            f"{name}: median {taken[len(taken) // 2]:.1f} ms, 99 % {taken[-3]:.1f} ms, longest {taken[-1]:.1f} ms "
            f"of the window's thread for a move"
        )
        if name == "Look inside":
            for rate in RATES:
                print(frames(canvas, found(window, NetworkView, "inside_network"), rate))
            print(after_a_switch(window))
        for action in actions:
            action.trigger()
    window.close()


if __name__ == "__main__":
    main()
