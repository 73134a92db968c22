"""Where the stages of a network stand in its picture: one above the other, each a field of units below its title."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF

from digitpad.ui.kit.fields import Grid, fitted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from digitpad.recognition.inside.activations import Numbers
    from digitpad.recognition.inside.stages import Stage

GAP = 28
_MARGIN = 8
_LEAST_ROW = 12
_TEN_ANSWERS = (10,)


@dataclass(frozen=True)
class Layout:
    """In logical pixels, for stages of these shapes, with a line of type so high above each."""

    shapes: tuple[tuple[int, ...], ...]
    width: float
    height: float
    title: float = 18

    @classmethod
    def of(cls, stages: Sequence[Stage], width: float, height: float, title: float) -> Layout:
        """The layout of these stages."""
        return cls(tuple(stage.shape for stage in stages), width, height, title)

    @property
    def least_height(self) -> float:
        """The height in which no title lies on a stage."""
        return self.title + len(self.shapes) * (self.title + GAP + _LEAST_ROW)

    def grid(self, number: int) -> Grid:
        """How the units of a stage are laid out."""
        height = max(self.height / len(self.shapes) - self.title - GAP, 20)
        return Grid.of(self.shapes[number], float(np.clip((self.width - 2 * _MARGIN) / height, 0.5, 12)))

    def row(self, number: int) -> QRectF:
        """The room of a stage, without its title."""
        height = (self.height - self.title) / len(self.shapes)
        top, room = number * height + self.title, height - self.title - GAP
        return QRectF(_MARGIN, top, self.width - 2 * _MARGIN, max(room, _LEAST_ROW))

    def field(self, number: int) -> QRectF:
        """Where the units of a stage are."""
        row = self.row(number)
        if self.shapes[number] == _TEN_ANSWERS:  # wide enough for the digits below
            return QRectF(row.x(), row.y(), row.width(), min(row.height(), row.width() / 10))
        return fitted(self.grid(number), row)

    def middles(self, number: int, places: NDArray[np.intp]) -> Numbers:
        """Where outputs of a stage are, of shape (places, 2): across, then down; NaN for those that are not shown.

        ``places`` are those in the outputs laid flat, as the next layer takes them.
        """
        shape, grid, field = self.shapes[number], self.grid(number), self.field(number)
        units, pixels = (places, np.zeros_like(places)) if grid.gap == 0 else np.divmod(places, shape[-1])[::-1]
        (rows, columns), (down, across) = np.divmod(units, grid.columns), np.divmod(pixels, grid.tile[1])
        (height, width), (all_down, all_across) = grid.tile, grid.size
        x = field.x() + (columns * (width + grid.gap) + across + 0.5) * field.width() / all_across
        y = field.y() + (rows * (height + grid.gap) + down + 0.5) * field.height() / all_down
        is_shown = (units < grid.units) & (down < height)
        return np.where(is_shown[:, None], np.stack([x, y], axis=1), np.nan).astype(np.float32)
