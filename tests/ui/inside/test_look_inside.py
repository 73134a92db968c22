"""*Look inside*: three levels, reached by clicks and keys, live while drawing, and gone when it is closed."""

import threading
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import foreign_networks
import numpy as np
import pytest
from hand import FOUR, SEVEN, line
from pad import Pad
from parts import found
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QPushButton, QSlider, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from digitpad.recognition.classifier import Classifier
from digitpad.recognition.inside.graph import chain
from digitpad.recognition.inside.layers import Activation, Dense, Layer, Reshape
from digitpad.recognition.inside.network import Network
from digitpad.recognition.inside.stages import stages_of, strongest_lines
from digitpad.recognition.inside.what_if import ChangedClassifier
from digitpad.ui.inside.layer_view import LayerView
from digitpad.ui.inside.look_inside import LookInside
from digitpad.ui.inside.network_layout import Layout
from digitpad.ui.inside.network_view import NetworkView
from digitpad.ui.inside.unit_view import UnitView, _Digits, _Weights
from digitpad.ui.inside.watching import Activity, Look, Watching
from digitpad.ui.inside.what_if_bar import WhatIf
from digitpad.ui.kit.fields import Grid
from digitpad_training.packages.litert import export_litert

NETWORK, LAYER, UNIT = range(3)


@pytest.fixture
def inside(pad: Pad) -> LookInside:
    """The pane of a window in which a seven was drawn."""
    pad.mouse.draw(SEVEN)
    pad.settle()
    QTest.keyClick(pad.canvas, Qt.Key.Key_F3)
    pane = found(pad.window, LookInside, "inside")
    wait_for_answer(pad, pane, 7)
    return pane


def wait_for_answer(pad: Pad, pane: LookInside, digit: int) -> None:
    def shown() -> bool:
        activity = pane.activity
        return activity is not None and int(activity.outputs[-1][0].argmax()) == digit

    pad.qtbot.waitUntil(shown, timeout=20_000)


def title(pane: LookInside) -> str:
    return found(pane, QLabel, "inside_title").text()


def test_it_stands_beside_the_canvas_and_covers_nothing_of_it(pad: Pad, inside: LookInside) -> None:
    canvas = pad.canvas.rect().translated(pad.canvas.mapTo(pad.window, QPoint()))
    pane = inside.rect().translated(inside.mapTo(pad.window, QPoint()))
    assert inside.isVisible()
    assert not canvas.intersects(pane)


def test_it_follows_the_drawing(pad: Pad, inside: LookInside) -> None:
    before = found(inside, NetworkView, "inside_network").grab().toImage()
    pad.trigger("action_clear")
    pad.mouse.draw(FOUR)
    wait_for_answer(pad, inside, 4)
    assert found(inside, NetworkView, "inside_network").grab().toImage() != before


def test_clicks_lead_to_a_layer_and_a_unit_and_esc_back(pad: Pad, inside: LookInside) -> None:
    view = found(inside, NetworkView, "inside_network")
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(view.width() // 2, round(view.height() * 0.3)))
    assert inside.level == LAYER
    assert title(inside).startswith("1,536 units, relu. Unit 0: ")
    layer = found(inside, LayerView, "inside_layer")
    QTest.mouseMove(layer, layer.rect().center() + QPoint(3, 3))
    QTest.mouseClick(layer, Qt.MouseButton.LeftButton, pos=layer.rect().center())
    assert inside.level == UNIT
    weights = found(inside, _Weights, "inside_weights").values
    assert weights is not None
    assert weights.shape == (28, 28)
    said = found(inside, QLabel, "inside_sum").text()
    assert "from pixel" in said
    assert "together" in said
    pad.qtbot.waitUntil(lambda: found(inside, _Digits, "inside_excited").count == 8, timeout=60_000)
    QTest.keyClick(inside, Qt.Key.Key_Escape)
    assert inside.level == LAYER
    QTest.keyClick(inside, Qt.Key.Key_Escape)
    assert inside.level == NETWORK


def test_keys_lead_there_too(inside: LookInside) -> None:
    view = found(inside, NetworkView, "inside_network")
    for _step in range(3):
        QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert inside.level == LAYER
    assert title(inside).startswith("512 units, relu. Unit 0: ")
    layer = found(inside, LayerView, "inside_layer")
    QTest.keyClick(layer, Qt.Key.Key_Right)
    assert ". Unit 1: " in title(inside)
    QTest.keyClick(layer, Qt.Key.Key_Return)
    assert inside.level == UNIT
    assert "from unit" in found(inside, QLabel, "inside_sum").text()
    found(inside, QToolButton, "inside_back").click()
    assert inside.level == LAYER


def test_the_pixels_of_the_image_can_be_read_and_have_no_sum(inside: LookInside) -> None:
    view = found(inside, NetworkView, "inside_network")
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert title(inside).startswith("The image, 28 × 28 pixels. Pixel 0: 0.00")
    QTest.keyClick(found(inside, LayerView, "inside_layer"), Qt.Key.Key_Return)
    assert inside.level == LAYER


def test_another_network_is_shown_from_the_beginning(pad: Pad, inside: LookInside) -> None:
    QTest.keyClick(found(inside, NetworkView, "inside_network"), Qt.Key.Key_Return)
    before = inside.activity
    pad.window.live_reading.reload()
    pad.qtbot.waitUntil(lambda: inside.activity is not before, timeout=20_000)
    assert inside.level == NETWORK


def test_closed_it_leaves_no_thread_and_the_window_is_as_wide_as_before(pad: Pad) -> None:
    width = pad.window.width()
    pad.trigger("action_look_inside")
    assert found(pad.window, QWidget, "inside").isVisible()
    pad.trigger("action_look_inside")
    assert not found(pad.window, QWidget, "inside").isVisible()
    assert pad.window.width() == width
    assert "look inside" not in [thread.name for thread in threading.enumerate()]


@pytest.mark.parametrize("shape", [(10,), (512,), (1536,), (8192,), (14, 14, 16), (7, 7, 200), (5, 3), (28, 28)])
@pytest.mark.parametrize("aspect", [0.5, 1.0, 9.0])
def test_every_unit_has_its_place_in_a_field(shape: tuple[int, ...], aspect: float) -> None:
    grid = Grid.of(shape, aspect)
    laid_out = grid.lay_out(np.arange(np.prod(shape), dtype=np.float32).reshape(shape))
    assert laid_out.shape == grid.size
    shown = set(laid_out[~np.isnan(laid_out)].astype(int).tolist())
    assert len(shown) == grid.units * grid.tile[0] * grid.tile[1]


@pytest.mark.parametrize("shape", [(10,), (512,), (28, 28), (14, 14, 16), (7, 7, 200), (1, 1, 64), (9, 5)])
def test_lines_begin_at_the_units_and_pixels_of_maps_that_they_come_from(shape: tuple[int, ...]) -> None:
    layout, count = Layout((shape, (10,)), 400, 600), int(np.prod(shape))
    grid, field = layout.grid(0), layout.field(0)
    laid_out = grid.lay_out(np.arange(count, dtype=np.float32).reshape(shape))
    middles = layout.middles(0, np.arange(count + 5))
    is_shown = np.isfinite(middles).all(axis=1)
    assert is_shown.sum() == (~np.isnan(laid_out)).sum()
    scale = np.array([field.width() / grid.size[1], field.height() / grid.size[0]])
    across, down = ((middles[is_shown] - (field.x(), field.y())) / scale).astype(int).T
    assert laid_out[down, across].astype(int).tolist() == np.flatnonzero(is_shown).tolist()


@pytest.mark.parametrize("pixels", [11, 27, 37])
def test_titles_and_digits_have_room_at_any_size_of_type(inside: LookInside, pixels: int) -> None:
    view = found(inside, NetworkView, "inside_network")
    font = view.font()
    font.setPixelSize(pixels)
    view.setFont(font)
    assert inside.activity is not None
    smallest = view.minimumSizeHint()
    layout = Layout.of(inside.activity.stages, smallest.width(), smallest.height(), view.frame.title)
    fields = [layout.field(number) for number in range(len(layout.shapes))]
    line = view.fontMetrics().height()
    assert all(below.top() - above.bottom() >= line for above, below in pairwise(fields))
    assert fields[0].top() >= line
    assert smallest.height() - fields[-1].bottom() >= line + 2
    assert fields[-1].width() / 10 > view.fontMetrics().horizontalAdvance("0")


def what_if_at(pad: Pad, inside: LookInside, layer: int) -> WhatIf:
    """The switches of a layer, once the network as it is was measured."""
    view = found(inside, NetworkView, "inside_network")
    for _step in range(layer):
        QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    bar = found(inside, WhatIf, "what_if")
    assert bar.isVisible()
    pad.qtbot.waitUntil(lambda: bar.accuracy is not None, timeout=60_000)
    return bar


def wait_for_share(pad: Pad, bar: WhatIf, low: float, high: float) -> None:
    pad.qtbot.waitUntil(lambda: bar.accuracy is not None and low <= bar.accuracy.share <= high, timeout=60_000)


def test_a_broken_network_reads_worse_until_it_is_restored(pad: Pad, inside: LookInside) -> None:
    bar = what_if_at(pad, inside, 1)
    assert bar.accuracy is not None
    whole = bar.accuracy.share
    original = pad.window.live_reading.classifier
    found(bar, QSlider, "what_if_noise").setValue(20)
    wait_for_share(pad, bar, 0, whole - 0.05)
    assert "of 1,000 digits" in found(bar, QLabel, "what_if_accuracy").text()
    assert pad.window.live_reading.classifier is not original
    found(bar, QPushButton, "what_if_restore").click()
    wait_for_share(pad, bar, whole, whole)
    assert pad.window.live_reading.classifier is original
    wait_for_answer(pad, inside, 7)


def test_the_answer_on_the_pad_follows(pad: Pad, inside: LookInside) -> None:
    bar = what_if_at(pad, inside, 4)
    layer = found(inside, LayerView, "inside_layer")
    found(bar, QPushButton, "what_if_silence").click()
    found(bar, QCheckBox, "what_if_biases").click()
    bits = found(bar, QComboBox, "what_if_bits")
    QTest.keyClick(bits, Qt.Key.Key_End)
    assert bits.currentText() == "1 bit"
    pad.qtbot.waitUntil(lambda: isinstance(pad.window.live_reading.classifier, ChangedClassifier), timeout=20_000)
    assert layer.cursor().shape() == Qt.CursorShape.CrossCursor


def test_the_brush_silences_the_units_that_it_passes_over(pad: Pad, inside: LookInside) -> None:
    bar = what_if_at(pad, inside, 3)
    layer = found(inside, LayerView, "inside_layer")
    found(bar, QPushButton, "what_if_silence").click()
    middle = layer.rect().center()
    QTest.mousePress(layer, Qt.MouseButton.LeftButton, pos=middle)
    for step in range(1, 40):
        at = QPointF(middle + QPoint(2 * step, 0))
        buttons = (Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        move = QMouseEvent(QEvent.Type.MouseMove, at, layer.mapToGlobal(at), *buttons)
        QApplication.sendEvent(layer, move)
    QTest.mouseRelease(layer, Qt.MouseButton.LeftButton, pos=middle + QPoint(78, 0))
    assert inside.level == LAYER
    pad.qtbot.waitUntil(lambda: bar.accuracy is not None and bool(bar.accuracy.attempt.changes), timeout=60_000)
    assert bar.accuracy is not None
    assert len(bar.accuracy.attempt.changes[3].silenced) >= 2


def test_closing_the_pane_restores_the_network(pad: Pad, inside: LookInside) -> None:
    bar = what_if_at(pad, inside, 1)
    original = pad.window.live_reading.classifier
    found(bar, QCheckBox, "what_if_biases").click()
    pad.qtbot.waitUntil(lambda: pad.window.live_reading.classifier is not original, timeout=20_000)
    pad.trigger("action_look_inside")
    assert pad.window.live_reading.classifier is original
    assert {"what if", "look inside"}.isdisjoint(thread.name for thread in threading.enumerate())


def test_of_a_network_that_cannot_be_followed_the_first_layers_are_shown(tmp_path: Path) -> None:
    export_litert(foreign_networks.many_activations(), tmp_path / "model.tflite")
    classifier = Classifier((tmp_path / "model.tflite").read_bytes())
    look = Look(np.ones((28, 28), np.float32), classifier, stage=1)
    activity = next(iter(Watching().answer(look)))
    assert isinstance(activity, Activity)
    assert activity.fault == "This network cannot be followed layer by layer (it has the operator GREATER)."
    assert activity.stages[0].title == "The image, 28 × 28 pixels"
    assert len(activity.stages) > 1


def test_a_network_that_cannot_be_loaded_says_so_in_the_pane(pad: Pad, inside: LookInside) -> None:
    pad.window.live_reading.loading_failed.emit("There is no model.")
    assert title(inside) == "There is no model."
    assert not found(inside, NetworkView, "inside_network").isVisible()


def test_a_blank_canvas_several_digits_and_no_digit_are_followed(pad: Pad, inside: LookInside) -> None:
    """Of several digits it is the chosen one."""
    image = [0.0]

    def brightest_pixel_is(ink: bool) -> bool:
        activity = inside.activity
        image[0] = 0.0 if activity is None else float(activity.outputs[0].max())
        return (image[0] > 0) == ink

    pad.trigger("action_clear")
    pad.qtbot.waitUntil(lambda: brightest_pixel_is(ink=False), timeout=20_000)
    assert title(inside) == "Click a layer to see it larger."
    for digit, left in ((FOUR, 0.0), (SEVEN, 0.4)):
        pad.mouse.draw([strokes * 0.5 + np.array([left, 0.25]) for strokes in digit])
    wait_for_answer(pad, inside, 7)
    assert pad.prediction.text() == "47"
    pad.trigger("action_previous_in_number")
    wait_for_answer(pad, inside, 4)
    pad.trigger("action_clear")
    pad.mouse.draw([line((0.2, 0.6), (0.4, 0.8), (0.8, 0.2))])
    pad.settle()
    assert pad.in_words.text() == "not a digit?"
    pad.qtbot.waitUntil(lambda: brightest_pixel_is(ink=True), timeout=20_000)


def test_a_layer_of_8192_units_is_shown_at_every_level(qtbot: QtBot) -> None:
    random = np.random.default_rng(3)

    def dense(given: int, units: int) -> Dense:
        kernel = random.normal(size=(given, units)).astype(np.float32)
        return Dense(kernel, np.zeros(units, np.float32))

    layers: list[Layer] = [
        Reshape((784,)),
        dense(784, 8192),
        Activation("relu"),
        dense(8192, 10),
        Activation("softmax"),
    ]
    network = Network(chain(layers), (28, 28))
    outputs = network.outputs(random.random((1, 28, 28), np.float32))
    stages = stages_of(network)
    lines = [strongest_lines(*pair, outputs) for pair in pairwise(stages)]
    activity = Activity(stages, outputs, lines)
    whole, layer, unit = NetworkView(), LayerView(), UnitView()
    for view in (whole, layer, unit):
        qtbot.addWidget(view)
        view.resize(300, 500)
    whole.show_activity(activity)
    blank = whole.grab().toImage()
    layer.show_activity(activity, 1)
    opened: list[int] = []
    layer.unit_opened.connect(opened.append)
    for _step in range(200):
        QTest.keyClick(layer, Qt.Key.Key_Down)
    QTest.keyClick(layer, Qt.Key.Key_Return)
    assert opened[0] > 8_000
    unit.show_unit(activity, 1, opened[0])
    assert "from pixel" in found(unit, QLabel, "inside_sum").text()
    whole.show_activity(replace(activity, outputs=network.outputs(np.zeros((1, 28, 28), np.float32))))
    assert whole.grab().toImage() != blank
    whole.show_activity(replace(activity, stages=stages[:1], lines=[]))  # as of a network without a known layer
    assert whole.grab().toImage() != blank
