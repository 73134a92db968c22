"""The canvas: mouse and stylus events in, a drawing out."""

import enum
import math

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QHideEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPointingDevice,
    QTabletEvent,
)
from PySide6.QtWidgets import QWidget

from digitpad.ink.strokes import Drawing, Stroke
from digitpad.ui import ink_painter
from digitpad.ui.ink_layer import InkLayer

_ERASER_RADIUS = 0.03  # of the canvas side
_HINT = "Draw a digit"
_MIN_SIDE = 224


class _Tool(enum.Enum):
    """What is down on the canvas."""

    MOUSE = enum.auto()
    PEN = enum.auto()
    ERASER = enum.auto()


_INKING = (_Tool.MOUSE, _Tool.PEN)


class Canvas(QWidget):
    """A square to draw on. It keeps the drawing, and paints only what is new."""

    drawing_changed = Signal(object)
    """The new `Drawing`."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.setAccessibleName("Canvas")
        self.setAccessibleDescription("Draw a digit here with the mouse or a stylus.")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)  # or a move after a release that went elsewhere would not come
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setMinimumSize(_MIN_SIDE, _MIN_SIDE)
        self._drawing = Drawing()
        self._tool: _Tool | None = None
        self._eraser_at = (0.0, 0.0)
        self._layer: InkLayer | None = None

    @property
    def drawing(self) -> Drawing:
        """What is drawn so far, the stroke under the pen included."""
        return self._drawing

    def clear(self) -> None:
        """Empty the canvas; a stroke in progress ends."""
        self._tool = None
        self._replace_drawing(Drawing())

    def sizeHint(self) -> QSize:
        return QSize(480, 480)

    # What the pointer does

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._tool is None and event.button() == Qt.MouseButton.LeftButton:
            self._press(_Tool.MOUSE, event.position(), 1.0)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._tool is not _Tool.MOUSE:
            return
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._move(event.position(), 1.0)
        else:
            self._lift()  # the release went elsewhere

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._tool is _Tool.MOUSE and event.button() == Qt.MouseButton.LeftButton:
            self._lift()

    def tabletEvent(self, event: QTabletEvent) -> None:
        event.accept()  # or Qt would send a mouse event as well
        pressure = event.pressure() or 1.0  # a stylus without a sensor for it says 0
        if event.type() == QEvent.Type.TabletPress and event.button() == Qt.MouseButton.LeftButton:
            self._lift()
            is_eraser = event.pointerType() == QPointingDevice.PointerType.Eraser
            self._press(_Tool.ERASER if is_eraser else _Tool.PEN, event.position(), pressure)
        elif self._tool in (_Tool.PEN, _Tool.ERASER):
            if event.type() == QEvent.Type.TabletMove and event.buttons() & Qt.MouseButton.LeftButton:
                self._move(event.position(), pressure)
            elif event.type() == QEvent.Type.TabletMove or event.button() == Qt.MouseButton.LeftButton:
                self._lift()

    def hideEvent(self, event: QHideEvent) -> None:
        self._lift()
        super().hideEvent(event)

    def _press(self, tool: _Tool, position: QPointF, pressure: float) -> None:
        at = self._in_canvas_sides(position)
        if at is None:
            return
        self._tool = tool
        if tool is _Tool.ERASER:
            self._eraser_at = at
            self._erase_to(at)
        else:
            self._grow(self._drawing.with_stroke(Stroke.starting(*at, pressure)))

    def _move(self, position: QPointF, pressure: float) -> None:
        at = self._in_canvas_sides(position)
        if at is None:
            return
        if self._tool is _Tool.ERASER:
            self._erase_to(at)
        elif at != self._last_place():
            self._grow(self._drawing.extended(*at, pressure))

    def _last_place(self) -> tuple[float, float]:
        stroke = self._drawing.strokes[-1]
        x, y, _pressure = stroke.point(len(stroke) - 1)
        return x, y

    def _lift(self) -> None:
        if self._tool in _INKING and self._layer is not None:
            self._layer.finish(self._drawing.strokes[-1])
        self._tool = None

    def _grow(self, drawing: Drawing) -> None:
        was_empty = not self._drawing.strokes
        self._drawing = drawing
        if self._layer is not None:
            self.update(self._layer.extend(drawing.strokes[-1]))
        if was_empty:
            self.update()  # the hint goes
        self.drawing_changed.emit(drawing)

    def _erase_to(self, at: tuple[float, float]) -> None:
        self._replace_drawing(self._drawing.erased(self._eraser_at, at, _ERASER_RADIUS))
        self._eraser_at = at

    def _replace_drawing(self, drawing: Drawing) -> None:
        """Take another drawing and repaint what it has other than this one."""
        changed = set(drawing.strokes) ^ set(self._drawing.strokes)
        if not changed:
            return
        area = ink_painter.bounds(changed, self._side)
        self._drawing = drawing
        if self._layer is not None:
            self._layer.repaint(drawing, growing=False, area=QRectF(area))
        self.update(area if drawing.strokes else self.rect())
        self.drawing_changed.emit(drawing)

    def _in_canvas_sides(self, position: QPointF) -> tuple[float, float] | None:
        """The position, kept on the canvas; None for one that is no place at all."""
        x, y = position.x() / self._side, position.y() / self._side
        if not (math.isfinite(x) and math.isfinite(y)):
            return None
        return min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0)

    # What the eye sees

    @property
    def _side(self) -> float:
        return float(max(min(self.width(), self.height()), 1))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._layer = None
            self.update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        layer = self._current_layer()
        with QPainter(self) as painter:
            layer.show(painter, event.rect())
            if not self._drawing.strokes:
                self._paint_hint(painter)
            painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
            if self._tool in _INKING:
                layer.paint_tail(painter, self._drawing.strokes[-1])

    def _current_layer(self) -> InkLayer:
        """The ink at today's size and pixel ratio: on another screen it is painted anew, not stretched."""
        layer, ratio = self._layer, self.devicePixelRatioF()
        if layer is None or layer.side != self._side or layer.pixel_ratio != ratio:
            layer = self._layer = InkLayer(self._side, ratio, self.palette())
            layer.repaint(self._drawing, growing=self._tool in _INKING)
        return layer

    def _paint_hint(self, painter: QPainter) -> None:
        font = self.font()
        font.setPixelSize(max(round(self._side / 20), 12))
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(QRect(self.rect()), Qt.AlignmentFlag.AlignCenter, _HINT)
