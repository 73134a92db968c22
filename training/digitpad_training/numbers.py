"""How well numbers are read that people who were held out would write: ``python -m digitpad_training.numbers``.

And of how many of their letters, and of random shapes, the pad says that they are no digits.
"""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from digitpad.base.errors import DigitpadError
from digitpad.base.paths import bundled_package_dir
from digitpad.data.datasets import DataFiles, data_dir, load_files
from digitpad.data.evaluation import wilson
from digitpad.data.formats.unipen import PenSample
from digitpad.data.sources import MNIST, PEN, UJI, find
from digitpad.ink.strokes import Drawing
from digitpad.recognition.digit_or_not import DigitOrNot
from digitpad.recognition.models.model_store import open_package
from digitpad.recognition.numbers.number import NumberReader
from digitpad_training.not_digits.look_alikes import is_no_digit
from digitpad_training.not_digits.mixture import HELD_OUT_PEOPLE, by_person
from digitpad_training.not_digits.omniglot import read_all_characters
from digitpad_training.not_digits.row import GAP, TIGHT, WrittenNumber, in_a_row
from digitpad_training.not_digits.shapes import random_shape
from digitpad_training.not_digits.written_marks import joined, with_bars_last, with_minus, with_point

_SEED = 11
_LENGTHS = (2, 8)


@dataclass(frozen=True)
class Written:
    """A drawing, and the number that it shows."""

    drawing: Drawing
    text: str


def main(argv: Sequence[str] | None = None) -> int:
    """Print a row for each kind of number, and of other things; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m digitpad_training.numbers", description=__doc__)
    parser.add_argument("--data", type=Path, help="the folder of the data files; default: where they are found")
    parser.add_argument("--count", type=int, default=1_000, help="how many numbers of each kind")
    options = parser.parse_args(argv)
    try:
        people = _held_out_people(options.data)
        reader = NumberReader(open_package(bundled_package_dir()).classifier, DigitOrNot.bundled())
        print("| what they wrote | read right | read as so many signs | of |\n| --- | --- | --- | --- |")
        for name, written in _kinds(people, options.count).items():
            print(_row(name, written, reader))
        print("\n| what they drew | called no digit | of |\n| --- | --- | --- |")
        for name, drawings in _others(options.data or data_dir(), options.count).items():
            print(_row_of_others(name, drawings, reader))
    except DigitpadError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _held_out_people(folder: Path | None) -> list[list[PenSample]]:
    data = load_files(DataFiles(find(MNIST, folder), find(PEN, folder), uji=find(UJI, folder)))
    return [*by_person(data.pen_held_out), *by_person(data.uji_held_out)]


def _kinds(people: Sequence[Sequence[PenSample]], count: int) -> dict[str, list[Written]]:
    rng = np.random.default_rng(_SEED)
    singles = [sample for person in people for sample in person]

    def numbers(gap: tuple[float, float]) -> list[WrittenNumber]:
        return [_number(people[int(rng.integers(len(people)))], rng, gap) for _number_of_kind in range(count)]

    usual, tight = numbers(GAP), numbers(TIGHT)
    return {
        "single digits": [Written(sample.drawing, str(sample.label)) for sample in singles],
        "numbers of 2 to 7 digits": [_written(number) for number in usual],
        "numbers whose digits touch": [_written(number) for number in tight],
        "with a minus": [_written(with_minus(number, rng)) for number in usual],
        "with a decimal point": [_written(with_point(number, rng, is_comma=False)) for number in usual],
        "with a decimal comma": [_written(with_point(number, rng, is_comma=True)) for number in usual],
        "with the bars of all digits drawn last": [_written(with_bars_last(number)) for number in usual],
        "drawn without lifting the pen": [_written(joined(number)) for number in usual],
    }


def _others(folder: Path | None, count: int) -> dict[str, list[Drawing]]:
    rng = np.random.default_rng(_SEED)
    characters = [each for each in read_all_characters(folder) if each.person in HELD_OUT_PEOPLE and is_no_digit(each)]
    return {
        "letters of eight scripts": [each.drawing for each in characters],
        "random signs, curves, closed shapes and scribbles": [random_shape(rng) for _shape in range(count)],
    }


def _number(person: Sequence[PenSample], rng: np.random.Generator, gap: tuple[float, float]) -> WrittenNumber:
    chosen = rng.integers(len(person), size=int(rng.integers(*_LENGTHS)))
    return in_a_row([person[int(place)] for place in chosen], rng, gap)


def _written(number: WrittenNumber) -> Written:
    return Written(number.drawing, number.text)


def _row(name: str, written: Sequence[Written], reader: NumberReader) -> str:
    read = [reader.read(each.drawing) for each in written]
    right = sum(number is not None and number.text == each.text for number, each in zip(read, written, strict=True))
    as_many = sum(
        number is not None and len(number.signs) == len(each.text) for number, each in zip(read, written, strict=True)
    )
    return f"| {name} | {_share(right, len(written))} | {100 * as_many / len(written):.1f} % | {len(written):,} |"


def _row_of_others(name: str, drawings: Sequence[Drawing], reader: NumberReader) -> str:
    read = [reader.read(each) for each in drawings]
    refused = sum(number is None or not number.digits for number in read)
    return f"| {name} | {_share(refused, len(drawings))} | {len(drawings):,} |"


def _share(hits: int, of: int) -> str:
    low, high = wilson(hits / of, of)
    return f"{100 * hits / of:.1f} % ({100 * low:.1f} to {100 * high:.1f})"


if __name__ == "__main__":
    sys.exit(main())
