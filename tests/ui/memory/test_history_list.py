"""How the history strip looks: its place, its colours, its thumbnails."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from folders import SUPPORT
from hand import FOUR, SEVEN
from in_english import LEFT_TO_RIGHT_ONLY
from pad import Pad
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPalette
from PySide6.QtWidgets import QApplication
from strip import Strip, leave


def test_the_layout_never_jumps(pad: Pad) -> None:
    pad.window.resize(640, 480)
    QApplication.processEvents()
    assert pad.window.size().toTuple() == (640, 480)
    before = pad.canvas.geometry()
    strip = Strip(pad)
    for n in range(12):
        leave(pad, [SEVEN[0] * (0.5 + n / 30)])
    QApplication.processEvents()
    assert strip.list.count() == 12
    assert pad.canvas.geometry() == before
    assert not strip.list.visualItemRect(strip.list.item(0)).isEmpty()
    viewport = strip.list.viewport().rect()
    assert strip.list.visualItemRect(strip.list.item(0)).bottom() <= viewport.bottom()


def test_it_can_be_hidden(pad: Pad) -> None:
    strip = Strip(pad)
    pad.window.resize(640, 480)
    QApplication.processEvents()
    side = pad.canvas.width()
    pad.trigger("action_history")
    QApplication.processEvents()
    assert not strip.list.isVisible()
    assert pad.canvas.width() > side
    pad.trigger("action_history")
    QApplication.processEvents()
    assert strip.list.isVisible()
    assert pad.canvas.width() == side


def test_it_grows_with_the_window_and_shrinks_again(pad: Pad) -> None:
    strip = Strip(pad)
    leave(pad, SEVEN, FOUR)
    sizes = []
    for width, height in ((640, 480), (3840, 2160), (640, 480)):
        pad.window.resize(width, height)
        QApplication.processEvents()
        assert pad.window.size().toTuple() == (width, height)
        cells = [strip.list.visualItemRect(strip.list.item(row)) for row in range(2)]
        first, second = reversed(cells) if strip.list.isRightToLeft() else cells
        assert first.right() < second.left()
        assert cells[1].bottom() <= strip.list.viewport().rect().bottom()
        sizes.append(cells[0].width())
    assert sizes == [64, sizes[1], 64]
    assert 140 <= sizes[1] <= 170


def colors_of_the_first(strip: Strip) -> set[str]:
    QApplication.processEvents()
    shown = strip.list.viewport().grab(strip.list.visualItemRect(strip.list.item(0))).toImage()
    return {shown.pixelColor(x, y).name() for x in range(10, 54) for y in range(6, 48)}


def test_thumbnails_take_the_colours_of_the_palette_at_once(pad: Pad) -> None:
    strip = Strip(pad)
    leave(pad, SEVEN)
    usual = QApplication.palette()
    seen = []
    for ink, paper in (("#ffee00", "#101030"), ("#102030", "#fafafa")):
        palette = QPalette(usual)
        palette.setColor(QPalette.ColorRole.Text, ink)
        palette.setColor(QPalette.ColorRole.Base, paper)
        QApplication.setPalette(palette)
        seen.append(colors_of_the_first(strip))
        assert paper in seen[-1]
    QApplication.setPalette(QPalette())
    assert not seen[0] & seen[1]


def test_thumbnails_show_the_drawing(pad: Pad) -> None:
    """Compared with the canvas, made as small: within 2 % of full ink on average, and not without ink."""
    strip = Strip(pad)
    pad.mouse.draw(FOUR)
    large = pad.canvas.grab().toImage().scaled(48, 48, mode=Qt.TransformationMode.SmoothTransformation)
    pad.trigger("action_clear")
    QApplication.processEvents()
    corner = strip.list.visualItemRect(strip.list.item(0)).topLeft() + QPoint(8, 4)
    small = strip.list.viewport().grab(QRect(corner, QSize(48, 48))).toImage()
    inner = slice(2, -2)  # without the rims
    difference = np.abs(levels(small) - levels(large))[inner, inner]
    assert difference.mean() < 0.02
    assert levels(small)[inner, inner].min() < 0.3


AT_SCALE = """
import sys
sys.path.insert(0, sys.argv[1])
from hand import FOUR
from pointers import Mouse
from PySide6.QtTest import QTest
from digitpad.ui.app import create_app
app, window = create_app(["digitpad"])
window.show()
canvas = window.findChild(object, "canvas")
Mouse(canvas).draw(FOUR)
canvas.grab().save(sys.argv[3])
window.findChild(object, "action_clear").trigger()
strip = window.findChild(object, "history")
strip.viewport().grab(strip.visualItemRect(strip.item(0))).save(sys.argv[2])
"""


@LEFT_TO_RIGHT_ONLY
@pytest.mark.parametrize("scale", [1.5, 2.0])
def test_thumbnails_are_sharp_at_every_scale(scale: float, tmp_path: Path) -> None:
    """Nearer to the canvas, made as small, than a thumbnail of the usual resolution would be."""
    small, large = tmp_path / "thumbnail.png", tmp_path / "canvas.png"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", AT_SCALE, str(SUPPORT), str(small), str(large)],
        env={**os.environ, "QT_SCALE_FACTOR": str(scale)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    side, smooth = int(48 * scale), Qt.TransformationMode.SmoothTransformation
    expected = QImage(str(large)).scaled(side, side, mode=smooth)
    blurred = expected.scaled(48, 48, mode=smooth).scaled(side, side, mode=smooth)
    shown = QImage(str(small)).copy(QRect(QPoint(int(8 * scale), int(4 * scale)), QSize(side, side)))
    inner = slice(4, -4)  # without the rims
    off, off_if_blurred = (np.abs(levels(i) - levels(expected))[inner, inner].mean() for i in (shown, blurred))
    assert off < off_if_blurred / 2


def levels(image: QImage) -> np.ndarray:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return rows[:, : grey.width()] / 255
