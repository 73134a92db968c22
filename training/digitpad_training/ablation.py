"""What each ingredient of the forerunner's recipe is worth: ``python -m digitpad_training.ablation`` leaves it out.

The forerunner is the network that the bundled one begins as, before it learns from scans and Spanish strokes.
"""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from digitpad.base.errors import DigitpadError
from digitpad.base.paths import cache_dir
from digitpad.data.datasets import Data, DataFiles, load_files
from digitpad.data.evaluation import evaluate_images, evaluate_pen
from digitpad.data.sources import MNIST, PEN, find
from digitpad.protocol.recipe import FORERUNNER, Augmentation, Recipe, shortened
from digitpad.recognition.figures import per_cent
from digitpad_training.bundled import number_of_epochs
from digitpad_training.learn.backend import native_output_silenced
from digitpad_training.measure.kept_rows import Rows, keep_row, kept_rows, table

with native_output_silenced():
    from digitpad_training.learn.fit import fit
    from digitpad_training.learn.lessons import trained
    from digitpad_training.learn.progress import ProgressBar
    from digitpad_training.packages.litert import exported_classifier
    from digitpad_training.packages.load import in_full_precision

_FILE = "ablation.json"
_EPOCHS, _ROUNDS = 6, 3
_SHORT = replace(FORERUNNER, name="everything", epochs=_EPOCHS, rounds=_ROUNDS)
_UNBENT = Augmentation(rotation=0, shear=0, aspect=0, elastic=0, bold=0, thin=0, untouched=1, pen_width=(3.0, 3.0))
INGREDIENTS = (
    ("nothing", _SHORT),
    ("the teacher: labels alone", replace(_SHORT, name="no-teacher", teacher=None)),
    ("generated styles", replace(_SHORT, name="no-styles", styles=0)),
    ("pen strokes and generated styles", replace(_SHORT, name="no-pen", pen_share=0, styles=0)),
    ("bending, and other pens", replace(_SHORT, name="no-bending", augmentation=_UNBENT)),
    ("the average of the weights", replace(_SHORT, name="no-average", averaging=0.0)),
    ("batch normalisation", replace(_SHORT, name="no-normalisation", batch_normalisation=False)),
    ("width: 784-256-128-10", replace(_SHORT, name="narrow", hidden_units=(256, 128))),
)
"""What is left out, and the recipe without it."""
_NAMES = [recipe.name for _left_out, recipe in INGREDIENTS]

_INTRODUCTION = f"""\
# What each ingredient is worth

Made by `python -m digitpad_training.ablation`, one run each: the forerunner's recipe with {_EPOCHS} epochs over
{_ROUNDS} rounds of variants instead of {FORERUNNER.epochs} over {FORERUNNER.rounds}, each time without one
ingredient. What the short runs say is which way an ingredient pulls, not what the shipped network would lose. The
exported models were read by the functions of the pad; MNIST's test digits had no part in it. With 5,000 and 1,498
digits, differences under 0.3 % are within chance.
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m digitpad_training.ablation", description=__doc__)
    parser.add_argument("--data", type=Path, help="the folder of the two data files; default: where they are found")
    parser.add_argument("--out", type=Path, default=Path("docs"), metavar="FOLDER", help="of the table; default: docs")
    parser.add_argument("--run", choices=_NAMES, action="append", help="only this one; may be repeated")
    parser.add_argument("--again", action="store_true", help="also train what the table has already")
    parser.add_argument("--epochs", type=number_of_epochs, help="at most this many, of the teacher too")
    parser.add_argument(
        "--checkpoints", type=Path, default=cache_dir() / "checkpoints", help="where trainings are kept"
    )
    options = parser.parse_args(argv)
    try:
        data = load_files(DataFiles(find(MNIST, options.data), find(PEN, options.data)))
        known = {} if options.again else kept_rows(options.out / _FILE)
        for _left_out, recipe in INGREDIENTS:
            if recipe.name in (options.run or _NAMES) and recipe.name not in known:
                short = shortened(recipe, options.epochs) if options.epochs else recipe
                keep_row(options.out / _FILE, recipe.name, _measured(short, data, options.checkpoints), _page)
    except DigitpadError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _measured(recipe: Recipe, data: Data, checkpoints: Path) -> dict[str, Any]:
    teacher = trained(recipe.teacher, data, checkpoints) if recipe.teacher else None
    model = fit(recipe, data, [ProgressBar(recipe.name)], teacher)
    classifier = exported_classifier(in_full_precision(model, recipe))
    pen = evaluate_pen(classifier, data.pen_held_out)
    writers = np.array([sample.writer for sample in data.pen_held_out])
    return {
        "mnist_held_out": evaluate_images(classifier, data.mnist_held_out).accuracy,
        "pen": pen.accuracy,
        "worst_writer": min(float(pen.right[writers == writer].mean()) for writer in np.unique(writers)),
    }


def _page(rows: Rows) -> str:
    head = ("left out", "5,000 held-out MNIST digits", "held-out writers", "the worst of these")
    parts = ("mnist_held_out", "pen", "worst_writer")
    cells = [
        [left_out, *(per_cent(rows[recipe.name][part]) for part in parts)]
        for left_out, recipe in INGREDIENTS
        if recipe.name in rows
    ]
    return "\n".join([_INTRODUCTION, *table(head, cells), ""])


if __name__ == "__main__":
    sys.exit(main())
