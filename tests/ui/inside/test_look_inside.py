"""*Look inside*: three levels, reached by clicks and keys, live while drawing, and gone when it is closed."""

import threading

import numpy as np
import pytest
from hand import FOUR, SEVEN
from pad import Pad
from parts import found
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from digitpad.ui.inside.fields import Grid
from digitpad.ui.inside.layer_view import LayerView
from digitpad.ui.inside.look_inside import LookInside
from digitpad.ui.inside.network_view import NetworkView
from digitpad.ui.inside.unit_view import _Digits, _Weights

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
