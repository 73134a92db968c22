"""The digit image out of the program, dragged or copied: a PNG of 28x28 pixels with its exact grey levels."""

from __future__ import annotations

from functools import cache
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDrag, QGuiApplication

from digitpad.base.errors import DigitpadError
from digitpad.base.language import tr
from digitpad.base.reasons import reason
from digitpad.ui.kit.grey_painter import levels, to_image

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QPixmap

    from digitpad.ink.images import DigitImage

_numbers = count(1)


class DigitImageError(DigitpadError):
    """The digit image cannot be dragged out."""


def drag(source: QObject, image: DigitImage, looks: QPixmap) -> None:
    """Let the person drag the image, shown as ``looks`` under the pointer; returns when it is dropped.

    File managers take a file, so there is one for as long as the program runs. Raises DigitImageError
    if it cannot be written.
    """
    data = image_data(image)
    data.setUrls([QUrl.fromLocalFile(str(_file(image)))])
    dragging = QDrag(source)
    dragging.setMimeData(data)
    dragging.setPixmap(looks)
    dragging.setHotSpot(QPoint(looks.deviceIndependentSize().toSize().width() // 2, 0))
    dragging.exec(Qt.DropAction.CopyAction)


def copy(image: DigitImage) -> None:
    """Put the image on the clipboard."""
    QGuiApplication.clipboard().setMimeData(image_data(image))


def image_data(image: DigitImage) -> QMimeData:
    """The image in the forms that other programs take."""
    data = QMimeData()
    data.setImageData(to_image(levels(image)))
    data.setData("image/png", to_png(image))
    return data


def to_png(image: DigitImage) -> bytes:
    """The content of a PNG file with 8 bits of grey."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    to_image(levels(image)).save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _file(image: DigitImage) -> Path:
    try:
        path = Path(_folder().name) / f"digit {next(_numbers)}.png"
        path.write_bytes(to_png(image))
    except OSError as error:
        raise DigitImageError(
            tr(
                "The digit image cannot be dragged ({reason}); copy it with the menu File instead.",
                reason=reason(error),
            )
        ) from error
    return path


@cache
def _folder() -> TemporaryDirectory[str]:
    """Removed when the program ends."""
    return TemporaryDirectory(prefix="digitpad-")
