"""What is pressed is large enough: for the mouse, and once a finger is used anywhere for fingers, and at each type."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hand import SEVEN
from pad import Pad
from parts import found
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QHeaderView,
    QMenu,
    QMenuBar,
    QScrollBar,
    QSlider,
    QSpinBox,
    QStyle,
    QStyleOptionSlider,
    QStyleOptionSpinBox,
    QTabBar,
    QTabWidget,
    QWidget,
)

from digitpad.ui.kit.targets import TargetStyle

GARBAGE = """
import gc, sys
from PySide6.QtWidgets import QApplication, QLabel
from digitpad.ui.kit import targets
app = QApplication([])
for allocations in range(5, 600, 20):  # after which garbage is collected, if that is allowed
    QApplication.setStyle("fusion")
    gc.collect()
    gc.disable()
    for _ in range(100):
        label = QLabel("closed")
        label.itself = label
        label.ensurePolished()
    del label
    gc.set_threshold(gc.get_count()[0] + allocations, 1, 1)
    gc.enable()
    getattr(targets, sys.argv[1])()
    assert gc.isenabled()
    gc.disable()
print("alive")
"""

PANES = ("action_why", "action_look_inside", "action_lessons", "action_present")
DIALOGS = ("action_about", "action_shortcuts", "action_models", "action_export", "action_how_it_works")


def too_small(window: QWidget, side: int) -> Iterator[tuple[str, int, int]]:
    for kind in (QAbstractButton, QAbstractSpinBox, QComboBox, QSlider):
        for target in window.findChildren(kind):
            is_one = target.isVisible() and not isinstance(target.parentWidget(), QTabBar | QMenuBar)
            if is_one and min(target.width(), target.height()) < side:
                yield target.objectName() or type(target).__name__, target.width(), target.height()
    for tabs in window.findChildren(QTabBar):
        for place in range(tabs.count() if tabs.isVisible() else 0):
            if tabs.tabRect(place).height() < side:
                yield tabs.tabText(place), tabs.tabRect(place).width(), tabs.tabRect(place).height()


def too_small_in_menus(pad: Pad, side: int) -> Iterator[tuple[str, int]]:
    bar = pad.window.menuBar()
    for action in bar.actions():
        menu = action.menu()
        assert isinstance(menu, QMenu)
        menu.ensurePolished()
        entries = [each for each in menu.actions() if each.isVisible() and not each.isSeparator()]
        heights = [(each.text(), menu.actionGeometry(each).height()) for each in entries]
        for text, height in [(action.text(), bar.actionGeometry(action).height()), *heights]:
            if height < side:
                yield text, height


@pytest.fixture
def ready(pad: Pad) -> Pad:
    """A window that has done what can wait until it was painted."""
    pad.qtbot.waitUntil(lambda: isinstance(QApplication.style(), TargetStyle))
    pad.window.resize(1100, 800)
    QApplication.processEvents()
    return pad


def touch_the_tab(pad: Pad, page: int) -> None:
    tabs = found(pad.window, QTabWidget, "pages").tabBar()
    touch(pad, tabs, tabs.tabRect(page).center())


def touch(pad: Pad, widget: QWidget, place: QPoint) -> None:
    for what in ("press", "release"):
        sequence = QTest.touchEvent(widget.window(), pad.touch_screen, False)
        getattr(sequence, what)(1, place, widget)
        sequence.commit()


def wait_for_large(pad: Pad) -> None:
    def assert_all_are() -> None:
        assert list(too_small(pad.window, 44)) == []

    pad.qtbot.waitUntil(assert_all_are)


def rows_of_lists(window: QWidget) -> Iterator[tuple[str, int]]:
    """How high each row of a list is that is shown; the samples and the history are no rows."""
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        is_one = view.isVisible() and not isinstance(view, QHeaderView)
        if is_one and model.rowCount(view.rootIndex()):
            index = model.index(0, 0, view.rootIndex())
            yield view.objectName() or type(view).__name__, view.visualRect(index).height()


def open_by(pad: Pad, name: str) -> QDialog:
    pad.trigger(name)
    pad.qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in pad.window.findChildren(QDialog)))
    QApplication.processEvents()
    return next(dialog for dialog in pad.window.findChildren(QDialog) if dialog.isVisible())


@pytest.mark.parametrize("by_finger", [False, True])
@pytest.mark.parametrize("name", ["action_models", "action_open"])
def test_rows_of_lists_are_found(ready: Pad, tmp_path: Path, name: str, by_finger: bool) -> None:
    (tmp_path / "seven.png").touch()
    ready.window.remembered.last_folder = tmp_path
    if by_finger:
        touch_the_tab(ready, 0)
        wait_for_large(ready)
    dialog = open_by(ready, name)
    least = 1 if name == "action_models" else 2
    ready.qtbot.waitUntil(lambda: len(list(rows_of_lists(dialog))) >= least)
    rows = list(rows_of_lists(dialog))
    assert min(height for _name, height in rows) >= (44 if by_finger else 24), rows
    dialog.reject()


@pytest.mark.qt_log_ignore(r"does not support raise\(\)", "grabbing the keyboard", extend=True)
@pytest.mark.parametrize("side", [24, 44])
def test_bars_that_are_too_low_for_a_finger_or_the_mouse_give_a_menu_to_choose_from(ready: Pad, side: int) -> None:
    ready.window.resize(600, 860)
    ready.mouse.draw(SEVEN)
    ready.settle()
    place = QPoint(ready.bars.width() // 2, round(4.5 * ready.bars.height() / 10))
    if side == 44:
        touch(ready, ready.bars, place)
    else:
        ready.qtbot.mouseClick(ready.bars, Qt.MouseButton.LeftButton, pos=place)
    ready.qtbot.waitUntil(lambda: any(menu.isVisible() for menu in ready.bars.findChildren(QMenu)))
    (menu,) = ready.bars.findChildren(QMenu)
    assert min(menu.actionGeometry(action).height() for action in menu.actions()) >= side
    assert [action.text() for action in menu.actions()][7:9] == ["This is a &7", "This is an &8"]
    if side == 24:  # for a finger, the bars have moved since
        assert menu.actionAt(menu.mapFromGlobal(ready.bars.mapToGlobal(place))) is menu.actions()[4]
    assert ready.prediction.text() == "7"
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(menu.actions()[4]).center())
    assert ready.prediction.text() == "4"


@pytest.mark.parametrize("change", ["watch", "enlarge_beside_the_canvas", "enlarge_all"])
def test_widgets_that_are_garbage_when_targets_become_larger_do_no_harm(change: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", GARBAGE, change], capture_output=True, text=True, timeout=120, check=False
    )
    assert (done.returncode, done.stdout) == (0, "alive\n")


def test_a_list_that_is_shown_follows_the_first_touch(ready: Pad) -> None:
    dialog = open_by(ready, "action_models")
    touch(ready, dialog, QPoint(5, 5))
    ready.qtbot.waitUntil(lambda: all(height >= 44 for _name, height in rows_of_lists(dialog)))
    dialog.reject()


@pytest.mark.parametrize("page", ["train", "samples"])
def test_the_mouse_finds_all_of_a_page(ready: Pad, page: str) -> None:
    ready.trigger(f"action_{page}_page")
    QApplication.processEvents()
    assert list(too_small(ready.window, 24)) == []


def test_the_mouse_finds_all_of_24_pixels(ready: Pad) -> None:
    for pane in PANES:
        ready.trigger(pane)
        QApplication.processEvents()
        assert list(too_small(ready.window, 24)) == [], pane
        ready.trigger(pane)
    assert list(too_small_in_menus(ready, 24)) == []


def test_a_finger_finds_all_of_44_pixels_whatever_it_touched_first(ready: Pad) -> None:
    touch_the_tab(ready, 1)
    wait_for_large(ready)
    assert list(too_small_in_menus(ready, 44)) == []
    ready.trigger("action_samples_page")
    wait_for_large(ready)
    ready.trigger("action_draw_page")
    for pane in PANES:
        ready.trigger(pane)
        wait_for_large(ready)
        ready.trigger(pane)


@pytest.mark.parametrize("name", DIALOGS)
def test_dialogs_that_are_opened_after_a_touch_are_for_fingers_too(ready: Pad, name: str) -> None:
    touch_the_tab(ready, 0)
    wait_for_large(ready)
    ready.trigger(name)
    QApplication.processEvents()
    opened = [dialog for dialog in ready.window.findChildren(QDialog) if dialog.isVisible()]
    assert opened
    for dialog in opened:
        assert list(too_small(dialog, 44)) == []
        dialog.reject()


def test_a_message_can_be_dismissed_by_a_finger(ready: Pad) -> None:
    touch_the_tab(ready, 0)
    ready.window.show_message("Something was said.")
    dismiss = found(ready.window, QAbstractButton, "message_dismiss")
    ready.qtbot.waitUntil(lambda: dismiss.height() >= 44)
    assert ready.message_bar.rect().contains(dismiss.geometry())


def test_handles_and_boxes_to_check_follow_the_type(ready: Pad) -> None:
    slider, box = found(ready.window, QSlider, "pen_width"), QCheckBox("x", ready.window)
    sizes = []
    for pixels in (12, 37):
        for widget in (slider, box):
            font = widget.font()
            font.setPixelSize(pixels)
            widget.setFont(font)
        option = QStyleOptionSlider()
        slider.initStyleOption(option)
        handle = slider.style().subControlRect(
            QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, slider
        )
        indicator = box.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, box)
        sizes.append((handle.width(), handle.height(), indicator))
    usual, large = sizes
    assert all(after >= 2.5 * before for before, after in zip(usual, large, strict=True))


def signs(box: QAbstractSpinBox) -> tuple[QRect, QRect]:
    """Where its minus and its plus are."""
    option, part = QStyleOptionSpinBox(), QStyle.SubControl
    box.initStyleOption(option)
    minus, plus = (
        box.style().subControlRect(QStyle.ComplexControl.CC_SpinBox, option, each, box)
        for each in (part.SC_SpinBoxDown, part.SC_SpinBoxUp)
    )
    return minus, plus


@pytest.mark.parametrize("code", ["en", "ar"])
def test_plus_and_minus_of_a_number_are_large_enough_for_fingers(ready: Pad, code: str) -> None:
    ready.trigger(f"action_language_{code}")
    touch_the_tab(ready, 1)
    wait_for_large(ready)
    boxes = [box for box in ready.window.findChildren(QAbstractSpinBox) if box.isVisible()]
    assert len(boxes) > 3
    for box in boxes:
        minus, plus = signs(box)
        assert min(minus.width(), plus.width(), minus.height(), plus.height()) >= 44
        assert not minus.intersects(plus)
        assert (minus.left() < plus.left()) is (code == "en")
        assert box.rect().contains(minus.united(plus))
        text = box.lineEdit()
        assert not text.geometry().intersects(minus.united(plus))
        assert text.width() >= text.fontMetrics().horizontalAdvance(box.text()) + 4  # Qt leaves 2 free at each side


def test_a_press_on_plus_and_minus_counts(ready: Pad) -> None:
    touch_the_tab(ready, 1)
    wait_for_large(ready)
    epochs = found(ready.window, QSpinBox, "epochs")
    before = epochs.value()
    minus, plus = signs(epochs)
    looks = [epochs.grab().toImage()]
    for place, expected in ((plus, before + 1), (minus, before), (minus, before - 1)):
        QTest.mousePress(epochs, Qt.MouseButton.LeftButton, pos=place.center())
        looks.append(epochs.grab().toImage())
        QTest.mouseRelease(epochs, Qt.MouseButton.LeftButton, pos=place.center())
        assert epochs.value() == expected
    assert looks[0].copy(plus) != looks[1].copy(plus)  # it is seen to be pressed


def test_a_number_that_cannot_be_changed_has_no_live_signs(ready: Pad) -> None:
    touch_the_tab(ready, 1)
    wait_for_large(ready)
    dropout = found(ready.window, QDoubleSpinBox, "dropout")
    assert not dropout.isEnabled()
    _minus, plus = signs(dropout)
    QTest.mouseClick(dropout, Qt.MouseButton.LeftButton, pos=plus.center())
    assert dropout.value() == 0.0


def test_scroll_bars_are_wider_for_fingers_and_their_handles_long(ready: Pad) -> None:
    ready.window.resize(640, 480)
    ready.trigger("action_train_page")
    QApplication.processEvents()
    bar = next(each for each in ready.window.findChildren(QScrollBar) if each.isVisible())
    usual = bar.width()
    touch_the_tab(ready, 1)
    wait_for_large(ready)
    ready.qtbot.waitUntil(lambda: bar.width() >= 24)
    assert usual < 24
    bar.setRange(0, 100_000)
    option = QStyleOptionSlider()
    bar.initStyleOption(option)
    handle = bar.style().subControlRect(
        QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, bar
    )
    assert (handle.width() >= 24, handle.height() >= 44) == (True, True)


def test_the_history_keeps_room_for_its_answers_when_a_finger_is_used(ready: Pad) -> None:
    strip = found(ready.window, QWidget, "history")
    height = strip.height()
    touch_the_tab(ready, 0)
    wait_for_large(ready)
    bar = strip.horizontalScrollBar()  # type: ignore[attr-defined]
    assert bar.sizeHint().height() + 70 <= height
