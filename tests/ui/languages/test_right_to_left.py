"""What is painted is turned where its words are, and where only the words would turn, nothing does."""

from collections.abc import Iterator
from typing import cast

import numpy as np
import pyqtgraph as pg
import pytest
from hand import SEVEN
from pad import Pad
from parts import found
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTextLayout
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from digitpad.base.language import listed, tr
from digitpad.protocol.snapshots import Histogram, LayerInside
from digitpad.recognition.prediction import Prediction
from digitpad.ui.reading.probability_bars import ProbabilityBars
from digitpad.ui.runs.curves import Curves
from digitpad.ui.runs.epoch.layers_chart import LayersChart
from digitpad.ui.train.fields_area import FieldsArea
from digitpad.ui.why.why_map import map_colours

LEFT_TO_RIGHT, RIGHT_TO_LEFT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture
def arabic_pad(pad: Pad) -> Iterator[Pad]:
    pad.trigger("action_language_ar")
    yield pad
    pad.trigger("action_language_en")


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def colours(image: QImage, row: int) -> np.ndarray:
    """Red, green and blue of a row of pixels, shape (width, 3)."""
    pixels = [image.pixelColor(x, row) for x in range(image.width())]
    return np.array([(pixel.red(), pixel.green(), pixel.blue()) for pixel in pixels])


@pytest.mark.parametrize(("action", "name"), [("action_look_inside", "inside"), ("action_lessons", "lessons")])
def test_a_pane_keeps_off_the_edge_of_the_window(arabic_pad: Pad, action: str, name: str) -> None:
    arabic_pad.trigger(action)
    pane = found(arabic_pad.window, QWidget, name)
    arabic_pad.qtbot.waitUntil(pane.isVisible)
    QApplication.processEvents()
    parts = [part for part in pane.findChildren(QWidget) if part.isVisible() and part.parent() is pane]
    assert min(part.mapTo(arabic_pad.window, part.rect().topLeft()).x() for part in parts) == 16


def test_the_fields_of_a_training_keep_off_their_scroll_bar(arabic_pad: Pad) -> None:
    arabic_pad.window.resize(640, 480)
    arabic_pad.trigger("action_train_page")
    area = next(iter(arabic_pad.window.findChildren(FieldsArea)))
    QApplication.processEvents()
    bar, inner = area.verticalScrollBar(), area.widget()
    assert bar.isVisible()
    assert inner is not None
    fields = [field for field in inner.findChildren(QWidget) if field.isVisible() and field.width() > 1]
    nearest = min(field.mapTo(area, field.rect().topLeft()).x() for field in fields)
    assert nearest - bar.mapTo(area, bar.rect().topRight()).x() > 8


def test_what_speaks_against_is_where_its_word_is(arabic_pad: Pad) -> None:
    arabic_pad.mouse.draw(SEVEN)
    arabic_pad.trigger("action_why")
    scale = found(arabic_pad.window, QWidget, "why_scale")
    arabic_pad.qtbot.waitUntil(scale.isVisible)
    shown = colours(picture(scale), scale.height() - 3)
    expected = map_colours(scale.palette())
    assert np.abs(shown[-2] - expected.speaks_against).max() < 8
    assert np.abs(shown[1] - expected.speaks_for).max() < 8


def test_a_bar_grows_from_the_side_of_its_digit(qtbot: QtBot) -> None:
    bars = ProbabilityBars()
    qtbot.addWidget(bars)
    bars.resize(300, 240)
    bars.show_prediction(Prediction(np.array([0.5, *[0.5 / 9] * 9], np.float32)))
    filled = {}
    for direction in (LEFT_TO_RIGHT, RIGHT_TO_LEFT):
        bars.setLayoutDirection(direction)
        of_likeliest = colours(picture(bars), 18)
        filled[direction] = np.flatnonzero(of_likeliest[:, 2] - of_likeliest[:, 0] > 60)
    assert len(filled[LEFT_TO_RIGHT]) > 50
    turned = 299 - filled[RIGHT_TO_LEFT]
    assert abs(turned.min() - filled[LEFT_TO_RIGHT].min()) <= 1
    assert abs(turned.max() - filled[LEFT_TO_RIGHT].max()) <= 1


def test_a_histogram_has_its_least_weight_on_the_left(qtbot: QtBot) -> None:
    chart = LayersChart()
    qtbot.addWidget(chart)
    spread = Histogram(0.25, 1.5, tuple(range(24)))
    chart.show_layers([LayerInside("dense", 8, 0, spread, spread)])
    chart.resize(300, chart.sizeHint().height())
    below = chart.fontMetrics().height() + 38
    usual = picture(chart).copy(0, below, 300, chart.height() - below)
    QApplication.setLayoutDirection(RIGHT_TO_LEFT)
    try:
        turned = picture(chart).copy(0, below, 300, chart.height() - below)
    finally:
        QApplication.setLayoutDirection(LEFT_TO_RIGHT)
    assert turned == usual


@pytest.mark.usefixtures("arabic_pad")
def test_curves_begin_beside_their_axis(qtbot: QtBot) -> None:
    curves = Curves()
    qtbot.addWidget(curves)
    curves.resize(600, 300)
    curves.show()
    QApplication.processEvents()
    for plot in curves.findChildren(pg.PlotWidget):
        axis, epochs = plot.getAxis("left"), plot.getViewBox()
        assert axis.geometry().left() < epochs.geometry().left()


@pytest.mark.usefixtures("arabic_pad")
@pytest.mark.parametrize("value", ["/home/me/digit.png", ".keras", "2026-11-29"])
def test_a_path_and_a_date_keep_their_direction_in_a_sentence(value: str) -> None:
    for text in (tr("{name} does not exist; check the name.", name=value), listed([tr("Weights"), value])):
        layout = QTextLayout(text)
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        first = text.index(value)
        places = [cast("tuple[float, int]", line.cursorToX(first + index))[0] for index in range(len(value))]
        assert places[1:] == sorted(places[1:])  # at the first, another place ends
