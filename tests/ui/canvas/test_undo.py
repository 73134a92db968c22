"""Undo and redo, pen and eraser, their width, and fingers, by real events on the real window."""

import numpy as np
import pytest
from hand import FOUR, SEVEN, line
from pad import Pad
from pointers import LEFT, NONE, RIGHT
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QSlider

from digitpad.ink.strokes import Drawing
from digitpad.ui.canvas.canvas import Tool
from digitpad.ui.canvas.undo import MOST_EDITS

ACROSS = line((0.1, 0.5), (0.9, 0.5))
DOWN = line((0.5, 0.3), (0.5, 0.7))


def test_everything_that_changes_the_drawing_is_undone_and_redone(pad: Pad) -> None:
    undo, redo = pad.action("action_undo"), pad.action("action_redo")
    assert not undo.isEnabled()
    assert not redo.isEnabled()
    states = [pad.canvas.drawing]
    pad.mouse.draw(FOUR[:1])
    states.append(pad.canvas.drawing)
    pad.stylus.draw([ACROSS])
    states.append(pad.canvas.drawing)
    pad.eraser.draw([DOWN])
    states.append(pad.canvas.drawing)
    pad.action_clear.trigger()
    states.append(pad.canvas.drawing)
    names = ["stroke", "stroke", "erasing", "clearing"]
    for state, name in zip(states[-2::-1], names[::-1], strict=True):
        assert undo.text() == f"&Undo {name}"
        undo.trigger()
        assert pad.canvas.drawing == state
    assert not undo.isEnabled()
    for state, name in zip(states[1:], names, strict=True):
        assert redo.text() == f"&Redo {name}"
        redo.trigger()
        assert pad.canvas.drawing == state
    assert not redo.isEnabled()


def test_the_last_edits_are_undone_and_no_earlier_ones(pad: Pad) -> None:
    for _stroke in range(MOST_EDITS + 5):
        pad.mouse.draw([DOWN])
    while pad.action("action_undo").isEnabled():
        pad.trigger("action_undo")
    assert len(pad.canvas.drawing.strokes) == 5


def test_the_platforms_keys_undo_and_redo(pad: Pad) -> None:
    pad.mouse.draw(SEVEN)
    drawing = pad.canvas.drawing
    pad.window.activateWindow()
    QTest.keySequence(pad.canvas, QKeySequence(QKeySequence.StandardKey.Undo))
    assert pad.canvas.drawing == Drawing()
    pad.settle()
    pad.assert_blank()
    QTest.keySequence(pad.canvas, QKeySequence(QKeySequence.StandardKey.Redo))
    assert pad.canvas.drawing is drawing
    pad.qtbot.waitUntil(lambda: pad.prediction.text() == "7")


def test_undo_in_mid_stroke_takes_back_that_stroke_alone(pad: Pad) -> None:
    pad.mouse.draw(SEVEN)
    before = pad.canvas.drawing
    pad.mouse.press(0.2, 0.2)
    pad.mouse.move(0.4, 0.4)
    pad.action("action_undo").trigger()
    assert pad.canvas.drawing == before
    pad.mouse.move(0.8, 0.8)
    pad.mouse.release(0.8, 0.8)
    assert pad.canvas.drawing == before
    pad.action("action_redo").trigger()
    assert len(pad.canvas.drawing.strokes) == 2


def test_an_undone_drawing_looks_as_it_did(pad: Pad) -> None:
    pad.canvas.grab()
    pad.mouse.draw(FOUR[:1])
    pad.mouse.move(0.9, 0.9, NONE)
    looks = pad.canvas.grab().toImage()
    pad.mouse.draw([ACROSS])
    pad.mouse.move(0.9, 0.9, NONE)
    pad.action("action_undo").trigger()
    assert pad.canvas.grab().toImage() == looks


def test_clicks_that_erase_nothing_are_no_edit(pad: Pad) -> None:
    pad.mouse.press(0.2, 0.2, RIGHT)
    pad.mouse.release(0.2, 0.2, RIGHT)
    pad.action_clear.trigger()
    assert not pad.action("action_undo").isEnabled()


@pytest.mark.parametrize("how", ["tool", "key", "button", "right mouse button"])
def test_the_eraser_cuts_strokes_where_it_passes(pad: Pad, how: str) -> None:
    pad.mouse.draw([ACROSS])
    button = LEFT
    if how == "tool":
        pad.action("action_eraser").trigger()
    elif how == "key":
        pad.window.activateWindow()
        pad.qtbot.keyClick(pad.canvas, Qt.Key.Key_E)
    elif how == "button":
        (found,) = [b for b in pad.window.findChildren(QAbstractButton) if b.text() == "Eraser"]
        pad.qtbot.mouseClick(found, LEFT)
    else:
        button = RIGHT
    places = DOWN.tolist()
    pad.mouse.press(places[0][0], places[0][1], button)
    for x, y in places[1:]:
        pad.mouse.move(x, y, button)
    pad.mouse.release(places[-1][0], places[-1][1], button)
    left, right = pad.canvas.drawing.strokes
    assert left.xy[:, 0].max() < 0.5 < right.xy[:, 0].min()
    assert pad.canvas.tool is (Tool.PEN if button == RIGHT else Tool.ERASER)


def test_the_width_by_slider_and_keys(pad: Pad) -> None:
    slider = pad.window.findChild(QSlider, "pen_width")
    assert isinstance(slider, QSlider)
    slider.setValue(40)
    pad.mouse.draw([ACROSS])
    pad.window.activateWindow()
    pad.qtbot.keyClick(pad.canvas, Qt.Key.Key_BracketLeft)
    pad.mouse.draw([DOWN])
    wide, narrow = pad.canvas.drawing.strokes
    assert wide.width == pytest.approx(0.1)
    assert narrow.width == pytest.approx(0.09)
    for _ in range(20):
        pad.qtbot.keyClick(pad.canvas, Qt.Key.Key_BracketLeft)
    assert pad.canvas.pen_width == pytest.approx(8 / 400)


@pytest.mark.parametrize("steps", [8, 20, 40])
def test_the_width_changes_no_answer(pad: Pad, steps: int) -> None:
    slider = pad.window.findChild(QSlider, "pen_width")
    assert isinstance(slider, QSlider)
    slider.setValue(steps)
    for digit, strokes in ((4, FOUR), (7, SEVEN)):
        pad.canvas.clear()
        pad.mouse.draw(strokes)
        pad.settle()
        assert pad.prediction.text() == str(digit)


@pytest.mark.parametrize("tool", ["action_pen", "action_eraser"])
def test_a_circle_shows_the_size_and_follows_the_pointer(pad: Pad, tool: str) -> None:
    pad.mouse.draw([ACROSS])
    plain = pad.canvas.grab().toImage()
    pad.action(tool).trigger()
    pad.qtbot.mouseMove(pad.canvas, QPoint(120, 120))
    shown = pad.canvas.grab().toImage()
    assert shown != plain
    radius = pad.canvas.pen_width * pad.canvas.width() / 2 * (1.2 if tool == "action_eraser" else 1)
    changed = [(x - 120, y - 120) for x in range(200) for y in range(200) if shown.pixel(x, y) != plain.pixel(x, y)]
    assert max(np.hypot(*np.array(changed).T)) == pytest.approx(radius, abs=3)
    pad.qtbot.mouseMove(pad.clear_button)
    pad.mouse.move(-1, -1, NONE)
