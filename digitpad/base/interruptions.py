"""Ctrl-C, and the signals that end a command: it cleans up once, and no further signal interrupts that."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Protocol

_ENDING = ("SIGINT", "SIGTERM", "SIGHUP")  # Windows has no SIGHUP
_SHELLS_SHARE = 128  # a shell adds it to the number of a signal, for the exit status


class EndedError(KeyboardInterrupt):
    """The command is to end at once; ``status`` is its exit status, such as 130 for Ctrl-C."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.status = _SHELLS_SHARE + number


def end_once(number: int, _frame: FrameType | None = None) -> None:
    """Raise EndedError, and ignore further signals, so that none interrupts the cleaning up."""
    for each in _ending():
        signal.signal(each, signal.SIG_IGN)
    raise EndedError(number)


@contextmanager
def ctrl_c_ends_once() -> Iterator[None]:
    """Let the first Ctrl-C raise EndedError in the main thread; later ones do nothing, even after this block."""
    if signal.getsignal(signal.SIGINT) is not signal.default_int_handler:  # it is ignored, or somebody else's
        yield
        return
    signal.signal(signal.SIGINT, end_once)
    yield
    if signal.getsignal(signal.SIGINT) is end_once:
        signal.signal(signal.SIGINT, signal.default_int_handler)


class Stoppable(Protocol):
    """Something that runs beside this process."""

    @property
    def has_ended(self) -> bool:
        """Whether there is nothing left to stop."""

    def stop(self) -> None:
        """Ask it to stop."""


class Interruptions:
    """While something runs that can be stopped: the first Ctrl-C asks it to stop, any other signal ends it at once.

    A signal that comes before it runs takes effect when it does.
    """

    def __init__(self) -> None:
        self.was_pressed = False
        self._running: Stoppable | None = None
        self._waiting = 0

    def __enter__(self) -> Interruptions:
        wanted = [
            each for each in _ending() if each == signal.SIGINT or signal.getsignal(each) is signal.SIG_DFL
        ]  # but not what nohup has it ignore
        self._usual = {each: signal.signal(each, self._on_signal) for each in wanted}
        return self

    def __exit__(self, *_error: object) -> None:
        for each, usual in self._usual.items():
            if signal.getsignal(each) == self._on_signal:
                was_heard = self.was_pressed and each == signal.SIGINT
                signal.signal(each, signal.SIG_IGN if was_heard else usual)

    def watch_over(self, running: Stoppable) -> None:
        """Set what runs from now on. Raises EndedError if it was to end before it began."""
        self._running = running
        if self.was_pressed:
            running.stop()
        if self._waiting:
            end_once(self._waiting)

    def _on_signal(self, number: int, _frame: FrameType | None) -> None:
        is_first = number == signal.SIGINT and not self.was_pressed
        self.was_pressed |= number == signal.SIGINT
        if self._running is None:
            self._waiting = 0 if is_first else number
        elif is_first:
            self._running.stop()
        elif not self._running.has_ended:
            end_once(number)


def _ending() -> list[signal.Signals]:
    return [getattr(signal, name) for name in _ENDING if hasattr(signal, name)]
