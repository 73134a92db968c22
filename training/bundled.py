"""Make the model package that ships with the program: ``python -m training.bundled``."""

import argparse
import hashlib
import json
import shutil
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from digitpad.errors import DigitpadError
from digitpad.paths import bundled_package_dir, cache_dir
from digitpad.recognition.classifier import Classifier
from training.backend import native_output_silenced
from training.datasets import MNIST_FILE, PEN_FILE, Data, as_digit_images, data_dir, load, load_mnist
from training.figures import evaluations, metrics
from training.recipe import BUNDLED, Recipe
from training.unipen import DataFileError

with native_output_silenced():
    import keras

    from training.export import write_package
    from training.fit import fit
    from training.progress import ProgressBar


def main(argv: Sequence[str] | None = None) -> int:
    """Train by the bundled recipe, measure, and write the package; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m training.bundled", description=__doc__)
    parser.add_argument("--data", type=Path, default=data_dir(), help="the folder of the two data files")
    parser.add_argument("--out", type=Path, default=bundled_package_dir(), help="the package to write")
    parser.add_argument("--epochs", type=_epochs, default=BUNDLED.epochs, help=f"default: {BUNDLED.epochs}")
    parser.add_argument(
        "--checkpoints", type=Path, default=cache_dir() / "checkpoints", help="where an interrupted training is kept"
    )
    options = parser.parse_args(argv)
    recipe = _shortened(BUNDLED, options.epochs)
    try:
        _make(recipe, options.data, options.out, options.checkpoints)
    except DigitpadError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _epochs(text: str) -> int:
    if not text.isdecimal() or int(text) == 0:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number above 0")
    return int(text)


def _shortened(recipe: Recipe, epochs: int) -> Recipe:
    """The recipe with at most so many epochs, for its teacher too."""
    teacher = recipe.teacher and _shortened(recipe.teacher, epochs)
    return replace(recipe, epochs=min(recipe.epochs, epochs), teacher=teacher)


def _make(recipe: Recipe, folder: Path | None, out: Path, checkpoints: Path) -> None:
    if folder is None:
        raise DataFileError("There is no folder of training data; name it with --data or in DIGITPAD_DATA.")
    data = load(folder)
    model = _trained(recipe, data, checkpoints, _digest(folder))

    def measure(classifier: Classifier) -> Mapping[str, Any]:
        # MNIST's test digits are read here, and never in choosing.
        return metrics(evaluations(classifier, data, load_mnist(folder / MNIST_FILE, "test")), data.pen_held_out)

    write_package(model, recipe, as_digit_images(data.mnist_held_out.images), measure, out)
    shutil.rmtree(checkpoints, ignore_errors=True)


def _trained(recipe: Recipe, data: Data, checkpoints: Path, data_digest: str) -> keras.Model:
    teacher = _trained(recipe.teacher, data, checkpoints, data_digest) if recipe.teacher else None
    # Named by all that the training depends on, so that no other one goes on from its state.
    digest = hashlib.sha256(json.dumps([recipe.to_json(), data_digest]).encode()).hexdigest()
    return fit(recipe, data, [ProgressBar(recipe.name)], teacher, checkpoints / f"{recipe.name}-{digest[:16]}")


def _digest(folder: Path) -> str:
    contents = [(folder / name).read_bytes() for name in (MNIST_FILE, PEN_FILE)]
    return hashlib.sha256(b"".join(contents)).hexdigest()


if __name__ == "__main__":
    sys.exit(main())
