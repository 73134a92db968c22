"""Make the model package that ships with the program: ``python -m training.bundled``."""

import argparse
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from tqdm import tqdm

from digitpad.errors import DigitpadError
from digitpad.paths import bundled_package_dir
from digitpad.recognition.classifier import Classifier
from training.backend import native_output_silenced
from training.datasets import MNIST_FILE, Data, as_digit_images, data_dir, load, load_mnist
from training.evaluate import Evaluation, evaluate_images, evaluate_pen
from training.recipe import BUNDLED
from training.unipen import DataFileError

with native_output_silenced():
    import keras

    from training.export import write_package
    from training.fit import fit


def main(argv: Sequence[str] | None = None) -> int:
    """Train by the bundled recipe, measure, and write the package; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m training.bundled", description=__doc__)
    parser.add_argument("--data", type=Path, default=data_dir(), help="the folder of the two data files")
    parser.add_argument("--out", type=Path, default=bundled_package_dir(), help="the package to write")
    parser.add_argument("--epochs", type=_epochs, default=BUNDLED.epochs, help=f"default: {BUNDLED.epochs}")
    options = parser.parse_args(argv)
    try:
        _make(options.data, options.out, options.epochs)
    except DigitpadError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _epochs(text: str) -> int:
    if not text.isdecimal() or int(text) == 0:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number above 0")
    return int(text)


def _make(folder: Path | None, out: Path, epochs: int) -> None:
    if folder is None:
        raise DataFileError("There is no folder of training data; name it with --data or in DIGITPAD_DATA.")
    recipe = replace(BUNDLED, epochs=epochs)
    data = load(folder)
    with tqdm(unit="step") as bar:
        model = fit(recipe, data, [ProgressBar(bar)])

    def measure(classifier: Classifier) -> Mapping[str, Any]:
        return _metrics(classifier, data, folder / MNIST_FILE)

    write_package(model, recipe, as_digit_images(data.mnist_held_out), measure, out)


class ProgressBar(keras.callbacks.Callback):
    """Moves a bar on at each step and shows the figures of the last epoch."""

    def __init__(self, bar: "tqdm[Any]") -> None:
        super().__init__()
        self._bar = bar

    def on_train_begin(self, logs: Mapping[str, float] | None = None) -> None:  # noqa: ARG002
        self._bar.reset(total=self.params["epochs"] * self.params["steps"])

    def on_train_batch_end(self, batch: int, logs: Mapping[str, float] | None = None) -> None:  # noqa: ARG002
        self._bar.update()

    def on_epoch_end(self, epoch: int, logs: Mapping[str, float] | None = None) -> None:  # noqa: ARG002
        figures = logs or {}
        self._bar.set_postfix(
            loss=f"{figures.get('loss', float('nan')):.3f}", held_out=f"{figures.get('val_accuracy', 0):.2%}"
        )


def _metrics(classifier: Classifier, data: Data, mnist: Path) -> Mapping[str, Any]:
    """The figures of the card; MNIST's test digits are read here and nowhere else."""
    pen = evaluate_pen(classifier, data.pen_held_out)
    writers = {}
    for writer in sorted({sample.writer for sample in data.pen_held_out}):
        chosen = [sample.writer == writer for sample in data.pen_held_out]
        writers[str(writer)] = round(float(pen.right[chosen].mean()), 4)
    return {
        "mnist_test": _figures(evaluate_images(classifier, load_mnist(mnist, "test"))),
        "mnist_held_out": _figures(evaluate_images(classifier, data.mnist_held_out)),
        "pen_held_out_writers": {**_figures(pen), "accuracy_by_writer": writers},
    }


def _figures(evaluation: Evaluation) -> dict[str, float | int]:
    return {
        "digits": len(evaluation.labels),
        "accuracy": round(evaluation.accuracy, 4),
        "calibration_error": round(evaluation.calibration_error, 4),
    }


if __name__ == "__main__":
    sys.exit(main())
