"""Make the model package that ships with the program: ``python -m digitpad_training.bundled``."""

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from digitpad.base.errors import DigitpadError
from digitpad.base.paths import bundled_package_dir, cache_dir
from digitpad.data.datasets import DataFiles, as_digit_images, load_files, load_mnist
from digitpad.data.sources import SOURCES, check, find
from digitpad.protocol.recipe import BUNDLED, Recipe, shortened
from digitpad.recognition.classifier import Classifier
from digitpad.recognition.model_store import open_package
from digitpad_training.learn.backend import native_output_silenced
from digitpad_training.measure.figures import evaluations, metrics

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
    parser.add_argument(
        "--teacher", type=Path, metavar="PACKAGE", help="a network made by the teacher's recipe; default: train it too"
    )
    options = parser.parse_args(argv)
    recipe = shortened(BUNDLED, options.epochs) if options.epochs else BUNDLED
    try:
        files = _found(options.data, options.other_data)
        teacher = _teacher(options.teacher, recipe) if options.teacher else None
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


def _found(named: Path | None, other_data: bool) -> DataFiles:
    found = {source: find(source, named) for source in SOURCES}
    if not other_data:
        for source, path in found.items():
            check(source, path)
    return DataFiles(*found.values())


def _teacher(folder: Path, recipe: Recipe) -> keras.Model:
    """The network of a package as it was when it had learned, before it was sharpened."""
    if recipe.teacher is None:
        raise TypeError("a recipe that nobody teaches")
    model = load_network(folder, recipe.teacher)
    sharpen(model, 1 / open_package(folder).card.metrics.get("sharpened", 1.0))
    return model


def _make(recipe: Recipe, files: DataFiles, teacher: keras.Model | None, out: Path, checkpoints: Path) -> None:
    check_place(out)  # before the hour that it takes
    data = load_files(files)
    model = trained(recipe, data, checkpoints, teacher)

    held_out = as_digit_images(data.mnist_held_out.images)
    sharpness = sharpness_for(model.predict(held_out, batch_size=1000, verbose=0), data.mnist_held_out.labels)
    sharpen(model, sharpness)

    def measure(classifier: Classifier) -> Mapping[str, Any]:
        # MNIST's test digits are read here, and never in choosing.
        parts = evaluations(classifier, data, load_mnist(files.mnist, "test"))
        return {"sharpened": round(sharpness, 3), **metrics(parts, data)}

    write_package(model, recipe, held_out, measure, out)
    forget(recipe, data, checkpoints)


if __name__ == "__main__":
    sys.exit(main())
