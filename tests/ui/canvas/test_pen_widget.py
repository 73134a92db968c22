"""Drawing with nothing but the keys, and reaching everything by them."""

import pytest
from pad import Pad
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from digitpad.ui.canvas.canvas import Tool

LEFT, RIGHT, UP, DOWN = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down
SPACE, TAB, SHIFT = Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier


def press(pad: Pad, *keys: Qt.Key) -> None:
    for key in keys:
        pad.qtbot.keyClick(pad.canvas, key)


def test_a_seven_drawn_with_the_keys(pad: Pad) -> None:
    press(pad, *[LEFT] * 8, *[UP] * 12)
    assert not pad.canvas.drawing.strokes
    press(pad, SPACE, *[RIGHT] * 16, *[DOWN, DOWN, LEFT] * 12, SPACE)
    pad.qtbot.waitUntil(lambda: pad.prediction.text() == "7")
    (stroke,) = pad.canvas.drawing.strokes
    press(pad, RIGHT, RIGHT)
    assert pad.canvas.drawing.strokes == (stroke,)
    pad.window.undo.action_undo.trigger()
    assert not pad.canvas.drawing.strokes


@pytest.mark.parametrize("key", [0, 0x416, 0x4E03, 0x01FFFFFF])
def test_keys_that_qt_has_no_name_for_do_nothing(pad: Pad, key: int) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(pad.canvas, event)
    assert not pad.canvas.drawing.strokes


def test_shift_makes_small_steps_and_the_pen_stays_on_the_canvas(pad: Pad) -> None:
    press(pad, SPACE)
    pad.qtbot.keyClick(pad.canvas, RIGHT, SHIFT)
    press(pad, RIGHT, *[UP] * 50, SPACE)
    xy = pad.canvas.drawing.strokes[0].xy
    assert abs(xy[1, 0] - 0.505) < 1e-9
    assert abs(xy[2, 0] - 0.53) < 1e-9
    assert xy[:, 1].min() == 0


def test_the_pen_is_lifted_when_the_canvas_loses_the_focus(pad: Pad) -> None:
    pad.window.activateWindow()
    pad.canvas.setFocus()
    press(pad, SPACE, RIGHT, RIGHT)
    press(pad, TAB)
    assert not pad.canvas.hasFocus()
    assert pad.window.undo.action_undo.isEnabled()
    pad.canvas.setFocus()
    press(pad, RIGHT)
    assert len(pad.canvas.drawing.strokes[0]) == 3


def test_the_keys_and_the_mouse_do_not_draw_one_stroke(pad: Pad) -> None:
    press(pad, SPACE, RIGHT)
    pad.mouse.press(0.9, 0.9)
    pad.mouse.move(0.8, 0.8)
    pad.mouse.release(0.8, 0.8)
    press(pad, RIGHT, SPACE)
    assert [len(stroke) for stroke in pad.canvas.drawing.strokes] == [3]


def test_the_keys_can_erase(pad: Pad) -> None:
    press(pad, SPACE, *[RIGHT] * 4, SPACE, Qt.Key.Key_E, SPACE, *[LEFT] * 4, SPACE)
    assert not pad.canvas.drawing.strokes


def test_focus_is_visible_to_those_who_use_the_keys(pad: Pad) -> None:
    accent = pad.canvas.palette().highlight().color()
    pad.window.activateWindow()
    pad.canvas.setFocus(Qt.FocusReason.MouseFocusReason)
    assert pad.canvas.grab().toImage().pixelColor(1, 100) != accent
    press(pad, RIGHT)
    assert pad.canvas.grab().toImage().pixelColor(1, 100) == accent


def test_every_control_is_reached_by_tab_and_has_a_name(pad: Pad) -> None:
    pad.qtbot.waitUntil(
        lambda: "history" in [w.objectName() for w in pad.window.findChildren(QWidget) if w.isVisible()]
    )
    pad.stylus.press(0.2, 0.2)
    pad.stylus.move(0.8, 0.8)
    pad.stylus.release(0.8, 0.8)
    pad.window.activateWindow()
    pad.canvas.setFocus()
    reached: list[QWidget] = []
    while (widget := QApplication.focusWidget()) not in reached:
        assert widget is not None
        reached.append(widget)
        pad.qtbot.keyClick(widget, TAB)
    named = {w.accessibleName() or getattr(w, "text", str)() for w in reached}
    assert named == {"Canvas", "Why", "Pen", "Pen width", "Undo", "Clear", "History", "Pages"}


def test_pen_and_eraser_are_radio_buttons(pad: Pad) -> None:
    """Tab comes to the one that is chosen, as in any group of them, and the arrow keys choose the other."""
    pen, eraser = [b for b in pad.window.findChildren(QAbstractButton) if b.text() in ("Pen", "Eraser")]
    for tool in (pen, eraser):
        interface = QAccessible.queryAccessibleInterface(tool)
        assert interface is not None
        assert interface.role() == QAccessible.Role.RadioButton
    pad.window.activateWindow()
    pen.setFocus()
    further, back = (LEFT, RIGHT) if pad.window.isRightToLeft() else (RIGHT, LEFT)
    for key, chosen, does in ((further, eraser, Tool.ERASER), (back, pen, Tool.PEN)):
        pad.qtbot.keyClick(QApplication.focusWidget(), key)
        assert QApplication.focusWidget() is chosen
        assert chosen.isChecked()
        assert pad.canvas.tool is does
    pad.trigger("action_eraser")
    assert [pen.isChecked(), eraser.isChecked()] == [False, True]
