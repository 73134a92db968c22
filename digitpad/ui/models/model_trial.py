"""A network from elsewhere is tried in a process of its own, while a thread waits for what comes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread

from digitpad.base.errors import DigitpadError
from digitpad.base.log import log_unexpected
from digitpad.processes.trial import Trial

if TYPE_CHECKING:
    from digitpad.recognition.model_store import UntriedModelError


class ModelTrial(QThread):
    """Begins at once; when it has finished, ``fault`` says what is wrong with the network, or "" for nothing."""

    def __init__(self, untried: UntriedModelError, parent: QObject) -> None:
        super().__init__(parent)
        self.fault = ""
        self._trial = Trial(untried)
        self.start()

    def run(self) -> None:
        try:
            self._trial.wait()
        except DigitpadError as error:
            self.fault = str(error)
        except Exception as error:  # noqa: BLE001 - a thread's own door: the log gets the traceback
            self.fault = log_unexpected(error)

    def close(self) -> None:
        """End it, if it has not ended; leaves no process and no thread."""
        self._trial.kill()
        self.wait()
        self.deleteLater()
