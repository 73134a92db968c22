"""A finger that would draw while only the stylus does."""

import pytest
from pad import Pad
from parts import found
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

SAID = "Only the stylus draws now. The menu Drawing lets fingers draw again."


@pytest.fixture(autouse=True)
def only_the_stylus(pad: Pad) -> None:
    pad.qtbot.waitUntil(lambda: pad.window.findChild(QWidget, "modes") is not None)  # after the first paint
    pad.trigger("action_pen_only")


def stroke(pad: Pad, length: int) -> None:
    for what, at in (("press", 50), ("move", 50 + length), ("release", 50 + length)):
        sequence = QTest.touchEvent(pad.window, pad.touch_screen, False)
        getattr(sequence, what)(1, QPoint(at, 50), pad.canvas)
        sequence.commit()


def test_the_first_stroke_of_a_finger_is_explained_and_no_other(pad: Pad) -> None:
    stroke(pad, 100)
    assert not pad.canvas.drawing
    assert pad.message.text() == SAID
    found(pad.window, QPushButton, "message_dismiss").click()
    stroke(pad, 100)
    assert pad.message.text() == ""


def test_that_is_withdrawn_when_fingers_may_draw(pad: Pad) -> None:
    stroke(pad, 100)
    pad.trigger("action_pen_only")
    assert pad.message.text() == ""
    stroke(pad, 100)
    assert len(pad.canvas.drawing.strokes) == 1


def test_a_tap_is_not_explained_and_neither_is_a_palm_beside_the_stylus(pad: Pad) -> None:
    stroke(pad, 3)
    assert pad.message.text() == ""
    pad.stylus.press(0.5, 0.5)
    pad.stylus.release(0.5, 0.6)
    stroke(pad, 100)
    assert pad.message.text() == ""
