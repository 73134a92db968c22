"""The curves under a real pointer: values, zoom, moving, the whole view, and what is saved."""

import csv
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pyqtgraph as pg
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QLabel, QPushButton, QSlider
from pytestqt.qtbot import QtBot

from digitpad.ui.runs.curves import Curve
from digitpad.ui.runs.curves_view import CurvesView
from digitpad.ui.runs.legend_area import LegendArea

LEFT = Qt.MouseButton.LeftButton
EPOCHS = [1.0, 2.0, 3.0, 4.0, 5.0]
RUN = Curve(
    "first",
    EPOCHS,
    loss=[0.9, 0.5, 0.3, 0.2, 0.15],
    held_out_loss=[0.8, 0.55, 0.4, 0.35, 0.33],
    accuracy=[0.7, 0.8, 0.9, 0.94, 0.96],
    held_out_accuracy=[0.72, 0.81, 0.88, 0.9, 0.91],
)


@pytest.fixture
def view(qtbot: QtBot) -> CurvesView:
    made = CurvesView()
    qtbot.addWidget(made)
    made.resize(800, 400)
    made.curves.show_curves([RUN])
    made.show()
    qtbot.waitExposed(made)
    return made


def loss_plot(view: CurvesView) -> pg.PlotWidget:
    plots = view.findChildren(pg.PlotWidget)
    return min(plots, key=lambda plot: plot.x())


def test_the_titles_of_the_plots_follow_the_type(view: CurvesView) -> None:
    def heights() -> list[float]:
        titles = [plot.plotItem.titleLabel for plot in view.findChildren(pg.PlotWidget)]
        assert all(title.item.boundingRect().height() <= title.maximumHeight() for title in titles)
        return [title.item.boundingRect().height() for title in titles]

    before = heights()
    font = view.font()
    font.setPixelSize(37)
    view.setFont(font)
    QApplication.processEvents()
    assert min(heights()) > 2 * max(before)


@pytest.mark.parametrize("height", [150, 170, 200, 300, 600])
def test_no_number_of_an_axis_stands_in_the_next_one(view: CurvesView, height: int) -> None:
    view.curves.setFixedHeight(height)
    QApplication.processEvents()
    axis = loss_plot(view).getAxis("left")
    (low, high), length = axis.range, axis.height()
    numbers = next(values for _spacing, values in axis.tickValues(low, high, length) if values)
    line = QFontMetricsF(axis.font()).height()
    assert all((after - before) * length / (high - low) >= line for before, after in pairwise(numbers))


def test_in_a_low_window_the_curves_have_the_place_of_their_key(view: CurvesView) -> None:
    key = next(label for label in view.findChildren(QLabel) if label.text().startswith("Solid"))
    assert key.isVisible()
    view.resize(800, 240)
    assert not key.isVisible()
    view.resize(800, 400)
    assert key.isVisible()


def place(plot: pg.PlotWidget, x: float, y: float) -> QPoint:
    """Where these values are on the plot's viewport."""
    at: QPoint = plot.mapFromScene(plot.plotItem.vb.mapViewToScene(QPointF(x, y)))
    return at


def shown(plot: pg.PlotWidget) -> list[list[float]]:
    QApplication.processEvents()
    ranges: list[list[float]] = [list(map(float, each)) for each in plot.plotItem.vb.viewRange()]
    return ranges


def turn_wheel(plot: pg.PlotWidget, at: QPoint, degrees: int) -> None:
    turned = QWheelEvent(
        QPointF(at),
        QPointF(plot.viewport().mapToGlobal(at)),
        QPoint(),
        QPoint(0, 8 * degrees),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(plot.viewport(), turned)


def test_the_values_at_the_pointer_are_shown(view: CurvesView, qtbot: QtBot) -> None:
    plot, values = loss_plot(view), view.findChild(QLabel, "curve_values")
    assert isinstance(values, QLabel)
    shown(plot)
    QTest.mouseMove(plot.viewport(), place(plot, 3.2, 0.5))
    expected = "first, epoch 3: loss 0.300, held out 0.400; accuracy 90.00 %, held out 88.00 %"
    qtbot.waitUntil(lambda: values.text() == expected)


def test_the_wheel_zooms_dragging_moves_and_a_button_shows_the_whole(view: CurvesView) -> None:
    plot = loss_plot(view)
    (left, right), (bottom, top) = shown(plot)
    assert left <= 1 < 5 <= right
    assert bottom <= 0.15 < 0.9 <= top
    turn_wheel(plot, place(plot, 3, 0.5), 45)
    (near_left, near_right), _ = shown(plot)
    assert left < near_left < 3 < near_right < right
    QTest.mousePress(plot.viewport(), LEFT, pos=place(plot, 3, 0.5))
    for x in (2.9, 2.7, 2.5):
        QTest.mouseMove(plot.viewport(), place(plot, x, 0.5))
        QApplication.processEvents()
    QTest.mouseRelease(plot.viewport(), LEFT, pos=place(plot, 2.5, 0.5))
    (moved_left, moved_right), _ = shown(plot)
    assert moved_left > near_left
    assert moved_right - moved_left == pytest.approx(near_right - near_left)
    whole = view.findChild(QPushButton, "whole_view")
    assert isinstance(whole, QPushButton)
    QTest.mouseClick(whole, LEFT)
    assert shown(plot)[0] == pytest.approx([left, right], rel=0.01)


def test_eight_runs_are_told_apart(view: CurvesView) -> None:
    names = [f"run-{number}" for number in range(8)]
    view.curves.show_curves([replace(RUN, name=name) for name in names])
    legend = view.findChild(QLabel, "curves_legend")
    assert isinstance(legend, QLabel)
    assert legend.text().count("\N{BLACK SQUARE}") == 8
    assert [name for name in names if name.replace("-", "&#8209;") not in legend.text()] == []
    solid = [item.opts["pen"] for item in lines(view) if item.opts["pen"].style() is Qt.PenStyle.SolidLine]
    assert len({pen.color().name() for pen in solid}) == 8


def test_runs_of_one_epoch_are_apart_and_epochs_are_whole(view: CurvesView) -> None:
    view.curves.show_curves([Curve(name, [1.0], [0.5], [0.5], [0.9], [0.9]) for name in "abc"])
    drawn = lines(view)
    assert [item.opts["symbol"] for item in drawn] == ["o", "o", "s", "s", "t", "t"]
    is_full = [item.opts["symbolBrush"].style() is not Qt.BrushStyle.NoBrush for item in drawn]
    assert is_full == [False, True] * 3
    axis = loss_plot(view).getAxis("bottom")
    for most in (1.5, 3.0, 12.0, 700.0):
        spacings = [spacing for spacing, _offset in axis.tickSpacing(0.5, most, 300)]
        assert spacings
        assert all(spacing >= 1 and spacing == int(spacing) for spacing in spacings)


def test_smoothing_a_log_scale_and_points_within_epochs(view: CurvesView) -> None:
    steps = ((0.25, 2.0, 0.3), (0.5, 1.5, 0.5))
    view.curves.show_curves([replace(RUN, steps=steps)])
    dots, learned, held_out = lines(view)
    assert dots.getOriginalDataset()[0].tolist() == [0.25, 0.5]
    assert held_out.getOriginalDataset()[1].tolist() == RUN.held_out_loss
    slider, log = view.findChild(QSlider, "smoothing"), view.findChild(QCheckBox, "log_scale")
    assert isinstance(slider, QSlider)
    assert isinstance(log, QCheckBox)
    slider.setValue(50)
    smooth = lines(view)[2].getOriginalDataset()[1].tolist()
    assert smooth[:2] == pytest.approx([0.8, (0.5 * 0.8 + 0.55) / 1.5])
    assert learned.name() is None
    log.click()
    assert shown(loss_plot(view))[1][0] < 0  # the logarithm of less than 1


def lines(view: CurvesView) -> list[pg.PlotDataItem]:
    """What is drawn in the plot of the loss."""
    items: list[pg.PlotDataItem] = loss_plot(view).plotItem.listDataItems()
    return items


@pytest.fixture
def save(view: CurvesView) -> Callable[[Path], None]:
    def save_as(path: Path) -> None:
        button = view.findChild(QPushButton, "save_curves")
        assert isinstance(button, QPushButton)
        QTest.mouseClick(button, LEFT)
        (dialog,) = view.findChildren(QFileDialog)
        dialog.fileSelected.emit(str(path))
        dialog.reject()

    return save_as


def test_saved_as_a_table_they_are_as_shown(save: Callable[[Path], None], tmp_path: Path) -> None:
    save(tmp_path / "curves.csv")
    with (tmp_path / "curves.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["run"] for row in rows] == ["first"] * 5
    for name in ("loss", "held_out_loss", "accuracy", "held_out_accuracy"):
        assert [float(row[name]) for row in rows] == getattr(RUN, name)
    assert [float(row["epoch"]) for row in rows] == EPOCHS


def test_saved_as_an_image_they_are_as_shown(view: CurvesView, save: Callable[[Path], None], tmp_path: Path) -> None:
    save(tmp_path / "curves.png")
    image = QImage(str(tmp_path / "curves.png"))
    assert image.size() == view.curves.size() * view.curves.devicePixelRatioF()
    blue = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).hue() in range(205, 216) and image.pixelColor(x, y).saturation() > 150
    ]
    assert len(blue) > 500  # four lines
    assert min(x for x, _y in blue) < image.width() / 3 < 2 * image.width() / 3 < max(x for x, _y in blue)


@pytest.mark.parametrize("name", ["curves.csv", "curves.png"])
def test_a_place_where_they_cannot_be_saved_is_reported(
    view: CurvesView, save: Callable[[Path], None], qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    with qtbot.waitSignal(view.failed) as failed:
        save(tmp_path / "nowhere" / name)
    assert failed.args[0].startswith(f"{tmp_path / 'nowhere' / name} cannot be saved (")


@pytest.mark.skipif(sys.platform == "win32", reason="there are no limits of file sizes")
@pytest.mark.parametrize("name", ["curves.csv", "curves.png"])
def test_a_full_disk_leaves_what_was_there(
    view: CurvesView, save: Callable[[Path], None], tmp_path: Path, name: str
) -> None:
    import resource

    said: list[str] = []
    view.failed.connect(said.append)
    (tmp_path / name).write_text("before")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10, limits[1]))
    try:
        save(tmp_path / name)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert "cannot be saved" in said[0]
    assert [path.name for path in tmp_path.iterdir()] == [name]
    assert (tmp_path / name).read_text() == "before"


def test_the_legend_takes_the_keys_only_while_they_scroll_it_and_that_is_seen(view: CurvesView, qtbot: QtBot) -> None:
    area = view.findChild(LegendArea)
    assert area is not None
    assert area.focusPolicy() is Qt.FocusPolicy.NoFocus
    view.curves.show_curves([replace(RUN, name=f"a run with a long name, and number {number}") for number in range(40)])
    QApplication.processEvents()
    assert area.focusPolicy() is Qt.FocusPolicy.StrongFocus
    assert area.accessibleName()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    usual = area.grab().toImage()
    while not area.hasFocus():
        QTest.keyClick(QApplication.focusWidget() or view, Qt.Key.Key_Tab)
    assert area.grab().toImage() != usual
    QTest.keyClick(area, Qt.Key.Key_Down)
    assert area.verticalScrollBar().value() > 0
    view.curves.show_curves([RUN])
    QApplication.processEvents()
    assert area.focusPolicy() is Qt.FocusPolicy.NoFocus


AT_SCALE = """
import numpy as np
from PySide6.QtWidgets import QApplication
from digitpad.ui.runs.curves import Curve, Curves
app = QApplication([])
curves = Curves()
curves.resize(800, 400)
curves.show()
app.processEvents()
shots = []
for level in ([], [0.5, 0.5]):
    curves.show_curves([Curve("flat", [1, 2], level, level, level, level)] if level else [])
    curves._loss.setXRange(1, 2)
    curves._loss.setYRange(0, 1)
    app.processEvents()
    shot = curves._loss.grab().toImage()
    rows = [shot.pixel(shot.width() * 5 // 8, y) for y in range(shot.height())]
    shots.append(np.array(rows))
print((shots[0] != shots[1]).sum())
"""


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_curve_is_as_thick_at_every_scale(scale: float) -> None:
    done = subprocess.run(
        [sys.executable, "-c", AT_SCALE],
        env={**os.environ, "QT_SCALE_FACTOR": str(scale)},
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    assert int(done.stdout) == pytest.approx(2 * scale, abs=1)
