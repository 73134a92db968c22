"""The line at the window's edge: what it shows, for how long, and what is shown again after it."""

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from digitpad.ui.kit.message_bar import MessageBar


@pytest.fixture
def bar(qtbot: QtBot) -> MessageBar:
    made = MessageBar()
    qtbot.addWidget(made)
    made.resize(600, made.height())
    made.show()
    return made


@pytest.fixture
def said(bar: MessageBar) -> list[str]:
    """What a screen reader hears of it."""
    heard: list[str] = []
    bar.shown.connect(heard.append)
    return heard


def button(bar: MessageBar, name: str) -> QPushButton:
    found = bar.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def test_what_is_said_briefly_goes_by_itself(bar: MessageBar, qtbot: QtBot) -> None:
    bar.show_briefly("Saved.")
    assert bar.text == "Saved."
    with qtbot.assertNotEmitted(bar.shown, wait=3000):
        pass
    assert bar.text == "Saved.", "it can still be read"
    qtbot.waitUntil(lambda: bar.text == "", timeout=5000)
    assert not button(bar, "message_dismiss").isVisible()


def test_what_it_covered_comes_back_with_its_button_and_is_heard_once(bar: MessageBar, said: list[str]) -> None:
    undone: list[bool] = []
    bar.show_message("Learned.", "Undo", lambda: undone.append(True), "learned")
    bar.show_briefly("Saved.")
    bar.show_briefly("Saved again.")
    assert bar.text == "Saved again."
    assert not button(bar, "message_action").isVisible()
    button(bar, "message_dismiss").click()
    assert bar.text == "Learned."
    button(bar, "message_action").click()
    assert undone == [True]
    assert said == ["Learned.", "Saved.", "Saved again."]


def test_what_was_settled_meanwhile_does_not_come_back(bar: MessageBar) -> None:
    bar.show_message("Learned.", about="learned")
    bar.show_briefly("Saved.", about="saved")
    bar.settle("learned")
    assert bar.text == "Saved."
    bar.settle("saved")
    assert bar.text == ""
    bar.show_message("Nothing can be kept.")
    bar.show_briefly("Saved.")
    bar.take_back("Nothing can be kept.")
    bar.clear()
    assert bar.text == ""


def test_a_newer_sentence_stays_when_the_time_of_the_older_is_over(bar: MessageBar, qtbot: QtBot) -> None:
    bar.show_briefly("Saved.")
    bar.show_briefly("Saved, with a name that takes much longer to read.")
    bar.show_message("This stays.")
    with qtbot.assertNotEmitted(bar.shown, wait=5000):
        pass
    assert bar.text == "This stays."


def test_what_can_wait_comes_after_what_was_covered(bar: MessageBar, said: list[str]) -> None:
    bar.show_message("First.")
    bar.show_briefly("Saved.")
    bar.show_message_later("Nothing can be kept.")
    bar.show_message_later("First.")
    shown = []
    while bar.text:
        shown.append(bar.text)
        bar.clear()
    assert shown == ["Saved.", "First.", "Nothing can be kept."]
    assert said == ["First.", "Saved.", "Nothing can be kept."]
