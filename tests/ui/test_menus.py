"""Actions that belong to no part of the window."""

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
