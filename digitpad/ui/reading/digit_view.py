"""The digit image, enlarged with hard pixels: what the network sees, as it sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy

from digitpad.base.errors import DigitpadError
from digitpad.base.language import tr
from digitpad.ink.images import SIDE
from digitpad.ui.kit.colors import edge
from digitpad.ui.kit.tokens import CORNER
from digitpad.ui.languages.wording import word

if TYPE_CHECKING:
    from digitpad.ink.images import DigitImage

_CELL = 4  # logical pixels of the smallest view


class DigitView(QLabel):
    """Shows a digit image, on the network's own black, or an empty field for none; it can be dragged out."""

    dragging_failed = Signal(object)
    """Why the digit image could not be dragged out, in one sentence."""

    def __init__(self) -> None:
        super().__init__()
        self.setPixmap(QPixmap(1, 1))  # never shown: to a screen reader, a label with a picture is one
        self.setObjectName("digit_view")
        word(self.setAccessibleName, tr("What the network sees"))
        word(self.setAccessibleDescription, tr("The drawing as an image of 28 by 28 pixels"))
        word(self.setToolTip, tr("What the network sees: your drawing as 28 × 28 pixels. Drag it out to keep it."))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._digit_image: DigitImage | None = None
        self._pressed_at: QPoint | None = None
        self._cell = _CELL

    @property
    def digit_image(self) -> DigitImage | None:
        """What is shown."""
        return self._digit_image

    def show_digit_image(self, image: DigitImage | None) -> None:
        """Show a digit image; None empties the field."""
        if (image is None) != (self._digit_image is None):
            self.setCursor(Qt.CursorShape.ArrowCursor if image is None else Qt.CursorShape.OpenHandCursor)
        self._digit_image = image
        self.update()

    def set_scale(self, scale: float) -> None:
        """Set the size, about this multiple of the smallest."""
        self._cell = int(_CELL * scale)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(SIDE * self._cell + 2, SIDE * self._cell + 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None or self._digit_image is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        moved = event.position().toPoint() - self._pressed_at
        if moved.manhattanLength() >= QApplication.startDragDistance():
            self._pressed_at = None
            self._drag(self._digit_image)

    def _drag(self, image: DigitImage) -> None:
        from digitpad.ui.reading import digit_drag

        try:
            digit_drag.drag(self, image, self.grab())
        except DigitpadError as error:
            self.dragging_failed.emit(str(error))

    def paintEvent(self, _event: QPaintEvent) -> None:
        inside = self.rect().adjusted(1, 1, -1, -1)
        with QPainter(self) as painter:
            if self._digit_image is None:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self.palette().window())
                painter.drawRoundedRect(inside, CORNER / 2, CORNER / 2)
                return
            painter.fillRect(self.rect(), edge(self.palette()))
            painter.fillRect(inside, QColor(0, 0, 0))
            from digitpad.ui.kit.grey_painter import grid, levels, paint_grey  # not needed for the first paint

            field = grid(QRectF(inside), SIDE, SIDE, self.devicePixelRatioF())
            paint_grey(painter, field, levels(self._digit_image))
