"""The doors at which child processes begin (`digitpad.processes.doors`); each reports through a pipe.

What takes time to load, TensorFlow above all, is imported once the child has settled in.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING

from digitpad.base.errors import DigitpadError
from digitpad.base.files.private_files import write_privately
from digitpad.base.language import tr
from digitpad.base.paths import user_data_dir
from digitpad.processes.sandbox import no_network_and_no_programs
from digitpad.processes.spawn import end_with_the_parent, settle_in
from digitpad.protocol import messages
from digitpad.protocol.devices import ALWAYS_THERE, CPU
from digitpad.runs.claim import abandon_orphan

if TYPE_CHECKING:
    from digitpad.data.datasets import DataFiles
    from digitpad.protocol.recipe import Recipe
    from digitpad.runs.start import Expected
    from digitpad_training.child.prepared import Prepared

_HEARTBEAT_S = 1.0


def train(order: messages.Order, pipe: Connection) -> None:
    """Carry out a training, and report everything through ``pipe``; ends the process."""
    settle_in()
    _train(order, pipe, _farewells())


def stand_by(pipe: Connection) -> None:
    """Load TensorFlow, say through ``pipe`` that it is `Ready`, and carry out the order that comes; ends the process.

    Until then it may be told what is `Expected`, as often as that changes, and makes it ready. If there is a GPU, the
    process ends instead of waiting, since it occupies that.
    """
    settle_in()
    farewells = _farewells()
    from digitpad_training.learn.backend import devices

    found = devices()
    pipe.send(messages.Ready(found))
    if len(found) > len(ALWAYS_THERE):
        return
    with suppress(Exception):  # the training will come upon it again, and report it
        import digitpad_training.child.run  # noqa: F401 - what the order needs
    no_network_and_no_programs()  # before a file is read
    ready: Prepared | None = None
    try:
        while not isinstance(told := _newest(pipe), messages.Order):
            ready = _prepared(told, ready, pipe)
    except (EOFError, OSError):
        os._exit(0)
    _train(told, pipe, farewells, ready)


def _newest(pipe: Connection) -> Expected | messages.Order:
    """Wait for what the parent says next: an order, or else the last of what is expected."""
    told: Expected | messages.Order = pipe.recv()
    while not isinstance(told, messages.Order) and pipe.poll():
        told = pipe.recv()
    return told


def _prepared(expected: Expected, before: Prepared | None, pipe: Connection) -> Prepared | None:
    """What is ready of it once more is said, or all is; None if there is an error."""
    try:
        from digitpad_training.child import prepared

        return prepared.prepare(expected, before, pipe.poll)
    except Exception:  # noqa: BLE001 - the training will come upon it again, and report it
        return None


def find_rate(recipe: Recipe, files: DataFiles, pipe: Connection) -> None:
    """Send a learning rate for the recipe through ``pipe``, as `RateFound`, or why there is none, as `Failed`."""
    settle_in()
    end_with_the_parent()
    from digitpad_training.learn.backend import native_output_silenced

    try:
        with native_output_silenced():
            import keras  # noqa: F401 - which prints while it is loaded

            from digitpad_training.learn import rate_finder
        from digitpad.data.datasets import load_files
        from digitpad_training.learn.backend import device_name

        if device_name() == "CPU":  # a GPU's libraries start programs of their own
            no_network_and_no_programs()
        pipe.send(rate_finder.find_rate(recipe, load_files(files)))
    except DigitpadError as error:
        pipe.send(messages.Failed(str(error)))
    except Exception as error:  # noqa: BLE001 - the process's door: the parent logs the traceback
        pipe.send(messages.Failed.because_of(error, tr("No learning rate was found")))


def _farewells() -> list[Callable[[], None]]:
    """What is to be called, the last first, when the parent ends before this process."""
    farewells: list[Callable[[], None]] = []

    def take_leave() -> None:
        for each in reversed(farewells):
            each()

    end_with_the_parent(take_leave)
    return farewells


def _train(
    order: messages.Order, pipe: Connection, farewells: list[Callable[[], None]], ready: Prepared | None = None
) -> None:
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

    farewells.append(leave)
    threading.Thread(target=beat, daemon=True).start()
    tell(messages.Preparing(tr("Loading TensorFlow")))
    if order.device == CPU:
        os.environ["CUDA_VISIBLE_DEVICES"] = ""
    tell(_outcome(order, tell, pipe, ready))
    leave()


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
    order: messages.Order, tell: Callable[[messages.Message], None], pipe: Connection, ready: Prepared | None
) -> messages.Finished | messages.Failed:
    try:
        from digitpad_training.child.run import carry_out

        return carry_out(order, tell, pipe, ready)
    except Exception as error:  # noqa: BLE001 - the process's door: the parent logs the traceback
        return messages.Failed.because_of(error, tr("The training failed"))
