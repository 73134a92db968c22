"""The two pages of the window, and what goes from one to the other."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hand import SEVEN
from in_english import ENGLISH_ONLY
from pad import Pad
from parts import found
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QTabWidget,
    QWidget,
)
from small_data import write_small_data

from digitpad.base import paths
from digitpad.ui.languages.known import LANGUAGES
from digitpad.ui.pages import Pages
from digitpad.ui.runs.epoch.confusion_view import ConfusionView
from digitpad.ui.runs.epoch.digit_grid import DigitGrid
from digitpad.ui.runs.runs_table import RunsTable
from digitpad.ui.train.session import State
from digitpad.ui.train.train_tab import TrainTab

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def pages(pad: Pad, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Pages]:
    folder = tmp_path / "data"
    folder.mkdir()
    monkeypatch.setenv("DIGITPAD_DATA", str(write_small_data(folder)))
    pages = found(pad.window, Pages, "pages")
    yield pages
    pages.end_training()


def train(pad: Pad, epochs: int) -> TrainTab:
    pad.trigger("action_train_page")
    tab = found(pad.window, TrainTab)
    found(tab, QComboBox, "preset").setCurrentText("custom")
    found(tab, QComboBox, "device").setCurrentText("CPU")
    found(tab, QLineEdit, "layers").setText("16")
    found(tab, QSpinBox, "epochs").setValue(epochs)
    QTest.mouseClick(found(tab, QPushButton, "train_button"), LEFT)
    return tab


def test_the_train_page_is_made_when_it_is_first_shown(pad: Pad, pages: Pages) -> None:
    assert pad.window.findChild(TrainTab) is None
    pages.setCurrentIndex(1)
    assert pad.window.findChild(TrainTab) is not None
    pad.trigger("action_draw_page")
    assert pad.canvas.isVisible()


@pytest.mark.usefixtures("pages")
def test_the_pad_keeps_reading_during_a_training_and_uses_the_new_model_then(pad: Pad) -> None:
    tab = train(pad, epochs=2)
    pad.trigger("action_draw_page")
    pad.mouse.draw(SEVEN)
    pad.settle()
    assert pad.prediction.text() == "7"
    before = pad.bars.prediction
    pad.qtbot.waitUntil(lambda: not tab.session.state.is_under_way, timeout=60_000)
    assert tab.session.state is State.FINISHED, found(tab, QLabel, "training_status").text()
    pad.trigger("action_train_page")
    found(tab, QTabWidget, "training_views").setCurrentIndex(2)
    with pad.qtbot.waitSignal(pad.window.live_reading.reading_changed):
        QTest.mouseClick(found(tab, QPushButton, "use_model_button"), LEFT)
    (run,) = (path for path in paths.models_dir().iterdir() if path.is_dir())
    assert (paths.models_dir() / "active").read_text() == run.name
    assert before is not None
    assert pad.bars.prediction is not None
    assert not np.array_equal(pad.bars.prediction.probabilities, before.probabilities)

    runs = found(tab, RunsTable, "runs")
    runs.select([paths.bundled_package_dir()])
    QTest.mouseClick(found(tab, QPushButton, "use_model_button"), LEFT)
    pad.settle()
    assert np.array_equal(pad.bars.prediction.probabilities, before.probabilities)
    assert not (paths.models_dir() / "active").exists()


def fits(window: QWidget) -> bool:
    """Whether it has stayed as small as it was made, and need not grow."""
    for _ in range(5):  # what is laid out anew may need to be so again
        QApplication.processEvents()
    least = window.minimumSizeHint()
    return window.size().toTuple() == (640, 480) and least.width() <= 640 and least.height() <= 480


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_fits_in_a_small_window(pad: Pad, pages: Pages, language: str) -> None:
    pad.trigger(f"action_language_{language}")
    pad.window.resize(640, 480)
    pages.setCurrentIndex(1)
    for view in range(4):
        found(pages, QTabWidget, "training_views").setCurrentIndex(view)
        assert fits(pad.window)
    pages.setCurrentIndex(2)
    assert fits(pad.window)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_view_of_the_train_page_scrolls_sideways_in_a_portrait_window(pad: Pad, pages: Pages, language: str) -> None:
    pad.trigger(f"action_language_{language}")
    pad.window.resize(600, 860)
    pages.setCurrentIndex(1)
    views = found(pages, QTabWidget, "training_views")
    for view in range(views.count()):
        views.setCurrentIndex(view)
        QApplication.processEvents()
        areas = [area for area in pages.findChildren(QScrollArea) if area.isVisible()]
        assert [area for area in areas if area.horizontalScrollBar().maximum()] == []
    matrix, digits = found(pages, ConfusionView), found(pages, DigitGrid)
    views.setCurrentIndex(1)
    pad.qtbot.waitUntil(lambda: digits.y() > matrix.geometry().bottom())
    pad.window.resize(900, 860)
    pad.qtbot.waitUntil(lambda: are_beside(digits, matrix))


@ENGLISH_ONLY  # others have wider fields beside them
def test_the_digits_are_beside_the_matrix_again_in_a_low_window(pad: Pad, pages: Pages) -> None:
    pad.window.resize(600, 860)
    pages.setCurrentIndex(1)
    found(pages, QTabWidget, "training_views").setCurrentIndex(1)
    matrix, digits = found(pages, ConfusionView), found(pages, DigitGrid)
    pad.qtbot.waitUntil(lambda: not are_beside(digits, matrix))
    pad.window.resize(640, 480)
    pad.qtbot.waitUntil(lambda: are_beside(digits, matrix))
    areas = [area for area in pages.findChildren(QScrollArea) if area.isVisible()]
    assert [area for area in areas if area.horizontalScrollBar().maximum()] == []


def are_beside(digits: DigitGrid, matrix: ConfusionView) -> bool:
    one, other = digits.geometry(), matrix.geometry()
    return one.right() < other.left() or other.right() < one.left()


def test_a_digit_that_is_picked_shows_in_the_pad(pad: Pad, pages: Pages) -> None:
    digit = np.zeros((28, 28), np.uint8)
    digit[4:24, 13:16] = 255
    pages.setCurrentIndex(1)
    found(pages, TrainTab).digit_picked.emit(digit)
    pad.settle()
    assert pages.draw_is_shown
    assert pad.prediction.text() == "1"
    assert np.array_equal(np.rint(pad.digit_image * 255), digit)
    assert pad.window.undo.action_undo.text() == "&Undo showing the digit"


def test_the_key_of_clearing_does_not_reach_the_canvas_from_the_other_page(pad: Pad, pages: Pages) -> None:
    pad.mouse.draw(SEVEN)
    pages.setCurrentIndex(1)
    assert not pad.action_clear.isEnabled()
    pad.trigger("action_draw_page")
    assert pad.action_clear.isEnabled()


@pytest.mark.usefixtures("pages")
def test_closing_the_window_while_it_trains_asks_first(pad: Pad) -> None:
    tab = train(pad, epochs=1000)
    pad.qtbot.waitUntil(lambda: tab.session.state is State.TRAINING, timeout=60_000)
    pad.window.close()
    assert pad.window.isVisible()
    (question,) = pad.window.findChildren(QMessageBox)
    QTest.mouseClick(question.button(QMessageBox.StandardButton.Cancel), LEFT)
    assert tab.session.state is State.TRAINING
    pad.window.close()
    question = pad.window.findChildren(QMessageBox)[-1]
    (end,) = (button for button in question.buttons() if "End" in button.text())
    QTest.mouseClick(end, LEFT)
    assert not pad.window.isVisible()
    assert not [path for path in paths.models_dir().parent.rglob("*") if path.name == "model.keras"]


def test_the_shortcut_keys_of_the_pages(pad: Pad, pages: Pages) -> None:
    pad.window.activateWindow()
    pad.qtbot.keyClick(pad.canvas, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert not pages.draw_is_shown
    pad.qtbot.keyClick(pages, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert pages.draw_is_shown


WITHOUT_TENSORFLOW = """
import importlib.util, sys
class Nothing:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("tensorflow", "keras"):
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
sys.meta_path.insert(0, Nothing())
real = importlib.util.find_spec
importlib.util.find_spec = lambda name, package=None: None if name in ("tensorflow", "keras") else real(name)
from digitpad.ui.app import create_app
app, window = create_app(["digitpad"])
window.show()
window.findChild(object, "action_train_page").trigger()
window.findChild(object, "train_button").click()
print(window.findChild(object, "training_status").text())
parts = ["train_button", "preset", "epochs", "device", "download_mnist", "choose_data", "runs"]
print([name for name in parts if window.findChild(object, name).isEnabled()])
window.close()
"""


@ENGLISH_ONLY
def test_without_tensorflow_the_page_says_how_to_get_it_and_offers_nothing_to_set(tmp_path: Path) -> None:
    environment = {**os.environ, "DIGITPAD_HOME": str(tmp_path), "DIGITPAD_DATA": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_TENSORFLOW],
        env=environment,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    assert "Training needs TensorFlow, which is not installed" in done.stdout
    assert done.stdout.splitlines()[-1] == "['runs']"
    assert "Traceback" not in done.stderr
