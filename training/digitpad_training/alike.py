"""Choose the training digits that *Most alike* compares with: ``python -m digitpad_training.alike``.

They depend on no network: the program computes what the one in use makes of them.
"""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from digitpad.base.errors import DigitpadError
from digitpad.base.files.staging import replace_file
from digitpad.base.paths import cache_dir
from digitpad.data.datasets import Data, DataFiles, load_files
from digitpad.data.sources import SOURCES, find
from digitpad.ink.normalize import normalize
from digitpad.ink.raster import render
from digitpad.recognition.prediction import DIGITS
from digitpad.recognition.why.alike import FILE

if TYPE_CHECKING:
    from digitpad.ink.images import GreyImage

_SEED = 8
_OF_EACH_DIGIT = {"MNIST": 250, "pen strokes": 150, "Swiss scans": 80, "Spanish strokes": 40}


def main(argv: Sequence[str] | None = None) -> int:
    """Returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m digitpad_training.alike", description=__doc__)
    parser.add_argument("--data", type=Path, help="the folder of the data files; default: where they are found")
    parser.add_argument("--out", type=Path, default=cache_dir() / FILE, help="the file to write")
    options = parser.parse_args(argv)
    try:
        data = load_files(DataFiles(*(find(source, options.data) for source in SOURCES)))
        images, labels, collections = _chosen(data)
        content = io.BytesIO()
        np.savez_compressed(
            content, images=images, labels=labels, collections=collections, names=np.array(list(_OF_EACH_DIGIT))
        )
        options.out.parent.mkdir(parents=True, exist_ok=True)
        replace_file(options.out, content.getvalue())
    except DigitpadError as error:
        print(error, file=sys.stderr)
        return 1
    except OSError as error:
        print(f"{options.out} cannot be written ({error.strerror}); choose another place with --out.", file=sys.stderr)
        return 1
    print(f"{len(labels):,} digits, {options.out.stat().st_size / 1e6:.1f} MB")
    return 0


def _chosen(data: Data) -> tuple[NDArray[np.uint8], NDArray[np.uint8], NDArray[np.uint8]]:
    """Images, labels and the number of the collection, of people that networks learn from."""
    chance = np.random.default_rng(_SEED)
    parts: dict[str, tuple[list[int], Callable[[int], GreyImage]]] = {
        "MNIST": (data.mnist_train.labels.tolist(), lambda place: data.mnist_train.images[place]),
        "pen strokes": ([each.label for each in data.pen_train], lambda place: render(data.pen_train[place].drawing)),
        "Swiss scans": ([each.label for each in data.scans_train], lambda place: data.scans_train[place].grey),
        "Spanish strokes": (
            [each.label for each in data.uji_train],
            lambda place: render(data.uji_train[place].drawing),
        ),
    }
    rows: list[tuple[NDArray[np.uint8], int, int]] = []
    for number, (name, (labels, grey)) in enumerate(parts.items()):
        for place in _of_each(np.array(labels), _OF_EACH_DIGIT[name], chance):
            image = normalize(grey(place))
            if image is not None:
                rows.append((np.rint(image * 255).astype(np.uint8), labels[place], number))
    images, all_labels, numbers = zip(*rows, strict=True)
    return np.stack(images), np.array(all_labels, np.uint8), np.array(numbers, np.uint8)


def _of_each(labels: NDArray[np.integer], count: int, chance: np.random.Generator) -> Iterator[int]:
    """Places of so many samples of each digit, drawn at random."""
    for digit in range(DIGITS):
        yield from chance.permutation(np.flatnonzero(labels == digit))[:count].tolist()


if __name__ == "__main__":
    sys.exit(main())
