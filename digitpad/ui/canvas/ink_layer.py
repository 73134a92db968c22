"""The finished ink as pixels of the screen, to which a growing stroke adds only its newest piece."""

import time
from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPalette, QPixmap

from digitpad.ink.cutting import Way
from digitpad.ink.strokes import Drawing, Stroke
from digitpad.ui.canvas import ink_painter
from digitpad.ui.canvas.ink_painter import Run

if TYPE_CHECKING:
    from digitpad.ui.canvas.looks import Looks

POINTS_IN_A_FRAME = 2_000
"""So much is painted at once, by `ink_painter.work`: for that long, some 30 ms, a window can be held up."""

_POINTS_BETWEEN_LOOKS = 2_000
_TILES = 16  # to each side: of what was erased, so much is painted anew at a time
_ERASING_S, _RESTING_S = 0.001, 0.01  # for how long, while the eraser moves and when it rests
_RESTS_AFTER_S = 0.03  # without a move that took ink


class InkLayer:
    """A square pixmap at the screen's own resolution, with the drawing in the colours of a palette.

    A growing stroke is shown by its pieces, and by few runs once it is finished.
    """

    def __init__(self, side: float, pixel_ratio: float, palette: QPalette) -> None:
        """``side`` is in logical pixels; ``pixel_ratio`` is device pixels per logical pixel."""
        self.side = side
        self.pixel_ratio = pixel_ratio
        self._ink = palette.color(QPalette.ColorRole.Text)
        self._paper = palette.color(QPalette.ColorRole.Base)
        self._mode = _mode(self._ink, self._paper)
        device_side = max(1, round(side * pixel_ratio))
        self._pixmap = _blank(QSize(device_side, device_side), self._paper)
        self._without_growing = self._pixmap
        self._stale: dict[tuple[int, int], None] = {}  # tiles by column and row, the one erased first before others
        self._refreshing: Iterator[None] | None = None  # the first of them
        self._erased_at = 0.0  # by `time.perf_counter`

    @cached_property
    def _looks(self) -> "Looks":
        from digitpad.ui.canvas.looks import Looks  # after the first paint, which is of a blank canvas

        return Looks(self._pixmap.width(), all_grey=_is_grey(self._ink) and _is_grey(self._paper))

    @cached_property
    def _scratch(self) -> QPixmap:
        return _blank(self._pixmap.size(), self._paper)

    def extend(self, stroke: Stroke) -> QRect:
        """Add the newest piece of a growing stroke; returns the rectangle to repaint, tail included."""
        if len(stroke) == 1:
            self._without_growing = self._pixmap.copy()
        self._blend(ink_painter.piece(stroke, len(stroke) - 1, self.side))
        return ink_painter.newest_bounds(stroke, self.side).toAlignedRect()

    def finish(self, stroke: Stroke) -> QRect:
        """Show a stroke that grew as a whole, in place of its pieces; returns the rectangle to repaint."""
        area = ink_painter.stroke_bounds(stroke, self.side)
        device = self._device(area)
        with QPainter(self._pixmap) as painter:
            painter.drawPixmap(device, self._without_growing, device)
        with self._painter(self._pixmap, device) as painter:
            ink_painter.paint_stroke(painter, stroke, self.side, self._ink)
        return area.toAlignedRect()

    def repaint(self, drawing: Drawing, area: QRectF) -> None:
        """Paint ``area`` from the drawing, and with it all that was erased."""
        self._forget_stale()
        with self._painter(self._pixmap, self._device(area)) as painter:
            painter.fillRect(area.adjusted(-1, -1, 1, 1), self._paper)
            if drawing.image is not None:
                ink_painter.paint_image(painter, drawing.image, self.side, self._ink)
            for stroke in ink_painter.strokes_near(drawing, area, self.side):
                ink_painter.paint_stroke(painter, stroke, self.side, self._ink)

    def erase(self, way: Way, area: QRect) -> None:
        """Wipe all that an eraser passed, and note that what it took within ``area`` is still to be seen beside."""
        with self._painter(self._pixmap, self._pixmap.rect()) as painter:
            ink_painter.paint_way(painter, way, self.side, self._paper)
        tile = self.side / _TILES
        columns, rows = (
            range(max(int(low / tile), 0), min(int(high / tile) + 1, _TILES))
            for low, high in ((area.left(), area.right()), (area.top(), area.bottom()))
        )
        erased = [(column, row) for column in columns for row in rows]
        if next(iter(self._stale), None) in erased:
            self._refreshing = None  # it was painting what is no longer there
        for each in erased:
            self._stale.pop(each, None)
        self._stale |= dict.fromkeys(erased)
        self._erased_at = time.perf_counter()

    @property
    def is_stale(self) -> bool:
        """Whether something is still to be seen that was erased."""
        return bool(self._stale)

    def refresh(self, drawing: Drawing) -> QRect:
        """Paint some of what an eraser took, for a few milliseconds; returns the rectangle to repaint.

        Where two parts of a line meet, its edges may look a little harder than by `repaint`.
        """
        now = time.perf_counter()
        until = now + (_RESTING_S if now - self._erased_at > _RESTS_AFTER_S else _ERASING_S)
        area = QRect()
        while self._stale and time.perf_counter() < until:
            tile = next(iter(self._stale))
            place = self._place_of(tile)
            self._refreshing = self._refreshing or self._refreshed(drawing, place)
            for _ in self._refreshing:
                if time.perf_counter() > until:
                    return area  # next time it goes on from here
            self._refreshing = None
            del self._stale[tile]
            area |= place.toAlignedRect()
        return area

    def _refreshed(self, drawing: Drawing, area: QRectF) -> Iterator[None]:
        """Paint a tile, and yield after each part of a line; it is shown when it is done."""
        device = self._device(area)
        piece = _blank(device.size(), self._paper)  # on a small pixmap, Qt paints faster than within a large one
        with QPainter(piece) as painter:
            painter.translate(-device.topLeft())
            painter.scale(self.pixel_ratio, self.pixel_ratio)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            yield from ink_painter.paint_within(painter, drawing, self.side, self._ink, area)
        with QPainter(self._pixmap) as painter:
            painter.drawPixmap(device.topLeft(), piece)

    def _place_of(self, tile: tuple[int, int]) -> QRectF:
        size = self.side / _TILES
        return QRectF(tile[0] * size, tile[1] * size, size, size)

    def _forget_stale(self) -> None:
        self._stale.clear()
        self._refreshing = None

    def show_drawing(self, drawing: Drawing, growing: bool = False) -> None:
        """Paint a whole drawing, starting from the nearest looks that are kept, and keep more on the way.

        A last stroke that is ``growing`` is shown by its pieces, without its tail.
        """
        finished = drawing.strokes[:-1] if growing else drawing.strokes
        for _ in self.frames(Drawing(finished, drawing.image)):
            pass
        if growing:
            stroke = drawing.strokes[-1]
            self._without_growing = self._pixmap.copy()
            for index in range(len(stroke)):
                self._blend(ink_painter.piece(stroke, index, self.side))

    def frames(self, drawing: Drawing) -> Iterator[Drawing]:
        """Paint as `show_drawing` does, and yield after each frame's worth of work what is painted by then."""
        work, points = 0.0, 0
        for index in range(self._begin(drawing), len(drawing.strokes)):
            stroke = drawing.strokes[index]
            more = ink_painter.work(stroke, self._pixmap.width())
            if work and work + more > POINTS_IN_A_FRAME:
                painted = Drawing(drawing.strokes[:index], drawing.image)
                if points >= _POINTS_BETWEEN_LOOKS:
                    self.remember(painted)
                    points = 0
                yield painted
                work = 0.0
            with self._painter(self._pixmap, self._pixmap.rect()) as painter:
                ink_painter.paint_stroke(painter, stroke, self.side, self._ink)
            work += more
            points += len(stroke)

    def _blend(self, run: Run) -> None:
        """Paint a run where it covers a pixel more than what is there: soft edges that overlap would become hard."""
        area = self._device(run.bounds)
        with self._painter(self._scratch, area) as painter:
            painter.fillRect(run.bounds.adjusted(-1, -1, 1, 1), self._paper)
            run.paint(painter, self._ink)
        with QPainter(self._pixmap) as painter:
            painter.setCompositionMode(self._mode)
            painter.drawPixmap(area, self._scratch, area)

    def _painter(self, pixmap: QPixmap, area: QRect) -> QPainter:
        """A painter within an area of device pixels, whose unit is a logical pixel."""
        painter = QPainter(pixmap)
        painter.setClipRect(area)
        painter.scale(self.pixel_ratio, self.pixel_ratio)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        return painter

    def _device(self, area: QRectF) -> QRect:
        """The whole device pixels that cover an area, and are on the pixmap."""
        ratio = self.pixel_ratio
        scaled = QRectF(area.x() * ratio, area.y() * ratio, area.width() * ratio, area.height() * ratio)
        return scaled.toAlignedRect() & self._pixmap.rect()

    def _begin(self, drawing: Drawing) -> int:
        """Show the kept looks of as many of its first strokes as there are; returns how many."""
        self._forget_stale()
        nearest = self._looks.nearest(drawing)
        if nearest is not None:
            self._pixmap = nearest[0]
            return nearest[1]
        self._pixmap.fill(self._paper)
        if drawing.image is not None:
            with self._painter(self._pixmap, self._pixmap.rect()) as painter:
                ink_painter.paint_image(painter, drawing.image, self.side, self._ink)
        return 0

    def remember(self, drawing: Drawing) -> None:
        """Keep what is painted now as the looks of this drawing, to go back to it at once."""
        self._looks.keep(drawing, self._pixmap)

    def to_image(self) -> QImage:
        """What is painted now, with its paper."""
        return self._pixmap.toImage()

    def paint_tail(self, painter: QPainter, stroke: Stroke) -> None:
        """Paint the tail of a growing stroke on the widget, over what `show` put there."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink_painter.tail(stroke, self.side).paint(painter, self._ink)

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

    def show_stretched(self, painter: QPainter, side: float) -> None:
        """Show all of it on a widget of another side, in logical pixels: blurred, but at once."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(QRectF(0, 0, side, side), self._pixmap, QRectF(self._pixmap.rect()))
        painter.restore()


def takes_frames(drawing: Drawing, device_side: float) -> bool:
    """Whether there is more to paint, on a side in device pixels, than a window should be held up for."""
    return sum(ink_painter.work(stroke, device_side) for stroke in drawing.strokes) > POINTS_IN_A_FRAME


def _blank(size: QSize, paper: QColor) -> QPixmap:
    pixmap = QPixmap(size)
    pixmap.fill(paper)
    return pixmap


def _is_grey(color: QColor) -> bool:
    return color.red() == color.green() == color.blue()


def _mode(ink: QColor, paper: QColor) -> QPainter.CompositionMode:
    """Keeps the ink of what covers a pixel most: it is the one that is farther from the paper's lightness."""
    lighter = ink.lightness() >= paper.lightness()
    mode = QPainter.CompositionMode
    return mode.CompositionMode_Lighten if lighter else mode.CompositionMode_Darken
