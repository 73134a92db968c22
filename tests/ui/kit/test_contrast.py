"""What can be read and seen: contrast as WCAG 2.2 asks for it, in every theme."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from in_english import LEFT_TO_RIGHT_ONLY
from pad import Pad
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from digitpad.recognition.prediction import Prediction
from digitpad.ui.kit.colors import MEANING, TEXT, contrast, edge, quiet_text, standing_out
from digitpad.ui.kit.tokens import DARK, LIGHT, Colors

ROLE = QPalette.ColorRole


@pytest.mark.parametrize("colors", [LIGHT, DARK])
def test_the_design_has_enough_contrast(colors: Colors) -> None:
    def between(one: str, other: str) -> float:
        return contrast(QColor(one), QColor(other))

    for ground in (colors.window, colors.paper, colors.button):
        assert between(colors.text, ground) >= TEXT
    for ground in (colors.window, colors.paper):
        assert between(colors.quiet, ground) >= TEXT
        assert between(colors.accent, ground) >= TEXT  # links are text
        assert between(colors.edge, ground) >= MEANING
    assert between(colors.on_accent, colors.accent) >= TEXT


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_theme_has_enough_contrast(pad: Pad, theme: str) -> None:
    pad.trigger(f"action_theme_{theme}")
    QApplication.processEvents()
    assert_enough_contrast(QApplication.palette())
    pad.trigger("action_theme_system")


@pytest.mark.parametrize(("window", "text"), [("black", "yellow"), ("white", "black"), ("#202020", "#00ff00")])
def test_high_contrast_is_kept(window: str, text: str) -> None:
    palette = QPalette(QColor(window), QColor(window))
    for role in (ROLE.Window, ROLE.Base, ROLE.Button):
        palette.setColor(role, QColor(window))
    for role in (ROLE.WindowText, ROLE.Text, ROLE.ButtonText, ROLE.Highlight):
        palette.setColor(role, QColor(text))
    assert_enough_contrast(palette)


def assert_enough_contrast(palette: QPalette) -> None:
    color = palette.color
    for text, ground in ((ROLE.WindowText, ROLE.Window), (ROLE.Text, ROLE.Base), (ROLE.ButtonText, ROLE.Button)):
        assert contrast(color(text), color(ground)) >= TEXT, text
    for ground in (ROLE.Window, ROLE.Base):
        assert contrast(color(ROLE.Highlight), color(ground)) >= MEANING
        assert contrast(edge(palette), color(ground)) >= MEANING
        assert contrast(quiet_text(palette, ground), color(ground)) >= TEXT


@LEFT_TO_RIGHT_ONLY
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_bars_stand_out_from_their_track(pad: Pad, theme: str) -> None:
    pad.trigger(f"action_theme_{theme}")
    pad.bars.show_prediction(Prediction(np.array([0.5, 0.5] + [0.0] * 8)))
    shot = pad.bars.grab().toImage()
    middle = pad.bars.height() // 20
    left, right = round(shot.width() * 0.2), round(shot.width() * 0.6)
    bars = [shot.pixelColor(left, middle + row * pad.bars.height() // 10) for row in range(2)]
    track = shot.pixelColor(right, middle)
    assert all(contrast(bar, track) >= MEANING for bar in bars)
    assert bars[0] != bars[1]
    pad.trigger("action_theme_system")


COLORS = st.integers(0, 0xFFFFFF).map(QColor.fromRgb)


@given(COLORS, COLORS)
def test_any_color_can_stand_out_from_any_ground(color: QColor, ground: QColor) -> None:
    assert contrast(standing_out(color, ground), ground) >= MEANING
    assert contrast(standing_out(color, ground, contrast=TEXT), ground) >= TEXT
