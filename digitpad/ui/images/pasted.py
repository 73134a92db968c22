"""What a drop or the clipboard holds: a file, the content of one, or pixels."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from digitpad.base.errors import DigitpadError
from digitpad.base.language import tr
from digitpad.ink.from_svg import is_ours


@dataclass(frozen=True)
class Copied:
    """A drawing that was copied from digitpad: its strokes, and what to open if these cannot be read."""

    svg: bytes
    otherwise: bytes | QImage


Source = Path | bytes | QImage | Copied
"""An image to be opened: a file, the content of one, pixels, or a drawing of digitpad's own."""

_SVG = "image/svg+xml"
_ENCODED = ("image/png", "image/jpeg", "image/webp", "image/tiff", "image/bmp", "image/gif")


class NoImageError(DigitpadError):
    """What was dropped or pasted holds no image."""


def images_in(data: QMimeData | None) -> list[Source]:
    """The images that were dropped or copied: files, or a drawing of digitpad's own, or the content of one, or pixels.

    Raises NoImageError, with what to do instead, if there is none.
    """
    if data is None or not data.formats():
        raise NoImageError(tr("The clipboard is empty; copy an image and paste again."))
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if files:
        return list(files)
    shown, svg = _shown_in(data), bytes(data.data(_SVG).data())
    if is_ours(svg.decode("latin-1")):
        return [svg if shown is None else Copied(svg, shown)]
    if shown is not None:
        return [shown]
    if data.hasUrls():
        raise NoImageError(
            tr(
                "{address} is not on this computer; save the image and open it.",
                address=data.urls()[0].toDisplayString(),
            )
        )
    raise NoImageError(tr("There is text, not an image; copy an image, or open a file that holds one."))


def _shown_in(data: QMimeData) -> bytes | QImage | None:
    """The content of an image file, or else pixels, if there are any."""
    for kind in _ENCODED:
        if data.hasFormat(kind):
            return bytes(data.data(kind).data())
    pixels = data.imageData() if data.hasImage() else None
    return pixels if isinstance(pixels, QImage) and not pixels.isNull() else None
