"""A child process that has TensorFlow loaded while the Train page is open, so that a training begins at once."""

from __future__ import annotations

import importlib.util
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from digitpad.base.errors import DigitpadError
from digitpad.base.log import logger
from digitpad.processes.doors import STAND_BY
from digitpad.processes.spawn import Child, how_it_ended, reap, start_child
from digitpad.protocol.devices import ALWAYS_THERE
from digitpad.ui.background.relay import Ended, Relay, Report

if TYPE_CHECKING:
    from digitpad.protocol.messages import Ready
    from digitpad.runs.start import Expected

_IDLE_S = 300.0
_QUIET_S = 0.5
_BETWEEN_LOOKS_S = 0.05


class Standby(QObject):
    """One child at most: it says which devices there are, makes ready what is expected, and is given the next order.

    Where there is a GPU, looking at it occupies it, so the child ends, and a training starts a process of its own.
    """

    devices_found = Signal(object)
    """The devices that TensorFlow sees, a tuple of `Device`; those that are always there if the child failed."""

    told = Signal(object)
    """What the child was told to expect, an `Expected`."""

    def __init__(self, parent: QObject, idle_s: float = _IDLE_S, quiet_s: float = _QUIET_S) -> None:
        """After ``idle_s`` seconds without `begin`, the child ends and gives its memory back.

        After ``quiet_s`` seconds, it is told what is expected.
        """
        super().__init__(parent)
        self._child: Child | None = None
        self._expected: Callable[[], Expected] | None = None
        self._last_told: Expected | None = None
        self._relay: Relay | None = None
        self._is_given_up = threading.Event()
        self._has_gpu = False
        self._idle = self._timer(idle_s, self.close)
        self._quiet = self._timer(quiet_s, self._tell)

    @property
    def is_looking(self) -> bool:
        """Whether the child has not said yet which devices there are."""
        return self._relay is not None

    def begin(self, expected: Callable[[], Expected]) -> None:
        """Start the child, unless it is there, or none can be of use.

        Once this was not called for a moment, the child is told what is ``expected`` then, if that is something new.
        That may raise DigitpadError if nothing can be.
        """
        self._idle.start()
        self._quiet.start()
        self._expected = expected
        if self._child is not None or self._has_gpu or importlib.util.find_spec("tensorflow") is None:
            return
        try:
            self._child = start_child("training", STAND_BY, is_awaited=False)
        except DigitpadError as error:
            logger().info("%s", error)  # it is tried again
            return
        self._is_given_up.clear()
        self._relay = Relay(self, "standby", self._wait, self._is_given_up.set)
        self._relay.reported.connect(self._on_reported)

    def take(self) -> Child | None:
        """The child, which is the caller's from now on; None if there is none."""
        self._stop_waiting()
        self._idle.stop()
        self._quiet.stop()
        self._last_told = None
        child, self._child = self._child, None
        return child

    def close(self) -> None:
        """End the child; leaves no process and no thread."""
        child = self.take()
        if child is not None:
            process, pipe = child
            process.kill()
            reap(process)
            pipe.close()
            process.close()

    def _timer(self, seconds: float, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=round(seconds * 1000))
        timer.timeout.connect(act)
        return timer

    def _tell(self) -> None:
        if self._child is None or self._expected is None:
            return
        with suppress(DigitpadError, OSError):  # a child that has ended is missed when it is needed
            expected = self._expected()
            if expected != self._last_told:
                self._last_told = expected
                self._child[1].send(expected)
                self.told.emit(expected)

    def _wait(self, _report: Report) -> Ready | None:
        """Wait in the thread for what the child says first; None if it ends or is taken before."""
        assert self._child is not None
        _process, pipe = self._child
        try:
            while not self._is_given_up.is_set():
                if pipe.poll(_BETWEEN_LOOKS_S):
                    ready: Ready = pipe.recv()
                    return ready
        except (EOFError, OSError):
            pass
        return None

    def _on_reported(self, ended: Ended) -> None:
        self._stop_waiting()
        self._idle.start()
        ready: Ready | None = ended.outcome
        if ready is None:
            self._log_end()
        self._has_gpu = ready is not None and len(ready.devices) > len(ALWAYS_THERE)
        if ready is None or self._has_gpu:
            self.close()
        self.devices_found.emit(ready.devices if ready else ALWAYS_THERE)

    def _log_end(self) -> None:
        assert self._child is not None
        process, _pipe = self._child
        reap(process)
        logger().error("The child process %s ended without an answer (%s).", process.name, how_it_ended(process))

    def _stop_waiting(self) -> None:
        if self._relay is not None:
            self._relay.close()
            self._relay = None
