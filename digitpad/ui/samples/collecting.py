"""Collecting samples: the pad asks for one digit after another, and learns each when the pen has rested."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from digitpad.base.language import in_turn, tr
from digitpad.recognition.prediction import DIGITS
from digitpad.ui.kit.plain_text import day_in_words, draw_a

if TYPE_CHECKING:
    from digitpad.samples.store import StoredSample
    from digitpad.ui.canvas.canvas import Canvas
    from digitpad.ui.samples.teaching import Teaching

ROUNDS = 3
_REST_MS = 1_200  # after which a drawing counts as done: longer than between two strokes of a digit


def order_of_digits(rounds: int, chance: random.Random) -> list[int]:
    """Every digit once in each round, in random order, and none twice in a row."""
    digits: list[int] = []
    for _round in range(rounds):
        following = list(range(DIGITS))
        chance.shuffle(following)
        if digits and digits[-1] == following[0]:
            following.append(following.pop(0))
        digits += following
    return digits


class Collecting(QObject):
    """Asks until all are drawn, or it is ended."""

    asked = Signal(object)
    """Which digit is to be drawn, in one sentence."""

    ended = Signal(object)
    """How many were learned, in one sentence."""

    def __init__(self, canvas: Canvas, teaching: Teaching, parent: QObject) -> None:
        super().__init__(parent)
        self._canvas, self._teaching = canvas, teaching
        self._digits: list[int] = []
        self._count = self._learned = 0
        self._look_alike = ""  # of what was drawn last
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.take)
        teaching.looked_alike.connect(self._on_looked_alike)
        canvas.drawing_changed.connect(self._rest.stop)
        for is_as_it_was in (canvas.stroke_cancelled, canvas.tap_taken):  # after a palm, or a tap that chose something
            is_as_it_was.connect(self._wait)
        canvas.drawing_edited.connect(self._wait)

    @property
    def is_under_way(self) -> bool:
        """Whether a digit is asked for."""
        return bool(self._digits)

    def start(self) -> None:
        """Ask for the first digit, on a blank canvas."""
        self._digits = order_of_digits(ROUNDS, random.Random())
        self._count, self._learned = len(self._digits), 0
        self._teaching.confirm_instead = self.take
        self._canvas.clear()
        self._ask()

    def end(self) -> None:
        """Ask for no more."""
        self._rest.stop()
        if self._teaching.confirm_instead is not None:
            self._teaching.confirm_instead = None
            self._digits = []
            self._canvas.set_hint()
            self.ended.emit(tr("{learned} of {n} digit(s) (was|were) learned.", "", self._count, learned=self._learned))

    def take(self) -> None:
        """Learn what is on the canvas as the digit that was asked for, and ask for the next.

        What looks like a sample of another label is held back, and the digit asked for once more.
        """
        self._rest.stop()
        if not self._digits or self._canvas.is_pressed or self._canvas.drawing.is_blank:
            return
        self._look_alike = ""
        is_learned = self._teaching.label_drawing(self._canvas.drawing, self._digits[0], self._canvas.device)
        if not self._look_alike:
            self._learned += is_learned
            self._digits.pop(0)
        self._canvas.clear()
        if self._digits:
            self._ask()
        else:
            self.end()

    def _ask(self) -> None:
        digit, place = self._digits[0], self._count - len(self._digits) + 1
        where = {"wanted": draw_a(digit), "place": place, "count": self._count}
        self._canvas.set_hint(draw_a(digit))
        if self._look_alike:
            again = tr("Once more: {wanted} ({place} of {count}).", **where)
            self.asked.emit(in_turn([self._look_alike, again]))
        else:
            sentence = tr(
                "{wanted} ({place} of {count}). It is learned when the pen has rested, or with Enter.", **where
            )
            self.asked.emit(sentence)

    def _on_looked_alike(self, held_back: StoredSample, other: StoredSample) -> None:
        label, when = other.sample.label, day_in_words(other.sample.at)
        self._look_alike = tr(
            "This {digit} looks like your {other} ({day}), so it is held back.",
            digit=str(held_back.sample.label),
            other=str(label),
            day=when,
        )

    def _wait(self) -> None:
        """Let the pen rest; what is drawn then is taken."""
        if self._digits and not self._canvas.drawing.is_blank:
            self._rest.start()
