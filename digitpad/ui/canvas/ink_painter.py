"""How strokes look on the screen.

A stroke is a line through the middles between its points, bent towards each point (quadratic curves), as wide as the
pen was pressed. Where the width changes, another run begins; a run is one path with one pen, so that its edge is
antialiased once. A growing stroke is shown piece by piece: piece 0 is the dot under the pen, piece k goes from the
middle before point k - 1 to the middle after it, and the tail is the straight rest to the last point.
"""

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from digitpad.ink.ink_image import InkImage
from digitpad.ink.strokes import LIGHTEST, Box, Drawing, Stroke, box, box_of_way, comes_near

_ANTIALIASED_RIM = 2.0
_SHOWS_PIXELS = 4  # enlarged more than this, an image shows its pixels instead of a blur
_WIDTH_STEP = 0.5  # logical pixels: the eye does not see one step
_BENT = 2  # so many points on either side does a change bend the line
_DOT = 0.001  # logical pixels: Qt paints no line without a length

Color = QColor | Qt.GlobalColor
Place = tuple[float, float]


class Run(NamedTuple):
    """A part of a stroke that is painted by one pen."""

    path: QPainterPath
    width: float
    """In logical pixels."""

    @property
    def bounds(self) -> QRectF:
        """What it covers, in logical pixels."""
        reach = self.width / 2 + _ANTIALIASED_RIM
        return self.path.controlPointRect().adjusted(-reach, -reach, reach, reach)

    def paint(self, painter: QPainter, color: Color) -> None:
        """Paint it; the painter's unit is a logical pixel."""
        painter.setPen(_pen(color, self.width))
        painter.drawPath(self.path)


def paint_drawing(painter: QPainter, drawing: Drawing, side: float, color: Color) -> None:
    """Paint the whole drawing on a canvas of ``side`` logical pixels."""
    if drawing.image is not None:
        paint_image(painter, drawing.image, side, color)
    for stroke in drawing.strokes:
        paint_stroke(painter, stroke, side, color)


def paint_stroke(painter: QPainter, stroke: Stroke, side: float, color: Color, within: QRectF | None = None) -> None:
    """Paint a finished stroke on a canvas of ``side`` logical pixels, at least where it is ``within`` a rectangle."""
    pen = _pen(color, 1.0)
    for run in runs(stroke, side):
        if within is None or within.intersects(run.bounds):
            pen.setWidthF(run.width)
            painter.setPen(pen)
            painter.drawPath(run.path)


def paint_small(painter: QPainter, drawing: Drawing, side: float, color: Color) -> None:
    """Paint the whole drawing at a size where bends and pressure do not show, many times faster."""
    if drawing.image is not None:
        paint_image(painter, drawing.image, side, color)
    for stroke in drawing.strokes:
        width = _width(stroke, len(stroke) // 2, side)
        painter.setPen(_pen(color, width))
        if len(stroke) == 1:
            painter.drawPoint(_point(stroke, 0, side))
        else:
            painter.drawPolyline([_point(stroke, index, side) for index in range(len(stroke))])


def paint_image(painter: QPainter, image: InkImage, side: float, color: Color) -> None:
    """Paint an ink image in one colour, as opaque as there is ink."""
    levels = QImage(image.packed, image.width, image.height, image.width, QImage.Format.Format_Indexed8)
    levels.setColorTable(_inks(QColor(color).rgb()))
    area = image_bounds(image, side)
    device_width = painter.deviceTransform().mapRect(area).width()
    smooth = Qt.TransformationMode.SmoothTransformation
    if device_width < image.width:
        levels = levels.scaledToWidth(max(round(device_width), 1), smooth)
    hint = QPainter.RenderHint.SmoothPixmapTransform
    painter.setRenderHint(hint, device_width < _SHOWS_PIXELS * image.width)
    painter.drawImage(area, levels)


@lru_cache(maxsize=16)
def _inks(rgb: int) -> list[int]:
    """A colour from none of it to all of it, in 256 levels."""
    return [level << 24 | rgb & 0xFFFFFF for level in range(256)]


def image_bounds(image: InkImage, side: float) -> QRectF:
    """The rectangle, in logical pixels, that an ink image covers."""
    pixel = image.pixel * side
    return QRectF(image.left * side, image.top * side, image.width * pixel, image.height * pixel)


@lru_cache(maxsize=2048)
def runs(stroke: Stroke, side: float) -> tuple[Run, ...]:
    """A finished stroke, tail included, on a canvas of ``side`` logical pixels."""
    made = [piece(stroke, 0, side)]
    points = [(x * side, y * side) for x, y, _pressure in stroke.each_point()]
    widths = [_rounded(stroke.width * side, pressure) for _x, _y, pressure in stroke.each_point()]
    start = points[0]
    for before, after, width in zip(points, points[1:], widths[1:], strict=False):
        if width != made[-1].width or len(made) == 1:
            made.append(Run(QPainterPath(QPointF(*start)), width))
        start = (before[0] + after[0]) / 2, (before[1] + after[1]) / 2
        made[-1].path.quadTo(*before, *start)
    made[-1].path.lineTo(*points[-1])
    if len(made) > 1 and made[0].width <= made[1].width:
        del made[0]  # the dot lies below the round end
    return tuple(made)


def piece(stroke: Stroke, index: int, side: float) -> Run:
    """The piece that point ``index`` completes."""
    path = QPainterPath(_start(stroke, index, side))
    if index == 0:
        path.lineTo(_point(stroke, 0, side) + QPointF(_DOT, 0))
    else:
        _bend(path, stroke, index, side)
    return Run(path, _width(stroke, index, side))


def tail(stroke: Stroke, side: float) -> Run:
    """The rest of the stroke, which the next point will bend."""
    last = len(stroke) - 1
    path = QPainterPath(_start(stroke, last + 1, side) if last else _point(stroke, 0, side))
    path.lineTo(_point(stroke, last, side) + QPointF(_DOT, 0))
    return Run(path, _width(stroke, last, side))


def _start(stroke: Stroke, index: int, side: float) -> QPointF:
    """Where the piece begins that point ``index`` completes."""
    return _point(stroke, 0, side) if index < 2 else _middle(stroke, index - 1, side)


def _bend(path: QPainterPath, stroke: Stroke, index: int, side: float) -> None:
    path.quadTo(_point(stroke, index - 1, side), _middle(stroke, index, side))


def newest_bounds(stroke: Stroke, side: float) -> QRectF:
    """A rectangle, in logical pixels, around the newest piece and the tails before and after it."""
    return _bounds(stroke, max(len(stroke) - 3, 0), side)


def stroke_bounds(stroke: Stroke, side: float) -> QRectF:
    """A rectangle, in logical pixels, around the whole stroke."""
    return _around(box(stroke), stroke.width, side)


def erased_bounds(drawing: Drawing, start: Place, end: Place, radius: float, side: float) -> QRect:
    """A rectangle, in whole logical pixels, around what an eraser changes on its way from ``start`` to ``end``."""
    from digitpad.ink.geometry import near_segments

    way = box_of_way(start, end, radius + max((stroke.width for stroke in drawing.strokes), default=0.0) / 2)
    area = _around(way, 0.0, side)
    for stroke in drawing.strokes:
        if comes_near(stroke, way):
            for first, last in near_segments(stroke.points, way):
                area = area.united(_bounds(stroke, max(first - _BENT, 0), side, last + _BENT))
    return area.toAlignedRect()


def bounds_of_change(before: Drawing, after: Drawing, side: float) -> QRect:
    """A rectangle, in whole logical pixels, around the strokes and images that only one of two drawings has.

    Of a stroke that was cut it is all: where it crosses itself, its edges look a little different in two strokes.
    """
    one, other = ({id(stroke): stroke for stroke in each.strokes} for each in (before, after))
    changed = [(one | other)[key] for key in one.keys() ^ other.keys()]
    images = [] if before.image is after.image else [before.image, after.image]
    return bounds(changed, [image for image in images if image is not None], side)


def reaches(stroke: Stroke, area: QRectF, side: float) -> bool:
    """Whether any ink of the stroke may be in an area of logical pixels."""
    reach = stroke.width * side / 2 + _ANTIALIASED_RIM
    wide = area.adjusted(-reach, -reach, reach, reach)
    return comes_near(stroke, (wide.left() / side, wide.top() / side, wide.right() / side, wide.bottom() / side))


def bounds(strokes: Iterable[Stroke], images: Iterable[InkImage], side: float) -> QRect:
    """A rectangle, in whole logical pixels, around all of these."""
    area = QRectF()
    for stroke in strokes:
        area = area.united(stroke_bounds(stroke, side))
    for image in images:
        area = area.united(image_bounds(image, side))
    return area.toAlignedRect()


def _bounds(stroke: Stroke, first: int, side: float, last: int | None = None) -> QRectF:
    places = [stroke.point(index) for index in range(len(stroke))[first:last]]
    xs, ys = [x for x, _y, _p in places], [y for _x, y, _p in places]
    return _around((min(xs), min(ys), max(xs), max(ys)), stroke.width, side)


def _around(box: Box, width: float, side: float) -> QRectF:
    reach = width * side / 2 + _ANTIALIASED_RIM
    left, top, right, bottom = box
    return QRectF(left * side, top * side, (right - left) * side, (bottom - top) * side).adjusted(
        -reach, -reach, reach, reach
    )


def _width(stroke: Stroke, index: int, side: float) -> float:
    _x, _y, pressure = stroke.point(index)
    return _rounded(stroke.width * side, pressure)


def _rounded(full: float, pressure: float) -> float:
    """The width, in steps, of a pen that is ``full`` wide when it is pressed fully."""
    width = full * (LIGHTEST + (1 - LIGHTEST) * pressure)
    return max(round(width / _WIDTH_STEP), 1) * _WIDTH_STEP


def _pen(color: Color, width: float) -> QPen:
    return QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _point(stroke: Stroke, index: int, side: float) -> QPointF:
    x, y, _pressure = stroke.point(index)
    return QPointF(x * side, y * side)


def _middle(stroke: Stroke, index: int, side: float) -> QPointF:
    return (_point(stroke, index - 1, side) + _point(stroke, index, side)) / 2
