"""The whole network: its layers as fields of units, one above the other, with the strongest connections between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from digitpad.base.language import again, tr
from digitpad.ui.inside.network_layout import Layout
from digitpad.ui.inside.network_picture import Frame, Picture, picture_of
from digitpad.ui.kit.colors import edge
from digitpad.ui.kit.events import ENTER, keeps_enter
from digitpad.ui.kit.tokens import line_height, type_size
from digitpad.ui.languages.wording import word
from digitpad.ui.why.why_map import map_colours

if TYPE_CHECKING:
    from digitpad.ui.inside.watching import Activity

_DIGIT_SHARE, _LEAST_TYPE = 0.8, 9  # of its unit's width, at most, and the pixels of type that can still be read
_WIDTH_OF_DIGITS = 8  # times the height of a title, for ten digits side by side


class NetworkView(QWidget):
    """A click, or Return, opens a layer; Up and Down choose one."""

    stage_opened = Signal(int)
    """The number of the stage that is to be shown alone."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("inside_network")
        word(self.setAccessibleName, tr("The layers of the network"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._activity: Activity | None = None
        self._picture: Picture | None = None
        self._chosen = 0

    @property
    def frame(self) -> Frame:
        """What its picture is to be painted for."""
        size = max(self.width(), 1), max(self.height(), 1)
        return Frame(*size, self._title, self.devicePixelRatioF(), map_colours(self.palette()))

    def show_activity(self, activity: Activity) -> None:
        """Show what goes on in the layers."""
        self._activity, self._picture = activity, activity.picture
        self._chosen = min(self._chosen, max(len(activity.stages) - 1, 0))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(360, 560)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 320).expandedTo(QSize(_WIDTH_OF_DIGITS * self._title, round(self._layout.least_height)))

    def event(self, event: QEvent) -> bool:
        return keeps_enter(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        count = len(self._activity.stages) if self._activity else 0
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in steps and count:
            self._chosen = (self._chosen + steps[Qt.Key(event.key())]) % count
            self.update()
        elif event.key() in ENTER and count:
            self.stage_opened.emit(self._chosen)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        for number in range(len(self._layout.shapes)):
            if self._layout.row(number).contains(event.position()):
                self._chosen = number
                self.stage_opened.emit(number)
                return

    def paintEvent(self, _event: QPaintEvent) -> None:
        activity = self._activity
        if activity is None or not activity.stages:
            return
        if self._picture is None or self._picture.frame != self.frame:  # the view has another size, or other colours
            self._picture = picture_of(activity.stages, activity.outputs, activity.lines, self.frame)
        layout = self._layout
        with QPainter(self) as painter:
            painter.drawImage(0, 0, self._picture.image)
            for number, stage in enumerate(activity.stages):
                painter.setPen(edge(self.palette()))
                painter.drawRect(layout.field(number))
                painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
                above = layout.row(number).adjusted(0, -layout.title, 0, 0)
                title = self.fontMetrics().elidedText(
                    again(stage.title), Qt.TextElideMode.ElideRight, int(above.width())
                )
                painter.drawText(above, Qt.AlignmentFlag.AlignTop, title)
            if activity.stages[-1].shape == (10,) and not activity.fault:
                self._name_answers(painter, layout.field(len(activity.stages) - 1))
            if self.hasFocus():
                painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
                painter.drawRect(layout.field(self._chosen).adjusted(-2, -2, 2, 2))

    def _name_answers(self, painter: QPainter, field: QRectF) -> None:
        """The digits below the last field, which has ten units; in smaller type where they would touch."""
        width = field.width() / 10
        font, digit_width = QFont(self.font()), self.fontMetrics().horizontalAdvance("0")
        font.setPixelSize(max(round(type_size(font) * min(_DIGIT_SHARE * width / digit_width, 1)), _LEAST_TYPE))
        painter.setFont(font)
        for digit in range(10):
            below = QRectF(field.x() + digit * width, field.bottom() + 2, width, self._title)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, str(digit))

    @property
    def _layout(self) -> Layout:
        return Layout.of(self._activity.stages if self._activity else (), self.width(), self.height(), self._title)

    @property
    def _title(self) -> int:
        """How high a title is, with what is between it and its layer."""
        return line_height(self.font()) + 4
