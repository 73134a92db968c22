"""What is to be trained after the training that is under way, one after another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from digitpad.base.language import tr
from digitpad.protocol.recipe import Recipe
from digitpad.ui.kit.buttons import new_button
from digitpad.ui.languages.wording import word


@dataclass(frozen=True)
class Waiting:
    """A training that was asked for: its recipe, the data files that were named, and the other choices of an order."""

    recipe: Recipe
    files: tuple[Path, ...]
    device: str
    begins_from: Path | None
    samples: Path | None


class QueueLine(QWidget):
    """Says how many trainings wait, with a button to add what is filled in, and one to start or to empty the queue."""

    add_wanted = Signal()
    """What is filled in is to wait for its turn."""

    start_wanted = Signal()
    """The first that waits is to begin."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting: tuple[Waiting, ...] = ()
        self._is_under_way = False
        self._add = new_button(tr("Queue", "button"), "queue_button", self.add_wanted.emit)
        word(self._add.setToolTip, tr("Train this after the training that is under way"))
        self._start = new_button(tr("Start", "button"), "start_queue_button", self.start_wanted.emit)
        word(self._start.setToolTip, tr("Train what waits, one after another"))
        self._empty = new_button(tr("Empty", "button"), "empty_queue_button", self.empty)
        self._label = QLabel()
        self._label.setObjectName("queue_length")
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self._add)
        across.addWidget(self._label, 1)
        across.addWidget(self._start)
        across.addWidget(self._empty)
        self._show()

    @property
    def waiting(self) -> tuple[Waiting, ...]:
        """What waits, the next one first."""
        return self._waiting

    def add(self, added: Sequence[Waiting], at_the_front: bool = False) -> None:
        """Let these wait too, after all others or before them."""
        self._waiting = (*added, *self._waiting) if at_the_front else (*self._waiting, *added)
        self._show()

    def take(self) -> Waiting | None:
        """The next one, which waits no longer; None if there is none."""
        if not self._waiting:
            return None
        first, *others = self._waiting
        self._waiting = tuple(others)
        self._show()
        return first

    def empty(self) -> None:
        """Let nothing wait any more."""
        self._waiting = ()
        self._show()

    def show_state(self, is_under_way: bool) -> None:
        """Show the buttons for a training that is under way, or for none."""
        self._is_under_way = is_under_way
        self._show()

    def _show(self) -> None:
        word(self._label.setText, tr("{n} waiting", "", len(self._waiting)) if self._waiting else "")
        self._add.setEnabled(self._is_under_way)
        self._start.setVisible(bool(self._waiting) and not self._is_under_way)
        self._empty.setVisible(bool(self._waiting))
