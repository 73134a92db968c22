"""Announces the answer through the screen reader, once the pen is lifted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from digitpad.ui.reading.answer import NONE_YET, Answer

if TYPE_CHECKING:
    from digitpad.recognition.number import Number
    from digitpad.ui.canvas.canvas import Canvas
    from digitpad.ui.reading.live_reading import LiveReading


class Announcer(QObject):
    """Announces each answer that differs from the one before, but none while the pen is down."""

    announced = Signal(object)
    """The answer, in the words that a screen reader is given to say."""

    def __init__(self, canvas: Canvas, answer: Answer, live_reading: LiveReading) -> None:
        super().__init__(answer)
        self._canvas = canvas
        self._answer = answer
        self._said = NONE_YET
        # The drawing may have been read before the pen was lifted, and then no reading would follow.
        canvas.drawing_edited.connect(lambda edit: live_reading.read(edit.after))
        self._live_reading = live_reading
        live_reading.number_changed.connect(self._on_number_changed)
        live_reading.digit_chosen.connect(self._on_digit_chosen)
        self.announced.connect(self._on_announced)

    def _on_number_changed(self, number: Number | None) -> None:
        sentence = number.spoken if number else NONE_YET
        if self._canvas.is_pressed or sentence == self._said:
            return
        self._said = sentence
        self.announced.emit(sentence)

    def _on_digit_chosen(self, place: int) -> None:
        if self._live_reading.number is not None:
            self.announced.emit(self._live_reading.number.described(place))

    def _on_announced(self, sentence: str) -> None:
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # their many names would delay the start

        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._answer, sentence))
