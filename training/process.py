"""A training in a process of its own: it can be stopped, gives back what it took, and takes nobody with it.

No Keras here: the child imports it once it runs.
"""

from __future__ import annotations

import atexit
import multiprocessing
import os
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection

from training.messages import Alive, Command, Failed, Finished, Message, Order, Preparing

_HEARTBEAT_S = 1.0
_SILENCE_S = 120.0  # Keras may hold the interpreter for long while it compiles; longer, and it hangs
_FAREWELL_S = 5.0  # between the last message and the end of the process
_NICENESS = 10


class Training:
    """The parent's end of a training that is under way."""

    def __init__(self, order: Order) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, its_end = context.Pipe()
        self._process = context.Process(target=carry_out_in_child, args=(order, its_end), name="training")
        usual = signal.getsignal(signal.SIGINT)
        in_main_thread = threading.current_thread() is threading.main_thread()
        if in_main_thread:
            signal.signal(signal.SIGINT, signal.SIG_IGN)  # inherited: Ctrl-C is for the parent, which asks to stop
        try:
            self._process.start()
        finally:
            if in_main_thread:
                signal.signal(signal.SIGINT, usual)
        its_end.close()

    def messages(self) -> Iterator[Message]:
        """What the training tells, as it comes; the last is `Finished` or `Failed`, also if the process dies."""
        while True:
            try:
                message = self._pipe.recv() if self._pipe.poll(_SILENCE_S) else _HANGS
            except (EOFError, OSError):
                self._process.join()
                message = Failed(f"The training's process ended unexpectedly ({_how(self._process.exitcode)}).")
            yield message
            if isinstance(message, Finished | Failed):
                self.close()
                return

    def tell(self, command: Command) -> None:
        """Tell the training something; one that has ended is past it."""
        try:
            self._pipe.send(command)
        except OSError:
            return

    def kill(self) -> None:
        """End the process at once, with nothing kept."""
        self._process.kill()

    def close(self) -> None:
        """End the process, if it has not ended, and give back what it holds."""
        self._pipe.close()
        self._process.join(_FAREWELL_S)
        if self._process.is_alive():
            self._process.kill()
        self._process.join()


_HANGS = Failed(f"The training has not answered for {_SILENCE_S:.0f} seconds and was ended; start it again.")


def carry_out_in_child(order: Order, pipe: Connection) -> None:
    """The child's entry: carry the order out, telling everything through ``pipe``."""
    _take_less_than_the_window()
    lock = threading.Lock()

    def tell(message: Message) -> None:
        with lock:
            pipe.send(message)

    def beat() -> None:
        while True:
            time.sleep(_HEARTBEAT_S)
            try:
                tell(Alive())
            except OSError:
                os._exit(1)  # the parent is gone, and nobody waits for this training

    threading.Thread(target=beat, daemon=True).start()
    tell(Preparing("Loading TensorFlow"))
    if order.on_cpu:
        os.environ["CUDA_VISIBLE_DEVICES"] = ""
    tell(_outcome(order, tell, pipe))
    atexit._run_exitfuncs()  # as the interpreter would; but then TensorFlow takes seconds to take itself apart
    os._exit(0)


def _outcome(order: Order, tell: Callable[[Message], None], pipe: Connection) -> Finished | Failed:
    try:
        from training.run import carry_out

        return carry_out(order, tell, pipe)
    except Exception as error:  # noqa: BLE001 - the process's door: the parent logs the traceback
        first_line = (str(error).splitlines() or [""])[0]
        return Failed(f"The training failed ({type(error).__name__}: {first_line}).", traceback.format_exc())


def _take_less_than_the_window() -> None:
    if sys.platform == "win32":
        import ctypes

        below_normal = 0x4000
        ctypes.windll.kernel32.SetPriorityClass(ctypes.windll.kernel32.GetCurrentProcess(), below_normal)
    else:
        os.nice(_NICENESS)


def _how(exit_code: int | None) -> str:
    if exit_code is None or exit_code >= 0:
        return f"exit status {exit_code}"
    return f"signal {signal.Signals(-exit_code).name}"
