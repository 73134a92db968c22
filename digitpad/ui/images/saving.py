"""Drawings out: as a file or on the clipboard."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from digitpad.base.errors import DigitpadError
from digitpad.base.files.staging import replace_file
from digitpad.base.language import tr
from digitpad.base.paths import printable
from digitpad.base.reasons import reason
from digitpad.ink.strokes import Drawing
from digitpad.ink.svg import PaperAndInk, to_svg
from digitpad.ui.canvas import ink_painter

_SIDE = 800
_SUFFIXES = (".png", ".svg")


class SavingError(DigitpadError):
    """A drawing cannot be saved."""


def to_image(drawing: Drawing, colors: PaperAndInk | None = None) -> QImage:
    """The drawing as a square image of 800 pixels; without ``colors``, black on transparent."""
    image = QImage(_SIDE, _SIDE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(colors.paper) if colors else Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink_painter.paint_drawing(painter, drawing, _SIDE, QColor(colors.ink) if colors else Qt.GlobalColor.black)
    return image


def save_drawing(drawing: Drawing, path: Path, colors: PaperAndInk | None = None) -> None:
    """Save the drawing as SVG or PNG, by the file's suffix; an existing file is replaced only by a whole one.

    Without ``colors``, it is black on transparent.

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
        replace_file(path, to_svg(drawing, colors).encode() if suffix == ".svg" else _to_png(drawing, colors))
    except OSError as error:
        raise SavingError(
            tr(
                "{path} cannot be saved ({reason}); choose another folder.",
                path=printable(path),
                reason=reason(error),
            )
        ) from error


def copy_drawing(drawing: Drawing, colors: PaperAndInk | None = None) -> None:
    """Put the drawing on the clipboard, as an image and as SVG, as `save_drawing` saves it."""
    data = QMimeData()
    data.setImageData(to_image(drawing, colors))
    data.setData("image/svg+xml", to_svg(drawing, colors).encode())
    QGuiApplication.clipboard().setMimeData(data)


def _to_png(drawing: Drawing, colors: PaperAndInk | None) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    to_image(drawing, colors).save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
