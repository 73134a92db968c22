"""Make the model package that ships with the program: ``python -m digitpad_training.bundled``."""

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.base.errors import DigitpadError
from digitpad.base.paths import bundled_package_dir, cache_dir
from digitpad.data.datasets import DataFiles, as_digit_images, load_files, load_mnist
from digitpad.data.evaluation import LabelledDigits
from digitpad.data.sources import SOURCES, check, find
from digitpad.protocol.recipe import BUNDLED, Recipe, shortened
from digitpad.recognition.classifier import Classifier
from digitpad.recognition.models.model_store import check_package
from digitpad_training.learn.backend import native_output_silenced
from digitpad_training.measure.figures import evaluations, held_out_digits, metrics

with native_output_silenced():
    import keras

    from digitpad_training.learn.calibrate import sharpen, sharpness_for
    from digitpad_training.learn.lessons import forget, trained
    from digitpad_training.packages.load import load_network
    from digitpad_training.packages.write import check_place, write_package


def main(argv: Sequence[str] | None = None) -> int:
    """Train by the bundled recipe, measure, and write the package; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m digitpad_training.bundled", description=__doc__)
    parser.add_argument("--data", type=Path, help="the folder of the data files; default: where they are found")
    parser.add_argument("--other-data", action="store_true", help="take other data than the published")
    parser.add_argument("--out", type=Path, default=bundled_package_dir(), help="the package to write")
    parser.add_argument("--epochs", type=number_of_epochs, help="at most so many, of each network on the way")
    parser.add_argument(
        "--checkpoints", type=Path, default=cache_dir() / "checkpoints", help="where an interrupted training is kept"
    )
    add_teacher(parser)
    options = parser.parse_args(argv)
    recipe = shortened(BUNDLED, options.epochs) if options.epochs else BUNDLED
    try:
        files = _found(options.data, options.other_data)
        teacher = teacher_of(recipe, options.teacher) if options.teacher else None
        _make(recipe, files, teacher, options.out, options.checkpoints)
    except DigitpadError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def number_of_epochs(text: str) -> int:
    """An argument of the command line."""
    if not text.isdecimal() or int(text) == 0:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number above 0")
    return int(text)


def add_teacher(parser: argparse.ArgumentParser) -> None:
    """Add the option that names a network which need not be trained again."""
    parser.add_argument(
        "--teacher", type=Path, metavar="PACKAGE", help="a network made by the teacher's recipe; default: train it too"
    )


def _found(named: Path | None, other_data: bool) -> DataFiles:
    found = {source: find(source, named) for source in SOURCES}
    if not other_data:
        for source, path in found.items():
            check(source, path)
    return DataFiles(*found.values())


def teacher_of(recipe: Recipe, folder: Path) -> keras.Model:
    """The network of a package as it was when it had learned, before it was sharpened.

    Raises ModelPackageError, LoadError or RefusedError if it has other layers than the recipe's teacher, or is damaged.
    """
    if recipe.teacher is None:
        raise TypeError("a recipe that nobody teaches")
    model = load_network(folder, recipe.teacher)
    sharpen(model, 1 / check_package(folder).metrics.get("sharpened", 1.0))
    return model


def _make(recipe: Recipe, files: DataFiles, teacher: keras.Model | None, out: Path, checkpoints: Path) -> None:
    check_place(out)  # before the hour that it takes
    data = load_files(files)
    model = trained(recipe, data, checkpoints, teacher)

    sharpness = sharpness_for([_answers(model, digits) for digits in held_out_digits(data).values()])
    sharpen(model, sharpness)
    held_out = as_digit_images(data.mnist_held_out.images)

    def measure(classifier: Classifier) -> Mapping[str, Any]:
        # MNIST's test digits are read here, and never in choosing.
        parts = evaluations(classifier, data, load_mnist(files.mnist, "test"))
        return {"sharpened": round(sharpness, 3), **metrics(parts, data)}

    write_package(model, recipe, held_out, measure, out)
    forget(recipe, data, checkpoints)


def _answers(model: keras.Model, digits: LabelledDigits) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """The probabilities, shape (n, 10), and the labels of those that have ink."""
    images = np.stack([image for image in digits.images if image is not None])
    labels = digits.labels[[image is not None for image in digits.images]]
    return model.predict(images, batch_size=1000, verbose=0), labels


if __name__ == "__main__":
    sys.exit(main())
