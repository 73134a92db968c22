"""Reading keeps up with any pointer: at most once a frame, always the newest drawing, never a backlog."""

import numpy as np
from hand import SEVEN, line
from pad import Pad
from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtWidgets import QApplication

from digitpad.recognition.reading import Reading


def test_many_moves_in_one_frame_are_read_once(pad: Pad) -> None:
    pad.settle()
    readings: list[Reading | None] = []
    pad.window.live_reading.reading_changed.connect(readings.append)
    pad.mouse.draw(SEVEN)
    assert readings == []
    pad.qtbot.waitUntil(lambda: pad.prediction.text() == "7")
    assert len(readings) == 1


def test_a_long_scribble_is_read_no_more_than_once_a_frame(pad: Pad) -> None:
    readings: list[Reading | None] = []
    pad.window.live_reading.reading_changed.connect(readings.append)
    clock = QElapsedTimer()
    clock.start()
    pad.mouse.press(0.1, 0.1)
    for x, y in line(*np.random.default_rng(0).random((100, 2)).tolist(), per_side=20).tolist():
        pad.mouse.move(x, y)
        QApplication.processEvents()
    assert 1 <= len(readings) <= clock.elapsed() / 16 + 1
    pad.settle()
    newest = pad.bars.prediction
    pad.settle()
    assert newest is not None
    assert pad.bars.prediction is not None
    assert np.array_equal(pad.bars.prediction.probabilities, newest.probabilities)


def test_the_parts_have_names_for_screen_readers(pad: Pad) -> None:
    assert pad.prediction.accessibleName() == "No digit yet"
    pad.mouse.draw(SEVEN)
    pad.settle()
    assert pad.prediction.accessibleName() == "Predicted digit: 7"
    for part in (pad.canvas, pad.bars, pad.digit_view):
        assert part.accessibleName()


def test_the_probabilities_are_gone_through_with_the_keys_and_one_is_taught(pad: Pad) -> None:
    assert pad.bars.focusPolicy() == Qt.FocusPolicy.NoFocus
    pad.mouse.draw(SEVEN)
    pad.settle()
    before = pad.bars.grab().toImage()
    while not pad.bars.hasFocus():
        pad.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    said = [pad.bars.accessibleName()]
    assert pad.bars.grab().toImage() != before
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_Down):
        pad.qtbot.keyClick(pad.bars, key)
        said.append(pad.bars.accessibleName())
    assert [each.split(": ")[0] for each in said] == ["7", "6", "0", "0", "9", "9"]
    assert said[0] == "7: > 99 %"
    pad.qtbot.keyClick(pad.bars, Qt.Key.Key_Space)
    assert pad.prediction.text() == "9"
    assert pad.bars.accessibleName().startswith("9: ")
    assert pad.bars.accessibleName() != said[-1]

    pad.canvas.setFocus()
    pad.qtbot.waitUntil(lambda: pad.bars.accessibleName() == "Probabilities")
    pad.trigger("action_clear")
    pad.settle()
    assert pad.bars.focusPolicy() == Qt.FocusPolicy.NoFocus
