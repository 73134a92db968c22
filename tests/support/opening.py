"""Images brought to the pad as a person does it: by the dialog, by drop and by paste."""

from pathlib import Path

import numpy as np
from hand import drawing
from pad import Pad
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QFileDialog

from digitpad.ink.raster import render


def page(*strokes_at: tuple[list[np.ndarray], int, int, int], size: tuple[int, int] = (300, 400)) -> np.ndarray:
    """Black digits on white, each with its left and upper edge and the divisor of its size."""
    levels = np.full(size, 255, np.uint8)
    for strokes, left, top, divisor in strokes_at:
        ink = render(drawing(strokes))[::divisor, ::divisor]
        levels[top : top + ink.shape[0], left : left + ink.shape[1]] -= ink
    return levels


def open_by_dialog(pad: Pad, path: Path) -> None:
    pad.action("action_open").trigger()
    (dialog,) = pad.window.findChildren(QFileDialog)
    dialog.selectFile(str(path))
    dialog.accept()


def drop(pad: Pad, data: QMimeData) -> None:
    """Drag to the canvas and let go there."""
    args = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(100, 100), *args)
    QApplication.sendEvent(pad.window, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(pad.window, QDropEvent(QPointF(100, 100), *args))


def drop_files(pad: Pad, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    drop(pad, data)


def paste(pad: Pad, data: QMimeData) -> None:
    QApplication.clipboard().setMimeData(data)
    pad.action("action_paste").trigger()


def wait_for_image(pad: Pad) -> None:
    pad.qtbot.waitUntil(lambda: pad.canvas.drawing.image is not None, timeout=10_000)
    pad.settle()


def wait_for_message(pad: Pad, text: str) -> None:
    pad.qtbot.waitUntil(lambda: text in pad.message.text(), timeout=10_000)
    assert "\n" not in pad.message.text()


def with_image_data(photo: Path) -> QMimeData:
    data = QMimeData()
    data.setImageData(QImage(str(photo)))
    return data


def with_encoded_data(photo: Path) -> QMimeData:
    data = QMimeData()
    data.setData("image/jpeg", photo.read_bytes())
    return data
