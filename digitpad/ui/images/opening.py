"""Images in: from a file, the clipboard or a drop to the ink on the canvas, without holding up the window."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QImage

from digitpad.base.errors import DigitpadError
from digitpad.base.language import in_turn, tr
from digitpad.base.paths import printable
from digitpad.ink.ink_image import InkImage
from digitpad.ink.strokes import Drawing
from digitpad.processes.image_reader import ImageReader, ImageReadError
from digitpad.ui.background.relay import Ended, Relay
from digitpad.ui.images.pasted import Copied, NoImageError, Source, images_in

if TYPE_CHECKING:
    from digitpad.ink.from_image.find_digit import FoundInk

_UNNOTICED_MS = 300  # what takes less needs no message
_PASTED = tr("The pasted image")
_STRIP_PIXELS = 1 << 20


class ImageOpening(QObject):
    """Opens one image at a time, in a process that a thread waits for; a newer one ends the one under way.

    Of several files, each is opened after the one before.
    """

    image_opened = Signal(object)
    """The `Drawing` of the digits in it."""

    opening_failed = Signal(object)
    """Why there is no image, in one sentence."""

    opening_lasts = Signal(object)
    """The image being opened is a large one: a sentence that says so."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._reader = ImageReader()
        self._relay: Relay | None = None
        self._name = ""
        self._to_come: deque[Source] = deque()
        self._faults: list[str] = []
        self._lasts = QTimer(self)
        self._lasts.setSingleShot(True)
        self._lasts.setInterval(_UNNOTICED_MS)
        self._lasts.timeout.connect(self._on_lasting)

    def prepare(self) -> None:
        """Start the process, since an image is probably going to be opened."""
        with suppress(DigitpadError):  # which opening it will say
            self._reader.start()

    def open(self, source: Source) -> None:
        """Find the digit in a file, in the content of one, in pixels, or in a drawing that was copied."""
        self.open_all([source])

    def open_all(self, sources: Sequence[Source]) -> None:
        """Find the digit in each, one after another; those that have none are named once all are read."""
        if self._relay is not None:
            self._end_reading()
        self._to_come, self._faults = deque(sources), []
        self._open_next()

    def _open_next(self) -> None:
        source = self._to_come.popleft()
        reader = self._reader
        try:
            reader.start()
        except DigitpadError as error:
            self._to_come.clear()
            self.opening_failed.emit(str(error))
            return
        name = self._name = printable(Path(source.name)) if isinstance(source, Path) else _PASTED
        self._relay = Relay(self, "image", lambda _report: _find(reader, source, name), reader.kill)
        self._relay.reported.connect(self._on_ended)
        self._lasts.start()

    def open_from(self, data: QMimeData | None) -> None:
        """Open what was dropped or lies on the clipboard."""
        try:
            self.open_all(images_in(data))
        except NoImageError as error:
            self.opening_failed.emit(str(error))

    def stop(self) -> None:
        """Cancel what is under way."""
        self._end_reading()

    def _end_reading(self) -> None:
        self._lasts.stop()
        self._to_come.clear()
        if self._relay is not None:
            self._relay.close()
            self._relay = None
        self._reader.close()
        self._reader = ImageReader()

    def _on_lasting(self) -> None:
        is_pasted = self._name is _PASTED
        self.opening_lasts.emit(
            tr("Opening the pasted image…") if is_pasted else tr("Opening {name}…", name=self._name)
        )

    def _on_ended(self, ended: Ended) -> None:
        self._lasts.stop()
        if self._relay is not None:
            self._relay.close()
            self._relay = None
        if ended.fault:
            self._faults.append(ended.fault)
        else:
            self._take(ended.outcome)
        if self._to_come:
            self._open_next()
        elif self._faults:
            more = len(self._faults) - 1
            also = [tr("{n} more could not be opened either.", "", more)] if more else []
            self.opening_failed.emit(in_turn([self._faults[0], *also]))

    def _take(self, found: FoundInk) -> None:
        ink = found.grey if found.page is None else found.page
        self.image_opened.emit(found.drawing or Drawing(image=InkImage.centred(ink, found.how.in_english())))


def _find(reader: ImageReader, source: Source, name: str) -> FoundInk:
    if isinstance(source, Copied):
        with suppress(ImageReadError):  # and what is shown of it says what is wrong, if that is not read either
            return reader.find_ink(source.svg, name)
        source = source.otherwise
    if isinstance(source, QImage):
        return reader.find_ink_in_pixels(source.width(), source.height(), _rgba_strips(source), name)
    return reader.find_ink(source, name)


def _rgba_strips(image: QImage) -> Iterator[bytes | memoryview]:
    """The pixels in strips, each small enough that converting it does not hold up the window."""
    rows = max(_STRIP_PIXELS // image.width(), 1)
    for top in range(0, image.height(), rows):
        strip = image.copy(0, top, image.width(), min(rows, image.height() - top))
        strip = strip.convertToFormat(QImage.Format.Format_RGBA8888)
        yield memoryview(strip.constBits())
