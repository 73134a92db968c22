"""The wheel over the fields of a form: it scrolls the form, and changes a field only while that has the focus."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget


class _WheelFilter(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()  # so that Qt offers it to what scrolls
            return True
        return super().eventFilter(watched, event)


def leave_wheel_to_the_form(fields: Iterable[QWidget]) -> None:
    """Keep the wheel from changing any of these fields, or giving it the focus, unless it has the focus already."""
    for field in fields:
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        field.installEventFilter(_WheelFilter(field))
