"""The card: a piece of paper in the window, on which what belongs together stands."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from digitpad.ui.kit.colors import mixed
from digitpad.ui.kit.tokens import CORNER

_MARGIN = 6
_LINE_SHARE = 0.18  # of the text's colour: the line means nothing, so it need not stand out


class Card(QWidget):
    """Shows what is added to its ``column`` on paper with round corners."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)

    def paintEvent(self, _event: QPaintEvent) -> None:
        role, palette = QPalette.ColorRole, self.palette()
        paper = palette.color(role.Base)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(paper)
            painter.setPen(QPen(mixed(paper, palette.color(role.Text), _LINE_SHARE), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), CORNER, CORNER)
