"""Where the digits on the Samples page come from, and the network that reads them beside the window."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal

from digitpad.base.errors import DigitpadError
from digitpad.base.language import tr
from digitpad.recognition.prediction import DIGITS
from digitpad.ui.background.relay import Ended, Relay, Report
from digitpad.ui.samples.shelf import Shelf

if TYPE_CHECKING:
    from digitpad.ink.strokes import Drawing
    from digitpad.processes.digit_reader import DigitReading
    from digitpad.recognition.classifier import Classifier
    from digitpad.recognition.history import History
    from digitpad.ui.samples.live_hand import LiveHand

MY_SAMPLES, HISTORY = "my samples", "history"
TITLES = {
    MY_SAMPLES: tr("My samples"),
    HISTORY: tr("History"),
    "mnist": "MNIST",
    "pen": tr("Pen strokes"),
    "scans": tr("Swiss scans"),
    "uji": tr("Spanish pen strokes"),
}
"""What can be looked through, in words."""


@dataclass(frozen=True)
class Surroundings:
    """What the page takes from the rest of the window."""

    live_hand: LiveHand
    history: Callable[[], History]
    classifier: Callable[[], Classifier | None]
    package: Callable[[], Path | None]
    has_learned_samples: Callable[[], bool]


class Sources(QObject):
    """Brings one kind of digits at a time onto a shelf."""

    shelf_changed = Signal(object)
    """Other digits are on the `Shelf`."""

    shelf_grew = Signal(object)
    """The same digits are on the `Shelf`, and more of them, or more answers."""

    failed = Signal(object)
    """Why a data set is not here, in one sentence."""

    def __init__(self, surroundings: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._around = surroundings
        self.name = MY_SAMPLES
        self.shelf = Shelf()
        self._read_by: Path | None = None
        self._work: Relay | None = None

    @property
    def is_reading(self) -> bool:
        """Whether digits or answers are still to come."""
        return self._work is not None

    def choose(self, name: str) -> None:
        """Show these digits, one of `TITLES`."""
        self.close()
        self.name = name
        self.refresh()

    def refresh(self) -> None:
        """Show what there is by now; a data set that was read by the network in use stays."""
        if self.name == MY_SAMPLES:
            self._put(Shelf.of_hand(self._around.live_hand.learned))
        elif self.name == HISTORY:
            self._read_history()
        elif self._read_by != self._around.package():
            self._read_data_set(self.name)

    def close(self) -> None:
        """End the reading; leaves no process and no thread."""
        self._read_by = None
        if self._work is not None:
            self._work.close()
            self._work = None

    def _put(self, shelf: Shelf) -> None:
        self.shelf = shelf
        self.shelf_changed.emit(shelf)

    def _read_history(self) -> None:
        self.close()
        history, classifier = self._around.history(), self._around.classifier()
        self._put(Shelf.of_history(history))
        if classifier is not None and len(self.shelf):
            wanted = threading.Event()
            wanted.set()
            drawings = [entry.drawing for entry in history.entries]
            self._start(partial(_read_drawings, drawings, classifier, wanted), wanted.clear)

    def _read_data_set(self, kind: str) -> None:
        from digitpad.processes.digit_reader import DigitReading

        self.close()
        self._put(Shelf())
        package = self._around.package()
        try:
            path = _file_of(kind)
            if package is None:
                return
            reading = DigitReading(kind, path, package)
        except DigitpadError as error:
            self.failed.emit(str(error))
            return
        self._read_by = package
        self._start(partial(_pass_on, reading), reading.kill)

    def _start(self, work: Callable[[Report], object], end: Callable[[], object]) -> None:
        self._work = Relay(self, "digits to look through", work, end)
        self._work.reported.connect(self._on_reported)

    def _on_reported(self, report: object) -> None:
        from digitpad.processes.digit_reader import Answers, FoundDigits

        if isinstance(report, Ended):
            self._work, work = None, self._work
            if work is not None:
                work.close()
            if report.fault:
                self.failed.emit(report.fault)
        elif isinstance(report, FoundDigits):
            self.shelf = self.shelf.with_digits(report)
        elif isinstance(report, Answers):
            probabilities = np.frombuffer(report.probabilities, np.float32).reshape(-1, DIGITS)
            self.shelf = self.shelf.with_answers(report.start, probabilities)
        self.shelf_grew.emit(self.shelf)


def _pass_on(reading: DigitReading, report: Report) -> None:
    for found in reading.reports():
        report(found)


def _read_drawings(drawings: list[Drawing], classifier: Classifier, wanted: threading.Event, report: Report) -> None:
    from digitpad.processes.digit_reader import Answers
    from digitpad.recognition.reading import read_drawing

    reader = classifier.twin(gives_features=False)
    for place, drawing in enumerate(drawings):
        if not wanted.is_set():
            return
        reading = read_drawing(drawing, reader)
        if reading is not None:
            report(Answers(place, reading.prediction.probabilities.tobytes()))


def _file_of(kind: str) -> Path:
    """Where a data set is, in one of the usual places. Raises DataFileError."""
    from digitpad.data.named import found_or_none
    from digitpad.data.sources import MNIST, PEN, SWISS, UJI, find

    source = {"mnist": MNIST, "pen": PEN, "scans": SWISS, "uji": UJI}[kind]
    return found_or_none(source) or find(source)
