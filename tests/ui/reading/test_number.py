"""Numbers on the pad, and what is no digit, drawn by real events."""

import numpy as np
import pytest
from hand import FOUR, ONE, SEVEN, Positions, line
from pad import Pad
from parts import found
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest

from digitpad.ui.reading.number_frames import NumberFrames

PLUS = [line((0.5, 0.3), (0.5, 0.7)), line((0.3, 0.5), (0.7, 0.5))]
TICK = [line((0.2, 0.6), (0.4, 0.8), (0.8, 0.2))]


def at(digit: list[Positions], left: float, size: float = 0.5) -> list[Positions]:
    """The digit at half its size, its box beginning about there."""
    return [strokes * size + np.array([left - 0.15, 0.25]) for strokes in digit]


def frames(pad: Pad) -> NumberFrames:
    return found(pad.window, NumberFrames, "number_frames")


def draw(pad: Pad, *digits: list[Positions]) -> None:
    for strokes in digits:
        pad.mouse.draw(strokes)
    pad.settle()


def test_a_number_grows_while_it_is_drawn(pad: Pad) -> None:
    draw(pad, at(FOUR, 0.1))
    assert pad.prediction.text() == "4"
    assert not frames(pad).isVisible()
    draw(pad, at(SEVEN, 0.45))
    assert pad.prediction.text() == "47"
    assert pad.prediction.accessibleName() == "Predicted number: 47, 4, 7"
    assert pad.in_words.text().startswith("47, ")
    assert len(frames(pad).frames) == 2
    assert frames(pad).isVisible()
    draw(pad, at(ONE, 0.72))
    assert pad.prediction.text() == "471"
    pad.trigger("action_undo")
    pad.settle()
    assert pad.prediction.text() == "47"
    pad.trigger("action_clear")
    pad.settle()
    pad.assert_blank()
    assert not frames(pad).isVisible()


def test_the_digit_drawn_last_is_shown_and_another_can_be_chosen(pad: Pad) -> None:
    draw(pad, at(FOUR, 0.1), at(SEVEN, 0.45))
    shown = []
    for action in ("", "action_previous_in_number", "action_previous_in_number", "action_next_in_number"):
        if action:
            pad.trigger(action)
        assert pad.bars.prediction is not None
        shown.append(pad.bars.prediction.digit)
    assert shown == [7, 4, 4, 7]
    pad.trigger("action_previous_in_number")
    draw(pad, at(ONE, 0.72))
    assert pad.bars.prediction is not None
    assert pad.bars.prediction.digit == 1
    pad.trigger("action_clear")
    draw(pad, FOUR)
    assert not pad.action("action_next_in_number").isEnabled()


def test_a_long_number_is_seen_whole(pad: Pad) -> None:
    usual = pad.prediction.font().pixelSize()
    draw(pad, *(at(ONE, left, 0.3) for left in (0.05, 0.2, 0.35, 0.5, 0.65, 0.8)))
    assert pad.prediction.text() == "111111"
    assert pad.prediction.font().pixelSize() < usual
    width = QFontMetrics(pad.prediction.font()).horizontalAdvance("111111")
    assert width <= pad.prediction.width()
    pad.trigger("action_clear")
    pad.settle()
    assert pad.prediction.font().pixelSize() == usual


@pytest.mark.parametrize("shape", [PLUS, TICK], ids=["plus", "tick"])
def test_what_is_no_digit_is_said_and_its_bars_are_dimmed(pad: Pad, shape: list[Positions]) -> None:
    draw(pad, SEVEN)
    usual = pad.bars.grab().toImage()
    pad.trigger("action_clear")
    draw(pad, shape)
    assert pad.prediction.text() == "–"
    assert pad.prediction.accessibleName() == "Not a digit"
    assert pad.in_words.text() == "not a digit?"
    assert pad.bars.prediction is not None
    dimmed = pad.bars.grab().toImage()
    darkest = [min(image.pixelColor(4, y).lightness() for y in range(image.height())) for image in (usual, dimmed)]
    assert darkest[0] < darkest[1]


def test_the_first_stroke_is_no_question_while_the_pen_is_down(pad: Pad) -> None:
    pad.mouse.press(0.2, 0.6)
    for x, y in TICK[0].tolist():
        pad.mouse.move(x, y)
    pad.settle()
    assert pad.prediction.text().isdecimal()
    pad.mouse.release(0.8, 0.2)
    pad.settle()
    assert pad.in_words.text() == "not a digit?"


def test_listeners_hear_the_number_digit_by_digit(pad: Pad) -> None:
    pad.settle()
    assert pad.window.announcer is not None
    heard: list[str] = []
    pad.window.announcer.announced.connect(heard.append)
    draw(pad, at(FOUR, 0.1), at(SEVEN, 0.45))
    assert heard[-1].startswith("47, ")


def test_a_correction_is_for_the_digit_that_is_chosen(pad: Pad) -> None:
    draw(pad, at(FOUR, 0.1), at(SEVEN, 0.45))
    pad.canvas.setFocus()
    QTest.keyClick(pad.canvas, Qt.Key.Key_1)
    pad.qtbot.waitUntil(lambda: pad.prediction.text() == "41")
    pad.trigger("action_undo")
    pad.qtbot.waitUntil(lambda: pad.prediction.text() == "47")


def test_the_history_keeps_the_number(pad: Pad) -> None:
    draw(pad, at(FOUR, 0.1), at(SEVEN, 0.45))
    pad.trigger("action_clear")
    assert pad.window.live_history.history.entries[0].answer.startswith("47, ")


def test_a_correction_makes_a_digit_of_what_was_called_none(pad: Pad) -> None:
    draw(pad, PLUS)
    assert pad.prediction.text() == "–"
    pad.trigger("action_label_4")
    pad.qtbot.waitUntil(lambda: pad.prediction.text() == "4")
    assert pad.in_words.text().startswith("4, ")
    pad.trigger("action_undo")
    pad.qtbot.waitUntil(lambda: pad.prediction.text() == "–")


def test_a_confirmed_answer_makes_a_digit_of_what_was_called_none(pad: Pad) -> None:
    draw(pad, TICK)
    assert pad.bars.prediction is not None
    digit = pad.bars.prediction.digit
    assert pad.prediction.text() == "–"
    pad.trigger("action_confirm")
    pad.qtbot.waitUntil(lambda: pad.prediction.text() == str(digit))
