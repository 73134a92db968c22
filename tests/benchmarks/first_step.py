"""Measure how long a training takes to its first step: in a new process, and in those that waited for the order.

    python tests/benchmarks/first_step.py

It needs MNIST, where it is found, and takes two minutes. A waiting process has been there for 10 seconds, as when the
Train page has been open for so long; one expected another recipe, one that which is ordered. All take turns, so that a
slow moment affects all. Processor time is that of the child, from the order to its first step.
"""

import sys
import time
from dataclasses import replace
from multiprocessing import active_children
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

from digitpad.data.named import data_files
from digitpad.processes.doors import STAND_BY
from digitpad.processes.spawn import Child, processor_seconds, start_child
from digitpad.processes.training import Training
from digitpad.protocol.messages import Order, Progressed
from digitpad.protocol.recipe import PRESETS, Recipe
from digitpad.runs.start import Expected

REPETITIONS = 3
OPEN_S = 10
(RECIPE,) = (preset.recipe for preset in PRESETS if preset.id == "mlp-128")
PROCESSES = {
    "new": None,
    "waited, and expected another recipe": replace(RECIPE, hidden_units=(100,)),
    "waited, and expected this recipe": RECIPE,
}


def main() -> None:
    took: dict[str, list[tuple[float, float]]] = {process: [] for process in PROCESSES}
    for _repetition in range(REPETITIONS):
        for process, expected in PROCESSES.items():
            took[process].append(to_the_first_step(waiting_for(expected) if expected else None))
    print("| from *Train* to the first step of `mlp-128`, in a process that | time | processor time |")
    print("| --- | --- | --- |")
    for process, figures in took.items():
        seconds, work = (median(each) for each in zip(*figures, strict=True))
        print(f"| {process} | {seconds:.2f} s | {work:.2f} s |")


def waiting_for(expected: Recipe) -> Child:
    """A process that was told what to expect, and has waited since."""
    began = time.monotonic()
    process, pipe = start_child("training", STAND_BY, is_awaited=False)
    pipe.send(Expected(expected, data_files([], expected)))
    pipe.poll(None)
    time.sleep(max(0.0, began + OPEN_S - time.monotonic()))
    return process, pipe


def to_the_first_step(child: Child | None) -> tuple[float, float]:
    """Seconds, and those of the processor."""
    files = data_files([], RECIPE)
    with TemporaryDirectory() as folder:
        order = Order(replace(RECIPE, epochs=1), files.mnist, files.pen, Path(folder) / "run", "cpu")
        work = processor_seconds(child[0]) if child else 0.0
        began = time.monotonic()
        training = Training(order, waiting=child)
        (process,) = active_children()
        for message in training.messages():
            if isinstance(message, Progressed):
                seconds = time.monotonic() - began
                work = processor_seconds(process) - work  # type: ignore[arg-type]
                training.kill()
        training.close()
    return seconds, work


if __name__ == "__main__":
    main()
