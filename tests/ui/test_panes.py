"""The panes beside the pages: the window stays as it is, and their text is whole, at each size of type."""

from collections.abc import Callable

import pytest
from cut_text import cut, overlapping, tabs_cut, too_low, words_cut
from pad import Pad
from parts import found
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QToolButton, QWidget

from digitpad.ui.inside.layer_view import LayerView
from digitpad.ui.inside.look_inside import LookInside
from digitpad.ui.inside.network_view import NetworkView
from digitpad.ui.inside.room_beside import ScrolledRow
from digitpad.ui.lessons import texts
from digitpad.ui.lessons.pane import LessonsPane
from digitpad.ui.pages import Pages

SIZE = (1280, 900)
at_each_type = pytest.mark.parametrize(
    ("points", "code"), [(8, "en"), (11, "de"), (14, "fr"), (20, "de"), (28, "en"), (28, "de"), (28, "ar")]
)


def faults(window: QWidget) -> list[tuple[str, str]]:
    return [fault for kind in (cut, words_cut, too_low, overlapping, tabs_cut) for fault in kind(window)]


def assert_whole(pad: Pad) -> None:
    pad.qtbot.waitUntil(lambda: faults(pad.window) == [])
    assert (pad.window.width(), pad.window.height()) == SIZE


@at_each_type
def test_look_inside_widens_no_window(pad_with_type: Callable[[float, str], Pad], points: float, code: str) -> None:
    pad = pad_with_type(points, code)
    pad.trigger("action_look_inside")
    inside = found(pad.window, LookInside)
    pad.qtbot.waitUntil(lambda: inside.activity is not None and bool(inside.activity.stages), timeout=20_000)
    assert_whole(pad)
    network, layer = found(inside, NetworkView), found(inside, LayerView)
    QTest.keyClick(network, Qt.Key.Key_Down)
    for level, view in enumerate((network, layer), 1):
        QTest.keyClick(view, Qt.Key.Key_Return)
        assert inside.level == level
        assert_whole(pad)


@at_each_type
def test_no_step_of_a_lesson_widens_a_window(
    pad_with_type: Callable[[float, str], Pad], points: float, code: str
) -> None:
    pad = pad_with_type(points, code)
    pad.trigger("action_lessons")
    lessons = found(pad.window, LessonsPane)
    to_do, seen = (found(lessons, QLabel, name) for name in ("lesson_to_do", "lesson_seen"))
    seen.show()
    for lesson in texts.LESSONS:
        for step in lesson.steps:
            to_do.setText(step.to_do)
            seen.setText(step.seen)
            assert_whole(pad)


@at_each_type
def test_lessons_and_look_inside_have_room_in_one_window(
    pad_with_type: Callable[[float, str], Pad], points: float, code: str
) -> None:
    pad = pad_with_type(points, code)
    for name in ("action_lessons", "action_look_inside", "action_why"):
        pad.trigger(name)
    inside, lessons = found(pad.window, LookInside), found(pad.window, LessonsPane)
    pad.qtbot.waitUntil(lambda: inside.activity is not None and bool(inside.activity.stages), timeout=20_000)
    assert_whole(pad)
    assert not inside.geometry().intersects(lessons.geometry())
    assert pad.canvas.width() >= 224
    areas = [area for area in pad.window.findChildren(QScrollArea) if area.isVisible()]
    assert [area.objectName() for area in areas if area.horizontalScrollBar().maximum()] == []


@pytest.mark.parametrize(("points", "code"), [(9, "en"), (11, "en"), (11, "de"), (11, "ar")])
def test_in_a_window_that_is_high_and_narrow_the_panes_stand_below(
    pad_with_type: Callable[[float, str], Pad], points: float, code: str
) -> None:
    pad = pad_with_type(points, code)
    window = pad.window
    window.resize(600, 860)
    window.move(window.screen().availableGeometry().right() - 600, 0)  # so that it cannot become wider
    for name in ("action_lessons", "action_look_inside"):
        pad.trigger(name)
        pad.qtbot.waitUntil(lambda: faults(window) == [])
        assert window.size() == QSize(600, 860)
    lessons, inside = found(window, LessonsPane), found(window, LookInside)
    pages = found(window, Pages)
    assert pages.geometry().bottom() < lessons.y() < lessons.geometry().bottom() < inside.y()
    assert pad.canvas.width() >= 224
    pad.trigger("action_lessons")
    pad.qtbot.waitUntil(lambda: not lessons.isVisible() and pages.geometry().bottom() < inside.y())
    window.resize(1280, 860)
    assert inside.y() == pages.y()
    window.resize(600, 860)
    pad.qtbot.waitUntil(lambda: pages.geometry().bottom() < inside.y())


@pytest.mark.parametrize(
    ("points", "code", "size"),
    [
        (9, "en", (640, 480)),
        (11, "en", (640, 480)),
        (11, "de", (640, 480)),
        (11, "ar", (640, 480)),
        (9, "en", (800, 480)),
        (20, "de", (900, 700)),
        (28, "en", (1060, 800)),
    ],
)
def test_where_there_is_no_room_for_panes_they_stand_above_and_all_scrolls(
    pad_with_type: Callable[[float, str], Pad], points: float, code: str, size: tuple[int, int]
) -> None:
    pad = pad_with_type(points, code)
    window = pad.window
    window.resize(*size)
    window.move(window.screen().availableGeometry().right() - size[0], 0)  # so that it cannot become wider
    for name in ("action_look_inside", "action_lessons"):
        pad.trigger(name)
        pad.qtbot.waitUntil(lambda: faults(window) == [])
        assert window.size() == QSize(*size)
    area, pages = found(window, ScrolledRow), found(window, Pages)
    lessons, inside = found(window, LessonsPane), found(window, LookInside)
    assert lessons.geometry().bottom() < inside.y()
    assert inside.geometry().bottom() < pages.y()
    assert area.verticalScrollBar().value() == 0
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    assert in_sight(area, pages).height() >= pages.minimumSizeHint().height()
    assert max(part.geometry().right() for part in (pages, lessons, inside)) < area.viewport().width()
    pad.trigger("action_look_inside")
    pad.trigger("action_lessons")
    pad.qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() == 0)
    assert pages.geometry() == area.viewport().rect()


def test_the_keys_bring_into_sight_what_they_come_to(pad: Pad) -> None:
    pad.window.resize(640, 480)
    pad.window.move(pad.window.screen().availableGeometry().right() - 640, 0)
    pad.trigger("action_lessons")
    area = found(pad.window, ScrolledRow)
    leave, undo = found(pad.window, QPushButton, "lesson_leave"), found(pad.window, QToolButton, "undo_button")
    pad.qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    assert pad.canvas.hasFocus()
    assert in_sight(area, undo).isEmpty()
    text = found(pad.window, QScrollArea, "lesson_text")
    assert text.verticalScrollBar().maximum() == 0, "one line has room"
    reached: list[QWidget] = []
    keys: QWidget | None = pad.canvas
    while keys is not None and keys not in reached:
        reached.append(keys)
        QTest.keyClick(keys, Qt.Key.Key_Tab)
        keys = QApplication.focusWidget()
        assert keys is not None
        assert in_sight(area, keys).height() == keys.height(), keys.objectName()
    assert leave in reached


def in_sight(area: QScrollArea, widget: QWidget) -> QRect:
    """What is seen of a widget in the area, in the area's pixels."""
    return QRect(widget.mapTo(area.viewport(), QPoint()), widget.size()) & area.viewport().rect()
