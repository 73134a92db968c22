"""What a process makes ready while it waits for an order, so that the first step of the training follows at once."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, fields, replace
from pathlib import Path

import keras

from digitpad.base.errors import DigitpadError
from digitpad.data.datasets import MNIST_FILE, Data, DataFiles, load_files
from digitpad.data.named import check_batch_size
from digitpad.protocol.recipe import Recipe
from digitpad.runs.start import Expected
from digitpad_training.learn.fit import Compiled, compiled, try_out
from digitpad_training.measure.figures import Measure, measuring

_PRACTICE = Recipe("practice", hidden_units=(8,), batch_size=32)

Stamp = tuple[tuple[int, int], ...]
"""Of each file, when it was last changed and its size."""


@dataclass(frozen=True)
class Prepared:
    """The data of ``files``, as they were when they had this ``stamp``, and how a network is measured on them.

    The ``network`` is one that has taken its first steps on them, and was put back to where it began; None for none.
    """

    files: DataFiles
    stamp: Stamp | None
    data: Data
    measure: Measure
    network: Compiled | None = None

    def is_of(self, files: DataFiles) -> bool:
        """Whether these are the files, unchanged."""
        return files == self.files and self.stamp is not None and _stamp(files) == self.stamp

    def network_for(self, recipe: Recipe, files: DataFiles) -> Compiled | None:
        """The network, if the recipe begins with it on these files; otherwise none, and Keras forgets it."""
        if self.network is not None and not (self.network.is_of(recipe) and self.is_of(files)):
            _forget_networks()
            return None
        return self.network


def read(files: DataFiles) -> Prepared:
    """Read the files. Raises DataFileError."""
    stamp = _stamp(files)
    data = load_files(files)
    return Prepared(files, stamp, data, measuring(files.mnist, data))


def prepare(expected: Expected, before: Prepared | None, is_enough: Callable[[], bool]) -> Prepared | None:
    """Make ready what is expected, as far as it is not in what was ready ``before``, or until it ``is_enough``.

    A network of another kind is tried out where the expected one follows on others, since the first training of a
    process takes longer. Returns None for data that cannot be read, which the training will say, or may change
    unnoticed.
    """
    recipe = _PRACTICE if _follows_on_others(expected.recipe) else expected.recipe
    is_read = before is not None and before.is_of(expected.files)
    if before is not None and is_read and before.network is not None and before.network.is_of(recipe):
        return before
    _forget_networks()
    if _stamp(expected.files) is None:
        return None
    with suppress(DigitpadError, OSError):
        ready = replace(before, network=None) if before is not None and is_read else read(expected.files)
        if is_enough():
            return ready
        check_batch_size(recipe, len(ready.data.mnist_train.labels))
        network = compiled(recipe, ready.data)
        try_out(network, ready.data)
        return replace(ready, network=network)
    return None


def _forget_networks() -> None:
    keras.utils.clear_session()  # or the layers of the next network would be numbered on


def _follows_on_others(recipe: Recipe) -> bool:
    """Whether the network begins with what another one learned, or learns what only the order names."""
    return recipe.teacher is not None or bool(recipe.began_from) or recipe.sample_share > 0


def _stamp(files: DataFiles) -> Stamp | None:
    """None for what a stamp says too little of: a folder, or images whose labels lie in another file."""
    found = [getattr(files, each.name) for each in fields(files)]
    paths = [each for each in found if each is not None]
    if files.mnist.name != MNIST_FILE or not all(isinstance(each, Path) and each.is_file() for each in paths):
        return None
    return tuple((each.stat().st_mtime_ns, each.stat().st_size) for each in paths)
