"""The history strip by real events and real files: what goes in, and what comes back."""

import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hand import FOUR, ONE, SEVEN, drawing
from pad import Pad
from pointers import LEFT
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScroller
from strip import Strip, leave

from digitpad.ink.ink_image import InkImage
from digitpad.ink.strokes import Drawing
from digitpad.ui.canvas.edits import EditKind


def test_what_is_cleared_stands_there_with_its_answer_newest_first(pad: Pad) -> None:
    strip = Strip(pad)
    before = int(time.time())
    said: list[str] = []
    for positions in (SEVEN, FOUR):
        pad.mouse.draw(positions)
        pad.settle()
        said.insert(0, pad.in_words.text())
        pad.trigger("action_clear")
    assert strip.digits == "47"
    assert strip.answers == said
    entry = pad.window.live_history.history.entries[0]
    assert before <= entry.left_at <= time.time()


@pytest.mark.parametrize("kind", EditKind)
def test_a_drawing_is_kept_by_each_kind_of_edit_that_leaves_it(pad: Pad, kind: EditKind) -> None:
    strip = Strip(pad)
    pad.mouse.draw(SEVEN)
    pad.settle()
    pad.canvas.replace_drawing(drawing(FOUR), kind)
    assert pad.action("action_undo").text() == f"&Undo {kind.value}"
    assert strip.digits == ("" if kind in (EditKind.STROKE, EditKind.ERASING) else "7")
    pad.action("action_undo").trigger()
    assert strip.digits == ""


def test_listeners_hear_the_answer_and_the_time(pad: Pad) -> None:
    strip = Strip(pad)
    leave(pad, SEVEN)
    spoken = strip.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("7, > 99 %, drawn ")


def test_an_opened_image_takes_the_place_of_a_drawing(pad: Pad) -> None:
    strip = Strip(pad)
    pad.mouse.draw(SEVEN)
    pad.canvas.replace_drawing(Drawing(image=InkImage.centred(np.full((40, 5), 255, np.uint8))), EditKind.OPENING_IMAGE)
    assert strip.digits == "7"
    pad.trigger("action_clear")
    assert strip.digits == "17"


def test_the_next_digit_takes_the_place_of_a_drawing(pad: Pad) -> None:
    strip = Strip(pad)
    pad.trigger("action_next_digit")
    pad.mouse.draw(SEVEN)
    pad.canvas.mark_done()
    pad.mouse.draw(FOUR)
    assert strip.digits == "7"


def test_strokes_and_erasing_leave_nothing(pad: Pad) -> None:
    strip = Strip(pad)
    pad.mouse.draw(FOUR)
    pad.eraser.draw([FOUR[1]])
    assert strip.answers == []


def test_stray_dots_are_not_kept(pad: Pad) -> None:
    strip = Strip(pad)
    pad.mouse.press(0.5, 0.5)
    pad.mouse.release(0.5, 0.5)
    pad.trigger("action_clear")
    assert strip.answers == []


def test_without_a_model_a_drawing_is_kept_without_an_answer(open_pad: Callable[..., Pad], tmp_path: Path) -> None:
    pad = open_pad(tmp_path / "nothing")
    strip = Strip(pad)
    leave(pad, SEVEN)
    assert strip.answers == ["–"]


def test_a_click_brings_one_back_and_undo_takes_it_away(pad: Pad) -> None:
    strip = Strip(pad)
    (seven,) = leave(pad, SEVEN)
    pad.mouse.draw(FOUR)
    four = pad.canvas.drawing
    strip.click(0)
    pad.qtbot.waitUntil(lambda: pad.prediction.text() == "7")
    assert strip.digits == "47"
    assert pad.window.undo.action_undo.text() == "&Undo bringing back"
    pad.window.undo.action_undo.trigger()
    assert pad.canvas.drawing is four
    assert strip.digits == "7"
    pad.window.undo.action_redo.trigger()
    assert pad.canvas.drawing is seven
    assert strip.digits == "47"


def test_a_click_does_not_take_the_focus_from_the_canvas(pad: Pad) -> None:
    strip = Strip(pad)
    leave(pad, SEVEN)
    pad.window.activateWindow()
    pad.canvas.setFocus()
    strip.click(0)
    assert pad.canvas.hasFocus()


def touch(strip: Strip, what: str, x: int) -> None:
    sequence = QTest.touchEvent(strip.list.viewport(), strip.pad.touch_screen, False)
    getattr(sequence, what)(1, QPoint(x, 30), strip.list.viewport())
    sequence.commit()


def drag_by_finger(strip: Strip, start: int, end: int) -> None:
    """In a third of a second, and until nothing scrolls any longer."""
    touch(strip, "press", start)
    for step in range(1, 21):
        strip.pad.qtbot.wait(16)  # what a finger does in no time at all, Qt does not take for scrolling
        touch(strip, "move", start + (end - start) * step // 20)
    touch(strip, "release", end)
    scroller = QScroller.scroller(strip.list.viewport())
    strip.pad.qtbot.waitUntil(lambda: scroller.state() == QScroller.State.Inactive)


@pytest.mark.parametrize("distance", [70, 150, 250])
def test_a_flick_scrolls_and_brings_nothing_back(pad: Pad, distance: int) -> None:
    """Even if the same drawing is below the finger from its press to its release."""
    strip = Strip(pad)
    leave(pad, *[[SEVEN[0] * (0.5 + n / 50)] for n in range(16)])
    QApplication.processEvents()
    bar, middle = strip.list.horizontalScrollBar(), strip.list.viewport().width() // 2
    before = bar.value()
    drag_by_finger(strip, middle, middle + (distance if strip.list.isRightToLeft() else -distance))
    assert bar.value() != before
    assert not pad.canvas.drawing


def test_a_finger_taps_to_bring_one_back_and_so_it_does_after_a_flick(pad: Pad) -> None:
    strip = Strip(pad)
    _one, seven, _four = leave(pad, ONE, SEVEN, FOUR)
    QApplication.processEvents()
    at = strip.list.visualItemRect(strip.list.item(1)).center().x()
    drag_by_finger(strip, at, at + 60)
    assert not pad.canvas.drawing
    touch(strip, "press", at)
    touch(strip, "release", at)
    assert pad.canvas.drawing is seven


def test_what_a_screen_reader_does_to_an_item_brings_it_back_each_time(pad: Pad) -> None:
    strip = Strip(pad)
    _one, seven, _four = leave(pad, ONE, SEVEN, FOUR)
    for row in (1, 0):  # to which it has moved, once it was brought back and left
        item = QAccessible.queryAccessibleInterface(strip.list).child(row).actionInterface()
        (action,) = item.actionNames()
        item.doAction(action)
        pad.qtbot.waitUntil(lambda: pad.canvas.drawing is seven)
        pad.trigger("action_clear")


@pytest.mark.parametrize("key", ["Key_Return", "Key_Enter", "Key_Space"])
def test_the_arrow_keys_move_along_and_enter_brings_one_back(pad: Pad, key: str) -> None:
    strip = Strip(pad)
    _one, seven, _four = leave(pad, ONE, SEVEN, FOUR)
    pad.window.activateWindow()
    strip.list.setFocus(Qt.FocusReason.TabFocusReason)
    pad.qtbot.keyClick(strip.list, Qt.Key.Key_Right)
    pad.qtbot.keyClick(strip.list, Qt.Key.Key_Left)
    QApplication.processEvents()
    assert not pad.canvas.drawing
    accent = strip.list.palette().highlight().color()
    around_the_second = strip.list.visualItemRect(strip.list.item(1)).topLeft().toTuple()
    pad.qtbot.keyClick(strip.list, Qt.Key.Key_Right)
    shown = strip.list.viewport().grab().toImage()
    assert shown.pixelColor(around_the_second[0] + 32, around_the_second[1] + 3) == accent
    pad.qtbot.keyClick(strip.list, Qt.Key[key])
    assert pad.canvas.drawing is seven
    pad.trigger("action_clear")
    assert strip.digits == "741"
    assert strip.list.currentRow() == 0


def test_brought_back_and_left_unchanged_it_moves_to_the_front(pad: Pad) -> None:
    strip = Strip(pad)
    leave(pad, SEVEN, FOUR)
    strip.click(1)
    assert strip.digits == "47"
    pad.trigger("action_clear")
    assert strip.digits == "74"
    strip.click(0)
    strip.click(0)
    assert strip.digits == "74"


def test_undoing_a_clear_takes_the_drawing_out_and_redoing_puts_it_back(pad: Pad) -> None:
    strip = Strip(pad)
    pad.mouse.draw(FOUR[:1])
    pad.trigger("action_clear")
    assert len(strip.answers) == 1
    pad.window.undo.action_undo.trigger()
    assert strip.answers == []
    pad.window.undo.action_redo.trigger()
    assert len(strip.answers) == 1
    pad.window.undo.action_undo.trigger()
    pad.mouse.draw(FOUR[1:])
    pad.trigger("action_clear")
    assert strip.digits == "4"


def test_undoing_a_clear_leaves_what_was_kept_before(pad: Pad) -> None:
    strip = Strip(pad)
    leave(pad, SEVEN, FOUR)
    strip.click(1)
    pad.trigger("action_clear")
    pad.window.undo.action_undo.trigger()
    assert sorted(strip.digits) == ["4", "7"]


def test_messages_wait_for_each_other(pad: Pad) -> None:
    pad.window.show_message("First.")
    pad.window.live_history.failed.emit("Second.")
    assert pad.message.text() == "First."
    dismiss = pad.window.findChild(QPushButton, "message_dismiss")
    pad.qtbot.mouseClick(dismiss, LEFT)
    assert pad.message.text() == "Second."
    pad.qtbot.mouseClick(dismiss, LEFT)
    assert pad.message.text() == ""
