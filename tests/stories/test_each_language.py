"""The program does the same in each of its languages: everything is found by its name, nothing by its words."""

import csv
import random
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from hand import FOUR, ONE, SEVEN
from in_english import ENGLISH_ONLY
from pad import Pad
from parts import found
from person import Person
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QSpinBox, QWidget
from pytestqt.qtbot import QtBot
from strip import Strip, leave
from tab import Tab

from digitpad.base import paths
from digitpad.recognition.models.model_store import open_package
from digitpad.ui.languages import speaking
from digitpad.ui.languages.known import ENGLISH, LANGUAGES
from digitpad.ui.train.session import State

ACTIONS = 25

pytestmark = ENGLISH_ONLY


@pytest.fixture(params=LANGUAGES)
def pad(pad: Pad, request: pytest.FixtureRequest) -> Iterator[Pad]:
    """A pad that was asked for its language in the menu."""
    pad.trigger(f"action_language_{request.param}")
    yield pad
    pad.trigger(f"action_language_{ENGLISH}")


def test_it_reads_learns_and_forgets(pad: Pad) -> None:
    pad.mouse.draw(SEVEN)
    pad.qtbot.waitUntil(lambda: pad.prediction.text() == "7")
    QTest.keyClick(pad.canvas, Qt.Key.Key_4)
    pad.qtbot.waitUntil(lambda: pad.prediction.text() == "4")
    QTest.mouseClick(pad.message_action, Qt.MouseButton.LeftButton)
    pad.qtbot.waitUntil(lambda: pad.prediction.text() == "7")


def test_it_reads_numbers_and_keeps_them_in_the_history(pad: Pad) -> None:
    left, right = np.array([-0.2, 0]), np.array([0.2, 0])
    pad.mouse.draw([positions + left for positions in ONE])
    pad.mouse.draw([positions + right for positions in FOUR])
    pad.qtbot.waitUntil(lambda: pad.prediction.text() == "14")
    pad.trigger("action_clear")
    history = found(pad.window, QListWidget, "history")
    assert history.count() == 1
    history.setCurrentRow(0)
    QTest.keyClick(history, Qt.Key.Key_Return)
    pad.qtbot.waitUntil(lambda: pad.prediction.text() == "14")


def test_it_remembers_what_was_drawn(pad: Pad, open_pad: Callable[[], Pad]) -> None:
    leave(pad, SEVEN, [*ONE])
    answers = Strip(pad).answers
    pad.window.close()
    again = open_pad()
    assert Strip(again).answers == answers
    assert again.message.text() == ""


def test_a_class_can_guess(pad: Pad) -> None:
    pad.window.activateWindow()
    pad.canvas.setFocus()
    pad.trigger("action_present")
    pad.mouse.draw(SEVEN)
    pad.settle()
    curtain = found(pad.window, QWidget, "curtain")
    assert curtain.isVisible()
    QTest.keyClick(pad.canvas, Qt.Key.Key_R)
    assert not curtain.isVisible()
    QTest.keyClick(pad.canvas, Qt.Key.Key_Y)
    assert not pad.canvas.drawing
    QTest.keyClick(pad.canvas, Qt.Key.Key_Escape)
    assert not pad.window.isFullScreen()


def test_figures_that_are_filled_in_are_the_figures_that_count(pad: Pad) -> None:
    """Whatever the language writes between thousands."""
    pad.trigger("action_train_page")
    epochs = found(pad.window, QSpinBox, "epochs")
    epochs.setFocus()
    epochs.selectAll()
    QTest.keyClicks(epochs, "12")
    assert epochs.value() == 12
    batch = found(pad.window, QSpinBox, "batch_size")
    batch.setValue(1024)
    assert batch.value() == 1024
    assert batch.valueFromText(batch.text()) == 1024


def test_a_person_can_use_everything(pad: Pad) -> None:
    person = Person(pad, random.Random(2026))
    person.act(ACTIONS)
    assert pad.window.isVisible()


@pytest.mark.parametrize("code", ["ar", "fr"])
def test_a_network_is_trained_and_its_files_are_in_english(
    code: str, qtbot: QtBot, small_data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DIGITPAD_DATA", str(small_data_folder))
    speaking.speak(code)
    tab = Tab(qtbot)
    try:
        tab.fill_in()
        tab.press("train_button")
        tab.wait_for(State.FINISHED)
        assert not tab.status.text().startswith("Done")
        (run,) = paths.models_dir().iterdir()
        with (run / "history.csv").open() as file:
            rows = list(csv.DictReader(file))
        assert [int(row["epoch"]) for row in rows] == [1, 2, 3]
        assert all(0 <= float(row["held_out_accuracy"]) <= 1 for row in rows)
        assert open_package(run).card.name == "custom"
    finally:
        tab.widget.close_training()
        speaking.speak(ENGLISH)
