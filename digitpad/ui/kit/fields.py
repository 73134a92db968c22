"""Units as pixels: a layer becomes one small image, which is painted enlarged with hard edges."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, sqrt
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from digitpad.recognition.inside.activations import Numbers
    from digitpad.recognition.why.map_colours import MapColours

_MOST_MAPS = 64  # feature maps that are shown; more would be smaller than their pixels


@dataclass(frozen=True)
class Grid:
    """How many columns and rows of units a field has, or of feature maps, each of ``tile`` height and width."""

    units: int
    columns: int
    tile: tuple[int, int] = (1, 1)

    @classmethod
    def of(cls, shape: tuple[int, ...], aspect: float) -> Grid:
        """The grid of a stage's shape in a field of this width to height."""
        if shape == (28, 28):
            return cls(784, 28)
        if len(shape) == 1:
            columns = shape[0] if shape[0] <= 10 else ceil(sqrt(shape[0] * aspect))
            return cls(shape[0], min(columns, shape[0]))
        maps = min(shape[-1], _MOST_MAPS)
        height, width = (shape[0], shape[1]) if len(shape) == 3 else (shape[0], 1)
        return cls(maps, min(max(round(sqrt(maps * aspect * height / width)), 1), maps), (height, width))

    @property
    def rows(self) -> int:
        """How many rows there are, of which the last may not be full."""
        return ceil(self.units / self.columns)

    @property
    def gap(self) -> int:
        """The pixels between feature maps."""
        return int(self.tile != (1, 1))

    @property
    def size(self) -> tuple[int, int]:
        """The height and width in pixels, with the gaps between feature maps."""
        height, width = self.tile
        return self.rows * (height + self.gap) - self.gap, self.columns * (width + self.gap) - self.gap

    def lay_out(self, values: Numbers) -> Numbers:
        """The values of a stage as an image of this `size`; what is no unit is NaN."""
        height, width = self.tile
        filled = np.full((self.rows * self.columns, *self.tile), np.nan, np.float32)
        maps = values if values.ndim == 1 or values.size == self.units else np.moveaxis(values, -1, 0)
        filled[: self.units] = maps.reshape(-1, *self.tile)[: self.units]
        gap = self.gap
        image = np.pad(
            filled.reshape(self.rows, self.columns, height, width),
            ((0, 0), (0, 0), (0, gap), (0, gap)),
            constant_values=np.nan,
        )
        image = image.transpose(0, 2, 1, 3).reshape(self.rows * (height + gap), self.columns * (width + gap))
        return image[: self.size[0], : self.size[1]]

    def at(self, place: QPointF, field: QRectF) -> int | None:
        """The unit at a place in a field; None beside them."""
        if not field.contains(place):
            return None
        column = int((place.x() - field.x()) * self.columns / field.width())
        row = int((place.y() - field.y()) * self.rows / field.height())
        unit = min(row, self.rows - 1) * self.columns + min(column, self.columns - 1)
        return unit if unit < self.units else None

    def cell(self, unit: int, field: QRectF) -> QRectF:
        """The rectangle of a unit in a field."""
        width, height = field.width() / self.columns, field.height() / self.rows
        row, column = divmod(unit, self.columns)
        return QRectF(field.x() + column * width, field.y() + row * height, width, height)


def fitted(grid: Grid, area: QRectF) -> QRectF:
    """The largest field in the middle of an area in which the pixels of a grid are square."""
    height, width = grid.size
    scale = min(area.width() / width, area.height() / height)
    return QRectF(
        area.center().x() - width * scale / 2, area.center().y() - height * scale / 2, width * scale, height * scale
    )


def field_image(values: Numbers, colours: MapColours) -> QImage:
    """Values laid out as an image: 0 is black, above 0 white or, beside values below 0, blue; these are orange.

    What is no unit is transparent.
    """
    known = ~np.isnan(values)
    largest = float(np.abs(values[known]).max(initial=0)) or 1.0
    strengths = np.where(known, values / largest, 0)
    white = (255, 255, 255) if (strengths >= 0).all() else colours.speaks_for
    ends = np.where((strengths > 0)[..., None], white, colours.speaks_against)
    pixels = np.rint(np.sqrt(np.abs(strengths))[..., None] * ends)
    content = np.ascontiguousarray(np.concatenate([pixels, 255 * known[..., None]], axis=-1).astype(np.uint8))
    height, width, _channels = content.shape
    image = QImage(content.data, width, height, 4 * width, QImage.Format.Format_RGBA8888)
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
