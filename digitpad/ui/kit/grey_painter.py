"""How grey images look on the screen: enlarged with hard pixels, on the network's own black."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

if TYPE_CHECKING:
    from digitpad.ink.images import DigitImage, GreyImage
    from digitpad.ink.strokes import Drawing


def grid(area: QRectF, columns: int, rows: int, pixel_ratio: float) -> QRectF:
    """The middle of ``area`` in which each cell covers the same whole number of device pixels.

    ``area`` is in logical pixels, and ``pixel_ratio`` is device pixels per logical pixel.
    """
    fits = min(area.width() / columns, area.height() / rows)
    cell = max(int(fits * pixel_ratio + 1e-6), 1) / pixel_ratio
    width, height = columns * cell, rows * cell
    left = round((area.x() + (area.width() - width) / 2) * pixel_ratio) / pixel_ratio
    top = round((area.y() + (area.height() - height) / 2) * pixel_ratio) / pixel_ratio
    return QRectF(left, top, width, height)


def paint_grey(painter: QPainter, field: QRectF, grey: GreyImage) -> None:
    """Paint all of a grey image in ``field``; smoothly where it has to be made smaller."""
    image = to_image(grey)
    width = field.width() * painter.device().devicePixelRatio()
    if image.width() > width:
        image = image.scaledToWidth(max(round(width), 1), Qt.TransformationMode.SmoothTransformation)
    painter.drawImage(field, image)


def levels(image: DigitImage) -> GreyImage:
    """The grey levels of a digit image, which has them exactly."""
    return (image * 255).round().astype("uint8")


def digit_levels(drawing: Drawing) -> bytes:
    """The levels of a drawing's digit image, 784 bytes; none of a blank drawing."""
    from digitpad.ink.normalize import normalize
    from digitpad.ink.raster import render

    image = normalize(render(drawing))
    return b"" if image is None else levels(image).tobytes()


def to_image(grey: GreyImage) -> QImage:
    """The same levels as an image of Qt."""
    height, width = grey.shape
    pixels = grey.tobytes()
    return QImage(pixels, width, height, width, QImage.Format.Format_Grayscale8).copy()  # outlives the bytes
