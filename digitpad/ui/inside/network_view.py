"""The whole network: its layers as fields of units, one above the other, with the strongest connections between."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QLineF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from digitpad.recognition.why.map_colours import ON_DARK
from digitpad.ui.kit.fields import Grid, field_image, fitted
from digitpad.ui.kit.keys import ENTER, keeps_enter
from digitpad.ui.why.why_map import map_colours

if TYPE_CHECKING:
    from digitpad.ui.inside.watching import Activity

_GAP, _TITLE, _MARGIN = 28, 18, 8
_SHADES = 4  # pens for lines, from weak to strong


class NetworkView(QWidget):
    """A click, or Return, opens a layer; Up and Down choose one."""

    stage_opened = Signal(int)
    """The number of the stage that is to be shown alone."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("inside_network")
        self.setAccessibleName("The layers of the network")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._activity: Activity | None = None
        self._images: list[QImage] = []
        self._chosen = 0

    def show_activity(self, activity: Activity) -> None:
        """Show what goes on in the layers."""
        self._activity = activity
        colours, self._images = ON_DARK, []
        for stage in activity.stages:
            grid = Grid.of(stage.shape, self._aspect())
            values = activity.outputs[stage.place][0].reshape(stage.shape)
            self._images.append(field_image(grid.lay_out(values), colours))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(360, 560)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 320)

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
        for number in range(len(self._images)):
            if self._row(number).contains(event.position()):
                self._chosen = number
                self.stage_opened.emit(number)
                return

    def paintEvent(self, _event: QPaintEvent) -> None:
        activity = self._activity
        if activity is None or not self._images:
            return
        with QPainter(self) as painter:
            fields = [self._field(number) for number in range(len(self._images))]
            for number, (stage, field) in enumerate(zip(activity.stages, fields, strict=True)):
                painter.drawImage(field, self._images[number])
                row = self._row(number)
                painter.drawText(row.adjusted(0, -_TITLE, 0, 0), Qt.AlignmentFlag.AlignTop, stage.title)
                if self.hasFocus() and number == self._chosen:
                    painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
                    painter.drawRect(field.adjusted(-2, -2, 2, 2))
                    painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            if activity.stages[-1].shape == (10,) and not activity.fault:
                self._name_answers(painter, fields[-1])
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for number in range(1, len(fields)):
                self._paint_lines(painter, number, fields[number - 1], fields[number])

    def _paint_lines(self, painter: QPainter, number: int, above: QRectF, below: QRectF) -> None:
        activity = self._activity
        if activity is None:
            return
        lines, stages = activity.lines[number - 1], activity.stages
        upper, lower = (Grid.of(stages[each].shape, self._aspect()) for each in (number - 1, number))
        drawn: dict[tuple[bool, int], list[QLineF]] = {}
        for source, target, strength in zip(
            lines.sources.tolist(), lines.targets.tolist(), lines.strengths.tolist(), strict=True
        ):
            shade = min(int(abs(strength) * _SHADES), _SHADES - 1)
            start, end = upper.middle(source, above), lower.middle(target, below)
            drawn.setdefault((strength > 0, shade), []).append(QLineF(start, end))
        colours = map_colours(self.palette())
        for (is_for, shade), group in drawn.items():
            colour = QColor(*(colours.speaks_for if is_for else colours.speaks_against))
            colour.setAlphaF(0.15 + 0.5 * shade / _SHADES)
            style = Qt.PenStyle.SolidLine if is_for else Qt.PenStyle.DashLine
            painter.setPen(QPen(colour, 1, style))
            painter.drawLines(group)

    def _name_answers(self, painter: QPainter, field: QRectF) -> None:
        """The digits below the last field, which has ten units."""
        for digit in range(10):
            below = QRectF(field.x() + digit * field.width() / 10, field.bottom() + 2, field.width() / 10, _TITLE)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, str(digit))

    def _aspect(self) -> float:
        """The width of a field to its height."""
        count = max(len(self._activity.stages) if self._activity else 1, 1)
        height = max(self.height() / count - _TITLE - _GAP, 20)
        return float(np.clip((self.width() - 2 * _MARGIN) / height, 0.5, 12))

    def _row(self, number: int) -> QRectF:
        """The room of a stage, without its title."""
        count = max(len(self._images), 1)
        height = (self.height() - _TITLE) / count
        return QRectF(_MARGIN, number * height + _TITLE, self.width() - 2 * _MARGIN, max(height - _TITLE - _GAP, 12))

    def _field(self, number: int) -> QRectF:
        stages = self._activity.stages if self._activity else ()
        grid, row = Grid.of(stages[number].shape, self._aspect()), self._row(number)
        if stages[number].shape == (10,):  # wide enough for the digits below
            return QRectF(row.x(), row.y(), row.width(), min(row.height(), row.width() / 10))
        return fitted(grid, row)
