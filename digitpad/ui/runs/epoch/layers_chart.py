"""The layers of a network after an epoch: histograms of their weights and outputs, and their dead units."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.base.language import joined, number, tr
from digitpad.protocol.snapshots import Histogram, LayerInside
from digitpad.ui.kit.colors import mixed
from digitpad.ui.languages.wording import word

_BARS, _GAP = 36, 16  # pixels: the height of a histogram, and what is between two


class LayersChart(QWidget):
    """A row for each layer, the first on top: its weights on the left, the outputs of its units on the right."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("layers_chart")
        word(self.setAccessibleName, tr("Weights and outputs of the layers"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._layers: Sequence[LayerInside] = ()

    @property
    def layers(self) -> Sequence[LayerInside]:
        """What is shown."""
        return self._layers

    def show_layers(self, layers: Sequence[LayerInside]) -> None:
        """Show these."""
        resizes = len(layers) != len(self._layers)
        self._layers = layers
        word(self.setAccessibleDescription, joined("; ", [_title(place, each) for place, each in enumerate(layers, 1)]))
        if resizes:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, max(len(self._layers), 1) * self._row_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        line, half = self.fontMetrics().height(), (self.width() - _GAP) / 2
        with QPainter(self) as painter:
            for place, layer in enumerate(self._layers):
                top = place * self._row_height()
                painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
                painter.drawText(QRectF(0, top, self.width(), line), 0, _title(place + 1, layer))
                for side, histogram in enumerate((layer.weights, layer.outputs)):
                    area = QRectF(side * (half + _GAP), top + line + 2, half, _BARS)
                    self._paint_histogram(painter, area, histogram)

    def _row_height(self) -> int:
        return 2 * self.fontMetrics().height() + _BARS + 12

    def _paint_histogram(self, painter: QPainter, area: QRectF, histogram: Histogram) -> None:
        """The bars, and below them the range; the scale is that of square roots, or rare numbers could not be seen."""
        palette = self.palette()
        painter.fillRect(area, palette.color(QPalette.ColorRole.Base))
        largest, width = max(histogram.counts) or 1, area.width() / len(histogram.counts)
        for place, count in enumerate(histogram.counts):
            height = area.height() * (count / largest) ** 0.5
            bar = QRectF(area.x() + place * width, area.bottom() - height, max(width - 1, 1), height)
            painter.fillRect(bar, palette.color(QPalette.ColorRole.Highlight))
        paper, ink = palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText)
        painter.setPen(mixed(paper, ink, 0.7))
        if histogram.least < 0 < histogram.most:
            zero = area.x() + area.width() * -histogram.least / (histogram.most - histogram.least)
            painter.drawLine(round(zero), round(area.top()), round(zero), round(area.bottom()))
        below = QRectF(area.x(), area.bottom() + 1, area.width(), self.fontMetrics().height())
        as_drawn = Qt.AlignmentFlag.AlignAbsolute  # where one reads from right to left too
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | as_drawn, number(histogram.least, 2))
        painter.drawText(below, Qt.AlignmentFlag.AlignRight | as_drawn, number(histogram.most, 2))


def _title(place: int, layer: LayerInside) -> str:
    """What a layer is, as "Layer 1: 128 units, 3 of them dead"."""
    if layer.dead:
        return tr("Layer {number}: {n} unit(s), {dead} of them dead", "", layer.units, number=place, dead=layer.dead)
    return tr("Layer {number}: {n} unit(s)", "", layer.units, number=place)
