"""Reads the drawing while it grows: the newest one, at most once a frame, never a backlog."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from digitpad.base.errors import DigitpadError
from digitpad.ink.strokes import Drawing

if TYPE_CHECKING:
    from digitpad.recognition.classifier import Classifier
    from digitpad.recognition.memory import Memory
    from digitpad.recognition.reading import Reading

_FRAME_MS = 16


class LiveReading(QObject):
    """Turns drawings into readings with a classifier that is loaded when first needed."""

    reading_changed = Signal(object)
    """The `Reading` of the newest drawing, or None for a blank one."""

    loaded = Signal()
    """There is a classifier."""

    loading_failed = Signal(str)
    """Why there is no classifier, or none any longer, in one sentence."""

    def __init__(self, load_classifier: "Callable[[], Classifier]") -> None:
        super().__init__()
        self._load_classifier = load_classifier
        self._classifier: Classifier | None = None
        self._substitute: Classifier | None = None
        self._failed = False
        self._learns = False
        self._drawing = Drawing()
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
            if self._classifier.gives_features != learns:
                self._classifier = self._classifier.twin(gives_features=learns)
            self._classifier.memory = None

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

    def read(self, drawing: Drawing) -> None:
        """Read this drawing in the next frame; one that is still waiting is skipped."""
        self._drawing = drawing
        if not self._next_frame.isActive():
            elapsed = self._since_last.elapsed() if self._since_last.isValid() else _FRAME_MS
            self._next_frame.start(max(0, _FRAME_MS - elapsed))

    def answer_to(self, drawing: Drawing) -> str:
        """The answer to a drawing in words, without showing it; empty if it is blank or there is no classifier."""
        from digitpad.recognition.prediction import in_words

        reading = self.reading_of(drawing)
        return in_words(reading.prediction) if reading else ""

    def reading_of(self, drawing: Drawing) -> "Reading | None":
        """The reading of a drawing, without showing it; None if it is blank or there is no classifier."""
        self.load()
        return None if self._classifier is None else self._reading_of(drawing, self._classifier)

    def _read(self) -> None:
        self.load()
        self._since_last.start()
        if self.classifier is not None:
            self.reading_changed.emit(self._reading_of(self._drawing, self.classifier))

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
