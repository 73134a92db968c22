"""The dialog that lists the keys of all actions."""

import re
from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from digitpad.base.language import tr
from digitpad.ui.help.rows_dialog import show_rows
from digitpad.ui.modes.single_keys import is_single

_ALWAYS = [
    (tr("Draw with the keys"), tr("Space puts the pen down and lifts it")),
    ("", tr("Arrows move it, with Shift in small steps")),
    (tr("Full screen, messages"), tr("Esc leaves it, and takes them away")),
    (tr("Erase"), tr("Right mouse button, eraser end of the stylus")),
]
_SINGLE = tr("Keys without Ctrl or Alt")
_SINGLE_KEYS_ON = [
    (tr("What is it?"), tr("R reveals the answer; Y if it was right, X if it was wrong")),
    (_SINGLE, tr("The menu View switches them off")),
]
_SINGLE_KEYS_OFF = [(_SINGLE, tr("The menu View switches them on"))]

_LETTER = re.compile(r"\s*\(\w\)")


def show_shortcuts(window: QMainWindow) -> None:
    """List the keys of all actions of the window, in the order of its menus; without those that are switched off."""
    single_keys = window.findChild(QAction, "action_single_keys")
    with_single_keys = not isinstance(single_keys, QAction) or single_keys.isChecked()
    of_actions = _shortcuts(_in_menus(window.menuBar().actions()), with_single_keys)
    others = _SINGLE_KEYS_ON if with_single_keys else _SINGLE_KEYS_OFF
    show_rows(window, "shortcuts", tr("Keyboard shortcuts"), [*of_actions, *_ALWAYS, *others])


def _in_menus(actions: Iterable[QAction]) -> Iterator[QAction]:
    for action in actions:
        if isinstance(menu := action.menu(), QMenu):
            yield from _in_menus(menu.actions())
        else:
            yield action


def _shortcuts(actions: Iterable[QAction], with_single_keys: bool) -> list[tuple[str, str]]:
    return [(_name(action), keys) for action in actions if (keys := ", ".join(_keys(action, with_single_keys)))]


def _name(action: QAction) -> str:
    """Its text without the mnemonic, of which Qt's own `iconText` keeps a letter of its own, as in "画像を開く(O)"."""
    return _LETTER.sub("", action.iconText()) if "(&" in action.text() else action.iconText()


def _keys(action: QAction, with_single_keys: bool) -> list[str]:
    """The keys of an action, without those that hardly any keyboard has, such as F14 and Undo on some Unix systems."""
    keys = [(shortcut, shortcut[0]) for shortcut in action.shortcuts()]  # type: ignore[index]
    return [
        shortcut.toString(QKeySequence.SequenceFormat.NativeText)
        for shortcut, first in keys
        if first.key() <= Qt.Key.Key_F12 and (with_single_keys or not is_single(first.key(), first.keyboardModifiers()))
    ]
