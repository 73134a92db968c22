"""Exports and imports as the window sees them: one at a time, in a child process that a thread waits for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

from digitpad.base.log import log_unexpected, logger
from digitpad.protocol.conversions import Order, Outcome, Refused

if TYPE_CHECKING:
    from digitpad.processes.conversion import Conversion


class Conversions(QObject):
    """Carries out one order at a time."""

    finished = Signal(object)
    """The `Outcome`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._relay: _Relay | None = None
        self._was_cancelled = False

    @property
    def is_under_way(self) -> bool:
        """Whether there is a process at work."""
        return self._relay is not None

    def start(self, order: Order) -> None:
        """Carry out an order, unless one is under way. Raises DigitpadError if it cannot begin."""
        from digitpad.processes.conversion import Conversion

        if self._relay is not None:
            return
        self._was_cancelled = False
        self._relay = _Relay(Conversion(order), self)
        self._relay.finished.connect(self._on_finished)
        self._relay.start()

    def cancel(self) -> None:
        """End what is under way, with nothing kept."""
        if self._relay is not None:
            self._was_cancelled = True
            self._relay.conversion.kill()

    def close(self) -> None:
        """End what is under way and say nothing more; leaves no process and no thread."""
        if self._relay is not None:
            self._relay.finished.disconnect(self._on_finished)
            self._relay.conversion.kill()
            self._relay.wait()
            self._relay = None

    def _on_finished(self) -> None:
        relay, self._relay = self._relay, None
        if relay is None:
            return
        relay.wait()
        relay.deleteLater()
        outcome = Refused("Cancelled; nothing was kept.") if self._was_cancelled else relay.outcome
        if isinstance(outcome, Refused) and outcome.trace:
            logger().error("%s\n%s", outcome.sentence, outcome.trace)
        self.finished.emit(outcome)


class _Relay(QThread):
    """Owns the conversion's process, and waits for what comes of it."""

    def __init__(self, conversion: Conversion, parent: QObject) -> None:
        super().__init__(parent)
        self.conversion = conversion
        self.outcome: Outcome = Refused("Nothing came of it.")

    def run(self) -> None:
        try:
            self.outcome = self.conversion.outcome()
        except Exception as error:  # noqa: BLE001 - a thread's own door: the log gets the traceback
            self.outcome = Refused(log_unexpected(error))
