"""Changes to a network, made and measured in a thread."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from digitpad.recognition.classifier import ModelError
from digitpad.recognition.inside.network import Network, UnexplainedError
from digitpad.recognition.inside.what_if import Change, ChangedClassifier, changed, network_of
from digitpad.recognition.known_digits import KnownDigits, known_digits

if TYPE_CHECKING:
    from digitpad.recognition.classifier import Classifier

_CHUNK = 250


@dataclass(frozen=True, eq=False)
class Attempt:
    """What becomes of a network if its stages are changed so, by their number; without changes, it itself."""

    original: Classifier
    changes: dict[int, Change]


@dataclass(frozen=True, eq=False)
class Accuracy:
    """The share of a thousand known digits that a network reads right."""

    attempt: Attempt
    share: float
    count: int


class Trying:
    """Changes and measures; kept by one thread."""

    def __init__(self) -> None:
        self._content = b""
        self._network: Network | None = None
        self._digits: KnownDigits | None = None

    def answer(self, attempt: Attempt) -> Iterator[object]:
        """A `ChangedClassifier`, if there are changes, and then its `Accuracy`."""
        if attempt.original.content is not self._content:
            self._content = attempt.original.content
            try:
                self._network = network_of(attempt.original)
            except (UnexplainedError, ModelError):
                self._network = None  # the pane says so
        if self._network is None:
            return
        network = changed(self._network, attempt.changes)
        if attempt.changes:
            yield ChangedClassifier(attempt.original, network)
        self._digits = self._digits or known_digits()
        right, chunk = 0, min(network.batch, _CHUNK)
        for start in range(0, len(self._digits.images), chunk):
            part = np.s_[start : start + chunk]
            answers = network.probabilities(self._digits.images[part]).argmax(axis=1)
            right += int((answers == self._digits.labels[part]).sum())
            yield None
        yield Accuracy(attempt, right / len(self._digits.images), len(self._digits.images))
