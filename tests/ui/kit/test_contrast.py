"""What can be read and seen: contrast as WCAG 2.2 asks for it, in every theme."""

from collections.abc import Iterator

import numpy as np
import pytest
from hand import FOUR, SEVEN
from hypothesis import given
from hypothesis import strategies as st
from in_english import ENGLISH_ONLY, LEFT_TO_RIGHT_ONLY
from pad import Pad
from parts import found
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QTabBar,
    QTabWidget,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from digitpad.recognition.prediction import Prediction
from digitpad.ui.kit.colors import MEANING, TEXT, contrast, edge, focus, quiet_text, standing_out
from digitpad.ui.kit.icons import icon
from digitpad.ui.kit.targets import TargetStyle
from digitpad.ui.kit.theme import palette_of
from digitpad.ui.kit.tokens import DARK, LIGHT, Colors
from digitpad.ui.reading.number_frames import NumberFrames
from digitpad.ui.reading.probability_bars import ProbabilityBars

ROLE = QPalette.ColorRole


def high_contrast(window: str, text: str) -> QPalette:
    palette = QPalette(QColor(window), QColor(window))
    for role in (ROLE.Window, ROLE.Base, ROLE.Button):
        palette.setColor(role, QColor(window))
    for role in (ROLE.WindowText, ROLE.Text, ROLE.ButtonText, ROLE.Highlight):
        palette.setColor(role, QColor(text))
    return palette


HIGH = {
    "yellow on black": high_contrast("black", "yellow"),
    "black on white": high_contrast("white", "black"),
    "green on grey": high_contrast("#202020", "#00ff00"),
}
PALETTES = {"light": palette_of("light"), "dark": palette_of("dark"), **HIGH}


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


@pytest.mark.parametrize("palette", HIGH)
def test_high_contrast_is_kept(palette: str) -> None:
    assert_enough_contrast(HIGH[palette])


def assert_enough_contrast(palette: QPalette) -> None:
    color = palette.color
    for text, ground in ((ROLE.WindowText, ROLE.Window), (ROLE.Text, ROLE.Base), (ROLE.ButtonText, ROLE.Button)):
        assert contrast(color(text), color(ground)) >= TEXT, text
    for ground in (ROLE.Window, ROLE.Base):
        assert contrast(color(ROLE.Highlight), color(ground)) >= MEANING
        assert contrast(edge(palette), color(ground)) >= MEANING
        assert contrast(focus(palette), color(ground)) >= MEANING
        assert contrast(quiet_text(palette, ground), color(ground)) >= TEXT


def go_by_tab(pad: Pad, target: QWidget) -> None:
    """Press Tab until the focus is there."""
    for _ in range(60):
        QTest.keyClick(QApplication.focusWidget() or pad.window, Qt.Key.Key_Tab)
        if target.hasFocus():
            return
    pytest.fail(f"Tab does not lead to {target}")


def pixels_that_show_focus(target: QWidget) -> int:
    """How many are seen to differ while it has the focus."""
    focused = pixels(target)
    target.clearFocus()
    usual = pixels(target)
    target.setFocus(Qt.FocusReason.TabFocusReason)
    differ = focused != usual
    pairs, counts = np.unique(np.stack([focused[differ], usual[differ]], axis=1), axis=0, return_counts=True)
    enough = [contrast(*(QColor.fromRgb(int(each)) for each in pair)) >= MEANING for pair in pairs]
    return int(counts[enough].sum())


def pixels(target: QWidget) -> np.ndarray:
    """As it is shown in its window, on the ground that this gives it."""
    QApplication.processEvents()  # it may have to be scrolled to
    window = target.window()
    place = QRect(target.mapTo(window, QPoint()), target.size())
    shot = window.grab(place).toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(shot.constBits(), np.uint32).reshape(shot.height(), shot.width()).copy()


@pytest.fixture
def keyed(pad: Pad) -> Pad:
    """A window to which keys go, in the style that shows where they go."""
    pad.qtbot.waitUntil(lambda: isinstance(QApplication.style(), TargetStyle))
    pad.window.activateWindow()
    pad.qtbot.waitUntil(pad.window.isActiveWindow)
    return pad


@ENGLISH_ONLY  # it measures the words that are shown
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_focus_of_check_boxes_and_tabs_stands_out(keyed: Pad, theme: str) -> None:
    keyed.trigger(f"action_theme_{theme}")
    keyed.trigger("action_train_page")
    QApplication.processEvents()
    window = keyed.window
    pages = found(window, QTabWidget, "pages").tabBar()
    of_train = next(bar for bar in window.findChildren(QTabBar) if bar.isVisible() and bar is not pages)
    for target in (found(window, QCheckBox, "augmentation"), of_train, found(window, QCheckBox, "log_scale"), pages):
        go_by_tab(keyed, target)
        words = target.text() if isinstance(target, QCheckBox) else target.tabText(target.currentIndex())
        metrics = target.fontMetrics()
        around = 2 * (metrics.horizontalAdvance(words) + metrics.height())
        assert pixels_that_show_focus(target) >= 1.8 * around, words  # 2 pixels wide, but for what of letters is there
    keyed.trigger("action_theme_system")


@pytest.mark.parametrize("page", ["train", "samples"])
def test_each_stop_of_the_tab_key_is_seen(keyed: Pad, page: str) -> None:
    keyed.trigger(f"action_{page}_page")
    QApplication.processEvents()
    stops: list[QWidget] = []
    target: QWidget = found(keyed.window, QTabWidget, "pages").tabBar()
    go_by_tab(keyed, target)
    while target not in stops:
        stops.append(target)
        assert pixels_that_show_focus(target) >= 50, target
        QTest.keyClick(target, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        target = now
    assert len(stops) > 5


@LEFT_TO_RIGHT_ONLY
@pytest.mark.parametrize("is_doubted", [False, True])
@pytest.mark.parametrize("palette", PALETTES)
def test_bars_and_their_texts_stand_out(qtbot: QtBot, palette: str, is_doubted: bool) -> None:
    """Dimmed too, when what was drawn may be no digit."""
    bars = ProbabilityBars()
    qtbot.addWidget(bars)
    bars.setPalette(PALETTES[palette])
    bars.set_scale(4.0)  # so that strokes of the type are wide enough to have their own colour
    bars.resize(960, 1200)
    bars.show_prediction(Prediction(np.array([0.5, 0.5] + [0.0] * 8)))
    bars.set_doubted(is_doubted)
    shot = bars.grab().toImage()
    left, right = round(shot.width() * 0.2), round(shot.width() * 0.6)
    rows = [round(shot.height() * (row + 0.5) / 10) for row in range(2)]
    track, window = shot.pixelColor(right, rows[0]), PALETTES[palette].color(ROLE.Window)
    for row in rows:
        assert contrast(shot.pixelColor(left, row), track) >= MEANING
        text = (shot.pixelColor(x, y) for x in range(round(shot.width() * 0.1)) for y in range(row - 40, row + 40))
        assert max(contrast(each, window) for each in text) >= TEXT
    if palette in ("light", "dark"):
        assert shot.pixelColor(left, rows[0]) != shot.pixelColor(left, rows[1])


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("paper", ["theme", "blackboard", "notebook"])
def test_the_line_around_a_paper_and_frames_on_it_stand_out(pad: Pad, theme: str, paper: str) -> None:
    pad.trigger(f"action_theme_{theme}")
    pad.trigger(f"action_paper_{paper}")
    pad.canvas.setFocus()
    pad.canvas.keys_have_pen(True)
    for digit, left in ((SEVEN, 0.0), (FOUR, 0.45)):
        pad.mouse.draw([positions * 0.5 + (left, 0.25) for positions in digit])
    frames = found(pad.window, NumberFrames, "number_frames")
    pad.qtbot.waitUntil(frames.isVisible)
    shot = pad.canvas.grab().toImage()
    ground = shot.pixelColor(20, 20)
    rim = shot.pixelColor(1, shot.height() // 2)
    assert contrast(rim, ground) >= MEANING
    assert contrast(rim, pad.window.palette().color(ROLE.Window)) >= MEANING
    assert len(frames.frames) == 2
    for frame in frames.frames:
        across = [shot.pixelColor(round(frame.left()) + x, round(frame.center().y())) for x in range(-3, 4)]
        assert max(contrast(each, ground) for each in across) >= MEANING
    pad.trigger("action_theme_system")


@pytest.fixture
def icons_on_buttons(qapp: QApplication) -> Iterator[None]:
    """As under X11."""
    qapp.setStyleSheet("* { dialogbuttonbox-buttons-have-icons: 1 }")
    yield
    qapp.setStyleSheet("")


@pytest.mark.usefixtures("icons_on_buttons")
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("opened", ["about", "shortcuts", "how_it_works"])
def test_icons_of_standard_buttons_stand_out(pad: Pad, theme: str, opened: str) -> None:
    pad.trigger(f"action_theme_{theme}")
    pad.trigger(f"action_{opened}")
    dialog = found(pad.window, QDialog, opened)
    button = found(dialog, QDialogButtonBox).button(QDialogButtonBox.StandardButton.Close)
    picture = button.icon().pixmap(64, 64).toImage()
    assert not picture.isNull()
    ground = QApplication.palette().color(ROLE.Button)
    for pixel in (picture.pixelColor(x, x) for x in range(64)):
        assert pixel.alpha() < 255 or contrast(pixel, ground) >= MEANING
    dialog.close()
    pad.trigger("action_theme_system")


COLORS = st.integers(0, 0xFFFFFF).map(QColor.fromRgb)


@given(COLORS, COLORS)
def test_any_color_can_stand_out_from_any_ground(color: QColor, ground: QColor) -> None:
    assert contrast(standing_out(color, ground), ground) >= MEANING
    assert contrast(standing_out(color, ground, contrast=TEXT), ground) >= TEXT


TOOLS_OF_FILES = {
    *("backButton", "forwardButton", "toParentButton"),
    *("newFolderButton", "listModeButton", "detailModeButton"),
}


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_icons_in_qts_own_dialog_for_files_stand_out(pad: Pad, theme: str) -> None:
    pad.qtbot.waitUntil(lambda: isinstance(QApplication.style(), TargetStyle))
    pad.trigger(f"action_theme_{theme}")
    pad.trigger("action_open")
    pad.qtbot.waitUntil(lambda: pad.window.findChild(QFileDialog) is not None)
    dialog = found(pad.window, QFileDialog)
    buttons = [button for button in dialog.findChildren(QToolButton) if button.objectName() in TOOLS_OF_FILES]
    assert {button.objectName() for button in buttons} == TOOLS_OF_FILES
    ground = dialog.palette().color(ROLE.Window)
    for button in buttons:
        shot = button.grab().toImage()
        inner = range(4, shot.width() - 4)  # without a frame
        colors = {shot.pixelColor(x, y).name() for x in inner for y in inner}
        assert max(contrast(QColor(color), ground) for color in colors) >= MEANING, button.objectName()
    dialog.reject()


@pytest.mark.parametrize("code", ["en", "ar"])
def test_back_points_to_where_reading_begins(pad: Pad, code: str) -> None:
    pad.qtbot.waitUntil(lambda: isinstance(QApplication.style(), TargetStyle))
    pad.trigger(f"action_language_{code}")
    pad.trigger("action_open")
    pad.qtbot.waitUntil(lambda: pad.window.findChild(QFileDialog) is not None)
    dialog = found(pad.window, QFileDialog)
    back = found(dialog, QToolButton, "backButton").icon().pixmap(24, 24).toImage()
    assert back == icon("back" if code == "en" else "forward").pixmap(24, 24).toImage()
    dialog.reject()
