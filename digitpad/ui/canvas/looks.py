"""The looks of drawings, kept small: going back to a drawing should cost no painting."""

import zlib
from collections import deque

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage, QPixmap

from digitpad.ink.strokes import Drawing

_MOST_BYTES = 64_000_000
_MOST_LOOKS = 400  # twice the edits that can be undone
_QUICKEST = 1


class Looks:
    """Pixmaps of one size, packed, each with the drawing that it shows; at most 400 and 64 MB, the oldest go first."""

    def __init__(self, side: int, all_grey: bool) -> None:
        """``side`` is in device pixels; ``all_grey`` says that no pixmap has a colour, and packs four times smaller."""
        self._side = side
        self._format = QImage.Format.Format_Grayscale8 if all_grey else QImage.Format.Format_RGB32
        self._looks: deque[tuple[Drawing, bytes]] = deque()
        self._bytes = 0

    def keep(self, drawing: Drawing, pixmap: QPixmap) -> None:
        """Keep how the drawing looks."""
        image = pixmap.toImage().convertToFormat(QImage.Format.Format_RGB32)  # the owner of the pixels
        pixels: NDArray[np.unsignedinteger] = np.frombuffer(image.constBits(), np.uint32)
        if self._format == QImage.Format.Format_Grayscale8:
            pixels = pixels.astype(np.uint8)  # the lowest byte: all three colours are the same
        packed = zlib.compress(pixels.tobytes(), _QUICKEST)
        self._looks.append((drawing, packed))
        self._bytes += len(packed)
        while self._bytes > _MOST_BYTES or len(self._looks) > _MOST_LOOKS:
            self._bytes -= len(self._looks.popleft()[1])

    def nearest(self, drawing: Drawing) -> tuple[QPixmap, int] | None:
        """The looks of the drawing, or else of its first strokes; returns also how many strokes these are."""
        most, nearest = -1, b""
        for kept, packed in reversed(self._looks):
            if len(kept.strokes) > most and drawing.begins_with(kept):
                most, nearest = len(kept.strokes), packed
        return (self._unpacked(nearest), most) if nearest else None

    def _unpacked(self, packed: bytes) -> QPixmap:
        pixels = zlib.decompress(packed)
        image = QImage(pixels, self._side, self._side, len(pixels) // self._side, self._format).copy()  # outlives them
        return QPixmap.fromImage(image.convertToFormat(QImage.Format.Format_RGB32))
