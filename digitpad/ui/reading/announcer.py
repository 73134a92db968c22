"""Announces through the screen reader what a person would else have to look for: the answer, once the pen is lifted."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal

from digitpad.base.language import again, tr
from digitpad.ui.reading.answer import NONE_YET

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTabWidget

    from digitpad.recognition.numbers.number import Number
    from digitpad.ui.canvas.canvas import Canvas
    from digitpad.ui.kit.message_bar import MessageBar
    from digitpad.ui.modes.spoken import SpokenModes
    from digitpad.ui.reading.column import Column
    from digitpad.ui.reading.live_reading import LiveReading

_ANOTHER = "\u00a0"  # makes the same sentence another name, or it would not be spoken again


class Announcer(QObject):
    """Announces each answer that differs from the one before, but none while the pen is down, or it is hidden."""

    announced = Signal(object)
    """What a screen reader is given to say."""

    answered = Signal(object)
    """That of it which is an answer."""

    def __init__(self, canvas: Canvas, column: Column, live_reading: LiveReading) -> None:
        super().__init__(column)
        self._canvas, self._column = canvas, column
        column.answer.installEventFilter(self)
        self._said = NONE_YET
        self._pen_is_down = False
        canvas.drawing_changed.connect(self._follow_pen)
        canvas.drawing_edited.connect(self._follow_pen)
        # The drawing may have been read before the pen was lifted, and then no reading would follow.
        canvas.drawing_edited.connect(lambda edit: live_reading.read(edit.after))
        self._live_reading = live_reading
        live_reading.number_changed.connect(self._on_number_changed)
        live_reading.digit_chosen.connect(self._on_digit_chosen)
        column.window().installEventFilter(self)

    def follow(self, messages: MessageBar, modes: SpokenModes, pages: QTabWidget) -> None:
        """Announce messages too, what is switched and chosen, the page, and that the pen is put down or lifted."""
        messages.shown.connect(self.announce)
        modes.said.connect(self.announce)
        pages.currentChanged.connect(lambda page: self.announce(pages.tabText(page)))
        self._canvas.pressed_by_key.connect(self._say_pen)

    def _follow_pen(self) -> None:
        self._say_pen(self._canvas.is_pressed)

    def _say_pen(self, is_down: bool) -> None:
        if is_down != self._pen_is_down:
            self._pen_is_down = is_down
            self.announce(tr("Pen down") if is_down else tr("Pen up"))

    def announce(self, sentence: str) -> None:
        """Have this sentence said; an empty one is not."""
        if sentence:
            self.announced.emit(sentence)
            self._tell_screen_reader(sentence)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._column.answer:
            if event.type() == QEvent.Type.Show:  # it was hidden
                self._on_number_changed(self._live_reading.number)
        elif event.type() == QEvent.Type.WindowDeactivate:
            self._column.window().setAccessibleName("")  # it has its title again when it is next taken up
        return super().eventFilter(watched, event)

    def _on_number_changed(self, number: Number | None) -> None:
        sentence = number.spoken if number else again(NONE_YET)
        is_hidden = not self._column.answer.isVisibleTo(self._column)
        if self._canvas.is_pressed or is_hidden or sentence == again(self._said):
            return
        self._said = sentence
        self._answer(sentence)

    def _on_digit_chosen(self, place: int) -> None:
        if self._live_reading.number is not None:
            self._answer(self._live_reading.number.described(place))

    def _answer(self, sentence: str) -> None:
        self.announce(sentence)
        self.answered.emit(sentence)

    def _tell_screen_reader(self, sentence: str) -> None:
        """On Linux by the name of the window, since Orca 43 ignores announcements; elsewhere by one."""
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # their many names would delay the start

        if not QAccessible.isActive():
            return
        if sys.platform == "linux":
            window = self._column.window()
            is_said_again = window.accessibleName() == sentence
            window.setAccessibleName(sentence + _ANOTHER if is_said_again else sentence)
        else:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._column.answer, sentence))
