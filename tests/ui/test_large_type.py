"""Signs at large type: none is cut, and none touches another."""

from collections.abc import Callable
from pathlib import Path

import languages
import numpy as np
import pytest
from catalogue_checks import entries
from cut_text import overlapping, too_low
from kept_answers import keep_answers
from pad import Pad
from painted import greys, runs_of_ink
from parts import found
from pyqtgraph import PlotWidget
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListWidget, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from digitpad.ui.inside.look_inside import LookInside
from digitpad.ui.inside.network_layout import Layout
from digitpad.ui.inside.network_view import NetworkView
from digitpad.ui.kit.tokens import line_height, type_size
from digitpad.ui.reading.column import Column
from digitpad.ui.why.alike_strip import AlikeStrip

PadWithType = Callable[[float, str], Pad]


def smallest(pad: Pad) -> None:
    pad.window.resize(pad.window.minimumSizeHint())
    QApplication.processEvents()


@pytest.mark.parametrize("points", [8, 20, 28])
def test_the_ten_digits_beside_the_bars_are_apart_in_the_smallest_column(
    pad_with_type: PadWithType, points: float
) -> None:
    pad = pad_with_type(points, "en")
    smallest(pad)
    digits = greys(pad.bars)[:, : pad.bars.height() // 20]
    assert runs_of_ink(digits, axis=1) == 10


@pytest.mark.parametrize(("pixels", "width"), [(13, 300), (27, 300), (37, 300), (37, 200)])
def test_the_ten_digits_below_the_answers_are_apart(
    pad_with_type: PadWithType, qtbot: QtBot, pixels: int, width: int
) -> None:
    pad = pad_with_type(10, "en")
    pad.trigger("action_look_inside")
    inside = found(pad.window, LookInside)
    pad.qtbot.waitUntil(lambda: inside.activity is not None and bool(inside.activity.stages), timeout=20_000)
    activity = inside.activity
    assert activity is not None
    view = NetworkView()
    qtbot.addWidget(view)
    font = view.font()
    font.setPixelSize(pixels)
    view.setFont(font)
    view.resize(width, 700)
    view.show_activity(activity)
    shown = greys(view)
    below = Layout.of(activity.stages, width, 700, view.frame.title).field(len(activity.stages) - 1).bottom()
    assert runs_of_ink(shown[round(below) + 3 :], axis=0) == 10


@pytest.mark.parametrize("points", [8, 20, 28])
def test_the_digits_most_alike_are_whole_and_apart_in_the_smallest_column(
    pad_with_type: PadWithType, qtbot: QtBot, points: float
) -> None:
    pad = pad_with_type(points, "en")
    pad.trigger("action_why")
    shown = found(pad.window, AlikeStrip)
    pad.qtbot.waitUntil(lambda: len(shown.alike) == 8, timeout=20_000)
    strip = AlikeStrip()
    qtbot.addWidget(strip)
    strip.show_alike(shown.alike, pad.digit_image)
    strip.resize(264, strip.sizeHint().height())
    pixels = greys(strip)
    ground = pixels[-1, -1]
    for row in (pixels[-line_height(strip.font()) :], pixels[3:4]):  # of labels, and of pictures
        has_ink = (row != ground).any(axis=0).astype(int)
        assert np.count_nonzero(np.diff(has_ink, prepend=0) == 1) == 8


@pytest.mark.parametrize("points", [8, 20, 28])
@pytest.mark.parametrize("code", ["en", "de", "ar"])
def test_what_the_history_says_while_it_is_empty_is_whole(pad_with_type: PadWithType, points: float, code: str) -> None:
    pad = pad_with_type(points, code)
    history = found(pad.window, QListWidget, "history")
    for size in (pad.window.size(), pad.window.minimumSizeHint()):
        pad.window.resize(size)
        QApplication.processEvents()
        shown = greys(history.viewport())
        assert np.ptp(shown[1:-1, 1:-1]) > 64
        for edge in (shown[0], shown[-1], shown[:, 0], shown[:, -1]):
            assert np.ptp(edge) == 0


def longest(code: str) -> list[str]:
    """The longest sentences of a language, and one so long that it has to scroll."""
    sentences = [form for entry in entries(languages.FOLDER / f"{code}.ts") for form in entry.forms]
    few = sorted(sentences, key=len)[-3:]
    return [*few, " ".join(few)]


@pytest.mark.parametrize("points", [14, 20, 28])
@pytest.mark.parametrize("code", ["de", "fr", "ar"])
def test_the_longest_sentences_are_shown_whole_and_nothing_else_moves(
    pad_with_type: PadWithType, points: float, code: str
) -> None:
    pad = pad_with_type(points, code)
    smallest(pad)
    bar = pad.message_bar
    places = pad.canvas.geometry(), pad.window.size()
    for sentence in longest(code):
        pad.window.show_message(sentence)
        QApplication.processEvents()
        assert list(too_low(bar)) == []
        assert bar.height() <= max(0.6 * pad.window.height() + 1, bar.room.height())
        assert (pad.canvas.geometry(), pad.window.size()) == places
    pad.window.show_message("x")
    assert bar.geometry() == bar.room.geometry()


def types(pad: Pad) -> dict[str, int]:
    """The size of the type of each part beside the canvas that has a name."""
    parts = found(pad.window, Column).findChildren(QWidget)
    return {part.objectName(): type_size(part.font()) for part in parts if part.isVisible()}


@pytest.mark.parametrize(("before", "after"), [(9, 16), (20, 8)])
@pytest.mark.parametrize("mode", ["", "action_why", "action_present"])
def test_a_window_whose_type_changes_looks_as_one_that_began_with_it(
    pad_with_type: PadWithType, before: float, after: float, mode: str
) -> None:
    seen = []
    for points in (before, after):
        pad = pad_with_type(points, "en")
        if mode:
            pad.trigger(mode)
        font = QFont(QApplication.font())
        font.setPointSizeF(after)
        QApplication.setFont(font)
        QApplication.processEvents()
        pad.settle()
        seen.append((types(pad), pad.canvas.geometry(), pad.window.minimumSizeHint()))
        pad.window.close()
    assert seen[0] == seen[1]


@pytest.mark.parametrize(
    ("points", "size", "code"),
    [(20, (900, 700), "de"), (11, (640, 480), "de"), (11, (640, 480), "ar"), (12, (640, 480), "fr")],
)
def test_what_is_said_of_runs_is_whole_and_the_page_scrolls(
    pad_with_type: PadWithType,
    data_of_runs: Callable[[str], Path],
    points: float,
    size: tuple[int, int],
    code: str,
) -> None:
    for name in ("first", "second"):
        keep_answers(data_of_runs(name), 4 if name == "first" else 40)
    pad = pad_with_type(points, code)
    pad.window.resize(*size)
    pad.trigger("action_train_page")
    found(pad.window, QAbstractItemView, "runs").selectAll()
    views = found(pad.window, QTabWidget, "training_views")
    for place in range(views.count()):
        views.setCurrentIndex(place)
        pad.qtbot.waitUntil(lambda: [*too_low(pad.window), *overlapping(pad.window)] == [])
    views.setCurrentIndex(0)
    QApplication.processEvents()
    for plot in found(pad.window, QWidget, "curves").findChildren(PlotWidget):
        assert plot.height() >= plot.minimumHeight()
