"""Child processes: spawned, ignoring Ctrl-C, and with a lower priority than the window.

A child begins at a door (see `digitpad.processes.doors`), which only the child imports.
"""

from __future__ import annotations

import atexit
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from importlib import import_module
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import Any

from digitpad.base.errors import DigitpadError
from digitpad.base.language import tr
from digitpad.base.reasons import reason
from digitpad.processes.sandbox import no_network_and_no_programs, write_only_below

_NICENESS = 10
_REAPING = threading.Lock()


class ProcessStartError(DigitpadError):
    """The system starts no further process."""


class PipeToChild:
    """As a `Connection`, but the other end counts as closed once the child has ended.

    On Windows the parent holds that end itself until the child has begun, and for good if it ends before: then there
    would be nothing to receive for ever, not even the end.
    """

    def __init__(self, connection: Connection, process: SpawnProcess) -> None:
        self._connection, self._ended = connection, process.sentinel

    @property
    def closed(self) -> bool:
        """Whether this end was closed."""
        return self._connection.closed

    def poll(self, seconds: float | None = 0.0) -> bool:
        """Wait so long at most, None for ever; whether there is something to receive, be it the end."""
        return self._has_something() or bool(wait([self._connection, self._ended], seconds))

    def recv(self) -> Any:
        """Wait for an object. Raises EOFError once the child has ended and everything was received."""
        self._wait()
        return self._connection.recv()

    def recv_bytes(self, most: int | None = None) -> bytes:
        """Wait for bytes. Raises EOFError as `recv` does, and OSError if there are more than ``most``."""
        self._wait()
        return self._connection.recv_bytes(most)

    def send(self, sent: object) -> None:
        """Send an object. Raises OSError if the child no longer listens."""
        self._connection.send(sent)

    def send_bytes(self, sent: bytes | memoryview) -> None:
        """Send bytes. Raises OSError if the child no longer listens."""
        self._connection.send_bytes(sent)

    def close(self) -> None:
        """Close this end; what was not received is lost."""
        self._connection.close()

    def _wait(self) -> None:
        if not self._has_something():
            wait([self._connection, self._ended])
            if not self._has_something():
                raise EOFError

    def _has_something(self) -> bool:
        try:
            return self._connection.poll(0)
        except BrokenPipeError:  # by which Windows says that there is the end
            return True


Child = tuple[SpawnProcess, PipeToChild]
"""A process, and the parent's end of the pipe to it."""


def start_child(name: str, door: str, *arguments: object, is_awaited: bool = True, is_confined: bool = False) -> Child:
    """Call ``door`` with ``arguments`` and a pipe in a new process; returns that, and the parent's end of the pipe.

    When the parent exits, it waits for a child that ``is_awaited``, and ends any other. A child that ``is_confined``
    can read files and use the pipe, but cannot write files, reach the network or start programs, as far as the
    system enforces that. Raises ProcessStartError.
    """
    context = multiprocessing.get_context("spawn")
    with ExitStack() as held:
        try:
            pipe, its_end = context.Pipe()
            held.enter_context(pipe)
            with its_end, _ctrl_c_waits():  # the child inherits that: Ctrl-C is for the parent
                process = context.Process(
                    target=_enter, args=(door, is_confined, *arguments, its_end), name=name, daemon=not is_awaited
                )
                with _REAPING:  # it also looks whether earlier children have ended
                    process.start()
        except OSError as error:  # too many processes or open files, or too little memory
            raise ProcessStartError(
                tr(
                    "No process can be started ({reason}); close other programs and try again.",
                    reason=reason(error),
                )
            ) from error
        held.pop_all()
    return process, PipeToChild(pipe, process)


def reap(process: SpawnProcess, seconds: float | None = None) -> None:
    """Wait until a child has ended, at most so many ``seconds``, as `join` does.

    The system says once how a child ended. If a thread joined it while another one started a child, one of them could
    take that from the other, which would go on believing that it runs.
    """
    if wait([process.sentinel], seconds):
        with _REAPING:
            process.join()


@contextmanager
def _ctrl_c_waits() -> Iterator[None]:
    """Block SIGINT in this thread; one that comes meanwhile is delivered afterwards. Does nothing on Windows."""
    if sys.platform == "win32":
        yield
        return
    resource_tracker.ensure_running()  # it unblocks SIGINT when it starts
    usual = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, usual)


def _enter(door: str, is_confined: bool, *arguments: object) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _crash_without_a_dialog()
    if sys.platform != "win32":
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    if is_confined:  # before the door's module is imported: threads that it starts would keep their rights
        write_only_below()
        no_network_and_no_programs()
    module, _, function = door.partition(":")
    getattr(import_module(module), function)(*arguments)


def _crash_without_a_dialog() -> None:
    """Let a crash end this process at once on Windows too, where a dialog would keep it, and the parent, waiting."""
    if sys.platform == "win32":
        import ctypes

        no_box_of_critical_errors, no_box_of_faults = 0x0001, 0x0002
        ctypes.windll.kernel32.SetErrorMode(no_box_of_critical_errors | no_box_of_faults)


def end_with_the_parent(leave: Callable[[], None] = lambda: None) -> None:
    """To be called in a child: end this process once its parent has ended, however that was, and ``leave`` first.

    A thread waits for the parent, so the parent need not report its end.
    """
    parent = multiprocessing.parent_process()
    if parent is None:
        return

    def wait() -> None:
        parent.join()
        leave()
        os._exit(1)

    threading.Thread(target=wait, name="end with the parent", daemon=True).start()


def silence() -> None:
    """To be called in a child: discard what libraries print to the terminal; errors are raised, not printed."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        os.dup2(nowhere, stream)
    os.close(nowhere)


def keep_temporary_files_in(folder: Path) -> None:
    """To be called in a child: let temporary files of this process, and of its libraries, be made in ``folder``."""
    import tempfile

    tempfile.tempdir = os.environ["TMPDIR"] = os.environ["TEMP"] = os.environ["TMP"] = str(folder)


def leave() -> None:
    """End this process as the interpreter would, but without the seconds that TensorFlow takes to shut down."""
    atexit._run_exitfuncs()
    os._exit(0)


def how_it_ended(process: SpawnProcess) -> str:
    """In words, how a child ended: "exit status 1", or "signal SIGSEGV"."""
    code = process.exitcode
    if code is None or code >= 0:
        return tr("exit status {code}", code=code)
    try:
        return tr("signal {name}", name=signal.Signals(-code).name)
    except ValueError:  # a real-time signal has no name
        return tr("signal {name}", name=str(-code))


def processor_seconds(process: SpawnProcess) -> float:
    """How many seconds of processor time a child has used; 0 if it has ended."""
    import psutil

    try:
        times = psutil.Process(process.pid).cpu_times()
    except (psutil.Error, ValueError):
        return 0.0
    return float(times.user + times.system)


def settle_in() -> None:
    """To be called first in a child: take a lower priority than the window, and leave no semaphores behind.

    The thread pools of libraries make semaphores. In a spawned process these have names, and stay when the process is
    killed; in a forked one they have none. This process starts no others, so the method changes nothing else.
    """
    if sys.platform == "win32":
        import ctypes

        below_normal = 0x4000
        ctypes.windll.kernel32.SetPriorityClass(ctypes.windll.kernel32.GetCurrentProcess(), below_normal)
    else:
        os.nice(_NICENESS)
        multiprocessing.set_start_method("fork", force=True)
