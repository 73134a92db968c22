"""Where the stages of a network stand in its picture: one above the other, each a field of units below its title."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF

from digitpad.recognition.inside.stages import Stage
from digitpad.ui.kit.fields import Grid, fitted

GAP, TITLE = 28, 18
_MARGIN = 8
_TEN_ANSWERS = (10,)


@dataclass(frozen=True)
class Layout:
    """In logical pixels, for stages of these shapes."""

    shapes: tuple[tuple[int, ...], ...]
    width: float
    height: float

    @classmethod
    def of(cls, stages: Sequence[Stage], width: float, height: float) -> Layout:
        """The layout of these stages."""
        return cls(tuple(stage.shape for stage in stages), width, height)

    def grid(self, number: int) -> Grid:
        """How the units of a stage are laid out."""
        height = max(self.height / len(self.shapes) - TITLE - GAP, 20)
        return Grid.of(self.shapes[number], float(np.clip((self.width - 2 * _MARGIN) / height, 0.5, 12)))

    def row(self, number: int) -> QRectF:
        """The room of a stage, without its title."""
        height = (self.height - TITLE) / len(self.shapes)
        return QRectF(_MARGIN, number * height + TITLE, self.width - 2 * _MARGIN, max(height - TITLE - GAP, 12))

    def field(self, number: int) -> QRectF:
        """Where the units of a stage are."""
        row = self.row(number)
        if self.shapes[number] == _TEN_ANSWERS:  # wide enough for the digits below
            return QRectF(row.x(), row.y(), row.width(), min(row.height(), row.width() / 10))
        return fitted(self.grid(number), row)
