"""Events that a part of the window keeps for itself while it has the focus, and leaves to others while it has not."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def keeps_enter(event: QEvent) -> bool:
    """Whether the event asks if Enter is a shortcut of the window; it is accepted then, so that it is none."""
    if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and event.key() in ENTER:
        event.accept()
        return True
    return False


class _WheelFilter(QObject):
    """Where Qt has moved the focus, as when another page is shown, the person may not know of it."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._was_chosen = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.gotFocus():
            comes_back = event.reason() in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
            self._was_chosen = self._was_chosen if comes_back else event.reason() != Qt.FocusReason.OtherFocusReason
        chosen = self._was_chosen and isinstance(watched, QWidget) and watched.hasFocus()
        if event.type() == QEvent.Type.Wheel and not chosen:
            event.ignore()  # so that Qt offers it to what scrolls
            return True
        return super().eventFilter(watched, event)


def leave_wheel_to_the_form(fields: Iterable[QWidget]) -> None:
    """Let the wheel change one of these fields only after the person went to it by mouse or key; else it scrolls."""
    for field in fields:
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        field.installEventFilter(_WheelFilter(field))
