"""A child process started for one answer, so that the window neither waits nor loads what the child needs."""

from __future__ import annotations

from PySide6.QtCore import QObject

from digitpad.base.log import logger
from digitpad.processes.spawn import how_it_ended, reap, start_child
from digitpad.ui.background.relay import Relay, Report, State


class Errand(Relay):
    """The outcome is the first thing the child sends, or None if it sends nothing; the child runs until `close`."""

    def __init__(self, name: str, door: str, *arguments: object, parent: QObject) -> None:
        """Send a child through ``door``, one of `digitpad.processes.doors`, with ``arguments``.

        Raises ProcessStartError.
        """
        self._name = name
        self._has_failed = False
        self._process, self._pipe = start_child(name, door, *arguments, is_awaited=False)
        super().__init__(parent, name, self._answer, self._process.kill)

    @property
    def is_child_alive(self) -> bool:
        """Whether the child is running."""
        return self._process.is_alive()

    def close(self) -> None:
        """End the child and the thread; a child that had ended without an answer is logged."""
        super().close()
        self._process.kill()
        reap(self._process)
        if self._has_failed:
            logger().error(
                "The child process %s ended without an answer (%s).", self._name, how_it_ended(self._process)
            )
        self._pipe.close()
        self._process.close()

    def _answer(self, _report: Report) -> object:
        try:
            return self._pipe.recv()
        except (EOFError, OSError):
            reap(self._process)
            self._has_failed = self.state is State.UNDER_WAY
            return None
