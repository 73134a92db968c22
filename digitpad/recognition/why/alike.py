"""The training digits that a network takes for most alike: nearest by the outputs of its last hidden layer."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from digitpad.base import paths
from digitpad.base.language import tr
from digitpad.ink.images import SIDE
from digitpad.ink.normalize import normalize
from digitpad.ink.raster import render
from digitpad.recognition.inside.activations import Numbers
from digitpad.recognition.inside.network import Network
from digitpad.recognition.known_digits import known_digits

if TYPE_CHECKING:
    from pathlib import Path

    from digitpad.ink.images import DigitImage
    from digitpad.ink.strokes import Drawing

FILE = "alike.npz"
COUNT = 8
BY_RULE = 1_000
_MOST_UNITS = 50_000  # of the last hidden layer, whose outputs are kept for each digit
OWN, _BY_RULE = "your hand", "drawn by rule"
IN_WORDS = {OWN: tr("your hand"), _BY_RULE: tr("drawn by rule")}
"""Collections that are not called by a name."""
_CHUNK = 200  # digits that are computed at once: less than a tenth of a second


@dataclass(frozen=True, eq=False)
class TrainingDigits:
    """``images`` of shape (n, 28, 28), uint8, ``labels`` 0..9, and ``collections``, the name of each digit's source."""

    images: NDArray[np.uint8]
    labels: NDArray[np.uint8]
    collections: NDArray[np.str_]


@dataclass(frozen=True, eq=False)
class Alike:
    """One training digit: its image of shape (28, 28), uint8, its label, and the collection that it comes from."""

    image: NDArray[np.uint8]
    label: int
    collection: str


def training_digits() -> TrainingDigits:
    """The digits to compare with: those chosen from the data on this machine, or else digits drawn by rule."""
    return read_training_digits(paths.cache_dir() / FILE) or digits_by_rule()


def digits_by_rule() -> TrainingDigits:
    """The known digits, which the program draws itself."""
    known = known_digits(BY_RULE)
    return TrainingDigits(
        np.rint(known.images * 255).astype(np.uint8),
        known.labels.astype(np.uint8),
        np.full(len(known.labels), _BY_RULE),
    )


def own_digits(drawings: Sequence[Drawing], labels: Sequence[int]) -> TrainingDigits:
    """A person's own drawings with their labels, as digits to compare with; those that are blank are left out."""
    images = [normalize(render(drawing)) for drawing in drawings]
    known = [(image, label) for image, label in zip(images, labels, strict=True) if image is not None]
    return TrainingDigits(
        np.rint(np.array([image for image, _label in known]).reshape(-1, SIDE, SIDE) * 255).astype(np.uint8),
        np.array([label for _image, label in known], np.uint8),
        np.full(len(known), OWN),
    )


def read_training_digits(file: Path) -> TrainingDigits | None:
    """The digits in a file that ``python -m digitpad_training.alike`` made; None where there are none."""
    try:
        with np.load(file, allow_pickle=False) as archive:
            names = archive["names"][archive["collections"]]
            digits = TrainingDigits(archive["images"], archive["labels"], names)
    except (OSError, EOFError, ValueError, TypeError, KeyError, IndexError, zipfile.BadZipFile):
        return None
    whole = digits.images.dtype == np.uint8 and digits.images.shape == (len(digits.labels), SIDE, SIDE)
    return digits if whole else None


class AlikeIndex:
    """What a network makes of all training digits, computed bit by bit."""

    def __init__(self, network: Network, digits: TrainingDigits) -> None:
        self._network, self._digits = network, digits
        self._known: list[Numbers] = []
        self._chunk = min(network.batch, _CHUNK)
        self._remaining = iter(range(0, len(digits.images), self._chunk))
        units = network.last_hidden(np.zeros((1, SIDE, SIDE), np.float32)).size
        self._is_whole = not len(digits.images) or units > _MOST_UNITS

    @property
    def is_whole(self) -> bool:
        """Whether all digits are computed."""
        return self._is_whole

    def go_on(self) -> None:
        """Compute some more digits."""
        start = next(self._remaining, None)
        if start is None:
            self._is_whole = True
            self._known = [np.concatenate(self._known)] if self._known else []
            return
        images = self._digits.images[start : start + self._chunk].astype(np.float32) / np.float32(255)
        self._known.append(_directions(self._network, images))

    def nearest(self, image: DigitImage, own: AlikeIndex | None = None) -> tuple[Alike, ...]:
        """The eight nearest, nearest first; none before all are computed.

        Of those in ``own``, a person's own digits, the ones that are among the eight come first.
        """
        both = [*(own._ranked(image) if own else ()), *self._ranked(image)]
        nearest = sorted(both, key=lambda each: -each[0])[:COUNT]
        return tuple(sorted((alike for _likeness, alike in nearest), key=lambda alike: alike.collection != OWN))

    def _ranked(self, image: DigitImage) -> Iterator[tuple[float, Alike]]:
        """The eight nearest with their likeness, nearest first."""
        if not self._is_whole or not self._known:
            return
        likeness, digits = self._known[0] @ _directions(self._network, image[None])[0], self._digits
        for place in np.argsort(-likeness, kind="stable")[:COUNT]:
            alike = Alike(digits.images[place], int(digits.labels[place]), str(digits.collections[place]))
            yield float(likeness[place]), alike


def _directions(network: Network, images: Numbers) -> Numbers:
    """The outputs of the last hidden layer, each brought to length 1, of shape (n, units)."""
    outputs = network.last_hidden(images)
    outputs = np.where(np.isfinite(outputs), outputs, np.float32(0))  # of a network from elsewhere
    return np.asarray(outputs / np.maximum(np.linalg.norm(outputs, axis=1, keepdims=True), 1e-12), np.float32)
