"""What a process makes ready while it waits for an order, so that the first step of the training follows at once."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, fields, replace
from pathlib import Path

import keras

from digitpad.base.errors import DigitpadError
from digitpad.data.datasets import MNIST_FILE, Data, DataFiles, load_files
from digitpad.protocol.recipe import Recipe
from digitpad_training.learn.fit import fit
from digitpad_training.measure.figures import Measure, measuring

_PRACTICE = Recipe("practice", hidden_units=(8,), batch_size=32, epochs=1)
_LEARNED, _READ = 1024, 64  # digits

Stamp = tuple[tuple[int, int], ...]
"""Of each file, when it was last changed and its size."""


@dataclass(frozen=True)
class Prepared:
    """The data of ``files``, as they were when they had this ``stamp``, and how a network is measured on them."""

    files: DataFiles
    stamp: Stamp | None
    data: Data
    measure: Measure

    def is_of(self, files: DataFiles) -> bool:
        """Whether these are the files, unchanged."""
        return files == self.files and self.stamp is not None and _stamp(files) == self.stamp


def read(files: DataFiles) -> Prepared:
    """Read the files. Raises DataFileError."""
    stamp = _stamp(files)
    data = load_files(files)
    return Prepared(files, stamp, data, measuring(files.mnist, data))


def prepare(files: DataFiles) -> Prepared | None:
    """Read the files, and train a tiny network once, since the first training of a process takes longer.

    None for data that cannot be read, which the training will say, or may change unnoticed.
    """
    if _stamp(files) is None:
        return None
    with suppress(DigitpadError, OSError):
        prepared = read(files)
        _practise(prepared.data)
        return prepared
    return None


def _practise(data: Data) -> None:
    few = replace(
        data,
        mnist_train=data.mnist_train.chosen(slice(_LEARNED)),
        mnist_held_out=data.mnist_held_out.chosen(slice(_READ)),
    )
    fit(_PRACTICE, few, [])
    keras.utils.clear_session()  # or the layers of the next network would be numbered on


def _stamp(files: DataFiles) -> Stamp | None:
    """None for what a stamp says too little of: a folder, or images whose labels lie in another file."""
    found = [getattr(files, each.name) for each in fields(files)]
    paths = [each for each in found if each is not None]
    if files.mnist.name != MNIST_FILE or not all(isinstance(each, Path) and each.is_file() for each in paths):
        return None
    return tuple((each.stat().st_mtime_ns, each.stat().st_size) for each in paths)
