"""Room for a pane beside the canvas: the window becomes wider while the pane is shown."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

_EDGE = 16  # logical pixels


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


def rows_beside(pane: QWidget) -> QVBoxLayout:
    """The layout of a pane, with a margin at the edge of the window; the page has one at its other side."""
    across = QHBoxLayout(pane)
    across.setContentsMargins(0, _EDGE, 0, 8)
    across.setSpacing(0)
    down = QVBoxLayout()
    across.addLayout(down, 1)
    across.addSpacing(_EDGE)  # Qt mirrors what is in a layout, but not its margins
    return down
