"""Measure how long a training takes to its first step: in a new process, and in one that waited for the order.

    python tests/benchmarks/first_step.py

It needs MNIST, where it is found, and takes about a minute. A waiting process has been there for 10 seconds, as when
the Train page has been open for so long; both take turns, so that a slow moment affects both.
"""

import sys
import time
from dataclasses import replace
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

from digitpad.data.named import data_files
from digitpad.processes.doors import STAND_BY
from digitpad.processes.spawn import Child, start_child
from digitpad.processes.training import Training
from digitpad.protocol.messages import Order, Progressed
from digitpad.protocol.recipe import PRESETS, Recipe

REPETITIONS = 3
OPEN_S = 10
(RECIPE,) = (preset.recipe for preset in PRESETS if preset.id == "mlp-128")


def main() -> None:
    files = data_files([], Recipe("any"))
    cold, warm = [], []
    for _repetition in range(REPETITIONS):
        cold.append(seconds_to_the_first_step(None))
        began = time.monotonic()
        child = start_child("training", STAND_BY, files, is_awaited=False)
        child[1].poll(None)
        time.sleep(max(0.0, began + OPEN_S - time.monotonic()))
        warm.append(seconds_to_the_first_step(child))
    ratio = median(before / after for before, after in zip(cold, warm, strict=True))
    print("| what | a new process | one that waited | ratio |")
    print("| --- | --- | --- | --- |")
    print(f"| from *Train* to the first step, `mlp-128` | {median(cold):.2f} s | {median(warm):.2f} s | {ratio:.1f} |")


def seconds_to_the_first_step(child: Child | None) -> float:
    files = data_files([], Recipe("any"))
    with TemporaryDirectory() as folder:
        order = Order(replace(RECIPE, epochs=1), files.mnist, files.pen, Path(folder) / "run", "cpu")
        began = time.monotonic()
        training = Training(order, waiting=child)
        for message in training.messages():
            if isinstance(message, Progressed):
                seconds = time.monotonic() - began
                training.kill()
        training.close()
    return seconds


if __name__ == "__main__":
    main()
