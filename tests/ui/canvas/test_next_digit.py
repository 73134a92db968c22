"""After a pause the next stroke begins a new digit, if that is asked for."""

import pytest
from hand import FOUR, SEVEN
from pad import Pad
from parts import found
from PySide6.QtCore import QTimer

from digitpad.ui.canvas.next_digit import NextDigit


@pytest.fixture
def presenting(pad: Pad) -> Pad:
    """With the mode on and the shortest pause."""
    pad.action("action_next_digit").trigger()
    pad.action("action_pause_1").trigger()
    return pad


def rest_of(pad: Pad) -> QTimer:
    return found(found(pad.window, NextDigit), QTimer)


def test_it_is_off_at_first(pad: Pad) -> None:
    pad.mouse.draw(SEVEN)
    assert not rest_of(pad).isActive()
    assert not pad.action("action_next_digit").isChecked()


def test_the_answer_stays_until_the_next_stroke_begins_a_new_digit(presenting: Pad) -> None:
    pad = presenting
    pad.mouse.draw(SEVEN)
    seven = pad.canvas.drawing
    plain = pad.canvas.grab().toImage()
    pad.qtbot.waitUntil(lambda: pad.canvas.is_done)
    assert pad.canvas.drawing is seven
    assert pad.prediction.text() == "7"
    assert pad.canvas.grab().toImage() != plain
    pad.mouse.draw(FOUR)
    pad.qtbot.waitUntil(lambda: pad.prediction.text() == "4")
    assert len(pad.canvas.drawing.strokes) == 2
    for _ in range(3):
        pad.window.undo.action_undo.trigger()
    assert pad.canvas.drawing == seven
    assert not pad.canvas.is_done


def test_a_stroke_before_the_pause_is_over_belongs_to_the_digit(presenting: Pad) -> None:
    presenting.mouse.draw(FOUR[:1])
    assert rest_of(presenting).isActive()
    presenting.mouse.press(0.6, 0.35)
    presenting.mouse.move(0.6, 0.5)
    assert not rest_of(presenting).isActive()
    presenting.mouse.release(0.6, 0.5)
    assert len(presenting.canvas.drawing.strokes) == 2


def test_erasing_continues_the_drawing(presenting: Pad) -> None:
    presenting.mouse.draw(FOUR)
    presenting.canvas.mark_done()
    presenting.eraser.press(0.9, 0.9)
    presenting.eraser.release(0.9, 0.9)
    assert not presenting.canvas.is_done
    assert len(presenting.canvas.drawing.strokes) == 2


def test_switching_it_off_takes_the_mark_away(presenting: Pad) -> None:
    presenting.mouse.draw(SEVEN)
    presenting.canvas.mark_done()
    presenting.action("action_next_digit").trigger()
    assert not presenting.canvas.is_done
    assert not rest_of(presenting).isActive()


@pytest.mark.parametrize("seconds", [1, 2, 3, 5])
def test_the_pause_can_be_chosen(presenting: Pad, seconds: int) -> None:
    presenting.action(f"action_pause_{seconds}").trigger()
    presenting.mouse.draw(SEVEN)
    assert rest_of(presenting).interval() == seconds * 1000
