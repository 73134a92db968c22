"""One layer alone: its units as large as fits; the unit under the pointer is named with its output."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from digitpad.recognition.inside.stages import unit_outputs
from digitpad.recognition.why.map_colours import ON_DARK
from digitpad.ui.kit.colors import edge
from digitpad.ui.kit.events import ENTER, keeps_enter
from digitpad.ui.kit.fields import Grid, field_image, fitted
from digitpad.ui.languages.wording import word

if TYPE_CHECKING:
    from digitpad.ui.inside.watching import Activity

_MARGIN = 8


class LayerView(QWidget):
    """A click, or Return, opens a unit; the arrow keys choose one."""

    unit_pointed_at = Signal(int)
    """The number of the unit under the pointer, or chosen with the keys."""

    unit_opened = Signal(int)
    """The number of the unit that is to be shown alone."""

    unit_brushed = Signal(int)
    """A unit that the brush passed over."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("inside_layer")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._grid = Grid(1, 1)
        self._image = QImage()
        self._chosen = 0
        self._has_brush = False
        self._silenced: frozenset[int] = frozenset()

    @property
    def chosen(self) -> int:
        """The unit that is pointed at."""
        return self._chosen

    def show_activity(self, activity: Activity, number: int) -> None:
        """Show what goes on in the stage of this number."""
        stage = activity.stages[number]
        word(self.setAccessibleName, stage.title)
        self._grid = Grid.of(stage.shape, max(self.width() / max(self.height(), 1), 0.3))
        self._chosen = min(self._chosen, self._grid.units - 1)
        values = activity.outputs[stage.place][0].reshape(stage.shape)
        self._image = field_image(self._grid.lay_out(values), ON_DARK)
        self.update()

    def set_brush(self, on: bool) -> None:
        """Let the pointer brush units, or open them."""
        self._has_brush = on
        self.setCursor(Qt.CursorShape.CrossCursor if on else Qt.CursorShape.ArrowCursor)

    def show_silenced(self, units: frozenset[int]) -> None:
        """Cross these units out."""
        self._silenced = units
        self.update()

    def choose(self, unit: int) -> None:
        """Point at a unit."""
        self._chosen = unit
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(360, 400)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        unit = self._unit_at(event.position())
        if unit is not None and self._has_brush and event.buttons() & Qt.MouseButton.LeftButton:
            self.unit_brushed.emit(unit)
        if unit is not None and unit != self._chosen:
            self.choose(unit)
            self.unit_pointed_at.emit(unit)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        unit = self._unit_at(event.position())
        if unit is not None and self._has_brush:
            self.unit_brushed.emit(unit)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        unit = self._unit_at(event.position())
        if unit is not None and not self._has_brush:
            self.choose(unit)
            self.unit_opened.emit(unit)

    def event(self, event: QEvent) -> bool:
        return keeps_enter(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self._grid.columns,
            Qt.Key.Key_Down: self._grid.columns,
        }
        if event.key() in steps:
            unit = self._chosen + steps[Qt.Key(event.key())]
            if 0 <= unit < self._grid.units:
                self.choose(unit)
                self.unit_pointed_at.emit(unit)
        elif event.key() in ENTER:
            self.unit_opened.emit(self._chosen)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            field = self._field()
            painter.drawImage(field, self._image)
            painter.setPen(edge(self.palette()))
            painter.drawRect(field)
            painter.setPen(QPen(QColor(*ON_DARK.speaks_against), 1))
            cells = [self._grid.cell(unit, field) for unit in self._silenced]
            painter.drawLines([QLineF(cell.topLeft(), cell.bottomRight()) for cell in cells])
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
            painter.drawRect(self._grid.cell(self._chosen, field).adjusted(-1, -1, 1, 1))

    def _field(self) -> QRectF:
        return fitted(self._grid, QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN))

    def _unit_at(self, place: QPointF) -> int | None:
        return self._grid.at(place, self._field())


def output_of(activity: Activity, number: int, unit: int) -> float:
    """The output of a unit: of a feature map, its largest."""
    stage = activity.stages[number]
    outputs = activity.outputs[stage.place]
    if stage.layer is None:
        return float(outputs[0].reshape(-1)[unit])
    return float(unit_outputs(stage, outputs)[0, unit])
