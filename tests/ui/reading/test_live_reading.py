"""Reading keeps up with any pointer: at most once a frame, always the newest drawing, never a backlog."""

import numpy as np
from hand import SEVEN, line
from pad import Pad
from PySide6.QtCore import QElapsedTimer
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
