"""What a widget has painted, as numbers."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget


def greys(widget: QWidget) -> NDArray[np.int64]:
    """Its pixels, from 0 to 255."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width()].astype(np.int64)


def runs_of_ink(pixels: NDArray[np.int64], axis: int) -> int:
    """How many signs there are side by side (axis 0), or one above the other (axis 1), with ground between them."""
    ground = np.bincount(pixels.ravel()).argmax()
    has_ink = (abs(pixels - ground) > 64).any(axis=axis).astype(int)
    return int(np.count_nonzero(np.diff(has_ink, prepend=0) == 1))
