"""A conversion in a process of its own, with limits: whatever a file does there, the window lives on. No Keras here."""

from __future__ import annotations

import atexit
import multiprocessing
import os
import sys
import threading
import traceback
from multiprocessing.connection import Connection

from digitpad.errors import DigitpadError
from training.formats.orders import Order, Outcome, Refused

MEMORY_LIMIT = 6 * 1024**3
"""Bytes of its own that a conversion may take, on Linux; TensorFlow alone takes about one billion."""

_FAREWELL_S = 5.0


class Conversion:
    """The parent's end of a conversion that is under way."""

    def __init__(self, order: Order) -> None:
        context = multiprocessing.get_context("spawn")
        self._order = order
        self._pipe, its_end = context.Pipe(duplex=False)
        self._process = context.Process(target=carry_out_in_child, args=(order, its_end), name=order.name, daemon=True)
        self._process.start()
        its_end.close()

    def outcome(self) -> Outcome:
        """Wait for what comes of it, at most as long as the order may take; leaves no process."""
        try:
            if not self._pipe.poll(self._order.time_limit_s):
                minutes = self._order.time_limit_s / 60
                return Refused(f"The {self._order.name} took more than {minutes:.0f} minutes and was ended.")
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
    limit_memory()
    pipe.send(_outcome(order))
    pipe.close()
    atexit._run_exitfuncs()  # as the interpreter would; but then TensorFlow takes seconds to take itself apart
    os._exit(0)


def _outcome(order: Order) -> Outcome:
    try:
        from training.formats.carry_out import carry_out

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
    """Let this process take no more than `MEMORY_LIMIT`, where the system can be told so."""
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (MEMORY_LIMIT, MEMORY_LIMIT))
