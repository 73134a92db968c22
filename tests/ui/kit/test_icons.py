"""The program's own icons: all in one manner, read in full, and in the colours of the palette."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pad import Pad
from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QColor, QIcon, QImage, QPalette
from PySide6.QtWidgets import QApplication

from digitpad.base import paths
from digitpad.ui.kit.icons import GRID, icon

OWN = sorted(path for path in (paths.resources_dir() / "icons").glob("*.svg") if path.stem != "digitpad")
by_file = pytest.mark.parametrize("file", OWN, ids=lambda file: file.stem)


@pytest.fixture
def palette(qapp: QApplication) -> Iterator[QPalette]:
    usual = qapp.palette()
    palette = QPalette(usual)
    palette.setColor(QPalette.ColorRole.ButtonText, QColor("#c01080"))
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText, QColor("#10c080"))
    qapp.setPalette(palette)
    yield palette
    qapp.setPalette(usual)


def alpha(image: QImage) -> np.ndarray:
    """The opacity, in 0..1, of shape (height, width)."""
    plain = image.convertToFormat(QImage.Format.Format_ARGB32)
    pixels = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.width(), 4)
    return pixels[..., 3] / 255


@by_file
@pytest.mark.usefixtures("qapp")
def test_it_looks_as_qts_own_reader_of_svg_shows_it(file: Path) -> None:
    side = 4 * GRID
    ours = alpha(icon(file.stem).pixmap(QSize(side, side)).toImage())
    theirs = alpha(QIcon(str(file)).pixmap(QSize(side, side)).toImage())
    assert ours.shape == theirs.shape
    assert np.abs(ours - theirs).mean() < 0.003
    assert 0.03 < ours.mean() < 0.35
    assert not ours[[0, -1]].any()
    assert not ours[:, [0, -1]].any()


@by_file
def test_it_has_the_manner_of_all(file: Path) -> None:
    first, *lines, last = file.read_text(encoding="utf-8").splitlines()
    assert first == OWN[0].read_text(encoding="utf-8").splitlines()[0]
    assert all(line.startswith('  <path d="M') and line.endswith('"/>') for line in lines)
    assert last == "</svg>"


@pytest.mark.usefixtures("palette")
@pytest.mark.parametrize(("mode", "color"), [(QIcon.Mode.Normal, "#c01080"), (QIcon.Mode.Disabled, "#10c080")])
def test_its_colour_is_that_of_the_text_on_buttons(mode: QIcon.Mode, color: str) -> None:
    image = icon("pen").pixmap(QSize(96, 96), mode).toImage()
    whole = [image.pixelColor(x, y) for x in range(96) for y in range(96) if image.pixelColor(x, y).alpha() == 255]
    assert whole
    assert {each.name() for each in whole} == {color}


@pytest.mark.usefixtures("qapp")
def test_it_is_sharp_at_twice_the_pixels() -> None:
    assert icon("why").pixmap(QSize(20, 20), 2.0).size() == QSize(40, 40)


def test_every_action_with_an_icon_has_one_of_its_own(pad: Pad) -> None:
    with_icons = [action for action in pad.window.findChildren(QAction) if not action.icon().isNull()]
    assert len(with_icons) > 20
    for action in with_icons:
        assert alpha(action.icon().pixmap(QSize(24, 24)).toImage()).any(), action.objectName()
