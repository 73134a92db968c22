"""Measure what *Why* and *Look inside* cost while 300 points are drawn: CPU time of the window's thread, a move.

    python tests/benchmarks/inside.py

CPU time says the same on a busy machine; 16 ms are a frame.
"""

import os
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

from parts import found
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QAction

from digitpad.ui.app import create_app
from digitpad.ui.canvas.canvas import Canvas

POINTS = 300
PAUSE_MS = 4  # between two moves


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
        print(f"{name}: median {taken[len(taken) // 2]:.1f} ms, 99 % {taken[-3]:.1f} ms, longest {taken[-1]:.1f} ms")
        for action in actions:
            action.trigger()
    window.close()


if __name__ == "__main__":
    main()
