"""A thin frame around each digit of a number on the canvas; taps and keys choose one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from digitpad.base.language import tr
from digitpad.ui.kit.actions import new_action
from digitpad.ui.kit.colors import mixed, standing_out
from digitpad.ui.languages.wording import word

if TYPE_CHECKING:
    from digitpad.ink.cutting import Place
    from digitpad.ink.grouping import Span
    from digitpad.recognition.numbers.number import Number
    from digitpad.ui.canvas.canvas import Canvas
    from digitpad.ui.reading.live_reading import LiveReading

_ROOM = 0.035  # of the canvas side, between the middle of the ink's line and its frame
_ROOM_OF_INK = 0.006  # the same in an image, where all of its ink is within the box
_CORNER = 4
_LINE, _CHOSEN_LINE, _FOCUS_LINE = 1.0, 2.5, 4.0
_TAP_ROOM, _TAP_WIDTH = 0.012, 0.06  # of the canvas side; beside the ink there may be a decimal point
_FAR = 1_000  # digits: beyond the ends of any number
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -_FAR, Qt.Key.Key_End: _FAR}
_OF_THE_CANVAS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Space)


class NumberFrames(QWidget):
    """Lies over the canvas and lets the pen through; is hidden unless a number has several parts.

    A tap on a digit chooses it and leaves no ink. Tab goes from the canvas to the frames, where the arrows choose.
    """

    def __init__(self, canvas: Canvas, live_reading: LiveReading) -> None:
        super().__init__(canvas)
        self.setObjectName("number_frames")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        word(self.setAccessibleName, tr("Digits of the number"))
        self._canvas = canvas
        self._live_reading = live_reading
        self._number: Number | None = None
        self._chosen = 0
        self.action_previous = new_action(
            self, "action_previous_in_number", tr("&Previous digit of the number"), "Alt+Left", lambda: self._step(-1)
        )
        self.action_next = new_action(
            self, "action_next_in_number", tr("Ne&xt digit of the number"), "Alt+Right", lambda: self._step(1)
        )
        self.actions_to_choose = [self.action_previous, self.action_next]
        canvas.installEventFilter(self)
        canvas.offer_taps(self._take_tap)
        QWidget.setTabOrder(canvas, self)
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
        """The box on the widget, with some room around it, in canvas sides, but within the canvas."""
        side = min(self.width(), self.height())
        box = QRectF(span.left, span.top, span.width, span.height).adjusted(-room, -room, room, room)
        inside = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        return QRectF(box.topLeft() * side, box.size() * side).intersected(inside)

    def _show_number(self, number: Number | None) -> None:
        several = number is not None and number.has_several_parts
        self._number = number if several else None
        self._chosen = self._live_reading.chosen
        for action in self.actions_to_choose:
            action.setEnabled(number is not None and len(number.groups) > 1)
        word(self.setAccessibleDescription, self._number.described(self._chosen) if self._number else "")
        if self.hasFocus() and not several:
            self._canvas.setFocus()  # which Qt would give to what comes next
        self.setVisible(several)
        self.update()

    def _step(self, by: int) -> None:
        self._live_reading.choose(self._chosen + by)

    def _take_tap(self, at: Place) -> bool:
        """Choose the digit at this place, in canvas sides, if there is one."""
        place = self._digit_at(QPointF(*at))
        if place is not None:
            self._live_reading.choose(place)
        return place is not None

    def _digit_at(self, at: QPointF) -> int | None:
        """The place of the digit whose ink is around this place; of several, the one whose middle is nearest."""
        if self._number is None:
            return None
        hit = []
        for place, each in enumerate(self._number.groups):
            span = each.group.span
            beside = max(_TAP_ROOM, (_TAP_WIDTH - span.width) / 2)
            box = QRectF(span.left, span.top, span.width, span.height)
            if box.adjusted(-beside, -_TAP_ROOM, beside, _TAP_ROOM).contains(at):
                hit.append(((at - box.center()).manhattanLength(), place))
        return min(hit)[1] if hit else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self._step(step)
        elif event.key() not in _OF_THE_CANVAS:  # to which Qt would hand them on, and the pen would draw
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            frames = list(enumerate(self.frames))
            for place, frame in sorted(frames, key=lambda each: each[0] == self._chosen):  # the chosen one above
                painter.setPen(self._pen(place))
                painter.drawRoundedRect(_on_pixels(frame), _CORNER, _CORNER)

    def _pen(self, place: int) -> QPen:
        """Thicker and in the accent for the chosen one, dotted for what is no digit."""
        palette = self.palette()
        paper, ink = (palette.color(role) for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Text))
        if place == self._chosen:
            accent = standing_out(palette.color(QPalette.ColorRole.Highlight), paper)
            pen = QPen(accent, _FOCUS_LINE if self.hasFocus() else _CHOSEN_LINE)
        else:
            pen = QPen(standing_out(mixed(paper, ink, 0.5), paper), _LINE)
        if self._number is not None and not self._number.are_digits[place]:
            pen.setStyle(Qt.PenStyle.DotLine)
        return pen


def _on_pixels(frame: QRectF) -> QRectF:
    """The frame where a thin line covers whole pixels: over two of them each, it would have half of its contrast."""
    return QRectF(frame.toRect()).translated(_LINE / 2, _LINE / 2)
