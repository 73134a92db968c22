"""Train the presets, and make a table of what is claimed of them and what was measured.

The command is ``python -m digitpad_training.reproduce``.
"""

import argparse
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from digitpad.base.errors import DigitpadError
from digitpad.base.paths import bundled_package_dir
from digitpad.data.datasets import Data, DataFiles, load_files, load_mnist
from digitpad.data.evaluation import evaluate_images, evaluate_pen
from digitpad.data.formats.arrays import LabelledImages
from digitpad.data.sources import MNIST, PEN, find
from digitpad.protocol.recipe import BUNDLED, PRESETS, Preset
from digitpad.recognition.models.figures import per_cent
from digitpad.recognition.models.model_store import open_package
from digitpad_training.learn.backend import native_output_silenced
from digitpad_training.measure.kept_rows import Rows, keep_row, table

with native_output_silenced():
    from digitpad_training.learn.fit import fit
    from digitpad_training.learn.progress import ProgressBar
    from digitpad_training.packages.litert import exported_classifier

_RESULTS = "presets.json"
_HEAD = (
    *("preset", "network", "claimed", "training", "MNIST test", "held-out writers"),
    *("parameters", "epochs", "time"),
)
_INTRODUCTION = """\
# What is claimed of digit networks, and what was measured

Made by `python -m digitpad_training.reproduce`, which trains each preset; `--preset ID` trains one of them anew. Each
learns from the first 55,000 training digits of MNIST, those without "augmented" from the plain images. They are
measured as the pad would use them: on the exported model, every digit through the pad's own normalisation, the pen
strokes of writers 25 to 30 through its rendering too. "Training" is the share of the digits learned from that are
read right. Outputs that are sigmoids are divided by their sum, so that they are probabilities; the order does not
change.
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Returns the exit status."""
    ids = [preset.id for preset in PRESETS if preset.recipe is not BUNDLED]
    parser = argparse.ArgumentParser(prog="python -m digitpad_training.reproduce", description=__doc__)
    parser.add_argument("--preset", choices=ids, action="append", help="only this one; may be repeated")
    parser.add_argument("--data", type=Path, help="the folder of the two data files; default: where they are found")
    parser.add_argument("--out", type=Path, default=Path("docs"), metavar="FOLDER", help="of the table; default: docs")
    options = parser.parse_args(argv)
    try:
        mnist = find(MNIST, options.data)
        data, mnist_test = load_files(DataFiles(mnist, find(PEN, options.data))), load_mnist(mnist, "test")
        for preset in PRESETS:
            if preset.id in (options.preset or ids):
                keep_row(options.out / _RESULTS, preset.id, _reproduced(preset, data, mnist_test), _page)
    except DigitpadError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _reproduced(preset: Preset, data: Data, mnist_test: LabelledImages) -> dict[str, Any]:
    began = time.perf_counter()
    model = fit(preset.recipe, data, [ProgressBar(preset.id)])
    seconds = time.perf_counter() - began
    classifier = exported_classifier(model)
    return {
        "training": evaluate_images(classifier, data.mnist_train).accuracy,
        "mnist_test": evaluate_images(classifier, mnist_test).accuracy,
        "pen": evaluate_pen(classifier, data.pen_held_out).accuracy,
        "parameters": model.count_params(),
        "epochs": preset.recipe.epochs,
        "seconds": round(seconds, 1),
    }


def _page(results: Rows) -> str:
    known = [preset for preset in PRESETS if preset.id in results]
    rows = [*(_row(preset, results[preset.id]) for preset in known), _bundled_row()]
    return "\n".join([_INTRODUCTION, *table(_HEAD, rows), ""])


def _row(preset: Preset, result: Mapping[str, Any]) -> list[str]:
    shares = [per_cent(result[part]) for part in ("training", "mnist_test", "pen")]
    effort = [f"{result['parameters']:,}", str(result["epochs"]), f"{result['seconds']:.0f} s"]
    return [f"`{preset.id}`", preset.summary, preset.claim or "nothing", *shares, *effort]


def _bundled_row() -> list[str]:
    """What the card of the shipped package says, which `bundled` makes and `card` measures again."""
    card = open_package(bundled_package_dir()).card
    shares = [per_cent(card.metrics[part]["accuracy"]) for part in ("mnist_test", "pen_held_out_writers")]
    return ["`bundled`", card.architecture, "", "", *shares, "", str(card.recipe["epochs"]), "see the README"]


if __name__ == "__main__":
    sys.exit(main())
