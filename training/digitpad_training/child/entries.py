"""The doors at which child processes begin (`digitpad.processes.doors`); each reports through a pipe.

What takes time to load, TensorFlow above all, is imported once the child has settled in.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

from digitpad.base.files.private_files import write_privately
from digitpad.base.paths import user_data_dir
from digitpad.processes.spawn import end_with_the_parent, settle_in
from digitpad.protocol import messages
from digitpad.protocol.devices import CPU
from digitpad.runs.claim import abandon_orphan

_HEARTBEAT_S = 1.0


def train(order: messages.Order, pipe: Connection) -> None:
    """Carry out a training, and report everything through ``pipe``; ends the process."""
    settle_in()
    write_privately(order.folder, user_data_dir())
    lock, leaving = threading.Lock(), threading.Lock()

    def leave() -> None:
        leaving.acquire()  # never released: this process ends
        abandon_orphan(order.folder, order.owner)

    def tell(message: messages.Message) -> None:
        try:
            with lock:
                pipe.send(message)
        except OSError:  # the parent has ended
            leave()
            os._exit(1)

    def beat() -> None:
        while True:
            time.sleep(_HEARTBEAT_S)
            tell(messages.Alive())

    end_with_the_parent(leave)
    threading.Thread(target=beat, daemon=True).start()
    tell(messages.Preparing("Loading TensorFlow"))
    if order.device == CPU:
        os.environ["CUDA_VISIBLE_DEVICES"] = ""
    tell(_outcome(order, tell, pipe))
    leave()


def find_devices(pipe: Connection) -> None:
    """Load TensorFlow, and send the devices that it sees through ``pipe``, as a tuple."""
    settle_in()
    end_with_the_parent()
    from digitpad_training.learn.backend import devices

    pipe.send(devices())


def serve_tensorboard(folder: Path, pipe: Connection) -> None:
    """Show the runs in a folder on a free port of this computer alone.

    Sends the address through ``pipe``, and ends when the parent's end of that is closed.
    """
    settle_in()
    end_with_the_parent()
    import warnings

    from digitpad_training.child import own_names
    from digitpad_training.learn.backend import native_output_silenced

    warnings.simplefilter("ignore")  # some are about its own parts, and of no help to the person
    with native_output_silenced():  # it loads TensorFlow
        from tensorboard import default, program

        server = program.TensorBoard(default.get_plugins(), server_class=own_names.server_for_this_computer)
        # With load_fast it would read the files in one more process, which may outlive this one.
        server.configure(logdir=str(folder), host="localhost", port=0, load_fast="false")
        address = server.launch()
    pipe.send(address)
    try:
        pipe.recv()
    except (EOFError, OSError):
        os._exit(0)


def _outcome(
    order: messages.Order, tell: Callable[[messages.Message], None], pipe: Connection
) -> messages.Finished | messages.Failed:
    try:
        from digitpad_training.child.run import carry_out

        return carry_out(order, tell, pipe)
    except Exception as error:  # noqa: BLE001 - the process's door: the parent logs the traceback
        return messages.Failed.because_of(error, "The training failed")
