"""A child process that has TensorFlow loaded while the Train page is open, so that a training begins at once."""

from __future__ import annotations

import importlib.util
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from digitpad.base.errors import DigitpadError
from digitpad.base.log import logger
from digitpad.processes.doors import STAND_BY
from digitpad.processes.spawn import Child, how_it_ended, reap, start_child
from digitpad.protocol.devices import ALWAYS_THERE
from digitpad.ui.background.relay import Ended, Relay, Report

if TYPE_CHECKING:
    from digitpad.data.datasets import DataFiles
    from digitpad.protocol.messages import Ready

_IDLE_S = 300.0
_BETWEEN_LOOKS_S = 0.05


class Standby(QObject):
    """One child at most: it says which devices there are, and is given the order of the next training.

    Where there is a GPU, looking at it occupies it, so the child ends, and a training starts a process of its own.
    """

    devices_found = Signal(object)
    """The devices that TensorFlow sees, a tuple of `Device`; those that are always there if the child failed."""

    def __init__(self, parent: QObject, idle_s: float = _IDLE_S) -> None:
        """After ``idle_s`` seconds without `begin`, the child ends and gives its memory back."""
        super().__init__(parent)
        self._child: Child | None = None
        self._relay: Relay | None = None
        self._is_given_up = threading.Event()
        self._has_gpu = False
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(round(idle_s * 1000))
        self._idle.timeout.connect(self.close)

    @property
    def is_looking(self) -> bool:
        """Whether the child has not said yet which devices there are."""
        return self._relay is not None

    def begin(self, files: Callable[[], DataFiles | None]) -> None:
        """Start the child, unless it is there, or none can be of use; ``files`` says which it reads meanwhile."""
        self._idle.start()
        if self._child is not None or self._has_gpu or importlib.util.find_spec("tensorflow") is None:
            return
        try:
            self._child = start_child("training", STAND_BY, files(), is_awaited=False)
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
