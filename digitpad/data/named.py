"""Which data files a person means, and what a network makes of one."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from digitpad.base.language import tr
from digitpad.base.paths import printable
from digitpad.data.datasets import (
    HELD_OUT_MNIST,
    MNIST_FILE,
    PEN_FILE,
    SWISS_FILE,
    UJI_DIGITS_FILE,
    UJI_FILE,
    DataFiles,
    count_to_learn_from,
    holds_images,
    load_all_images,
    load_pen_samples,
)
from digitpad.data.evaluation import Evaluation, evaluate_images, evaluate_pen, evaluate_scans
from digitpad.data.formats.class_folders import is_class_folder, root_of
from digitpad.data.formats.swiss import is_swiss, read_swiss
from digitpad.data.formats.tfds import find_mnist
from digitpad.data.formats.uji import is_uji, read_uji_samples
from digitpad.data.formats.unipen import DataFileError
from digitpad.protocol.recipe import Recipe
from digitpad.recognition.classifier import Classifier

if TYPE_CHECKING:
    from digitpad.data.sources import Source

_NAMES = (MNIST_FILE, PEN_FILE, SWISS_FILE, UJI_FILE, UJI_DIGITS_FILE)


def data_files(named: Sequence[Path], recipe: Recipe) -> DataFiles:
    """The files of images and of all that the recipe learns from besides; pen strokes measure every network.

    ``named`` are files, or folders that hold them; if there are none, the usual places are
    searched. Raises DataFileError where MNIST is missing, or a usual file that the recipe asks for.
    """
    from digitpad.data.sources import MNIST, PEN, SWISS, UJI, find

    if not named:
        return DataFiles(
            found_or_none(MNIST) or find(MNIST),
            find(PEN) if recipe.pen_share else found_or_none(PEN),
            find(SWISS) if recipe.scan_share else None,
            find(UJI) if recipe.uji_share else None,
        )
    of_kind: dict[str, Path] = {}
    for file in (file for path in named for file in _files_at(path)):
        of_kind.setdefault(kind_of(file), file)
    if "mnist" not in of_kind:
        raise DataFileError(
            tr("There are no images among {list}; name MNIST, or others, too.", list=", ".join(map(str, named)))
        )
    return DataFiles(**of_kind)


def check_batch_size(recipe: Recipe, digits: int) -> None:
    """Raises DataFileError if there are fewer ``digits`` to learn from than a batch of the recipe has."""
    if digits <= 0:
        raise DataFileError(
            tr("There are no digits to learn from beside the {n} held-out ones; get MNIST.", "", HELD_OUT_MNIST)
        )
    if recipe.batch_size > digits:
        raise DataFileError(
            tr(
                "A batch of {batch_size} is more than the {n} digits there are; choose a smaller one.",
                "",
                digits,
                batch_size=recipe.batch_size,
            )
        )


def check_order(recipe: Recipe, images: Path) -> None:
    """Raises DataFileError for faults that can be found without reading all the data, before a training begins."""
    digits = count_to_learn_from(images)
    if digits is not None:
        check_batch_size(recipe, digits)


def found_or_none(source: Source) -> Path | None:
    """Where the file is, among the usual places; None if it is in none."""
    from digitpad.data.sources import find

    try:
        return find(source)
    except DataFileError:
        return find_mnist() if source.file == MNIST_FILE else None


def kind_of(path: Path) -> str:
    """What a file can hold, by a look at it: "scans", "uji", "mnist" for all other images, or else "pen" strokes.

    Raises DataFileError if it is none, or is a pipe or a device, which may never end.
    """
    if path.exists() and not (path.is_file() or path.is_dir()):
        raise DataFileError(tr("{path} is no file but a pipe or a device; name a file.", path=printable(path)))
    if zipfile.is_zipfile(path) and is_swiss(path):
        return "scans"
    if path.is_file() and is_uji(path):
        return "uji"
    return "mnist" if holds_images(path) else "pen"


def evaluate_file(path: Path, classifier: Classifier) -> Evaluation:
    """Read the test digits of a data file, or all it has, or all scans or pen strokes. Raises DataFileError."""
    path = root_of(path)
    kind = kind_of(path)
    if kind == "mnist":
        digits = load_all_images(path, classifier)
        return replace(evaluate_images(classifier, digits), remark=digits.remark)
    if kind == "scans":
        return evaluate_scans(classifier, read_swiss(path, None))
    samples = read_uji_samples(path) if kind == "uji" else load_pen_samples(path)
    if not samples:
        raise DataFileError(tr("{path} holds no digits; name a file that does.", path=path))
    return evaluate_pen(classifier, samples)


def _files_at(path: Path) -> list[Path]:
    if not path.is_dir():
        if not path.is_file():
            raise DataFileError(tr("{path} does not exist; check the name.", path=path))
        return [root_of(path)]
    found = [path / name for name in _NAMES if (path / name).is_file()]
    found = found or [path] * is_class_folder(path) or sorted(path.glob("*train*images*"))[:1]
    if not found:
        raise DataFileError(
            tr(
                "{path} has neither {first} nor {second}, nor folders named 0 to 9; name the files themselves.",
                path=path,
                first=MNIST_FILE,
                second=PEN_FILE,
            )
        )
    return found
