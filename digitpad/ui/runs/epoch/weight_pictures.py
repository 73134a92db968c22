"""The weights of the first units of a network as pictures, which grow out of noise as it learns."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.base.language import tr
from digitpad.protocol.snapshots import EpochInside
from digitpad.recognition.why.map_colours import ON_DARK
from digitpad.ui.kit.fields import Grid, field_image
from digitpad.ui.kit.grey_painter import grid as whole_pixels
from digitpad.ui.languages.wording import word

_MIDDLE, _LARGEST = 128, 127  # of the bytes of a picture
_LARGEST_SCALE, _ENOUGH = 16, 15  # screen pixels to a weight, and pictures that are worth looking at


class WeightPictures(QWidget):
    """Blue weights are above 0, orange ones below, and black ones are 0."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("first_weights")
        word(self.setAccessibleName, tr("The weights of the first units as pictures"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._inside: EpochInside | None = None
        self._grid: Grid | None = None
        self._image: QImage | None = None

    @property
    def inside(self) -> EpochInside | None:
        """What is shown."""
        return self._inside

    def show_inside(self, inside: EpochInside | None) -> None:
        """Show the pictures of an epoch; None, or an epoch without pictures, empties the field."""
        self._inside = inside
        self._arrange()

    def sizeHint(self) -> QSize:
        return QSize(300, 200)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 100)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._image is None or self._grid is None:
            return
        rows, columns = self._grid.size
        with QPainter(self) as painter:
            field = whole_pixels(QRectF(self.rect()), columns, rows, self.devicePixelRatioF())
            painter.drawImage(QRectF(0, 0, field.width(), field.height()), self._image)

    def _arrange(self) -> None:
        inside, self._image = self._inside, None
        if inside is not None and inside.pictures:
            pixels = np.frombuffer(b"".join(inside.pictures), np.uint8).reshape(-1, inside.rows, inside.columns)
            values = np.moveaxis((pixels.astype(np.float32) - _MIDDLE) / np.float32(_LARGEST), 0, -1)
            self._grid = self._fitting_grid(len(pixels), (inside.rows, inside.columns))
            self._image = field_image(self._grid.lay_out(values), ON_DARK)
        self.update()

    def _fitting_grid(self, count: int, tile: tuple[int, int]) -> Grid:
        """All the pictures, or, where they would be tiny, as many larger ones as there is room for."""
        width, height = (side * self.devicePixelRatioF() for side in (self.width(), self.height()))
        fitting = Grid(count, 1, tile)
        for scale in range(_LARGEST_SCALE, 1, -1):
            columns, rows = (
                max(int((side / scale + 1) // (pixels + 1)), 1)
                for side, pixels in ((width, tile[1]), (height, tile[0]))
            )
            fitting = Grid(min(count, columns * rows), min(columns, count), tile)
            if fitting.units >= min(count, _ENOUGH):
                break
        return fitting
