"""The answer: the number that was read, in very large type."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel

from digitpad.recognition.prediction import BLANK

_PIXEL_SIZE, _LEAST_PIXEL_SIZE = 104, 9
NONE_YET = "No digit yet"


class Answer(QLabel):
    """Shows the number that was read, or an en dash for none, and never changes its size with the answer.

    The type of a long number is smaller, so that all of it can be seen.
    """

    def __init__(self) -> None:
        super().__init__(BLANK)
        self.setObjectName("prediction")
        self.setAccessibleName(NONE_YET)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.set_scale(1.0)

    def set_scale(self, scale: float) -> None:
        """Set the size of the type, as a multiple of its smallest."""
        self._scale = scale
        self._fit()
        self.updateGeometry()

    def show_number(self, text: str, name: str) -> None:
        """Show a number, such as "2026", which screen readers call ``name``; an en dash for ""."""
        if (text or BLANK) != self.text() or name != self.accessibleName():
            self.setText(text or BLANK)
            self.setForegroundRole(QPalette.ColorRole.WindowText if text else QPalette.ColorRole.PlaceholderText)
            self.setAccessibleName(name)
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Take the largest type in which the whole text has room, but none larger than usual."""
        font = self._usual_font()
        width = QFontMetrics(font).horizontalAdvance(self.text())
        if self.width() < width:
            font.setPixelSize(max(_LEAST_PIXEL_SIZE, font.pixelSize() * self.width() // width))
        if font != self.font():
            self.setFont(font)

    def _usual_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(round(_PIXEL_SIZE * self._scale))
        font.setBold(self.text() != BLANK)
        return font

    def minimumSizeHint(self) -> QSize:
        metrics = QFontMetrics(self._usual_font())
        return QSize(metrics.horizontalAdvance("0"), metrics.capHeight() + 8)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()
