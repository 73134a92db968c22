"""One digit of a number, taken alone to the canvas: by a tap on it in an image, or by a key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from digitpad.base.language import tr
from digitpad.ui.canvas.canvas import Canvas
from digitpad.ui.canvas.edits import EditKind
from digitpad.ui.kit.actions import new_action

if TYPE_CHECKING:
    from digitpad.ui.reading.live_reading import LiveReading
    from digitpad.ui.reading.number_frames import NumberFrames


class DigitTaking(QObject):
    """Puts the chosen digit in the place of the whole drawing; undo brings that back."""

    def __init__(self, canvas: Canvas, live_reading: LiveReading, frames: NumberFrames, parent: QWidget) -> None:
        super().__init__(parent)
        self._canvas, self._live_reading = canvas, live_reading
        self.action = new_action(parent, "action_take_digit", tr("&Take the digit alone"), "Alt+Return", self.take)
        self.action.setEnabled(False)
        frames.actions_to_choose.append(self.action)  # which the frames enable while there are several digits
        canvas.tap_taken.connect(self._take_tapped)

    def take(self) -> None:
        """Make the digit that is chosen the whole drawing."""
        from digitpad.ink.ink_image import InkImage
        from digitpad.ink.strokes import Drawing

        part = self._live_reading.chosen_part
        if part.image is not None:
            part = Drawing(image=InkImage.centred(part.image.grey, part.image.how))
        self._canvas.replace_drawing(part, EditKind.SHOWING_DIGIT)

    def _take_tapped(self) -> None:
        if self._live_reading.chosen_part.image is not None:
            self.take()
