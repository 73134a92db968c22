"""A training in a process of its own: it can be stopped, gives back what it took, and takes nobody with it.

No Keras here: the child imports it once it runs.
"""

from __future__ import annotations

import atexit
import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from multiprocessing.connection import Connection

from digitpad.base.paths import user_data_dir
from digitpad.base.private_files import write_privately
from digitpad.processes.spawn import settle_in, start_child
from digitpad.protocol.devices import CPU
from digitpad.protocol.messages import (
    NOTHING_LEARNED,
    Alive,
    Command,
    EpochFinished,
    Failed,
    Finished,
    Message,
    Order,
    Preparing,
    Progressed,
)
from digitpad.runs.unfinished import can_go_on, forget

_HEARTBEAT_S = 1.0
_PATIENCE = 120  # seconds; Keras may hold the interpreter for long while it compiles; longer, and it hangs
_STOPPED_AGAIN = "The training was stopped; what it had learned before it failed is still kept."
_FAREWELL_S = 5.0  # between the last message and the end of the process


class Training:
    """The parent's end of a training that is under way."""

    def __init__(self, order: Order, patience: int = _PATIENCE) -> None:
        """``patience`` is after how many seconds of silence it is taken to hang."""
        self._order, self._patience = order, patience
        self._has_learned = self._was_stopped = self._was_given_up = self._is_settled = False
        self._process, self._pipe = start_child("training", carry_out_in_child, order)

    def messages(self) -> Iterator[Message]:
        """What the training tells, as it comes; the last is `Finished` or `Failed`, also if the process dies."""
        while True:
            try:
                message = self._pipe.recv() if self._answers() else self._hangs()
            except (EOFError, OSError):
                self._process.join()
                message = self._how_it_died()
            if isinstance(message, Finished | Failed):
                yield self._settled(message)
                self.close()
                return
            self._has_learned |= isinstance(message, Progressed if self._order.goes_on else EpochFinished)
            yield message

    def _answers(self) -> bool:
        """Wait for a message. Each second counts by itself, so that of a suspended computer's hours one does."""
        return any(self._pipe.poll(1.0) for _second in range(self._patience))

    def _hangs(self) -> Failed:
        self._process.kill()
        self._process.join()
        return Failed(f"The training has not answered for {self._patience} seconds and was ended.")

    def _how_it_died(self) -> Failed:
        if self._was_stopped:
            return Failed(_STOPPED_AGAIN if self._order.goes_on else NOTHING_LEARNED)
        return Failed(f"The training's process ended unexpectedly ({_how(self._process.exitcode)}).")

    def _settled(self, outcome: Finished | Failed) -> Finished | Failed:
        """Leave of an ended training only what another one can go on from."""
        self._is_settled = True
        nothing_new = self._was_stopped and not self._order.goes_on
        if isinstance(outcome, Failed) and not (nothing_new or self._was_given_up) and can_go_on(self._order.folder):
            return replace(outcome, can_go_on=True)
        forget(self._order.folder)
        return outcome

    def tell(self, command: Command) -> None:
        """Tell the training something; one that has ended is past it."""
        try:
            self._pipe.send(command)
        except OSError:
            return

    def stop(self) -> None:
        """End the training, which keeps its best epoch; before one is over, when it could not hear, at once."""
        if self._has_learned:
            self.tell(Command.STOP)
        else:
            self._was_stopped = True
            self._process.kill()

    def kill(self) -> None:
        """End the process at once, with nothing kept."""
        self._was_given_up = True
        self._process.kill()

    def close(self) -> None:
        """End the process, if it has not ended, and give back what it holds; one cut off like that keeps nothing."""
        self._pipe.close()
        self._process.join(_FAREWELL_S)
        if self._process.is_alive():
            self._process.kill()
        self._process.join()
        if not self._is_settled:
            forget(self._order.folder)


def carry_out_in_child(order: Order, pipe: Connection) -> None:
    """The child's entry: carry the order out, telling everything through ``pipe``."""
    settle_in()
    write_privately(order.folder, user_data_dir())
    lock = threading.Lock()

    def tell(message: Message) -> None:
        try:
            with lock:
                pipe.send(message)
        except OSError:  # the parent is gone, and nobody waits for this training
            forget(order.folder)
            os._exit(1)

    def beat() -> None:
        while True:
            time.sleep(_HEARTBEAT_S)
            tell(Alive())

    threading.Thread(target=beat, daemon=True).start()
    tell(Preparing("Loading TensorFlow"))
    if order.device == CPU:
        os.environ["CUDA_VISIBLE_DEVICES"] = ""
    tell(_outcome(order, tell, pipe))
    atexit._run_exitfuncs()  # as the interpreter would; but then TensorFlow takes seconds to take itself apart
    os._exit(0)


def _outcome(order: Order, tell: Callable[[Message], None], pipe: Connection) -> Finished | Failed:
    try:
        from digitpad_training.child.run import carry_out

        return carry_out(order, tell, pipe)
    except Exception as error:  # noqa: BLE001 - the process's door: the parent logs the traceback
        return Failed.because_of(error, "The training failed")


def _how(exit_code: int | None) -> str:
    if exit_code is None or exit_code >= 0:
        return f"exit status {exit_code}"
    return f"signal {signal.Signals(-exit_code).name}"
