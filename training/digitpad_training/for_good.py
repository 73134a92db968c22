"""How well a network learns a hand for good: ``python -m digitpad_training.for_good`` simulates people who train it on.

They are pen writers whom the bundled network never learned from, and whose strokes are turned or slanted, so that it
reads them badly. Each gives 100 drawings, from which the network is trained on; the rest shows what came of it.
"""

import argparse
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitpad.base.errors import DigitpadError
from digitpad.base.files.staging import replace_file
from digitpad.base.paths import bundled_package_dir
from digitpad.data.datasets import Data, DataFiles, as_digit_images, load_files, load_mnist
from digitpad.data.formats.unipen import PenSample
from digitpad.data.sources import MNIST, PEN, SWISS, UJI, find
from digitpad.ink.normalize import normalize
from digitpad.ink.raster import render
from digitpad.runs.train_on import recipe_to_train_on, with_samples
from digitpad_training.digits.altered import turned_and_slanted
from digitpad_training.learn.backend import native_output_silenced
from digitpad_training.measure.kept_rows import table

with native_output_silenced():
    import keras

    from digitpad_training.learn.fit import fit
    from digitpad_training.packages.load import load_network

_HANDS = ((28, 22, -0.5), (29, -32, 0.0), (30, 0, 0.9))
"""A writer, by how many degrees the strokes are turned, and how far they are slanted; none served to choose."""
_GIVEN, _LEARNED = 100, 80  # a fifth of what is given is held out
_SEED = 17

Digits = tuple[NDArray[np.float32], NDArray[np.integer]]
"""Digit images, shape (n, 28, 28), and labels."""


@dataclass(frozen=True)
class Outcome:
    """What training on did: errors before and after, of digits that were not learned; ``seconds`` of processor time."""

    name: str
    own: tuple[int, int, int]
    others: tuple[int, int, int]
    mnist_held_out: tuple[int, int, int]
    mnist_test: tuple[int, int, int]
    seconds: float


def main(argv: Sequence[str] | None = None) -> int:
    """Returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m digitpad_training.for_good", description=__doc__)
    parser.add_argument("--data", type=Path, help="the folder of the data files; default: where they are found")
    parser.add_argument("--out", type=Path, default=Path("docs"), metavar="FOLDER", help="of the table; default: docs")
    options = parser.parse_args(argv)
    try:
        places = [find(source, options.data) for source in (MNIST, PEN, SWISS, UJI)]
        outcomes = _outcomes(load_files(DataFiles(*places)), places[0])
        replace_file(options.out / "for-good.md", _page(outcomes).encode())
    except DigitpadError as error:
        print(error, file=sys.stderr)
        return 1
    except OSError as error:
        print(f"{options.out} cannot be written to ({error.strerror}); choose another --out.", file=sys.stderr)
        return 1
    return 0


def _outcomes(data: Data, mnist: Path) -> list[Outcome]:
    recipe = with_samples(recipe_to_train_on(bundled_package_dir()))
    start = load_network(bundled_package_dir(), recipe)
    test = load_mnist(mnist, "test")
    sets: dict[str, Digits] = {
        "mnist_held_out": (as_digit_images(data.mnist_held_out.images), data.mnist_held_out.labels),
        "mnist_test": (as_digit_images(test.images), test.labels),
    }
    outcomes = []
    for writer, degrees, slant in _HANDS:
        drawn = [sample for sample in data.pen_held_out if sample.writer == writer]
        order = np.random.default_rng(_SEED).permutation(len(drawn))
        bent = [
            replace(drawn[place], drawing=turned_and_slanted(drawn[place].drawing, degrees, slant)) for place in order
        ]
        began = time.process_time()
        network = fit(recipe, replace(data, own_train=bent[:_LEARNED]), [], start=start)
        seconds = time.process_time() - began
        sets["own"] = _read(bent[_GIVEN:])
        sets["others"] = _read([sample for sample in data.pen_held_out if sample.writer != writer])
        counts = {name: (_errors(start, each), _errors(network, each), len(each[1])) for name, each in sets.items()}
        outcomes.append(Outcome(f"pen {writer}, turned by {degrees}, slanted by {slant}", seconds=seconds, **counts))
        print(outcomes[-1], flush=True)
    return outcomes


def _read(samples: Sequence[PenSample]) -> Digits:
    found = [(normalize(render(sample.drawing)), sample.label) for sample in samples]
    images = np.array([image for image, _label in found if image is not None], np.float32)
    return images, np.array([label for image, label in found if image is not None])


def _errors(network: keras.Model, digits: Digits) -> int:
    images, labels = digits
    return int((network.predict(images, batch_size=1000, verbose=0).argmax(axis=1) != labels).sum())


def _page(outcomes: Sequence[Outcome]) -> str:
    head = ("hand", "the rest of its digits", "other writers' digits", "MNIST, held out", "MNIST test set", "learning")
    rows = [
        [
            each.name,
            *map(_in_words, (each.own, each.others, each.mnist_held_out, each.mnist_test)),
            f"{each.seconds:.0f} s",
        ]
        for each in outcomes
    ]
    return "\n".join([_INTRODUCTION, *table(head, rows)]) + "\n"


def _in_words(errors: tuple[int, int, int]) -> str:
    before, after, count = errors
    return f"{before / count:.2%}, then {after / count:.2%} of {count:,}"


_INTRODUCTION = f"""\
# A hand learned for good

Made by `python -m digitpad_training.for_good`. It trains the bundled network on with {_LEARNED} of {_GIVEN} drawings of
each of three pen writers whom it never learned from, whose strokes were turned, in degrees, and slanted. The table has
the share of digits that is misread, before and after, none of which it learned, and the processor time of the learning.
"""

if __name__ == "__main__":
    sys.exit(main())
