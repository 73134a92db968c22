"""Keys that do something without Ctrl, Alt or Meta: a slip of the hand, or speech input, presses them unmeant."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMainWindow

_WITH_ANOTHER = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class SingleKeys(QObject):
    """Lets them be shortcuts of a window, or keys like any others, which what has the focus still gets.

    F1 and the other keys beyond the letters stay shortcuts, and so does Esc.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window

    def switch(self, on: bool) -> None:
        """Let them be shortcuts, or no longer."""
        if on:
            self._window.removeEventFilter(self)
        else:
            self._window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        asks_for_shortcut = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if asks_for_shortcut and is_single(event.key(), event.modifiers()):  # type: ignore[attr-defined]
            event.accept()  # the window takes it as a key like any other
            return True
        return super().eventFilter(watched, event)


def is_single(key: Qt.Key | int, modifiers: Qt.KeyboardModifier) -> bool:
    """Whether it is such a key, with these others."""
    is_beyond = key >= Qt.Key.Key_F1 or key == Qt.Key.Key_Escape
    return not is_beyond and not modifiers & _WITH_ANOTHER
