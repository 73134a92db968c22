"""The question after a finished training: use the new model, or keep the current one?"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from digitpad.base.language import tr
from digitpad.ui.languages.wording import word, worded


class Offer(QWidget):
    """Two buttons, shown until one of them is pressed or the question no longer arises."""

    accepted = Signal(object)
    """The folder of the model package to use from now on."""

    def __init__(self) -> None:
        super().__init__()
        self._folder: Path | None = None
        use = worded(QPushButton(), tr("&Use this model"))
        use.setObjectName("use_new_model")
        use.clicked.connect(self._on_used)
        keep = worded(QPushButton(), tr("&Keep the current one"))
        keep.setObjectName("keep_current_model")
        word(keep.setToolTip, tr("The new one stays among the runs"))
        keep.clicked.connect(self.withdraw)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(use)
        across.addWidget(keep)
        across.addStretch(1)
        self.hide()

    def make(self, folder: Path) -> None:
        """Offer the model package in a folder."""
        self._folder = folder
        self.show()

    def withdraw(self) -> None:
        """Do not ask any more."""
        self._folder = None
        self.hide()

    def _on_used(self) -> None:
        folder = self._folder
        self.withdraw()
        if folder is not None:
            self.accepted.emit(folder)
