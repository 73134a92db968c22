"""A conversion in a process of its own, with limits: whatever a file does there, the window lives on. No Keras here."""

from __future__ import annotations

import atexit
import multiprocessing
import os
import sys
import threading
import time
import traceback
from multiprocessing.connection import Connection

import psutil

from digitpad.base.errors import DigitpadError
from digitpad.base.paths import user_data_dir
from digitpad.base.private_files import write_privately
from digitpad.protocol.conversions import ImportOrder, Order, Outcome, Refused

MEMORY_LIMIT = 6 * 1024**3
"""Bytes of its own that a conversion may take; TensorFlow alone takes about one billion."""

_BETWEEN_LOOKS_S = 0.1  # at its memory
_FAREWELL_S = 5.0


class Conversion:
    """The parent's end of a conversion that is under way."""

    def __init__(self, order: Order, memory_limit: int = MEMORY_LIMIT) -> None:
        """Begin it; it may take ``memory_limit`` bytes."""
        context = multiprocessing.get_context("spawn")
        self._order, self._memory_limit = order, memory_limit
        self._pipe, its_end = context.Pipe(duplex=False)
        self._process = context.Process(target=carry_out_in_child, args=(order, its_end), name=order.name, daemon=True)
        self._process.start()
        its_end.close()

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


def carry_out_in_child(order: Order, pipe: Connection) -> None:
    """The child's entry: carry the order out and tell through ``pipe`` what came of it."""
    os.environ["CUDA_VISIBLE_DEVICES"] = ""
    threading.Thread(target=_end_with_the_parent, daemon=True).start()
    _silence()
    if isinstance(order, ImportOrder):
        write_privately(order.models, user_data_dir())
    limit_memory()
    pipe.send(_outcome(order))
    pipe.close()
    atexit._run_exitfuncs()  # as the interpreter would; but then TensorFlow takes seconds to take itself apart
    os._exit(0)


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


def _end_with_the_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)  # nobody waits for this any more


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
