"""Presenting without touching the keyboard: after a pause, the next stroke begins a new digit or number."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup

from digitpad.base.language import tr
from digitpad.ui.canvas.canvas import Canvas
from digitpad.ui.kit.actions import new_action

PAUSES_S = (1, 2, 3, 5)
USUAL_PAUSE_S = 2


class NextDigit(QObject):
    """Marks the drawing as done when the pen has rested; the answer stays until the next stroke."""

    mode_changed = Signal()
    """It was switched on or off, or another pause was chosen."""

    def __init__(self, canvas: Canvas, parent: QObject) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(USUAL_PAUSE_S * 1000)
        self._rest.timeout.connect(canvas.mark_done)
        self.action = new_action(self, "action_next_digit", tr("&Next number after a pause"), "N", self._switch)
        self.action.setCheckable(True)
        group = QActionGroup(self)
        self.actions_for_the_pause = [self._pause_action(seconds, group) for seconds in PAUSES_S]
        canvas.drawing_changed.connect(self._rest.stop)
        canvas.drawing_edited.connect(self._rest_again)
        for taken_back in (canvas.tap_taken, canvas.stroke_cancelled):
            taken_back.connect(self._rest_again)

    @property
    def pause_s(self) -> int:
        """The pause in seconds, one of `PAUSES_S`."""
        return self._rest.interval() // 1000

    def choose(self, on: bool, pause_s: int) -> None:
        """Switch the mode on or off, and set the pause."""
        self.actions_for_the_pause[PAUSES_S.index(pause_s)].trigger()
        if on != self.action.isChecked():
            self.action.trigger()

    def _pause_action(self, seconds: int, group: QActionGroup) -> QAction:
        def take() -> None:
            self._rest.setInterval(seconds * 1000)
            self.mode_changed.emit()

        action = new_action(self, f"action_pause_{seconds}", tr("Pause of &{seconds} s", seconds=seconds), [], take)
        action.setCheckable(True)
        action.setChecked(seconds == USUAL_PAUSE_S)
        group.addAction(action)
        return action

    def _switch(self) -> None:
        if not self.action.isChecked():
            self._rest.stop()
            self._canvas.mark_done(False)
        elif self._canvas.drawing:
            self._rest.start()
        self.mode_changed.emit()

    def _rest_again(self) -> None:
        if self.action.isChecked() and self._canvas.drawing and not self._canvas.is_done:
            self._rest.start()
