"""What a hand has taught, as a network sees it: its samples with their features, and the memory made of them."""

from __future__ import annotations

from bisect import bisect, bisect_left
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from digitpad.data.evaluation import Evaluation
from digitpad.recognition.memory import CONFIRMED, Memory
from digitpad.recognition.prediction import DIGITS
from digitpad.recognition.reading import read_drawing

if TYPE_CHECKING:
    from digitpad.ink.strokes import Drawing
    from digitpad.recognition.classifier import Classifier, Recognition
    from digitpad.samples.sample import Sample
    from digitpad.samples.store import StoredSample


@dataclass(frozen=True, eq=False)
class Learned:
    """Samples, oldest first by their files, and how one network recognises each, without a memory."""

    stored: tuple[StoredSample, ...] = ()
    recognitions: tuple[Recognition, ...] = ()

    @cached_property
    def memory(self) -> Memory | None:
        """What shifts predictions; None without samples."""
        features = [each.features for each in self.recognitions]
        weights = [_weight(each.sample) for each in self.stored]
        labels = [each.sample.label for each in self.stored]
        nearest = [how.nearest_other(label) for how, label in zip(self.recognitions, labels, strict=True)]
        return Memory.of(features, labels, weights, nearest=nearest)

    def adding(self, stored: StoredSample, recognition: Recognition) -> Learned:
        """This, and one sample more."""
        place = bisect(self.stored, stored.file, key=lambda each: each.file)
        return Learned(
            (*self.stored[:place], stored, *self.stored[place:]),
            (*self.recognitions[:place], recognition, *self.recognitions[place:]),
        )

    def place_of(self, file: Path) -> int | None:
        """Where the sample in this file stands among them; None if it is not one of them."""
        place = bisect_left(self.stored, file, key=lambda each: each.file)
        return place if place < len(self.stored) and self.stored[place].file == file else None

    def without(self, files: Collection[Path]) -> Learned:
        """This without the samples in these files."""
        gone = {self.place_of(file) for file in files}
        kept = [place for place in range(len(self.stored)) if place not in gone]
        return Learned(tuple(self.stored[place] for place in kept), tuple(self.recognitions[place] for place in kept))

    def evaluations(self) -> tuple[Evaluation, Evaluation]:
        """How well the network reads these samples alone, and with the memory of all others."""
        labels = np.array([each.sample.label for each in self.stored], np.int64)
        alone = np.array([each.prediction.probabilities for each in self.recognitions]).reshape(-1, DIGITS)
        taught = alone if self.memory is None else self.memory.recall_without_itself(alone)
        return Evaluation(alone, labels), Evaluation(taught, labels)

    def held_out(self) -> Learned:
        """Those that no training learns from: they measure a network that has learned samples for good."""
        from digitpad.samples.to_learn_from import held_out_of

        held_out = set(held_out_of(each.sample for each in self.stored))
        return self.without({each.file for each in self.stored if each.sample not in held_out})

    def look_alike(self, recognition: Recognition, label: int, but: StoredSample | None = None) -> StoredSample | None:
        """The sample, ``but`` for one, that a drawing with this label would contradict; see `Memory.look_alike`."""
        if self.memory is None:
            return None
        row = None if but is None else self.place_of(but.file)
        alike = self.memory.look_alike(recognition.features, label, row)
        return None if alike is None else self.stored[alike]

    def of_drawing(self, drawing: Drawing) -> StoredSample | None:
        """The sample that is this very drawing."""
        return next((each for each in self.stored if each.sample.drawing == drawing), None)


def _weight(sample: Sample) -> float:
    if sample.held_back:
        return 0.0
    return CONFIRMED if sample.is_confirmed else 1.0


def learn(
    stored: Sequence[StoredSample],
    classifier: Classifier,
    is_wanted: Callable[[], bool] = lambda: True,
    known: Learned | None = None,
) -> Learned:
    """Read each sample for its features, about a thousand a second, as long as ``is_wanted``. Raises ModelError.

    Drawings that the same network has read before, ``known``, are not read again.
    """
    found: list[tuple[StoredSample, Recognition]] = []
    read = (
        {}
        if known is None
        else dict(zip((each.sample.drawing for each in known.stored), known.recognitions, strict=True))
    )
    for each in sorted(stored, key=lambda each: each.file):
        if not is_wanted():
            break
        recognition = read.get(each.sample.drawing) or _recognised(each.sample.drawing, classifier)
        if recognition is not None:
            found.append((each, recognition))
    return Learned(tuple(each for each, _how in found), tuple(how for _each, how in found))


def _recognised(drawing: Drawing, classifier: Classifier) -> Recognition | None:
    reading = read_drawing(drawing, classifier)
    return None if reading is None else reading.recognition


def of_hand(name: str, classifier: Classifier, tell: Callable[[str], None]) -> Classifier:
    """The classifier with all that the hand of this name has taught. Raises SamplesError or ModelError."""
    from digitpad.samples.hands import find_hand
    from digitpad.samples.store import read_samples

    taught = classifier.twin(gives_features=True)
    taught.memory = learn(read_samples(find_hand(name), tell), taught).memory
    return taught
