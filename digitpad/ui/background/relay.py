"""Work beside the window: a thread carries it out, and what it reports arrives as a signal."""

from __future__ import annotations

import enum
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from digitpad.base.errors import DigitpadError
from digitpad.base.log import log_unexpected

Report = Callable[[object], None]
"""Called in the thread to report something while the work is under way."""


class State(enum.Enum):
    """Where the work stands."""

    UNDER_WAY = "under way"
    CANCELLED = "cancelled"  # and not over yet
    ENDED = "ended"


@dataclass(frozen=True)
class Ended:
    """The work is over: its ``outcome``, or the ``fault`` that prevented one, in a sentence; "" for none."""

    outcome: Any = None
    fault: str = ""
    was_cancelled: bool = False


class Relay(QObject):
    """Carries out one piece of work, beginning at once; its owner closes it."""

    reported = Signal(object)
    """What the work reports, as it comes; the last is an `Ended`."""

    def __init__(
        self,
        parent: QObject,
        name: str,
        work: Callable[[Report], object],
        end: Callable[[], object],
        farewell_s: float | None = None,
    ) -> None:
        """Call ``work`` in a thread called ``name``; ``end``, from this thread, makes it return soon, or does nothing.

        What ``work`` returns is the outcome, and an error that it raises the fault; an unexpected one is logged.
        A thread that has not ended after ``farewell_s`` does not keep the program from ending.
        """
        super().__init__(parent)
        self.state = State.UNDER_WAY
        self._end, self._farewell_s = end, farewell_s
        self._thread_side = _ThreadSide()
        self._thread_side.reported.connect(self._on_reported)
        self._thread = threading.Thread(target=self._thread_side.carry_out, args=(work,), name=name, daemon=True)
        self._thread.start()

    def cancel(self) -> None:
        """End the work, with nothing kept; its last report says so."""
        if self.state is State.UNDER_WAY:
            self.state = State.CANCELLED
            self._end()

    def close(self) -> None:
        """End the work if it is not over, and report nothing more; leaves no process and no thread."""
        if self.state is not State.ENDED:
            self.state = State.ENDED
            self._end()
        self._thread.join(self._farewell_s)
        self.deleteLater()

    def _on_reported(self, report: object) -> None:
        if self.state is State.ENDED:
            return  # it came while this was being closed
        if isinstance(report, Ended):
            self._thread.join()
            report = replace(report, was_cancelled=self.state is State.CANCELLED)
            self.state = State.ENDED
        self.reported.emit(report)


class _ThreadSide(QObject):
    """What the thread reports through; without a parent, since a thread may outlive the window by some seconds."""

    reported = Signal(object)

    def carry_out(self, work: Callable[[Report], object]) -> None:
        try:
            ended = Ended(work(self.reported.emit))
        except DigitpadError as error:
            ended = Ended(fault=str(error))
        except Exception as error:  # noqa: BLE001 - a thread's own door: the log gets the traceback
            ended = Ended(fault=log_unexpected(error))
        self.reported.emit(ended)
