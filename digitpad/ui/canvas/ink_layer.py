"""The finished ink as pixels of the screen, to which a growing stroke adds only its newest piece."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPalette, QPixmap

from digitpad.ink.strokes import Drawing, Stroke
from digitpad.ui.canvas import ink_painter

if TYPE_CHECKING:
    from digitpad.ui.canvas.looks import Looks

_POINTS_BETWEEN_LOOKS = 100  # this many are painted in less than a frame


class InkLayer:
    """A square pixmap at the screen's own resolution, with the drawing in the colours of a palette."""

    def __init__(self, side: float, pixel_ratio: float, palette: QPalette) -> None:
        """``side`` is in logical pixels; ``pixel_ratio`` is device pixels per logical pixel."""
        self.side = side
        self.pixel_ratio = pixel_ratio
        self._ink = palette.color(QPalette.ColorRole.Text)
        self._paper = palette.color(QPalette.ColorRole.Base)
        device_side = max(1, round(side * pixel_ratio))
        self._show_pixmap(_blank(device_side, self._paper))

    @cached_property
    def _looks(self) -> "Looks":
        from digitpad.ui.canvas.looks import Looks  # after the first paint, which is of a blank canvas

        return Looks(self._pixmap.width(), all_grey=_is_grey(self._ink) and _is_grey(self._paper))

    def extend(self, stroke: Stroke) -> QRect:
        """Add the newest piece of a growing stroke; returns the rectangle to repaint, tail included."""
        with QPainter(self._pixmap) as painter:
            self._prepare(painter)
            ink_painter.paint_piece(painter, stroke, len(stroke) - 1, self.side, self._ink)
        return ink_painter.newest_bounds(stroke, self.side).toAlignedRect()

    def finish(self, stroke: Stroke) -> None:
        """Add the tail of a finished stroke."""
        with QPainter(self._pixmap) as painter:
            self._prepare(painter)
            ink_painter.paint_tail(painter, stroke, self.side, self._ink)

    def repaint(self, drawing: Drawing, area: QRectF) -> None:
        """Paint ``area`` from the drawing."""
        with QPainter(self._pixmap) as painter:
            painter.setClipRect(area)
            painter.fillRect(area, self._paper)
            if drawing.image is not None:
                ink_painter.paint_image(painter, drawing.image, self.side, self._ink)
            self._prepare(painter)
            for stroke in drawing.strokes:
                if area.intersects(ink_painter.stroke_bounds(stroke, self.side)):
                    ink_painter.paint_stroke(painter, stroke, self.side, self._ink)
                    ink_painter.paint_tail(painter, stroke, self.side, self._ink)

    def show_drawing(self, drawing: Drawing, growing: bool = False) -> None:
        """Paint a whole drawing, starting from the nearest looks that are kept, and keep more on the way.

        The tail of a last stroke that is ``growing`` is left out.
        """
        first = self._begin(drawing)
        points = 0
        for index in range(first, len(drawing.strokes)):
            stroke, is_last = drawing.strokes[index], index == len(drawing.strokes) - 1
            if points >= _POINTS_BETWEEN_LOOKS:
                self.remember(Drawing(drawing.strokes[:index], drawing.image))
                points = 0
            with QPainter(self._pixmap) as painter:
                self._prepare(painter)
                ink_painter.paint_stroke(painter, stroke, self.side, self._ink)
                if not (growing and is_last):
                    ink_painter.paint_tail(painter, stroke, self.side, self._ink)
            points += len(stroke)

    def _begin(self, drawing: Drawing) -> int:
        """Show the kept looks of as many of its first strokes as there are; returns how many."""
        nearest = self._looks.nearest(drawing)
        if nearest is not None:
            self._show_pixmap(nearest[0])
            return nearest[1]
        self._pixmap.fill(self._paper)
        if drawing.image is not None:
            with QPainter(self._pixmap) as painter:
                ink_painter.paint_image(painter, drawing.image, self.side, self._ink)
        return 0

    def remember(self, drawing: Drawing) -> None:
        """Keep what is painted now as the looks of this drawing, to go back to it at once."""
        self._looks.keep(drawing, self._pixmap)

    def _show_pixmap(self, pixmap: QPixmap) -> None:
        self._pixmap = pixmap
        self._pixmap.setDevicePixelRatio(self.pixel_ratio)

    def paint_tail(self, painter: QPainter, stroke: Stroke) -> None:
        """Paint the tail of a growing stroke on the widget, over what `show` put there."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink_painter.paint_tail(painter, stroke, self.side, self._ink)

    def show(self, painter: QPainter, area: QRect) -> None:
        """Copy ``area``, in logical pixels, to the widget."""
        source = QRectF(
            area.x() * self.pixel_ratio,
            area.y() * self.pixel_ratio,
            area.width() * self.pixel_ratio,
            area.height() * self.pixel_ratio,
        )
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.drawPixmap(QRectF(area), self._pixmap, source)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)

    def _prepare(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setCompositionMode(_mode(self._ink, self._paper))


def _blank(side: int, paper: QColor) -> QPixmap:
    pixmap = QPixmap(QSize(side, side))
    pixmap.fill(paper)
    return pixmap


def _is_grey(color: QColor) -> bool:
    return color.red() == color.green() == color.blue()


def _mode(ink: QColor, paper: QColor) -> QPainter.CompositionMode:
    """How pieces overlap: as one shape, since the soft edges of two would add up to a bead at each joint."""
    channels = [(ink.red(), paper.red()), (ink.green(), paper.green()), (ink.blue(), paper.blue())]
    if all(of_ink <= of_paper for of_ink, of_paper in channels):
        return QPainter.CompositionMode.CompositionMode_Darken
    if all(of_ink >= of_paper for of_ink, of_paper in channels):
        return QPainter.CompositionMode.CompositionMode_Lighten
    return QPainter.CompositionMode.CompositionMode_SourceOver
