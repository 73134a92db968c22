"""The finished ink as pixels of the screen, to which a growing stroke adds only its newest piece."""

from collections import deque

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPalette, QPixmap

from digitpad.ink.strokes import Drawing, Stroke
from digitpad.ui import ink_painter

_REMEMBERED = 16
_REMEMBERED_BYTES = 32_000_000


class InkLayer:
    """A square pixmap at the screen's own resolution, with the drawing in the colours of a palette."""

    def __init__(self, side: float, pixel_ratio: float, palette: QPalette) -> None:
        """``side`` is in logical pixels; ``pixel_ratio`` is device pixels per logical pixel."""
        self.side = side
        self.pixel_ratio = pixel_ratio
        self._ink = palette.color(QPalette.ColorRole.Text)
        self._paper = palette.color(QPalette.ColorRole.Base)
        device_side = max(1, round(side * pixel_ratio))
        self._pixmap = QPixmap(QSize(device_side, device_side))
        self._pixmap.setDevicePixelRatio(pixel_ratio)
        self._pixmap.fill(self._paper)
        most = min(max(_REMEMBERED_BYTES // (4 * device_side**2), 2), _REMEMBERED)
        self._remembered: deque[tuple[Drawing, QPixmap]] = deque(maxlen=most)

    def extend(self, stroke: Stroke) -> QRect:
        """Add the newest piece of a growing stroke; returns the rectangle to show anew, tail included."""
        with QPainter(self._pixmap) as painter:
            self._prepare(painter)
            ink_painter.paint_piece(painter, stroke, len(stroke) - 1, self.side, self._ink)
        return ink_painter.newest_bounds(stroke, self.side).toAlignedRect()

    def finish(self, stroke: Stroke) -> None:
        """Add the tail of a stroke that grows no more."""
        with QPainter(self._pixmap) as painter:
            self._prepare(painter)
            ink_painter.paint_tail(painter, stroke, self.side, self._ink)

    def repaint(self, drawing: Drawing, growing: bool, area: QRectF | None = None) -> None:
        """Paint ``area``, or all, from the drawing; the tail of a last stroke that is ``growing`` stays out."""
        area = area or QRectF(0, 0, self.side, self.side)
        with QPainter(self._pixmap) as painter:
            painter.setClipRect(area)
            painter.fillRect(area, self._paper)
            if drawing.image is not None:
                ink_painter.paint_image(painter, drawing.image, self.side, self._ink)
            self._prepare(painter)
            for index, stroke in enumerate(drawing.strokes, start=1):
                if not area.intersects(ink_painter.stroke_bounds(stroke, self.side)):
                    continue
                ink_painter.paint_stroke(painter, stroke, self.side, self._ink)
                if not (growing and index == len(drawing.strokes)):
                    ink_painter.paint_tail(painter, stroke, self.side, self._ink)

    def remember(self, drawing: Drawing) -> None:
        """Keep what is painted now as the looks of this drawing, to go back to it at once."""
        self._remembered.append((drawing, QPixmap(self._pixmap)))  # shared until the next paint

    def recall(self, drawing: Drawing) -> bool:
        """Go back to the looks of a remembered drawing; returns whether it was remembered."""
        for remembered, pixmap in reversed(self._remembered):
            if remembered is drawing:
                self._pixmap = QPixmap(pixmap)
                return True
        return False

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


def _mode(ink: QColor, paper: QColor) -> QPainter.CompositionMode:
    """How pieces lie over each other: as one, or the soft edges of two would add up to a bead at each joint."""
    channels = [(ink.red(), paper.red()), (ink.green(), paper.green()), (ink.blue(), paper.blue())]
    if all(of_ink <= of_paper for of_ink, of_paper in channels):
        return QPainter.CompositionMode.CompositionMode_Darken
    if all(of_ink >= of_paper for of_ink, of_paper in channels):
        return QPainter.CompositionMode.CompositionMode_Lighten
    return QPainter.CompositionMode.CompositionMode_SourceOver
