"""A drawing as it came about, point by point: on the canvas once more, and as an animated image with its answer."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from digitpad.base.files.staging import replace_file
from digitpad.base.language import tr
from digitpad.base.paths import printable
from digitpad.base.reasons import reason
from digitpad.ink.strokes import Drawing, Stroke
from digitpad.ui.canvas import ink_painter
from digitpad.ui.images.saving import SavingError

if TYPE_CHECKING:
    from pathlib import Path

    from PIL import Image
    from PIL.PngImagePlugin import PngInfo

    from digitpad.ink.svg import PaperAndInk
    from digitpad.ui.canvas.canvas import Canvas

_FRAME_MS = 33
_FRAMES = 60
"""At most so many, whatever the drawing has: two seconds."""

_SIDE, _BELOW = 400, 56  # pixels of an animated image, and below it for the answer
_TYPE_SHARE = 0.6  # of the room for the answer
_RIM = 1  # pixels of the canvas' own
_ENDS = (QEvent.Type.MouseButtonPress, QEvent.Type.TabletPress, QEvent.Type.TouchBegin, QEvent.Type.KeyPress)
_LAST_MS = 1500  # for so long is the whole drawing shown before it begins again
SUFFIXES = (".gif", ".png")


def frames(drawing: Drawing) -> list[Drawing]:
    """The drawing as it grew, from its first point on, evenly by its points; the last is the drawing itself."""
    total = sum(len(stroke) for stroke in drawing.strokes)
    count = max(min(total, _FRAMES), 1)
    return [_first_points(drawing, round(total * step / count)) for step in range(1, count)] + [drawing]


def _first_points(drawing: Drawing, points: int) -> Drawing:
    strokes: list[Stroke] = []
    for stroke in drawing.strokes:
        if points >= len(stroke):
            strokes.append(stroke)
        elif points > 0:
            strokes.append(Stroke.of(stroke.points[:points], stroke.width))
        points -= len(stroke)
    return Drawing(tuple(strokes), drawing.image)


class Replay(QWidget):
    """Lies over the canvas and shows its drawing grow again, which stays as it is; a click or a key ends that."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self.setObjectName("replay")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._canvas = canvas
        self._left: list[Drawing] = []
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._show_next)
        canvas.drawing_changed.connect(self.end)
        canvas.installEventFilter(self)
        self.hide()

    def start(self) -> None:
        """Begin with the first point of what is on the canvas."""
        self._canvas.finish_stroke()
        self._left = frames(self._canvas.drawing)
        self.setGeometry(self._canvas.rect())
        self.setVisible(bool(self._left))
        self.raise_()
        self._timer.start()

    def end(self) -> None:
        """Show the canvas itself again."""
        self._timer.stop()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _ENDS:
            self.end()
        return super().eventFilter(watched, event)

    def _show_next(self) -> None:
        self._left = self._left[1:]
        if self._left:
            self.update()
        else:
            self.end()

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette, role = self.palette(), QPalette.ColorRole
        inside = self.rect().adjusted(_RIM, _RIM, -_RIM, -_RIM)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(inside, palette.color(role.Base))
            ink_painter.paint_drawing(painter, self._left[0], self._canvas.side, palette.color(role.Text))


def _as_text(comment: str) -> PngInfo:
    from PIL.PngImagePlugin import PngInfo

    info = PngInfo()
    info.add_text("Comment", comment)
    return info


def save_animation(drawing: Drawing, answer: str, path: Path, colors: PaperAndInk | None = None) -> None:
    """Save the drawing as it grew, with the answer below it at the end, as an animated GIF or PNG by the suffix.

    Without ``colors``, it is black on white. Raises SavingError, also for any other suffix.
    """
    from digitpad.ink.from_image.image_files import ANIMATION  # which loads NumPy

    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise SavingError(
            tr(
                "{path} cannot be saved, since an animation is a GIF or a PNG; name it {stem}.gif.",
                path=printable(path),
                stem=path.stem,
            )
        )
    shown = [_picture(frame, "", colors) for frame in frames(drawing)[:-1]] + [_picture(drawing, answer, colors)]
    durations = [_FRAME_MS] * (len(shown) - 1) + [_LAST_MS]
    content = io.BytesIO()
    kind, note = ("GIF", {"comment": ANIMATION}) if suffix == ".gif" else ("PNG", {"pnginfo": _as_text(ANIMATION)})
    shown[0].save(content, kind, save_all=True, append_images=shown[1:], duration=durations, loop=0, **note)
    try:
        replace_file(path, content.getvalue())
    except OSError as error:
        raise SavingError(
            tr(
                "{path} cannot be saved ({reason}); choose another folder.",
                path=printable(path),
                reason=reason(error),
            )
        ) from error


def _picture(drawing: Drawing, answer: str, colors: PaperAndInk | None) -> Image.Image:
    from PIL import Image

    kind, mode = (QImage.Format.Format_RGB888, "RGB") if colors else (QImage.Format.Format_Grayscale8, "L")
    image = QImage(_SIDE, _SIDE + _BELOW, kind)
    image.fill(QColor(colors.paper) if colors else Qt.GlobalColor.white)
    ink = QColor(colors.ink if colors else "black")
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink_painter.paint_drawing(painter, drawing, _SIDE, ink)
        font = QFont(painter.font())
        font.setPixelSize(round(_BELOW * _TYPE_SHARE))
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(QRect(0, _SIDE, _SIDE, _BELOW), Qt.AlignmentFlag.AlignCenter, answer)
    size = image.width(), image.height()
    return Image.frombytes(mode, size, bytes(image.constBits()), "raw", mode, image.bytesPerLine())
