"""The digit image, enlarged with hard pixels: what the network sees, as it sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.ink.images import SIDE
from digitpad.ui.grey_painter import grid, levels, paint_grey

if TYPE_CHECKING:
    from digitpad.ink.images import DigitImage

_CELL = 4  # logical pixels of the smallest view


class DigitView(QWidget):
    """Shows a digit image, or an empty field for none, on the network's own black."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("digit_view")
        self.setAccessibleName("What the network sees")
        self.setAccessibleDescription("The drawing as an image of 28 by 28 pixels")
        self.setToolTip("What the network sees: your drawing as 28 × 28 pixels")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._digit_image: DigitImage | None = None

    @property
    def digit_image(self) -> DigitImage | None:
        """What is shown."""
        return self._digit_image

    def show_digit_image(self, image: DigitImage | None) -> None:
        """Show a digit image; None empties the field."""
        self._digit_image = image
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(SIDE * _CELL + 2, SIDE * _CELL + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            field = grid(QRectF(self.rect()).adjusted(1, 1, -1, -1), SIDE, SIDE, self.devicePixelRatioF())
            painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Mid))
            painter.fillRect(field, QColor(0, 0, 0))
            if self._digit_image is not None:
                paint_grey(painter, field, levels(self._digit_image))
