"""The whole screen for the page: without the menu bar and the tabs, and left by Esc."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMainWindow, QTabWidget

from digitpad.base.language import tr
from digitpad.ui.kit.actions import new_action

_NO_LIMIT = (1 << 24) - 1  # Qt's own, for the height of a widget


class FullScreen(QObject):
    """Its action, and what goes with it."""

    left = Signal()
    """The window has its usual size again."""

    def __init__(self, window: QMainWindow, pages: QTabWidget) -> None:
        super().__init__(window)
        self._window, self._pages = window, pages
        self.action = new_action(window, "action_full_screen", tr("&Full screen"), "F11", self._switch_over)
        self.action.setCheckable(True)
        window.installEventFilter(self)

    @property
    def is_on(self) -> bool:
        """Whether the window takes the whole screen."""
        return self._window.isFullScreen()

    def switch(self, on: bool) -> None:
        """Take the whole screen, or no longer."""
        if on != self.is_on:
            self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _switch_over(self) -> None:
        self.switch(not self.is_on)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowStateChange:
            self.action.setChecked(self.is_on)
            # A hidden menu bar would take the keys of its actions away, one without height does not.
            self._window.menuBar().setMaximumHeight(0 if self.is_on else _NO_LIMIT)
            self._pages.tabBar().setVisible(not self.is_on)
            if not self.is_on:
                self.left.emit()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._leaves_by(event):
            self.switch(False)
            self._window.keyPressEvent(event)  # which takes a message away with the same key
            return True
        return super().eventFilter(watched, event)

    def _leaves_by(self, event: QKeyEvent) -> bool:
        return self.is_on and event.key() == Qt.Key.Key_Escape
