"""How well photographs of numbers by held-out people are read.

The command is ``python -m digitpad_training.not_digits.photographs``.
"""

import argparse
import sys
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np

from digitpad.base.errors import DigitpadError
from digitpad.base.paths import bundled_package_dir
from digitpad.data.datasets import DataFiles, load_files
from digitpad.data.evaluation import wilson
from digitpad.data.formats.swiss import Scan
from digitpad.data.formats.unipen import PenSample
from digitpad.data.sources import MNIST, PEN, SWISS, UJI, find
from digitpad.ink.from_image.image_files import ImageFileError, find_ink
from digitpad.ink.images import SIDE
from digitpad.ink.ink_image import InkImage
from digitpad.ink.strokes import Drawing
from digitpad.recognition.digit_or_not import DigitOrNot
from digitpad.recognition.models.model_store import open_package
from digitpad.recognition.numbers.drawing_reader import DrawingReader
from digitpad_training.not_digits.mixture import by_person
from digitpad_training.not_digits.photographed import of_strokes, photograph
from digitpad_training.not_digits.row import GAP, TIGHT

_SEED = 12
_LENGTHS = (2, 8)

_Person = Sequence[PenSample] | Sequence[Scan]


@dataclass(frozen=True)
class Photograph:
    """The JPEG of a number on paper, and what it shows."""

    jpeg: bytes
    text: str


def main(argv: Sequence[str] | None = None) -> int:
    """Print a row for each kind of photograph; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m digitpad_training.not_digits.photographs", description=__doc__)
    parser.add_argument("--data", type=Path, help="the folder of the data files; default: where they are found")
    parser.add_argument("--count", type=int, default=250, help="how many photographs of each kind")
    options = parser.parse_args(argv)
    try:
        pens, scans = _held_out_people(options.data)
        reader = DrawingReader(open_package(bundled_package_dir()).classifier, DigitOrNot.bundled())
        print("| held-out people | read right | of |\n| --- | --- | --- |")
        for gaps, gap in (("gaps as usual", GAP), ("a third touching", TIGHT)):
            for by, people in (("pen strokes", pens), ("scans", scans)):
                rng = np.random.default_rng(_SEED)
                make = partial(_photograph, people, rng, gap)
                print(_row(f"{by}, {gaps}", [make() for _photograph_of_kind in range(options.count)], reader))
    except DigitpadError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _held_out_people(folder: Path | None) -> tuple[list[_Person], list[_Person]]:
    """The pen strokes and the scans of each person."""
    files = DataFiles(find(MNIST, folder), find(PEN, folder), find(SWISS, folder), find(UJI, folder))
    data = load_files(files, to_learn=False)
    scans: dict[int, list[Scan]] = defaultdict(list)
    for scan in data.scans_held_out:
        if scan.is_whole and max(scan.grey.shape) > SIDE:
            scans[scan.writer].append(scan)
    return [*by_person(data.pen_held_out), *by_person(data.uji_held_out)], list(scans.values())


def _photograph(people: Sequence[_Person], rng: np.random.Generator, gap: tuple[float, float]) -> Photograph:
    person = people[int(rng.integers(len(people)))]
    chosen = [person[int(place)] for place in rng.integers(len(person), size=int(rng.integers(*_LENGTHS)))]
    inks = [each.grey for each in chosen if isinstance(each, Scan)]
    inks = inks or of_strokes([each for each in chosen if isinstance(each, PenSample)], rng)
    return Photograph(photograph(inks, rng, gap), "".join(str(each.label) for each in chosen))


def _row(name: str, photographs: Sequence[Photograph], reader: DrawingReader) -> str:
    right = sum(_text_in(each.jpeg, reader) == each.text for each in photographs)
    share = right / len(photographs)
    low, high = wilson(share, len(photographs))
    return f"| {name} | {100 * share:.1f} % ({100 * low:.1f} to {100 * high:.1f}) | {len(photographs):,} |"


def _text_in(jpeg: bytes, reader: DrawingReader) -> str | None:
    """What is read; None where no ink is found."""
    try:
        found = find_ink(jpeg)
    except ImageFileError:
        return None
    number = reader.read(Drawing(image=InkImage.centred(found.grey if found.page is None else found.page)))
    return None if number is None else number.text


if __name__ == "__main__":
    sys.exit(main())
