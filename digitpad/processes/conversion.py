"""A conversion in a process of its own, with limits: whatever a file does there, the window lives on. No Keras here."""

from __future__ import annotations

import atexit
import os
import shutil
import sys
import tempfile
import time
import traceback
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path

import psutil

from digitpad.base.errors import DigitpadError
from digitpad.base.scratch import remove_staged
from digitpad.processes.spawn import end_with_the_parent, how_it_ended, start_child
from digitpad.protocol.conversions import Order, Outcome, Refused

MEMORY_LIMIT = 6 * 1024**3
"""Bytes of its own that a conversion may take; TensorFlow alone takes about one billion."""

_BETWEEN_LOOKS_S = 0.1  # at its memory
_FAREWELL_S = 5.0


class Conversion:
    """The parent's end of a conversion that is under way."""

    def __init__(self, order: Order, memory_limit: int = MEMORY_LIMIT) -> None:
        """Begin it; it may take ``memory_limit`` bytes. Raises OSError if there is no room for its scratch folder."""
        self._order, self._memory_limit = order, memory_limit
        self._has_answered = False
        self._scratch = Path(tempfile.mkdtemp(prefix="digitpad-"))
        self._process, self._pipe = start_child(order.name, carry_out_in_child, order, self._scratch, is_awaited=False)

    def outcome(self) -> Outcome:
        """Wait for what comes of it, at most as long as the order may take; leaves no process."""
        try:
            if too_much := self._waited():
                return Refused(f"The {self._order.name} took more than {too_much} and was ended.")
            outcome: Outcome = self._pipe.recv()
            self._has_answered = True
        except (EOFError, OSError):
            self._process.join()
            how = how_it_ended(self._process)
            sentence = (
                f"The {self._order.name} came to nothing: its process ended unexpectedly ({how}), for want of memory "
                "or because the file is damaged."
            )
            return Refused(sentence, trace=f"Ended by {how} at: {self._order}.")
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
        with suppress(ValueError):  # it has ended, and what it held was given back
            self._process.kill()

    def close(self) -> None:
        """End the process, if it has not ended, and give back what it holds; what it was making ready goes."""
        if self._pipe.closed:
            return
        self._pipe.close()
        self._process.join(_FAREWELL_S if self._has_answered else 0)
        if self._process.is_alive():
            self._process.kill()
        self._process.join()
        _tidy_up(self._order, self._scratch, self._process.pid or 0)
        self._process.close()


def carry_out_in_child(order: Order, scratch: Path, pipe: Connection) -> None:
    """The child's entry: carry the order out and tell through ``pipe`` what came of it.

    What libraries write to a temporary folder goes to ``scratch``.
    """
    os.environ["CUDA_VISIBLE_DEVICES"] = ""
    tempfile.tempdir = str(scratch)
    end_with_the_parent(lambda: _tidy_up(order, scratch, os.getpid()))
    _silence()
    limit_memory()
    pipe.send(_outcome(order))
    pipe.close()
    atexit._run_exitfuncs()  # as the interpreter would; but then TensorFlow takes seconds to take itself apart
    os._exit(0)


def _tidy_up(order: Order, scratch: Path, process: int) -> None:
    kind, parent = order.staged
    remove_staged(kind, parent, process)
    shutil.rmtree(scratch, ignore_errors=True)


def _outcome(order: Order) -> Outcome:
    try:
        from digitpad_training.child.convert import carry_out

        return carry_out(order)
    except DigitpadError as error:
        return Refused(str(error))
    except MemoryError:
        return Refused(f"The {order.name} needs more memory than it may have; use a smaller network.")
    except Exception as error:  # noqa: BLE001 - the process's door: the parent logs the traceback
        first_line = (str(error).splitlines() or [""])[0][:200]
        return Refused(f"The {order.name} failed ({type(error).__name__}: {first_line}).", traceback.format_exc())


def _silence() -> None:
    """Keep off the terminal what converters print; errors are raised, not written."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        os.dup2(nowhere, stream)
    os.close(nowhere)


def limit_memory() -> None:
    """Let this process take no more than `MEMORY_LIMIT`; elsewhere than on Linux the parent alone sees to that."""
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (MEMORY_LIMIT, MEMORY_LIMIT))
