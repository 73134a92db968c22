"""Measure Stop: how long after it a training has ended, in each state that it can be in.

    python tests/benchmarks/stop.py

Prints a table, of the preset mlp-128 and of the convolutional one, on MNIST, from the button to the last message.
"""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1]))

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from digitpad.ui.training_worker import State, TrainingWorker
from training.datasets import MNIST_FILE, PEN_FILE, data_dir
from training.messages import EpochFinished, Finished, Message, Order, Paused, Preparing, Progressed, Started
from training.recipe import PRESETS, Recipe

IDS = ("mlp-128", "cnn")
TIMES = 3
MOST_S = 2.0

Moment = Callable[[Message, int], bool]
MOMENTS: dict[str, Moment] = {
    "importing TensorFlow": lambda message, _epochs: isinstance(message, Preparing) and "TensorFlow" in message.what,
    "reading the data": lambda message, _epochs: isinstance(message, Preparing) and "data" in message.what,
    "tracing": lambda message, _epochs: isinstance(message, Started),
    "the first epoch": lambda message, _epochs: isinstance(message, Progressed),
    "the second epoch": lambda message, epochs: isinstance(message, Progressed) and epochs == 1,
    "paused": lambda message, epochs: isinstance(message, Paused) and epochs == 1,
}
"""When Stop is pressed: at the first message for which this is true, with the number of epochs that are over."""


def main() -> None:
    folder = data_dir()
    if folder is None:
        sys.exit("MNIST is needed: name its folder in DIGITPAD_DATA.")
    QCoreApplication([])
    recipes = {preset.id: preset.recipe for preset in PRESETS}
    print("| Stop while | preset | acknowledged | ended, worst | of 2 s | run kept |")
    print("| --- | --- | --- | --- | --- | --- |")
    for name in IDS:
        for what, moment in MOMENTS.items():
            taken = [stop_at(moment, recipes[name], folder) for _ in range(TIMES)]
            heard, ended, kept = (max(column) for column in zip(*taken, strict=True))
            share, keeps = ended / MOST_S, "yes" if kept else "none yet"
            print(f"| {what} | {name} | {heard * 1e3:.1f} ms | {ended:.2f} s | {share:.2f} | {keeps} |", flush=True)


def stop_at(moment: Moment, recipe: Recipe, folder: Path) -> tuple[float, float, bool]:
    """Seconds from Stop to the state "stopping" and to the end of the training, and whether there is a run."""
    worker, loop, epochs = TrainingWorker(), QEventLoop(), 0
    pressed = heard = ended = 0.0
    kept = False

    def press() -> None:
        nonlocal pressed
        pressed = time.perf_counter()
        worker.stop()

    def on_message(message: Message) -> None:
        nonlocal epochs, kept
        epochs += isinstance(message, EpochFinished)
        kept = isinstance(message, Finished)
        if moment is MOMENTS["paused"] and isinstance(message, Progressed) and epochs == 1:
            worker.pause()
        if not pressed and moment(message, epochs):
            QTimer.singleShot(0, press)  # once the worker knows the message's state

    def on_state(state: State) -> None:
        nonlocal heard, ended
        if state is State.STOPPING:
            heard = time.perf_counter() - pressed
        if state in (State.FINISHED, State.FAILED):
            ended = time.perf_counter() - pressed
            QTimer.singleShot(0, loop.quit)

    worker.message_received.connect(on_message)
    worker.state_changed.connect(on_state)
    with TemporaryDirectory() as out:
        worker.start(Order(recipe, folder / MNIST_FILE, folder / PEN_FILE, Path(out, "run")))
        loop.exec()
        worker.close()
    return heard, ended, kept


if __name__ == "__main__":
    main()
