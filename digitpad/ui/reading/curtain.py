"""A curtain in front of the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from digitpad.base.language import tr
from digitpad.ui.kit.colors import quiet_text
from digitpad.ui.kit.tokens import CORNER
from digitpad.ui.languages.wording import word

if TYPE_CHECKING:
    from collections.abc import Sequence

_SIGN = "?"
_SIGN_SHARE = 0.4  # of the width


class Curtain(QWidget):
    """Stands in the place of some parts of a widget while it is visible: they can be neither seen nor read out."""

    def __init__(self, parent: QWidget, parts: Sequence[QWidget]) -> None:
        super().__init__(parent)
        self.setObjectName("curtain")
        word(self.setAccessibleName, tr("The answer is hidden"))
        self._parent, self._parts = parent, parts
        for part in parts:
            part.installEventFilter(self)
            policy = part.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            part.setSizePolicy(policy)
        self.hide()

    def setVisible(self, visible: bool) -> None:
        self._cover()
        for part in self._parts:
            part.setVisible(not visible)
        super().setVisible(visible)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._cover()
        return super().eventFilter(watched, event)

    def _cover(self) -> None:
        covered = QRect()
        for part in self._parts:
            covered |= QRect(part.mapTo(self._parent, part.rect().topLeft()), part.size())
        self.setGeometry(covered)

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette, role = self.palette(), QPalette.ColorRole
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), palette.color(role.Window))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(role.Base))
            painter.drawRoundedRect(QRectF(self.rect()), CORNER, CORNER)
            font = QFont(self.font())
            font.setPixelSize(max(round(min(self.width(), self.height()) * _SIGN_SHARE), 1))
            painter.setFont(font)
            painter.setPen(quiet_text(palette))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, _SIGN)
