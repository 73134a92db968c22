"""Whose hand it is: chosen, added, renamed and deleted by the menu, and by a key where no menu is seen."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hand import ONE, drawing
from pad import Pad
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QMenu, QMessageBox, QPushButton

from digitpad.samples.hands import add_hand, hands
from digitpad.samples.sample import Sample
from digitpad.samples.store import add_sample
from digitpad.ui.background.folder_watch import FolderWatch


def menu(pad: Pad) -> dict[str, QAction]:
    """What the menu shows now, by its texts."""
    found = pad.window.findChild(QMenu, "hand_menu")
    assert found is not None
    found.aboutToShow.emit()
    return {action.text(): action for action in found.actions() if action.text()}


def checked(pad: Pad) -> list[str]:
    return [text for text, action in menu(pad).items() if action.isChecked()]


def answer(pad: Pad, dialog: str, text: str) -> None:
    found = pad.window.findChild(QInputDialog, dialog)
    assert found is not None
    found.setTextValue(text)
    found.accept()


def wait_until_loaded(pad: Pad) -> None:
    pad.qtbot.waitUntil(lambda: not pad.window.live_hand.is_loading, timeout=10_000)


def read(pad: Pad) -> str:
    pad.settle()
    return pad.prediction.text()


def test_each_hand_has_its_own_samples_and_nobody_s_has_none(pad: Pad) -> None:
    ann, bob = add_hand("Ann & Co"), add_hand("Bob")
    add_sample(ann, Sample(drawing(ONE), 7, 0))
    add_sample(bob, Sample(drawing(ONE), 4, 0))
    pad.mouse.draw(ONE)
    assert read(pad) == "1"
    assert checked(pad) == ["&Nobody's, as shipped"]
    for text, digit in (("Ann && Co", "7"), ("Bob", "4"), ("&Nobody's, as shipped", "1"), ("Ann && Co", "7")):
        menu(pad)[text].trigger()
        wait_until_loaded(pad)
        assert read(pad) == digit
        assert checked(pad) == [text]
        assert pad.window.remembered.settings.hand == ("" if digit == "1" else hands()[digit == "4"].folder.name)


def test_a_hand_is_added_renamed_and_deleted_while_it_is_in_use(pad: Pad) -> None:
    pad.trigger("action_add_hand")
    answer(pad, "add_hand", "Åsa / 3")
    assert checked(pad) == ["Åsa / 3"]
    pad.mouse.draw(ONE)
    pad.settle()
    pad.trigger("action_label_7")
    assert read(pad) == "7"

    pad.trigger("action_rename_hand")
    answer(pad, "rename_hand", "Åsa")
    assert checked(pad) == ["Åsa"]
    assert read(pad) == "7"

    folder = hands()[0].folder
    pad.trigger("action_delete_hand")
    box = pad.window.findChild(QMessageBox, "delete_hand")
    assert box is not None
    assert box.text() == "Delete the hand Åsa and all that it has taught?"
    delete = next(button for button in box.findChildren(QPushButton) if button.text() == "&Delete")
    pad.qtbot.mouseClick(delete, Qt.MouseButton.LeftButton)
    assert read(pad) == "1"
    assert not folder.exists()
    assert hands() == []
    assert pad.message.text() == "The hand Åsa was deleted, with all that it had taught."


def test_what_a_deleted_hand_had_taught_can_be_neither_undone_nor_redone_into_another(pad: Pad) -> None:
    pad.mouse.draw(ONE)
    pad.settle()
    pad.trigger("action_label_7")
    add_hand("Bob")
    menu(pad)["Bob"].trigger()
    wait_until_loaded(pad)
    assert read(pad) == "1"
    pad.trigger("action_undo")
    pad.trigger("action_redo")
    assert read(pad) == "1"
    menu(pad)["My hand"].trigger()
    wait_until_loaded(pad)
    assert read(pad) == "7"


def test_a_name_that_is_taken_is_said(pad: Pad) -> None:
    add_hand("Ann")
    pad.trigger("action_add_hand")
    answer(pad, "add_hand", "Ann")
    assert pad.message.text() == "There is a hand called Ann already; type another name."
    assert checked(pad) == ["&Nobody's, as shipped"]


def test_a_key_goes_round_through_the_hands(pad: Pad) -> None:
    for name in ("Ann", "Bob"):
        add_hand(name)
    said = []
    pad.trigger("action_full_screen")
    for _time in range(3):
        pad.qtbot.keyClick(pad.window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
        said.append(pad.message.text())
        wait_until_loaded(pad)
    assert said == ["The hand in use is Ann.", "The hand in use is Bob.", "The hand in use is nobody's."]


LOADED = """
import sys
from digitpad.ui.app import create_app
from PySide6.QtTest import QTest
app, window = create_app(["digitpad"])
window.show()
QTest.qWait(300)
window.live_reading.read(window.drawing)
QTest.qWait(100)
window.close()
print([name for name in sys.modules if name.startswith("digitpad.samples") or name.endswith("recognition.memory")])
"""


def test_a_window_of_nobody_s_loads_nothing_of_samples(home: Path) -> None:
    done = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[]"
    assert not (home / "samples").exists()


def test_the_hand_in_use_may_be_gone_at_the_next_start(pad: Pad, open_pad: Callable[..., Pad]) -> None:
    pad.window.remembered.hand = "0123456789abcdef"
    pad.window.close()
    again = open_pad()
    again.settle()
    assert again.window.live_hand.hand is None
    assert checked(again) == ["&Nobody's, as shipped"]


def test_a_closed_window_reads_no_samples_when_its_folder_changes(pad: Pad) -> None:
    ann = add_hand("Ann")
    pad.mouse.draw(ONE)
    pad.settle()
    menu(pad)["Ann"].trigger()
    wait_until_loaded(pad)
    watch = pad.window.findChild(FolderWatch)
    assert isinstance(watch, FolderWatch)
    pad.window.close()
    add_sample(ann, Sample(drawing(ONE), 7, 0))
    with pad.qtbot.waitSignal(watch.changed):
        watch.look()
    assert not pad.window.live_hand.is_loading


def test_a_window_that_is_closed_before_it_is_ready_reads_no_samples(pad: Pad) -> None:
    add_hand("Ann")
    menu(pad)["Ann"].trigger()
    with pad.qtbot.waitSignal(pad.window.live_reading.loaded):
        pad.window.close()
    assert not pad.window.live_hand.is_loading


@pytest.mark.parametrize("damage", [b"", b"{", b'{"version": 1, "label": 10}'])
def test_a_damaged_sample_is_said_and_the_others_are_used(pad: Pad, damage: bytes) -> None:
    ann = add_hand("Ann")
    add_sample(ann, Sample(drawing(ONE), 7, 0))
    add_sample(ann, Sample(drawing(ONE), 4, 1)).file.write_bytes(damage)
    pad.mouse.draw(ONE)
    pad.settle()
    menu(pad)["Ann"].trigger()
    wait_until_loaded(pad)
    assert read(pad) == "7"
    assert pad.message.text().startswith("1 sample of the hand Ann in ")
