"""A conversion in a separate process, with limits: whatever a file does there, the window survives."""

from __future__ import annotations

import os
import pickle
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import psutil

from digitpad.base.errors import DigitpadError
from digitpad.base.files.staging import remove_left_behind, workplace
from digitpad.base.language import in_english, number, tr
from digitpad.base.reasons import reason
from digitpad.processes.doors import CONVERT
from digitpad.processes.spawn import how_it_ended, reap, start_child
from digitpad.protocol.conversions import ExportOrder, Imported, ImportOrder, Order, Outcome, Refused

if TYPE_CHECKING:
    from digitpad.processes.import_folder import ImportFolder

MEMORY_LIMIT = 6 * 1024**3
"""Bytes of its own that a conversion may take; TensorFlow alone takes about one billion."""

_BETWEEN_LOOKS_S = 0.1  # at its memory
_FAREWELL_S = 5.0


class ScratchError(DigitpadError):
    """No temporary files can be written."""


class Conversion:
    """The parent's end of a conversion that is under way."""

    def __init__(self, order: Order, memory_limit: int = MEMORY_LIMIT) -> None:
        """Begin it; it may take ``memory_limit`` bytes.

        Raises ImportFolderError where an import cannot write its package, ScratchError if there is no room for
        temporary files, and ProcessStartError.
        """
        self._order, self._memory_limit = order, memory_limit
        self._has_answered = False
        with ExitStack() as held:
            self._target = _target(order)
            if self._target:
                held.callback(self._target.close)
            self._scratch = self._target.folder if self._target else held.enter_context(_scratch())
            given = self._target.order if self._target else order
            self._process, self._pipe = start_child(order.name, CONVERT, given, self._scratch, is_awaited=False)
            self._held = held.pop_all()

    def outcome(self) -> Outcome:
        """Wait for the outcome, at most as long as the order may take; leaves no process."""
        try:
            if limit := self._waited():
                return Refused(
                    tr("The export was ended at its limit: {limit}.", limit=limit)
                    if isinstance(self._order, ExportOrder)
                    else tr("The import was ended at its limit: {limit}.", limit=limit)
                )
            return self._heard()
        except DigitpadError as error:
            return Refused(str(error))
        except (EOFError, OSError, pickle.UnpicklingError):
            reap(self._process)
            how = how_it_ended(self._process)
            return Refused(
                _ended_unexpectedly(self._order, how), trace=f"Ended by {in_english(how)} at: {self._order}."
            )
        finally:
            self.close()

    def _heard(self) -> Outcome:
        """The child's outcome, once its package is in place."""
        from digitpad.processes.told import MOST_BYTES, read_told

        outcome = read_told(self._pipe.recv_bytes(MOST_BYTES))
        self._has_answered = True
        return self._target.deliver(outcome) if self._target and isinstance(outcome, Imported) else outcome

    def _waited(self) -> str:
        """Wait until the child reports, or has taken too much; returns the limit that it is over, else ""."""
        ends = time.monotonic() + self._order.time_limit_s
        while not self._pipe.poll(_BETWEEN_LOOKS_S):
            if self._memory() > self._memory_limit:
                return tr("{size} GB of memory", size=number(self._memory_limit / 1e9, 1))
            if time.monotonic() > ends:
                return tr("{seconds} minutes", seconds=number(self._order.time_limit_s / 60))
        return ""

    def _memory(self) -> int:
        """Bytes that the process holds; 0 once it is gone."""
        try:
            return int(psutil.Process(self._process.pid).memory_info().rss)
        except psutil.Error:
            return 0

    def kill(self) -> None:
        """End the process at once, with nothing kept; `outcome` says so."""
        with suppress(ValueError):  # it has ended, and what it held was released
            self._process.kill()

    def close(self) -> None:
        """End the process, if it has not ended, and release what it holds; its unfinished files are removed."""
        if self._pipe.closed:
            return
        self._pipe.close()
        reap(self._process, _FAREWELL_S if self._has_answered else 0)
        if self._process.is_alive():
            self._process.kill()
        reap(self._process)
        tidy_up(self._order, self._scratch, self._process.pid or 0)
        self._held.close()
        self._process.close()


def _target(order: Order) -> ImportFolder | None:
    if not isinstance(order, ImportOrder):
        return None
    # This loads NumPy, whose threads would be there before a child that imports this module gives up its rights.
    from digitpad.processes.import_folder import ImportFolder

    return ImportFolder(order)


@contextmanager
def _scratch() -> Iterator[Path]:
    """An empty folder for temporary files, and none that an ended process has left. Raises ScratchError."""
    user = os.getuid() if hasattr(os, "getuid") else 0
    with ExitStack() as held:
        try:
            folder = held.enter_context(workplace(Path(tempfile.gettempdir()) / f"digitpad-{user}"))
        except OSError as error:
            raise ScratchError(
                tr(
                    "No temporary files can be written ({reason}); make room for them, or set TMPDIR.",
                    reason=reason(error),
                )
            ) from error
        yield folder


def tidy_up(order: Order, scratch: Path, process: int) -> None:
    """Remove what a conversion in the process of this id was making ready, and its scratch folder."""
    if isinstance(order, ExportOrder):
        remove_left_behind(order.out.parent, order.out.name, process)
    shutil.rmtree(scratch, ignore_errors=True)


def _ended_unexpectedly(order: Order, how: str) -> str:
    if isinstance(order, ExportOrder):
        return tr(
            "The export failed: its process ended unexpectedly ({how}), for want of memory or because the file is "
            "damaged.",
            how=how,
        )
    return tr(
        "The import failed: its process ended unexpectedly ({how}), for want of memory or because the file is damaged.",
        how=how,
    )
