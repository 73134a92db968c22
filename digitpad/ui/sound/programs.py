"""What programs of the system let one hear."""

import sys
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QStandardPaths, Signal

from digitpad.base.outside import without_our_libraries

if TYPE_CHECKING:
    from PySide6.QtCore import QProcess
    from PySide6.QtGui import QAction

_OnFailed = Callable[[str], None]
_WAIT_MS = 1000
_MOST_SHOWN = 100  # characters of what a program says went wrong


class Program(NamedTuple):
    """A program that may be there, and its arguments, in which ``{given}`` is filled in."""

    name: str
    arguments: tuple[str, ...]


class Choice(NamedTuple):
    """The programs for one purpose, by the names that `sys.platform` has; for any other system ``otherwise``."""

    by_system: dict[str, tuple[Program, ...]]
    otherwise: tuple[Program, ...]

    def found(self) -> list[Program]:
        """Those that this system has, the first to be tried first."""
        offered = self.by_system.get(sys.platform, self.otherwise)
        return [each for each in offered if QStandardPaths.findExecutable(each.name)]


class Playback(QObject):
    """Runs one program at a time while an action is checked; what is new interrupts what was before.

    Where one fails, the next is tried, since it may be there without the service that it needs. Where none is left the
    action is unchecked.
    """

    failed = Signal(object)
    """Why nothing can be heard, in one sentence."""

    def __init__(
        self, action: "QAction", choice: Choice, none_found: str, broken: Callable[[str], str], parent: QObject
    ) -> None:
        """``none_found`` and ``broken``, which gets what a program said, are the sentences for what can go wrong."""
        super().__init__(parent)
        self._action, self._choice, self._none_found, self._broken = action, choice, none_found, broken
        self._failed: set[Program] = set()
        self._running: QProcess | None = None
        action.triggered.connect(self.check)

    @property
    def is_wanted(self) -> bool:
        """Whether the action is checked."""
        return self._action.isChecked()

    def check(self) -> None:
        """Look whether there is a program for it, if it is wanted; else end what runs."""
        if self.is_wanted and not self._choice.found():
            self.fail(self._none_found)
        if not self.is_wanted:
            self.stop()

    def start(self, given: str, to_read: bytes = b"") -> None:
        """Run the first program that works, with something to read from its standard input."""
        self.stop()
        left = [each for each in self._choice.found() if each not in self._failed]
        if left:
            self._run(left[0], given, to_read, more=bool(left[1:]))

    def _run(self, program: Program, given: str, to_read: bytes, more: bool) -> None:
        from PySide6.QtCore import QProcess

        def on_failed(why: str) -> None:
            if more:
                self._failed.add(program)
                self.start(given, to_read)
            else:
                self.fail(self._broken(why))

        process = self._running = QProcess(self)
        process.finished.connect(partial(self._on_finished, process, on_failed))
        process.errorOccurred.connect(partial(self._on_error, process, on_failed))
        with without_our_libraries():
            process.start(program.name, [each.replace("{given}", given) for each in program.arguments])
        if process is self._running:  # it may have failed at once
            process.write(to_read)
            process.closeWriteChannel()

    def stop(self) -> None:
        """Break off what can be heard."""
        if self._running is not None:
            process, self._running = self._running, None
            process.kill()
            process.waitForFinished(_WAIT_MS)

    def _on_finished(self, process: "QProcess", on_failed: _OnFailed, status: int, how: "QProcess.ExitStatus") -> None:
        process.deleteLater()
        if process is self._running:  # else it was interrupted
            self._running = None
            if status or how == process.ExitStatus.CrashExit:
                said = bytes(process.readAllStandardError().data()).decode(errors="replace").strip()
                on_failed(said[-_MOST_SHOWN:] or f"{process.program()} {status}")

    def _on_error(self, process: "QProcess", on_failed: _OnFailed, error: "QProcess.ProcessError") -> None:
        if process is self._running and error == process.ProcessError.FailedToStart:  # which does not finish
            process.deleteLater()
            self._running = None
            on_failed(process.errorString()[:_MOST_SHOWN])

    def fail(self, sentence: str) -> None:
        """Say why nothing can be heard, and do not try it again until it is wanted again."""
        self._failed.clear()
        self._action.setChecked(False)
        self.failed.emit(sentence)
