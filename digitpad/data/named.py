"""Which data files a person means, and what a network makes of one."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from digitpad.data.datasets import HELD_OUT_MNIST, MNIST_FILE, PEN_FILE, count_mnist, load_mnist
from digitpad.data.evaluation import Evaluation, evaluate_images, evaluate_pen
from digitpad.data.tfds import find_mnist, is_records
from digitpad.data.unipen import DataFileError, read_pen_samples
from digitpad.protocol.recipe import Recipe
from digitpad.recognition.classifier import Classifier

if TYPE_CHECKING:
    from digitpad.data.sources import Source


def data_files(named: Sequence[Path], recipe: Recipe) -> tuple[Path, Path | None]:
    """The files of MNIST and of the pen strokes, which also measure what does not learn from them.

    ``named`` are these files or folders that hold them; without any, the usual places are looked
    through. Raises DataFileError where MNIST is missing, or the pen strokes that the recipe asks for.
    """
    if not named:
        from digitpad.data.sources import MNIST, PEN, find

        return found_or_none(MNIST) or find(MNIST), find(PEN) if recipe.pen_share else found_or_none(PEN)
    files = [file for path in named for file in _files_at(path)]
    mnist = [file for file in files if is_mnist(file)]
    pen = [file for file in files if file not in mnist]
    if not mnist:
        raise DataFileError(f"There is no MNIST among {', '.join(map(str, named))}; name its file too.")
    return mnist[0], pen[0] if pen else None


def check_batch_size(recipe: Recipe, digits: int) -> None:
    """Raises DataFileError if there are fewer ``digits`` to learn from than a batch of the recipe has."""
    if digits <= 0:
        raise DataFileError(
            f"There are no digits to learn from beside the {HELD_OUT_MNIST:,} held-out ones; get MNIST."
        )
    if recipe.batch_size > digits:
        raise DataFileError(
            f"A batch of {recipe.batch_size:,} is more than the {digits:,} digits there are; choose a smaller one."
        )


def check_order(recipe: Recipe, mnist: Path) -> None:
    """Raises DataFileError for what can be known before the training begins, which reads the data whole."""
    digits = count_mnist(mnist) - HELD_OUT_MNIST
    if digits > 0:
        check_batch_size(recipe, digits)


def found_or_none(source: Source) -> Path | None:
    """Where the file is, of the usual places; None if it is nowhere."""
    from digitpad.data.sources import find

    try:
        return find(source)
    except DataFileError:
        return find_mnist() if source.file == MNIST_FILE else None


def is_mnist(path: Path) -> bool:
    """Whether the file is an archive of arrays or of records, as MNIST's are; else it can only hold pen strokes."""
    return is_records(path) or zipfile.is_zipfile(path)


def evaluate_file(path: Path, classifier: Classifier) -> Evaluation:
    """Read MNIST's test digits, or all pen strokes, of a file. Raises DataFileError."""
    if path.is_dir():
        raise DataFileError(f"{path} is a folder; name the file of MNIST or of pen strokes in it.")
    if is_mnist(path):
        return evaluate_images(classifier, load_mnist(path, "test"))
    samples = read_pen_samples(path)
    if not samples:
        raise DataFileError(f"{path} holds no digits; name the file of MNIST or of pen strokes.")
    return evaluate_pen(classifier, samples)


def _files_at(path: Path) -> list[Path]:
    if not path.is_dir():
        if not path.is_file():
            raise DataFileError(f"{path} does not exist; check the name.")
        return [path]
    found = [path / name for name in (MNIST_FILE, PEN_FILE) if (path / name).is_file()]
    if not found:
        raise DataFileError(f"{path} has neither {MNIST_FILE} nor {PEN_FILE}; name the files themselves.")
    return found
