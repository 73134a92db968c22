"""What a network makes of the held-out digits after an epoch: the confusion matrix and the digits behind it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QStyle, QVBoxLayout, QWidget

from digitpad.base.language import tr
from digitpad.ink.images import SIDE
from digitpad.protocol.messages import EpochFinished
from digitpad.recognition.models.figures import per_cent
from digitpad.runs.held_out import HeldOutAnswers
from digitpad.ui.kit.buttons import new_button
from digitpad.ui.languages.wording import word, worded
from digitpad.ui.runs.epoch.confusion_view import ConfusionView
from digitpad.ui.runs.epoch.digit_grid import DigitGrid
from digitpad.ui.runs.saving import ask_where_to_save
from digitpad.ui.runs.whole_label import WholeLabel

_NOTHING_YET = tr("After each epoch: which held-out digits (rows) are read as which (columns).")
_NO_DIGITS: tuple[NDArray[np.uint8], NDArray[np.uint8]] = (np.zeros((0, SIDE, SIDE), np.uint8), np.zeros(0, np.uint8))
_HINT = tr("Click a cell to see its digits, and a digit to see it in the pad.")


class EpochView(QWidget):
    """The matrix with the digits of the cell that was chosen, at first the worst errors."""

    digit_picked = Signal(object)
    """A held-out digit: uint8, shape (28, 28), ink bright."""

    failed = Signal(object)
    """Why the matrix could not be saved, in one sentence."""

    def __init__(self) -> None:
        super().__init__()
        self._images, self._labels = self._own_digits = _NO_DIGITS
        self._is_stored = False
        self._epoch: EpochFinished | None = None
        self._cell: tuple[int, int] | None = None
        self._shown: NDArray[np.intp] = np.zeros(0, np.intp)
        self._heading = worded(WholeLabel(), _NOTHING_YET)
        self._heading.setObjectName("epoch_shown")
        self._matrix = ConfusionView()
        self._grid = DigitGrid()
        self._title = worded(WholeLabel(), _HINT)
        self._title.setObjectName("digits_shown")
        word(self._grid.setToolTip, tr("Click a digit to see it in the pad"))
        self._as_shares = worded(QCheckBox(), tr("Per cent"))
        self._as_shares.setObjectName("confusion_as_shares")
        self._as_shares.toggled.connect(self._matrix.show_shares)
        worst = new_button(tr("Worst errors"), "worst_errors", lambda: self._choose(None))
        copy = new_button(tr("Copy"), "copy_confusion", self._matrix.copy)
        word(copy.setToolTip, tr("Copy the matrix, as an image and as a table"))
        save = new_button(tr("Save…"), "save_confusion", self._on_save)
        word(save.setToolTip, tr("Save the matrix as an image or as a table"))
        self._matrix.cell_chosen.connect(lambda row, column: self._choose((row, column)))
        self._grid.digit_chosen.connect(lambda place: self.digit_picked.emit(self._images[self._shown[place]]))
        self._title.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lay_out(worst, [copy, save])

    def _lay_out(self, worst: QWidget, outwards: Sequence[QWidget]) -> None:
        below = QHBoxLayout()
        below.addWidget(self._as_shares)
        below.addStretch(1)
        below.addWidget(worst)
        last = QHBoxLayout()  # a row of its own, or the window could not be 640 wide
        last.addStretch(1)
        for button in outwards:
            last.addWidget(button)
        left = QVBoxLayout()
        left.addWidget(self._heading)
        left.addWidget(self._matrix, 1)
        left.addLayout(below)
        left.addLayout(last)
        right = QVBoxLayout()
        right.addWidget(self._title)
        right.addWidget(self._grid, 1)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.setContentsMargins(0, 8, 0, 0)
        self._parts.setSpacing(8)
        self._parts.addLayout(left, 3)
        self._parts.addLayout(right, 2)

    def minimumSizeHint(self) -> QSize:
        """As narrow as with the digits below the matrix, where they are in a narrow window."""
        return QSize(max(part.width() for part in self._least_of_parts), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = sum(part.width() for part in self._least_of_parts) + self._parts.spacing()
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)  # which the lower one may bring
        direction = QBoxLayout.Direction
        self._parts.setDirection(direction.LeftToRight if needed <= self.width() + bar else direction.TopToBottom)

    @property
    def _least_of_parts(self) -> list[QSize]:
        return [part.minimumSize() for place in range(self._parts.count()) if (part := self._parts.itemAt(place))]

    @property
    def is_stored(self) -> bool:
        """Whether a stored run is shown, and not the training."""
        return self._is_stored

    def clear(self) -> None:
        """Show nothing, since another training is beginning, or no run is chosen."""
        self._epoch = self._cell = None
        self._is_stored = False
        word(self._heading.setText, _NOTHING_YET)
        self._matrix.show_confusion(None)
        self._show_chosen()

    def take_digits(self, images: bytes, labels: bytes) -> None:
        """Take the training's held-out digits: 784 bytes each with the ink bright, and their labels 0..9."""
        self._own_digits = (
            np.frombuffer(images, np.uint8).reshape(-1, SIDE, SIDE),
            np.frombuffer(labels, np.uint8),
        )

    def show_epoch(self, epoch: EpochFinished, is_kept: bool = False) -> None:
        """Show how an epoch of the training went, the one that was kept or the newest; the chosen cell stays."""
        which = (
            tr("Epoch {epoch}, which was kept", epoch=epoch.epoch)
            if is_kept
            else tr("Epoch {epoch}", epoch=epoch.epoch)
        )
        word(
            self._heading.setText,
            tr(
                "{which}: {share} of the held-out digits read right",
                which=which,
                share=per_cent(epoch.held_out_accuracy),
            ),
        )
        self._is_stored = False
        self._images, self._labels = self._own_digits
        self._show(epoch)

    def show_run(self, name: str, epoch: EpochFinished, answers: HeldOutAnswers | None) -> None:
        """Show the epoch that a stored run kept, with its answers to the held-out digits if it has them."""
        share = per_cent(epoch.held_out_accuracy)
        word(
            self._heading.setText,
            tr(
                "Epoch {epoch}, which was kept: {share} of the held-out digits read right ({name})",
                epoch=epoch.epoch,
                share=share,
                name=name,
            ),
        )
        self._is_stored = True
        self._images, self._labels = (answers.images, answers.labels) if answers else _NO_DIGITS
        self._show(epoch)

    def _show(self, epoch: EpochFinished) -> None:
        self._epoch = epoch
        self._matrix.show_confusion(epoch.confusion)
        self._show_chosen()

    def _on_save(self) -> None:
        ask_where_to_save(self, tr("Save the confusion matrix"), self._matrix.save, self.failed.emit)

    def _choose(self, cell: tuple[int, int] | None) -> None:
        self._cell = cell
        self._show_chosen()

    def _show_chosen(self) -> None:
        """The digits of the chosen cell, or else the errors, the most confident first."""
        if self._epoch is None:
            word(self._title.setText, _HINT)
            self._shown = np.zeros(0, np.intp)
            self._grid.clear()
            return
        if not self._epoch.answers:
            word(self._title.setText, tr("The digits behind these counts were not kept."))
            self._shown = np.zeros(0, np.intp)
            self._grid.clear()
            return
        answers = np.frombuffer(self._epoch.answers, np.uint8)
        certainty = np.frombuffer(self._epoch.certainty, np.uint8)
        if self._cell is None:
            chosen = answers != self._labels
            word(self._title.setText, tr("{n} error(s), the surest first", "", int(chosen.sum())))
        else:
            chosen = (self._labels == self._cell[0]) & (answers == self._cell[1])
            word(
                self._title.setText,
                tr(
                    "{n} of the {digit}s, read as {answer}",
                    "",
                    int(chosen.sum()),
                    digit=str(self._cell[0]),
                    answer=str(self._cell[1]),
                ),
            )
        places = np.flatnonzero(chosen)
        self._shown = places[np.argsort(-certainty[places].astype(int), kind="stable")]
        captions = [tr("{digit} as {answer}", digit=str(self._labels[i]), answer=str(answers[i])) for i in self._shown]
        self._grid.show_digits(self._images[self._shown], captions)
