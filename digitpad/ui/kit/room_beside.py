"""Room for a pane beside the canvas: the window becomes wider while the pane is shown."""

from PySide6.QtWidgets import QWidget


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
