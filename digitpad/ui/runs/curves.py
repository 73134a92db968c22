"""Loss and accuracy over the epochs, of the run under way and of others beside it."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pyqtgraph as pg
from PySide6.QtCore import QBuffer, QEvent, QPointF, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from digitpad.base.errors import DigitpadError
from digitpad.base.files.staging import replace_file
from digitpad.base.paths import printable
from digitpad.protocol.messages import EpochFinished
from digitpad.recognition.models.figures import per_cent

_LEARNED, _HELD_OUT = Qt.PenStyle.DashLine, Qt.PenStyle.SolidLine
_HIGHEST = 1e30
_HUES = (210, 30, 130, 0, 280, 55)


class CurvesError(DigitpadError):
    """The curves cannot be saved as a file of that kind."""


@dataclass(frozen=True)
class Curve:
    """How a run went: its name, and for each epoch, from 1, loss and accuracy while learning and on held-out digits."""

    name: str
    epochs: Sequence[float]
    loss: Sequence[float]
    held_out_loss: Sequence[float]
    accuracy: Sequence[float]
    held_out_accuracy: Sequence[float]

    @classmethod
    def of(cls, name: str, epochs: Sequence[EpochFinished]) -> Curve:
        """The curve of a training under way."""
        return cls(
            name,
            [epoch.epoch for epoch in epochs],
            [epoch.loss for epoch in epochs],
            [epoch.held_out_loss for epoch in epochs],
            [epoch.accuracy for epoch in epochs],
            [epoch.held_out_accuracy for epoch in epochs],
        )


class Curves(QWidget):
    """Two plots side by side, which can be zoomed and dragged; under them the values at the pointer."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("curves")
        self.setAccessibleName("Curves of loss and accuracy")
        self._curves: list[Curve] = []
        self._loss = self._plot("Loss")
        self._accuracy = self._plot("Accuracy")
        self._values = QLabel()
        self._values.setObjectName("curve_values")
        self._values.setTextFormat(Qt.TextFormat.PlainText)
        self._values.setWordWrap(True)
        self._values.setMinimumHeight(2 * self._values.fontMetrics().lineSpacing())  # it does not move the curves
        self._values.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._values.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        across = QHBoxLayout()
        across.setSpacing(8)
        across.addWidget(self._loss)
        across.addWidget(self._accuracy)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addLayout(across, 1)
        down.addWidget(self._values)
        self._take_colours()
        self.show_curves([])

    @property
    def curves(self) -> list[Curve]:
        """What is shown."""
        return self._curves

    def show_curves(self, curves: Sequence[Curve]) -> None:
        """Show these, each in its own colour: solid for held-out digits, dashed for those it learns from."""
        self._curves = list(curves)
        width = 2 * self.devicePixelRatioF()  # pyqtgraph's pens are as many pixels of the screen
        for plot, learned, held_out in self._pairs():
            plot.clear()
            for curve, hue in zip(self._curves, _HUES, strict=False):
                for values, style in ((learned, _LEARNED), (held_out, _HELD_OUT)):
                    pen = pg.mkPen(pg.hsvColor(hue / 360, 0.75, 0.85), width=width, style=style)
                    epochs, heights = _drawable(curve.epochs, getattr(curve, values))
                    symbol = "o" if len(epochs) == 1 else None
                    plot.plot(epochs, heights, pen=pen, symbol=symbol, antialias=True)
        self._values.setText(self._latest())

    def show_whole(self) -> None:
        """Show the whole of the curves again, wherever they were zoomed or dragged to."""
        for plot in (self._loss, self._accuracy):
            plot.plotItem.enableAutoRange()

    def save(self, path: Path) -> None:
        """Save the curves as CSV or as a PNG image; an existing file is replaced only by a whole one.

        Raises OSError, and CurvesError for any other suffix.
        """
        suffix = path.suffix.lower()
        if suffix not in (".csv", ".png"):
            raise CurvesError(
                f"{printable(path)} cannot be saved, since curves are a PNG or a CSV; name it {path.stem}.png."
            )
        replace_file(path, self._as_table() if suffix == ".csv" else self._as_png())

    def _as_table(self) -> bytes:
        table = io.StringIO()
        rows = csv.writer(table, lineterminator="\n")
        rows.writerow(["run", "epoch", "loss", "held_out_loss", "accuracy", "held_out_accuracy"])
        for curve in self._curves:
            columns = (curve.epochs, curve.loss, curve.held_out_loss, curve.accuracy, curve.held_out_accuracy)
            rows.writerows([curve.name, *row] for row in zip(*columns, strict=True))
        return table.getvalue().encode()

    def _as_png(self) -> bytes:
        buffer = QBuffer()
        self.grab().save(buffer, "PNG")
        return bytes(buffer.data().data())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_values"):
            self._take_colours()
        super().changeEvent(event)

    def _pairs(self) -> list[tuple[pg.PlotWidget, str, str]]:
        return [(self._loss, "loss", "held_out_loss"), (self._accuracy, "accuracy", "held_out_accuracy")]

    def _plot(self, title: str) -> pg.PlotWidget:
        plot = pg.PlotWidget()
        plot.setTitle(title)
        plot.setLabel("bottom", "Epoch")
        plot.showGrid(x=True, y=True, alpha=0.2)
        plot.setMenuEnabled(False)
        plot.scene().sigMouseMoved.connect(lambda at: self._on_mouse_moved(plot, at))
        return plot

    def _take_colours(self) -> None:
        paper, ink = self.palette().color(QPalette.ColorRole.Base), self.palette().color(QPalette.ColorRole.Text)
        for plot in (self._loss, self._accuracy):
            plot.setBackground(paper)
            plot.setTitle(plot.plotItem.titleLabel.text, color=ink)
            for side in ("left", "bottom"):
                plot.getAxis(side).setPen(ink)
                plot.getAxis(side).setTextPen(ink)

    def _on_mouse_moved(self, plot: pg.PlotWidget, at: QPointF) -> None:
        epoch = round(plot.plotItem.vb.mapSceneToView(at).x())
        said = [text for text in (_at(curve, epoch) for curve in self._curves) if text]
        self._values.setText("   ".join(said) or self._latest())

    def _latest(self) -> str:
        if not self._curves or not self._curves[0].epochs:
            return "Nothing to show yet: the curves grow with each epoch."
        return _at(self._curves[0], self._curves[0].epochs[-1])


def _drawable(epochs: Sequence[float], values: Sequence[float]) -> tuple[list[float], list[float]]:
    """The epochs whose values can be plotted; a training that diverges has others too."""
    points = [(epoch, value) for epoch, value in zip(epochs, values, strict=True) if abs(value) < _HIGHEST]
    return [epoch for epoch, _value in points], [value for _epoch, value in points]


def _at(curve: Curve, epoch: float) -> str:
    """The values of a curve at an epoch, in words; empty where it has none."""
    if epoch not in curve.epochs:
        return ""
    i = list(curve.epochs).index(epoch)
    return (
        f"{curve.name}, epoch {epoch:.0f}: loss {curve.loss[i]:.3f}, held out {curve.held_out_loss[i]:.3f}; "
        f"accuracy {per_cent(curve.accuracy[i])}, held out {per_cent(curve.held_out_accuracy[i])}"
    )
