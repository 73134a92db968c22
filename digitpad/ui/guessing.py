"""A round of "what is it?" with a class: a key reveals the answer, and how often it was right is counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QSizePolicy, QWidget

from digitpad.base.language import tr
from digitpad.ui.kit.buttons import new_button
from digitpad.ui.kit.tokens import type_size
from digitpad.ui.languages.wording import with_single_key, word
from digitpad.ui.reading.curtain import Curtain

if TYPE_CHECKING:
    from collections.abc import Callable

    from digitpad.ink.strokes import Drawing
    from digitpad.ui.canvas.canvas import Canvas
    from digitpad.ui.reading.column import Column

REVEAL, RIGHT, WRONG = "R", "Y", "X"
"""The keys, while a round is under way."""

_LARGE = 1.8  # times the type around it


class Guessing(QObject):
    """Hides the answer; each new drawing is a new question."""

    switched = Signal(bool)
    """A round begins, or is over."""

    def __init__(self, canvas: Canvas, column: Column) -> None:
        super().__init__(column)
        self._canvas = canvas
        self._curtain = Curtain(column, column.shown_parts)
        self._score = _Score(self.reveal, self.count)
        column.add_below_bars(self._score)
        canvas.drawing_changed.connect(self._on_drawing_changed)

    def switch(self, on: bool) -> None:
        """Begin a round at nothing to nothing, or end it and show the answer."""
        self._score.set_counts(0, 0)
        self._score.setVisible(on)
        self._hide_answer(on)
        self.switched.emit(on)

    def reveal(self) -> None:
        """Show the answer, or hide it again."""
        self._hide_answer(self._curtain.isHidden())

    def count(self, right: bool) -> None:
        """Count an answer that is shown as right or wrong, and ask for the next drawing."""
        self._score.set_counts(self._score.right + right, self._score.asked + 1)
        self._canvas.clear()
        self._canvas.setFocus()

    def _hide_answer(self, hide: bool) -> None:
        self._curtain.setVisible(hide)
        self._score.offer(can_reveal=bool(self._canvas.drawing), can_count=not hide and bool(self._canvas.drawing))

    def _on_drawing_changed(self, drawing: Drawing) -> None:
        if self._score.isHidden():
            return
        self._hide_answer(self._curtain.isVisible() or not drawing)


class _LargeLine(QLabel):
    """One line in large type, or in one as large as there is room for; it keeps its height."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.follow_type()

    def follow_type(self) -> None:
        """Be as large as the type of the system asks now."""
        self._largest = round(type_size(QApplication.font()) * _LARGE)
        font = QFont(self.font())
        font.setPixelSize(self._largest)
        self.setFixedHeight(QFontMetrics(font).height())
        self._fit()

    def setText(self, text: str) -> None:
        super().setText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        font = QFont(self.font())
        font.setPixelSize(self._largest)
        needed = QFontMetricsF(font).horizontalAdvance(self.text())
        if self.text() and needed > self.width():
            font.setPixelSize(max(int(self._largest * self.width() / needed), 1))
        self.setFont(font)


class _Score(QWidget):
    """How often the network was right, in large type, and three buttons with their keys."""

    def __init__(self, reveal: Callable[[], None], count: Callable[[bool], None]) -> None:
        super().__init__()
        self.setObjectName("score")
        self.right = self.asked = 0
        self._said = _LargeLine()
        self._said.setObjectName("score_said")
        self._reveal = new_button(with_single_key(tr("Reveal (R)")), "reveal_button", reveal)
        self._was_right = new_button(with_single_key(tr("Right (Y)")), "was_right_button", lambda: count(True))
        self._was_wrong = new_button(with_single_key(tr("Wrong (X)")), "was_wrong_button", lambda: count(False))
        # A shortcut of the button itself would take the focus from the canvas, and press it a moment later.
        for key, button in ((REVEAL, self._reveal), (RIGHT, self._was_right), (WRONG, self._was_wrong)):
            QShortcut(QKeySequence(key), self, button.click)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        grid.addWidget(self._said, 0, 0, 1, 2)
        grid.addWidget(self._reveal, 1, 0, 1, 2)
        grid.addWidget(self._was_right, 2, 0)
        grid.addWidget(self._was_wrong, 2, 1)
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._said.follow_type()

    def set_counts(self, right: int, asked: int) -> None:
        """Say how often the network was right, and how often it was asked."""
        self.right, self.asked = right, asked
        word(self._said.setText, tr("Network: {right} of {asked} right", right=right, asked=asked))

    def offer(self, can_reveal: bool, can_count: bool) -> None:
        """Offer what can be done now."""
        self._reveal.setEnabled(can_reveal)
        for button in (self._was_right, self._was_wrong):
            button.setEnabled(can_count)
