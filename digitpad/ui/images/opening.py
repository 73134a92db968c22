"""Images in: from a file, the clipboard or a drop to the ink on the canvas, without holding up the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QThread, QTimer, Signal
from PySide6.QtGui import QImage

from digitpad.base.errors import DigitpadError
from digitpad.base.log import log_unexpected
from digitpad.base.paths import printable
from digitpad.ink.ink_image import InkImage
from digitpad.processes.image_reader import ImageReader
from digitpad.ui.images.pasted import NoImageError, Source, image_in

if TYPE_CHECKING:
    from digitpad.ink.from_image.find_digit import FoundInk

_UNNOTICED_MS = 300  # what takes no longer needs no message
_PASTED = "The pasted image"
_STRIP_PIXELS = 1 << 20


class ImageOpening(QObject):
    """Opens one image at a time, in a process that a thread waits for; a newer one ends the one under way."""

    image_opened = Signal(object, str)
    """The `InkImage` of the digit in it, and a sentence to say about it, mostly empty."""

    opening_failed = Signal(str)
    """Why there is no image, in one sentence."""

    opening_lasts = Signal(str)
    """The image being opened is a large one: a sentence that says so."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._reader = ImageReader()
        self._worker: _Worker | None = None
        self._lasts = QTimer(self)
        self._lasts.setSingleShot(True)
        self._lasts.setInterval(_UNNOTICED_MS)
        self._lasts.timeout.connect(self._on_lasting)

    def prepare(self) -> None:
        """Start the process, since an image is probably going to be opened."""
        self._reader.start()

    def open(self, source: Source) -> None:
        """Find the digit in a file, in the content of one, or in pixels."""
        if self._worker is not None:
            self._end_reading()
        self._reader.start()
        worker = self._worker = _Worker(source, self._reader, self)
        worker.finished.connect(lambda: self._on_finished(worker))
        self._lasts.start()
        worker.start()

    def open_from(self, data: QMimeData | None) -> None:
        """Open what was dropped or lies on the clipboard."""
        try:
            self.open(image_in(data))
        except NoImageError as error:
            self.opening_failed.emit(str(error))

    def stop(self) -> None:
        """End what is under way, and let it come to nothing."""
        self._end_reading()

    def _end_reading(self) -> None:
        worker, self._worker = self._worker, None
        self._lasts.stop()
        self._reader.kill()
        if worker is not None:
            worker.wait()
        self._reader.close()
        self._reader = ImageReader()

    def _on_lasting(self) -> None:
        if self._worker is not None:
            self.opening_lasts.emit(f"Opening {self._worker.name}…")

    def _on_finished(self, worker: _Worker) -> None:
        worker.deleteLater()
        if worker is not self._worker:
            return
        self._worker = None
        self._lasts.stop()
        if worker.failure:
            self.opening_failed.emit(worker.failure)
        elif worker.found is not None:
            several = f"{worker.name} shows {worker.found.digits} digits; the largest was taken."
            image = InkImage.centred(worker.found.grey, worker.found.how.in_words())
            self.image_opened.emit(image, several if worker.found.digits > 1 else "")


class _Worker(QThread):
    """Waits for the ink of one image; leaves behind either that or the sentence why not."""

    def __init__(self, source: Source, reader: ImageReader, parent: QObject) -> None:
        super().__init__(parent)
        self._source, self._reader = source, reader
        self.name = printable(Path(source.name)) if isinstance(source, Path) else _PASTED
        self.found: FoundInk | None = None
        self.failure = ""

    def run(self) -> None:
        try:
            self.found = self._find()
        except DigitpadError as error:
            self.failure = str(error)
        except Exception as error:  # noqa: BLE001 - a thread's own door: the log gets the traceback
            self.failure = log_unexpected(error)

    def _find(self) -> FoundInk:
        if not isinstance(self._source, QImage):
            return self._reader.find_ink(self._source, self.name)
        image = self._source
        return self._reader.find_ink_in_pixels(image.width(), image.height(), _rgba_strips(image), self.name)


def _rgba_strips(image: QImage) -> Iterator[bytes | memoryview]:
    """The pixels in strips of few enough that the window is not held up while one is converted."""
    rows = max(_STRIP_PIXELS // image.width(), 1)
    for top in range(0, image.height(), rows):
        strip = image.copy(0, top, image.width(), min(rows, image.height() - top))
        strip = strip.convertToFormat(QImage.Format.Format_RGBA8888)
        yield memoryview(strip.constBits())
