"""What each ingredient of the bundled recipe is worth: ``python -m training.ablation``.

Short trainings of a smaller network, each without one ingredient, read the held-out digits of the
training data. The MNIST test set is not touched.
"""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from digitpad.errors import DigitpadError
from digitpad.paths import cache_dir
from training.backend import native_output_silenced
from training.datasets import Data, load_files
from training.evaluate import evaluate_images, evaluate_pen
from training.recipe import PUPIL, Augmentation, Recipe
from training.sources import MNIST, PEN, find

with native_output_silenced():
    from training.export import exported_classifier
    from training.lessons import forget, trained

_SHORT = replace(PUPIL, name="short", hidden_units=(512, 256), epochs=4, rounds=4)
_UNBENT = Augmentation(rotation=0, shear=0, aspect=0, elastic=0, bold=0, thin=0, untouched=1, pen_width=(3.0, 3.0))
VARIANTS = {
    "all of it": _SHORT,
    "labels alone, no teacher": replace(_SHORT, name="no-teacher", teacher=None),
    "no pen strokes": replace(_SHORT, name="no-pen", pen_share=0),
    "nothing bent": replace(_SHORT, name="no-bending", augmentation=_UNBENT),
    "one hidden layer": replace(_SHORT, name="one-layer", hidden_units=(670,)),
}
_INTRODUCTION = f"""\
# What each ingredient is worth

Made by `python -m training.ablation`: a network of 784-512-256-10, {_SHORT.epochs} epochs with one ingredient left out
or changed, one training each, read through the exported model. These are short runs: they say which way an ingredient
pulls, not what the shipped network would lose. Differences under 0.3 % are within chance.

| ingredients | 5,000 held-out MNIST digits | held-out writers |
| --- | --- | --- |
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m training.ablation", description=__doc__)
    parser.add_argument("--data", type=Path, help="the folder of the two data files; default: where they are found")
    parser.add_argument("--out", type=Path, default=Path("docs"), metavar="FOLDER", help="of the table; default: docs")
    parser.add_argument(
        "--checkpoints", type=Path, default=cache_dir() / "checkpoints", help="where trainings are kept"
    )
    options = parser.parse_args(argv)
    try:
        data = load_files(find(MNIST, options.data), find(PEN, options.data))
        rows = [_row(what, recipe, data, options.checkpoints) for what, recipe in VARIANTS.items()]
        options.out.mkdir(parents=True, exist_ok=True)
        (options.out / "ablation.md").write_text(_INTRODUCTION + "".join(rows), encoding="utf-8")
        for recipe in VARIANTS.values():
            forget(recipe, data, options.checkpoints)
    except DigitpadError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _row(what: str, recipe: Recipe, data: Data, checkpoints: Path) -> str:
    classifier = exported_classifier(trained(recipe, data, checkpoints))
    mnist, pen = evaluate_images(classifier, data.mnist_held_out), evaluate_pen(classifier, data.pen_held_out)
    row = f"| {what} | {mnist.accuracy * 100:.2f} % | {pen.accuracy * 100:.2f} % |\n"
    print(row, end="", flush=True)
    return row


if __name__ == "__main__":
    sys.exit(main())
