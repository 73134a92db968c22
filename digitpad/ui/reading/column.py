"""The column beside the canvas: what the network makes of the drawing, and the tools."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from digitpad.base.language import again, tr
from digitpad.recognition.prediction import percent
from digitpad.ui.canvas.tool_button import ToolButton
from digitpad.ui.canvas.tools import Tools
from digitpad.ui.kit.tokens import USUAL_TYPE, type_size
from digitpad.ui.languages.wording import word
from digitpad.ui.reading.answer import NONE_YET, Answer
from digitpad.ui.reading.card import Card
from digitpad.ui.reading.digit_view import DigitView
from digitpad.ui.reading.in_words import InWords
from digitpad.ui.reading.probability_bars import ProbabilityBars

if TYPE_CHECKING:
    from digitpad.recognition.numbers.number import Number
    from digitpad.recognition.reading import Reading

_GAP, _WIDE_GAP = 8, 24  # logical pixels
_HEIGHT_FOR_TWO_ROWS = 440  # with the usual type
_USUAL_WORDS = "0, > 99 %"  # longer ones are in smaller type
_NOTHING_YET = tr("The answer will appear here.")


class Column(QWidget):
    """Fixed rows, so that nothing moves while someone draws."""

    def __init__(self, tools: Tools, action_why: QAction) -> None:
        super().__init__()
        self.answer = Answer()
        self.digit_view = DigitView()
        self._in_words = InWords(_NOTHING_YET)
        self.bars = ProbabilityBars()
        self._tools = tools
        self._is_wide = False
        seen_and_said = QHBoxLayout()
        seen_and_said.setSpacing(16)
        seen_and_said.addWidget(self.digit_view)
        seen_and_said.addWidget(self.answer, 1)
        self._below_bars: list[QWidget] = []
        card = self._card = Card()
        self._answers, self._probabilities = card.column, QVBoxLayout()
        self._answers.addLayout(seen_and_said)
        self._said, self._why = QHBoxLayout(), _why_button(action_why)
        self._said.addWidget(self._in_words, 1)
        self._said.addWidget(self._why)
        self._answers.addLayout(self._said)
        self._probabilities.addWidget(self.bars, 1)
        self._probabilities.addStretch(0)
        self._reading = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._reading.addWidget(card)
        self._reading.addLayout(self._probabilities, 1)
        rows = self._rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addLayout(self._reading, 1)
        rows.addWidget(tools)
        self._answers.setSpacing(_GAP // 2)
        for layout in (self._probabilities, rows):
            layout.setSpacing(_GAP)
        self._answers.addStretch(0)
        self.set_wide(False)

    def set_wide(self, wide: bool) -> None:
        """Show the probabilities beside the answer, below a canvas; or below it, beside a canvas."""
        direction = QBoxLayout.Direction
        self._reading.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        self._reading.setSpacing(_WIDE_GAP if wide else _GAP)
        self._reading.setStretch(0, 1 if wide else 0)
        self._rows.invalidate()  # a layout does not tell those around it of a new direction
        if wide != self._is_wide:
            self._is_wide = wide
            for place, widget in enumerate(self._below_bars):
                self._place_below(widget, place)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fit_tools()
            self.bars.setVisible(self._is_wide or not self.needs_height or self._room_below_bars >= 0)
        return super().event(event)

    def _fit_tools(self) -> None:
        """Two rows of buttons where that leaves the bars their usual height.

        What is asked for is known before anything is laid out: sizes of parts that have just changed are not.
        """
        type_scale = max(type_size(self.font()) / USUAL_TYPE, 1.0)
        has_room = self.height() >= _HEIGHT_FOR_TWO_ROWS * type_scale and not self.needs_height
        self._tools.set_rows(2 if has_room and not self._is_wide else 1)

    def add_below_answer(self, row: QWidget) -> None:
        """Put one row more between the answer in words and the bars."""
        self._answers.insertWidget(self._answers.count() - 1, row)

    def show_number(self, number: Number | None, chosen: int, may_be_unfinished: bool = False) -> None:
        """Show what was read: the number, and whether the ``chosen`` one of its groups is a digit; None: it is blank.

        What ``may_be_unfinished`` is called a digit in any case.
        """
        if number is None:
            self.answer.show_number("", NONE_YET)
            self.answer.offer((), 0)
            word(self._in_words.setText, _NOTHING_YET)
            self._in_words.setToolTip("")
            self.bars.set_doubted(False)
            return
        shown = number.as_digits if may_be_unfinished else number
        self.answer.show_number(shown.text, _name_of(shown))
        self.answer.offer([place for _sign, place in shown.signs], chosen)
        word(self._in_words.setText, shown.in_words)
        word(self._in_words.setToolTip, tr("Is this a digit: {share}", share=percent(number.groups[chosen].is_digit)))
        self.bars.set_doubted(not shown.are_digits[chosen])

    def show_reading(self, reading: Reading | None) -> None:
        """Show what the network makes of one digit of the drawing; None: it is blank."""
        prediction = reading.prediction if reading else None
        self.bars.show_prediction(prediction)
        self.digit_view.show_digit_image(reading.digit_image if reading else None)

    @property
    def shown_parts(self) -> list[QWidget]:
        """What shows the answer."""
        return [self._card, self.bars]

    def add_below_bars(self, widget: QWidget) -> None:
        """Add what takes some of their room while it is visible."""
        self._place_below(widget, 0)
        self._below_bars.insert(0, widget)

    def _place_below(self, widget: QWidget, place: int) -> None:
        """Below a canvas, it is as wide as the answer and the bars together."""
        if self._is_wide:
            self._rows.insertWidget(self._rows.indexOf(self._reading) + 1 + place, widget)
        else:
            self._probabilities.insertWidget(self._probabilities.indexOf(self.bars) + 1 + place, widget)

    def room_for(self, widget: QWidget) -> int:
        """How high this widget below the bars may be; it has their room too where they have none."""
        left = self._room_below_bars
        bars = 0 if self._is_wide else self.bars.minimumSizeHint().height() + _GAP
        return widget.minimumSizeHint().height() + (left if left >= 0 else left + bars)

    @property
    def _room_below_bars(self) -> int:
        """What is left of the height when each part is as low as can be; negative where there is too little."""
        card, bars, tools = (part.minimumSizeHint().height() for part in (self._card, self.bars, self._tools))
        answer = max(card, bars) if self._is_wide else card + _GAP + bars
        return self.height() - answer - _GAP - tools - self.least_below

    @property
    def narrowest(self) -> int:
        """How narrow it may be beside a canvas, before anything in it is cut.

        What grows with the window does not count: there is room for it in any column.
        """
        shown = [widget for widget in self._below_bars if not widget.isHidden()]
        return max(self._width_of(_USUAL_WORDS), *(part.minimumSizeHint().width() for part in (self._tools, *shown)))

    def _width_of(self, words: str) -> int:
        """How wide it is with these words for the answer, and the button beside them."""
        margins = self._answers.contentsMargins()
        around = margins.left() + margins.right() + self._said.spacing()
        return self._in_words.fontMetrics().horizontalAdvance(words) + self._why.minimumSizeHint().width() + around

    def least_size(self, wide: bool) -> QSize:
        """How small it may be, at its scale, without what is shown below the bars."""
        self._answers.activate()  # or the layouts within it would still go by the type that was
        card, bars, tools = (part.minimumSizeHint() for part in (self._card, self.bars, self._tools))
        card = card.expandedTo(QSize(self._width_of(again(_NOTHING_YET)), 0))  # whatever is read now
        if wide:
            reading = QSize(card.width() + _WIDE_GAP + bars.width(), max(card.height(), bars.height()))
        else:
            reading = QSize(max(card.width(), bars.width()), card.height() + _GAP + bars.height())
        return QSize(max(reading.width(), tools.width()), reading.height() + _GAP + tools.height())

    @property
    def least_below(self) -> int:
        """How high at least is what is shown below the bars, with what is between them."""
        shown = [widget for widget in self._below_bars if not widget.isHidden()]
        return sum(widget.minimumSizeHint().height() + _GAP for widget in shown)

    @property
    def needs_height(self) -> bool:
        """Whether there is more to show than the answer and the bars."""
        return any(not widget.isHidden() for widget in self._below_bars)

    def set_scale(self, scale: float) -> None:
        """Show everything as a multiple, at least 1, of its smallest size."""
        for part in (self.answer, self.bars, self.digit_view):
            part.set_scale(scale)


def _why_button(action_why: QAction) -> ToolButton:
    button = ToolButton(action_why)
    button.setObjectName("why_button")
    button.show_text(True)
    return button


def _name_of(number: Number) -> str:
    """The answer as a screen reader is to say it; of a number the digits one by one, too."""
    if len(number.signs) < 2:
        return tr("Predicted digit: {text}", text=number.text) if number.text else tr("Not a digit")
    return tr("Predicted number: {number}, {signs}", number=number.on_one_line, signs=number.sign_by_sign)
