"""How faithful maps of relevance are, by several methods: ``python -m digitpad_training.explanations``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from digitpad.base.errors import DigitpadError
from digitpad.base.paths import bundled_package_dir
from digitpad.data.datasets import Data, DataFiles, load_files
from digitpad.data.sources import SOURCES, find
from digitpad.ink.normalize import normalize
from digitpad.ink.raster import render
from digitpad.recognition.classifier import Classifier
from digitpad.recognition.inside.network import Network
from digitpad.recognition.models.model_store import open_package
from digitpad.recognition.why.relevance import MASKS, relevance, relevance_by_hiding
from digitpad_training.measure.deletion import SHARES, Faithfulness, Map, faithfulness
from digitpad_training.measure.kept_rows import table

if TYPE_CHECKING:
    from digitpad.ink.images import DigitImage

_FILE = "explanations.md"
_OF_EACH = 200
_SEED = 28
_INTRODUCTION = """\
# How faithful a map of relevance is

Made by `python -m digitpad_training.explanations`, with the {name} network ({architecture}),
on {count} digits of people that it never learned from: up to {of_each} each of the held-out writers of pen strokes, of
Swiss scans and of Spanish strokes.

Each method says of every pixel with ink how much it speaks for the answer. The share that speaks most is deleted, and
the network reads again: the lower the mean probability of its first answer, the more faithful the map. The second table
shows nothing but that share: here higher is better. Nothing is centred or scaled anew in between. Times are for one
thread of NumPy, if `OPENBLAS_NUM_THREADS` is 1, as in the window.
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m digitpad_training.explanations", description=__doc__)
    parser.add_argument("--data", type=Path, help="the folder of the data files; default: where they are found")
    parser.add_argument("--model", type=Path, default=bundled_package_dir(), help="the package; default: the bundled")
    parser.add_argument("--out", type=Path, default=Path("docs"), metavar="FOLDER", help="of the table; default: docs")
    parser.add_argument("--digits", type=int, default=_OF_EACH, help=f"of each collection; default: {_OF_EACH}")
    options = parser.parse_args(argv)
    try:
        package = open_package(options.model)
        files = DataFiles(*(find(source, options.data) for source in SOURCES))
        images = _left_out(load_files(files, to_learn=False), options.digits)
        rows = _measured(package.classifier, images)
        about = {"name": package.card.name, "architecture": package.card.architecture, "of_each": options.digits}
        page = _INTRODUCTION.format(count=len(images), **about) + _tables(rows)
        (options.out / _FILE).write_text(page, encoding="utf-8")
    except DigitpadError as error:
        print(error, file=sys.stderr)
        return 1
    except OSError as error:
        print(f"{options.out} cannot be written to ({error.strerror}); choose another one with --out.", file=sys.stderr)
        return 1
    return 0


def _left_out(data: Data, of_each: int) -> list[DigitImage]:
    """The digit images of people who were kept apart, as many of each collection."""
    chance = np.random.default_rng(_SEED)
    scans = [scan.grey for scan in data.scans_held_out]
    strokes = [[sample.drawing for sample in part] for part in (data.pen_held_out, data.uji_held_out)]
    images: list[DigitImage] = []
    for part in (*([render(drawing) for drawing in drawings] for drawings in strokes), scans):
        chosen = [normalize(part[place]) for place in chance.permutation(len(part))[:of_each]]
        images += [image for image in chosen if image is not None]
    return images


def _measured(classifier: Classifier, images: Sequence[DigitImage]) -> list[tuple[str, Faithfulness]]:
    rows = []
    for name, make in _methods(classifier):
        rows.append((name, faithfulness(classifier, images, make)))
        print(f"{name}: {rows[-1][1].deleted[0.2]:.3f}", flush=True)
    return rows


def _methods(classifier: Classifier) -> Iterable[tuple[str, Map]]:
    network, chance = Network.of(classifier.content), np.random.default_rng(_SEED)
    yield "at random", lambda image, _digit: chance.random(image.shape)
    yield "the darkest ink", lambda image, _digit: image
    yield "gradient times ink", lambda image, digit: _integrated(network, image, digit, 1, at=1.0)
    for steps in (4, 8, 32):
        yield f"integrated gradients, {steps} steps", _integrated_in(network, steps)
    yield "hiding squares of 4x4", lambda image, digit: relevance_by_hiding(classifier, image, digit).values
    for masks in (4, MASKS, 16, 64):
        used = " (used)" if masks == MASKS else ""
        yield f"gradients behind {masks} masks{used}", _masked_by(network, masks)


def _integrated_in(network: Network, steps: int) -> Map:
    return lambda image, digit: _integrated(network, image, digit, steps)


def _masked_by(network: Network, masks: int) -> Map:
    return lambda image, digit: relevance(network, image, digit, masks=masks).values


def _integrated(
    network: Network, image: DigitImage, digit: int, steps: int, at: float | None = None
) -> NDArray[np.floating]:
    """Integrated gradients of the answer's score, from black to the image by the midpoint rule."""
    shares = (np.arange(steps) + 0.5) / steps if at is None else np.array([at])
    on_the_way = image * shares.astype(np.float32)[:, None, None]
    return image * network.gradients(on_the_way, np.eye(10)[digit]).mean(axis=0)


def _tables(rows: Sequence[tuple[str, Faithfulness]]) -> str:
    heads = [f"{share:.0%}" for share in SHARES]
    deleted = [
        [name, *(f"{row.deleted[share]:.2f}" for share in SHARES), f"{row.seconds * 1e3:.1f} ms"] for name, row in rows
    ]
    shown = [[name, *(f"{row.shown[share]:.2f}" for share in SHARES)] for name, row in rows]
    parts = [
        ["", "## Deleted", "", *table(["map", *heads, "CPU time a map"], deleted), ""],
        ["", "## Alone shown", "", *table(["map", *heads], shown), ""],
    ]
    return "\n".join(line for part in parts for line in part)


if __name__ == "__main__":
    sys.exit(main())
