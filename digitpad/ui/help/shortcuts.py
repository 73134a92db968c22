"""The dialog that lists the keys of all actions."""

import re
from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from digitpad.base.language import tr
from digitpad.ui.help.rows_dialog import show_rows

_WITHOUT_AN_ACTION = [
    (tr("Draw with the keys"), tr("Space puts the pen down and lifts it")),
    ("", tr("Arrows move it, with Shift in small steps")),
    (tr("Full screen, messages"), tr("Esc leaves it, and takes them away")),
    (tr("What is it?"), tr("R reveals the answer; Y if it was right, X if it was wrong")),
    (tr("Keys without Ctrl or Alt"), tr("The menu View switches them off")),
    (tr("Erase"), tr("Right mouse button, eraser end of the stylus")),
]

_LETTER = re.compile(r"\s*\(\w\)")


def show_shortcuts(window: QMainWindow) -> None:
    """List the keys of all actions of the window, in the order of its menus."""
    actions = _in_menus(window.menuBar().actions())
    show_rows(window, "shortcuts", tr("Keyboard shortcuts"), [*_shortcuts(actions), *_WITHOUT_AN_ACTION])


def _in_menus(actions: Iterable[QAction]) -> Iterator[QAction]:
    for action in actions:
        if isinstance(menu := action.menu(), QMenu):
            yield from _in_menus(menu.actions())
        else:
            yield action


def _shortcuts(actions: Iterable[QAction]) -> list[tuple[str, str]]:
    return [(_name(action), keys) for action in actions if (keys := ", ".join(_usual_keys(action)))]


def _name(action: QAction) -> str:
    """Its text without the mnemonic, of which Qt's own `iconText` keeps a letter of its own, as in "画像を開く(O)"."""
    return _LETTER.sub("", action.iconText()) if "(&" in action.text() else action.iconText()


def _usual_keys(action: QAction) -> list[str]:
    """The keys of an action, without those that hardly any keyboard has, such as F14 and Undo on some Unix systems."""
    usual = [keys for keys in action.shortcuts() if keys[0].key() <= Qt.Key.Key_F12]  # type: ignore[index]
    return [keys.toString(QKeySequence.SequenceFormat.NativeText) for keys in usual]
