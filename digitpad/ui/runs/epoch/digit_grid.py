"""A row of small digit images, each a button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem

from digitpad.base.language import again, tr
from digitpad.ui.languages.wording import in_each_language, word

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_SIDE = 56
_MOST = 200


class DigitGrid(QListWidget):
    """Shows digits with what stands below them, at most 200."""

    digit_chosen = Signal(int)
    """The index, from 0, of the digit that was clicked or chosen with the enter key."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("digit_grid")
        word(self.setAccessibleName, tr("Digits"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setIconSize(QSize(_SIDE, _SIDE))
        self.setUniformItemSizes(True)
        self.setSpacing(4)
        self.setMinimumWidth(_SIDE + 20)
        self._captions: list[str] = []
        in_each_language(self._caption)
        self.itemClicked.connect(lambda item: self.digit_chosen.emit(self.row(item)))
        self.itemActivated.connect(lambda item: self.digit_chosen.emit(self.row(item)))

    def clear(self) -> None:
        """Show no digits."""
        super().clear()
        self._captions = []

    def show_digits(self, images: NDArray[np.uint8], captions: list[str]) -> None:
        """Show digit images, uint8 of shape (n, 28, 28) with the ink bright, each with its caption."""
        self.clear()
        self._captions = captions[:_MOST]
        for image, caption in list(zip(images, captions, strict=True))[:_MOST]:
            height, width = image.shape
            pixels = QImage(image.tobytes(), width, height, width, QImage.Format.Format_Grayscale8).copy()
            icon = QPixmap.fromImage(pixels).scaled(_SIDE, _SIDE, Qt.AspectRatioMode.KeepAspectRatio)
            self.addItem(QListWidgetItem(QIcon(icon), caption))

    def _caption(self) -> None:
        for row, caption in enumerate(self._captions):
            self.item(row).setText(again(caption))
