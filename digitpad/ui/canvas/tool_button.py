"""A button with an icon as large as the type beside it asks, and with text where there is room."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton

from digitpad.ui.kit.buttons import SMALL
from digitpad.ui.kit.tokens import type_size

_LINE = 3  # pixels under the chosen tool, and beside them
_ICON_TO_TYPE = 1.25
_AROUND, _BESIDE_TEXT = 6, 10  # pixels, on both sides together


class ToolButton(QToolButton):
    """Underlined in the accent colour while chosen, since not every style shows that in every palette."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self.setDefaultAction(action)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._fit_icon()

    @property
    def least_size(self) -> QSize:
        """How large it is without text."""
        side = self.iconSize().width() + _AROUND
        height = max(side, self.fontMetrics().height() + _AROUND)
        return QSize(max(side, SMALL, self.minimumWidth()), max(height, SMALL, self.minimumHeight()))

    @property
    def width_with_text(self) -> int:
        """How wide it is with its text."""
        return self.least_size.width() + self.fontMetrics().horizontalAdvance(self.text()) + _BESIDE_TEXT

    def sizeHint(self) -> QSize:
        shows_text = self.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        return QSize(self.width_with_text if shows_text else self.least_size.width(), self.least_size.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def show_text(self, shown: bool) -> None:
        """Show the text beside the icon, or the icon alone."""
        style = Qt.ToolButtonStyle
        wanted = style.ToolButtonTextBesideIcon if shown else style.ToolButtonIconOnly
        if wanted != self.toolButtonStyle():
            self.setToolButtonStyle(wanted)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_icon()

    def _fit_icon(self) -> None:
        side = round(type_size(self.font()) * _ICON_TO_TYPE)
        self.setIconSize(QSize(side, side))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            with QPainter(self) as painter:
                line = self.rect().adjusted(_LINE, self.height() - 2 * _LINE, -_LINE, -_LINE)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self.palette().highlight())
                painter.drawRect(line)  # where fillRect would take 2 ms of the start


ToolOfGroup: type[ToolButton] = type("QAbstractButton", (ToolButton,), {})
"""A button for one of a group of tools: to a screen reader, a radio button.

Qt goes by the name of the class: whatever can be checked and is a QToolButton is a check box to it, but of another
button it looks whether others exclude it (`setAutoExclusive`), by which the arrow keys choose among them too.
"""
