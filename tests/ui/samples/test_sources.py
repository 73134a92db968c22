"""The history and the data sets on the Samples page, with what the network in use makes of them."""

from pathlib import Path

import pytest
from hand import ONE, SEVEN
from pad import Pad
from parts import found
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel
from small_data import HELD_OUT, LEARNED

from digitpad.samples.hands import hands
from digitpad.samples.store import read_samples
from digitpad.ui.samples.sample_list import SampleList
from digitpad.ui.samples.samples_page import SamplesPage

ALL = HELD_OUT + LEARNED


class Page:
    """The page as automation finds it."""

    def __init__(self, pad: Pad) -> None:
        self.pad = pad
        pad.settle()
        pad.trigger("action_samples_page")
        self.list = found(pad.window, SampleList, "samples")
        pad.qtbot.waitUntil(self.list.isVisible)
        self.widget = found(pad.window, SamplesPage, "samples_page")
        self.person = found(pad.window, QComboBox, "samples_person")
        self.filter = found(pad.window, QComboBox, "samples_filter")
        self.digit = found(pad.window, QComboBox, "samples_digit")
        self.in_short = found(pad.window, QLabel, "how_well")

    def look_at(self, name: str) -> None:
        """Choose what to look through, and wait until the network has read it."""
        found(self.pad.window, QComboBox, "samples_source").setCurrentText(name)
        self.pad.qtbot.waitUntil(lambda: not self.widget.sources.is_reading, timeout=60_000)

    @property
    def texts(self) -> list[str]:
        model = self.list.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def click(self, row: int) -> None:
        at = self.list.visualRect(self.list.model().index(row, 0)).center()
        QTest.mouseClick(self.list.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.list, key)


def test_data_sets_are_looked_through_and_stay_as_they_are(
    pad: Pad, small_data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DIGITPAD_DATA", str(small_data_folder))
    page = Page(pad)

    page.look_at("MNIST")
    assert len(page.texts) == ALL
    assert set(page.texts) == {"0", "1", "4", "7"}
    assert not page.person.isVisible()
    assert page.in_short.text().startswith(f"{ALL:,} digits, of which the network in use reads 100.00 % right")
    page.digit.setCurrentText("7")
    assert set(page.texts) == {"7"}
    page.click(1)
    page.press(Qt.Key.Key_Right)
    page.press(Qt.Key.Key_3)
    assert pad.message.text() == "This data set stays as it is (MNIST); your samples and the history can change."
    page.press(Qt.Key.Key_End)
    assert page.list.currentIndex().row() == ALL // 4 - 1
    assert page.list.verticalScrollBar().value() == page.list.verticalScrollBar().maximum()
    page.press(Qt.Key.Key_Return)
    assert pad.canvas.isVisible()
    pad.settle()
    assert pad.prediction.text() == "7"

    pad.trigger("action_samples_page")
    page.digit.setCurrentIndex(0)
    page.look_at("Spanish pen strokes")
    assert page.texts == [str((0, 1, 4, 7)[place % 4]) for place in range(34)]
    page.person.setCurrentText("Person 6")
    assert page.texts == ["1"]
    page.look_at("Swiss scans")
    assert not page.person.currentData()
    assert [page.person.itemText(row) for row in range(page.person.count())] == ["Anybody", "Person 1", "Person 9"]
    assert len(page.texts) == 8
    page.look_at("Pen strokes")
    assert len(page.texts) == 8


def test_a_data_set_that_is_not_here_is_said(pad: Pad, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DIGITPAD_DATA", str(tmp_path))
    page = Page(pad)
    page.look_at("Swiss scans")
    assert page.list.empty_text.startswith("swiss-numbers.zip is nowhere: download it on the Train page")
    (tmp_path / "swiss-numbers.zip").write_bytes(b"PK")
    page.look_at("History")
    page.look_at("Swiss scans")
    assert "swiss-numbers.zip" in page.list.empty_text
    assert page.texts == []


def test_a_window_that_is_closed_while_digits_are_read_leaves_no_process(
    pad: Pad, small_data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DIGITPAD_DATA", str(small_data_folder))
    page = Page(pad)
    found(pad.window, QComboBox, "samples_source").setCurrentText("MNIST")
    assert page.widget.sources.is_reading
    pad.window.close()


def test_drawings_of_the_history_are_labelled_sorted_by_doubt_and_taken_out(pad: Pad) -> None:
    for strokes in (ONE, SEVEN):
        pad.mouse.draw(strokes)
        pad.settle()
        pad.trigger("action_clear")
    page = Page(pad)
    page.look_at("History")
    assert page.texts == ["7", "1"]
    assert page.in_short.text().startswith("The last 2 drawings")
    found(pad.window, QCheckBox, "samples_by_doubt").click()
    assert sorted(page.texts) == ["1", "7"]
    page.click(page.texts.index("1"))
    page.press(Qt.Key.Key_7)
    pad.window.keep()
    (hand,) = hands()
    (stored,) = read_samples(hand, pytest.fail)
    assert (stored.sample.label, stored.sample.answer) == (7, 1)
    pad.qtbot.waitUntil(lambda: sorted(page.texts) == ["1", "7"])
    page.click(page.texts.index("7"))
    page.press(Qt.Key.Key_Delete)
    pad.qtbot.waitUntil(lambda: page.texts == ["1"])
    assert len(pad.window.live_history.history.entries) == 1
    page.look_at("My samples")
    assert page.texts == ["7, read as 1"]
