"""How each step of a drawing's way looks: one painting function for each, in a square of any size."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen

from digitpad.ink.images import SIDE
from digitpad.ink.raster import ink_box
from digitpad.recognition.prediction import DIGITS
from digitpad.ui.canvas import ink_painter
from digitpad.ui.kit.colors import mixed
from digitpad.ui.kit.grey_painter import grid, levels, paint_grey

if TYPE_CHECKING:
    from collections.abc import Sequence

    from digitpad.ink.images import GreyImage
    from digitpad.recognition.explanation import Explanation
    from digitpad.recognition.numbers.number import Number

_MIDDLE = SIDE // 2 + 0.5  # pixel (14, 14), at its own middle
_LARGEST_LAYER_SHARE = 0.92
_SHOWS_PIXELS = 4  # from this enlargement on, an image shows its pixels, all of one size
_BLACK = QColor(0, 0, 0)
_FAINT = 0.4  # of the ink below frames
_ROOM, _MORE_ROOM = 0.02, 0.01  # of the side, around a group, and more for each of its strokes: frames do not coincide


def paint_ink(painter: QPainter, area: QRectF, palette: QPalette, way: Explanation | None) -> None:
    """Paint the drawing on its paper, with a frame around the ink that counts."""
    painter.fillRect(area, palette.color(QPalette.ColorRole.Base))
    if way is None:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if way.number is not None and way.everything is not None:
        faint = mixed(palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text), _FAINT)
        ink_painter.paint_small(painter, way.everything, area.width(), faint)  # so that the frames are seen
        _paint_groups(painter, area, palette, way.number)
        return
    ink_painter.paint_small(painter, way.drawing, area.width(), palette.color(QPalette.ColorRole.Text))
    left, top, width, height = (length * area.width() for length in ink_box(way.drawing))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_accent(area, palette))
    painter.drawRect(QRectF(left, top, width, height))


def _paint_groups(painter: QPainter, area: QRectF, palette: QPalette, number: Number) -> None:
    """Paint a thin frame around each group of strokes that was tried, and a thick one around each of the number."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    side = area.width()
    chosen = [each.group for each in number.groups]
    thin = QPen(palette.color(QPalette.ColorRole.Text), max(side / 400, 1.0))
    for group, pen in [
        *((group, thin) for group in number.tried),
        *((group, _accent(area, palette)) for group in chosen),
    ]:
        span, room = group.span, (_ROOM + _MORE_ROOM * len(group.strokes)) * side
        frame = QRectF(span.left * side, span.top * side, span.width * side, span.height * side)
        painter.setPen(pen)
        painter.drawRect(frame.adjusted(-room, -room, room, room))


def paint_crop(painter: QPainter, area: QRectF, _palette: QPalette, way: Explanation | None) -> None:
    """Paint the grey image cut to its ink."""
    _paint_fitted(painter, area, way.reading.steps.cropped if way else None)


def paint_scale(painter: QPainter, area: QRectF, _palette: QPalette, way: Explanation | None) -> None:
    """Paint the ink at 20 pixels."""
    _paint_fitted(painter, area, way.reading.steps.scaled if way else None)


def paint_centre(painter: QPainter, area: QRectF, palette: QPalette, way: Explanation | None) -> None:
    """Paint the ink where its box is in the middle, its centre of mass, and the middle to which that goes."""
    field = _black_field(painter, area)
    if way is None:
        return
    cell = field.width() / SIDE
    steps, (left, top) = way.reading.steps, way.box_corner
    height, width = steps.scaled.shape
    corner = field.topLeft() + QPointF(left, top) * cell
    paint_grey(painter, QRectF(corner.x(), corner.y(), width * cell, height * cell), steps.scaled)
    middle = field.topLeft() + QPointF(_MIDDLE, _MIDDLE) * cell
    painter.setPen(_accent(area, palette, width=0.6))
    painter.drawLine(QPointF(middle.x(), field.top()), QPointF(middle.x(), field.bottom()))
    painter.drawLine(QPointF(field.left(), middle.y()), QPointF(field.right(), middle.y()))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(_BLACK, cell / 3))  # so that the dot shows on ink as well
    painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
    painter.drawEllipse(corner + QPointF(steps.centre[0] + 0.5, steps.centre[1] + 0.5) * cell, cell, cell)


def paint_digit_image(painter: QPainter, area: QRectF, _palette: QPalette, way: Explanation | None) -> None:
    """Paint the digit image, pixel by pixel."""
    field = _black_field(painter, area)
    if way is None:
        return
    paint_grey(painter, field, levels(way.reading.digit_image))
    painter.setPen(QPen(QColor(128, 128, 128, 70), 0))
    cell = field.width() / SIDE
    for line in range(1, SIDE):
        along = line * cell
        painter.drawLine(field.topLeft() + QPointF(along, 0), field.bottomLeft() + QPointF(along, 0))
        painter.drawLine(field.topLeft() + QPointF(0, along), field.topRight() + QPointF(0, along))


def paint_network(painter: QPainter, area: QRectF, palette: QPalette, way: Explanation | None) -> None:
    """Paint the layers, each as high as it has units, and the ten probabilities that leave the last."""
    painter.fillRect(area, palette.color(QPalette.ColorRole.Base))
    if way is None:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    margin = area.width() / 20
    inner = area.adjusted(margin, margin, -margin, -margin)
    layers = QRectF(inner.x(), inner.y(), inner.width() * 0.62, inner.height())
    _paint_layers(painter, layers, palette, way.layers)
    _paint_answers(painter, inner.adjusted(inner.width() * 0.68, 0, 0, 0), palette, way)


def _paint_layers(painter: QPainter, area: QRectF, palette: QPalette, sizes: Sequence[int]) -> None:
    text = palette.color(QPalette.ColorRole.Text)
    step = area.width() / max(len(sizes), 1)
    font = painter.font()
    font.setPixelSize(max(round(min(area.height() / 17, step / 2.8)), 8))
    painter.setFont(font)
    boxes = []
    for index, size in enumerate(sizes):
        height = area.height() * 0.84 * math.sqrt(size / max(sizes)) * _LARGEST_LAYER_SHARE
        middle = QPointF(area.x() + (index + 0.5) * step, area.y() + area.height() * 0.43)
        boxes.append(QRectF(middle.x() - step * 0.14, middle.y() - height / 2, step * 0.28, height))
        row = area.height() * 0.07
        label = QRectF(middle.x() - step, area.bottom() - (2 - index % 2) * row, 2 * step, row)  # or they would touch
        painter.setPen(text)
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, str(size))
    faint = QColor(text)
    faint.setAlphaF(0.35)
    painter.setPen(QPen(faint, 0))
    for before, after in pairwise(boxes):
        for start in (before.topRight(), before.bottomRight()):
            for end in (after.topLeft(), after.bottomLeft()):
                painter.drawLine(start, end)
    painter.setPen(QPen(text, area.height() / 150))
    painter.setBrush(palette.color(QPalette.ColorRole.AlternateBase))
    for box in boxes:
        painter.drawRoundedRect(box, 2, 2)


def _paint_answers(painter: QPainter, area: QRectF, palette: QPalette, way: Explanation) -> None:
    prediction = way.reading.prediction
    font = painter.font()
    font.setPixelSize(max(round(area.height() / 15), 9))
    row_height = area.height() / DIGITS
    for digit in range(DIGITS):
        row = QRectF(area.x(), area.y() + digit * row_height, area.width(), row_height)
        is_likeliest = digit == prediction.digit
        font.setBold(is_likeliest)
        painter.setFont(font)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        flags = Qt.AlignmentFlag
        painter.drawText(row, flags.AlignLeft | flags.AlignAbsolute | flags.AlignVCenter, str(digit))
        bar = row.adjusted(row_height * 0.9, row_height * 0.25, 0, -row_height * 0.25)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(QPalette.ColorRole.AlternateBase))
        painter.drawRect(bar)
        role = QPalette.ColorRole.Highlight if is_likeliest else QPalette.ColorRole.Text
        painter.setBrush(palette.color(role))
        bar.setWidth(bar.width() * float(prediction.probabilities[digit]))
        painter.drawRect(bar)


def _paint_fitted(painter: QPainter, area: QRectF, grey: GreyImage | None) -> None:
    painter.fillRect(area, _BLACK)
    if grey is None:
        return
    rows, columns = grey.shape
    enlargement = area.width() / max(grey.shape)
    if enlargement >= _SHOWS_PIXELS:
        field = grid(area, columns, rows, painter.device().devicePixelRatio())
    else:
        field = QRectF(0, 0, columns * enlargement, rows * enlargement)
        field.moveCenter(area.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    paint_grey(painter, field, grey)


def _black_field(painter: QPainter, area: QRectF) -> QRectF:
    painter.fillRect(area, _BLACK)
    return grid(area, SIDE, SIDE, painter.device().devicePixelRatio())


def _accent(area: QRectF, palette: QPalette, width: float = 1.0) -> QPen:
    return QPen(palette.color(QPalette.ColorRole.Highlight), max(width * area.width() / 100, 1.0))
