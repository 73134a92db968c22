"""How long moves of the pen and the eraser take, and undo, redo and changes of size with many strokes."""

import itertools
import time
from collections.abc import Iterable
from statistics import median

import numpy as np
from hand import ellipse
from numpy.typing import NDArray
from pointers import Mouse
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget
from rows import milliseconds, row

from digitpad.ink.strokes import Drawing, Stroke
from digitpad.ui.canvas.canvas import Canvas, Tool
from digitpad.ui.canvas.ink_layer import POINTS_IN_A_FRAME, InkLayer


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


def compare_erasing(strokes: int) -> None:
    """Moves of the eraser across circles of 40 points at a changing pressure, and the painting that they cause."""
    app = QApplication.instance() or QApplication([])
    canvas = Canvas()
    canvas.resize(600, 600)
    drawn = scattered_circles(strokes)
    canvas.show_drawing(drawn)
    canvas.show()
    app.processEvents()
    canvas.set_tool(Tool.ERASER)
    sides = itertools.count(599, -1)
    anew = milliseconds(lambda: InkLayer(next(sides), 1, canvas.palette()).show_drawing(drawn), 3)
    taken = np.array(move_times(app, canvas, circling(200)))
    row_of_steps(f"a move of the eraser across {strokes} strokes", anew, taken)


def scattered_circles(count: int) -> Drawing:
    rng = np.random.default_rng(0)
    places = rng.uniform(0.15, 0.85, (count, 2))
    circles = [np.column_stack([ellipse(x, y, 0.3, 0.3, 40), rng.random(40)]) for x, y in places]
    return Drawing(tuple(Stroke.of(circle) for circle in circles))


def compare_resizing(side: int) -> None:
    """300 strokes of 40 points at a changing pressure, on a canvas that becomes one pixel smaller again and again."""
    app = QApplication.instance() or QApplication([])
    drawn = scattered_circles(300)
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
