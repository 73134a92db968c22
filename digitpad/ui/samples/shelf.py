"""Digits to look through: a hand's samples, the history, or a data set, with what the network makes of each."""

from __future__ import annotations

import enum
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from digitpad.base.language import tr
from digitpad.ink.ink_image import InkImage
from digitpad.ink.strokes import Drawing
from digitpad.recognition.prediction import DIGITS

if TYPE_CHECKING:
    from digitpad.processes.digit_reader import FoundDigits
    from digitpad.recognition.history import History
    from digitpad.samples.learned import Learned
    from digitpad.samples.store import StoredSample

NONE = -1
"""In the place of a label that nobody has given, or of an answer that is not there yet."""

_PIXELS = 784
_SIDE = 28
_UNSURE = 0.8  # of the network's own probability


class Shown(enum.Enum):
    """Which digits are shown."""

    ALL = "all"
    WRONG = "wrong"
    UNSURE = "unsure"
    CONFIRMED = "confirmed"
    HELD_BACK = "held back"


@dataclass(frozen=True)
class Wanted:
    """Which digits are to be shown: of one ``label`` and ``writer``, None for any; the doubtful first, or in order."""

    shown: Shown = Shown.ALL
    label: int | None = None
    writer: int | None = None
    by_doubt: bool = False

    @property
    def asks_for_answers(self) -> bool:
        """Whether it depends on what the network says."""
        return self.by_doubt or self.shown in (Shown.WRONG, Shown.UNSURE)


@dataclass(frozen=True, eq=False)
class Shelf:
    """Digits in order: ``labels`` 0..9 or `NONE`, ``writers``, and what the network alone answers, each of shape (n,).

    ``certainty`` is the probability of the answer, ``of_label`` that of the label. A hand's samples are ``stored``,
    newest last; other digits are in ``parts``, as drawings or as pixels.
    """

    labels: NDArray[np.int8] = field(default_factory=lambda: np.empty(0, np.int8))
    writers: NDArray[np.int32] = field(default_factory=lambda: np.empty(0, np.int32))
    answers: NDArray[np.int8] = field(default_factory=lambda: np.empty(0, np.int8))
    certainty: NDArray[np.float32] = field(default_factory=lambda: np.empty(0, np.float32))
    of_label: NDArray[np.float32] = field(default_factory=lambda: np.empty(0, np.float32))
    stored: Sequence[StoredSample] = ()
    parts: tuple[FoundDigits, ...] = ()
    starts: tuple[int, ...] = ()
    newest_first: bool = False

    def __len__(self) -> int:
        return len(self.labels)

    @classmethod
    def of_hand(cls, learned: Learned) -> Shelf:
        """The samples of a hand."""
        labels = np.array([each.sample.label for each in learned.stored], np.int8)
        shelf = cls(newest_first=True)._grown(labels, np.zeros(len(labels), np.int32))
        shelf = replace(shelf, stored=learned.stored)
        probabilities = [each.prediction.probabilities for each in learned.recognitions]
        return shelf.with_answers(0, np.array(probabilities, np.float32).reshape(-1, DIGITS))

    @classmethod
    def of_history(cls, history: History) -> Shelf:
        """The last drawings, newest first, which nobody has labelled."""
        from digitpad.processes.digit_reader import FoundDigits

        drawings = tuple(entry.drawing for entry in history.entries)
        count = len(drawings)
        return cls().with_digits(FoundDigits((NONE,) * count, (0,) * count, drawings))

    def with_digits(self, found: FoundDigits) -> Shelf:
        """This with more digits at the end."""
        grown = self._grown(np.array(found.labels, np.int8), np.array(found.writers, np.int32))
        return replace(grown, parts=(*self.parts, found), starts=(*self.starts, len(self)))

    def _grown(self, labels: NDArray[np.int8], writers: NDArray[np.int32]) -> Shelf:
        unread = np.full(len(labels), NONE, np.int8)
        unknown = np.ones(len(labels), np.float32)
        return replace(
            self,
            labels=np.concatenate([self.labels, labels]),
            writers=np.concatenate([self.writers, writers]),
            answers=np.concatenate([self.answers, unread]),
            certainty=np.concatenate([self.certainty, unknown]),
            of_label=np.concatenate([self.of_label, unknown]),
        )

    def with_answers(self, start: int, probabilities: NDArray[np.float32]) -> Shelf:
        """This with what the network answers to the digits from ``start`` on, ten probabilities each."""
        places = np.arange(start, start + len(probabilities))
        answers, certainty, of_label = self.answers.copy(), self.certainty.copy(), self.of_label.copy()
        rows = np.arange(len(probabilities))
        answers[places] = probabilities.argmax(axis=1)
        certainty[places] = probabilities.max(axis=1, initial=0)
        labels = self.labels[places]
        of_label[places] = np.where(labels == NONE, certainty[places], probabilities[rows, labels])
        return replace(self, answers=answers, certainty=certainty, of_label=of_label)

    def chosen(self, wanted: Wanted) -> NDArray[np.int64]:
        """The places of the digits that are wanted, in the order in which they are shown."""
        is_shown = np.ones(len(self), np.bool_)
        if wanted.label is not None:
            is_shown &= np.where(self.labels == NONE, self.answers, self.labels) == wanted.label
        if wanted.writer is not None:
            is_shown &= self.writers == wanted.writer
        if wanted.shown is Shown.WRONG:
            is_shown &= self.is_wrong
        elif wanted.shown is Shown.UNSURE:
            is_shown &= self.is_read & (self.certainty < _UNSURE)
        elif wanted.shown is Shown.CONFIRMED:
            is_shown &= self._those_that([each.sample.is_confirmed for each in self.stored])
        elif wanted.shown is Shown.HELD_BACK:
            is_shown &= self._those_that([each.sample.held_back for each in self.stored])
        places = np.flatnonzero(is_shown)
        places = places[::-1] if self.newest_first else places
        return places[np.argsort(self.of_label[places], kind="stable")] if wanted.by_doubt else places

    def _those_that(self, are_so: list[bool]) -> NDArray[np.bool_]:
        """Of a hand's samples; what is no sample is not so."""
        return np.array(are_so or [False] * len(self), np.bool_)

    @property
    def is_read(self) -> NDArray[np.bool_]:
        """Which digits the network has read, shape (n,)."""
        read: NDArray[np.bool_] = self.answers != NONE
        return read

    @property
    def is_wrong(self) -> NDArray[np.bool_]:
        """Which of those were read as another digit than their label says."""
        wrong: NDArray[np.bool_] = self.is_read & (self.labels != NONE) & (self.answers != self.labels)
        return wrong

    def drawing(self, place: int) -> Drawing:
        """The drawing of a digit; pixels lie in the middle of the canvas."""
        if self.stored:
            return self.stored[place].sample.drawing
        number = bisect_right(self.starts, place) - 1
        part, inside = self.parts[number], place - self.starts[number]
        if part.drawings:
            return part.drawings[inside]
        pixels = np.frombuffer(part.images, np.uint8, _PIXELS, inside * _PIXELS)
        return Drawing(image=InkImage.centred(pixels.reshape(_SIDE, _SIDE)))

    def text(self, place: int) -> str:
        """What stands below a digit: its label, and the answer where that is another one."""
        label, answer = int(self.labels[place]), int(self.answers[place])
        if label == NONE:
            return "" if answer == NONE else str(answer)
        if self.stored and self.stored[place].sample.held_back:
            return tr("{digit}, held back", digit=str(label))
        return (
            str(label)
            if answer in (label, NONE)
            else tr("{label}, read as {answer}", label=str(label), answer=str(answer))
        )
