"""How strokes look on the screen.

A stroke is painted in pieces, so that a growing one needs only its newest: piece 0 is the dot under the
pen, piece k goes from the middle before point k - 1 to the middle after it, bent towards that point
(quadratic curves through midpoints), and the tail is the straight rest to the last point.
"""

from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from digitpad.ink.ink_image import InkImage
from digitpad.ink.strokes import LIGHTEST, Drawing, Stroke

_ANTIALIASED_RIM = 2.0
_SHOWS_PIXELS = 4  # enlarged more than this, an image shows its pixels instead of a blur

Color = QColor | Qt.GlobalColor


def paint_drawing(painter: QPainter, drawing: Drawing, side: float, color: Color) -> None:
    """Paint the whole drawing on a canvas of ``side`` logical pixels."""
    if drawing.image is not None:
        paint_image(painter, drawing.image, side, color)
    for stroke in drawing.strokes:
        paint_stroke(painter, stroke, side, color)
        paint_tail(painter, stroke, side, color)


def paint_small(painter: QPainter, drawing: Drawing, side: float, color: Color) -> None:
    """Paint the whole drawing at a size where bends and pressure do not show, many times faster."""
    if drawing.image is not None:
        paint_image(painter, drawing.image, side, color)
    for stroke in drawing.strokes:
        painter.setPen(_pen(stroke, len(stroke) // 2, side, color))
        if len(stroke) == 1:
            painter.drawPoint(_point(stroke, 0, side))
        else:
            painter.drawPolyline([_point(stroke, index, side) for index in range(len(stroke))])


def paint_image(painter: QPainter, image: InkImage, side: float, color: Color) -> None:
    """Paint an ink image in one colour, as opaque as there is ink."""
    levels = QImage(image.packed, image.width, image.height, image.width, QImage.Format.Format_Indexed8)
    levels.setColorTable(_inks(QColor(color).rgb()))
    area = image_bounds(image, side)
    device_width = area.width() * painter.device().devicePixelRatio()
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


def paint_stroke(painter: QPainter, stroke: Stroke, side: float, color: Color) -> None:
    """Paint all pieces of a stroke, but not its tail, on a canvas of ``side`` logical pixels."""
    for index in range(len(stroke)):
        paint_piece(painter, stroke, index, side, color)


def paint_piece(painter: QPainter, stroke: Stroke, index: int, side: float, color: Color) -> None:
    """Paint the piece that point ``index`` completes."""
    painter.setPen(_pen(stroke, index, side, color))
    if index == 0:
        painter.drawPoint(_point(stroke, 0, side))
        return
    start = _point(stroke, 0, side) if index == 1 else _middle(stroke, index - 1, side)
    path = QPainterPath(start)
    path.quadTo(_point(stroke, index - 1, side), _middle(stroke, index, side))
    painter.drawPath(path)


def paint_tail(painter: QPainter, stroke: Stroke, side: float, color: Color) -> None:
    """Paint the rest of the stroke, which the next point will bend."""
    last = len(stroke) - 1
    if last > 0:
        painter.setPen(_pen(stroke, last, side, color))
        painter.drawLine(_middle(stroke, last, side), _point(stroke, last, side))


def newest_bounds(stroke: Stroke, side: float) -> QRectF:
    """A rectangle, in logical pixels, around the newest piece and the tails before and after it."""
    return _bounds(stroke, max(len(stroke) - 3, 0), side)


def stroke_bounds(stroke: Stroke, side: float) -> QRectF:
    """A rectangle, in logical pixels, around the whole stroke."""
    return _bounds(stroke, 0, side)


def bounds(strokes: Iterable[Stroke], images: Iterable[InkImage], side: float) -> QRect:
    """A rectangle, in whole logical pixels, around all of these."""
    area = QRectF()
    for stroke in strokes:
        area = area.united(stroke_bounds(stroke, side))
    for image in images:
        area = area.united(image_bounds(image, side))
    return area.toAlignedRect()


def _bounds(stroke: Stroke, first: int, side: float) -> QRectF:
    reach = stroke.width * side / 2 + _ANTIALIASED_RIM
    places = [stroke.point(index) for index in range(first, len(stroke))]
    left, right = min(x for x, _y, _p in places) * side, max(x for x, _y, _p in places) * side
    top, bottom = min(y for _x, y, _p in places) * side, max(y for _x, y, _p in places) * side
    return QRectF(left - reach, top - reach, right - left + 2 * reach, bottom - top + 2 * reach)


def _pen(stroke: Stroke, index: int, side: float, color: Color) -> QPen:
    _x, _y, pressure = stroke.point(index)
    width = stroke.width * side * (LIGHTEST + (1 - LIGHTEST) * pressure)
    return QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _point(stroke: Stroke, index: int, side: float) -> QPointF:
    x, y, _pressure = stroke.point(index)
    return QPointF(x * side, y * side)


def _middle(stroke: Stroke, index: int, side: float) -> QPointF:
    return (_point(stroke, index - 1, side) + _point(stroke, index, side)) / 2
