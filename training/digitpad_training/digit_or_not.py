"""Make the network that tells digits from the rest: ``python -m digitpad_training.digit_or_not``."""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.base.errors import DigitpadError
from digitpad.base.paths import bundled_package_dir
from digitpad.data.datasets import DataFiles, as_digit_images, data_dir, load_files
from digitpad.data.sources import SOURCES, find
from digitpad.recognition.digit_or_not import CARD_FILE, NETWORK_FILE, DigitOrNot, bundled_dir
from digitpad.recognition.models.model_store import open_package
from digitpad_training.learn.backend import native_output_silenced
from digitpad_training.not_digits.calibration import calibration_error, crossed_error, fitted
from digitpad_training.not_digits.mixture import Mixture, Pixels, held_out, to_learn
from digitpad_training.not_digits.omniglot import read_all_characters

with native_output_silenced():
    from digitpad_training.learn.progress import ProgressBar
    from digitpad_training.not_digits.network import EPOCHS, KEPT, train
    from digitpad_training.packages.litert import export_litert

_STRICTER = 0.99
Answers = dict[str, NDArray[np.float64]]
"""For each kind of things, what the network says of them."""


def main(argv: Sequence[str] | None = None) -> int:
    """Train the network, measure it on people it never saw, and write it with its card; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m digitpad_training.digit_or_not", description=__doc__)
    parser.add_argument("--data", type=Path, default=data_dir(), help="the folder of the data files and of Omniglot's")
    parser.add_argument("--out", type=Path, default=bundled_dir(), help="the folder to write")
    parser.add_argument("--epochs", type=int, default=EPOCHS, help="0 measures the network that is there")
    parser.add_argument("--share", type=float, default=1.0, help="of the usual number of images to learn from, in 0..1")
    options = parser.parse_args(argv)
    try:
        _make(options.data, options.out, options.epochs, options.share)
    except DigitpadError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _make(folder: Path | None, out: Path, epochs: int, share: float) -> None:
    data = load_files(DataFiles(*(find(source, folder) for source in SOURCES)))
    characters = read_all_characters(folder)
    if epochs:
        learned = to_learn(data, characters, open_package(bundled_package_dir()).classifier, share)
        model = train(learned, epochs, [ProgressBar("digit or not")])
        out.mkdir(parents=True, exist_ok=True)
        export_litert(model, out / NETWORK_FILE)
    network = DigitOrNot((out / NETWORK_FILE).read_bytes(), threshold=0.0)
    card = figures(network, held_out(data, characters))
    (out / CARD_FILE).write_text(json.dumps(card, indent=1) + "\n", "utf-8")


def figures(network: DigitOrNot, judged: Mixture) -> dict[str, Any]:
    """The threshold that keeps 99.8 % of what people drew or wrote, and what share of each kind it keeps or refuses.

    Beside it, the share that would be refused where 99 % are kept; and the calibration, by which digits count as much
    as everything else, and each kind of either as much as another. Its error is that on halves to which it was not
    fitted.
    """
    digits = {name: _answers(network, images) for name, images in judged.digits.items()}
    others = {name: _answers(network, images) for name, images in judged.others.items()}
    return card_of(digits, others)


def card_of(digits: Answers, others: Answers) -> dict[str, Any]:
    """The figures, by what the network says of each kind of digits and of other things."""
    said = np.concatenate([*digits.values(), *others.values()])
    are_digits = np.concatenate([np.ones(sum(map(len, digits.values()))), np.zeros(sum(map(len, others.values())))])
    weights = np.concatenate(
        [np.full(len(each), 0.5 / len(kind) / len(each)) for kind in (digits, others) for each in kind.values()]
    )
    calibrate = fitted(said, are_digits, weights)
    digits, others = ({name: calibrate(each) for name, each in kind.items()} for kind in (digits, others))
    drawn = np.concatenate([each for name, each in digits.items() if name != "MNIST"])
    threshold, stricter = (float(np.quantile(drawn, 1 - kept)) for kept in (KEPT, _STRICTER))
    return {
        "threshold": round(threshold, 4),
        "calibration": {
            "slope": round(calibrate.slope, 4),
            "offset": round(calibrate.offset, 4),
            "error_before": round(calibration_error(said, are_digits, weights), 4),
            "error": round(crossed_error(said, are_digits, weights), 4),
        },
        "digits_kept": {name: _share(each >= threshold) for name, each in digits.items()},
        "others_refused": {name: _share(each < threshold) for name, each in others.items()},
        "others_refused_where_99_percent_of_digits_are_kept": {
            name: _share(each < stricter) for name, each in others.items()
        },
    }


def _answers(network: DigitOrNot, images: Pixels) -> NDArray[np.float64]:
    return np.array([network.probability(image) for image in as_digit_images(images)])


def _share(hits: Any) -> dict[str, float | int]:
    return {"of": len(hits), "share": round(float(hits.mean()), 4)}


if __name__ == "__main__":
    sys.exit(main())
