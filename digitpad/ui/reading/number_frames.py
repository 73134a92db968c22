"""A thin frame around each digit of a number on the canvas, and the keys that choose one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from digitpad.ui.kit.actions import new_action
from digitpad.ui.kit.colors import mixed

if TYPE_CHECKING:
    from digitpad.ink.grouping import Span
    from digitpad.recognition.number import Number
    from digitpad.ui.reading.live_reading import LiveReading

_ROOM = 0.035  # of the canvas side, between the middle of the ink's line and its frame
_ROOM_OF_INK = 0.006  # the same in an image, where all of its ink is within the box
_CORNER = 4


class NumberFrames(QWidget):
    """Lies over the canvas and lets the pen through; is hidden unless there are several digits."""

    def __init__(self, canvas: QWidget, live_reading: LiveReading) -> None:
        super().__init__(canvas)
        self.setObjectName("number_frames")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName("Digits of the number")
        self._live_reading = live_reading
        self._number: Number | None = None
        self._chosen = 0
        self.action_previous = new_action(
            self, "action_previous_in_number", "&Previous digit of the number", "Alt+Left", lambda: self._step(-1)
        )
        self.action_next = new_action(
            self, "action_next_in_number", "Ne&xt digit of the number", "Alt+Right", lambda: self._step(1)
        )
        self.actions_to_choose = [self.action_previous, self.action_next]
        canvas.installEventFilter(self)
        live_reading.number_changed.connect(self._show_number)
        self._show_number(None)

    @property
    def frames(self) -> list[QRectF]:
        """The frames, from left to right, in logical pixels."""
        if self._number is None:
            return []
        return [
            self._around(each.group.span, _ROOM if each.group.strokes else _ROOM_OF_INK) for each in self._number.groups
        ]

    def _around(self, span: Span, room: float) -> QRectF:
        """The box on the widget, with some room around it, in canvas sides."""
        side = min(self.width(), self.height())
        box = QRectF(span.left, span.top, span.width, span.height).adjusted(-room, -room, room, room)
        return QRectF(box.topLeft() * side, box.size() * side)

    def _show_number(self, number: Number | None) -> None:
        several = number is not None and len(number.groups) > 1
        self._number = number if several else None
        self._chosen = self._live_reading.chosen
        for action in self.actions_to_choose:
            action.setEnabled(several)
        self.setVisible(several)
        self.update()

    def _step(self, by: int) -> None:
        self._live_reading.choose(self._chosen + by)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for place, frame in enumerate(self.frames):
                painter.setPen(self._pen(place))
                painter.drawRoundedRect(frame, _CORNER, _CORNER)

    def _pen(self, place: int) -> QPen:
        """Thicker and in the accent for the chosen one, dotted for what is no digit."""
        palette = self.palette()
        is_chosen = place == self._chosen
        color: QColor = (
            palette.color(QPalette.ColorRole.Highlight)
            if is_chosen
            else mixed(palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text), 0.5)
        )
        pen = QPen(color, 2.0 if is_chosen else 1.0)
        if self._number is not None and not self._number.are_digits[place]:
            pen.setStyle(Qt.PenStyle.DotLine)
        return pen
