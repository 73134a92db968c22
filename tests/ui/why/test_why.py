"""*Why* on the pad: the strokes' colours, the words, the digit compared with, and what it costs while it is off."""

import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
from hand import FOUR, SEVEN
from pad import Pad
from parts import found
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from digitpad.recognition.why.map_colours import MapColours
from digitpad.ui.canvas.edits import EditKind
from digitpad.ui.kit.tokens import CORNER
from digitpad.ui.why.alike_strip import AlikeStrip, Beside
from digitpad.ui.why.why_map import WhyMap, map_colours
from digitpad.ui.why.why_panel import WhyPanel

ROLE = QPalette.ColorRole

PART_OF_A_MAP = """
import sys
from PySide6.QtCore import QEventLoop, QTimer
from digitpad.ui.app import create_app
app, window = create_app(["digitpad"])
window.show()
loop = QEventLoop()
QTimer.singleShot(500, loop.quit)
loop.exec()
names = ("inside", ".why", "lessons", "schema_py_generated")
print([name for name in sys.modules if any(each in name for each in names)])
window.close()
"""


def why_map(pad: Pad) -> WhyMap:
    return found(pad.window, WhyMap, "why_map")


def words(pad: Pad) -> str:
    return found(pad.window, QLabel, "why_words").text()


def wait_for_why(pad: Pad, digit: int, against: int | None = None) -> None:
    """Until the map of the drawing on the canvas is shown."""

    def shown() -> bool:
        why = why_map(pad).why
        return (
            why is not None
            and why.question.drawing == pad.canvas.drawing
            and (why.relevance.digit, why.relevance.against) == (digit, against)
        )

    pad.qtbot.waitUntil(shown, timeout=20_000)


def pixels(pad: Pad) -> np.ndarray:
    """What the canvas looks like within its rim, of shape (height, width, 3), with blue first."""
    inside = pad.canvas.rect().adjusted(CORNER, CORNER, -CORNER, -CORNER)
    image = pad.canvas.grab(inside).toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.array(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)[..., :3].astype(int)


@pytest.fixture
def explained(pad: Pad) -> Pad:
    """A window in which a four was drawn, and is explained."""
    pad.mouse.draw(FOUR)
    pad.settle()
    QTest.keyClick(pad.canvas, Qt.Key.Key_W)
    wait_for_why(pad, 4)
    return pad


def test_the_strokes_take_the_colours_of_the_map_and_the_paper_stays(pad: Pad) -> None:
    pad.mouse.draw(FOUR)
    pad.settle()
    before = pixels(pad)
    assert np.ptp(before, axis=-1).max() == 0
    QTest.keyClick(pad.canvas, Qt.Key.Key_W)
    wait_for_why(pad, 4)
    after = pixels(pad)
    blue = after[..., 0] - after[..., 2]
    assert (blue > 60).sum() > 300
    paper = before[..., 0] > 250
    changed = np.abs(after - before).max(axis=-1) > 0
    signs = changed & paper
    assert signs.sum() < 0.01 * paper.sum()  # a sign may reach beyond a narrow stroke


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("paper", ["blackboard", "notebook"])
def test_on_coloured_paper_the_ink_has_the_colours_of_the_scale_and_the_paper_stays(
    pad: Pad, theme: str, paper: str
) -> None:
    pad.trigger(f"action_theme_{theme}")
    pad.trigger(f"action_paper_{paper}")
    pad.mouse.draw(SEVEN)
    pad.settle()
    before = pixels(pad)
    QTest.keyClick(pad.canvas, Qt.Key.Key_W)
    wait_for_why(pad, 7)
    after = pixels(pad)
    is_paper, is_ink = ((before == of_palette(pad, role)).all(axis=-1) for role in (ROLE.Base, ROLE.Text))
    changed = (after != before).any(axis=-1)
    assert (changed & is_paper).sum() < 0.002 * is_paper.sum()  # a sign may reach beyond a narrow stroke
    colours = map_colours(pad.canvas.palette())
    shown = after[is_ink][:, ::-1]
    off = np.min([off_the_way(shown, colours.no_opinion, end) for end in ends(colours)], axis=0)
    assert (off < 8).mean() > 0.9  # all but the signs
    scale = found(pad.window, QWidget, "why_scale")
    bar = scale.grab().toImage()
    sides = (3, bar.width() - 4)
    against, for_ = sides[::-1] if scale.layoutDirection() == Qt.LayoutDirection.RightToLeft else sides
    for left, end in ((against, colours.speaks_against), (for_, colours.speaks_for)):
        assert np.abs(np.subtract(rgb(bar.pixelColor(left, bar.height() - 5)), end)).max() < 8
    pad.trigger("action_theme_system")


def of_palette(pad: Pad, role: QPalette.ColorRole) -> list[int]:
    """A colour of the canvas, with blue first."""
    return rgb(pad.canvas.palette().color(role))[::-1]


def rgb(color: QColor) -> list[int]:
    return [color.red(), color.green(), color.blue()]


def ends(colours: MapColours) -> list[tuple[int, int, int]]:
    return [colours.speaks_for, colours.speaks_against]


def off_the_way(shown: np.ndarray, start: tuple[int, int, int], end: tuple[int, int, int]) -> np.ndarray:
    """How far colours are from the straight way between two others."""
    way = np.subtract(end, start)
    share = np.clip((shown - start) @ way / (way @ way), 0, 1)
    return np.asarray(np.linalg.norm(shown - (start + share[:, None] * way), axis=1))


def test_the_words_say_which_part_speaks_for_the_answer(explained: Pad) -> None:
    assert "Speaks for 4: the " in words(explained)
    assert why_map(explained).accessibleDescription() == words(explained)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_follows_the_theme(explained: Pad, theme: str) -> None:
    explained.trigger(f"action_theme_{theme}")
    explained.settle()
    painted = pixels(explained)
    blue = (painted[..., 0] - painted[..., 2]) > 60
    assert blue.sum() > 300
    assert (painted[blue][:, 0].max() > 230) == (theme == "dark")


def test_a_click_on_a_bar_names_the_digit_that_the_answer_is_compared_with(explained: Pad) -> None:
    bars, against = explained.bars, found(explained.window, QComboBox, "why_against")
    at_nine = QPoint(bars.width() // 2, round(9.5 * bars.height() / 10))
    QTest.mouseClick(bars, Qt.MouseButton.LeftButton, pos=at_nine)
    wait_for_why(explained, 4, 9)
    assert "4 rather than 9" in words(explained)
    assert against.currentText() == "9"
    QTest.mouseClick(bars, Qt.MouseButton.LeftButton, pos=at_nine)
    wait_for_why(explained, 4)
    assert against.currentText() == "all others"


def test_the_list_names_it_too_and_the_answer_itself_means_all_others(explained: Pad) -> None:
    against = found(explained.window, QComboBox, "why_against")
    for _step in range(5):
        QTest.keyClick(against, Qt.Key.Key_Down)
    assert against.currentText() == "4"
    wait_for_why(explained, 4)
    QTest.keyClick(against, Qt.Key.Key_Up)
    wait_for_why(explained, 4, 3)


def test_a_blank_canvas_has_nothing_to_explain(explained: Pad) -> None:
    explained.trigger("action_clear")
    explained.settle()
    assert why_map(explained).why is None
    assert words(explained) == "Draw a digit to see what speaks for it."


def test_switched_off_it_leaves_the_strokes_and_no_thread(explained: Pad) -> None:
    found(explained.window, QAbstractButton, "why_button").click()
    assert np.ptp(pixels(explained), axis=-1).max() == 0
    assert not why_map(explained).isVisible()
    assert "why" not in [thread.name for thread in threading.enumerate()]


def test_it_follows_the_pen_and_ends_with_the_newest_drawing(pad: Pad) -> None:
    pad.trigger("action_why")
    pad.mouse.draw(
        [np.repeat(positions, 20, axis=0) + np.linspace(0, 0.004, 20 * len(positions))[:, None] for positions in FOUR]
    )
    wait_for_why(pad, 4)


def test_another_drawing_is_explained_in_the_place_of_the_old(explained: Pad) -> None:
    explained.trigger("action_clear")
    explained.mouse.draw(SEVEN)
    wait_for_why(explained, 7)
    assert "7" in words(explained)


def test_another_network_explains_itself(explained: Pad) -> None:
    before = why_map(explained).why
    explained.window.live_reading.reload()
    explained.qtbot.waitUntil(lambda: why_map(explained).why is not before, timeout=20_000)


def test_an_opened_image_is_explained_where_it_lies(explained: Pad) -> None:
    from digitpad.ink.ink_image import InkImage
    from digitpad.ink.raster import render
    from digitpad.ink.strokes import Drawing

    image = Drawing(image=InkImage.centred(render(explained.canvas.drawing)))
    explained.canvas.replace_drawing(image, EditKind.OPENING_IMAGE)
    wait_for_why(explained, 4)
    painted = pixels(explained)
    assert ((painted[..., 0] - painted[..., 2]) > 60).sum() > 300


def test_a_window_that_never_explained_has_loaded_nothing_for_it(tmp_path: Path) -> None:
    command = [sys.executable, "-W", "error", "-c", PART_OF_A_MAP]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True, cwd=tmp_path)
    assert done.stdout == "[]\n"


def test_the_most_alike_are_shown_and_a_click_shows_one_beside_the_drawing(explained: Pad) -> None:
    strip = found(explained.window, AlikeStrip, "alike")
    explained.qtbot.waitUntil(lambda: len(strip.alike) == 8, timeout=60_000)
    assert [alike.label for alike in strip.alike].count(4) >= 7
    assert strip.accessibleName().startswith("Most alike: 4, ")
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    beside = found(explained.window, Beside, "alike_beside")
    assert beside.isVisible()
    QTest.mouseClick(beside, Qt.MouseButton.LeftButton)
    explained.qtbot.waitUntil(lambda: explained.window.findChild(Beside) is None)


def test_one_s_own_digits_come_first_among_the_most_alike(explained: Pad) -> None:
    strip = found(explained.window, AlikeStrip, "alike")
    explained.qtbot.waitUntil(lambda: len(strip.alike) == 8, timeout=60_000)
    QTest.keyClick(explained.canvas, Qt.Key.Key_4)  # teaches that this was a 4
    explained.qtbot.waitUntil(lambda: strip.alike[0].collection == "your hand", timeout=60_000)
    assert [alike.collection for alike in strip.alike].count("your hand") == 1
    assert strip.accessibleName().startswith("Most alike: 4, your hand")
    explained.trigger("action_clear")
    explained.mouse.draw(SEVEN)
    wait_for_why(explained, 7)
    explained.qtbot.waitUntil(lambda: bool(strip.alike) and strip.alike[0].label == 7, timeout=60_000)
    assert "your hand" not in [alike.collection for alike in strip.alike]  # that 4 is not among the eight


def test_what_is_to_be_said_of_a_network_stands_below_the_words(qtbot: QtBot) -> None:
    panel = WhyPanel()
    qtbot.addWidget(panel)
    panel.show()
    fault = found(panel, QLabel, "why_fault")
    panel.show_words("Speaks for 4: the part on the left.", "This network cannot be followed layer by layer.")
    assert fault.isVisible()
    assert fault.text() == "This network cannot be followed layer by layer."
    panel.show_words("Speaks for 4: the part on the left.")
    assert not fault.isVisible()


def test_a_network_that_cannot_be_loaded_leaves_nothing_explained(explained: Pad) -> None:
    explained.window.live_reading.loading_failed.emit("There is no model.")
    assert why_map(explained).why is None
    assert words(explained) == "Draw a digit to see what speaks for it."


def test_a_small_window_keeps_the_words_and_a_large_one_has_all(explained: Pad) -> None:
    parts = [found(explained.window, QWidget, name) for name in ("alike", "why_against", "why_words")]
    for height, shown in ((473, [False, False, True]), (600, [False, True, True]), (760, [True, True, True])):
        explained.window.resize(explained.window.width(), height)
        explained.qtbot.waitUntil(lambda shown=shown: [part.isVisible() for part in parts] == shown)  # type: ignore[misc]
