"""Random sequences of what a person may do: nothing breaks, and undo and redo go all the way."""

import os
from typing import Any

import numpy as np
from hand import FOUR, SEVEN, Positions, drawing
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from pad import Pad
from pointers import LEFT, NONE, RIGHT
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QApplication, QListWidget

from digitpad.ink.raster import render
from digitpad.ink.strokes import Drawing

SEQUENCES = int(os.environ.get("DIGITPAD_SEQUENCES", "100"))
_place = st.tuples(st.floats(-0.2, 1.2), st.floats(-0.2, 1.2))


class RandomUse(RuleBasedStateMachine):
    """Uses one window; each run begins with a blank canvas."""

    pad: Pad

    def __init__(self) -> None:
        super().__init__()
        self.pad.canvas.finish_stroke()
        self.pad.window.undo.forget()
        self.pad.canvas.show_drawing(Drawing())

    @rule(places=st.lists(_place, min_size=1, max_size=6), button=st.sampled_from([LEFT, RIGHT]))
    def drag(self, places: list[tuple[float, float]], button: Any) -> None:
        self.pad.mouse.press(*places[0], button)
        for place in places:
            self.pad.mouse.move(*place, button)
        self.pad.mouse.release(*places[-1], button)

    @rule(place=_place, what=st.sampled_from(["press", "move", "release"]), pen=st.sampled_from(["tip", "eraser"]))
    def use_the_stylus(self, place: tuple[float, float], what: str, pen: str) -> None:
        getattr(self.pad.stylus if pen == "tip" else self.pad.eraser, what)(*place)

    @rule(place=_place, what=st.sampled_from(["press", "move", "release"]))
    def use_the_mouse_in_no_order(self, place: tuple[float, float], what: str) -> None:
        getattr(self.pad.mouse, what)(*place)

    @rule(name=st.sampled_from(["undo", "redo", "clear", "pen", "eraser", "wider", "narrower"]))
    def choose(self, name: str) -> None:
        action = self.pad.window.findChild(QAction, f"action_{name}")
        assert isinstance(action, QAction)
        action.trigger()

    @rule(strokes=st.sampled_from([FOUR, SEVEN]), light_on_dark=st.booleans())
    def paste(self, strokes: list[Positions], light_on_dark: bool) -> None:
        ink = np.pad(render(drawing(strokes)), 20)
        levels = ink if light_on_dark else 255 - ink
        height, width = levels.shape
        image = QImage(levels.tobytes(), width, height, width, QImage.Format.Format_Grayscale8).copy()
        QApplication.clipboard().setImage(image)
        before = self.pad.canvas.drawing.image
        action = self.pad.window.findChild(QAction, "action_paste")
        assert isinstance(action, QAction)
        action.trigger()
        self.pad.qtbot.waitUntil(lambda: self.pad.canvas.drawing.image is not before, timeout=10_000)

    @rule(row=st.integers(0, 49))
    def bring_back(self, row: int) -> None:
        history = self.pad.window.findChild(QListWidget, "history")
        if history is not None and row < history.count():
            history.setCurrentRow(row)
            self.pad.qtbot.keyClick(history, Qt.Key.Key_Return)

    @rule(width=st.integers(560, 900), height=st.integers(420, 700))
    def resize(self, width: int, height: int) -> None:
        self.pad.window.resize(width, height)

    @rule()
    def rest(self) -> None:
        self.pad.canvas.mark_done()

    @rule()
    def look(self) -> None:
        QApplication.processEvents()

    @invariant()
    def no_stroke_leaves_the_canvas(self) -> None:
        for stroke in self.pad.canvas.drawing.strokes:
            assert stroke.xy.min() >= 0
            assert stroke.xy.max() <= 1

    @invariant()
    def no_drawing_is_twice_in_the_history(self) -> None:
        kept = [entry.drawing for entry in self.pad.window.live_history.history.entries]
        assert len(set(kept)) == len(kept)
        assert not any(drawing.is_blank for drawing in kept)

    def teardown(self) -> None:
        """Undo to the start, then redo to the end."""
        self.pad.mouse.move(0, 0, NONE)
        self.pad.canvas.finish_stroke()
        undo, redo = self.pad.window.undo.action_undo, self.pad.window.undo.action_redo
        while redo.isEnabled():
            redo.trigger()
        last = self.pad.canvas.drawing
        while undo.isEnabled():
            undo.trigger()
        assert self.pad.canvas.drawing == Drawing()
        while redo.isEnabled():
            redo.trigger()
        assert self.pad.canvas.drawing == last


def test_random_use(pad: Pad) -> None:
    """``DIGITPAD_SEQUENCES=10000`` makes it thorough, in eight minutes."""
    RandomUse.pad = pad
    run_state_machine_as_test(
        RandomUse,
        settings=settings(
            max_examples=SEQUENCES, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
