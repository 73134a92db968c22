"""*Why*: while it is on, each reading is explained on the canvas and in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent

from digitpad.recognition.prediction import DIGITS
from digitpad.ui.background.newest import Newest
from digitpad.ui.why.explaining import Explaining, Neighbours, Question, Unexplained, Why
from digitpad.ui.why.why_map import WhyMap
from digitpad.ui.why.why_panel import WhyPanel

if TYPE_CHECKING:
    from collections.abc import Callable

    from digitpad.recognition.reading import Reading
    from digitpad.samples.store import StoredSample
    from digitpad.ui.canvas.canvas import Canvas
    from digitpad.ui.reading.column import Column
    from digitpad.ui.reading.live_reading import LiveReading


class WhyOnThePad(QObject):
    """Switched on and off; a click on a bar names the digit that the answer is compared with."""

    def __init__(
        self,
        canvas: Canvas,
        column: Column,
        live_reading: LiveReading,
        own: Callable[[], tuple[StoredSample, ...]] = tuple,
    ) -> None:
        """``own`` gives the samples of the hand in use."""
        super().__init__(canvas)
        self._own = own
        self._canvas = canvas
        self._live_reading = live_reading
        self._against: int | None = None
        self._map = WhyMap(canvas)
        self._panel = WhyPanel(canvas)
        self._column, self._bars = column, column.bars
        self._explaining = Newest(self, "why", Explaining().answer)
        column.add_below_bars(self._panel)
        column.installEventFilter(self)
        self._panel.fit_into(column.room_for(self._panel))
        self._panel.against_chosen.connect(self._compare_with)
        self._explaining.answered.connect(self._on_answered)
        live_reading.reading_changed.connect(self._on_reading_changed)
        live_reading.loading_failed.connect(lambda _sentence: self._show_nothing())
        self._is_on = False

    def switch(self, on: bool) -> None:
        """Explain readings from now on, or no more."""
        self._is_on = on
        self._panel.setVisible(on)
        self._map.setVisible(on)
        if on:
            self._explaining.start()
            self._bars.installEventFilter(self)
            self._live_reading.read(self._canvas.drawing)
        else:
            self._bars.removeEventFilter(self)
            self._explaining.close()
            self._map.show_why(None)

    def close(self) -> None:
        """Leave no thread."""
        self._explaining.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._column and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._panel.fit_into(self._column.room_for(self._panel))
        kinds = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick)
        if event.type() not in kinds or not isinstance(event, QMouseEvent):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            digit = int(event.position().y() * DIGITS / self._bars.height())
            self._compare_with(None if digit == self._against else min(max(digit, 0), DIGITS - 1))
        return True  # while Why is on, a click on a bar means nothing else

    def _compare_with(self, digit: int | None) -> None:
        self._against = digit
        self._panel.show_against(digit)
        self._live_reading.read(self._canvas.drawing)

    def _on_reading_changed(self, reading: Reading | None) -> None:
        classifier = self._live_reading.classifier
        if not self._is_on:
            return
        if reading is None or classifier is None:
            self._show_nothing()
        else:
            drawing = self._live_reading.chosen_part
            self._explaining.ask(Question(drawing, reading, self._against, classifier, self._own()))

    def _show_nothing(self) -> None:
        self._map.show_why(None)
        self._panel.show_words("")
        self._panel.alike.show_alike((), None)

    def _on_answered(self, part: Why | Neighbours | Unexplained) -> None:
        if not self._canvas.drawing:
            return  # it was cleared meanwhile
        if isinstance(part, Unexplained):
            self._show_nothing()
            self._panel.show_words("", part.fault)
        elif isinstance(part, Neighbours):
            self._panel.show_alike(part)
        else:
            self._map.show_why(part)
            self._panel.show_words(part.words, part.fault)
