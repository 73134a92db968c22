"""A button with an icon as large as the type beside it asks, and with text where there is room."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QStyleOptionToolButton

from digitpad.ui.kit.buttons import SMALL
from digitpad.ui.kit.tokens import type_size

_LINE = 3  # pixels under the chosen tool, and beside them
_ICON_TO_TYPE = 1.25
_AROUND, _BESIDE_TEXT = 6, 10  # pixels, on both sides together


class ToolButton(QAbstractButton):
    """Underlined in the accent colour while chosen, since not every style shows that in every palette.

    It looks as Qt's own does, which tells a screen reader that each tool of a group is a box to check. This one is a
    radio button there, and the arrow keys choose among them.
    """

    def __init__(self, action: QAction, with_text: bool) -> None:
        super().__init__()
        self._action, self._with_text, self._shows_text = action, with_text, False
        self.setCheckable(action.isCheckable())
        self.setAutoExclusive(action.actionGroup() is not None)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()
        self._fit_icon()

    def _follow(self) -> None:
        """Say and show what the action does now."""
        self.setText(self._action.iconText())
        self.setIcon(self._action.icon())
        self.setToolTip(self._action.toolTip())
        self.setEnabled(self._action.isEnabled())
        self.setChecked(self._action.isChecked())
        self.updateGeometry()

    @property
    def least_size(self) -> QSize:
        """How large it is without text."""
        side = self.iconSize().width() + _AROUND
        height = max(side, self.fontMetrics().height() + _AROUND)
        return QSize(max(side, SMALL, self.minimumWidth()), max(height, SMALL, self.minimumHeight()))

    @property
    def width_with_text(self) -> int:
        """How wide it is with its text, if it is to have one."""
        text = self.fontMetrics().horizontalAdvance(self.text()) + _BESIDE_TEXT if self._with_text else 0
        return self.least_size.width() + text

    def sizeHint(self) -> QSize:
        return QSize(self.width_with_text if self._shows_text else self.least_size.width(), self.least_size.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def show_text(self, shown: bool) -> None:
        """Show the text beside the icon, if it is to have one, or the icon alone."""
        if self._shows_text != (shown and self._with_text):
            self._shows_text = not self._shows_text
            self.updateGeometry()
            self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_icon()

    def _fit_icon(self) -> None:
        side = round(type_size(self.font()) * _ICON_TO_TYPE)
        self.setIconSize(QSize(side, side))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self.style().drawComplexControl(QStyle.ComplexControl.CC_ToolButton, self._as_painted(), painter, self)
            if self.isChecked():
                line = self.rect().adjusted(_LINE, self.height() - 2 * _LINE, -_LINE, -_LINE)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self.palette().highlight())
                painter.drawRect(line)  # where fillRect would take 2 ms of the start

    def _as_painted(self) -> QStyleOptionToolButton:
        option = QStyleOptionToolButton()
        option.initFrom(self)
        state = QStyle.StateFlag
        if self.isDown():
            option.state |= state.State_Sunken
        option.state |= state.State_On if self.isChecked() else state.State_Raised
        option.subControls = QStyle.SubControl.SC_ToolButton
        option.text, option.icon, option.iconSize, option.font = self.text(), self.icon(), self.iconSize(), self.font()
        style = Qt.ToolButtonStyle
        option.toolButtonStyle = style.ToolButtonTextBesideIcon if self._shows_text else style.ToolButtonIconOnly
        return option
