"""The answer: the number that was read, in very large type."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel

from digitpad.recognition.prediction import BLANK

MORE = "…"
"""Stands below the lines that are shown, if there are more."""

_PIXEL_SIZE, _LEAST_PIXEL_SIZE = 104, 9
_LEADING = 3  # pixels between two lines of that size
NONE_YET = "No digit yet"


class Answer(QLabel):
    """Shows the number that was read, or an en dash for none, and never changes its size with the answer.

    The type of a long number is smaller, so that all of it can be seen; of very many lines the first are shown.
    """

    def __init__(self) -> None:
        super().__init__(BLANK)
        self.setObjectName("prediction")
        self.setAccessibleName(NONE_YET)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._number = ""
        self.set_scale(1.0)

    def set_scale(self, scale: float) -> None:
        """Set the size of the type, as a multiple of its smallest."""
        self._scale = scale
        self._fit()
        self.updateGeometry()

    def show_number(self, text: str, name: str) -> None:
        """Show a number, such as "2026", which screen readers call ``name``; an en dash for ""."""
        if text != self._number or name != self.accessibleName() or not text:
            self._number = text
            self.setAccessibleName(name)
            self._fit()

    @property
    def number(self) -> str:
        """The whole number, also where the first of its lines are shown; an en dash if there is none."""
        return self._number or BLANK

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Take the largest type in which the whole text has room, but none larger than usual."""
        lines = self.number.split("\n")
        most = max(self.height() // (_LEAST_PIXEL_SIZE + _LEADING), 1)
        shown = "\n".join(lines if len(lines) <= most else [*lines[: most - 1], MORE])
        font = self._usual_font()
        size = QFontMetrics(font).size(0, shown)
        room = min(self.width() / size.width(), self.height() / size.height() if len(lines) > 1 else 1.0)
        if room < 1:
            font.setPixelSize(max(_LEAST_PIXEL_SIZE, int(font.pixelSize() * room)))
        if font != self.font():
            self.setFont(font)
        if shown != self.text():
            self.setText(shown)

    def _usual_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(round(_PIXEL_SIZE * self._scale))
        font.setBold(True)
        return font

    def minimumSizeHint(self) -> QSize:
        metrics = QFontMetrics(self._usual_font())
        return QSize(metrics.horizontalAdvance("0"), metrics.capHeight() + 8)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()
