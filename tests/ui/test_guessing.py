"""A round of "what is it?": the answer is hidden, revealed by a key, and counted."""

from hand import DIGITS
from pad import Pad
from parts import found
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

R, Y, X, ESC = Qt.Key.Key_R, Qt.Key.Key_Y, Qt.Key.Key_X, Qt.Key.Key_Escape


def said(pad: Pad) -> str:
    return found(pad.window, QLabel, "score_said").text()


def curtain(pad: Pad) -> QWidget:
    return found(pad.window, QWidget, "curtain")


def begin(pad: Pad) -> None:
    pad.window.activateWindow()
    pad.canvas.setFocus()
    pad.trigger("action_present")
    assert pad.window.isFullScreen()
    assert curtain(pad).isVisible()


def ask(pad: Pad, digit: int) -> None:
    pad.mouse.draw(DIGITS[digit])
    pad.settle()
    assert curtain(pad).isVisible()


def test_a_round_reveals_and_counts_by_keys(pad: Pad) -> None:
    begin(pad)
    for key, expected in ((Y, "Network: 1 of 1 right"), (X, "Network: 1 of 2 right")):
        ask(pad, 7)
        QTest.keyClick(pad.canvas, key)  # not while it is hidden
        assert pad.canvas.drawing
        QTest.keyClick(pad.canvas, R)
        assert not curtain(pad).isVisible()
        QTest.keyClick(pad.canvas, key)
        assert said(pad) == expected
        assert not pad.canvas.drawing
        pad.settle()
        assert curtain(pad).isVisible()


def test_the_curtain_covers_all_that_shows_the_answer(pad: Pad) -> None:
    begin(pad)
    ask(pad, 7)
    over = curtain(pad)
    column = over.parentWidget()
    assert column is not None
    for part in (pad.prediction, pad.in_words, pad.bars, pad.digit_view):
        assert column.childAt(part.mapTo(column, part.rect().center())) is over


def test_esc_ends_the_round_and_the_answer_is_shown(pad: Pad) -> None:
    begin(pad)
    ask(pad, 7)
    QTest.keyClick(pad.canvas, ESC)
    assert not pad.window.isFullScreen()
    assert not pad.action("action_present").isChecked()
    assert not curtain(pad).isVisible()
    assert not found(pad.window, QWidget, "score").isVisible()
    begin(pad)
    assert said(pad) == "Network: 0 of 0 right"


def test_the_answer_is_announced_when_it_is_revealed_and_not_before(pad: Pad) -> None:
    begin(pad)
    pad.qtbot.waitUntil(lambda: pad.window.announcer is not None)
    announcer = pad.window.announcer
    assert announcer is not None
    heard: list[str] = []
    announcer.answered.connect(heard.append)
    ask(pad, 7)
    assert heard == []
    assert not pad.prediction.isVisible()
    QTest.keyClick(pad.canvas, R)
    assert heard == ["7, > 99 %"]
    assert pad.prediction.isVisible()
