"""The dialogs of the Help menu that list rows: the keys, and what the program is."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from in_english import MNEMONICS_IN_WORDS
from pad import Pad
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLabel, QMenu, QScrollArea

from digitpad import __version__


def dialog_texts(pad: Pad, name: str) -> list[str]:
    dialog = pad.window.findChild(QDialog, name)
    assert isinstance(dialog, QDialog)
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    dialog.reject()
    QApplication.processEvents()
    return texts


def with_keys(actions: list[QAction]) -> list[QAction]:
    """Those with shortcuts, as they follow each other in menus."""
    found: list[QAction] = []
    for action in actions:
        menu = action.menu()
        if isinstance(menu, QMenu):
            found += with_keys(menu.actions())
        elif action.shortcuts():
            found.append(action)
    return found


@MNEMONICS_IN_WORDS
def test_the_list_of_shortcuts_has_every_action_in_the_order_of_the_menus(pad: Pad) -> None:
    pad.action("action_shortcuts").trigger()
    texts = dialog_texts(pad, "shortcuts")
    actions = with_keys(pad.window.menuBar().actions())
    assert set(actions) == {found for found in pad.window.findChildren(QAction) if found.shortcuts()}
    assert texts[: 2 * len(actions) : 2] == [found.iconText() for found in actions]
    assert texts[texts.index("Clear") + 1] == f"{as_shown('Del')}, {as_shown('Backspace')}"
    for found in actions:
        first = found.shortcuts()[0].toString(QKeySequence.SequenceFormat.NativeText)
        assert first in texts[texts.index(found.iconText()) + 1]


def test_keys_that_are_switched_off_are_not_listed(pad: Pad) -> None:
    pad.trigger("action_single_keys")
    pad.action("action_shortcuts").trigger()
    texts = dialog_texts(pad, "shortcuts")
    assert not {"Pen", "Eraser", "Clear"} & set(texts)
    assert as_shown("Ctrl+Z") in texts[texts.index("Undo") + 1]
    assert texts[texts.index("Keys without Ctrl or Alt") + 1] == "The menu View switches them on"
    assert not any("reveals" in text for text in texts)


def as_shown(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def test_keys_that_hardly_any_keyboard_has_are_not_listed(pad: Pad) -> None:
    pad.action("action_undo").setShortcuts([QKeySequence(key) for key in ("Ctrl+Z", "F14", "Undo", "F12")])  # as on X11
    pad.action("action_shortcuts").trigger()
    texts = dialog_texts(pad, "shortcuts")
    assert texts[texts.index("Undo") + 1] == f"{as_shown('Ctrl+Z')}, F12"


@pytest.mark.parametrize("name", ["shortcuts", "about"])
def test_on_a_low_screen_the_windows_of_help_are_scrolled(pad: Pad, name: str) -> None:
    pad.settle()  # then About has the model's card
    pad.action(f"action_{name}").trigger()
    dialog = pad.window.findChild(QDialog, name)
    assert isinstance(dialog, QDialog)
    assert dialog.height() <= dialog.screen().availableSize().height()
    dialog.resize(dialog.width(), 160)
    assert dialog.height() == 160
    (close,) = dialog.findChildren(QDialogButtonBox)
    (rows,) = dialog.findChildren(QScrollArea)
    assert dialog.rect().contains(close.geometry())
    assert rows.verticalScrollBar().maximum() > 0
    assert rows.horizontalScrollBar().maximum() == 0
    dialog.reject()


def test_no_keys_are_used_twice(pad: Pad) -> None:
    keys = [k.toString() for found in pad.window.findChildren(QAction) for k in found.shortcuts()]
    assert sorted(keys) == sorted(set(keys))


def test_about_shows_the_card_of_the_model(pad: Pad) -> None:
    pad.settle()
    pad.action("action_about").trigger()
    texts = dialog_texts(pad, "about")
    assert any(__version__ in text for text in texts)
    assert "The network that comes with digitpad" in texts
    assert any("784-1536-1024-512-10" in text for text in texts)
    assert any(re.fullmatch(r"MNIST test digits: .* of 10,000 read right", text) for text in texts)


def test_about_without_a_model(open_pad: Callable[..., Pad], tmp_path: Path) -> None:
    pad = open_pad(tmp_path / "nothing")
    pad.action("action_about").trigger()
    texts = dialog_texts(pad, "about")
    assert any(__version__ in text for text in texts)
    assert "There is no network in use." in texts
