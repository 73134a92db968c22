"""How strokes look on the screen.

A stroke is painted in pieces, so that a growing one needs only its newest: piece 0 is the dot under the
pen, piece k goes from the middle before point k - 1 to the middle after it, bent towards that point
(quadratic curves through midpoints), and the tail is the straight rest to the last point.
"""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from digitpad.ink.strokes import Stroke
from digitpad.ink.svg import LIGHTEST

_ANTIALIASED_RIM = 2.0

Color = QColor | Qt.GlobalColor


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


def bounds(strokes: Iterable[Stroke], side: float) -> QRect:
    """A rectangle, in whole logical pixels, around all these strokes."""
    area = QRectF()
    for stroke in strokes:
        area = area.united(stroke_bounds(stroke, side))
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
