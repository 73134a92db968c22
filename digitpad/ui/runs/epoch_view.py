"""What a network makes of the held-out digits after an epoch: the confusion matrix and the digits behind it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from digitpad.ink.images import SIDE
from digitpad.protocol.messages import EpochFinished
from digitpad.recognition.models.figures import per_cent
from digitpad.ui.runs.confusion_view import ConfusionView
from digitpad.ui.runs.digit_grid import DigitGrid

_NOTHING_YET = "After each epoch: which held-out digits (rows) are read as which (columns)."
_HINT = "Click a cell to see its digits, and a digit to see it in the pad."


class EpochView(QWidget):
    """The matrix with the digits of the cell that was chosen, at first the worst errors."""

    digit_picked = Signal(object)
    """A held-out digit: uint8, shape (28, 28), ink bright."""

    def __init__(self) -> None:
        super().__init__()
        self._images: NDArray[np.uint8] = np.zeros((0, SIDE, SIDE), np.uint8)
        self._labels: NDArray[np.uint8] = np.zeros(0, np.uint8)
        self._epoch: EpochFinished | None = None
        self._cell: tuple[int, int] | None = None
        self._shown: NDArray[np.intp] = np.zeros(0, np.intp)
        self._heading = QLabel(_NOTHING_YET)
        self._heading.setObjectName("epoch_shown")
        self._heading.setWordWrap(True)
        self._matrix = ConfusionView()
        self._grid = DigitGrid()
        self._title = QLabel(_HINT)
        self._title.setObjectName("digits_shown")
        self._title.setWordWrap(True)
        self._grid.setToolTip("Click a digit to see it in the pad")
        self._as_shares = QCheckBox("Per cent")
        self._as_shares.setObjectName("confusion_as_shares")
        self._as_shares.toggled.connect(self._matrix.show_shares)
        worst = QPushButton("Worst errors")
        worst.setObjectName("worst_errors")
        worst.clicked.connect(lambda: self._choose(None))
        self._matrix.cell_chosen.connect(lambda row, column: self._choose((row, column)))
        self._grid.digit_chosen.connect(lambda place: self.digit_picked.emit(self._images[self._shown[place]]))
        below = QHBoxLayout()
        below.addWidget(self._as_shares)
        below.addStretch(1)
        below.addWidget(worst)
        left = QVBoxLayout()
        left.addWidget(self._heading)
        left.addWidget(self._matrix, 1)
        left.addLayout(below)
        right = QVBoxLayout()
        right.addWidget(self._title)
        right.addWidget(self._grid, 1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 8, 0, 0)
        across.setSpacing(8)
        across.addLayout(left, 3)
        across.addLayout(right, 2)
        self._title.setAlignment(Qt.AlignmentFlag.AlignTop)

    def clear(self) -> None:
        """Show nothing, since another training is beginning."""
        self._epoch = self._cell = None
        self._heading.setText(_NOTHING_YET)
        self._matrix.show_confusion(None)
        self._show_chosen()

    def take_digits(self, images: bytes, labels: bytes) -> None:
        """Take the held-out digits: 784 bytes each with the ink bright, and their labels 0..9."""
        self._images = np.frombuffer(images, np.uint8).reshape(-1, SIDE, SIDE)
        self._labels = np.frombuffer(labels, np.uint8)

    def show_epoch(self, epoch: EpochFinished, is_kept: bool = False) -> None:
        """Show how an epoch went, the one that was kept or the newest; the cell that was chosen stays."""
        self._epoch = epoch
        which = f"Epoch {epoch.epoch}, which was kept" if is_kept else f"Epoch {epoch.epoch}"
        self._heading.setText(f"{which}: {per_cent(epoch.held_out_accuracy)} of the held-out digits read right")
        self._matrix.show_confusion(epoch.confusion)
        self._show_chosen()

    def _choose(self, cell: tuple[int, int] | None) -> None:
        self._cell = cell
        self._show_chosen()

    def _show_chosen(self) -> None:
        """The digits of the chosen cell, or else the errors, the most confident first."""
        if self._epoch is None:
            self._title.setText(_HINT)
            self._shown = np.zeros(0, np.intp)
            self._grid.clear()
            return
        answers = np.frombuffer(self._epoch.answers, np.uint8)
        certainty = np.frombuffer(self._epoch.certainty, np.uint8)
        if self._cell is None:
            chosen = answers != self._labels
            self._title.setText(f"{int(chosen.sum()):,} errors, the surest first")
        else:
            chosen = (self._labels == self._cell[0]) & (answers == self._cell[1])
            self._title.setText(f"{int(chosen.sum()):,} of the {self._cell[0]}s, read as {self._cell[1]}")
        places = np.flatnonzero(chosen)
        self._shown = places[np.argsort(-certainty[places].astype(int), kind="stable")]
        captions = [f"{self._labels[i]} as {answers[i]}" for i in self._shown]
        self._grid.show_digits(self._images[self._shown], captions)
