"""Several runs beside each other, in words."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt

from digitpad.base.errors import DigitpadError
from digitpad.base.language import joined
from digitpad.base.paths import is_file
from digitpad.runs.accounts.compared import readings_in_words, recipes_in_words, spread_in_words
from digitpad.runs.run_folder import HISTORY_FILE
from digitpad.ui.languages.wording import word
from digitpad.ui.runs.whole_label import WholeLabel


class Comparison(WholeLabel):
    """Shown while several models are selected.

    Of two it says what differs between them, and whether one reads better; of more how they spread.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("comparison")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.hide()

    def compare(self, folders: Sequence[Path]) -> None:
        """Compare the models in these folders; models that were not trained here do not count among many."""
        if len(folders) != 2:
            folders = [folder for folder in folders if is_file(folder / HISTORY_FILE)]
        self.setVisible(len(folders) > 1)
        if len(folders) > 1:
            word(self.setText, joined("\n", _said(folders)))


def how_they_spread(folders: Sequence[Path]) -> str:
    """How the accuracies of several runs spread; if one is damaged, or was deleted meanwhile, that."""
    try:
        return spread_in_words(folders)
    except DigitpadError as error:
        return str(error)


def _said(folders: Sequence[Path]) -> list[str]:
    if len(folders) != 2:
        return [how_they_spread(folders)]
    try:
        return [recipes_in_words(*folders), readings_in_words(*folders)]
    except DigitpadError as error:
        return [str(error)]
