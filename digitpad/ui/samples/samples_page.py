"""The Samples page: what the hand in use has taught, the history and the data sets, to look through and to mend."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from digitpad.base.edition import why_no_training
from digitpad.base.language import number, tr
from digitpad.recognition.models.figures import per_cent
from digitpad.recognition.prediction import DIGITS
from digitpad.ui.kit.buttons import WrappingRow, new_button
from digitpad.ui.languages.wording import add_item, word, worded
from digitpad.ui.samples.exchange import Exchange
from digitpad.ui.samples.sample_list import SampleList
from digitpad.ui.samples.sample_model import SampleModel
from digitpad.ui.samples.shelf import NONE, Shelf, Shown, Wanted
from digitpad.ui.samples.sources import HISTORY, MY_SAMPLES, TITLES, Sources

if TYPE_CHECKING:
    from digitpad.ui.samples.sources import Surroundings

_TELLING = 4  # samples: fewer say nothing of how well a hand is read
_NOTHING = tr("Nothing has been taught yet. Draw a digit and press the digit that it is, or collect some here.")
_NONE_LIKE_IT = tr("No digit here is like that.")
_ANY, _ANYBODY = tr("Any digit"), tr("Anybody")
_SHOWN = {
    Shown.ALL: tr("All"),
    Shown.WRONG: tr("Read wrong"),
    Shown.UNSURE: tr("Read unsurely"),
    Shown.CONFIRMED: tr("Confirmed"),
    Shown.HELD_BACK: tr("Held back"),
}


class SamplesPage(QWidget):
    """Shows the samples of the hand in use, the history, or a data set, and how well the network reads them."""

    drawing_chosen = Signal(object)
    """The `Drawing` that is to be shown in the pad."""

    relabelled = Signal(object, int)
    """These `StoredSample`s are to have another label."""

    deleted = Signal(object)
    """These `StoredSample`s are to be deleted."""

    drawings_labelled = Signal(object, int)
    """These `Drawing`s of the history are this digit."""

    drawings_deleted = Signal(object)
    """These `Drawing`s are to be taken out of the history."""

    said = Signal(object)
    """Why something cannot be done, in one sentence."""

    collecting_wanted = Signal()
    """Digits are to be asked for, one after another."""

    learning_for_good_wanted = Signal()
    """The network in use is to be trained on with these samples."""

    def __init__(self, surroundings: Surroundings) -> None:
        super().__init__()
        self.setObjectName("samples_page")
        self.setAcceptDrops(True)
        self._fault = ""
        live_hand = self._live_hand = surroundings.live_hand
        self._has_learned_samples = surroundings.has_learned_samples
        self.sources = Sources(surroundings, self)
        self.exchange = Exchange(live_hand, self)
        self._export = new_button(tr("Export…"), "export_samples", self.exchange.ask_where_to_export)
        self._for_good = new_button(tr("Learn for good…"), "learn_for_good", self.learning_for_good_wanted.emit)
        word(
            self._for_good.setToolTip,
            tr("Train the network in use on with these samples, so that other programs read you too"),
        )
        self._model = SampleModel(self)
        self._list = SampleList(self._model)
        self._list.show_pressed.connect(self.drawing_chosen)
        self._list.label_pressed.connect(self._relabel)
        self._list.delete_pressed.connect(self._delete)
        self._whose, self._how_well = QLabel(), QLabel()
        self._whose.setTextFormat(Qt.TextFormat.PlainText)
        self._whose.setWordWrap(True)  # names are long, and so are the sentences of some languages
        self._how_well.setObjectName("how_well")
        self._how_well.setWordWrap(True)
        self._how_well.setMinimumHeight(2 * self._how_well.fontMetrics().lineSpacing())  # so that nothing moves
        self._how_well.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._source = _combo("samples_source", tr("What to look through"), TITLES)
        self._source.currentIndexChanged.connect(lambda _index: self._on_source_chosen(self._source.currentData()))
        self._person = _combo("samples_person", tr("Of which person"), {None: _ANYBODY})
        self._person.hide()
        self._filter = _combo("samples_filter", tr("Which samples"), _SHOWN)
        self._digit = _combo(
            "samples_digit", tr("Of which digit"), {None: _ANY} | {digit: str(digit) for digit in range(DIGITS)}
        )
        self._by_doubt = worded(QCheckBox(), tr("Most &doubtful first"))
        self._by_doubt.setObjectName("samples_by_doubt")
        for combo in (self._filter, self._digit, self._person):
            combo.currentIndexChanged.connect(self._on_filter_changed)
        self._by_doubt.toggled.connect(self._on_filter_changed)
        self.sources.shelf_changed.connect(self._on_shelf_changed)
        self.sources.shelf_grew.connect(self._on_shelf_grew)
        self.sources.failed.connect(self._on_failed)
        self._lay_out()
        live_hand.learned_changed.connect(self.refresh_if_seen)
        live_hand.hand_changed.connect(self.refresh_if_seen)

    def showEvent(self, event: QShowEvent) -> None:
        self.refresh()
        super().showEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.source() is None and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        dropped = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if dropped:
            self.exchange.take_in(dropped[0])

    def refresh_if_seen(self) -> None:
        """Show what there is by now, at the latest when the page is next shown."""
        if self.isVisible():  # else when it is shown: on the other page, an answer waits for this
            self.refresh()

    def refresh(self) -> None:
        """Show what there is by now."""
        hand, learned = self._live_hand.hand, self._live_hand.learned
        word(self._whose.setText, tr("The hand {name}", name=hand.name) if hand else tr("Nobody's hand is in use."))
        self._export.setEnabled(bool(learned.stored))
        self._for_good.setEnabled(bool(learned.stored) and why_no_training() is None)
        self.sources.refresh()

    def close(self) -> bool:
        """Leave no thread and no process."""
        self.exchange.close()
        self.sources.close()
        return super().close()

    def _on_source_chosen(self, name: str) -> None:
        self._fault = ""
        self.sources.choose(name)

    def _on_shelf_changed(self, shelf: Shelf) -> None:
        self._offer_people(shelf)
        self._model.show_shelf(shelf)
        self._describe(shelf)

    def _on_shelf_grew(self, shelf: Shelf) -> None:
        self._offer_people(shelf)
        if self.sources.is_reading and self._wanted().asks_for_answers and len(self._model.shelf) == len(shelf):
            self._describe(shelf)  # what is looked at is not moved about with each answer
        else:
            self._model.show_more(shelf)
            self._describe(shelf)

    def _on_failed(self, sentence: str) -> None:
        self._fault = sentence
        self._describe(self.sources.shelf)

    def _describe(self, shelf: Shelf) -> None:
        word(self._how_well.setText, self._in_figures() if self.sources.name == MY_SAMPLES else _in_short(shelf))
        self._list.empty_text = self._why_empty(shelf)
        self._list.viewport().update()

    def _why_empty(self, shelf: Shelf) -> str:
        if self._fault:
            return self._fault
        if self.sources.is_reading and not len(shelf):
            return tr("The digits are being read…")
        if len(shelf):
            return _NONE_LIKE_IT
        return _NOTHING if self.sources.name == MY_SAMPLES else tr("There is nothing here yet.")

    def _offer_people(self, shelf: Shelf) -> None:
        writers = [int(writer) for writer in np.unique(shelf.writers) if writer]
        known = [self._person.itemData(row) for row in range(1, self._person.count())]
        if writers != known:
            chosen = self._person.currentData()
            with QSignalBlocker(self._person):
                self._person.clear()
                add_item(self._person, _ANYBODY)
                for writer in writers:
                    add_item(self._person, tr("Person {writer}", writer=str(writer)), writer)
                self._person.setCurrentIndex(max(self._person.findData(chosen), 0) if chosen else 0)
            self._on_filter_changed()
        self._person.setVisible(bool(writers))

    def _in_figures(self) -> str:
        """How well the network reads the samples, or those of the digit that is chosen, each without itself."""
        learned = self._live_hand.learned
        if not learned.stored:
            return ""
        has_learned = self._has_learned_samples()
        if has_learned:
            learned = learned.held_out()
        if len(learned.stored) < _TELLING:
            return tr("From {n} samples on, how well this hand is read is shown here.", "", _TELLING)
        alone, taught = learned.evaluations()
        digit = self._digit.currentData()
        if digit is not None:
            alone, taught = alone.of_digit(digit), taught.of_digit(digit)
        count = len(taught.labels)
        if not count:
            return ""
        low, high = taught.interval
        figures = {
            "alone": per_cent(alone.accuracy, 1),
            "taught": per_cent(taught.accuracy, 1),
            "low": number(100 * low, 1),
            "high": per_cent(high, 1),
        }
        if has_learned:
            return tr(
                "{n} sample(s) that no training has learned, each read as if it were new: {alone} right by the "
                "network alone, {taught} with what the others have taught (95\u00a0%: {low} to {high}).",
                "",
                count,
                **figures,
            )
        return tr(
            "{n} sample(s), each read as if it were new: {alone} right by the network alone, {taught} with what the "
            "others have taught (95\u00a0%: {low} to {high}).",
            "",
            count,
            **figures,
        )

    def _lay_out(self) -> None:
        above = WrappingRow([self._source, self._filter, self._digit, self._person, self._by_doubt], 16)
        about_hand = QHBoxLayout()
        about_hand.setSpacing(16)
        about_hand.addWidget(self._whose, 1)
        about_hand.addWidget(new_button(tr("Import…"), "import_samples", self.exchange.ask_what_to_import))
        about_hand.addWidget(self._export)
        about_hand.addWidget(new_button(tr("Collect…"), "collect_button", self.collecting_wanted.emit))
        down = QVBoxLayout(self)
        down.setContentsMargins(16, 16, 16, 8)
        down.setSpacing(8)
        down.addLayout(about_hand)
        down.addWidget(above)
        down.addWidget(self._list, 1)
        below = QHBoxLayout()
        below.setSpacing(16)
        below.addWidget(self._how_well, 1)
        below.addWidget(self._for_good, 0, Qt.AlignmentFlag.AlignTop)
        down.addLayout(below)

    def _on_filter_changed(self) -> None:
        self._model.want(self._wanted())
        self._model.show_shelf(self.sources.shelf)
        self._describe(self.sources.shelf)

    def _wanted(self) -> Wanted:
        return Wanted(
            self._filter.currentData(),
            self._digit.currentData(),
            self._person.currentData(),
            self._by_doubt.isChecked(),
        )

    def _relabel(self, digit: int) -> None:
        if self._may_change():
            chosen = self._list.chosen_samples()
            stored = [each for each in chosen if each.sample.label != digit or each.sample.held_back]
            if stored:
                self.relabelled.emit(stored, digit)
            elif self.sources.name == HISTORY:
                self.drawings_labelled.emit(self._list.chosen_drawings(), digit)

    def _delete(self) -> None:
        if self._may_change():
            if stored := self._list.chosen_samples():
                self.deleted.emit(stored)
            elif drawings := self._list.chosen_drawings():
                self.drawings_deleted.emit(drawings)
                self.refresh()

    def _may_change(self) -> bool:
        may = self.sources.name in (MY_SAMPLES, HISTORY)
        if not may:
            self.said.emit(
                tr(
                    "This data set stays as it is ({name}); your samples and the history can change.",
                    name=TITLES[self.sources.name],
                )
            )
        return may


def _in_short(shelf: Shelf) -> str:
    """How many digits there are, and how the network in use reads those that it has read."""
    read, labelled = int(shelf.is_read.sum()), int((shelf.labels != NONE).sum())
    if not len(shelf):
        return ""
    if not labelled:
        return tr("The last {n} drawing(s), with what the network in use alone makes of them.", "", len(shelf))
    if not read:
        return tr("{n} digit(s), which the network in use has yet to read.", "", len(shelf))
    right = per_cent(1 - int(shelf.is_wrong.sum()) / read)
    if read < len(shelf):
        return tr(
            "{n} digit(s), of which the network in use has read {read}, {right} of them right.",
            "",
            len(shelf),
            read=read,
            right=right,
        )
    return tr(
        "{n} digit(s), of which the network in use reads {right} right; it may have learned from them.",
        "",
        len(shelf),
        right=right,
    )


def _combo(name: str, said: str, texts: Mapping[Any, str]) -> QComboBox:
    combo = QComboBox()
    combo.setObjectName(name)
    word(combo.setAccessibleName, said)
    word(combo.setToolTip, said)  # on Linux a screen reader takes its choice for its name, and says this after it
    for data, text in texts.items():
        add_item(combo, text, data)
    return combo
