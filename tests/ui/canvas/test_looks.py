"""The looks that are kept of drawings: exact, found again, and never more than their share of memory."""

import numpy as np
import pytest
from hand import SEVEN, drawing, line
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from digitpad.ink.ink_image import InkImage
from digitpad.ink.strokes import Drawing, Stroke
from digitpad.ui.canvas.looks import Looks

SIDE = 61
pytestmark = pytest.mark.usefixtures("qapp")
STROKES = drawing([*SEVEN, line((0.1, 0.1), (0.9, 0.9)), line((0.9, 0.1), (0.1, 0.9))]).strokes


def pixmap(paper: str, ink: str) -> QPixmap:
    pixels = QPixmap(SIDE, SIDE)
    pixels.fill(paper)
    with QPainter(pixels) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(ink))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(7, 9, 31, 42)
    return pixels


def shown(looks: Looks, drawing: Drawing) -> tuple[QImage, int]:
    nearest = looks.nearest(drawing)
    assert nearest is not None
    return nearest[0].toImage(), nearest[1]


@pytest.mark.parametrize(
    ("paper", "ink", "all_grey"),
    [("white", "black", True), ("#202020", "#f0f0f0", True), ("white", "black", False), ("#102040", "#ffee00", False)],
)
def test_looks_come_back_to_the_last_bit(paper: str, ink: str, all_grey: bool) -> None:
    looks, kept = Looks(SIDE, all_grey), pixmap(paper, ink)
    looks.keep(Drawing(STROKES), kept)
    assert shown(looks, Drawing(STROKES)) == (kept.toImage(), 3)


def test_the_looks_of_most_of_the_strokes_are_found() -> None:
    looks = Looks(SIDE, all_grey=True)
    for count, ink in ((2, "grey"), (1, "black")):
        looks.keep(Drawing(STROKES[:count]), pixmap("white", ink))
    assert shown(looks, Drawing(STROKES)) == (pixmap("white", "grey").toImage(), 2)
    assert shown(looks, Drawing(STROKES[:1])) == (pixmap("white", "black").toImage(), 1)
    assert looks.nearest(Drawing(STROKES[1:])) is None
    assert looks.nearest(Drawing()) is None


def test_another_image_below_the_strokes_has_other_looks() -> None:
    looks = Looks(SIDE, all_grey=True)
    looks.keep(Drawing(STROKES[:1]), pixmap("white", "black"))
    image = InkImage.centred(np.full((4, 4), 255, np.uint8))
    assert looks.nearest(Drawing(STROKES, image)) is None
    looks.keep(Drawing((), image), pixmap("white", "grey"))
    assert shown(looks, Drawing(STROKES, image))[1] == 0


def test_the_oldest_looks_give_way() -> None:
    """Noise hardly packs: of 25 looks of 4 MB, some 20 fit in 64 MB."""
    side = 1000
    noise = np.random.default_rng(0).integers(0, 256, (side, side, 4), np.uint8)
    kept = QPixmap.fromImage(QImage(noise.tobytes(), side, side, QImage.Format.Format_RGB32))
    looks = Looks(side, all_grey=False)
    drawings = [Drawing((Stroke.starting(0.5, 0.5),)) for _ in range(25)]
    for each in drawings:
        looks.keep(each, kept)
    assert looks.nearest(drawings[-1]) is not None
    assert looks.nearest(drawings[0]) is None
    assert sum(looks.nearest(each) is not None for each in drawings) in range(10, 22)
