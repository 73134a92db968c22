"""Measure a model package again, compare with its card, write its page: ``python -m digitpad_training.card``.

Everything is read by ``model.tflite`` through the functions of the pad, including MNIST's test digits.
"""

import argparse
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from digitpad.base.errors import DigitpadError
from digitpad.base.paths import bundled_package_dir
from digitpad.data.datasets import DataFiles, load_files, load_mnist
from digitpad.data.sources import SOURCES, find
from digitpad.recognition.models.model_store import CARD_FILE, open_package
from digitpad_training.measure.card_page import PICTURED, card_page
from digitpad_training.measure.errors_picture import errors_picture
from digitpad_training.measure.figures import PARTS, evaluations, greys, metrics

_TOLERANCE = {"accuracy": 5e-4, "calibration_error": 1e-3}


def main(argv: Sequence[str] | None = None) -> int:
    """Returns 0 where every figure of the card was measured again, within rounding; else 1."""
    parser = argparse.ArgumentParser(prog="python -m digitpad_training.card", description=__doc__)
    parser.add_argument("--package", type=Path, default=bundled_package_dir(), help="default: the bundled one")
    parser.add_argument("--data", type=Path, help="the folder of the data files")
    parser.add_argument("--page", type=Path, metavar="FOLDER", help="write model-card.md and its pictures there")
    parser.add_argument(
        "--write",
        action="store_true",
        help="write what is measured to the card, for instance after a change in how ink is found",
    )
    options = parser.parse_args(argv)
    try:
        return _compare(options.package, options.data, options.page, options.write)
    except DigitpadError as error:
        print(error, file=sys.stderr)
        return 1


def _compare(folder: Path, named: Path | None, page: Path | None, write: bool) -> int:
    card = open_package(folder).card
    classifier = open_package(folder).classifier
    files = DataFiles(*(find(source, named) for source in SOURCES))
    data, mnist_test = load_files(files, to_learn=False), load_mnist(files.mnist, "test")
    parts = evaluations(classifier, data, mnist_test)
    measured = metrics(parts, data)
    if write:
        card = card._replace(metrics={**card.metrics, **measured})
        (folder / CARD_FILE).write_text(card.to_json(), encoding="utf-8")
    differing = list(differences(card.metrics, measured))
    for part in PARTS:
        print(f"{measured[part]['accuracy']:.2%} of {measured[part]['digits']:,}: {PARTS[part]}")
    print(*differing or ["The card says the same."], sep="\n")
    if page is not None and not differing:
        page.mkdir(parents=True, exist_ok=True)
        for part in PICTURED:
            errors_picture(greys(part, data, mnist_test), parts[part]).save(page / f"{part}-errors.png")
        (page / "model-card.md").write_text(card_page(card, folder), encoding="utf-8")
    return 1 if differing else 0


def differences(card: Mapping[str, Any], measured: Mapping[str, Any]) -> Iterator[str]:
    """Where the card's metrics differ from ``measured``, in words."""
    for part, figures in measured.items():
        said = card.get(part, {})
        for name, tolerance in _TOLERANCE.items():
            if name not in said:
                yield f"The card does not say the {name} of {part}; it is {figures[name]}."
            elif abs(said[name] - figures[name]) > tolerance:
                yield f"The card says {said[name]} as the {name} of {part}; it is {figures[name]}."


if __name__ == "__main__":
    sys.exit(main())
