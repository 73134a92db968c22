"""Numbers on the pad, and what is no digit, drawn by real events."""

from collections.abc import Callable

import numpy as np
import pytest
from hand import FOUR, ONE, SEVEN, ZERO, Positions, line
from pad import Pad
from parts import found
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from digitpad.ui.reading.in_words import InWords
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


def test_a_digit_of_several_in_one_stroke_is_chosen_alone(pad: Pad) -> None:
    one, other = at(SEVEN, 0.1)[0], at(ZERO, 0.5)[0]
    draw(pad, [np.concatenate([one, other])])
    assert pad.prediction.text() == "70"
    assert len(frames(pad).frames) == 2
    pad.trigger("action_previous_in_number")
    assert shown_digit(pad) == 7
    pad.trigger("action_undo")
    pad.settle()
    pad.assert_blank()


def shown_digit(pad: Pad) -> int:
    assert pad.bars.prediction is not None
    return pad.bars.prediction.digit


def touch(pad: Pad, x: float, y: float) -> None:
    at = QPoint(round(x * pad.canvas.width()), round(y * pad.canvas.height()))
    QTest.touchEvent(pad.canvas, pad.touch_screen).press(0, at, pad.canvas).commit()
    QTest.touchEvent(pad.canvas, pad.touch_screen).release(0, at, pad.canvas).commit()


def click(pad: Pad, x: float, y: float) -> None:
    pad.mouse.press(x, y)
    pad.mouse.release(x, y)


def pen_tap(pad: Pad, x: float, y: float) -> None:
    pad.stylus.press(x, y)
    pad.stylus.move(x + 0.002, y)
    pad.stylus.release(x + 0.002, y)


def looks_without_the_pen(pad: Pad) -> QImage:
    QApplication.sendEvent(pad.canvas, QEvent(QEvent.Type.Leave))
    return pad.canvas.grab().toImage()


@pytest.mark.parametrize("tap", [click, touch, pen_tap])
def test_a_tap_on_a_digit_chooses_it_and_leaves_no_ink(pad: Pad, tap: Callable[[Pad, float, float], None]) -> None:
    draw(pad, at(FOUR, 0.1), at(SEVEN, 0.45))
    drawn, looks = pad.canvas.drawing, looks_without_the_pen(pad)
    tap(pad, 0.2, 0.45)
    assert shown_digit(pad) == 4
    pad.settle()
    assert shown_digit(pad) == 4
    assert pad.canvas.drawing is drawn
    tap(pad, 0.5, 0.4)
    tap(pad, 0.5, 0.4)  # on the one that is chosen
    assert shown_digit(pad) == 7
    assert pad.canvas.drawing is drawn
    assert looks_without_the_pen(pad) == looks
    pad.trigger("action_undo")
    pad.settle()
    assert pad.prediction.text() != "47"  # undo takes a stroke back, and no tap


def test_a_tap_beside_the_digits_or_on_a_single_one_is_ink(pad: Pad) -> None:
    draw(pad, at(FOUR, 0.1), at(SEVEN, 0.45))
    click(pad, 0.9, 0.9)
    assert len(pad.canvas.drawing.strokes) == 4
    pad.trigger("action_clear")
    draw(pad, at(FOUR, 0.1))
    click(pad, 0.2, 0.45)
    assert len(pad.canvas.drawing.strokes) == 3


def test_a_point_tapped_between_two_digits_is_read(pad: Pad) -> None:
    draw(pad, at(FOUR, 0.05))
    click(pad, 0.38, 0.64)
    draw(pad, at(SEVEN, 0.5))
    assert pad.prediction.text() == "4.7"
    assert pad.prediction.accessibleName() == "Predicted number: 4.7, 4, point, 7"


def test_a_minus_is_shown(pad: Pad) -> None:
    draw(pad, [line((0.1, 0.5), (0.25, 0.5))], at(FOUR, 0.4))
    assert pad.prediction.text() == "-4"
    assert pad.in_words.text().startswith("-4, ")
    assert frames(pad).isVisible()


def test_a_click_on_a_digit_of_the_answer_chooses_it(pad: Pad) -> None:
    draw(pad, at(FOUR, 0.1), at(SEVEN, 0.45))
    before = pad.prediction.grab().toImage()
    middle = pad.prediction.rect().center()
    QTest.mouseClick(pad.prediction, Qt.MouseButton.LeftButton, pos=middle - QPoint(20, 0))
    assert shown_digit(pad) == 4
    assert pad.prediction.grab().toImage() != before  # another one is underlined
    QTest.mouseClick(pad.prediction, Qt.MouseButton.LeftButton, pos=middle + QPoint(20, 0))
    assert shown_digit(pad) == 7
    assert pad.prediction.grab().toImage() == before
    QTest.mouseClick(pad.prediction, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert shown_digit(pad) == 7


def test_tab_goes_to_the_frames_and_the_arrows_choose_there(pad: Pad) -> None:
    pad.window.activateWindow()
    pad.qtbot.waitUntil(pad.window.isActiveWindow)
    draw(pad, at(FOUR, 0.05, 0.4), at(SEVEN, 0.35, 0.4), at(ONE, 0.62, 0.4))
    pad.canvas.setFocus()
    drawn = pad.canvas.drawing
    QTest.keyClick(pad.canvas, Qt.Key.Key_Tab)
    assert frames(pad).hasFocus()
    chosen = []
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Space):
        QTest.keyClick(frames(pad), key)
        chosen.append(shown_digit(pad))
    assert chosen == [7, 4, 1, 4, 7, 7]
    assert frames(pad).accessibleDescription().startswith("2 of 3: 7, ")
    assert pad.canvas.drawing is drawn
    QTest.keyClick(frames(pad), Qt.Key.Key_Tab)
    assert not frames(pad).hasFocus()
    assert not pad.canvas.hasFocus()
    frames(pad).setFocus()
    pad.trigger("action_clear")
    pad.qtbot.waitUntil(pad.canvas.hasFocus)


def test_too_much_ink_for_a_number_is_said_until_it_is_less(pad: Pad) -> None:
    draw(pad, *([line((x, 0.2), (x, 0.8))] for x in np.linspace(0.05, 0.95, 40)))
    assert "too much ink for a number" in pad.message.text()
    for _stroke in range(20):
        pad.trigger("action_undo")
    pad.settle()
    assert pad.message.text() == ""


def test_the_next_number_begins_after_a_pause_also_after_a_tap(pad: Pad) -> None:
    pad.trigger("action_next_digit")
    pad.trigger("action_pause_1")
    draw(pad, at(FOUR, 0.1), at(SEVEN, 0.45))
    click(pad, 0.2, 0.45)
    pad.qtbot.waitUntil(lambda: pad.canvas.is_done)
    assert pad.prediction.text() == "47"
    draw(pad, at(ONE, 0.3), at(ONE, 0.6))
    assert pad.prediction.text() == "11"
    assert pad.window.live_history.history.entries[0].answer.startswith("47, ")


def test_a_long_number_is_seen_whole(pad: Pad) -> None:
    usual = pad.prediction.font().pixelSize()
    draw(pad, *(at(ONE, left, 0.3) for left in (0.05, 0.2, 0.35, 0.5, 0.65, 0.8)))
    assert pad.prediction.text() == "111111"
    assert pad.prediction.font().pixelSize() < usual
    words = found(pad.window, InWords, "prediction_in_words")
    words.setText("1111111111 or 1111111117?, 2 left out")
    assert QFontMetrics(words.shown_font).horizontalAdvance(words.text()) <= words.width()
    assert words.grab().toImage().pixelColor(0, words.height() // 2) == words.palette().window().color()
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
    assert pad.in_words.toolTip() in {f"Is this a digit: {share} %" for share in range(8)}
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
    assert heard[-1].startswith("47: 4, 7, ")
    pad.trigger("action_previous_in_number")
    assert heard[-1].startswith("1 of 2: 4, ")


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


def test_an_answer_is_bold_and_the_dash_for_none_is_not(pad: Pad) -> None:
    assert not pad.prediction.font().bold()
    pad.mouse.draw(SEVEN)
    pad.settle()
    assert pad.prediction.font().bold()
    pad.trigger("action_clear")
    pad.settle()
    assert not pad.prediction.font().bold()
