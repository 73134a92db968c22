"""A finger's stroke that leaves nothing, since only the stylus draws: the first is explained."""

import math

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QAction, QTouchEvent

from digitpad.base.language import tr
from digitpad.ui.canvas.canvas import Canvas

_LEAST = 20.0  # logical pixels: what moves less taps


class DroppedStroke(QObject):
    """Watches the canvas while only the stylus draws, until it has said so once.

    Beside a stylus it is the palm that touches the canvas, and nothing is said.
    """

    said = Signal(object)
    """Why the finger did not draw, in one sentence."""

    def __init__(self, canvas: Canvas, only_the_stylus: QAction) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        only_the_stylus.toggled.connect(self._watch)
        self._watch(only_the_stylus.isChecked())
        self._was_said = False

    def _watch(self, on: bool) -> None:
        self._canvas.removeEventFilter(self)
        if on:
            self._canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_last = event.type() == QEvent.Type.TouchEnd and isinstance(event, QTouchEvent)
        if is_last and not self._was_said and self._is_stroke(event):  # type: ignore[arg-type]
            self._was_said = True
            self.said.emit(tr("Only the stylus draws now. The menu Drawing lets fingers draw again."))
        return super().eventFilter(watched, event)

    def _is_stroke(self, event: QTouchEvent) -> bool:
        way = event.points()[0].position() - event.points()[0].pressPosition()
        is_palm = self._canvas.device == "pen"
        return event.pointCount() == 1 and not is_palm and math.hypot(way.x(), way.y()) > _LEAST
