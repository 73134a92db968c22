"""Drawings out: as a file or on the clipboard."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from digitpad.base.errors import DigitpadError
from digitpad.base.files.staging import replace_file
from digitpad.base.language import tr
from digitpad.base.paths import printable
from digitpad.base.reasons import reason
from digitpad.ink.strokes import Drawing
from digitpad.ink.svg import to_svg
from digitpad.ui.canvas import ink_painter

_SIDE = 800
_SUFFIXES = (".png", ".svg")


class SavingError(DigitpadError):
    """A drawing cannot be saved."""


def to_image(drawing: Drawing) -> QImage:
    """The drawing as a square image of 800 pixels, black on transparent."""
    image = QImage(_SIDE, _SIDE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink_painter.paint_drawing(painter, drawing, _SIDE, Qt.GlobalColor.black)
    return image


def save_drawing(drawing: Drawing, path: Path) -> None:
    """Save the drawing as SVG or PNG, by the file's suffix; an existing file is replaced only by a whole one.

    Raises SavingError, also for any other suffix.
    """
    suffix = path.suffix.lower()
    if suffix not in _SUFFIXES:
        raise SavingError(
            tr(
                "{path} cannot be saved, since a drawing is a PNG or an SVG; name it {stem}.png.",
                path=printable(path),
                stem=path.stem,
            )
        )
    try:
        replace_file(path, to_svg(drawing).encode() if suffix == ".svg" else _to_png(drawing))
    except OSError as error:
        raise SavingError(
            tr(
                "{path} cannot be saved ({reason}); choose another folder.",
                path=printable(path),
                reason=reason(error),
            )
        ) from error


def copy_drawing(drawing: Drawing) -> None:
    """Put the drawing on the clipboard, as an image and as SVG."""
    data = QMimeData()
    data.setImageData(to_image(drawing))
    data.setData("image/svg+xml", to_svg(drawing).encode())
    QGuiApplication.clipboard().setMimeData(data)


def _to_png(drawing: Drawing) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    to_image(drawing).save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
