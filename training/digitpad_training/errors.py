"""Sheets of what a model package misreads of the held-out digits: ``python -m digitpad_training.errors``.

MNIST's test digits are not read, so that one may look at the sheets while choosing.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from digitpad.base.errors import DigitpadError
from digitpad.base.paths import bundled_package_dir
from digitpad.data.datasets import DataFiles, load_files
from digitpad.data.evaluation import Evaluation, evaluate_digits
from digitpad.data.sources import SOURCES, find
from digitpad.recognition.models.figures import per_cent
from digitpad.recognition.models.model_store import open_package
from digitpad_training.measure.errors_picture import errors_picture
from digitpad_training.measure.figures import greys, held_out_digits


def main(argv: Sequence[str] | None = None) -> int:
    """Returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m digitpad_training.errors", description=__doc__)
    parser.add_argument("--package", type=Path, default=bundled_package_dir(), help="default: the bundled one")
    parser.add_argument("--data", type=Path, help="the folder of the data files")
    parser.add_argument("--out", type=Path, required=True, metavar="FOLDER", help="of the sheets, one for each part")
    options = parser.parse_args(argv)
    try:
        classifier = open_package(options.package).classifier
        data = load_files(DataFiles(*(find(source, options.data) for source in SOURCES)), to_learn=False)
        options.out.mkdir(parents=True, exist_ok=True)
        for part, digits in held_out_digits(data).items():
            evaluation = evaluate_digits(classifier, digits)
            errors_picture(greys(part, data, data.mnist_held_out), evaluation).save(options.out / f"{part}-errors.png")
            print(f"{part}: {_in_words(evaluation)}")
    except DigitpadError as error:
        print(error, file=sys.stderr)
        return 1
    except OSError as error:
        print(f"The sheets cannot be written to {options.out} ({error}); choose another folder.", file=sys.stderr)
        return 1
    return 0


def _in_words(evaluation: Evaluation) -> str:
    low, high = evaluation.interval
    wrong = len(evaluation.labels) - evaluation.right.sum()
    interval = f"95 % interval {per_cent(low)} to {per_cent(high)}"
    return f"{wrong} of {len(evaluation.labels):,} misread; {per_cent(evaluation.accuracy)} right, {interval}"


if __name__ == "__main__":
    sys.exit(main())
