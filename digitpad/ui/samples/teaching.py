"""Saying which digit a drawing is: by the keys 0 to 9, by a click on a bar, or in the history's menu."""

from __future__ import annotations

import time
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from digitpad.base.errors import DigitpadError
from digitpad.base.language import tr
from digitpad.recognition.prediction import DIGITS
from digitpad.ui.canvas.undo import Command, Names
from digitpad.ui.kit.actions import new_action
from digitpad.ui.kit.plain_text import day_in_words, this_is
from digitpad.ui.languages.wording import word

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from digitpad.ink.strokes import Drawing
    from digitpad.samples.store import StoredSample
    from digitpad.ui.canvas.canvas import Canvas
    from digitpad.ui.canvas.undo import Undo
    from digitpad.ui.reading.live_reading import LiveReading
    from digitpad.ui.samples.live_hand import LiveHand
    from digitpad.ui.samples.samples_page import SamplesPage

_NOTHING_DRAWN = tr("There is no digit to learn; draw one first, then say which it is.")
_PEN_IS_DOWN = tr("Lift the pen first, then say which digit it is.")
_NO_ANSWER = tr("There is no answer to confirm; press the digit that you drew, 0 to 9.")


class Teaching(QObject):
    """Makes samples of drawings, and takes them back with the other edits."""

    learned = Signal(object)
    """Something was learned, in one sentence; *Undo* takes it back."""

    taken_back = Signal()
    """What was learned last was undone."""

    said = Signal(object)
    """Why nothing was learned, in one sentence."""

    looked_alike = Signal(object, object)
    """The `StoredSample` that is held back, and one of another label that the network takes for the same."""

    def __init__(
        self, canvas: Canvas, undo: Undo, live_reading: LiveReading, live_hand: LiveHand, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._canvas, self._undo, self._live_reading, self._live_hand = canvas, undo, live_reading, live_hand
        self.confirm_instead: Callable[[], None] | None = None
        self.menu = QMenu(parent)
        word(self.menu.setTitle, tr("&This is a"))
        self.actions: list[QAction] = [
            new_action(parent, f"action_label_{digit}", f"&{digit}", str(digit), partial(self.label, digit))
            for digit in range(DIGITS)
        ]
        enter = [QKeySequence("Return"), QKeySequence("Enter")]
        self.action_confirm = new_action(parent, "action_confirm", tr("Co&nfirm the answer"), enter, self.confirm)
        self.menu.addActions(self.actions)
        self.actions_for_the_menu = [self.menu.menuAction(), self.action_confirm]
        for digit, action in enumerate(self.actions):
            word(action.setIconText, this_is(digit))  # where it stands without the menu's name
        for action in (*self.actions, self.action_confirm):
            action.setAutoRepeat(False)

    def offer(self, offered: bool) -> None:
        """Let the keys teach, or leave them to the page that is shown."""
        for action in (*self.actions, self.action_confirm):
            action.setEnabled(offered)

    def label(self, digit: int) -> None:
        """Learn that the drawing on the canvas is this digit, unless it was asked for and is known."""
        if self.confirm_instead is None and self._can_learn():
            self.label_drawing(self._part(), digit, self._canvas.device)

    def confirm(self) -> None:
        """Learn that the answer is right; while digits are asked for, that this is the one."""
        if self.confirm_instead is not None:
            self.confirm_instead()
            return
        if not self._can_learn():
            return
        reading = self._live_reading.reading_of(self._part())
        if reading is None:
            self.said.emit(_NO_ANSWER)
        else:
            self.label_drawing(self._part(), reading.prediction.digit, self._canvas.device)

    def _part(self) -> Drawing:
        """What is on the canvas; of a number the digit that is chosen."""
        self._live_reading.read_now(self._canvas.drawing)
        return self._live_reading.chosen_part

    def label_drawing(self, drawing: Drawing, digit: int, device: str = "") -> bool:
        """Learn that a drawing, on the canvas or an earlier one, is this digit; returns whether it is learned."""
        try:
            return self._learn(drawing, digit, device)
        except DigitpadError as error:
            self.said.emit(str(error))
            return False

    def follow(self, page: SamplesPage) -> None:
        """Do what is asked for on the Samples page."""
        page.relabelled.connect(self.relabel)
        page.deleted.connect(self.delete)
        page.drawings_labelled.connect(self.label_all)

    def label_all(self, drawings: Sequence[Drawing], digit: int) -> None:
        """Learn that each of these drawings is this digit."""
        for drawing in drawings:
            if not self.label_drawing(drawing, digit):
                return

    def relabel(self, stored: Sequence[StoredSample], digit: int) -> None:
        """Give samples a label, and keep those that are held back; *Undo* takes it back."""
        from digitpad.samples.store import StoredSample

        changed = [StoredSample(replace(each.sample, label=digit, held_back=False), each.file) for each in stored]
        is_new = any(each.sample.label != digit for each in stored)
        said = (
            tr("{n} sample(s) (is|are) now labelled {digit}.", "", len(stored), digit=str(digit))
            if is_new
            else tr("Learned this {digit}.", digit=str(digit))
        )
        names = Names(tr("&Undo labelling samples"), tr("&Redo labelling samples"))
        self._undo.push(Changing(self, self._live_hand, changed, stored, names, said))

    def delete(self, stored: Sequence[StoredSample]) -> None:
        """Delete samples; *Undo* brings them back."""
        said = tr("{n} sample(s) (is|are) deleted.", "", len(stored))
        self._undo.push(
            Changing(
                self,
                self._live_hand,
                [],
                stored,
                Names(tr("&Undo deleting samples"), tr("&Redo deleting samples")),
                said,
            )
        )

    def _can_learn(self) -> bool:
        if self._canvas.is_pressed:
            self.said.emit(_PEN_IS_DOWN)
        elif self._canvas.drawing.is_blank:
            self.said.emit(_NOTHING_DRAWN)
        else:
            return True
        return False

    def _learn(self, drawing: Drawing, digit: int, device: str) -> bool:
        from digitpad.samples.sample import Sample
        from digitpad.samples.store import check_room, to_store

        hand = self._live_hand.hand_to_teach()
        learned = self._live_hand.learned
        known = learned.of_drawing(drawing)
        if known is not None and known.sample.label == digit:
            self._say_again(known)
            return True
        reading = self._live_reading.reading_of(drawing)
        if reading is None or reading.recognition is None:
            self.said.emit(tr("No network reads this drawing, so nothing can be learned of it; choose another model."))
            return False
        check_room(hand, 1, None if self._live_hand.is_loading else len(learned.stored))
        alone = reading.recognition.prediction
        probability = min(max(float(alone.probabilities[alone.digit]), 0.0), 1.0)
        other = learned.look_alike(reading.recognition, digit, but=known)
        now, is_held_back = int(time.time()), other is not None
        sample = Sample(drawing, digit, now, alone.digit, probability, device, is_held_back)
        stored = to_store(hand, sample)
        instead_of = [] if known is None else [known]
        said = _what_is_learned(stored, other)
        self._undo.push(Changing(self, self._live_hand, [stored], instead_of, _learning(str(digit)), said))
        if other is not None:
            self.looked_alike.emit(stored, other)
        return True

    def _say_again(self, known: StoredSample) -> None:
        """Keep a sample that is held back, since its label was said again."""
        if known.sample.held_back:
            self.relabel([known], known.sample.label)
        else:
            self.said.emit(tr("This {digit} was learned already.", digit=str(known.sample.label)))


def _learning(digit: str) -> Names:
    return Names(tr("&Undo learning this {digit}", digit=digit), tr("&Redo learning this {digit}", digit=digit))


def _what_is_learned(stored: StoredSample, look_alike: StoredSample | None) -> str:
    label = stored.sample.label
    if look_alike is None:
        return tr("Learned this {digit}.", digit=str(label))
    return tr(
        "Your {digit} looks like your {other} ({day}), so it changes no other answer yet; "
        "say {digit} again if it is right.",
        digit=str(label),
        other=str(look_alike.sample.label),
        day=day_in_words(look_alike.sample.at),
    )


class Changing(Command):
    """Samples added and removed, on Qt's stack among the edits."""

    def __init__(
        self,
        teaching: Teaching,
        live_hand: LiveHand,
        added: Sequence[StoredSample],
        removed: Sequence[StoredSample],
        names: Names,
        sentence: str,
    ) -> None:
        super().__init__(names)
        self._teaching, self._live_hand = teaching, live_hand
        self._added, self._removed, self._sentence = added, removed, sentence

    def redo(self) -> None:
        self._live_hand.change(self._added, self._removed)
        self._teaching.learned.emit(self._sentence)

    def undo(self) -> None:
        self._live_hand.change(self._removed, self._added)
        self._teaching.taken_back.emit()
