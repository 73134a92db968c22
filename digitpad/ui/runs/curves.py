"""Loss and accuracy over the epochs, of the run under way and of others beside it."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pyqtgraph as pg
from PySide6.QtCore import QBuffer, QEvent, QPointF, Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from digitpad.base import language
from digitpad.base.errors import DigitpadError
from digitpad.base.files.staging import replace_file
from digitpad.base.language import joined, tr
from digitpad.base.paths import printable
from digitpad.protocol.messages import EpochFinished
from digitpad.recognition.models.figures import per_cent
from digitpad.recognition.models.model_store import name_of
from digitpad.runs.run_folder import HISTORY_COLUMNS, Step, read_history, read_steps
from digitpad.ui.kit.tokens import line_height, type_size
from digitpad.ui.languages.wording import in_each_language, word
from digitpad.ui.runs.legend_area import FRAME, LegendArea
from digitpad.ui.runs.plots import Axis, EpochAxis, colour, legend, sign, smoothed
from digitpad.ui.runs.whole_label import WholeLabel

_LEARNED, _HELD_OUT = Qt.PenStyle.DashLine, Qt.PenStyle.SolidLine
_HIGHEST = 1e30
_NAME = tr("Curves of loss and accuracy")
_LEAST_LINES = 6  # high: a plot with its title, its numbers and what they are
_LEAST_TITLE = 30  # logical pixels, which pyqtgraph gives each title
_MOST_LINES, _ALL_LINES = 4.3, 100.0  # of the legend: the fifth shows that there are more


class CurvesError(DigitpadError):
    """The curves cannot be saved as a file of that kind."""


@dataclass(frozen=True)
class Curve:
    """How a run went: its name, and for each epoch, from 1, loss and accuracy while learning and on held-out digits.

    The ``steps`` lie within the epochs, and are of the digits that it learns from.
    """

    name: str
    epochs: Sequence[float]
    loss: Sequence[float]
    held_out_loss: Sequence[float]
    accuracy: Sequence[float]
    held_out_accuracy: Sequence[float]
    steps: Sequence[Step] = ()

    @classmethod
    def of(cls, name: str, epochs: Sequence[EpochFinished], steps: Sequence[Step] = ()) -> Curve:
        """The curve of a training under way."""
        return cls(
            name,
            [epoch.epoch for epoch in epochs],
            [epoch.loss for epoch in epochs],
            [epoch.held_out_loss for epoch in epochs],
            [epoch.accuracy for epoch in epochs],
            [epoch.held_out_accuracy for epoch in epochs],
            steps,
        )

    @classmethod
    def of_run(cls, folder: Path) -> Curve:
        """The curve of a run that was kept. Raises RunError."""
        rows = read_history(folder)
        columns = {name: [row[name] for row in rows] for name in HISTORY_COLUMNS}
        return cls(
            name_of(folder),
            columns["epoch"],
            columns["loss"],
            columns["held_out_loss"],
            columns["accuracy"],
            columns["held_out_accuracy"],
            read_steps(folder),
        )


class Curves(QWidget):
    """Two plots side by side, which can be zoomed and dragged; under them the values at the pointer."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("curves")
        word(self.setAccessibleName, _NAME)
        self._curves: list[Curve] = []
        self._loss = self._plot()
        self._accuracy = self._plot()
        self._values = WholeLabel(least_lines=2)  # it does not move the curves
        self._values.setObjectName("curve_values")
        self._values.setTextFormat(Qt.TextFormat.PlainText)
        self._values.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._values.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._legend = QLabel()
        self._legend.setObjectName("curves_legend")
        self._legend.setTextFormat(Qt.TextFormat.RichText)
        self._legend.setWordWrap(True)
        self._legend_area = LegendArea(self._legend)
        word(self._legend_area.setAccessibleName, _NAME)
        self._smoothing = 0.0
        across = QHBoxLayout()
        across.setSpacing(8)
        across.addWidget(self._loss)
        across.addWidget(self._accuracy)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addLayout(across, 1)
        down.addWidget(self._legend_area)
        down.addWidget(self._values)
        self._take_colours()
        in_each_language(self._say)
        self.show_curves([])

    @property
    def curves(self) -> list[Curve]:
        """What is shown."""
        return self._curves

    def show_curves(self, curves: Sequence[Curve]) -> None:
        """Show these, each in its own colour: solid for held-out digits, dashed for those it learns from."""
        self._curves = list(curves)
        self._draw()
        word(self._legend.setText, legend([curve.name for curve in self._curves]))
        self._fit_legend(_MOST_LINES)
        word(self._values.setText, self._latest())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_legend(_MOST_LINES)

    def _fit_legend(self, most_lines: float) -> None:
        """Give the legend the lines that it needs at this width, up to so many; it scrolls beyond."""
        line = self._legend.fontMetrics().lineSpacing()
        needed = self._legend.heightForWidth(self.width() - 2 * FRAME)
        lines = min(max(line, needed), round(most_lines * line))  # one line from the beginning, so nothing moves
        self._legend_area.setFixedHeight(lines + 2 * FRAME)

    def show_log_scale(self, is_log: bool) -> None:
        """Show the loss on a logarithmic scale."""
        self._loss.setLogMode(y=is_log)

    def smooth(self, share: float) -> None:
        """Draw running averages, in which what was before counts ``share``, in 0..1; the values in words stay."""
        self._smoothing = share
        self._draw()

    def _draw(self) -> None:
        for plot, learned, held_out in self._pairs():
            plot.clear()
            for number, curve in enumerate(self._curves):
                self._draw_steps(plot, curve, learned, number)
                for values, style in ((learned, _LEARNED), (held_out, _HELD_OUT)):
                    self._draw_epochs(plot, _drawable(curve.epochs, getattr(curve, values)), style, number)

    def _draw_epochs(
        self, plot: pg.PlotWidget, points: tuple[list[float], list[float]], style: Qt.PenStyle, number: int
    ) -> None:
        epochs, heights = points
        width = 2 * self.devicePixelRatioF()  # pyqtgraph's pens are as many pixels of the screen
        ink = colour(number)
        drawn = plot.plot(
            epochs, smoothed(heights, self._smoothing), pen=pg.mkPen(ink, width=width, style=style), antialias=True
        )
        if len(epochs) == 1:  # full for held-out digits, as the line is solid
            drawn.setSymbol(sign(number))
            drawn.setSymbolPen(pg.mkPen(ink, width=width / 2))
            drawn.setSymbolBrush(ink if style is _HELD_OUT else None)

    def _draw_steps(self, plot: pg.PlotWidget, curve: Curve, values: str, number: int) -> None:
        """The points within the epochs, as small dots; they are too many to join."""
        place = 1 if values == "loss" else 2
        epochs, heights = _drawable([step[0] for step in curve.steps], [step[place] for step in curve.steps])
        if epochs:
            plot.plot(epochs, heights, pen=None, symbol="o", symbolSize=3, symbolPen=None, symbolBrush=colour(number))

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
                tr(
                    "{path} cannot be saved, since curves are a PNG or a CSV; name it {stem}.png.",
                    path=printable(path),
                    stem=path.stem,
                )
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
        self._fit_legend(_ALL_LINES)  # nothing can be scrolled in an image
        buffer = QBuffer()
        self.grab().save(buffer, "PNG")
        self._fit_legend(_MOST_LINES)
        return bytes(buffer.data().data())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "_values"):
            self._take_colours()
            self._say()
        super().changeEvent(event)

    def _pairs(self) -> list[tuple[pg.PlotWidget, str, str]]:
        return [(self._loss, "loss", "held_out_loss"), (self._accuracy, "accuracy", "held_out_accuracy")]

    def _plot(self) -> pg.PlotWidget:
        plot = pg.PlotWidget(axisItems={"left": Axis("left"), "bottom": EpochAxis()})
        plot.plotItem.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # epochs go to the right in each language
        plot.showGrid(x=True, y=True, alpha=0.2)
        plot.setMenuEnabled(False)
        plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # no key does anything there
        plot.scene().sigMouseMoved.connect(lambda at: self._on_mouse_moved(plot, at))
        return plot

    def _say(self) -> None:
        """Say what the plots show, in colours and type that a title does not take from its widget."""
        ink, size = self.palette().color(QPalette.ColorRole.Text), f"{type_size(self.font())}px"
        line = line_height(self.font())
        for plot, title in ((self._loss, tr("Loss")), (self._accuracy, tr("Accuracy"))):
            plot.setTitle(title, color=ink, size=size)
            plot.setMinimumHeight(_LEAST_LINES * line)
            height = max(line + 8, _LEAST_TITLE)
            plot.plotItem.titleLabel.setMaximumHeight(height)
            plot.plotItem.layout.setRowFixedHeight(0, height)
            plot.setLabel("bottom", tr("Epoch"))
            for side in ("left", "bottom"):
                plot.getAxis(side).write_anew()

    def _take_colours(self) -> None:
        paper, ink = self.palette().color(QPalette.ColorRole.Base), self.palette().color(QPalette.ColorRole.Text)
        for plot in (self._loss, self._accuracy):
            plot.setBackground(paper)
            for side in ("left", "bottom"):
                plot.getAxis(side).setPen(ink)
                plot.getAxis(side).setTextPen(ink)

    def _on_mouse_moved(self, plot: pg.PlotWidget, at: QPointF) -> None:
        epoch = round(plot.plotItem.vb.mapSceneToView(at).x())
        said = [text for text in (_at(curve, epoch) for curve in self._curves) if text]
        word(self._values.setText, joined("   ", said) if said else self._latest())

    def _latest(self) -> str:
        if not self._curves or not self._curves[0].epochs:
            return tr("Nothing to show yet: the curves grow with each epoch.")
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
    return tr(
        "{name}, epoch {epoch}: loss {loss}, held out {held_out_loss}; accuracy {accuracy}, "
        "held out {held_out_accuracy}",
        name=curve.name,
        epoch=language.number(epoch),
        loss=language.number(curve.loss[i], 3),
        held_out_loss=language.number(curve.held_out_loss[i], 3),
        accuracy=per_cent(curve.accuracy[i]),
        held_out_accuracy=per_cent(curve.held_out_accuracy[i]),
    )
