"""A conversion in a process of its own, with limits: whatever a file does there, the window lives on."""

from __future__ import annotations

import time

import psutil

from digitpad.processes.doors import CONVERT
from digitpad.processes.spawn import start_child
from digitpad.protocol.conversions import Order, Outcome, Refused

MEMORY_LIMIT = 6 * 1024**3
"""Bytes of its own that a conversion may take; TensorFlow alone takes about one billion."""

_BETWEEN_LOOKS_S = 0.1  # at its memory
_FAREWELL_S = 5.0


class Conversion:
    """The parent's end of a conversion that is under way."""

    def __init__(self, order: Order, memory_limit: int = MEMORY_LIMIT) -> None:
        """Begin it; it may take ``memory_limit`` bytes."""
        self._order, self._memory_limit = order, memory_limit
        self._process, self._pipe = start_child(order.name, CONVERT, order, is_awaited=False)

    def outcome(self) -> Outcome:
        """Wait for what comes of it, at most as long as the order may take; leaves no process."""
        try:
            if too_much := self._waited():
                return Refused(f"The {self._order.name} took more than {too_much} and was ended.")
            outcome: Outcome = self._pipe.recv()
        except (EOFError, OSError):
            self._process.join()
            return Refused(
                f"The {self._order.name} came to nothing: its process ended unexpectedly "
                f"(exit status {self._process.exitcode}), for want of memory or because the file is damaged."
            )
        finally:
            self.close()
        return outcome

    def _waited(self) -> str:
        """Wait until there is something to hear, or it has taken too much: then of what, else ""."""
        ends = time.monotonic() + self._order.time_limit_s
        while not self._pipe.poll(_BETWEEN_LOOKS_S):
            if self._memory() > self._memory_limit:
                return f"{self._memory_limit / 1e9:.1f} GB of memory"
            if time.monotonic() > ends:
                return f"{self._order.time_limit_s / 60:.0f} minutes"
        return ""

    def _memory(self) -> int:
        """Bytes that the process holds; 0 once it is gone."""
        try:
            return int(psutil.Process(self._process.pid).memory_info().rss)
        except psutil.Error:
            return 0

    def kill(self) -> None:
        """End the process at once, with nothing kept; `outcome` says so."""
        self._process.kill()

    def close(self) -> None:
        """End the process, if it has not ended, and give back what it holds."""
        self._process.join(_FAREWELL_S if self._pipe.closed else 0)
        if self._process.is_alive():
            self._process.kill()
        self._process.join()
        self._pipe.close()
