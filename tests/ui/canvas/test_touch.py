"""Fingers, palms and styluses: what draws, what taps, and what leaves nothing."""

import numpy as np
import pytest
from hand import SEVEN, Positions, line
from hypothesis import given
from hypothesis import strategies as st
from pad import Pad
from parts import found
from pointers import NONE, RIGHT, Stylus
from PySide6.QtCore import QElapsedTimer, QEvent, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QSlider, QTabWidget

from digitpad.ink.cutting import part_inside
from digitpad.ui.modes.modes_line import ModesLine


def touch(pad: Pad, finger: int, what: str, x: float, y: float) -> None:
    sequence = QTest.touchEvent(pad.canvas.window(), pad.touch_screen, False)
    at = QPoint(round(x * pad.canvas.width()), round(y * pad.canvas.height()))
    getattr(sequence, what)(finger, at, pad.canvas)
    sequence.commit()


@pytest.fixture
def faded(pad: Pad) -> Pad:
    """With a drawing of two strokes that is done, a third that can be redone, and the next stroke to begin anew."""
    pad.trigger("action_next_digit")
    pad.qtbot.waitUntil(lambda: bool(pad.window.findChildren(ModesLine)))
    QApplication.processEvents()  # in which the line that names the mode takes its room
    pad.mouse.draw([*SEVEN, line((0.3, 0.5), (0.7, 0.5)), line((0.1, 0.9), (0.9, 0.9))])
    pad.trigger("action_undo")
    pad.canvas.mark_done()
    return pad


def test_one_finger_draws(pad: Pad) -> None:
    (seven,) = (positions.tolist() for positions in SEVEN)
    touch(pad, 1, "press", *seven[0])
    for place in seven[1:]:
        touch(pad, 1, "move", *place)
    touch(pad, 1, "release", *seven[-1])
    pad.qtbot.waitUntil(lambda: pad.prediction.text() == "7")
    assert len(pad.canvas.drawing.strokes) == 1


def test_a_second_finger_does_not_smear(pad: Pad) -> None:
    touch(pad, 1, "press", 0.2, 0.2)
    touch(pad, 1, "move", 0.3, 0.2)
    touch(pad, 2, "press", 0.8, 0.8)
    touch(pad, 2, "move", 0.7, 0.8)
    touch(pad, 1, "move", 0.4, 0.2)
    touch(pad, 1, "release", 0.4, 0.2)
    touch(pad, 2, "move", 0.6, 0.8)
    touch(pad, 2, "release", 0.6, 0.8)
    (stroke,) = pad.canvas.drawing.strokes
    assert stroke.xy[:, 0].max() < 0.45
    assert stroke.xy[:, 1].max() < 0.25


def test_a_palm_beside_the_stylus_is_ignored(pad: Pad) -> None:
    pad.stylus.press(0.2, 0.2)
    touch(pad, 1, "press", 0.8, 0.8)
    touch(pad, 1, "move", 0.7, 0.8)
    pad.stylus.move(0.4, 0.4)
    pad.stylus.release(0.4, 0.4)
    touch(pad, 1, "release", 0.7, 0.8)
    touch(pad, 2, "press", 0.8, 0.8)
    touch(pad, 2, "release", 0.8, 0.8)
    (stroke,) = pad.canvas.drawing.strokes
    assert stroke.xy[:, 0].max() < 0.45


def test_a_palm_that_touched_before_the_stylus_leaves_nothing(pad: Pad) -> None:
    touch(pad, 1, "press", 0.8, 0.8)
    touch(pad, 1, "move", 0.7, 0.8)
    pad.stylus.press(0.2, 0.2)
    touch(pad, 1, "move", 0.6, 0.8)
    pad.stylus.move(0.4, 0.4)
    pad.stylus.release(0.4, 0.4)
    touch(pad, 1, "release", 0.6, 0.8)
    (stroke,) = pad.canvas.drawing.strokes
    assert stroke.xy.max() < 0.45
    pad.trigger("action_undo")
    assert not pad.canvas.drawing
    assert not pad.action("action_undo").isEnabled()


def touch_shortly(pad: Pad) -> None:
    """With something as broad as a palm, which slips a little."""
    touch(pad, 1, "press", 0.8, 0.8)
    touch(pad, 1, "move", 0.7, 0.8)
    touch(pad, 1, "release", 0.7, 0.8)


def test_a_palm_under_a_stylus_in_the_air_draws_nothing(pad: Pad) -> None:
    pad.stylus.move(0.2, 0.2, buttons=NONE)
    touch_shortly(pad)
    assert not pad.canvas.drawing
    assert not pad.action("action_undo").isEnabled()


def test_a_palm_that_was_down_before_the_stylus_came_near_draws_nothing(pad: Pad) -> None:
    touch(pad, 1, "press", 0.8, 0.8)
    touch(pad, 1, "move", 0.7, 0.8)
    pad.stylus.move(0.2, 0.2, buttons=NONE)
    touch(pad, 1, "move", 0.6, 0.8)
    touch(pad, 1, "release", 0.6, 0.8)
    assert not pad.canvas.drawing


@pytest.mark.parametrize("comes", ["in the air", "down"])
def test_a_palm_that_was_lifted_just_before_the_stylus_came_leaves_nothing(pad: Pad, comes: str) -> None:
    pad.mouse.draw(SEVEN)
    drawn = pad.canvas.drawing
    touch_shortly(pad)
    assert len(pad.canvas.drawing.strokes) == 2
    if comes == "in the air":
        pad.stylus.move(0.2, 0.2, buttons=NONE)
    else:
        pad.stylus.press(0.2, 0.2, button=RIGHT)
    assert pad.canvas.drawing is drawn
    assert not pad.action("action_redo").isEnabled()
    pad.trigger("action_undo")
    assert not pad.canvas.drawing


def test_a_palm_that_was_lifted_just_before_the_stylus_came_leaves_a_faded_drawing_as_it_was(faded: Pad) -> None:
    drawn = faded.canvas.drawing
    touch_shortly(faded)
    assert not faded.canvas.is_done
    faded.stylus.move(0.2, 0.2, buttons=NONE)
    assert faded.canvas.drawing is drawn
    assert faded.canvas.is_done
    assert faded.action("action_undo").text() == "&Undo stroke"
    assert not faded.action("action_redo").isEnabled()


def test_what_a_finger_drew_stays_when_the_stylus_is_taken_up(pad: Pad) -> None:
    touch_shortly(pad)
    since = QElapsedTimer()
    since.start()
    pad.qtbot.waitUntil(lambda: since.elapsed() > 600)
    pad.stylus.draw([line((0.2, 0.2), (0.4, 0.4))])
    assert len(pad.canvas.drawing.strokes) == 2


def test_a_drawing_that_was_cleared_since_is_not_taken_back_for_the_stylus(pad: Pad) -> None:
    pad.mouse.draw(SEVEN)
    touch_shortly(pad)
    pad.trigger("action_clear")
    pad.stylus.move(0.2, 0.2, buttons=NONE)
    assert not pad.canvas.drawing
    pad.trigger("action_undo")
    assert len(pad.canvas.drawing.strokes) == 2


def test_two_fingers_undo_and_three_redo(pad: Pad) -> None:
    pad.mouse.draw(SEVEN)
    pad.settle()
    drawn = pad.canvas.drawing
    tap(pad, 2)
    assert not pad.canvas.drawing
    tap(pad, 3)
    assert pad.canvas.drawing is drawn
    tap(pad, 3)
    assert pad.canvas.drawing is drawn


def tap(pad: Pad, fingers: int) -> None:
    """One finger after the other touches, and all are lifted."""
    places = [QPoint(100 + 60 * finger, 150) for finger in range(fingers)]
    for newest in range(fingers):
        sequence = QTest.touchEvent(pad.canvas.window(), pad.touch_screen, False)
        for finger in range(newest):
            sequence.stationary(finger)
        sequence.press(newest, places[newest], pad.canvas)
        sequence.commit()
    sequence = QTest.touchEvent(pad.canvas.window(), pad.touch_screen, False)
    for finger in range(fingers):
        sequence.release(finger, places[finger], pad.canvas)
    sequence.commit()


def test_two_fingers_undo_a_stroke_of_a_faded_drawing(faded: Pad) -> None:
    drawn = faded.canvas.drawing
    tap(faded, 2)
    assert faded.canvas.drawing.strokes == drawn.strokes[:1]
    assert faded.action("action_redo").text() == "&Redo stroke"


def test_three_fingers_redo_a_stroke_of_a_faded_drawing(faded: Pad) -> None:
    drawn = faded.canvas.drawing
    tap(faded, 3)
    assert faded.canvas.drawing.strokes[:2] == drawn.strokes
    assert len(faded.canvas.drawing.strokes) == 3


def test_a_stroke_that_is_taken_back_leaves_a_faded_drawing_as_it_was(faded: Pad) -> None:
    drawn, looks = faded.canvas.drawing, without_cursor(faded)
    touch(faded, 1, "press", 0.8, 0.8)
    touch(faded, 1, "move", 0.7, 0.8)
    assert len(faded.canvas.drawing.strokes) == 1
    faded.stylus.press(0.2, 0.2, button=RIGHT)
    assert faded.canvas.drawing is drawn
    assert faded.canvas.is_done
    assert without_cursor(faded) == looks
    assert faded.action("action_undo").text() == "&Undo stroke"
    assert faded.action("action_redo").isEnabled()


def without_cursor(pad: Pad) -> QImage:
    QApplication.sendEvent(pad.canvas, QEvent(QEvent.Type.Leave))
    return pad.canvas.grab().toImage()


def test_a_drawing_fades_though_a_stroke_upon_it_was_taken_back(pad: Pad) -> None:
    pad.trigger("action_next_digit")
    pad.trigger("action_pause_1")
    pad.mouse.draw(SEVEN)
    drawn = pad.canvas.drawing
    touch(pad, 1, "press", 0.8, 0.8)
    pad.stylus.press(0.2, 0.2, button=RIGHT)
    assert pad.canvas.drawing is drawn
    pad.qtbot.waitUntil(lambda: pad.canvas.is_done)


@pytest.mark.parametrize("first", ["the stylus", "the mouse", "a whole click"])
def test_a_mouse_event_of_the_stylus_adds_no_dot(pad: Pad, first: str) -> None:
    if first != "the stylus":
        pad.mouse.press(0.2, 0.2)
    if first == "a whole click":
        pad.mouse.release(0.2, 0.2)
    pad.stylus.draw([line((0.2, 0.2), (0.4, 0.4))])
    pad.mouse.press(0.4, 0.4)
    pad.mouse.release(0.4, 0.4)
    (stroke,) = pad.canvas.drawing.strokes
    assert len(stroke) > 2


@pytest.mark.parametrize("path", [line((0.2, 0.3), (0.21, 0.3)), line((0.2, 0.2), (0.4, 0.2), (0.2, 0.2))])
def test_a_dot_elsewhere_and_a_line_from_there_just_before_the_stylus_stay(pad: Pad, path: Positions) -> None:
    pad.mouse.draw([path])
    pad.stylus.draw([line((0.2, 0.2), (0.4, 0.4))])
    assert len(pad.canvas.drawing.strokes) == 2


def test_fingers_do_not_draw_where_only_the_stylus_does(pad: Pad) -> None:
    pad.trigger("action_pen_only")
    touch(pad, 1, "press", 0.2, 0.2)
    touch(pad, 1, "move", 0.4, 0.4)
    touch(pad, 1, "release", 0.4, 0.4)
    assert not pad.canvas.drawing
    pad.stylus.draw([line((0.2, 0.2), (0.4, 0.4))])
    assert pad.canvas.drawing


def test_what_can_be_pressed_is_larger_once_a_finger_is_used(pad: Pad) -> None:
    def sides() -> list[int]:
        buttons = [button for button in pad.window.findChildren(QAbstractButton) if button.isVisible()]
        targets = [*buttons, *pad.window.findChildren(QSlider)]
        return [min(target.width(), target.height()) for target in targets]

    assert min(sides()) >= 24
    pad.qtbot.mouseClick(pad.canvas, Qt.MouseButton.LeftButton)
    assert min(sides()) < 44
    touch(pad, 1, "press", 0.2, 0.2)
    touch(pad, 1, "release", 0.2, 0.2)
    pad.qtbot.waitUntil(lambda: min(sides()) >= 44)
    tabs = found(pad.window, QTabWidget, "pages").tabBar()
    pad.trigger("action_samples_page")
    pad.trigger("action_draw_page")
    assert min(tabs.tabRect(page).height() for page in range(tabs.count())) >= 44


@pytest.mark.parametrize("size", [(900, 700), (640, 480)])
def test_the_canvas_stays_as_it_is_when_what_can_be_pressed_becomes_larger(pad: Pad, size: tuple[int, int]) -> None:
    pad.window.resize(*size)
    QApplication.processEvents()
    before = pad.canvas.geometry()
    touch(pad, 1, "press", 0.2, 0.2)
    touch(pad, 1, "release", 0.2, 0.2)
    QApplication.processEvents()
    assert pad.canvas.geometry() == before
    buttons = [found(pad.window, QAbstractButton, name) for name in ("undo_button", "redo_button", "clear_button")]
    assert min(min(button.width(), button.height()) for button in buttons) >= 44


def pressures(pad: Pad) -> list[float]:
    (stroke,) = pad.canvas.drawing.strokes
    return [round(pressure, 3) for pressure in stroke.points[:, 2].tolist()]


def test_pressure_that_falls_to_nothing_makes_a_thin_end(pad: Pad) -> None:
    pad.stylus.press(0.2, 0.2, 0.0)
    pad.stylus.move(0.3, 0.3, 0.7)
    pad.stylus.move(0.4, 0.4, 0.2)
    pad.stylus.move(0.5, 0.5, 0.0)
    pad.stylus.release(0.5, 0.5)
    assert pressures(pad) == [0, 0.7, 0.2, 0]


def test_a_stylus_without_pressure_and_one_whose_pressure_is_switched_off_draw_at_full_width(pad: Pad) -> None:
    pad.stylus.press(0.2, 0.2, 0.0)
    pad.stylus.move(0.3, 0.3, 0.0)
    pad.stylus.release(0.3, 0.3)
    assert pressures(pad)[1:] == [1]
    pad.trigger("action_clear")
    pad.trigger("action_pressure")
    pad.stylus.draw([line((0.2, 0.2), (0.4, 0.4))], pressure=0.3)
    assert set(pressures(pad)) == {1}


@pytest.mark.parametrize("reported", [0.0, 0.3])
def test_whether_a_stylus_reports_pressure_does_not_depend_on_another(pad: Pad, reported: float) -> None:
    pad.stylus.draw([line((0.2, 0.2), (0.4, 0.4))], pressure=0.5)
    pad.trigger("action_clear")
    Stylus(pad.canvas, number=2).draw([line((0.2, 0.2), (0.4, 0.4))], pressure=reported)
    assert set(pressures(pad)) == {reported or 1}


def test_ink_drawn_outside_the_canvas_does_not_stick_to_its_rim(pad: Pad) -> None:
    pad.mouse.press(0.5, 0.8)
    for x, y in [(0.5, 1.2), (0.7, 1.3), (0.9, 1.2), (0.9, 0.8), (0.9, 0.7)]:
        pad.mouse.move(x, y)
    pad.mouse.release(0.9, 0.7)
    down, up = pad.canvas.drawing.strokes
    assert np.allclose(down.xy, [(0.5, 0.8), (0.5, 1)])
    assert np.allclose(up.xy, [(0.9, 1), (0.9, 0.8), (0.9, 0.7)])
    pad.trigger("action_undo")
    assert not pad.canvas.drawing


PLACES = st.tuples(st.floats(-2, 3), st.floats(-2, 3))


@given(PLACES, PLACES)
def test_the_part_inside_is_where_the_way_is_inside(start: tuple[float, float], end: tuple[float, float]) -> None:
    way = np.linspace(start, end, 2001)
    inside = way[((way >= 0) & (way <= 1)).all(axis=1)]
    part = part_inside(start, end)
    if part is None:
        assert len(inside) <= 1
        return
    assert np.min(part) >= 0
    assert np.max(part) <= 1
    if len(inside):
        slack = 0.003
        for found, meant in zip(part, (inside[0], inside[-1]), strict=True):
            assert np.abs(np.array(found) - meant).max() <= slack
