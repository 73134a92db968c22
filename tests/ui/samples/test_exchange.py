"""Samples in and out of the window: a look at what a file holds, and then they are learned."""

from pathlib import Path

import pytest
from hand import FOUR, ONE, drawing
from pad import Pad
from parts import found
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from digitpad.samples.hands import add_hand, hands
from digitpad.samples.sample import Sample
from digitpad.samples.store import add_samples, read_samples
from digitpad.samples.taking_in import read_file
from digitpad.samples.taking_out import write_samples
from digitpad.ui.samples.samples_page import SamplesPage

SAMPLES = [Sample(drawing(ONE), 7, 1), Sample(drawing(FOUR), 4, 2), Sample(drawing([ONE[0] + 0.01]), 7, 3)]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    write_samples(SAMPLES, tmp_path / "some.zip")
    return tmp_path / "some.zip"


def drop(pad: Pad, path: Path) -> None:
    """Drop a file on the Samples page."""
    pad.trigger("action_samples_page")
    page = found(pad.window, QWidget, "samples_page")
    pad.qtbot.waitUntil(page.isVisible)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    how = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(50, 50), *how)
    QApplication.sendEvent(page, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPointF(50, 50), *how))


def answer(pad: Pad, text: str) -> str:
    """Press a button of the question; returns what it said."""
    pad.qtbot.waitUntil(lambda: pad.window.findChild(QMessageBox, "learn_samples") is not None, timeout=60_000)
    box = found(pad.window, QMessageBox, "learn_samples")
    said = f"{box.text()} {box.informativeText()}"
    cancel = box.button(QMessageBox.StandardButton.Cancel)  # whose text is Qt's own
    add = next(button for button in box.buttons() if button.text() == "&Add")
    button = {"Add": add, "Cancel": cancel}[text]
    pad.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    return said


def test_a_dropped_file_is_looked_at_and_learned(pad: Pad, file: Path) -> None:
    drop(pad, file)
    assert answer(pad, "Add") == "Add 3 samples of some.zip to a hand? 1 of 4, 2 of 7"
    pad.qtbot.waitUntil(lambda: len(pad.window.live_hand.learned.stored) == 3, timeout=60_000)
    assert pad.message.text() == "3 samples were added."
    (hand,) = hands()
    assert [stored.sample for stored in read_samples(hand, pytest.fail)] == SAMPLES
    pad.trigger("action_draw_page")
    pad.mouse.draw(ONE)
    pad.settle()
    assert pad.prediction.text() == "7"


def test_nothing_is_learned_of_a_file_unless_the_person_says_so(pad: Pad, file: Path) -> None:
    drop(pad, file)
    answer(pad, "Cancel")
    assert hands() == []
    assert pad.message.text() == ""


def test_what_is_read_or_added_can_be_cancelled(pad: Pad, tmp_path: Path) -> None:
    write_samples(SAMPLES * 500, tmp_path / "many.zip")
    cancelled = "It was cancelled, and nothing was changed."
    drop(pad, tmp_path / "many.zip")
    assert pad.message_action.text() == "Cancel"
    pad.qtbot.mouseClick(pad.message_action, Qt.MouseButton.LeftButton)
    pad.qtbot.waitUntil(lambda: pad.message.text() == cancelled, timeout=60_000)
    drop(pad, tmp_path / "many.zip")
    answer(pad, "Add")
    pad.qtbot.waitUntil(lambda: pad.message.text() == "200 of 1,500 samples are being added…", timeout=60_000)
    pad.qtbot.mouseClick(pad.message_action, Qt.MouseButton.LeftButton)
    pad.qtbot.waitUntil(lambda: pad.message.text() == cancelled, timeout=60_000)
    (hand,) = hands()
    assert [file.name for file in hand.folder.iterdir()] == ["hand.json"]


def test_a_file_that_holds_none_is_said(pad: Pad, tmp_path: Path) -> None:
    (tmp_path / "ink.inkml").write_text("<ink/>")
    drop(pad, tmp_path / "ink.inkml")
    pad.qtbot.waitUntil(lambda: "does not say which digit its ink is" in pad.message.text(), timeout=60_000)
    assert hands() == []


def test_it_is_said_whose_hand_has_to_be_chosen(pad: Pad, file: Path) -> None:
    add_hand("Ann")
    add_hand("Bob")
    drop(pad, file)
    answer(pad, "Add")
    assert pad.message.text().startswith("Nobody's hand is in use")


def test_the_samples_are_exported(pad: Pad, tmp_path: Path) -> None:
    pad.mouse.draw(ONE)
    pad.settle()
    pad.trigger("action_label_7")
    pad.trigger("action_samples_page")
    page = found(pad.window, SamplesPage, "samples_page")
    page.exchange.write(tmp_path / "out.zip")
    pad.qtbot.waitUntil(lambda: pad.message.text() == f"1 sample is in {tmp_path / 'out.zip'}.", timeout=60_000)
    assert [sample.label for sample in read_file(tmp_path / "out.zip")] == [7]
    pad.qtbot.waitUntil(lambda: pad.message.text() == "", timeout=30_000)  # it is said in passing


def test_a_window_that_closes_meanwhile_leaves_no_thread(pad: Pad, file: Path) -> None:
    drop(pad, file)
    pad.window.close()
    assert hands() == []


def test_all_samples_are_written_while_they_are_still_being_learned(pad: Pad, tmp_path: Path) -> None:
    hand = add_hand("Ann")
    add_samples(hand, SAMPLES)
    pad.trigger("action_samples_page")
    page = found(pad.window, SamplesPage, "samples_page")
    pad.window.live_hand.use(hand)
    assert not pad.window.live_hand.learned.stored
    page.exchange.write(tmp_path / "out.zip")
    pad.qtbot.waitUntil(lambda: pad.message.text().startswith("3 samples are in "), timeout=10_000)
    assert sorted(read_file(tmp_path / "out.zip"), key=lambda sample: sample.at) == SAMPLES
