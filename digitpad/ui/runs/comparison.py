"""Two runs beside each other, in words."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from digitpad.base.errors import DigitpadError
from digitpad.runs.compared import readings_in_words, recipes_in_words


class Comparison(QLabel):
    """Shown while two models are selected: what differs between them, and whether one reads better."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("comparison")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setWordWrap(True)
        self.hide()

    def compare(self, folders: Sequence[Path]) -> None:
        """Compare the models in these folders, if they are two."""
        self.setVisible(len(folders) == 2)
        if len(folders) == 2:
            self.setText("\n".join(_said(*folders)))


def _said(first: Path, second: Path) -> list[str]:
    try:
        return [recipes_in_words(first, second), readings_in_words(first, second)]
    except DigitpadError as error:
        return [str(error)]
