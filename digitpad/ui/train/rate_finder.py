"""A learning rate found by trying, in a child process beside the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from digitpad.base.errors import DigitpadError
from digitpad.base.language import number, tr
from digitpad.base.log import logger
from digitpad.data.datasets import DataFiles
from digitpad.processes.doors import FIND_RATE
from digitpad.protocol.messages import Failed, RateFound
from digitpad.protocol.recipe import Recipe
from digitpad.ui.background.errand import Errand
from digitpad.ui.background.relay import Ended


class RateFinder(QObject):
    """Looks for one learning rate at a time."""

    found = Signal(float)
    """The learning rate that is suggested."""

    said = Signal(object)
    """What is being done, or why it could not be, in one sentence."""

    is_busy_changed = Signal(bool)
    """Whether it is looking for one."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._errand: Errand | None = None

    @property
    def is_busy(self) -> bool:
        """Whether it is looking for one."""
        return self._errand is not None

    def find(self, recipe: Recipe, files: DataFiles) -> None:
        """Look for a learning rate for a recipe on these data."""
        self.close()
        try:
            self._errand = Errand("learning rate", FIND_RATE, recipe, files, parent=self)
        except DigitpadError as error:
            self.said.emit(str(error))
            return
        self._errand.reported.connect(self._on_ended)
        self.is_busy_changed.emit(True)
        self.said.emit(tr("Looking for a learning rate: each step tries a larger one…"))

    def close(self) -> None:
        """Look no longer; leaves no process and no thread."""
        if self._errand is not None:
            self._errand.close()
            self._errand = None
            self.is_busy_changed.emit(False)

    def _on_ended(self, ended: Ended) -> None:
        outcome: RateFound | Failed | None = ended.outcome
        self.close()
        if isinstance(outcome, RateFound):
            self.found.emit(outcome.rate)
            self.said.emit(
                tr(
                    "A learning rate of {rate} is suggested: there the loss falls fastest.",
                    rate=number(outcome.rate, None),
                )
            )
        elif isinstance(outcome, Failed):
            if outcome.trace:
                logger().error("%s\n%s", outcome.sentence, outcome.trace)
            self.said.emit(outcome.sentence)
        else:
            self.said.emit(tr("No learning rate was found, since the process ended; try again."))
