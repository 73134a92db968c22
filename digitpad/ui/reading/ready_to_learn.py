"""What the first correction would have to wait for is computed before, a little at a time, while nobody draws."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from digitpad.base.errors import DigitpadError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digitpad.ui.canvas.canvas import Canvas
    from digitpad.ui.reading.live_reading import LiveReading

_BEGIN_AFTER_MS = 1_500  # of a network's loading: not before the window is ready
_PAUSE_MS = 10  # between two steps, each of which takes about 1 ms


class ReadyToLearn(QObject):
    """Computes a step at a time, and stops once all is computed."""

    def __init__(self, canvas: Canvas, live_reading: LiveReading, parent: QObject) -> None:
        super().__init__(parent)
        self._canvas, self._live_reading = canvas, live_reading
        self._steps: Iterator[None] | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_under_way(self) -> bool:
        """Whether something is still to be computed."""
        return self._timer.isActive()

    def begin(self) -> None:
        """Begin anew, for another network, once the window is ready."""
        self._steps = None
        self._timer.start(_BEGIN_AFTER_MS)

    def _go_on(self) -> None:
        if self._canvas.is_pressed:
            return
        if self._steps is None:
            self._steps = self._live_reading.prepare_to_learn()
            self._timer.setInterval(_PAUSE_MS)
        try:
            next(self._steps)
        except (StopIteration, DigitpadError):  # what fails is told when it is needed
            self._timer.stop()
