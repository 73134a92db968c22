"""Maps made beside the window: a thread explains the newest reading, and passes over those that came before."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from digitpad.base.errors import DigitpadError
from digitpad.base.log import log_unexpected
from digitpad.recognition.inside.alike import Alike, AlikeIndex, read_training_digits
from digitpad.recognition.inside.explainer import Explainer
from digitpad.recognition.inside.words import in_words

if TYPE_CHECKING:
    from digitpad.ink.images import DigitImage
    from digitpad.ink.strokes import Drawing
    from digitpad.recognition.classifier import Classifier
    from digitpad.recognition.inside.relevance import Relevance
    from digitpad.recognition.reading import Reading


@dataclass(frozen=True, eq=False)
class Question:
    """Why a drawing was read as it was, or why rather than as ``against``, by which network."""

    drawing: Drawing
    reading: Reading
    against: int | None
    classifier: Classifier


@dataclass(frozen=True, eq=False)
class Why:
    """The answer to a question: the map, the same in words, and what is to be said of the network, if anything."""

    question: Question
    relevance: Relevance
    words: str
    fault: str


@dataclass(frozen=True, eq=False)
class Neighbours:
    """The training digits most alike to an image."""

    image: DigitImage
    alike: tuple[Alike, ...]


class Explaining(QObject):
    """Answers the newest question, from `start` to `close`."""

    explained = Signal(object)
    """The `Why` of the newest question that could be answered."""

    alike_found = Signal(object)
    """The `Neighbours` of the newest drawing, when there is time for them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread_side = _ThreadSide()
        self._thread_side.explained.connect(self._on_explained)
        self._thread_side.alike_found.connect(self._on_alike_found)
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin to answer questions."""
        if self._thread is None:
            self._thread_side.is_open = True
            self._thread = threading.Thread(target=self._thread_side.answer_all, name="why", daemon=True)
            self._thread.start()

    def ask(self, question: Question) -> None:
        """Answer this question next, and no older one."""
        self._thread_side.put(question)

    def close(self) -> None:
        """Answer no more; leaves no thread."""
        if self._thread is not None:
            self._thread_side.put(None)
            self._thread.join()
            self._thread = None

    def _on_explained(self, why: Why) -> None:
        if self._thread is not None:
            self.explained.emit(why)

    def _on_alike_found(self, neighbours: Neighbours) -> None:
        if self._thread is not None:
            self.alike_found.emit(neighbours)


class _ThreadSide(QObject):
    """Without a parent, as its signal comes from the thread."""

    explained = Signal(object)
    alike_found = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.is_open = True
        self._index: AlikeIndex | None = None
        self._image: DigitImage | None = None  # whose neighbours are to be found
        self._next: Question | None = None
        self._changed = threading.Condition()
        self._explainer: Explainer | None = None

    def put(self, question: Question | None) -> None:
        """Take the place of the question that waits; None ends the thread."""
        with self._changed:
            self._next = question
            self.is_open = question is not None
            self._changed.notify()

    def answer_all(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._next is not None or not self.is_open or self._has_more_to_do)
                question, self._next = self._next, None
                if not self.is_open:
                    return
            try:
                if question is None:
                    self._look_for_alike()
                else:
                    self.explained.emit(self._answer(question))
                    self._image = question.reading.digit_image
            except DigitpadError as error:
                log_unexpected(error)  # the network that fails here fails for the pad too, which says so
            except Exception as error:  # noqa: BLE001 - a thread's own door: the log gets the traceback
                log_unexpected(error)

    @property
    def _has_more_to_do(self) -> bool:
        return self._image is not None

    def _look_for_alike(self) -> None:
        """Do a small part of what can wait until no question does."""
        index, image = self._index, self._image
        if index is not None and not index.is_whole:
            index.go_on()
        elif image is not None:
            self._image = None
            self.alike_found.emit(Neighbours(image, index.nearest(image) if index else ()))

    def _answer(self, question: Question) -> Why:
        explainer = self._explainer_of(question.classifier)
        digit = question.reading.prediction.digit
        against = None if question.against == digit else question.against
        found = explainer.why(question.reading.digit_image, digit, against)
        return Why(question, found, in_words(found), explainer.fault)

    def _explainer_of(self, classifier: Classifier) -> Explainer:
        explainer = self._explainer
        if explainer is None or explainer.classifier.content is not classifier.content:
            explainer = self._explainer = Explainer.of(classifier.twin())  # a classifier serves one thread
            digits = read_training_digits() if explainer.network else None
            self._index = AlikeIndex(explainer.network, digits) if explainer.network and digits else None
        return explainer
