"""The pane of the lessons, beside the canvas: what to do now, and what there was to see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QMainWindow,
    QProgressBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from digitpad.base.language import in_turn, joined, tr
from digitpad.ui.inside.room_beside import RoomBeside, Scrolled, rows_beside
from digitpad.ui.kit.buttons import WrappingRow, new_button
from digitpad.ui.kit.tokens import USUAL_TYPE, type_size
from digitpad.ui.languages.wording import add_item, word
from digitpad.ui.lessons import texts
from digitpad.ui.lessons.lesson import STEPS
from digitpad.ui.lessons.progress import Progress
from digitpad.ui.lessons.signs import Signs

if TYPE_CHECKING:
    from digitpad.ui.canvas.canvas import Canvas
    from digitpad.ui.pages import Pages
    from digitpad.ui.reading.live_reading import LiveReading

_WIDTH = 280  # logical pixels, with the usual type
_AS_WIDE = 0.5  # times as much wider as the type is larger
_LARGER = 1.15  # than the usual type, for what is to be read


class LessonsPane(QWidget):
    """Shows one step at a time; it takes no key or click from the rest of the window."""

    left = Signal()
    """The person has had enough for now."""

    progressed = Signal(str)
    """How far all lessons have come, as `Progress.as_text`."""

    def __init__(
        self, window: QMainWindow, canvas: Canvas, live_reading: LiveReading, pages: Pages, remembered: str
    ) -> None:
        super().__init__()
        self.setObjectName("lessons")
        word(self.setAccessibleName, tr("Lessons"))
        self._progress = Progress.from_text(remembered)
        self._lesson = self._progress.next_lesson
        self._step = self._progress.steps_done[self._lesson] % STEPS
        self._is_done = False
        larger = max(type_size(self.font()) / USUAL_TYPE - 1, 0)
        self._wanted_width = round(_WIDTH * (1 + _AS_WIDE * larger))
        self._room = RoomBeside(self, self._wanted_width)
        self._choice, self._bar = QComboBox(), QProgressBar()
        self._heading, self._to_do, self._seen = QLabel(), QLabel(), QLabel()
        self._back = new_button(texts.BACK, "lesson_back", lambda: self._go_to(self._lesson, self._step - 1))
        self._next = new_button(texts.NEXT, "lesson_next", self._go_on)
        self._leave = new_button(texts.LEAVE, "lesson_leave", self.left.emit)
        word(self._leave.setToolTip, tr("Leave (Esc)"))
        self._lay_out()
        self._choice.activated.connect(lambda lesson: self._go_to(lesson, self._progress.steps_done[lesson] % STEPS))
        self._signs = Signs(window, canvas, live_reading, pages)
        self._signs.seen.connect(self._on_seen)
        window.installEventFilter(self)

    def sizeHint(self) -> QSize:
        return QSize(self._wanted_width, super().sizeHint().height())

    def switch(self, on: bool) -> None:
        """Show the pane at the step where it was left, or hide it."""
        self._room.make(on)
        self.setVisible(on)
        if on:
            self._go_to(self._lesson, self._step)
        else:
            self._signs.wait_for(None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc leaves, where no other part of the window uses it."""
        if isinstance(event, QKeyEvent) and isinstance(watched, QMainWindow) and self._leaves_by(event):
            self.left.emit()
            watched.keyPressEvent(event)  # which takes a message away with the same key
            return True
        return super().eventFilter(watched, event)

    def _leaves_by(self, event: QKeyEvent) -> bool:
        return event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape and self.isVisible()

    def _go_to(self, lesson: int, step: int) -> None:
        self._lesson, self._step, self._is_done = lesson, step, False
        self._show_step()
        self._signs.wait_for(texts.LESSONS[lesson].steps[step].sign)

    def _go_on(self) -> None:
        if self._step < STEPS - 1:
            self._go_to(self._lesson, self._step + 1)
        else:
            self._go_to((self._lesson + 1) % len(texts.LESSONS), 0)

    def _on_seen(self) -> None:
        self._is_done = True
        self._progress = self._progress.with_step(self._lesson, self._step)
        self.progressed.emit(self._progress.as_text)
        self._show_step()

    def _show_step(self) -> None:
        lesson = texts.LESSONS[self._lesson]
        step, is_last = lesson.steps[self._step], self._step == STEPS - 1
        for place, each in enumerate(texts.LESSONS):
            done = self._progress.steps_done[place] == STEPS
            word(self._choice.setItemText, joined(" ", [each.title, "✓"]) if done else each.title, place)
        self._choice.setCurrentIndex(self._lesson)
        self._bar.setValue(self._step + self._is_done)
        word(self._heading.setText, texts.heading(self._step + 1, STEPS))
        word(self._to_do.setText, step.to_do)
        seen = in_turn([texts.DONE, step.seen])
        said = joined("\n\n", [seen, texts.FINISHED]) if is_last else seen
        word(self._seen.setText, said if self._is_done else "")
        self._seen.setVisible(self._is_done)  # empty, it would make what is above it scroll
        self._back.setEnabled(self._step > 0)
        word(self._next.setText, (texts.NEXT_LESSON if is_last else texts.NEXT) if self._is_done else texts.SKIP)
        self._next.setDefault(self._is_done)

    def _lay_out(self) -> None:
        for part, name in (
            (self._choice, "lesson"),
            (self._bar, "lesson_progress"),
            (self._heading, "lesson_heading"),
            (self._to_do, "lesson_to_do"),
            (self._seen, "lesson_seen"),
        ):
            part.setObjectName(name)
        for lesson in texts.LESSONS:
            add_item(self._choice, lesson.title)
        word(self._choice.setAccessibleName, tr("Lesson"))
        self._choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._bar.setRange(0, STEPS)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(8)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * _LARGER)
        for label in (self._to_do, self._seen):
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setFont(font)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        buttons = [self._back, self._next, self._leave]
        for button in buttons:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the canvas
        down = rows_beside(self)
        down.setSpacing(12)
        for part in (self._choice, self._bar, self._heading):
            down.addWidget(part)
        down.addWidget(self._scrolled_text(), 1)
        down.addWidget(WrappingRow(buttons, 4))
        self.setMinimumWidth(self._wanted_width)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def _scrolled_text(self) -> Scrolled:
        text = QWidget()
        down = QVBoxLayout(text)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(12)
        down.addWidget(self._to_do)
        down.addWidget(self._seen)
        down.addStretch(1)
        return Scrolled("lesson_text", text, Qt.FocusPolicy.TabFocus)
