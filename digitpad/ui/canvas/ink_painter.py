"""How strokes look on the screen.

A stroke is a line through the middles between its points, bent towards each point (quadratic curves), as wide as the
pen was pressed. Where the width really changes, another run begins; a run is one path with one pen, so that its edge
is antialiased once. A growing stroke is shown piece by piece: piece 0 is the dot under the pen, piece k goes from the
middle before point k - 1 to the middle after it, and the tail is the straight rest to the last point.
"""

import math
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from digitpad.ink.cutting import PACKED, Box, Way
from digitpad.ink.ink_image import InkImage
from digitpad.ink.strokes import LIGHTEST, POINTS_OF_A_PART, Drawing, Stroke, box_around, cuts, overlap, strokes_at

_ANTIALIASED_RIM = 2.0
_SHOWS_PIXELS = 4  # enlarged more than this, an image shows its pixels instead of a blur
_WIDTH_STEP = 0.5  # logical pixels: the eye does not see one step
_DOT = 0.001  # logical pixels: Qt paints no line without a length

Color = QColor | Qt.GlobalColor


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


def paint_stroke(painter: QPainter, stroke: Stroke, side: float, color: Color) -> None:
    """Paint a finished stroke on a canvas of ``side`` logical pixels."""
    _paint_runs(painter, runs(stroke, side), color)


def paint_within(painter: QPainter, drawing: Drawing, side: float, color: Color, area: QRectF) -> Iterator[None]:
    """Paint what there is of finished strokes within an area of logical pixels, and yield after each part of one.

    It also yields after each stroke, since that may take its time even where no part of it lies within the area.
    """
    if drawing.image is not None:
        paint_image(painter, drawing.image, side, color)
        yield
    place, sides = _place_of_points(drawing, area, side), _sides(area)
    for stroke in strokes_near(drawing, area, side):
        for number, part in enumerate(stroke.boxes_of_parts):
            if overlap(part, place):
                runs_near = (run for box, run in _runs_of_part(stroke, number, side) if overlap(box, sides))
                _paint_runs(painter, runs_near, color)
                yield
        yield


def paint_way(painter: QPainter, way: Way, side: float, color: Color) -> None:
    """Paint all that an eraser passes."""
    painter.setPen(_pen(color, 2 * way.radius * side))
    start, end = (QPointF(x * side, y * side) for x, y in (way.start, way.end))
    painter.drawLine(start, end + QPointF(_DOT, 0))


def _paint_runs(painter: QPainter, these: Iterable[Run], color: Color) -> None:
    pen = _pen(color, 1.0)
    for run in these:
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
    return _runs(stroke, side, 0, len(stroke))


@lru_cache(maxsize=2048)
def _runs_of_part(stroke: Stroke, number: int, side: float) -> tuple[tuple[Box, Run], ...]:
    """The runs of one part of a finished stroke, each with the box that it covers, in logical pixels."""
    first = number * POINTS_OF_A_PART
    made = _runs(stroke, side, first, min(first + POINTS_OF_A_PART, len(stroke)))
    return tuple((_sides(run.bounds), run) for run in made)


def _runs(stroke: Stroke, side: float, first: int, end: int) -> tuple[Run, ...]:
    """The pieces from ``first`` to before ``end`` as runs, with the tail if these are the last."""
    here = slice(max(first - 1, 0), end)
    places = [(x * side, y * side) for x, y, _pressure in tuple(stroke.each_point())[here]]
    widths = _widths(stroke, side)[here]
    made = [] if first else [piece(stroke, 0, side)._replace(width=widths[0])]
    start = places[0] if first < 2 else _start(stroke, first, side).toTuple()
    for before, after, width in zip(places, places[1:], widths[1:], strict=False):
        if not made or width != made[-1].width or (first == 0 and len(made) == 1):
            made.append(Run(QPainterPath(QPointF(*start)), width))
        start = (before[0] + after[0]) / 2, (before[1] + after[1]) / 2
        made[-1].path.quadTo(*before, *start)
    if end == len(stroke):
        made[-1].path.lineTo(*places[-1])
    if first == 0 and len(made) > 1 and made[0].width <= made[1].width:
        del made[0]  # the dot lies below the round end
    return tuple(made)


def work(stroke: Stroke, side: float) -> float:
    """How long it takes to paint a finished stroke: as so many points at a changing pressure on 600 pixels.

    By times measured on 600 to 1,800 pixels, with strokes of 6 to 200 points, long and short, thick and thin.
    """
    length, change = _length_and_change(stroke)
    width = stroke.width * side
    changes = min(change * (1 - LIGHTEST) * width / _WIDTH_STEP, len(stroke))
    return 0.3 * len(stroke) + 0.022 * length * side + 0.03 * changes * width


@lru_cache(maxsize=2048)
def _length_and_change(stroke: Stroke) -> tuple[float, float]:
    """How long a stroke is, in canvas sides, and by how much its pressure goes up and down, in all."""
    steps = tuple(pairwise(stroke.each_point()))
    return sum(math.dist(one[:2], other[:2]) for one, other in steps), sum(
        abs(other[2] - one[2]) for one, other in steps
    )


@lru_cache(maxsize=2048)
def _widths(stroke: Stroke, side: float) -> tuple[float, ...]:
    """The width at each point, in steps, kept until it is a step off: jitter of the pressure begins no other run."""
    kept, widths = -math.inf, []
    for width in _covering(stroke, side):
        if abs(width - kept) >= _WIDTH_STEP:
            kept = _in_steps(width)
        widths.append(kept)
    return tuple(widths)


def _covering(stroke: Stroke, side: float) -> list[float]:
    """How wide the ink is at each point: a round line also covers what is narrower a little before and after."""
    points = tuple(stroke.each_point())
    widths = [_exact(stroke.width * side, pressure) for _x, _y, pressure in points]
    if min(widths) == max(widths):
        return widths
    way = [0.0, *accumulate(math.dist(one[:2], other[:2]) * side for one, other in pairwise(points))]
    covering = list(widths)
    for order in (range(len(points)), range(len(points) - 1, -1, -1)):
        widest = order[0]
        for index in order:
            away = way[index] - way[widest]
            covered = widths[widest] - 2 * away * away / widths[widest]  # a circle's width so far from its middle
            if covered <= widths[index]:
                widest = index
            else:
                covering[index] = max(covering[index], covered)
    return covering


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
    return _around(stroke.box, stroke.width, side)


def erased_bounds(before: Drawing, after: Drawing, way: Way, side: float) -> QRect:
    """A rectangle, in whole logical pixels, around the ink that an eraser took.

    Where a line was cut, the rest may bend a little less than before, also farther away.
    """
    taken = b"".join(line for cut in cuts(before.strokes, way).values() for line in cut.inside)
    area = _around(box_around(tuple(PACKED.iter_unpack(taken))), before.widest, side) if taken else QRectF()
    if before.image is not after.image:
        area = area.united(_around(way.box, 0.0, side))
    return area.toAlignedRect()


def bounds_of_change(before: Drawing, after: Drawing, side: float) -> QRect:
    """A rectangle, in whole logical pixels, around the strokes and images that only one of two drawings has.

    Of a stroke that was cut it is all: where it crosses itself, its edges look a little different in two strokes.
    """
    one, other = ({id(stroke): stroke for stroke in each.strokes} for each in (before, after))
    changed = [(one | other)[key] for key in one.keys() ^ other.keys()]
    images = [] if before.image is after.image else [before.image, after.image]
    return bounds(changed, [image for image in images if image is not None], side)


def strokes_near(drawing: Drawing, area: QRectF, side: float) -> list[Stroke]:
    """The finished strokes that may have ink in an area of logical pixels."""
    return strokes_at(drawing.strokes, _place_of_points(drawing, area, side))


def _place_of_points(drawing: Drawing, area: QRectF, side: float) -> Box:
    """Where the points are, in canvas sides, whose ink may be in an area of logical pixels."""
    reach = drawing.widest * side / 2 + _ANTIALIASED_RIM
    left, top, right, bottom = _sides(area.adjusted(-reach, -reach, reach, reach))
    return left / side, top / side, right / side, bottom / side


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


def _sides(area: QRectF) -> Box:
    return area.left(), area.top(), area.right(), area.bottom()


def _around(box: Box, width: float, side: float) -> QRectF:
    reach = width * side / 2 + _ANTIALIASED_RIM
    left, top, right, bottom = box
    return QRectF(left * side, top * side, (right - left) * side, (bottom - top) * side).adjusted(
        -reach, -reach, reach, reach
    )


def _width(stroke: Stroke, index: int, side: float) -> float:
    _x, _y, pressure = stroke.point(index)
    return _in_steps(_exact(stroke.width * side, pressure))


def _exact(full: float, pressure: float) -> float:
    """The width of a pen that is ``full`` wide when it is pressed fully."""
    return max(full * (LIGHTEST + (1 - LIGHTEST) * pressure), _WIDTH_STEP)


def _in_steps(width: float) -> float:
    return round(width / _WIDTH_STEP) * _WIDTH_STEP


def _pen(color: Color, width: float) -> QPen:
    return QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _point(stroke: Stroke, index: int, side: float) -> QPointF:
    x, y, _pressure = stroke.point(index)
    return QPointF(x * side, y * side)


def _middle(stroke: Stroke, index: int, side: float) -> QPointF:
    return (_point(stroke, index - 1, side) + _point(stroke, index, side)) / 2
