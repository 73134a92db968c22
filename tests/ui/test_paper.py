"""The paper on the canvas: its colours, and lines to write on."""

import json
from collections.abc import Iterator

import numpy as np
import pytest
from hand import SEVEN
from numpy.typing import NDArray
from pad import Pad
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QWidget

from digitpad.ui.kit.colors import TEXT, contrast, quiet_text
from digitpad.ui.memory.settings import settings_file
from digitpad.ui.paper import COLORS, LINES


@pytest.fixture(autouse=True)
def the_usual_theme(pad: Pad) -> Iterator[None]:
    yield
    pad.trigger("action_theme_system")


def greys(widget: QWidget) -> NDArray[np.int64]:
    """The pixels of a widget as grey levels, without its rim."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return pixels[8:-8, 8 : image.width() - 8].astype(np.int64)


def color_at(pad: Pad, x: float, y: float) -> QColor:
    return pad.canvas.grab().toImage().pixelColor(round(x * pad.canvas.width()), round(y * pad.canvas.height()))


def test_a_paper_is_chosen_and_remembered_and_the_network_sees_the_same(pad: Pad) -> None:
    pad.mouse.draw(SEVEN)
    pad.qtbot.waitUntil(lambda: pad.prediction.text() == "7")
    before = pad.digit_image.copy()
    pad.trigger("action_paper_blackboard")
    pad.trigger("action_paper_squared")
    assert color_at(pad, 0.06, 0.06).name() == "#22423a"
    assert color_at(pad, 0.5, 0.2).name() == "#f5f3ea"
    assert np.array_equal(pad.digit_image, before)
    pad.window.remembered.save()
    saved = json.loads(settings_file().read_text())
    assert (saved["paper_colors"], saved["paper_lines"]) == ("blackboard", "squared")

    pad.trigger("action_theme_dark")
    assert color_at(pad, 0.06, 0.06).name() == "#22423a"
    pad.trigger("action_paper_theme")
    assert color_at(pad, 0.06, 0.06) == pad.window.palette().color(QPalette.ColorRole.Base)


@pytest.mark.parametrize("colors", COLORS)
def test_lines_lie_under_the_ink_and_stand_out_less(pad: Pad, colors: str) -> None:
    pad.trigger(f"action_paper_{colors}")
    pad.mouse.draw(SEVEN)
    plain = greys(pad.canvas)
    paper = plain[0, 0]
    ink = max(plain.max(), plain.min(), key=lambda level: abs(level - paper))
    for lines in LINES[1:]:
        pad.trigger(f"action_paper_{lines}")
        changed = np.abs(greys(pad.canvas) - plain)
        assert 0 < changed.max() < abs(ink - paper) / 3
        assert changed[plain == ink].max() == 0
    pad.trigger("action_paper_plain")
    assert np.array_equal(greys(pad.canvas), plain)


@pytest.mark.parametrize("colors", COLORS)
def test_ink_and_hint_have_enough_contrast(pad: Pad, colors: str) -> None:
    pad.trigger(f"action_paper_{colors}")
    palette = pad.canvas.palette()
    paper, ink = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
    assert contrast(paper, ink) >= TEXT
    assert contrast(paper, quiet_text(palette)) >= TEXT
