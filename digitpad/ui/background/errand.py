"""A child process that is sent for one answer, so that the window neither waits nor loads what the child needs."""

from __future__ import annotations

from PySide6.QtCore import QObject, QThread, Signal

from digitpad.base.log import logger


class Errand(QThread):
    """Waits for what a child sends, and keeps the child until it is closed: the end of the pipe is its sign to go."""

    answered = Signal(object)
    """What the child sent first; None if it ended without an answer."""

    def __init__(self, name: str, door: str, *arguments: object, parent: QObject) -> None:
        """Send a child through ``door``, one of `digitpad.processes.doors`, with ``arguments``."""
        from digitpad.processes.spawn import start_child

        super().__init__(parent)
        self._process, self._pipe = start_child(name, door, *arguments, is_awaited=False)
        self._name = name
        self._is_closed = self._has_failed = False
        self.start()

    @property
    def is_under_way(self) -> bool:
        """Whether the child is there."""
        return not self._is_closed and self._process.is_alive()

    def run(self) -> None:
        try:
            answer = self._pipe.recv()
        except (EOFError, OSError):
            answer = None
            self._process.join()
        if not self._is_closed:
            self._has_failed = answer is None
            self.answered.emit(answer)

    def close(self) -> None:
        """End the child, if it has not ended, and the thread; one that ended without an answer is logged."""
        self._is_closed = True
        self._process.kill()
        self._process.join()
        self.wait()
        if self._has_failed:
            from digitpad.processes.spawn import how_it_ended

            logger().error(
                "The child process %s ended without an answer (%s).", self._name, how_it_ended(self._process)
            )
        self._pipe.close()
        self._process.close()
        self.deleteLater()
