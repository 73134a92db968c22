"""What was switched on or off, or chosen, in words for a screen reader."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow

from digitpad.base.language import tr
from digitpad.ui.languages.wording import without_mnemonic


class SpokenModes(QObject):
    """Follows the actions of a window that can be checked, by whatever they are switched."""

    said = Signal(object)
    """One sentence."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        for action in window.findChildren(QAction):
            if action.isCheckable() and action.actionGroup() is None:
                action.toggled.connect(lambda on, action=action: self.said.emit(in_words(action, on)))
        for choices in window.findChildren(QActionGroup):  # to which some are added later
            choices.triggered.connect(lambda action: self.said.emit(without_mnemonic(action.text())))


def in_words(action: QAction, on: bool) -> str:
    """Whether what an action switches is on."""
    mode = without_mnemonic(action.text())
    return tr("{mode}: on", mode=mode) if on else tr("{mode}: off", mode=mode)
