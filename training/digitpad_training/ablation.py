"""What each ingredient of the bundled network is worth: ``python -m digitpad_training.ablation`` leaves it out."""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from digitpad.base.errors import DigitpadError
from digitpad.base.paths import cache_dir
from digitpad.data.datasets import Data, DataFiles, load_files
from digitpad.data.evaluation import Evaluation, evaluate_images, evaluate_pen, evaluate_scans
from digitpad.data.formats.swiss import Scan
from digitpad.data.formats.unipen import PenSample
from digitpad.data.sources import SOURCES, find
from digitpad.protocol.recipe import AS_THEY_ARE, BUNDLED, Recipe, shortened
from digitpad.recognition.models.figures import per_cent
from digitpad_training.bundled import add_teacher, number_of_epochs, teacher_of
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
_SHORT = replace(BUNDLED, name="everything", epochs=_EPOCHS, rounds=_ROUNDS)
INGREDIENTS = (
    ("nothing", _SHORT),
    ("the teacher: labels alone", replace(_SHORT, name="no-teacher", teacher=None)),
    ("scans", replace(_SHORT, name="no-scans", scan_share=0)),
    ("Spanish strokes", replace(_SHORT, name="no-spanish-strokes", uji_share=0)),
    ("generated styles", replace(_SHORT, name="no-styles", styles=0)),
    ("pen strokes and generated styles", replace(_SHORT, name="no-pen", pen_share=0, styles=0)),
    ("bending, and other pens", replace(_SHORT, name="no-bending", augmentation=AS_THEY_ARE)),
    ("the average of the weights", replace(_SHORT, name="no-average", averaging=0.0)),
    ("batch normalisation", replace(_SHORT, name="no-normalisation", batch_normalisation=False)),
    ("width: 784-256-128-10", replace(_SHORT, name="narrow", hidden_units=(256, 128))),
)
"""What is left out of the bundled recipe, and the recipe without it."""
_NAMES = [recipe.name for _left_out, recipe in INGREDIENTS]

_INTRODUCTION = f"""\
# What each ingredient is worth

Made by `python -m digitpad_training.ablation`, one run each: the bundled recipe with {_EPOCHS} epochs over
{_ROUNDS} rounds of variants instead of {BUNDLED.epochs} over {BUNDLED.rounds}, each time without one
ingredient. What the short runs say is which way an ingredient pulls, not what the shipped network would lose. The
exported models were read by the functions of the pad; MNIST's test digits had no part in it. With 5,000 and 1,498
digits, differences under 0.3 % are within chance, and under 1 % with 1,188 scans. The teacher always learned from
everything.
"""
_PARTS = {
    "mnist_held_out": "5,000 held-out MNIST digits",
    "pen": "held-out writers",
    "worst_writer": "the worst of these",
    "scans": "held-out scans",
    "worst_scans": "the worst of these",
    "uji": "held-out Spanish strokes",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m digitpad_training.ablation", description=__doc__)
    parser.add_argument("--data", type=Path, help="the folder of the data files; default: where they are found")
    parser.add_argument("--out", type=Path, default=Path("docs"), metavar="FOLDER", help="of the table; default: docs")
    parser.add_argument("--run", choices=_NAMES, action="append", help="only this one; may be repeated")
    parser.add_argument("--again", action="store_true", help="also train what the table has already")
    parser.add_argument("--epochs", type=number_of_epochs, help="at most this many, of the teacher too")
    parser.add_argument(
        "--checkpoints", type=Path, default=cache_dir() / "checkpoints", help="where trainings are kept"
    )
    add_teacher(parser)
    options = parser.parse_args(argv)
    try:
        data = load_files(DataFiles(*(find(source, options.data) for source in SOURCES)))
        known = {} if options.again else kept_rows(options.out / _FILE)
        for _left_out, recipe in INGREDIENTS:
            if recipe.name in (options.run or _NAMES) and recipe.name not in known:
                short = shortened(recipe, options.epochs) if options.epochs else recipe
                row = _measured(short, data, options)
                keep_row(options.out / _FILE, recipe.name, row, _page)
    except DigitpadError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _measured(recipe: Recipe, data: Data, options: argparse.Namespace) -> dict[str, float]:
    teacher = None
    if recipe.teacher and options.teacher:
        teacher = teacher_of(recipe, options.teacher)
    elif recipe.teacher:
        teacher = trained(recipe.teacher, data, options.checkpoints)
    model = fit(recipe, data, [ProgressBar(recipe.name)], teacher)
    classifier = exported_classifier(in_full_precision(model, recipe))
    pen, scans = evaluate_pen(classifier, data.pen_held_out), evaluate_scans(classifier, data.scans_held_out)
    return {
        "mnist_held_out": evaluate_images(classifier, data.mnist_held_out).accuracy,
        "pen": pen.accuracy,
        "worst_writer": _worst(pen, data.pen_held_out),
        "scans": scans.accuracy,
        "worst_scans": _worst(scans, data.scans_held_out),
        "uji": evaluate_pen(classifier, data.uji_held_out).accuracy,
    }


def _worst(evaluation: Evaluation, written: Sequence[PenSample] | Sequence[Scan]) -> float:
    writers = np.array([sample.writer for sample in written])
    return min(float(evaluation.right[writers == writer].mean()) for writer in np.unique(writers))


def _page(rows: Rows) -> str:
    known = [(left_out, rows[recipe.name]) for left_out, recipe in INGREDIENTS if recipe.name in rows]
    cells = [[left_out, *(per_cent(row[part]) for part in _PARTS)] for left_out, row in known]
    return "\n".join([_INTRODUCTION, *table(("left out", *_PARTS.values()), cells), ""])


if __name__ == "__main__":
    sys.exit(main())
