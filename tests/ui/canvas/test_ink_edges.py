"""The edge of ink is soft, however slowly it was drawn."""

from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter, QPalette

from digitpad.ink.strokes import Drawing, Stroke
from digitpad.ui.canvas.ink_layer import InkLayer
from digitpad.ui.images.saving import to_image

pytestmark = pytest.mark.usefixtures("qapp")
SIDE = 200


def slowly(points: int) -> Stroke:
    """A slanted stroke at a changing pressure."""
    along = np.linspace(0, 1, points)
    return Stroke.of(np.column_stack([0.2 + 0.6 * along, 0.2 + 0.43 * along, 0.5 + 0.4 * np.sin(9 * along)]))


def jittering(pressures: np.ndarray, jitter: float = 0.03) -> Stroke:
    """A slanted stroke at a pressure that is never quite the same from one point to the next."""
    along = np.linspace(0, 1, len(pressures))
    noise = jitter * np.random.default_rng(1).standard_normal(len(pressures))
    return Stroke.of(np.column_stack([0.2 + 0.6 * along, 0.2 + 0.43 * along, pressures + noise]))


def layer() -> InkLayer:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.white)
    palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
    return InkLayer(SIDE, 1, palette)


def ink(image: QImage) -> np.ndarray:
    """How much ink each pixel has, 0..1."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return 1 - rows[:, : grey.width()] / 255


def soft_share(covered: np.ndarray) -> float:
    """Which share of the edge is neither ink nor paper."""
    edges = sum(np.count_nonzero(np.diff(covered > 0.5, axis=axis)) for axis in (0, 1))
    return np.count_nonzero((covered > 0.15) & (covered < 0.85)) / edges


def grown(stroke: Stroke) -> InkLayer:
    made, points = layer(), stroke.points
    growing = Stroke.of(points[:1], stroke.width)
    made.extend(growing)
    for _before, (x, y, pressure) in pairwise(points.tolist()):
        growing = growing.extended(x, y, pressure)
        made.extend(growing)
    return made


def test_a_slow_stroke_has_edges_as_soft_as_a_quick_one() -> None:
    quick, slow = slowly(12), slowly(800)
    shown = layer()
    shown.show_drawing(Drawing((slow,)))
    as_quick = layer()
    as_quick.show_drawing(Drawing((quick,)))
    saved, saved_quick = to_image(Drawing((slow,))), to_image(Drawing((quick,)))
    for one, other in (
        (grown(slow).to_image(), as_quick.to_image()),
        (shown.to_image(), as_quick.to_image()),
        (on_white(saved), on_white(saved_quick)),
    ):
        assert soft_share(ink(one)) > 0.7 * soft_share(ink(other))


@pytest.mark.parametrize("points", [800, 3000])
def test_a_jittering_pressure_makes_no_edge_hard(points: int) -> None:
    pressures = np.full(points, 0.5)
    for painted in (shown, saved):
        assert soft_share(painted(jittering(pressures))) > 0.85 * soft_share(painted(jittering(pressures, 0)))


def test_a_jittering_pressure_that_falls_makes_the_line_narrower_there() -> None:
    falling = saved(jittering(np.repeat([0.9, 0.1], 400)))
    for along, pressure in ((0.25, 0.9), (0.45, 0.9), (0.55, 0.1), (0.75, 0.1)):
        even = saved(jittering(np.full(800, pressure), 0))
        column = round((0.2 + 0.6 * along) * len(even))
        assert falling[:, column].sum() == pytest.approx(even[:, column].sum(), abs=1.5)


def shown(stroke: Stroke) -> np.ndarray:
    """The ink of a finished stroke on the screen."""
    made = layer()
    made.show_drawing(Drawing((stroke,)))
    return ink(made.to_image())


def saved(stroke: Stroke) -> np.ndarray:
    """The ink of a stroke in a picture that was saved."""
    return ink(on_white(to_image(Drawing((stroke,)))))


def test_a_finished_stroke_looks_as_it_would_painted_anew() -> None:
    stroke = slowly(60)
    growing, anew = grown(stroke), layer()
    growing.finish(stroke)
    anew.show_drawing(Drawing((stroke,)))
    assert growing.to_image() == anew.to_image()


def on_white(image: QImage) -> QImage:
    white = QImage(image.size(), QImage.Format.Format_RGB32)
    white.fill(Qt.GlobalColor.white)
    with QPainter(white) as painter:
        painter.drawImage(0, 0, image)
    return white
