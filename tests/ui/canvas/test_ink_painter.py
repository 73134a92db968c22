"""What the canvas shows: every pixel that a repaint from the geometry would give, and no more work than needed."""

from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from hand import DIGITS, FOUR, SEVEN, ellipse, line
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pad import Pad
from parts import found
from pointers import NONE
from PySide6.QtCore import QEvent, QObject, QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from digitpad.ink.cutting import Way
from digitpad.ink.strokes import Drawing, Stroke
from digitpad.ui.canvas.canvas import Canvas
from digitpad.ui.canvas.ink_layer import POINTS_IN_A_FRAME, InkLayer
from digitpad.ui.canvas.ink_painter import work
from digitpad.ui.memory.history_strip import HistoryStrip


def pixels(widget: QWidget) -> np.ndarray:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGBA8888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 4].reshape(image.height(), image.width(), 4).astype(int)


def repaint_from_the_geometry(pad: Pad) -> None:
    pad.canvas.setPalette(pad.canvas.palette())
    QApplication.sendEvent(pad.canvas, QEvent(QEvent.Type.PaletteChange))


@pytest.mark.parametrize("digit", sorted(DIGITS))
def test_painting_only_what_is_new_shows_the_same_as_painting_all(pad: Pad, digit: int) -> None:
    pad.canvas.grab()
    pad.mouse.draw(DIGITS[digit])
    piece_by_piece = pixels(pad.canvas)
    repaint_from_the_geometry(pad)
    assert np.array_equal(pixels(pad.canvas), piece_by_piece)


def test_an_unfinished_stroke_looks_the_same_painted_anew(pad: Pad) -> None:
    pad.canvas.grab()
    pad.mouse.press(0.2, 0.2)
    for x, y in line((0.2, 0.2), (0.7, 0.3), (0.3, 0.8)).tolist():
        pad.mouse.move(x, y)
    growing = pixels(pad.canvas)
    repaint_from_the_geometry(pad)
    assert np.array_equal(pixels(pad.canvas), growing)


def test_erasing_repaints_what_it_must(pad: Pad) -> None:
    pad.mouse.draw(FOUR)
    pad.eraser.draw([line((0.3, 0.7), (0.7, 0.4))])
    erased = pixels(pad.canvas)
    repaint_from_the_geometry(pad)
    assert np.abs(pixels(pad.canvas) - erased).max() <= 2


def test_what_a_held_eraser_cut_off_beside_its_way_goes_soon(pad: Pad) -> None:
    pad.mouse.draw([line((0.1, 0.5), (0.9, 0.5)), line((0.5, 0.1), (0.5, 0.9))])
    pad.canvas.grab()
    pad.eraser.press(0.3, 0.545)
    pad.eraser.move(0.7, 0.545)
    QApplication.sendEvent(pad.canvas, QEvent(QEvent.Type.Leave))
    assert np.abs(pixels(pad.canvas) - painted_anew(pad)).max() > 50
    pad.qtbot.waitUntil(lambda: bool(np.abs(pixels(pad.canvas) - painted_anew(pad)).max() <= 2))
    pad.eraser.release(0.7, 0.545)


def test_what_was_erased_is_forgotten_when_another_drawing_is_shown(pad: Pad) -> None:
    layer = InkLayer(400, 1.0, pad.canvas.palette())
    way = Way((0.3, 0.5), (0.7, 0.5), 0.03)
    for show in (layer.show_drawing, lambda drawing: layer.repaint(drawing, QRectF(0, 0, 400, 400))):
        layer.erase(way, QRect(100, 180, 200, 40))
        assert layer.is_stale
        show(many_strokes())
        assert not layer.is_stale


def test_an_eraser_that_comes_back_while_its_ink_is_painted_brings_no_ink_back(pad: Pad) -> None:
    drawing, layer, tile = crowded_strokes(), InkLayer(400, 1.0, pad.canvas.palette()), QRect(150, 150, 24, 24)
    layer.show_drawing(drawing)
    for way in (Way((0.38, 0.38), (0.39, 0.38), 0.01), Way((0.43, 0.38), (0.38, 0.43), 0.02)):
        drawing = drawing.erased(*way)
        layer.erase(way, tile)
        layer.refresh(drawing)
        assert layer.is_stale  # else it was painted too fast for this test
    while layer.is_stale:
        layer.refresh(drawing)
    anew = InkLayer(400, 1.0, pad.canvas.palette())
    anew.show_drawing(drawing)
    seen, expected = (grey(each.to_image().copy(tile)) for each in (layer, anew))
    assert np.abs(seen - expected).max() < 100


def crowded_strokes() -> Drawing:
    rng = np.random.default_rng(0)
    places = rng.uniform(0.38, 0.42, (300, 2))
    return Drawing(tuple(Stroke.through(ellipse(x, y, 0.1, 0.1, 40), 0.01) for x, y in places))


def grey(image: QImage) -> np.ndarray:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return rows[:, : grey.width()].astype(int)


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(
        st.one_of(
            st.tuples(st.sampled_from(["draw", "erase"]), st.floats(0.2, 0.8), st.floats(0.2, 0.8)),
            st.tuples(st.sampled_from(["undo", "undo", "redo", "clear", "resize"])),
        ),
        max_size=30,
    )
)
def test_back_and_forth_shows_the_same_as_painting_all(pad: Pad, steps: list[tuple[Any, ...]]) -> None:
    for what, *place in steps:
        if what == "resize":
            pad.window.resize(700 if pad.window.width() > 700 else 880, 640)
            QApplication.processEvents()
        elif place:
            pen = pad.stylus if what == "draw" else pad.eraser
            x, y = place
            pen.draw([ellipse(x, y, 0.3, 0.2, 12)])
        else:
            {
                "undo": pad.window.undo.action_undo,
                "redo": pad.window.undo.action_redo,
                "clear": pad.action_clear,
            }[str(what)].trigger()
    pad.stylus.move(0.9, 0.9, buttons=NONE)
    shown = pixels(pad.canvas)
    repaint_from_the_geometry(pad)
    assert np.abs(pixels(pad.canvas) - shown).max() <= 2


def many_strokes() -> Drawing:
    rng = np.random.default_rng(0)
    return Drawing(tuple(Stroke.through(ellipse(x, y, 0.1, 0.1, 40), 0.01) for x, y in rng.uniform(0.1, 0.9, (300, 2))))


def resize_with_many_strokes(pad: Pad) -> None:
    pad.canvas.show_drawing(many_strokes())
    pad.canvas.grab()
    pad.window.resize(pad.window.width() + 60, pad.window.height() + 60)
    QApplication.processEvents()


def painted_anew(pad: Pad) -> np.ndarray:
    anew = Canvas()
    anew.setPalette(pad.canvas.palette())
    anew.resize(pad.canvas.size())
    anew.show_drawing(pad.canvas.drawing)
    return pixels(anew)


def test_while_the_size_changes_many_strokes_are_shown_as_they_were_and_then_sharp(pad: Pad) -> None:
    resize_with_many_strokes(pad)
    sharp, shown = painted_anew(pad), pixels(pad.canvas)
    assert np.abs(sharp - shown).max() > 50
    assert np.abs(sharp - shown).mean() < 10
    pad.qtbot.waitUntil(lambda: np.array_equal(pixels(pad.canvas), sharp))


def test_strokes_of_few_points_are_not_painted_at_once_where_they_are_large(qtbot: QtBot) -> None:
    rng = np.random.default_rng(0)
    large = Drawing(tuple(Stroke.through(ellipse(x, y, 0.3, 0.3, 6)) for x, y in rng.uniform(0.2, 0.8, (300, 2))))
    canvas, anew = Canvas(), Canvas()
    for each in (canvas, anew):
        qtbot.addWidget(each)
        each.show_drawing(large)
    canvas.resize(1740, 1740)
    canvas.show()
    canvas.grab()
    for each in (canvas, anew):
        each.resize(1800, 1800)
    QApplication.processEvents()
    sharp = pixels(anew)
    assert not np.array_equal(pixels(canvas), sharp)
    qtbot.waitUntil(lambda: np.array_equal(pixels(canvas), sharp))


def test_many_strokes_are_painted_frame_by_frame(pad: Pad) -> None:
    drawing = many_strokes()
    layer = InkLayer(400, 1.0, pad.canvas.palette())
    painted = [0, *(len(frame.strokes) for frame in layer.frames(drawing)), 300]
    longest = max(sum(work(stroke, 400) for stroke in drawing.strokes[begin:end]) for begin, end in pairwise(painted))
    assert POINTS_IN_A_FRAME / 2 < longest <= POINTS_IN_A_FRAME
    at_once = InkLayer(400, 1.0, pad.canvas.palette())
    at_once.show_drawing(drawing)
    assert layer.to_image() == at_once.to_image()


def test_a_stroke_right_after_a_change_of_size_is_painted_at_once(pad: Pad) -> None:
    resize_with_many_strokes(pad)
    pad.mouse.draw([line((0.1, 0.1), (0.9, 0.9))])
    assert len(pad.canvas.drawing.strokes) == 301
    pad.mouse.move(-0.5, -0.5, buttons=NONE)
    assert np.array_equal(pixels(pad.canvas), painted_anew(pad))


class PaintedAreas(QObject):
    """Collects the rectangle of each paint event."""

    def __init__(self) -> None:
        super().__init__()
        self.areas: list[int] = []

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.areas.append(event.rect().width() * event.rect().height())
        return False


def test_a_move_repaints_only_its_own_rectangle(pad: Pad) -> None:
    pad.mouse.press(0.2, 0.2)
    pad.mouse.move(0.22, 0.2)
    pad.settle()
    pad.qtbot.waitUntil(lambda: not found(pad.window, HistoryStrip, "history_strip").sizeHint().isEmpty())
    QApplication.processEvents()  # in which the history, which is loaded last, takes its room
    painted = PaintedAreas()
    pad.canvas.installEventFilter(painted)
    for step in range(1, 30):
        pad.mouse.move(0.22 + step * 0.01, 0.2)
        QApplication.processEvents()
    whole = pad.canvas.width() * pad.canvas.height()
    assert len(painted.areas) >= 29
    assert max(painted.areas) < whole / 20


def test_five_thousand_frames(pad: Pad) -> None:
    """A PySide6 that loses references to None (6.12.0) aborts in here."""
    pad.mouse.draw(SEVEN)
    pad.settle()
    painted = PaintedAreas()
    pad.canvas.installEventFilter(painted)
    for _ in range(5_000):
        pad.canvas.repaint(10, 10, 50, 50)
        pad.bars.repaint(0, 0, 20, 20)
        pad.digit_view.repaint(0, 0, 20, 20)
    assert len(painted.areas) >= 5_000


@pytest.mark.parametrize(("paper", "ink"), [("white", "black"), ("#202020", "#f0f0f0"), ("black", "yellow")])
def test_a_new_palette_shows_at_once(pad: Pad, paper: str, ink: str) -> None:
    pad.mouse.draw(SEVEN)
    palette = QPalette(pad.window.palette())
    palette.setColor(QPalette.ColorRole.Base, QColor(paper))
    palette.setColor(QPalette.ColorRole.Text, QColor(ink))
    pad.window.setPalette(palette)
    image = pad.canvas.grab().toImage()
    side = image.width()
    assert image.pixelColor(round(0.1 * side), round(0.5 * side)) == QColor(paper)
    assert image.pixelColor(round(0.5 * side), round(0.2 * side)) == QColor(ink)


def test_the_digit_view_has_hard_pixels(pad: Pad) -> None:
    pad.mouse.draw(SEVEN)
    pad.settle()
    image = pad.digit_view.digit_image
    assert image is not None
    shown = pixels(pad.digit_view)[1:-1, 1:-1, 0]
    cell = shown.shape[0] // 28
    assert np.array_equal(shown, np.kron(np.rint(image * 255).astype(int), np.ones((cell, cell), int)))
