"""The canvas: the pen's movements in, a drawing out."""

import enum
from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent

from digitpad.base.language import again, tr
from digitpad.ink.cutting import Place, Way, part_inside
from digitpad.ink.strokes import DEFAULT_WIDTH, Drawing, Stroke
from digitpad.ui.canvas import ink_painter, paper_painter
from digitpad.ui.canvas.edits import Edit, EditKind
from digitpad.ui.canvas.ink_layer import InkLayer, takes_frames
from digitpad.ui.canvas.pen_widget import PenWidget
from digitpad.ui.kit.colors import quiet_text
from digitpad.ui.languages.wording import word

_ERASER_TO_PEN = 1.2  # the eraser's width in pen widths: wide enough to remove a whole line
HINT = tr("Draw a digit")
_MIN_SIDE = 224
_FADED = 0.6  # opacity of the paper over a drawing that is done
_SIZE_SETTLES_MS = 100
_REFRESH_MS = 12  # between two times that some of what was erased is painted anew


class Tool(enum.Enum):
    """What the pen does on the canvas."""

    PEN = "pen"
    ERASER = "eraser"


class Canvas(PenWidget):
    """A square to draw on. It keeps the drawing, and paints only what is new."""

    drawing_changed = Signal(object)
    """The new `Drawing`, at each move of the pen."""

    drawing_edited = Signal(object)
    """The whole `Edit` that was made."""

    drawing_left = Signal(object)
    """The `Edit` that cleared a drawing that was done, just before that of the stroke that began a new one."""

    stroke_cancelled = Signal()
    """What the pen did since it was pressed was taken back."""

    stroke_taken_back = Signal(object)
    """The newest edit was a mistake that is to be forgotten; the `Drawing` before, a clearing for its sake included."""

    tap_taken = Signal()
    """A tap was taken for something else than ink, and left none."""

    def __init__(self) -> None:
        super().__init__()
        self.hint = HINT
        self.setObjectName("canvas")
        word(self.setAccessibleName, tr("Canvas"))
        word(
            self.setAccessibleDescription,
            tr(
                "Draw a digit here with the mouse, a stylus, a finger, or the keys: the space bar puts "
                "the pen down and lifts it, the arrows move it."
            ),
        )
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setMinimumSize(_MIN_SIDE, _MIN_SIDE)
        self._drawing = Drawing()
        self._before = self._after = self._drawing
        self._tool = Tool.PEN
        self._pen_width = DEFAULT_WIDTH
        self._erasing = False
        self._at: Place = (0.0, 0.0)
        self._hover: Place | None = None
        self._shows_focus = False
        self._is_done = self._was_done = False
        self._layer: InkLayer | None = None
        self._takes_tap: Callable[[Place], bool] = lambda _at: False
        self._paint_lines: Callable[[QPainter, float, QPalette], None] | None = None
        self._resizing = QTimer(self)
        self._resizing.timeout.connect(self._sharpen)
        self._sharpening: Iterator[Drawing] | None = None
        self._refreshing = QTimer(self, interval=_REFRESH_MS)
        self._refreshing.timeout.connect(self._refresh)

    def set_hint(self, hint: str = HINT) -> None:
        """Show another text, larger, while the canvas is blank; the usual one without."""
        self.hint = hint
        self.update()

    def show_lines(self, paint: Callable[[QPainter, float, QPalette], None] | None) -> None:
        """Show lines to write on, painted for a side in logical pixels in the colours of a palette; None shows none."""
        self._paint_lines = paint
        self.update()

    @property
    def drawing(self) -> Drawing:
        """What is drawn so far, the stroke under the pen included."""
        return self._drawing

    @property
    def tool(self) -> Tool:
        """What the pen does, unless the stylus is turned round."""
        return self._tool

    @property
    def pen_width(self) -> float:
        """The width of new strokes, in canvas sides."""
        return self._pen_width

    def set_tool(self, tool: Tool) -> None:
        """Choose what the pen does, unless the stylus is turned round."""
        self.finish_stroke()
        self._update_cursor()
        self._tool = tool
        self._update_cursor()

    def set_pen_width(self, width: float) -> None:
        """Choose the width of new strokes, in canvas sides."""
        self._update_cursor()
        self._pen_width = width
        self._update_cursor()

    def offer_taps(self, takes_tap: Callable[[Place], bool]) -> None:
        """Ask of each tap of the pen upon a drawing whether it is taken for something else, and then leaves no ink."""
        self._takes_tap = takes_tap

    def clear(self) -> None:
        """Empty the canvas; a stroke in progress is ended first."""
        self.finish_stroke()
        if self._drawing:
            self.replace_drawing(Drawing(), EditKind.CLEARING)

    def replace_drawing(self, drawing: Drawing, kind: EditKind) -> None:
        """Replace the drawing with another, as an edit."""
        self.finish_stroke()
        before = self._drawing
        self.show_drawing(drawing)
        self._report_edit(kind, before)

    def show_drawing(self, drawing: Drawing) -> None:
        """Show another drawing, without making that an edit."""
        if drawing is self._drawing:
            return
        if self._is_done:
            self.mark_done(False)
        self._resizing.stop()
        area = ink_painter.bounds_of_change(self._drawing, drawing, self.side)
        self._drawing = drawing
        if self._layer is not None:
            self._layer.show_drawing(drawing)
        self.update(area if drawing else self.rect())
        self.drawing_changed.emit(drawing)

    @property
    def is_done(self) -> bool:
        """Whether the drawing is done, so that the next stroke begins a new one."""
        return self._is_done

    def mark_done(self, done: bool = True) -> None:
        """Let the next stroke begin a new drawing; until then, this one is shown faded."""
        if done != self._is_done and not (done and self.is_pressed):
            self._is_done = done
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, 480)

    # What the pen does

    def pen_pressed(self, at: Place, pressure: float, erases: bool) -> None:
        self._erasing = erases or self._tool is Tool.ERASER
        self._resizing.stop()
        self._before, self._at, self._was_done = self._drawing, at, self._is_done
        self._update_cursor()
        if self._erasing:
            self.mark_done(False)  # erasing continues the drawing
            self._erase_to(at)
        else:
            if self._is_done:
                self.show_drawing(Drawing())
            self._grow(self._drawing.with_stroke(Stroke.starting(*at, pressure, self._pen_width)))

    def pen_moved(self, at: Place, pressure: float) -> None:
        if at == self._at:
            return
        if self._erasing:
            self._erase_to(at)
        else:
            self._draw_to(at, pressure)
        self._at = at

    def _draw_to(self, at: Place, pressure: float) -> None:
        """Draw on; a stroke ends where the pen leaves the canvas, and another begins where it comes back."""
        inside = part_inside(self._at, at)
        if inside is None:
            return
        start, end = inside
        if start != self._at:
            self._finish_ink()
            self._grow(self._drawing.with_stroke(Stroke.starting(*start, pressure, self._pen_width)))
        if end != start:
            self._grow(self._drawing.extended(*end, pressure))

    def _finish_ink(self) -> None:
        if self._layer is not None:
            self.update(self._layer.finish(self._drawing.strokes[-1]))

    def pen_was_light(self) -> None:
        if not self._erasing:
            strokes = self._drawing.strokes
            light = Stroke.of(strokes[-1].points * (1, 1, 0), strokes[-1].width)
            self._drawing = Drawing((*strokes[:-1], light), self._drawing.image)
            self._layer = None
            self.update()

    def pen_cancelled(self) -> None:
        self._update_cursor()
        self.show_drawing(self._before)
        self._fade_as_before()

    def pen_taken_back(self) -> None:
        if self._drawing is self._after is not self._before:
            self.stroke_taken_back.emit(self._before)
            self._fade_as_before()

    def _fade_as_before(self) -> None:
        self._is_done = self._was_done
        self.update()
        self.stroke_cancelled.emit()

    def pen_lifted(self) -> None:
        if self._is_tap() and self._takes_tap(self._at):
            self.show_drawing(self._before)
            self._update_cursor()
            self.tap_taken.emit()
            return
        self._update_cursor()
        if self._erasing:
            self._finish_erasing()
            self._report_edit(EditKind.ERASING, self._before)
        else:
            self._finish_ink()
            self._report_edit(EditKind.STROKE, self._leave_what_was_done())
        self._after = self._drawing

    def _leave_what_was_done(self) -> Drawing:
        """What the stroke was added to: nothing, if the drawing before it was done, and that is cleared by now."""
        if not self._was_done:
            return self._before
        blank = Drawing()
        self.drawing_left.emit(Edit(EditKind.CLEARING, self._before, blank))
        return blank

    def _is_tap(self) -> bool:
        """Whether the pen only touched a drawing, with what is too small to be read as ink."""
        is_upon_drawing = bool(self._before) and not self._erasing and not self._was_done
        return is_upon_drawing and self._drawing.strokes[-1] not in self._drawing.substantial_strokes()

    def pen_hovered(self, at: Place | None) -> None:
        if not self._is_inking():
            self._update_cursor()
        self._hover = at
        if not self._is_inking():
            self._update_cursor()

    def keys_have_pen(self, have: bool) -> None:
        if have != self._shows_focus:
            self._shows_focus = have
            self.update()

    def _grow(self, drawing: Drawing) -> None:
        was_empty = not self._drawing
        self._drawing = drawing
        if self._layer is not None:
            self.update(self._layer.extend(drawing.strokes[-1]))
        if was_empty:
            self.update()  # the hint disappears
        self.drawing_changed.emit(drawing)

    def _erase_to(self, at: Place) -> None:
        way = Way(self._at, at, self._pen_width * _ERASER_TO_PEN / 2)
        before, drawing = self._drawing, self._drawing.erased(*way)
        if drawing is before:
            return
        self._drawing = drawing
        area = ink_painter.erased_bounds(before, drawing, way, self.side)
        if self._layer is not None:
            self._layer.erase(way, area)
            if not self._refreshing.isActive():
                self._refreshing.start()
        self.update(area if drawing else self.rect())
        self.drawing_changed.emit(drawing)

    def _refresh(self) -> None:
        """Show some more of what was erased: what the eraser passes goes at once, and what it cuts off beside, soon."""
        if self._layer is None or not self._layer.is_stale:
            self._refreshing.stop()
        else:
            self.update(self._layer.refresh(self._drawing))

    def _finish_erasing(self) -> None:
        """Paint all of the strokes that were cut; meanwhile, only what the eraser passed was painted anew."""
        area = ink_painter.bounds_of_change(self._before, self._drawing, self.side)
        if self._layer is not None and not area.isEmpty():
            self._layer.repaint(self._drawing, QRectF(area))
            self.update(area)

    def _report_edit(self, kind: EditKind, before: Drawing) -> None:
        if self._drawing is not before:
            if self._layer is not None:
                self._layer.remember(self._drawing)
            self.drawing_edited.emit(Edit(kind, before, self._drawing))

    # What the eye sees

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._resizing.stop()
            self._layer = None
            self.update()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_slow = takes_frames(self._drawing, self.side * self.devicePixelRatioF())
        if self._layer is not None and is_slow and not self.is_pressed:
            self._sharpening = None
            self._resizing.start(_SIZE_SETTLES_MS)

    def _sharpen(self) -> None:
        """Paint some more of the ink at the new size, beside what is shown stretched until all is painted."""
        if self._sharpening is None:
            self._sharpening = self._sharpened()
            self._resizing.setInterval(0)  # between frames, the window takes events
        if next(self._sharpening, None) is None:
            self._resizing.stop()
            self.update()

    def _sharpened(self) -> Iterator[Drawing]:
        layer = InkLayer(self.side, self.devicePixelRatioF(), self.palette())
        yield from layer.frames(self._drawing)
        self._layer = layer

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._show_ink(painter, event.rect())
            if self._paint_lines is not None:
                self._paint_lines(painter, self.side, self.palette())
            if self._is_done:
                paper = self.palette().color(QPalette.ColorRole.Base)
                paper.setAlphaF(_FADED)
                painter.fillRect(event.rect(), paper)
            if not self._drawing:
                is_usual = again(self.hint) == again(HINT)
                paper_painter.paint_hint(painter, self.rect(), again(self.hint), self.palette(), with_pen=is_usual)
            paper_painter.paint_rim(painter, self.rect(), event.rect(), self.palette(), self._shows_focus)
            if self._is_inking():
                self._current_layer().paint_tail(painter, self._drawing.strokes[-1])
            elif self._hover is not None:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(quiet_text(self.palette()))
                painter.drawEllipse(self._cursor_circle(self._hover))

    def _show_ink(self, painter: QPainter, area: QRect) -> None:
        """Show the ink sharp, but what takes long to paint, while the size changes, as it was painted before."""
        if self._layer is not None and self._resizing.isActive():
            self._layer.show_stretched(painter, self.side)
        else:
            self._current_layer().show(painter, area)

    def _is_inking(self) -> bool:
        return self.is_pressed and not self._erasing

    def _current_layer(self) -> InkLayer:
        """The ink at the current size and pixel ratio: on another screen it is painted anew, not stretched."""
        layer, ratio = self._layer, self.devicePixelRatioF()
        if layer is None or layer.side != self.side or layer.pixel_ratio != ratio:
            layer = self._layer = InkLayer(self.side, ratio, self.palette())
            if self._drawing:
                layer.show_drawing(self._drawing, growing=self._is_inking())
        return layer

    def _update_cursor(self) -> None:
        """Repaint the circle that shows what the tool would touch."""
        if self._hover is not None:
            largest = self._circle(self._hover, self._pen_width * _ERASER_TO_PEN)
            self.update(largest.toAlignedRect().adjusted(-2, -2, 2, 2))

    def _cursor_circle(self, at: Place) -> QRectF:
        erases = self._erasing if self.is_pressed else self._tool is Tool.ERASER
        return self._circle(at, self._pen_width * (_ERASER_TO_PEN if erases else 1.0))

    def _circle(self, at: Place, width: float) -> QRectF:
        diameter = self.side * width
        return QRectF(at[0] * self.side - diameter / 2, at[1] * self.side - diameter / 2, diameter, diameter)
