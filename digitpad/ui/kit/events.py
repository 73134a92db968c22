"""Events that a part of the window keeps for itself while it has the focus, and leaves to others while it has not."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def keeps_enter(event: QEvent) -> bool:
    """Whether the event asks if Enter is a shortcut of the window; it is accepted then, so that it is none."""
    if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and event.key() in ENTER:
        event.accept()
        return True
    return False


class _WheelFilter(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()  # so that Qt offers it to what scrolls
            return True
        return super().eventFilter(watched, event)


def leave_wheel_to_the_form(fields: Iterable[QWidget]) -> None:
    """Keep the wheel from changing any of these fields of a form, or giving it the focus, unless it has the focus."""
    for field in fields:
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        field.installEventFilter(_WheelFilter(field))
