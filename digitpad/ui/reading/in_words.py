"""The answer in words, in one line that never changes its height."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel

from digitpad.ui.languages.wording import word

_LEAST_PIXEL_SIZE = 8


class InWords(QLabel):
    """Shows words in the middle: in smaller type where they are wider than the label, and shortened only below that."""

    def __init__(self, text: str) -> None:
        super().__init__()
        word(self.setText, text)
        self.setObjectName("prediction_in_words")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    @property
    def shown_font(self) -> QFont:
        """The font in which the words are painted."""
        font, width = QFont(self.font()), self.fontMetrics().horizontalAdvance(self.text())
        if width > self.width():
            usual = QFontInfo(font).pixelSize()
            font.setPixelSize(max(_LEAST_PIXEL_SIZE, usual * self.width() // width))
        return font

    def paintEvent(self, event: QPaintEvent) -> None:
        font = self.shown_font
        if font == self.font():
            super().paintEvent(event)
            return
        words = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())
        with QPainter(self) as painter:
            painter.setFont(font)
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, words)
