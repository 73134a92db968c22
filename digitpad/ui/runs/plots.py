"""What the curves are drawn with: colours and signs to tell many runs apart, whole epochs on the axis, smoothing."""

from __future__ import annotations

import html
import math
from collections.abc import Iterable, Sequence

import pyqtgraph as pg
from PySide6.QtGui import QColor, QFontMetricsF

from digitpad.base import language
from digitpad.base.language import Sentence, again

_HUES = (210, 30, 130, 0, 280, 55, 180, 320)
_SHADES = ((0.75, 0.85), (0.95, 0.55), (0.4, 0.95))  # saturation and value of each round of hues
_SIGNS = ("o", "s", "t", "d", "+", "x", "star", "t1")


def colour(number: int) -> QColor:
    """The colour of the run of this number, from 0; 24 differ."""
    saturation, value = _SHADES[number // len(_HUES) % len(_SHADES)]
    made: QColor = pg.hsvColor(_HUES[number % len(_HUES)] / 360, saturation, value)
    return made


def sign(number: int) -> str:
    """The sign by which a single point of this run is drawn, as pyqtgraph calls it; 8 differ."""
    return _SIGNS[number % len(_SIGNS)]


def legend(names: Sequence[str]) -> str:
    """The names in their colours, as rich text; a long name stays whole."""
    entries = [
        f'<span style="color:{colour(number).name()}">\N{BLACK SQUARE}</span>\N{NO-BREAK SPACE}'
        f"{html.escape(name).replace(' ', '&nbsp;').replace('-', '&#8209;')}"
        for number, name in enumerate(map(again, names))
    ]
    return Sentence(" &ensp;".join(entries), _legend, *names)


def _legend(*names: str) -> str:
    return legend(names)


def smoothed(values: Iterable[float], share: float) -> list[float]:
    """The running average in which each value before counts ``share`` (in 0..1) as much as the next; 0 changes nothing.

    The first values are not drawn to 0: the average is divided by the sum of its weights.
    """
    average, weight, means = 0.0, 0.0, []
    for value in values:
        average, weight = share * average + (1 - share) * value, share * weight + (1 - share)
        means.append(average / weight)
    return means


class Axis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """An axis whose numbers are written as the language writes them."""

    def tickSpacing(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, float]]:  # noqa: N803
        """Those of pyqtgraph; in a low plot, so far apart that no number stands in the next one."""
        spacings: list[tuple[float, float]] = super().tickSpacing(minVal, maxVal, size)
        if self.orientation not in ("left", "right") or size <= 0:
            return spacings
        least = QFontMetricsF(self.font()).height() * (maxVal - minVal) / size
        widest, offset = spacings[0]
        return spacings if widest >= least else [(_round_number(least), offset)]

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        point = language.number(0.5, 1).strip("05")
        return [text.replace(".", point) for text in super().tickStrings(values, scale, spacing)]

    def write_anew(self) -> None:
        """Write its numbers in the language that was chosen since."""
        self.picture = None
        self.update()


def _round_number(least: float) -> float:
    """The least of 1, 2 and 5 times a power of ten that is no less."""
    power = 10.0 ** math.floor(math.log10(least))
    return next(step * power for step in (1, 2, 5, 10) if step * power >= least)


class EpochAxis(Axis):
    """The axis at the bottom, without fractions of an epoch."""

    def __init__(self) -> None:
        super().__init__("bottom")

    def tickSpacing(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, float]]:  # noqa: N803
        spacings = super().tickSpacing(minVal, maxVal, size)
        whole = sorted({max(1.0, float(round(spacing))) for spacing, _offset in spacings}, reverse=True)
        return [(spacing, 0.0) for spacing in whole]
