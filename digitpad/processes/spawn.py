"""Child processes of the program: spawned, deaf to Ctrl-C, and behind the window in priority.

A child begins at a door (see `digitpad.processes.doors`), which is imported in the child alone.
"""

from __future__ import annotations

import atexit
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable
from importlib import import_module
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess

from digitpad.processes.sandbox import no_network_and_no_programs, write_only_below

_NICENESS = 10


def start_child(
    name: str, door: str, *arguments: object, is_awaited: bool = True, is_confined: bool = False
) -> tuple[SpawnProcess, Connection]:
    """Call ``door`` with ``arguments`` and a pipe in a new process; returns that, and the parent's end of the pipe.

    A Python that ends by itself waits for its child if it ``is_awaited``, and else ends it. One that ``is_confined``
    can read files and use this pipe, and neither write files, nor reach the network, nor start programs, as far as
    the system sees to that.
    """
    context = multiprocessing.get_context("spawn")
    pipe, its_end = context.Pipe()
    process = context.Process(
        target=_enter, args=(door, is_confined, *arguments, its_end), name=name, daemon=not is_awaited
    )
    usual = signal.getsignal(signal.SIGINT)
    in_main_thread = threading.current_thread() is threading.main_thread()
    if in_main_thread:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # inherited: Ctrl-C is for the parent
    try:
        process.start()
    finally:
        if in_main_thread:
            signal.signal(signal.SIGINT, usual)
    its_end.close()
    return process, pipe


def _enter(door: str, is_confined: bool, *arguments: object) -> None:
    if is_confined:  # before the door's module is imported: threads that it starts would keep their rights
        write_only_below()
        no_network_and_no_programs()
    module, _, function = door.partition(":")
    getattr(import_module(module), function)(*arguments)


def end_with_the_parent(leave: Callable[[], None] = lambda: None) -> None:
    """To be called in a child: end this process once its parent is gone, however that ended, and ``leave`` before.

    A thread waits for it, so that nothing has to be told for it to be found out.
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
    """To be called in a child: keep off the terminal what libraries print; errors are raised, not written."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        os.dup2(nowhere, stream)
    os.close(nowhere)


def leave() -> None:
    """End this process as the interpreter would, but without the seconds that TensorFlow takes to take itself apart."""
    atexit._run_exitfuncs()
    os._exit(0)


def how_it_ended(process: SpawnProcess) -> str:
    """In words, how a child ended: "exit status 1", or "signal SIGSEGV"."""
    code = process.exitcode
    if code is None or code >= 0:
        return f"exit status {code}"
    try:
        return f"signal {signal.Signals(-code).name}"
    except ValueError:  # a real-time signal has no name
        return f"signal {-code}"


def processor_seconds(process: SpawnProcess) -> float:
    """How long a child has kept a processor busy; 0 for one that is gone."""
    import psutil

    try:
        times = psutil.Process(process.pid).cpu_times()
    except (psutil.Error, ValueError):
        return 0.0
    return float(times.user + times.system)


def settle_in() -> None:
    """To be called first in a child: take less of the processor than the window, and leave nothing behind.

    The thread pools of libraries make semaphores. Those of a spawned process have names, which a process that is
    killed would leave; those of a forked one have none. This one starts no processes, so that nothing else changes.
    """
    if sys.platform == "win32":
        import ctypes

        below_normal = 0x4000
        ctypes.windll.kernel32.SetPriorityClass(ctypes.windll.kernel32.GetCurrentProcess(), below_normal)
    else:
        os.nice(_NICENESS)
        multiprocessing.set_start_method("fork", force=True)
