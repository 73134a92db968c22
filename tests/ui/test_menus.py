"""Actions that belong to no part of the window."""

import pytest
from pad import Pad
from parts import found
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTabWidget


def test_full_screen_and_back(pad: Pad) -> None:
    pad.action("action_full_screen").trigger()
    assert pad.window.isFullScreen()
    pad.action("action_full_screen").trigger()
    assert not pad.window.isFullScreen()


def test_full_screen_has_neither_menus_nor_tabs_but_their_keys_and_esc_leaves_it(pad: Pad) -> None:
    bar, tabs = pad.window.menuBar(), found(pad.window, QTabWidget, "pages").tabBar()
    height = bar.height()
    pad.window.activateWindow()
    pad.trigger("action_full_screen")
    QApplication.processEvents()
    assert bar.height() == 0
    assert not tabs.isVisible()
    QTest.keyClick(pad.canvas, Qt.Key.Key_E)
    assert pad.action("action_eraser").isChecked()
    QTest.keyClick(pad.canvas, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert not pad.window.isFullScreen()
    assert bar.height() == height
    assert tabs.isVisible()


@pytest.mark.parametrize("left", ["action_full_screen", "action_lessons", "action_present"])
def test_one_esc_leaves_and_takes_the_message_away(pad: Pad, left: str) -> None:
    pad.window.activateWindow()
    pad.canvas.setFocus()
    pad.trigger(left)
    pad.window.show_message("Something.")
    QTest.keyClick(pad.canvas, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert not pad.action(left).isChecked()
    assert pad.message.text() == ""


def test_esc_leaves_lessons_before_the_full_screen(pad: Pad) -> None:
    pad.window.activateWindow()
    pad.canvas.setFocus()
    pad.trigger("action_full_screen")
    pad.trigger("action_lessons")
    QTest.keyClick(pad.canvas, Qt.Key.Key_Escape)
    assert not pad.action("action_lessons").isChecked()
    assert pad.window.isFullScreen()
    QTest.keyClick(pad.canvas, Qt.Key.Key_Escape)
    assert not pad.window.isFullScreen()
