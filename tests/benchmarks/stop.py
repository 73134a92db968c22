"""Measure Stop: how long after it a training has ended, in each state that it can be in.

    python tests/benchmarks/stop.py

Prints a table, of the preset mlp-128, of the convolutional one and of the bundled one without its teacher, on MNIST,
from the button to the last message. The processor time is what the training's process takes from then to its end.
"""

import os
import resource
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

import numpy as np
import psutil
from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from digitpad.data.datasets import MNIST_FILE, PEN_FILE, data_dir
from digitpad.protocol.messages import EpochFinished, Finished, Message, Order, Paused, Preparing, Progressed, Started
from digitpad.protocol.recipe import BUNDLED, PRESETS, Recipe
from digitpad.ui.train.session import Session, State

RECIPES = [preset.recipe for preset in PRESETS if preset.id in ("mlp-128", "cnn")]
RECIPES.append(replace(BUNDLED, teacher=None))  # Stop during the teacher's epochs finds nothing to keep
TIMES = 3

Moment = Callable[[Message, int], bool]
MOMENTS: dict[str, Moment] = {
    "importing TensorFlow": lambda message, _epochs: isinstance(message, Preparing) and "TensorFlow" in message.what,
    "reading the data": lambda message, _epochs: isinstance(message, Preparing) and "data" in message.what,
    "tracing": lambda message, _epochs: isinstance(message, Started),
    "the first epoch": lambda message, _epochs: isinstance(message, Progressed),
    "the second epoch": lambda message, epochs: isinstance(message, Progressed) and epochs == 1,
    "paused": lambda message, epochs: isinstance(message, Paused) and epochs == 1,
    "testing and saving": lambda message, _epochs: isinstance(message, Preparing) and "saving" in message.what,
}
"""When Stop is pressed: at the first message for which this is true, with the number of epochs that are over."""


def main() -> None:
    folder = data_dir()
    if folder is None:
        sys.exit("MNIST is needed: name its folder in DIGITPAD_DATA.")
    QCoreApplication([])
    print("| Stop while | preset | acknowledged | ended: median | worst | processor time | run kept |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for recipe in RECIPES:
        for what, moment in MOMENTS.items():
            taken = [stop_at(moment, recipe, folder) for _ in range(TIMES)]
            heard, ended, used, kept = zip(*taken, strict=True)
            print(
                f"| {what} | {recipe.name} | {max(heard) * 1e3:.2f} ms | {np.median(ended):.2f} s | {max(ended):.2f} s "
                f"| {np.median(used):.2f} s | {'yes' if all(kept) else 'none yet'} |",
                flush=True,
            )


def stop_at(moment: Moment, recipe: Recipe, folder: Path) -> tuple[float, float, float, bool]:
    """Seconds from Stop to the state "stopping" and to the end; of the processor; and whether there is a run."""
    session, loop, epochs = Session(), QEventLoop(), 0
    pressed = heard = ended = used_before = 0.0
    kept = False
    used_by_others = processor_seconds_of_ended_children()

    def press() -> None:
        nonlocal pressed, used_before
        used_before = sum(sum(child.cpu_times()[:2]) for child in psutil.Process().children())
        pressed = time.perf_counter()
        session.stop()

    def on_message(message: Message) -> None:
        nonlocal epochs, kept
        epochs += isinstance(message, EpochFinished)
        kept = isinstance(message, Finished)
        if moment is MOMENTS["paused"] and isinstance(message, Progressed) and epochs == 1:
            session.pause()
        if not pressed and moment(message, epochs):
            QTimer.singleShot(0, press)  # once the session knows the message's state

    def on_state(state: State) -> None:
        nonlocal heard, ended
        if state is State.STOPPING:
            heard = time.perf_counter() - pressed
        if state in (State.FINISHED, State.FAILED):
            ended = time.perf_counter() - pressed
            QTimer.singleShot(0, loop.quit)

    session.message_received.connect(on_message)
    session.state_changed.connect(on_state)
    if moment is MOMENTS["testing and saving"]:
        recipe = replace(recipe, epochs=1)
    with TemporaryDirectory() as out:
        session.start(Order(recipe, folder / MNIST_FILE, folder / PEN_FILE, Path(out, "run")))
        loop.exec()
        session.close()
    return heard, ended, processor_seconds_of_ended_children() - used_by_others - used_before, kept


def processor_seconds_of_ended_children() -> float:
    """What they took of it, in the program and in the system."""
    return sum(resource.getrusage(resource.RUSAGE_CHILDREN)[:2])


if __name__ == "__main__":
    main()
