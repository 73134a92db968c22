"""Questions why, and what answers them in a thread."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from digitpad.recognition.classifier import ModelError
from digitpad.recognition.why.alike import Alike, AlikeIndex, TrainingDigits, own_digits, training_digits
from digitpad.recognition.why.explainer import Explainer
from digitpad.recognition.why.words import in_words

if TYPE_CHECKING:
    from digitpad.ink.images import DigitImage
    from digitpad.ink.strokes import Drawing
    from digitpad.recognition.classifier import Classifier
    from digitpad.recognition.reading import Reading
    from digitpad.recognition.why.relevance import Relevance
    from digitpad.samples.store import StoredSample


@dataclass(frozen=True, eq=False)
class Question:
    """Why a drawing was read as it was, or why rather than as ``against``, by which network.

    ``own`` are the samples of the hand in use.
    """

    drawing: Drawing
    reading: Reading
    against: int | None
    classifier: Classifier
    own: tuple[StoredSample, ...] = ()


@dataclass(frozen=True, eq=False)
class Why:
    """The answer to a question: the map, the same in words, and what is to be said of the network, if anything."""

    question: Question
    relevance: Relevance
    words: str
    fault: str


@dataclass(frozen=True)
class Unexplained:
    """The network failed at a question; ``fault`` says so in a sentence."""

    fault: str


@dataclass(frozen=True, eq=False)
class Neighbours:
    """The training digits most alike to an image; none where they cannot be found."""

    image: DigitImage
    alike: tuple[Alike, ...]


class Explaining:
    """Explains readings; kept by one thread."""

    def __init__(self) -> None:
        self._explainer: Explainer | None = None
        self._explained: Classifier | None = None
        self._index: AlikeIndex | None = None
        self._digits: TrainingDigits | None = None
        self._own: tuple[StoredSample, ...] = ()
        self._own_index: AlikeIndex | None = None

    def answer(self, question: Question) -> Iterator[object]:
        """A `Why`, and then `Neighbours`, which may take a while at first; or `Unexplained`."""
        try:
            yield from self._answer(question)
        except ModelError as error:
            yield Unexplained(str(error))

    def _answer(self, question: Question) -> Iterator[object]:
        explainer = self._explainer_of(question.classifier)
        image, digit = question.reading.digit_image, question.reading.prediction.digit
        against = None if question.against == digit else question.against
        for found in explainer.why_in_steps(image, digit, against):
            yield None if found is None else Why(question, found, in_words(found), explainer.fault)
        if self._index is None and explainer.network is not None:
            self._digits = self._digits or training_digits()
            self._index = AlikeIndex(explainer.network, self._digits)
        self._take_own(question.own, explainer)
        for index in (self._index, self._own_index):
            while index is not None and not index.is_whole:
                index.go_on()
                yield None
        yield Neighbours(image, self._index.nearest(image, self._own_index) if self._index else ())

    def _take_own(self, own: tuple[StoredSample, ...], explainer: Explainer) -> None:
        """Compare with these samples from now on; they are the same tuple until one is taught or taken back."""
        if explainer.network is None or (own is self._own and self._own_index is not None):
            return
        samples = [each.sample for each in own]
        digits = own_digits([each.drawing for each in samples], [each.label for each in samples])
        self._own, self._own_index = own, AlikeIndex(explainer.network, digits)

    def _explainer_of(self, classifier: Classifier) -> Explainer:
        explainer = self._explainer
        if explainer is None or self._explained is not classifier:
            self._explained = classifier
            explainer = self._explainer = Explainer.of(classifier.twin())  # a classifier serves one thread
            self._index = self._own_index = None
        return explainer
