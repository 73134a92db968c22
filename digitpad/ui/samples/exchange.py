"""Samples in and out by dialogs and drops, with a look at what a file holds before its samples are learned."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from digitpad.base.errors import DigitpadError
from digitpad.base.language import again, listed, tr
from digitpad.base.log import logger
from digitpad.base.paths import printable
from digitpad.ui.background.relay import Ended, Relay, Report
from digitpad.ui.kit.buttons import cross

if TYPE_CHECKING:
    from digitpad.samples.hands import Hand
    from digitpad.samples.sample import Sample
    from digitpad.ui.samples.live_hand import LiveHand

_FORMATS = {
    "zip": tr("Images with strokes (*.zip)"),
    "npz": tr("Arrays as MNIST's (*.npz)"),
    "unipen": "UNIPEN (*.unipen)",
    "inkml": "InkML (*.inkml)",
}


_CANCELLED = tr("It was cancelled, and nothing was changed.")
_TOLD_AT_A_TIME = 200  # samples


class Exchange(QObject):
    """Does one thing at a time, beside the window."""

    began = Signal(object)
    """What is under way, and can be cancelled, in one sentence."""

    said = Signal(object)
    """Why nothing came of it, in one sentence; empty if what came of it can be seen."""

    succeeded = Signal(object)
    """What was taken in or written, in one sentence."""

    def __init__(self, live_hand: LiveHand, parent: QWidget) -> None:
        super().__init__(parent)
        self._live_hand, self._parent = live_hand, parent
        self._work: Relay | None = None

    def ask_what_to_import(self) -> None:
        """Open a dialog for a file with samples."""
        dialog = QFileDialog(self._parent, tr("Import samples"))
        dialog.setObjectName("import_samples_from")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.take_in(Path(name)))
        dialog.open()

    def ask_where_to_export(self) -> None:
        """Open a dialog for the file that the samples of the hand in use are written to."""
        dialog = QFileDialog(self._parent, tr("Export the samples"))
        dialog.setObjectName("export_samples_to")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        formats = {again(text): suffix for suffix, text in _FORMATS.items()}
        dialog.setNameFilters(list(formats))
        dialog.setDefaultSuffix("zip")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(formats[chosen]))
        dialog.selectFile("samples.zip")
        dialog.fileSelected.connect(lambda name: self.write(Path(name)))
        dialog.open()

    def take_in(self, path: Path) -> None:
        """Read a file, and ask whether its samples are to be learned."""
        from digitpad.processes.sample_reader import SampleReading

        if self._is_busy():
            return
        try:
            reading = SampleReading(path)
        except DigitpadError as error:
            self.said.emit(str(error))
            return
        asks = partial(self._ask_to_learn, path)
        self._start(
            lambda _report: reading.samples(), asks, tr("{path} is being read…", path=printable(path)), reading.kill
        )

    def write(self, path: Path) -> None:
        """Write the samples of the hand in use to a file."""
        self._live_hand.save()
        self._start(
            partial(_write, self._live_hand.hand, path),
            lambda count: self.succeeded.emit(tr("{n} sample(s) (is|are) in {path}.", "", count, path=printable(path))),
            tr("The samples are being written…"),
        )

    def cancel(self) -> None:
        """End what is under way, with nothing taken in or written."""
        if self._work is not None:
            self._work.cancel()

    def close(self) -> None:
        """Leave no thread."""
        if self._work is not None:
            self._work.close()
            self._work = None

    def _ask_to_learn(self, path: Path, samples: Sequence[Sample]) -> None:
        counts = Counter(sample.label for sample in samples)
        box = QMessageBox(self._parent)
        box.setObjectName("learn_samples")
        box.setIcon(QMessageBox.Icon.Question)
        box.setTextFormat(Qt.TextFormat.PlainText)
        hand = self._live_hand.hand
        if hand is None:
            box.setText(tr("Add {n} sample(s) of {file} to a hand?", "", len(samples), file=path.name))
        else:
            box.setText(
                tr("Add {n} sample(s) of {file} to the hand {hand}?", "", len(samples), file=path.name, hand=hand.name)
            )
        box.setInformativeText(
            listed([tr("{count} of {digit}", count=count, digit=str(digit)) for digit, count in sorted(counts.items())])
        )
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        add = box.addButton(tr("&Add"), QMessageBox.ButtonRole.AcceptRole)
        add.clicked.connect(lambda: self._learn(samples))
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        cross(box.buttons())
        self.said.emit("")
        box.open()

    def _learn(self, samples: Sequence[Sample]) -> None:
        try:
            hand = self._live_hand.hand_to_teach()
        except DigitpadError as error:
            self.said.emit(str(error))
            return
        wanted = threading.Event()
        wanted.set()
        work = partial(_add, hand, samples, wanted)
        self._start(work, self._on_learned, tr("The samples are being added…"), wanted.clear)

    def _on_learned(self, count: int) -> None:
        self._live_hand.reload()
        self.succeeded.emit(tr("{n} sample(s) (was|were) added.", "", count))

    def _is_busy(self) -> bool:
        if self._work is not None:
            self.said.emit(tr("Samples are being read or written already; wait until that is done."))
        return self._work is not None

    def _start(
        self,
        work: Callable[[Report], object],
        then: Callable[..., None],
        sentence: str,
        end: Callable[[], object] = lambda: None,
    ) -> None:
        if self._is_busy():
            return
        self.began.emit(sentence)
        self._work = Relay(self, "samples in or out", work, end)
        self._work.reported.connect(partial(self._on_reported, then))

    def _on_reported(self, then: Callable[..., None], report: object) -> None:
        if not isinstance(report, Ended):
            self.began.emit(report)
            return
        self.close()
        if report.fault:
            self.said.emit(_CANCELLED if report.was_cancelled else report.fault)
        else:
            then(report.outcome)


def _add(hand: Hand, samples: Sequence[Sample], wanted: threading.Event, report: Report) -> int:
    """Add samples, all or none if they are no longer wanted meanwhile."""
    from digitpad.samples.store import add_samples

    def tell(done: int) -> None:
        if not wanted.is_set():
            raise DigitpadError(_CANCELLED)
        if done % _TOLD_AT_A_TIME == 0:
            report(tr("{done} of {n} sample(s) are being added…", "", len(samples), done=done))

    return add_samples(hand, samples, tell)


def _write(hand: Hand | None, path: Path, _report: Report) -> int:
    """Write all that is kept of a hand, whether or not it is learned already; returns how many samples that are."""
    from digitpad.samples.store import read_samples
    from digitpad.samples.taking_out import write_samples

    stored = [] if hand is None else read_samples(hand, logger().info)  # which was said when they were learned
    write_samples([each.sample for each in stored], path)
    return len(stored)
