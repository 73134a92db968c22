"""Reads the drawing while it grows: the newest one, at most once a frame, never a backlog."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from digitpad.base.errors import DigitpadError
from digitpad.ink.strokes import Drawing

if TYPE_CHECKING:
    from digitpad.recognition.classifier import Classifier
    from digitpad.recognition.digit_or_not import DigitOrNot
    from digitpad.recognition.memory import Memory
    from digitpad.recognition.numbers.drawing_reader import DrawingReader
    from digitpad.recognition.numbers.number import Number
    from digitpad.recognition.reading import Reading

_FRAME_MS = 15  # of 16.7, since timers fire up to a millisecond late


class LiveReading(QObject):
    """Turns drawings into readings with a classifier that is loaded when first needed."""

    number_changed = Signal(object)
    """The `Number` that the newest drawing was read as, or None for a blank one; `reading_changed` follows."""

    reading_changed = Signal(object)
    """The `Reading` of the digit that is `chosen`, or None for a blank drawing."""

    digit_chosen = Signal(int)
    """The person chose the digit at this place in the number."""

    grew_too_much = Signal(object)
    """The drawing has too much ink for a number from now on; what that means, in one sentence."""

    is_read_whole = Signal()
    """It no longer has too much."""

    loaded = Signal()
    """There is a classifier."""

    loading_failed = Signal(object)
    """Why there is no classifier, or none any longer, in one sentence."""

    def __init__(self, load_classifier: "Callable[[], Classifier]") -> None:
        super().__init__()
        self._load_classifier = load_classifier
        self._classifier: Classifier | None = None
        self._substitute: Classifier | None = None
        self._failed = False
        self._learns = False
        self._drawing = Drawing()
        self._digit_or_not: DigitOrNot | None = None
        self._reader: DrawingReader | None = None
        self._number: Number | None = None
        self._chosen = 0
        self._read_last: Drawing | None = None
        self._since_last = QElapsedTimer()
        self._next_frame = QTimer(self)
        self._next_frame.setSingleShot(True)
        self._next_frame.timeout.connect(self._read)

    @property
    def classifier(self) -> "Classifier | None":
        """What reads; None before it is loaded, and if it cannot be."""
        return self._substitute or self._classifier

    @property
    def original(self) -> "Classifier | None":
        """What reads where nothing is tried in its place."""
        return self._classifier

    def read_with(self, substitute: "Classifier | None") -> None:
        """Read the drawing with a classifier that is tried in the place of the one in use; None: no longer."""
        self._substitute = substitute
        self.read(self._drawing)

    @property
    def drawing(self) -> Drawing:
        """The drawing that was read last, or waits to be."""
        return self._drawing

    def load(self) -> None:
        """Load the classifier, if that was not done or failed before."""
        if self._classifier is not None or self._failed:
            return
        try:
            loaded = self._load_classifier()
            self._classifier = loaded.twin(gives_features=True) if self._learns else loaded
        except DigitpadError as error:
            self._give_up(error)
        else:
            self.loaded.emit()

    def learn(self, learns: bool) -> None:
        """Give features with each reading from now on, or none and no memory."""
        self._learns = learns
        if self._classifier is not None:
            try:
                if self._classifier.gives_features != learns:
                    self._classifier = self._classifier.twin(gives_features=learns)
                self._classifier.memory = None
            except DigitpadError as error:
                self._give_up(error)

    def prepare_to_learn(self) -> Iterator[None]:
        """Compute, a little at each step, what the first reading that gives features would else compute at once.

        Raises ModelError.
        """
        if self._classifier is not None:
            learner = self._classifier.twin(gives_features=True)
            yield
            yield from learner.prepare_to_recognise()

    def remember(self, memory: "Memory | None") -> None:
        """Read with this memory from now on, and read the drawing with it at once."""
        if self._classifier is not None:
            self._classifier.memory = memory
        self._next_frame.stop()
        self._read()

    def reload(self) -> None:
        """Load the classifier again, since another one is to be used, and read the drawing with it."""
        self._classifier, self._substitute, self._failed = None, None, False
        self.load()
        self.read(self._drawing)

    @property
    def number(self) -> "Number | None":
        """What the newest drawing was read as."""
        return self._number

    @property
    def chosen(self) -> int:
        """The place in the number of the digit whose reading is shown: that of the last stroke, until one is chosen."""
        return self._chosen

    def choose(self, place: int) -> None:
        """Show the reading of another digit of the number; places beyond its ends are taken as the nearest."""
        if self._number is not None:
            self._chosen = min(max(place, 0), len(self._number.groups) - 1)
            self._show(self._number)
            self.digit_chosen.emit(self._chosen)

    @property
    def chosen_part(self) -> Drawing:
        """The ink of the digit whose reading is shown, or all of the drawing if it was read as one digit."""
        number, drawing = self._number, self._read_last or self._drawing
        if number is None or not number.has_several_parts:
            return drawing
        from digitpad.recognition.numbers.number_on_page import DigitOnPage

        chosen = number.groups[self._chosen]
        if isinstance(chosen, DigitOnPage):
            return Drawing(image=chosen.image)
        strokes = number.strokes or drawing.substantial_strokes()
        return Drawing(tuple(strokes[place] for place in number.groups[self._chosen].group.strokes))

    def read(self, drawing: Drawing) -> None:
        """Read this drawing in the next frame; one that is still waiting is skipped."""
        self._drawing = drawing
        if not self._next_frame.isActive():
            elapsed = self._since_last.elapsed() if self._since_last.isValid() else _FRAME_MS
            self._next_frame.start(max(0, _FRAME_MS - elapsed))

    def read_now(self, drawing: Drawing) -> None:
        """Read this drawing at once, unless it is the one that was read last."""
        if drawing is not self._read_last:
            self._drawing = drawing
            self._next_frame.stop()
            self._read()

    def answer_to(self, drawing: Drawing) -> str:
        """The answer to a drawing in words, without showing it; empty if it is blank or there is no classifier."""
        self.load()
        number = None if self.classifier is None else self._number_of(drawing, self.classifier)
        return number.in_words if number else ""

    def reading_of(self, drawing: Drawing) -> "Reading | None":
        """The reading of a drawing as one digit, without showing it; None if it is blank or there is no classifier."""
        self.load()
        return None if self._classifier is None else self._reading_of(drawing, self._classifier)

    def _read(self) -> None:
        self.load()
        self._since_last.start()
        if self.classifier is not None:
            number = self._number_of(self._drawing, self.classifier)
            if not _are_alike(number, self._number):
                self._chosen = number.newest if number else 0
            self._read_last = self._drawing
            self._show(number)

    def _show(self, number: "Number | None") -> None:
        had_too_much, has_too_much = (each is not None and each.has_too_much for each in (self._number, number))
        self._number = number
        if has_too_much and not had_too_much:
            from digitpad.recognition.numbers.number import TOO_MUCH

            self.grew_too_much.emit(TOO_MUCH)
        elif had_too_much and not has_too_much:
            self.is_read_whole.emit()
        self.number_changed.emit(number)
        self.reading_changed.emit(number.groups[self._chosen].reading if number else None)

    def _number_of(self, drawing: Drawing, classifier: "Classifier") -> "Number | None":
        """The number; None for a blank drawing, and where the network failed, which is then used no more."""
        from digitpad.recognition.digit_or_not import DigitOrNot  # after the window is painted: it brings OpenCV
        from digitpad.recognition.numbers.drawing_reader import DrawingReader

        try:
            self._digit_or_not = self._digit_or_not or DigitOrNot.bundled()
            if self._reader is None or not self._reader.reads_by(classifier):
                self._reader = DrawingReader(classifier, self._digit_or_not)
            return self._reader.read(drawing)
        except DigitpadError as error:
            self._give_up(error)
            return None

    def _reading_of(self, drawing: Drawing, classifier: "Classifier") -> "Reading | None":
        """The reading; None for a blank drawing, and where the network failed, which is then no longer used."""
        from digitpad.recognition.reading import read_drawing  # after the window is painted: it brings OpenCV

        try:
            return read_drawing(drawing, classifier)
        except DigitpadError as error:
            self._give_up(error)
            return None

    def _give_up(self, error: DigitpadError) -> None:
        """Use no model until another one is chosen, and say why."""
        from digitpad.base.log import logger

        self._classifier, self._substitute, self._failed = None, None, True
        logger().info("no model", exc_info=error)
        self.loading_failed.emit(str(error))


def _are_alike(number: "Number | None", other: "Number | None") -> bool:
    """Whether both have the same groups of strokes, so that the one that was chosen is still there."""
    if number is None or other is None:
        return number is other
    return [each.group.strokes for each in number.groups] == [each.group.strokes for each in other.groups]
