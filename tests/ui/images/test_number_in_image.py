"""A number in an image, opened, framed, and one digit of it taken alone: by real events."""

from pathlib import Path

import numpy as np
from hand import FOUR, ONE, SEVEN, ZERO, drawing, line
from pad import Pad
from parts import found
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from digitpad.ink.raster import render
from digitpad.ui.reading.answer import Answer
from digitpad.ui.reading.number_frames import NumberFrames


def two_lines(path: Path) -> Path:
    """An image of 47 above 10."""
    levels = np.full((420, 480), 255, np.uint8)
    for digit, left, top in ((FOUR, 40, 20), (SEVEN, 220, 20), (ONE, 80, 230), (ZERO, 220, 230)):
        ink = render(drawing(digit))
        levels[top : top + ink.shape[0], left : left + ink.shape[1]] -= ink
    Image.fromarray(levels).save(path)
    return path


def read(pad: Pad) -> None:
    pad.qtbot.waitUntil(lambda: pad.canvas.drawing.image is not None, timeout=10_000)
    pad.settle()


def test_a_number_is_framed_and_a_click_takes_one_digit_alone(pad: Pad, tmp_path: Path) -> None:
    pad.window.images.open(two_lines(tmp_path / "numbers.png"))
    read(pad)
    assert pad.prediction.text() == "47\n10"
    assert pad.in_words.text() == "4 digits, 2 lines"
    assert pad.message.text() == ""
    frames = found(pad.window, NumberFrames, "number_frames")
    assert frames.isVisible()
    assert len(frames.frames) == 4
    pad.trigger("action_next_in_number")
    assert pad.bars.prediction is not None
    assert pad.bars.prediction.digit == 7
    whole = pad.canvas.drawing
    QTest.mouseClick(pad.canvas, Qt.MouseButton.LeftButton, pos=frames.frames[3].center().toPoint())
    pad.settle()
    assert pad.prediction.text() == "0"
    assert not frames.isVisible()
    pad.trigger("action_undo")
    pad.settle()
    assert pad.canvas.drawing is whole
    assert pad.prediction.text() == "47\n10"
    pad.trigger("action_previous_in_number")
    pad.trigger("action_take_digit")
    pad.settle()
    assert len(pad.prediction.text()) == 1


def test_a_finger_takes_a_digit_and_the_pen_draws_upon_it(pad: Pad, tmp_path: Path) -> None:
    pad.window.images.open(two_lines(tmp_path / "numbers.png"))
    read(pad)
    whole, frames = pad.canvas.drawing, found(pad.window, NumberFrames, "number_frames").frames
    at = frames[2].center().toPoint()
    QTest.touchEvent(pad.canvas, pad.touch_screen).press(0, at, pad.canvas).commit()
    QTest.touchEvent(pad.canvas, pad.touch_screen).release(0, at, pad.canvas).commit()
    pad.settle()
    assert pad.prediction.text() == "1"
    pad.trigger("action_undo")
    pad.settle()
    side = pad.canvas.width()
    middle = frames[0].center().y() / side
    pad.mouse.draw([line((frames[0].left() / side, middle), (frames[0].right() / side, middle))])
    assert pad.canvas.drawing.image is whole.image
    assert len(pad.canvas.drawing.strokes) == 1


def test_strokes_over_an_image_are_read_with_it(pad: Pad, tmp_path: Path) -> None:
    pad.window.images.open(two_lines(tmp_path / "numbers.png"))
    read(pad)
    frame = found(pad.window, NumberFrames, "number_frames").frames[1]
    side = pad.canvas.width()
    left = (frame.right() + 0.08 * side) / side
    pad.mouse.draw([line((left, frame.top() / side), (left, frame.bottom() / side))])
    pad.settle()
    assert pad.prediction.text() == "471\n10"


def test_of_very_many_lines_the_first_are_shown_and_all_are_copied(pad: Pad) -> None:
    answer = found(pad.window, Answer, "prediction")
    number = "\n".join(["2026"] * 40)
    answer.show_number(number, "Forty lines")
    assert answer.text().endswith("2026\n…")
    assert answer.number == number
    assert answer.fontMetrics().size(0, answer.text()).height() <= answer.height()
