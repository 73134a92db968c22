"""What a drop or the clipboard holds: a file, the content of one, or pixels."""

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from digitpad.base.errors import DigitpadError
from digitpad.base.language import tr

Source = Path | bytes | QImage
"""An image to be opened: a file, the content of one, or pixels."""

_ENCODED = ("image/png", "image/jpeg", "image/webp", "image/tiff", "image/bmp", "image/gif")


class NoImageError(DigitpadError):
    """What was dropped or pasted holds no image."""


def images_in(data: QMimeData | None) -> list[Source]:
    """The images that were dropped or copied: files, or the content of one, or pixels.

    Raises NoImageError, with what to do instead, if there is none.
    """
    if data is None or not data.formats():
        raise NoImageError(tr("The clipboard is empty; copy an image and paste again."))
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if files:
        return list(files)
    for kind in _ENCODED:
        if data.hasFormat(kind):
            return [bytes(data.data(kind).data())]
    pixels = data.imageData() if data.hasImage() else None
    if isinstance(pixels, QImage) and not pixels.isNull():
        return [pixels]
    if data.hasUrls():
        raise NoImageError(
            tr(
                "{address} is not on this computer; save the image and open it.",
                address=data.urls()[0].toDisplayString(),
            )
        )
    raise NoImageError(tr("There is text, not an image; copy an image, or open a file that holds one."))
