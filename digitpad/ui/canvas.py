"""The canvas: pointer events in, a drawing out."""

import enum
import math

from PySide6.QtCore import QElapsedTimer, QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QHideEvent,
    QInputDevice,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPointingDevice,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QWidget

from digitpad.ink.strokes import DEFAULT_WIDTH, Drawing, Stroke
from digitpad.ui import ink_painter
from digitpad.ui.ink_layer import InkLayer

_ERASER_TO_PEN = 1.2  # the eraser's width to the pen's: a little more, to take a line away whole
_HINT = "Draw a digit"
_MIN_SIDE = 224
_PALM_MS = 500  # how long after the stylus a touch still is the hand that holds it


class Tool(enum.Enum):
    """What the pointer does on the canvas."""

    PEN = "pen"
    ERASER = "eraser"


class _Pointer(enum.Enum):
    """What is down on the canvas."""

    MOUSE = enum.auto()
    STYLUS = enum.auto()
    FINGER = enum.auto()


class Canvas(QWidget):
    """A square to draw on. It keeps the drawing, and paints only what is new."""

    drawing_changed = Signal(object)
    """The new `Drawing`, at each move of the pen."""

    drawing_edited = Signal(object, object, str)
    """A whole edit was made: the `Drawing` before and after it, and what it was, as "stroke"."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.setAccessibleName("Canvas")
        self.setAccessibleDescription("Draw a digit here with the mouse, a stylus or a finger.")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setMouseTracking(True)  # for the cursor, and to notice a release that went elsewhere
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setMinimumSize(_MIN_SIDE, _MIN_SIDE)
        self._drawing = Drawing()
        self._before = self._drawing
        self._tool = Tool.PEN
        self._pen_width = DEFAULT_WIDTH
        self._pointer: _Pointer | None = None
        self._button = Qt.MouseButton.NoButton
        self._finger = -1
        self._erasing = False
        self._at = (0.0, 0.0)
        self._hover: QPointF | None = None
        self._since_stylus = QElapsedTimer()
        self._layer: InkLayer | None = None

    @property
    def drawing(self) -> Drawing:
        """What is drawn so far, the stroke under the pen included."""
        return self._drawing

    @property
    def tool(self) -> Tool:
        """What the left mouse button, the stylus' tip and a finger do."""
        return self._tool

    @property
    def pen_width(self) -> float:
        """The width of new strokes, in canvas sides."""
        return self._pen_width

    def set_tool(self, tool: Tool) -> None:
        """Choose what the left mouse button, the stylus' tip and a finger do."""
        self.finish_stroke()
        self._update_cursor()
        self._tool = tool
        self._update_cursor()

    def set_pen_width(self, width: float) -> None:
        """Choose the width of new strokes, in canvas sides."""
        self._update_cursor()
        self._pen_width = width
        self._update_cursor()

    def clear(self) -> None:
        """Empty the canvas; a stroke in progress ends before."""
        self.finish_stroke()
        before = self._drawing
        self.show_drawing(Drawing())
        self._report_edit(before, "clearing")

    def show_drawing(self, drawing: Drawing) -> None:
        """Show another drawing, without calling that an edit."""
        if drawing is self._drawing:
            return
        shown, to_show = ({id(stroke): stroke for stroke in each.strokes} for each in (self._drawing, drawing))
        changed = [(shown | to_show)[key] for key in shown.keys() ^ to_show.keys()]
        area = ink_painter.bounds(changed, self._side)
        self._drawing = drawing
        if self._layer is not None and not self._layer.recall(drawing):
            self._layer.repaint(drawing, growing=False, area=QRectF(area))
        self.update(area if drawing.strokes else self.rect())
        self.drawing_changed.emit(drawing)

    def finish_stroke(self) -> None:
        """End what the pointer does, as if it were lifted."""
        if self._pointer is None:
            return
        self._pointer = None
        if not self._erasing and self._layer is not None:
            self._layer.finish(self._drawing.strokes[-1])
        self._update_cursor()
        self._report_edit(self._before, "erasing" if self._erasing else "stroke")

    def sizeHint(self) -> QSize:
        return QSize(480, 480)

    # What the pointers do

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton) and self._pointer is None:
            self._button = event.button()
            erases = self._button == Qt.MouseButton.RightButton or self._tool is Tool.ERASER
            self._press(_Pointer.MOUSE, event.position(), 1.0, erases)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._move_cursor(event.position())
        if self._pointer is not _Pointer.MOUSE:
            return
        if event.buttons() & self._button:
            self._move(event.position(), 1.0)
        else:
            self.finish_stroke()  # the release went elsewhere

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pointer is _Pointer.MOUSE and event.button() == self._button:
            self.finish_stroke()

    def tabletEvent(self, event: QTabletEvent) -> None:
        event.accept()  # or Qt would send a mouse event as well
        self._since_stylus.start()
        self._move_cursor(event.position())
        pressure = event.pressure() or 1.0  # a stylus without a sensor for it says 0
        if event.type() == QEvent.Type.TabletPress and event.button() == Qt.MouseButton.LeftButton:
            self.finish_stroke()
            is_eraser = event.pointerType() == QPointingDevice.PointerType.Eraser
            self._press(_Pointer.STYLUS, event.position(), pressure, is_eraser or self._tool is Tool.ERASER)
        elif self._pointer is _Pointer.STYLUS:
            if event.type() == QEvent.Type.TabletMove and event.buttons() & Qt.MouseButton.LeftButton:
                self._move(event.position(), pressure)
            elif event.type() == QEvent.Type.TabletMove or event.button() == Qt.MouseButton.LeftButton:
                self.finish_stroke()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent) and event.device().type() == QInputDevice.DeviceType.TouchScreen:
            self._take_touch(event)
            event.accept()  # or Qt would send a mouse event as well
            return True
        return super().event(event)

    def _take_touch(self, event: QTouchEvent) -> None:
        """One finger draws; others, and a palm beside a stylus, do nothing."""
        if event.type() == QEvent.Type.TouchBegin and self._pointer is None and not self._stylus_is_near():
            finger = event.points()[0]
            self._finger = finger.id()
            self._press(_Pointer.FINGER, finger.position(), 1.0, self._tool is Tool.ERASER)
            return
        if self._pointer is not _Pointer.FINGER:
            return
        if event.type() == QEvent.Type.TouchCancel:
            self.finish_stroke()
        for point in event.points():
            if point.id() == self._finger and point.state() == point.State.Updated:
                self._move(point.position(), 1.0)
            elif point.id() == self._finger and point.state() == point.State.Released:
                self.finish_stroke()

    def _stylus_is_near(self) -> bool:
        return self._since_stylus.isValid() and self._since_stylus.elapsed() < _PALM_MS

    def hideEvent(self, event: QHideEvent) -> None:
        self.finish_stroke()
        super().hideEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._move_cursor(None)
        super().leaveEvent(event)

    def _press(self, pointer: _Pointer, position: QPointF, pressure: float, erases: bool) -> None:
        at = self._in_canvas_sides(position)
        if at is None:
            return
        self._update_cursor()
        self._pointer, self._erasing = pointer, erases
        self._before, self._at = self._drawing, at
        if erases:
            self._erase_to(at)
        else:
            self._grow(self._drawing.with_stroke(Stroke.starting(*at, pressure, self._pen_width)))

    def _move(self, position: QPointF, pressure: float) -> None:
        at = self._in_canvas_sides(position)
        if at is None or at == self._at:
            return
        if self._erasing:
            self._erase_to(at)
        else:
            self._grow(self._drawing.extended(*at, pressure))
        self._at = at

    def _grow(self, drawing: Drawing) -> None:
        was_empty = not self._drawing.strokes
        self._drawing = drawing
        if self._layer is not None:
            self.update(self._layer.extend(drawing.strokes[-1]))
        if was_empty:
            self.update()  # the hint goes
        self.drawing_changed.emit(drawing)

    def _erase_to(self, at: tuple[float, float]) -> None:
        self.show_drawing(self._drawing.erased(self._at, at, self._pen_width * _ERASER_TO_PEN / 2))

    def _report_edit(self, before: Drawing, what: str) -> None:
        if self._drawing is not before:
            if self._layer is not None:
                self._layer.remember(self._drawing)
            self.drawing_edited.emit(before, self._drawing, what)

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
            if self._is_inking():
                layer.paint_tail(painter, self._drawing.strokes[-1])
            elif self._hover is not None:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
                painter.drawEllipse(self._cursor_circle(self._hover))

    def _is_inking(self) -> bool:
        return self._pointer is not None and not self._erasing

    def _current_layer(self) -> InkLayer:
        """The ink at today's size and pixel ratio: on another screen it is painted anew, not stretched."""
        layer, ratio = self._layer, self.devicePixelRatioF()
        if layer is None or layer.side != self._side or layer.pixel_ratio != ratio:
            layer = self._layer = InkLayer(self._side, ratio, self.palette())
            if self._drawing.strokes:
                layer.repaint(self._drawing, growing=self._is_inking())
        return layer

    def _move_cursor(self, position: QPointF | None) -> None:
        """Show the circle that the tool will touch around ``position``; None hides it."""
        if not self._is_inking():
            self._update_cursor()
        self._hover = position if position is not None and self._in_canvas_sides(position) else None
        if not self._is_inking():
            self._update_cursor()

    def _update_cursor(self) -> None:
        if self._hover is not None:
            self.update(self._cursor_circle(self._hover).toAlignedRect().adjusted(-2, -2, 2, 2))

    def _cursor_circle(self, position: QPointF) -> QRectF:
        erases = self._erasing if self._pointer is not None else self._tool is Tool.ERASER
        diameter = self._side * self._pen_width * (_ERASER_TO_PEN if erases else 1.0)
        return QRectF(position.x() - diameter / 2, position.y() - diameter / 2, diameter, diameter)

    def _paint_hint(self, painter: QPainter) -> None:
        font = self.font()
        font.setPixelSize(max(round(self._side / 20), 12))
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(QRect(self.rect()), Qt.AlignmentFlag.AlignCenter, _HINT)
