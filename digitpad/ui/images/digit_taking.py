"""One digit of a number, taken alone to the canvas: by a click on its frame in an image, or by a key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from digitpad.ui.canvas.canvas import Canvas, Tool
from digitpad.ui.canvas.edits import EditKind
from digitpad.ui.kit.actions import new_action

if TYPE_CHECKING:
    from digitpad.ui.reading.live_reading import LiveReading
    from digitpad.ui.reading.number_frames import NumberFrames

_PRESSED = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
_OTHERS = (QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease)


class DigitTaking(QObject):
    """Puts the chosen digit in the place of the whole drawing; undo brings that back.

    In an image with several digits, the pen does not draw within a frame: it takes the digit there.
    """

    def __init__(self, canvas: Canvas, live_reading: LiveReading, frames: NumberFrames, parent: QWidget) -> None:
        super().__init__(parent)
        self._canvas, self._live_reading, self._frames = canvas, live_reading, frames
        self._pressed: int | None = None  # the place of the digit on which the mouse button is down
        self.action = new_action(parent, "action_take_digit", "&Take the digit alone", "Alt+Return", self.take)
        self.action.setEnabled(False)
        frames.actions_to_choose.append(self.action)  # which the frames enable while there are several digits
        canvas.installEventFilter(self)

    def take(self) -> None:
        """Make the digit that is chosen the whole drawing."""
        from digitpad.ink.ink_image import InkImage
        from digitpad.ink.strokes import Drawing

        part = self._live_reading.chosen_part
        if part.image is not None:
            part = Drawing(image=InkImage.centred(part.image.grey, part.image.how))
        self._canvas.replace_drawing(part, EditKind.SHOWING_DIGIT)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and self._canvas.tool is Tool.PEN and self._takes(event):
            return True
        return super().eventFilter(watched, event)

    def _takes(self, event: QMouseEvent) -> bool:
        """Whether an event of the mouse belongs to a click on a frame; its end takes the digit."""
        place = self._digit_at(event.position())
        if event.type() in _PRESSED and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = place
            return place is not None
        if self._pressed is None or event.type() not in _OTHERS:
            return False
        if event.type() == QEvent.Type.MouseButtonRelease:
            pressed, self._pressed = self._pressed, None
            if place == pressed:
                self._live_reading.choose(pressed)
                self.take()
        return True

    def _digit_at(self, at: QPointF) -> int | None:
        """The place of the digit of an image whose frame is there; of several, the one whose middle is nearest."""
        if self._canvas.drawing.image is None or self._frames.isHidden():
            return None
        hit = [
            (abs(frame.center().x() - at.x()) + abs(frame.center().y() - at.y()), place)
            for place, frame in enumerate(self._frames.frames)
            if frame.contains(at)
        ]
        return min(hit)[1] if hit else None
