"""The answer: the number that was read, in very large type."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel

from digitpad.base.language import tr
from digitpad.recognition.prediction import BLANK
from digitpad.ui.kit.colors import quiet_text
from digitpad.ui.languages.wording import word

if TYPE_CHECKING:
    from collections.abc import Sequence

MORE = "…"
"""Stands below the lines that are shown, if there are more."""

_PIXEL_SIZE, _LEAST_PIXEL_SIZE = 104, 9
_LINE_SHARE, _LEAST_LINE = 0.05, 2  # of the type: how thick the line below the chosen digit is
_DASH, _DASH_LINE = 0.18, 0.02  # of the type: how long and how thick the dash for no digit is
NONE_YET = tr("No digit yet")
_CHOOSE = tr("Click a digit to see its probabilities.")


class Answer(QLabel):
    """Shows the number that was read, or an en dash for none, and never changes its size with the answer.

    The type of a long number is smaller, so that all of it can be seen; of very many lines the first are shown. The
    digit that was chosen is underlined.
    """

    digit_clicked = Signal(int)
    """The digit with this place in the number was clicked."""

    def __init__(self) -> None:
        super().__init__(BLANK)
        self.setObjectName("prediction")
        word(self.setAccessibleName, NONE_YET)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._number = ""
        self._places: tuple[int | None, ...] = ()  # of each sign; empty if there is nothing to choose from
        self._chosen = 0
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
            self.setForegroundRole(QPalette.ColorRole.WindowText if text else QPalette.ColorRole.PlaceholderText)
            word(self.setAccessibleName, name)
            self._fit()

    @property
    def number(self) -> str:
        """The whole number, also where the first of its lines are shown; an en dash if there is none."""
        return self._number or BLANK

    def offer(self, places: Sequence[int | None], chosen: int) -> None:
        """Let a digit of one line be chosen: ``places`` has the place in the number of each sign, None for a mark."""
        several = len(set(places) - {None}) > 1 and "\n" not in self._number
        shown = (tuple(places) if several else (), chosen)
        if shown != (self._places, self._chosen):
            self._places, self._chosen = shown
            word(self.setToolTip, _CHOOSE if several else "")
            self.setCursor(Qt.CursorShape.PointingHandCursor if several else Qt.CursorShape.ArrowCursor)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        hit = [place for place, box in self._boxes() if box.contains(event.position())]
        if event.button() == Qt.MouseButton.LeftButton and hit:
            self.digit_clicked.emit(hit[0])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.setAccepted(bool(self._places))  # or no release would come

    def _boxes(self) -> list[tuple[int, QRectF]]:
        """The place in the number and the box of each digit that can be chosen."""
        metrics, text = QFontMetricsF(self.font()), self.text()
        left = (self.width() - metrics.horizontalAdvance(text)) / 2
        edges = [left + metrics.horizontalAdvance(text[:count]) for count in range(len(self._places) + 1)]
        top, height = (self.height() - metrics.capHeight()) / 2, metrics.capHeight()
        return [
            (place, QRectF(start, top - height / 4, end - start, height * 1.5))
            for place, (start, end) in zip(self._places, pairwise(edges), strict=True)
            if place is not None
        ]

    def _paint_none(self) -> None:
        """A thin dash, of a length that is none of a digit: what is missing should not be what stands out."""
        size = self.font().pixelSize()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            color = quiet_text(self.palette())
            painter.setPen(QPen(color, max(_LEAST_LINE, size * _DASH_LINE), c=Qt.PenCapStyle.RoundCap))
            middle, half = QRectF(self.rect()).center(), QPointF(size * _DASH / 2, 0)
            painter.drawLine(middle - half, middle + half)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._number:
            self._paint_none()
            return
        super().paintEvent(event)
        chosen = next((box for place, box in self._boxes() if place == self._chosen), None)
        if chosen is None:
            return
        thickness = max(_LEAST_LINE, round(self.font().pixelSize() * _LINE_SHARE))
        below = chosen.bottom() - chosen.height() / 12
        line = QRectF(chosen.left(), min(below, self.height() - thickness), chosen.width(), thickness)
        with QPainter(self) as painter:
            painter.fillRect(
                line.adjusted(thickness, 0, -thickness, 0), self.palette().color(QPalette.ColorRole.Highlight)
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Take the largest type in which the whole text has room, but none larger than usual."""
        lines = self.number.split("\n")
        font = self._usual_font()
        most = self._most_lines(font) if len(lines) > 1 else 1
        shown = "\n".join(lines if len(lines) <= most else [*lines[: most - 1], MORE])
        size = QFontMetrics(font).size(0, shown)
        room = min(self.width() / size.width(), self.height() / size.height() if len(lines) > 1 else 1.0)
        if room < 1:
            font.setPixelSize(max(_LEAST_PIXEL_SIZE, int(font.pixelSize() * room)))
        if font != self.font():
            self.setFont(font)
        if shown != self.text():
            word(self.setText, shown)

    def _most_lines(self, font: QFont) -> int:
        """How many lines there is room for in the smallest type."""
        smallest = QFont(font)
        smallest.setPixelSize(_LEAST_PIXEL_SIZE)
        return max(self.height() // QFontMetrics(smallest).size(0, f"0{MORE}").height(), 1)

    def _usual_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(round(_PIXEL_SIZE * self._scale))
        font.setBold(self.number != BLANK)
        return font

    def minimumSizeHint(self) -> QSize:
        font = self._usual_font()
        font.setBold(True)  # the size never changes with the answer
        metrics = QFontMetrics(font)
        return QSize(metrics.horizontalAdvance("0"), metrics.capHeight() + 8)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()
