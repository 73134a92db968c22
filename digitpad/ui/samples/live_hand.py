"""The hand in use: its samples are loaded beside the window, remembered, and kept on disk shortly after each change."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from digitpad.base.errors import DigitpadError
from digitpad.base.language import again, tr
from digitpad.base.paths import is_folder

if TYPE_CHECKING:
    from digitpad.recognition.classifier import Classifier, Recognition
    from digitpad.samples.hands import Hand
    from digitpad.samples.learned import Learned
    from digitpad.samples.store import StoredSample
    from digitpad.ui.background.folder_watch import FolderWatch
    from digitpad.ui.background.relay import Relay, Report
    from digitpad.ui.canvas.canvas import Canvas
    from digitpad.ui.reading.live_reading import LiveReading
    from digitpad.ui.reading.ready_to_learn import ReadyToLearn

FIRST_HAND = tr("My hand")
"""What the hand is called that is added when somebody teaches for the first time."""

_SAVE_AFTER_MS = 100


class LiveHand(QObject):
    """Nobody's at first; until a hand is in use, nothing that has to do with samples is loaded."""

    hand_changed = Signal(object)
    """Another `Hand` is in use, or None for nobody's."""

    learned_changed = Signal()
    """What is remembered is other than before."""

    failed = Signal(object)
    """What cannot be read or kept, in one sentence."""

    mended = Signal(object)
    """This sentence, which was told before, no longer holds."""

    def __init__(self, canvas: Canvas, live_reading: LiveReading, parent: QObject) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._live_reading = live_reading
        self.hand: Hand | None = None
        self._learned: Learned | None = None
        self._changed: dict[Path, StoredSample | None] = {}  # since the loading began: what it does not know
        self._unsaved: dict[Path, StoredSample | None] = {}  # None: to be deleted
        self._told = ""
        self._loading: Relay | None = None
        self._is_closed = False
        self._save_soon = QTimer(self)
        self._save_soon.setSingleShot(True)
        self._save_soon.setInterval(_SAVE_AFTER_MS)
        self._save_soon.timeout.connect(self._save_between_strokes)
        self._watch: FolderWatch | None = None
        live_reading.loaded.connect(self._on_network_loaded)

    @cached_property
    def ready_to_learn(self) -> ReadyToLearn:
        """What makes the network ready to learn."""
        from digitpad.ui.reading.ready_to_learn import ReadyToLearn  # after the first paint

        return ReadyToLearn(self._canvas, self._live_reading, self)

    @property
    def learned(self) -> Learned:
        """The samples that are remembered now."""
        from digitpad.samples.learned import Learned

        return self._learned or Learned()

    @property
    def is_loading(self) -> bool:
        """Whether samples are still being read, so that the memory is not whole."""
        return self._loading is not None

    def use_again(self, folder: str) -> None:
        """Use the hand whose folder has this name; nobody's if there is none."""
        from digitpad.samples.hands import hands

        self.use(next((hand for hand in hands() if hand.folder.name == folder), None))

    def use(self, hand: Hand | None) -> None:
        """Learn and remember for this hand from now on, or for nobody."""
        if hand == self.hand:
            return
        self.save()
        moves = hand is None or self.hand is None or hand.folder != self.hand.folder
        self.hand = hand
        if moves:
            self._stop_loading()
            self._learned = None
            self._watch_folder(hand)
            self._live_reading.learn(hand is not None)
            if hand is not None and self._live_reading.original is not None:
                self._load()
            elif hand is None:
                self._live_reading.remember(None)
        self.hand_changed.emit(hand)
        self.learned_changed.emit()

    def hand_to_teach(self) -> Hand:
        """The hand in use; if that is nobody's, the only one there is, or a first one, which is used from now on.

        Raises SamplesError if there are several.
        """
        from digitpad.samples.hands import SamplesError, add_hand, hands

        if self.hand is not None:
            return self.hand
        known = hands()
        if len(known) > 1:
            raise SamplesError(
                tr("Nobody's hand is in use, which learns nothing; choose yours in the menu Model, Hand.")
            )
        hand = known[0] if known else add_hand(again(FIRST_HAND))
        self.use(hand)
        return hand

    def change(self, added: Sequence[StoredSample], removed: Sequence[StoredSample]) -> None:
        """Remember some samples and forget others at once; keep the ones and delete the others shortly after.

        Those of another hand than the one in use are only kept and deleted.
        """
        self._changed |= {each.file: None for each in removed} | {each.file: each for each in added}
        self._unsaved |= {each.file: None for each in removed} | {each.file: each for each in added}
        self._save_soon.start()
        self._show(self._changed_by(self.learned.without({each.file for each in removed}), added))

    def _changed_by(self, learned: Learned, added: Sequence[StoredSample]) -> Learned:
        """With more samples, as far as they are of this hand; what was recognised before is not read again."""
        for each in filter(self._is_of_hand, added):
            place = self.learned.place_of(each.file)
            recognition = self._recognised(each) if place is None else self.learned.recognitions[place]
            learned = learned if recognition is None else learned.adding(each, recognition)
        return learned

    def _recognised(self, stored: StoredSample) -> Recognition | None:
        reading = self._live_reading.reading_of(stored.sample.drawing)
        return None if reading is None else reading.recognition

    def reload(self) -> None:
        """Read all samples again, since other parts of the program, or other windows, have changed them."""
        self.save()
        if self.hand is not None and self._live_reading.original is not None:
            self._load()

    def save(self) -> None:
        """Keep now what is not kept yet; what fails is tried again with the next change."""
        self._save_soon.stop()
        if not self._unsaved:
            return
        from digitpad.samples.store import delete, keep

        fault, written = "", list(self._unsaved)
        for file, stored in sorted(self._unsaved.items(), key=lambda each: each[1] is None):  # deletes nothing first
            try:
                delete(file) if stored is None else keep(stored)
            except DigitpadError as error:
                fault = str(error)
                if is_folder(file.parent):
                    continue
            del self._unsaved[file]
        if self._watch is not None:
            self._watch.take_note(file for file in written if self.hand and file.parent == self.hand.folder)
        self._tell_once(fault)

    def _tell_once(self, fault: str) -> None:
        if fault == self._told:
            return
        if self._told:
            self.mended.emit(self._told)
        if fault:
            self.failed.emit(fault)
        self._told = fault

    def close(self) -> None:
        """Keep what is not kept, leave no thread, and begin none, whatever changes in the folder."""
        self.save()
        self._is_closed = True
        self._stop_loading()

    def _is_of_hand(self, stored: StoredSample) -> bool:
        return self.hand is not None and stored.file.parent == self.hand.folder

    def _show(self, learned: Learned) -> None:
        self._learned = learned
        self._live_reading.remember(learned.memory)
        self.learned_changed.emit()

    def _save_between_strokes(self) -> None:
        if self._canvas.is_pressed:
            self._save_soon.start()
        else:
            self.save()

    # Loading

    def _watch_folder(self, hand: Hand | None) -> None:
        from digitpad.ui.background.folder_watch import FolderWatch

        if self._watch is None:
            self._watch = FolderWatch(self)
            self._watch.changed.connect(self._on_folder_changed)
        self._watch.watch(hand.folder if hand else None)

    def _on_folder_changed(self) -> None:
        """Take in what another window, or a command, has changed; forget a hand that it has deleted."""
        hand = self.hand
        if hand is None:
            return
        if is_folder(hand.folder):
            self.reload()
            return
        from digitpad.samples.hands import gone

        self._unsaved = {file: each for file, each in self._unsaved.items() if file.parent != hand.folder}
        self.use(None)
        self.failed.emit(str(gone(hand)))

    def _on_network_loaded(self) -> None:
        self._learned = None  # as another network recognised it
        self.ready_to_learn.begin()
        self._load()

    def _load(self) -> None:
        """Read the samples of the hand, in a thread, with the network in use, from which their features come."""
        self._stop_loading()
        hand, classifier = self.hand, self._live_reading.original
        if hand is None or classifier is None or self._is_closed:
            return
        from digitpad.ui.background.relay import Relay

        self.save()
        self._changed.clear()
        self._watch_folder(hand)  # as it is before the samples are read
        known = self._learned
        wanted = threading.Event()
        work = partial(_read_and_learn, hand, classifier, known, wanted)
        wanted.set()
        self._loading = Relay(self, "learning a hand", work, wanted.clear)
        self._loading.reported.connect(self._on_reported)

    def _on_reported(self, report: object) -> None:
        from digitpad.ui.background.relay import Ended

        if not isinstance(report, Ended):
            self.failed.emit(str(report))
            return
        self._stop_loading()
        if report.fault:
            self.failed.emit(report.fault)
        elif report.outcome is not None:
            self._show(self._with_changes(report.outcome))

    def _with_changes(self, loaded: Learned) -> Learned:
        """What was loaded, with what was learned and taken back meanwhile, and what could not be kept before."""
        changed = self._unsaved | self._changed
        return self._changed_by(loaded.without(changed.keys()), [each for each in changed.values() if each is not None])

    def _stop_loading(self) -> None:
        if self._loading is not None:
            self._loading.close()
            self._loading = None


def _read_and_learn(
    hand: Hand, classifier: Classifier, known: Learned | None, wanted: threading.Event, report: Report
) -> Learned:
    from digitpad.samples.learned import learn
    from digitpad.samples.store import read_samples

    reader = classifier.twin()
    reader.memory = None
    return learn(read_samples(hand, report), reader, wanted.is_set, known)
