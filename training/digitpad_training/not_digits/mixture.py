"""What the network that tells digits from the rest learns from, and what it is judged by."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from digitpad.data.datasets import Data, as_digit_images
from digitpad.data.formats.unipen import PenSample
from digitpad.ink.images import SIDE
from digitpad.ink.normalize import normalize
from digitpad.ink.raster import render
from digitpad.ink.strokes import Drawing, Stroke
from digitpad.protocol.recipe import Augmentation
from digitpad.recognition.classifier import Classifier
from digitpad_training.digits.augment import augment_images, render_variant
from digitpad_training.digits.generated import generated
from digitpad_training.digits.scanned import digits_to_learn
from digitpad_training.not_digits.look_alikes import is_no_digit
from digitpad_training.not_digits.omniglot import Character
from digitpad_training.not_digits.pieces import random_pieces
from digitpad_training.not_digits.shapes import random_shape

if TYPE_CHECKING:
    from digitpad.ink.images import DigitImage

HELD_OUT_PEOPLE = frozenset(range(17, 21))
"""Of Omniglot's twenty for each alphabet."""

_SEED = 5
_HOW = Augmentation(shear=0.18, elastic=0.8, ink_level=(0.34, 0.66), bold=0.25, thin=0.15)
_ADMITTED = {"pieces": 0.97, "turned": 0.9}
"""How sure of a digit the network in use may be of what is learned as no digit: some pieces are digits themselves."""
_TURNED = (2, 3, 4, 5, 7)
"""Digits that lie on their side are none; the others would be taken for one."""
_UNBENT = 0.2
_PENS = (1.0, 4.5)  # pixels of the digit image
_LEAN = (-25.0, 42.0)  # degrees, by which a one may lean to the right
_AT_ONCE = 1_000

Pixels = NDArray[np.uint8]


@dataclass(frozen=True)
class Mixture:
    """Digit images as pixels of 0..255, shape (n, 28, 28), by the name of what they show."""

    digits: dict[str, Pixels]
    others: dict[str, Pixels]

    def arrays(self) -> tuple[Pixels, NDArray[np.float32], NDArray[np.float32]]:
        """All images, whether each is a digit (1 or 0), and its weight: digits and others weigh the same in all."""
        digits, others = (np.concatenate(list(part.values())) for part in (self.digits, self.others))
        is_digit = np.repeat(np.array([1, 0], np.float32), [len(digits), len(others)])
        weights = np.repeat(np.array([0.5 / len(digits), 0.5 / len(others)], np.float32), [len(digits), len(others)])
        return np.concatenate([digits, others]), is_digit, weights * np.float32(len(is_digit))


def to_learn(data: Data, characters: Sequence[Character], classifier: Classifier, share: float = 1.0) -> Mixture:
    """Random variants of digits and of what is none, from people to learn from; ``share`` of the usual number.

    ``classifier`` reads pieces of digits, and leaves out those that it takes for a digit without doubt.
    """
    make = _Maker(np.random.default_rng(_SEED), share)
    scans = digits_to_learn(data.scans_train).images
    mnist = data.mnist_train
    lying = mnist.images[np.isin(mnist.labels, _TURNED)][: round(6_000 * share)]
    sides = np.concatenate([np.ascontiguousarray(np.rot90(lying, turns, (1, 2))) for turns in (1, 3)])
    characters = [each for each in characters if is_no_digit(each) and each.person not in HELD_OUT_PEOPLE]
    people = [*by_person(data.pen_train), *by_person(data.uji_train)]
    return Mixture(
        {
            "pen strokes": make.drawn([sample.drawing for sample in data.pen_train], 4),
            "Spanish pen strokes": make.drawn([sample.drawing for sample in data.uji_train], 10),
            "straight ones": make.straight_ones(round(5_000 * share)),
            "generated styles": make.drawn([sample.drawing for sample in generated(round(100 * share))], 2),
            "Swiss scans": make.bent(scans, 4),
            "MNIST": make.bent(mnist.images[::2], 1),
        },
        {
            "characters": make.drawn([each.drawing for each in characters], 6),
            "shapes": make.drawn([random_shape(make.rng) for _shape in range(round(40_000 * share))], 1),
            "pieces": _doubtful(
                make.drawn(_pieces(people, round(50_000 * share), make.rng), 1),
                classifier,
                _ADMITTED["pieces"],
            ),
            "turned": _doubtful(make.bent(sides, 1), classifier, _ADMITTED["turned"]),
        },
    )


def held_out(data: Data, characters: Sequence[Character]) -> Mixture:
    """The same from people that were held out, as the pad would see it, each once."""
    rng = np.random.default_rng(_SEED)
    characters = [each for each in characters if each.person in HELD_OUT_PEOPLE]
    shapes = [random_shape(rng) for _shape in range(2_000)]
    pieces = _pieces(by_person(data.pen_held_out), 2_000, rng)
    none = {alphabet: [each for each in characters if each.alphabet == alphabet] for alphabet in _alphabets(characters)}
    return Mixture(
        {
            "pen strokes": _plain(sample.drawing for sample in data.pen_held_out),
            "Spanish pen strokes": _plain(sample.drawing for sample in data.uji_held_out),
            "Swiss scans": digits_to_learn(data.scans_held_out).images,
            "MNIST": data.mnist_held_out.images,
        },
        {
            **{name: _plain(each.drawing for each in found if is_no_digit(each)) for name, found in none.items()},
            "shapes": _plain(shapes),
            "pieces": _plain(pieces),
        },
    )


class _Maker:
    """Makes random variants."""

    def __init__(self, rng: np.random.Generator, share: float) -> None:
        self.rng, self._share = rng, share

    def drawn(self, drawings: Sequence[Drawing], times: int) -> Pixels:
        """Each drawing so many times, drawn with another pen, and bent a little but for a fifth of the times."""
        return _stacked(
            self._as_it_is(drawing) if self.rng.random() < _UNBENT else render_variant(drawing, _HOW, self.rng)
            for drawing in self._some(drawings)
            if not drawing.is_blank
            for _time in range(times)
        )

    def straight_ones(self, count: int) -> Pixels:
        """Ones that are a straight line, a third of them upright to the pixel, as with a ruler or by a program."""
        angles = np.radians(self.rng.uniform(*_LEAN, count)) * (self.rng.random(count) > 1 / 3)
        tops = np.column_stack([np.tan(angles), np.zeros(count)])
        return _stacked(self._as_it_is(Drawing((Stroke.through([top, (0.0, 1.0)]),))) for top in tops)

    def _as_it_is(self, drawing: Drawing) -> DigitImage | None:
        return normalize(render(drawing, pen_width=self.rng.uniform(*_PENS)))

    def bent(self, images: Pixels, times: int) -> Pixels:
        """Each image so many times, bent a little."""
        chosen = images[: max(1, round(len(images) * self._share))]
        parts = [chosen[start : start + _AT_ONCE] for start in range(0, len(chosen), _AT_ONCE)] * times
        return np.concatenate([_as_pixels(augment_images(part, _HOW, self.rng)) for part in parts])

    def _some(self, drawings: Sequence[Drawing]) -> Sequence[Drawing]:
        return drawings[: max(1, round(len(drawings) * self._share))]


def by_person(samples: Iterable[PenSample]) -> list[list[PenSample]]:
    """The drawings of a collection that are not blank, person by person."""
    people: dict[int, list[PenSample]] = defaultdict(list)
    for sample in samples:
        if not sample.drawing.is_blank:
            people[sample.writer].append(sample)
    return list(people.values())


def _alphabets(characters: Iterable[Character]) -> list[str]:
    return sorted({each.alphabet for each in characters})


def _pieces(people: Sequence[Sequence[PenSample]], count: int, rng: np.random.Generator) -> list[Drawing]:
    """Random pieces of digits, all digits of a piece by one person."""
    made = (random_pieces(_three(people[int(rng.integers(len(people)))], rng), rng) for _piece in range(count))
    return [drawing for drawing in made if not drawing.is_blank]


def _three(samples: Sequence[PenSample], rng: np.random.Generator) -> list[PenSample]:
    return [samples[place] for place in rng.integers(len(samples), size=3)]


def _doubtful(images: Pixels, classifier: Classifier, most: float) -> Pixels:
    """Those that the classifier does not take for a digit without doubt."""
    sure = [float(classifier.classify(image).probabilities.max()) for image in as_digit_images(images)]
    return images[np.array(sure) < most]


def _plain(drawings: Iterable[Drawing]) -> Pixels:
    return _stacked(normalize(render(drawing)) for drawing in drawings if not drawing.is_blank)


def _stacked(images: Iterable[NDArray[np.float32] | None]) -> Pixels:
    made = [_as_pixels(image) for image in images if image is not None]
    return np.array(made, np.uint8).reshape(-1, SIDE, SIDE)


def _as_pixels(images: NDArray[np.float32]) -> Pixels:
    return np.rint(images * 255).astype(np.uint8)
