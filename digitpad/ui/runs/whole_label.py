"""A label of several lines that is never lower than its text."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel


class WholeLabel(QLabel):
    """Breaks its text into lines, and asks for the height of all of them; so what is around it scrolls.

    A layout gives any other label its lines only where there is room, and what is around it does not learn of them.
    """

    def __init__(self, least_lines: int = 1) -> None:
        super().__init__()
        self._least_lines = least_lines
        self.setWordWrap(True)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._ask_for_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._ask_for_height()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._ask_for_height()

    def _ask_for_height(self) -> None:
        least = self._least_lines * self.fontMetrics().lineSpacing()
        self.setMinimumHeight(max(least, self.heightForWidth(self.width())))
