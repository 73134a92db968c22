"""The map over the canvas: the drawing's own strokes in the colours of what they speak for and against."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
from PySide6.QtCore import QEvent, QLineF, QObject, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from digitpad.base.language import tr
from digitpad.ink.images import SIDE
from digitpad.ink.raster import seen_box
from digitpad.recognition.why.map_colours import ON_DARK, ON_LIGHT, MapColours
from digitpad.recognition.why.marks import Mark, marks
from digitpad.ui.canvas.ink_layer import POINTS_IN_A_FRAME
from digitpad.ui.canvas.ink_painter import paint_within
from digitpad.ui.languages.wording import word

if TYPE_CHECKING:
    from digitpad.recognition.why.relevance import Relevance
    from digitpad.ui.canvas.canvas import Canvas
    from digitpad.ui.why.explaining import Why

_FINER = 4  # pixels of the map on the screen to one of the digit image
_SPREAD = 0.8  # pixels by which colours go beyond the ink that the network sees: the pen may be wider
_ARM = 1 / 110  # of a sign, to the canvas side


def map_colours(palette: QPalette) -> MapColours:
    """The colours for ink on paper of these colours."""
    return ON_LIGHT if palette.color(QPalette.ColorRole.Base).lightness() > 127 else ON_DARK


class WhyMap(QWidget):
    """Lies over the canvas and takes no events; it changes the colour of ink, and never that of paper."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.setObjectName("why_map")
        word(self.setAccessibleName, tr("What the ink speaks for"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._why: Why | None = None
        self._image: QImage | None = None
        self._colours: MapColours | None = None
        self._field = QRectF()
        self._marks: list[Mark] = []
        self.setGeometry(canvas.rect())
        canvas.installEventFilter(self)
        self.show()

    @property
    def why(self) -> Why | None:
        """What is shown."""
        return self._why

    def show_why(self, why: Why | None) -> None:
        """Colour the strokes; None leaves them as they are."""
        self._why = why
        self._image = None
        self._marks = []
        if why is not None:
            self._paint_image(why, map_colours(self.palette()))
            self._field = _field(why)
            self._marks = marks(why.relevance)
        word(self.setAccessibleDescription, why.words if why else "")
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return super().eventFilter(watched, event)

    def _paint_image(self, why: Why, colours: MapColours) -> None:
        self._image, self._colours = _painted(why.relevance, colours), colours

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image is None or self._why is None:
            return
        colours = map_colours(self.palette())
        if colours is not self._colours:  # there is another theme
            self._paint_image(self._why, colours)
        side = self.width()
        field = _scaled(self._field, side)
        with QPainter(self) as painter:
            painter.setClipRect(QRectF(event.rect()))
            # Beside the digit there may be others of the same number.
            ink = _scaled(_ink(self._why), side)
            painter.setClipRect(ink, Qt.ClipOperation.IntersectClip)
            points = sum(map(len, self._canvas.drawing.strokes))
            if _is_grey(self.palette()) or points > POINTS_IN_A_FRAME:
                _recolour(painter, self._image, field, lightens=colours is ON_LIGHT)
            else:
                area = ink.intersected(field).toAlignedRect() & event.rect()
                painter.drawImage(area, self._coloured_ink(self._image, field, area))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            thickness = max(side / 500, 0.6)
            for colour, width in ((QColor(0, 0, 0), 4.5), (QColor(255, 255, 255), 2.0)):
                pen = QPen(colour, width * thickness, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
                painter.setPen(pen)
                painter.drawLines(self._lines(field))

    def _coloured_ink(self, image: QImage, field: QRectF, area: QRect) -> QImage:
        """The ink that is on the canvas now, within an area of logical pixels, with the map's colours."""
        scale, canvas = self.devicePixelRatioF(), self._canvas
        ink = QImage(area.size() * scale, QImage.Format.Format_ARGB32_Premultiplied)
        ink.setDevicePixelRatio(scale)
        ink.fill(Qt.GlobalColor.transparent)
        with QPainter(ink) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(-area.topLeft())
            for _ in paint_within(painter, canvas.drawing, canvas.side, Qt.GlobalColor.black, QRectF(area)):
                pass
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
            painter.drawImage(field, image)
        return ink

    def _lines(self, field: QRectF) -> list[QLineF]:
        """Plus and minus signs."""
        arm, lines = max(_ARM * self.width(), 3.0), []
        for mark in self._marks:
            at = QPointF(field.x() + mark.x * field.width() / SIDE, field.y() + mark.y * field.height() / SIDE)
            lines.append(QLineF(at.x() - arm, at.y(), at.x() + arm, at.y()))
            if mark.sign > 0:
                lines.append(QLineF(at.x(), at.y() - arm, at.x(), at.y() + arm))
        return lines


def _is_grey(palette: QPalette) -> bool:
    """Whether neither ink nor paper has a colour."""
    return all(palette.color(role).hsvSaturation() == 0 for role in (QPalette.ColorRole.Text, QPalette.ColorRole.Base))


def _recolour(painter: QPainter, image: QImage, field: QRectF, lightens: bool) -> None:
    """Give ink the colours of the map, in the quickest way; where it is grey, exactly, and at its edges too.

    Black ink becomes a lighter colour and white paper stays white; on dark paper, the other way round.
    """
    modes = QPainter.CompositionMode
    painter.setCompositionMode(modes.CompositionMode_Lighten if lightens else modes.CompositionMode_Darken)
    painter.drawImage(field, image)
    painter.setCompositionMode(modes.CompositionMode_SourceOver)


def _scaled(part: QRectF, side: float) -> QRectF:
    """A part of the canvas in logical pixels, from canvas sides."""
    return QRectF(part.topLeft() * side, part.size() * side)


def _ink(why: Why) -> QRectF:
    """The box around the ink that was explained, as wide as it is on the canvas, in canvas sides."""
    drawing = why.question.drawing
    pen = max((stroke.width for stroke in drawing.strokes), default=0.0)
    return QRectF(*seen_box(drawing)).adjusted(-pen / 2, -pen / 2, pen / 2, pen / 2)


def _field(why: Why) -> QRectF:
    """Where the digit image lies on the canvas, in canvas sides."""
    steps = why.question.reading.steps
    left, top, width, height = seen_box(why.question.drawing)
    (rows, columns), (x, y) = steps.scaled.shape, steps.corner
    across, down = width / columns, height / rows
    return QRectF(left - x * across, top - y * down, SIDE * across, SIDE * down)


def _painted(relevance: Relevance, colours: MapColours) -> QImage:
    """The colours of the map, several pixels to one of the digit image, with those at its rim carried on outwards."""
    strengths = relevance.strengths
    ink = (strengths != 0).astype(np.float32)
    near = cv2.GaussianBlur(ink, (0, 0), _SPREAD)
    spread = cv2.GaussianBlur(strengths, (0, 0), _SPREAD) / np.maximum(near, 1e-3)
    largest = max(float(np.abs(spread * ink).max()), 1e-6)
    fine = cv2.resize(spread / largest, (SIDE * _FINER, SIDE * _FINER), interpolation=cv2.INTER_LINEAR)
    pixels = np.ascontiguousarray(colours.colour(np.clip(fine, -1, 1)))
    height, width, _channels = pixels.shape
    image = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    return image.convertToFormat(QImage.Format.Format_RGB32)  # its own pixels, in the format that is quickest to paint
