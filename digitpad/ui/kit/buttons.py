"""Buttons made in one line, and how large at least what is pressed is (WCAG 2.2, 2.5.5 and 2.5.8)."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSlider, QTabBar, QWidget

from digitpad.ui.languages.wording import worded

SMALL, LARGE = 24, 44
"""Logical pixels: for the mouse, and for fingers and styluses."""


class TabBar(QTabBar):
    """Tabs that can be made large enough for fingers."""

    least = SMALL

    def tabSizeHint(self, index: int) -> QSize:
        return super().tabSizeHint(index).expandedTo(QSize(self.least, self.least))


def new_button(text: str, name: str, on_clicked: Callable[[], object]) -> QPushButton:
    """A button with an object name, which calls ``on_clicked`` without arguments."""
    button = worded(QPushButton(), text)
    button.setObjectName(name)
    button.clicked.connect(lambda: on_clicked())  # noqa: PLW0108 - without Qt's own argument
    return button


def make_large_enough(target: QWidget, side: int = SMALL) -> None:
    """Let a target have at least this side, in both directions."""
    target.setMinimumSize(max(target.minimumWidth(), side), max(target.minimumHeight(), side))


def enlarge_targets(root: QWidget) -> None:
    """Let fingers find everything in a window, or in a part of it, that can be pressed."""
    from PySide6.QtWidgets import QAbstractSpinBox, QComboBox

    for kind in (QAbstractButton, QAbstractSpinBox, QComboBox, QSlider):
        for target in root.findChildren(kind):
            make_large_enough(target, LARGE)


def enlarge_tabs(root: QWidget) -> None:
    """The same for tabs, which moves what is below them."""
    for tabs in root.findChildren(TabBar):
        tabs.least = LARGE
        tabs.updateGeometry()
        tabs.setIconSize(tabs.iconSize())  # has the tabs laid out anew
