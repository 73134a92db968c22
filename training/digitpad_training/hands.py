"""How quickly a hand is learned: ``python -m digitpad_training.hands`` simulates people who correct what is misread.

Each of them draws in random order. What the network, with what it remembers, misreads among their first drawings
is corrected, and so remembered; then the rest is read. None of these people had a part in training the networks.
"""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.base.errors import DigitpadError
from digitpad.base.files.staging import replace_file
from digitpad.base.paths import bundled_package_dir
from digitpad.data.datasets import Data, DataFiles, load_files
from digitpad.data.sources import MNIST, PEN, SWISS, UJI, find
from digitpad.ink.normalize import normalize
from digitpad.ink.raster import render
from digitpad.protocol.recipe import PRESETS, Recipe
from digitpad.recognition.classifier import Classifier, Recognition
from digitpad.recognition.memory import CONFIRMED, REACH, STRENGTH, Memory
from digitpad.recognition.models.model_store import open_package
from digitpad_training.digits.altered import turned_and_slanted
from digitpad_training.learn.backend import native_output_silenced
from digitpad_training.measure.kept_rows import table

with native_output_silenced():
    from digitpad_training.learn.fit import fit
    from digitpad_training.learn.progress import ProgressBar
    from digitpad_training.packages.litert import exported_classifier

_STRENGTHS, _REACHES = (20.0, 24.0, 28.0, 32.0), (5.0, 7.0, 9.0)
_ORDERS = 5
_MOST_READ = 100_000  # digits, with strangers' memories
_SLANTS = ((32, 0.0), (-32, 0.0), (12, 0.7), (-12, -0.7), (0, 0.9), (22, -0.5))
"""By how many degrees strokes are turned, clockwise, and then slanted."""
_MOST_SLANTED = 200  # digits of a writer
_BADLY = 0.04  # misread, from which on a slanted hand counts as read badly
_WORST = 0.01  # misread, from which on a person is among those who are read badly
_QUICK = "mlp-128-quick"


@dataclass(frozen=True, eq=False)
class Person:
    """All digits of one person, as a network reads them, with their labels of shape (n,)."""

    name: str
    recognitions: Sequence[Recognition]
    labels: NDArray[np.int64]

    @property
    def error(self) -> float:
        """The share that the network misreads."""
        answers = np.array([each.prediction.digit for each in self.recognitions])
        return float((answers != self.labels).mean())


@dataclass(frozen=True)
class Rule:
    """How much is remembered, and how far it reaches; ``confirmed`` is the weight of what was right, 0 for none."""

    strength: float = STRENGTH
    reach: float = REACH
    confirmed: float = 0.0


@dataclass(frozen=True, eq=False)
class Lesson:
    """What a person taught: ``corrected`` of their first drawings, and the errors in the others before and after."""

    memory: Memory | None
    corrected: int
    before: int
    after: int
    others: int


def teach(person: Person, drawings: int, order: NDArray[np.int64], rule: Rule) -> Lesson:
    """Let a person draw in an ``order``, and correct what is misread among the first ``drawings``.

    As in the pad, what looks like a drawing that was taught with another label is held back.
    """
    features: list[Any] = []
    labels: list[int] = []
    weights: list[float] = []
    nearest: list[float | None] = []
    memory: Memory | None = None
    corrected = 0
    for place in order[:drawings]:
        each, label = person.recognitions[place], int(person.labels[place])
        is_right = _answer(memory, each) == label
        if is_right and not rule.confirmed:
            continue
        corrected += not is_right
        is_held_back = memory is not None and memory.look_alike(each.features, label) is not None
        features.append(each.features)
        labels.append(label)
        weights.append(0.0 if is_held_back else rule.confirmed if is_right else 1.0)
        nearest.append(each.nearest_other(label))
        memory = Memory.of(features, labels, weights, rule.strength, rule.reach, nearest)
    rest = [(person.recognitions[place], int(person.labels[place])) for place in order[drawings:]]
    before, after = (sum(_answer(known, each) != label for each, label in rest) for known in (None, memory))
    return Lesson(memory, corrected, before, after, len(rest))


def lessons(people: Sequence[Person], drawings: int, rule: Rule) -> list[Lesson]:
    """What people teach with these first ``drawings``, in a few orders; all who drew ten more, to be measured by."""
    return [
        teach(person, drawings, np.random.default_rng(seed).permutation(len(person.labels)), rule)
        for person in people
        if len(person.labels) >= drawings + 10
        for seed in range(_ORDERS)
    ]


def _answer(memory: Memory | None, each: Recognition) -> int:
    return (memory.recall(each.prediction, each.features).prediction if memory else each.prediction).digit


def left_out_people(data: Data, classifier: Classifier, with_trained_on: bool = False) -> list[Person]:
    """Those whom the bundled network was not trained on, or all: writers of pen strokes, and of scans."""
    pen, uji, scans = list(data.pen_held_out), list(data.uji_held_out), list(data.scans_held_out)
    if with_trained_on:
        pen, uji, scans = [*data.pen_train, *pen], [*data.uji_train, *uji], [*data.scans_train, *scans]
    written: dict[str, list[tuple[Any, int]]] = {}
    for kind, samples in (("pen", pen), ("Spanish", uji)):
        for sample in samples:
            written.setdefault(f"{kind} {sample.writer}", []).append((render(sample.drawing), sample.label))
    for scan in scans:
        written.setdefault(f"Swiss {scan.writer}", []).append((scan.grey, scan.label))
    return [_person(name, digits, classifier) for name, digits in written.items()]


def slanted_people(data: Data, classifier: Classifier) -> list[Person]:
    """The held-out pen writers as if they wrote turned and slanted, as far as the network reads that badly."""
    made = []
    for degrees, slant in _SLANTS:
        for writer in sorted({sample.writer for sample in data.pen_held_out}):
            own = [sample for sample in data.pen_held_out if sample.writer == writer][:_MOST_SLANTED]
            digits = [(render(turned_and_slanted(sample.drawing, degrees, slant)), sample.label) for sample in own]
            made.append(_person(f"pen {writer}, turned by {degrees}, slanted by {slant}", digits, classifier))
    return [person for person in made if _BADLY <= person.error <= 0.5]


def _person(name: str, digits: Sequence[tuple[Any, int]], classifier: Classifier) -> Person:
    found = [(normalize(grey), label) for grey, label in digits]
    read = [(classifier.recognise(image), label) for image, label in found if image is not None]
    return Person(name, [each for each, _label in read], np.array([label for _each, label in read], np.int64))


def main(argv: Sequence[str] | None = None) -> int:
    """Returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m digitpad_training.hands", description=__doc__)
    parser.add_argument("--data", type=Path, help="the folder of the data files; default: where they are found")
    parser.add_argument("--out", type=Path, default=Path("docs"), metavar="FOLDER", help="of the table; default: docs")
    options = parser.parse_args(argv)
    try:
        places = [find(source, options.data) for source in (MNIST, PEN, SWISS, UJI)]
        data = load_files(DataFiles(*places))
        page = _page(data, open_package(bundled_package_dir()).classifier.twin(gives_features=True))
        replace_file(options.out / "hands.md", page.encode())
    except DigitpadError as error:
        print(error, file=sys.stderr)
        return 1
    except OSError as error:
        print(
            f"{options.out / 'hands.md'} cannot be written ({error.strerror}); choose another --out.", file=sys.stderr
        )
        return 1
    return 0


_INTRODUCTION = f"""\
# How quickly a hand is learned

Made by `python -m digitpad_training.hands`. It simulates people who draw, and who correct what is misread among their
first drawings; then the rest of their digits is read. Each person draws in {_ORDERS} orders. "Bundled" reads the 16
people that it never learned from: pen writers 25 to 30, Spanish writers 33 to 40, and Swiss writers 9 and 17.
`{_QUICK}`, trained on MNIST alone, has learned from none of the people, and reads all 81 of them.

The bundled network misreads few of the 16 often. So the pen writers' strokes are also turned by up to 32 degrees and
slanted, and those of the 36 hands made in this way are taken of which it misreads {_BADLY:.0%} or more.
"""


def _page(data: Data, bundled: Classifier) -> str:
    recipe = next(preset.recipe for preset in PRESETS if preset.recipe.name == _QUICK)
    quick = _trained(recipe, data).twin(gives_features=True)
    people = {
        "bundled": left_out_people(data, bundled),
        _QUICK: left_out_people(data, quick, with_trained_on=True),
    }
    left_out = {"bundled": people["bundled"], _QUICK: left_out_people(data, quick)}
    strangers = {"bundled": _mnist(data, bundled), _QUICK: _mnist(data, quick)}
    parts = [
        _INTRODUCTION,
        _errors(people, slanted_people(data, bundled)),
        _others(people, strangers),
        _choice(left_out),
        _confirmations(left_out),
    ]
    return "\n\n".join(part.strip() for part in parts) + "\n"


def _trained(recipe: Recipe, data: Data) -> Classifier:
    return exported_classifier(fit(recipe, data, [ProgressBar(recipe.name)]))


def _mnist(data: Data, classifier: Classifier) -> Person:
    digits = data.mnist_held_out
    pairs = list(zip(digits.images, map(int, digits.labels), strict=True))
    return _person("MNIST, held out", pairs, classifier)


def _errors(people: dict[str, list[Person]], slanted: list[Person]) -> str:
    head = ("network", "people", "drawings", "corrected, on average", "misread before", "after", "fewer errors")
    rows = []
    for network, everybody in people.items():
        badly = [person for person in everybody if person.error >= _WORST]
        pen = [person for person in everybody if person.name.startswith("pen")]
        for who, some in (("all", everybody), ("with a pen", pen), (f"misread {_WORST:.0%} or more", badly)):
            for drawings in (10, 20, 50):
                held = lessons(some, drawings, Rule())
                if held:
                    rows.append([network, f"{len(held) // _ORDERS} of {len(some)}, {who}", str(drawings), *_row(held)])
    for confirmed, also in ((0.0, ""), (CONFIRMED, ", and all others confirmed")):
        for drawings in (20, 50):
            held = lessons(slanted, drawings, Rule(confirmed=confirmed))
            rows.append(["bundled", f"{len(slanted)} slanted{also}", str(drawings), *_row(held)])
    return "\n".join(["## Errors in the rest of a person's digits", "", *table(head, rows)])


def _row(held: Sequence[Lesson]) -> list[str]:
    others, before, after = (sum(getattr(each, what) for each in held) for what in ("others", "before", "after"))
    corrected = sum(each.corrected for each in held) / len(held)
    fewer = f"{1 - after / before:.0%}" if before else "none to mend"
    return [f"{corrected:.1f}", f"{before / others:.2%}", f"{after / others:.2%}", fewer]


def _others(people: dict[str, list[Person]], strangers: dict[str, Person]) -> str:
    """What a memory does to the digits of other people."""
    head = ("network", "digits of", "read", "misread without a memory", "with a stranger's, 50 drawings")
    rows = []
    for network, everybody in people.items():
        memories = [(person, teach(person, 50, np.arange(len(person.labels)), Rule()).memory) for person in everybody]
        known = [(person, memory) for person, memory in memories if memory is not None]
        mnist = [(memory, strangers[network]) for _person, memory in known]
        among = [(memory, other) for person, memory in known for other in everybody if other is not person]
        for whose, pairs in ((strangers[network].name, mnist), ("the other people", among)):
            rows.append([network, whose, *_misread(pairs)])
    return "\n".join(["## Other people's digits", "", *table(head, rows)])


def _misread(pairs: Sequence[tuple[Memory, Person]]) -> list[str]:
    """How many digits were read, and the shares misread without and with each memory; of many, a part is read."""
    of_pair = max(_MOST_READ // len(pairs), 10)
    digits = before = after = 0
    for memory, other in pairs:
        places = range(0, len(other.labels), max(len(other.labels) // of_pair, 1))
        digits += len(places)
        before += _wrong(None, other, places)
        after += _wrong(memory, other, places)
    return [f"{digits:,}", f"{before / digits:.2%}", f"{after / digits:.2%}"]


def _wrong(memory: Memory | None, person: Person, places: range) -> int:
    return sum(_answer(memory, person.recognitions[place]) != person.labels[place] for place in places)


def _choice(people: dict[str, list[Person]]) -> str:
    """Errors of the people left out, by strength and reach."""
    head = ("strength", *(f"reach {reach:g}" for reach in _REACHES))
    parts = [
        "## How strength and reach were chosen",
        "",
        "Errors in the rest, after 10 drawings of all 16 people and after 50 of the eight who drew enough: the bundled "
        f"network's, then those of `{_QUICK}`. {STRENGTH:g} and {REACH:g} are used.",
        "",
    ]
    rows = [
        [f"{strength:g}", *(_errors_of(people, Rule(strength, reach)) for reach in _REACHES)] for strength in _STRENGTHS
    ]
    return "\n".join([*parts, *table(head, rows)])


def _errors_of(people: dict[str, list[Person]], rule: Rule) -> str:
    counts = [
        sum(each.after for drawings in (10, 50) for each in lessons(everybody, drawings, rule))
        for everybody in people.values()
    ]
    return ", ".join(map(str, counts))


def _confirmations(people: dict[str, list[Person]]) -> str:
    head = ("weight of a confirmed drawing", "errors, bundled and quick")
    weights = (0.0, 0.25, CONFIRMED, 0.75, 1.0)
    rows = [[f"{weight:g}", _errors_of(people, Rule(confirmed=weight))] for weight in weights]
    said = "Every right answer among the first drawings is confirmed, and remembered with this weight."
    return "\n".join(["## Confirmed drawings", "", said, "", *table(head, rows)])


if __name__ == "__main__":
    sys.exit(main())
