"""Actions, made in one way."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from digitpad.ui.kit.icons import icon_of_action
from digitpad.ui.languages.wording import word

Keys = QKeySequence.StandardKey | list[QKeySequence] | str


def new_action(parent: QObject, name: str, text: str, keys: Keys, on_triggered: Callable[[], object]) -> QAction:
    """An action with an object name, its keys, what it does, and the icon that goes with its name, if any.

    ``text`` has an ampersand before its mnemonic. ``keys`` may be a standard key of the platform, or
    text as "Ctrl+S".
    """
    action = QAction(parent)  # given a text, it would first look through Qt's icons: 1 ms of the start
    word(action.setText, text)
    action.setObjectName(name)
    action.setShortcuts(_sequences(keys))
    if (icon := icon_of_action(name)) is not None:
        action.setIcon(icon)
    action.triggered.connect(lambda: on_triggered())  # noqa: PLW0108 - without Qt's own argument
    return action


def _sequences(keys: Keys) -> list[QKeySequence]:
    if isinstance(keys, QKeySequence.StandardKey):
        return QKeySequence.keyBindings(keys)
    return [QKeySequence(keys)] if isinstance(keys, str) else keys
