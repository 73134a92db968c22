"""TensorBoard in a process of its own. No Keras here, and TensorBoard is loaded by the child."""

from __future__ import annotations

import os
from multiprocessing.connection import Connection
from pathlib import Path


def serve_in_child(folder: Path, pipe: Connection) -> None:
    """A child's entry: show the runs in a folder on a free port of this computer alone.

    Sends the address through ``pipe``, and ends when the parent's end of that is closed.
    """
    from digitpad.processes.spawn import end_with_the_parent, settle_in

    settle_in()
    end_with_the_parent()
    import warnings

    from digitpad_training.learn.backend import native_output_silenced

    warnings.simplefilter("ignore")  # it has some about its own parts, which are no affair of the person
    with native_output_silenced():  # it loads TensorFlow
        from tensorboard import default, program

        server = program.TensorBoard(default.get_plugins())
        # With load_fast it would read the files in one more process, which may outlive this one.
        server.configure(logdir=str(folder), host="localhost", port=0, load_fast="false")
        address = server.launch()
    pipe.send(address)
    try:
        pipe.recv()
    except (EOFError, OSError):
        os._exit(0)
