"""Drawing with the mouse and the stylus, by real events on the real window."""

import math
from collections.abc import Callable

import numpy as np
import pytest
from hand import DIGITS, FOUR, SEVEN, line
from pad import Pad
from pointers import LEFT, NONE, RIGHT, Stylus
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from strip import Strip

from digitpad.ink.strokes import Drawing


@pytest.mark.parametrize("digit", sorted(DIGITS))
def test_a_digit_drawn_with_the_mouse(pad: Pad, digit: int) -> None:
    pad.mouse.draw(DIGITS[digit])
    pad.qtbot.waitUntil(lambda: pad.prediction.text() == str(digit))
    assert pad.bars.prediction is not None
    assert pad.bars.prediction.digit == digit
    assert pad.digit_view.digit_image is not None
    assert pad.in_words.text().startswith(str(digit))


@pytest.mark.parametrize("digit", sorted(DIGITS))
def test_a_digit_drawn_with_the_stylus(pad: Pad, digit: int) -> None:
    pad.stylus.draw(DIGITS[digit])
    pad.qtbot.waitUntil(lambda: pad.prediction.text() == str(digit))


def test_the_digit_shows_before_the_pen_is_lifted(pad: Pad) -> None:
    (seven,) = (positions.tolist() for positions in SEVEN)
    pad.mouse.press(*seven[0])
    for place in seven[1:]:
        pad.mouse.move(*place)
    pad.qtbot.waitUntil(lambda: pad.prediction.text() == "7")


@pytest.mark.parametrize("digit", sorted(DIGITS))
def test_lifting_the_pen_changes_nothing(pad: Pad, digit: int) -> None:
    *earlier, last = DIGITS[digit]
    pad.mouse.draw(earlier)
    pad.mouse.press(*last[0])
    for place in last[1:].tolist():
        pad.mouse.move(*place)
    pad.settle()
    drawing, before = pad.canvas.drawing, pad.bars.prediction
    pad.mouse.release(*last[-1])
    pad.settle()
    assert pad.canvas.drawing == drawing
    assert before is not None
    assert pad.bars.prediction is not None
    assert np.array_equal(pad.bars.prediction.probabilities, before.probabilities)


@pytest.mark.parametrize("digit", sorted(DIGITS))
@pytest.mark.parametrize(("size", "x", "y"), [(0.2, 0.0, 0.0), (0.2, 0.8, 0.8), (0.5, 0.5, 0.0), (1.0, 0.0, 0.0)])
def test_small_and_in_a_corner_is_the_same(pad: Pad, digit: int, size: float, x: float, y: float) -> None:
    pad.mouse.draw([positions * size + (x, y) for positions in DIGITS[digit]])
    pad.settle()
    assert pad.prediction.text() == str(digit)


def test_another_window_size_is_the_same(pad: Pad) -> None:
    images = []
    for width, height in [(880, 640), (640, 480), (1400, 1000)]:
        pad.window.resize(width, height)
        pad.action_clear.trigger()
        pad.mouse.draw(FOUR)
        pad.settle()
        assert pad.prediction.text() == "4"
        images.append(pad.digit_image)
    assert np.array_equal(images[0], images[1])
    assert np.array_equal(images[0], images[2])


def test_resizing_keeps_the_drawing(pad: Pad) -> None:
    pad.mouse.draw(FOUR)
    drawing = pad.canvas.drawing
    for width, height in [(640, 480), (1400, 1000)]:
        pad.window.resize(width, height)
        pad.settle()
        assert pad.canvas.drawing is drawing
        image = pad.canvas.grab().toImage()
        corner = image.pixelColor(round(0.3 * image.width()), round(0.55 * image.height()))
        assert corner == pad.canvas.palette().text().color()


def test_a_click_is_a_dot_but_no_digit(pad: Pad) -> None:
    pad.mouse.press(0.5, 0.5)
    pad.mouse.release(0.5, 0.5)
    pad.settle()
    assert len(pad.canvas.drawing.strokes) == 1
    pad.assert_blank()
    image = pad.canvas.grab().toImage()
    middle = image.pixelColor(image.width() // 2, image.height() // 2)
    assert middle == pad.canvas.palette().text().color()


def test_a_blank_canvas_says_nothing(pad: Pad) -> None:
    pad.settle()
    pad.assert_blank()
    assert pad.in_words.text() == "The answer will appear here."


@pytest.mark.parametrize("how", ["button", "action", "delete key", "backspace key"])
def test_clear(pad: Pad, how: str) -> None:
    pad.mouse.draw(SEVEN)
    pad.settle()
    if how == "button":
        pad.qtbot.mouseClick(pad.clear_button, LEFT)
    elif how == "action":
        pad.action_clear.trigger()
    else:
        pad.window.activateWindow()
        pad.qtbot.keyClick(pad.canvas, Qt.Key.Key_Delete if how == "delete key" else Qt.Key.Key_Backspace)
    assert pad.canvas.drawing == Drawing()
    pad.settle()
    pad.assert_blank()
    assert not pad.action_clear.isEnabled()
    assert not pad.clear_button.isEnabled()


def test_clear_in_mid_stroke_ends_the_stroke(pad: Pad) -> None:
    pad.mouse.press(0.2, 0.2)
    pad.mouse.move(0.5, 0.5)
    pad.action_clear.trigger()
    pad.mouse.move(0.8, 0.8)
    pad.mouse.release(0.8, 0.8)
    assert pad.canvas.drawing == Drawing()


def test_a_move_without_a_press_draws_nothing(pad: Pad) -> None:
    pad.mouse.move(0.2, 0.2, NONE)
    pad.mouse.move(0.5, 0.5, LEFT)
    pad.mouse.release(0.5, 0.5)
    pad.stylus.move(0.5, 0.5)
    pad.stylus.release(0.5, 0.5)
    assert pad.canvas.drawing == Drawing()


def test_a_second_button_neither_draws_nor_ends_the_stroke(pad: Pad) -> None:
    pad.mouse.press(0.2, 0.2)
    pad.mouse.press(0.3, 0.3, RIGHT)
    pad.mouse.move(0.4, 0.4, LEFT | RIGHT)
    pad.mouse.release(0.4, 0.4, RIGHT, still=LEFT)
    pad.mouse.move(0.6, 0.6)
    pad.mouse.release(0.6, 0.6)
    assert [stroke.xy[-1].tolist() for stroke in pad.canvas.drawing.strokes] == [pytest.approx([0.6, 0.6])]


def test_the_right_button_alone_draws_nothing(pad: Pad) -> None:
    pad.mouse.press(0.2, 0.2, RIGHT)
    pad.mouse.move(0.4, 0.4, RIGHT)
    pad.mouse.release(0.4, 0.4, RIGHT)
    assert pad.canvas.drawing == Drawing()


def test_a_release_that_never_came_ends_the_stroke_at_the_next_move(pad: Pad) -> None:
    pad.mouse.press(0.2, 0.2)
    pad.mouse.move(0.4, 0.4)
    pad.mouse.move(0.9, 0.9, NONE)
    pad.mouse.move(0.9, 0.1, LEFT)
    assert [stroke.xy[-1].tolist() for stroke in pad.canvas.drawing.strokes] == [pytest.approx([0.4, 0.4])]


@pytest.mark.parametrize("bad", [math.nan, math.inf, -math.inf])
def test_places_that_are_not_finite_are_ignored(pad: Pad, bad: float) -> None:
    pad.mouse.press(bad, 0.5)
    assert pad.canvas.drawing == Drawing()
    pad.mouse.press(0.2, 0.2)
    pad.mouse.move(bad, bad)
    pad.mouse.move(0.5, 0.2)
    pad.stylus.press(bad, 0.2)
    assert np.isfinite(pad.canvas.drawing.strokes[0].points).all()
    assert len(pad.canvas.drawing.strokes[0].points) == 2


def test_a_stroke_stays_on_the_canvas(pad: Pad) -> None:
    pad.mouse.press(0.5, 0.5)
    pad.mouse.move(1.7, -0.4)
    assert pad.canvas.drawing.strokes[0].xy[-1].tolist() == [1.0, pytest.approx(0.125)]


def test_closing_in_mid_stroke(pad: Pad) -> None:
    pad.mouse.press(0.2, 0.2)
    pad.mouse.move(0.5, 0.5)
    assert pad.window.close()
    pad.mouse.move(0.8, 0.8)
    assert len(pad.canvas.drawing.strokes[0].points) == 2


@pytest.mark.parametrize(("reported", "kept"), [(1.0001, 1.0), (7.0, 1.0), (-0.0001, 1.0), (-math.inf, 1.0)])
def test_a_pressure_out_of_range_is_the_nearest_that_there_is(
    pad: Pad, open_pad: Callable[..., Pad], reported: float, kept: float
) -> None:
    """Nearest to below 0 is 0, which is what a stylus without a pressure sensor reports."""
    pad.stylus.draw(SEVEN, pressure=reported)
    assert set(pad.canvas.drawing.strokes[0].points[:, 2]) == {kept}
    drawn = pad.canvas.drawing
    pad.window.close()
    strip = Strip(open_pad())
    assert [entry.drawing for entry in strip.pad.window.live_history.history.entries] == [drawn]
    assert strip.pad.message.text() == ""


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf, 1e300])
def test_nan_and_infinity_do_no_harm(pad: Pad, number: float) -> None:
    pad.stylus.press(number, 0.5)
    pad.stylus.press(0.2, 0.2, pressure=number)
    pad.stylus.move(number, 0.4, pressure=number)
    pad.stylus.move(0.4, number)
    pad.stylus.move(0.6, 0.6, pressure=number)
    pad.stylus.release(number, number)
    pad.eraser.press(0.1, number, pressure=number)
    pad.eraser.move(number, 0.1)
    pad.eraser.release(0.1, 0.1)
    pad.mouse.draw([np.array([(0.3, 0.3), (number, 0.5), (0.5, 0.4)])])
    for stroke in pad.canvas.drawing.strokes:
        assert stroke.points.min() >= 0
        assert stroke.points.max() <= 1
    assert pad.canvas.drawing.strokes != ()


def test_pressure_is_kept(pad: Pad) -> None:
    pad.stylus.press(0.2, 0.2, pressure=0.25)
    pad.stylus.move(0.4, 0.4, pressure=0.0)
    assert pad.canvas.drawing.strokes[0].points[:, 2].tolist() == [0.25, 0.0]


def test_pressure_makes_the_line_a_little_wider(pad: Pad) -> None:
    def ink(pressure: float) -> int:
        pad.canvas.clear()
        pad.stylus.draw([line((0.2, 0.5), (0.8, 0.5))], pressure)
        column = pad.canvas.grab().toImage()
        middle = column.width() // 2
        return sum(column.pixelColor(middle, y).lightness() < 128 for y in range(1, column.height() - 1))

    light, full = ink(0.1), ink(1.0)
    assert 0.5 < light / full < 0.9


def test_the_stylus_is_accepted_so_that_no_mouse_event_follows(pad: Pad) -> None:
    assert pad.stylus.press(0.2, 0.2)
    assert pad.stylus.move(0.3, 0.3)
    assert pad.stylus.release(0.3, 0.3)


def test_a_stylus_in_the_air_is_left_to_qt_as_well_so_that_the_cursor_follows(pad: Pad) -> None:
    assert not pad.stylus.move(0.4, 0.4, buttons=NONE)
    QApplication.sendEvent(pad.canvas, QEvent(QEvent.Type.Leave))
    blank = pad.canvas.grab().toImage()
    pad.stylus.move(0.5, 0.5, buttons=NONE)
    assert pad.canvas.grab().toImage() != blank


def test_mouse_events_beside_a_pen_double_no_stroke(pad: Pad) -> None:
    pad.stylus.press(0.2, 0.2)
    pad.mouse.press(0.2, 0.2)
    pad.stylus.move(0.5, 0.5)
    pad.mouse.move(0.5, 0.5)
    pad.mouse.release(0.5, 0.5)
    pad.stylus.move(0.6, 0.6)
    pad.stylus.release(0.6, 0.6)
    assert [len(stroke.points) for stroke in pad.canvas.drawing.strokes] == [3]


def test_a_barrel_button_draws_nothing(pad: Pad) -> None:
    pad.stylus.press(0.2, 0.2, button=RIGHT)
    pad.stylus.move(0.4, 0.4, buttons=RIGHT)
    pad.stylus.release(0.4, 0.4, button=RIGHT)
    assert pad.canvas.drawing == Drawing()


def test_the_eraser_end_erases(pad: Pad) -> None:
    pad.stylus.draw([line((0.1, 0.5), (0.9, 0.5))])
    pad.eraser.draw([line((0.5, 0.3), (0.5, 0.7))])
    left, right = pad.canvas.drawing.strokes
    assert left.xy[:, 0].max() < 0.5 < right.xy[:, 0].min()
    image = pad.canvas.grab().toImage()
    assert image.pixelColor(image.width() // 2, image.height() // 2) == pad.canvas.palette().base().color()


def test_erasing_all_gives_a_blank_canvas(pad: Pad) -> None:
    pad.stylus.draw([line((0.5, 0.4), (0.5, 0.6))])
    pad.settle()
    assert pad.prediction.text() != "–"
    pad.eraser.draw([line((0.5, 0.3), (0.5, 0.7))])
    pad.settle()
    pad.assert_blank()


def test_the_clear_button_works_with_the_stylus(pad: Pad) -> None:
    """Nothing but the canvas takes the stylus, so Qt makes mouse events of it elsewhere."""
    pad.stylus.draw(SEVEN)
    assert pad.clear_button.isEnabled()
    assert not Stylus(pad.clear_button).press(0.5, 0.5)
    assert not Stylus(pad.window.menuBar()).press(0.1, 0.5)
