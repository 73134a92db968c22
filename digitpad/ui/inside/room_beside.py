"""Room for a pane beside the canvas: the window becomes wider while the pane is shown, or the pane scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

_EDGE = 16  # logical pixels
_LINES, _USUAL_LINES = 2, 8  # that are seen at least of what scrolls, and where there is room


class RoomBeside:
    """That of one pane, of so many pixels at the most."""

    def __init__(self, pane: QWidget, width: int) -> None:
        self._pane, self._width = pane, width
        self._has_room, self._widened = False, 0

    def make(self, on: bool) -> None:
        """Widen the window, as far as the screen has room, so that the canvas keeps its size; or narrow it again."""
        window = self._pane.window()
        if window.isMaximized() or window.isFullScreen() or not window.isVisible() or on == self._has_room:
            return
        self._has_room = on
        widest = max(window.screen().availableGeometry().right() - window.x(), window.width())
        width = min(window.width() + self._width, widest) if on else max(window.width() - self._widened, 0)
        self._widened = width - window.width() if on else 0
        window.resize(width, window.height())


class ScrolledRow(QScrollArea):
    """Shows the pages with the panes beside them; where the window is too low for them, it scrolls up and down."""

    def __init__(self, fit: Callable[[QSize], None], least: Callable[[], QSize]) -> None:
        """``fit`` is told what is seen at one time, and ``least`` says how much that is to be at least."""
        super().__init__()
        self._fit, self._least = fit, least
        self.setObjectName("scrolled_row")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.viewport().setAutoFillBackground(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit(self.viewport().size())
        super().resizeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width() if self.verticalScrollBar().maximum() else 0
        return self._least() + QSize(bar, 0)


class Scrolled(QScrollArea):
    """Shows a part of a pane, and scrolls up and down where it is higher; it is never narrower than what it shows."""

    def __init__(self, name: str, content: QWidget, keys: Qt.FocusPolicy) -> None:
        """``keys`` is how the keys come to it to scroll it, while there is something to scroll."""
        super().__init__()
        self._content = content
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(content)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        none = Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(none)
        self.verticalScrollBar().rangeChanged.connect(lambda _least, most: self.setFocusPolicy(keys if most else none))

    def sizeHint(self) -> QSize:
        return QSize(self._content.sizeHint().width(), _USUAL_LINES * self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        width = self._content.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(width, _LINES * self.fontMetrics().height())


def rows_beside(pane: QWidget) -> QVBoxLayout:
    """The layout of a pane, with a margin at the edge of the window; the page has one at its other side."""
    across = QHBoxLayout(pane)
    across.setContentsMargins(0, _EDGE, 0, 8)
    across.setSpacing(0)
    down = QVBoxLayout()
    across.addLayout(down, 1)
    across.addSpacing(_EDGE)  # Qt mirrors what is in a layout, but not its margins
    return down
