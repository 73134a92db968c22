"""Measure whether input limits a training: digits a second of the batches alone and of the steps alone.

    python tests/benchmarks/training_input.py

For the longest training on the way to the bundled network and for its teacher, with the data where
they are found. A training keeps its batches after some epochs: "kept" is the speed from then on.
"""

import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

from digitpad.data.datasets import DataFiles, load_files
from digitpad.data.sources import MNIST, PEN, SWISS, UJI, find
from digitpad.protocol.recipe import BUNDLED, TEACHER, Recipe
from digitpad_training.learn.backend import native_output_silenced

with native_output_silenced():
    from digitpad_training.learn.architectures import build
    from digitpad_training.learn.batches import Batches

BATCHES = 12


def digits_per_second(work: Callable[[int], object], recipe: Recipe) -> float:
    """``work`` takes the number of a batch; once before, to warm up."""
    work(0)
    began = time.perf_counter()
    for index in range(BATCHES):
        work(index)
    return BATCHES * recipe.batch_size / (time.perf_counter() - began)


def learn(model: Any, batch: Any, _index: int) -> None:
    model.train_on_batch(*batch)


def next_batch(batches: Batches, index: int) -> None:
    batches[index + 1]


def main() -> None:
    data = load_files(DataFiles(find(MNIST), find(PEN), find(SWISS), find(UJI)))
    print("| recipe | steps alone | new batches alone | of them answered by the teacher | kept batches alone |")
    print("| --- | --- | --- | --- | --- |")
    for recipe in (BUNDLED, TEACHER):
        plain = Batches(data, recipe)
        teacher = build(recipe.teacher).predict_on_batch if recipe.teacher else None
        taught = Batches(data, recipe, teacher)
        model = build(recipe)
        model.compile("adamw", "categorical_crossentropy")
        batch = plain[0]
        speeds = [
            digits_per_second(partial(learn, model, batch), recipe),
            digits_per_second(partial(next_batch, plain), recipe),
            digits_per_second(partial(next_batch, taught), recipe),
            digits_per_second(partial(next_batch, plain), recipe),
        ]
        print(f"| `{recipe.name}` | {' | '.join(f'{speed:,.0f}' for speed in speeds)} |")


if __name__ == "__main__":
    main()
