"""The dialogs that ask for an image to open, and for a place to save the drawing."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

_TO_OPEN = "Images (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.gif *.svg)"
_TO_SAVE = ["PNG image (*.png)", "SVG drawing (*.svg)"]


def ask_what_to_open(parent: QWidget, folder: str, on_chosen: Callable[[Path], None]) -> None:
    """Open a dialog for an image file, beginning in ``folder``; calls ``on_chosen`` if one was chosen."""
    dialog = QFileDialog(parent, "Open an image", folder, _TO_OPEN)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda name: on_chosen(Path(name)))
    dialog.open()


def ask_where_to_save(parent: QWidget, folder: str, on_chosen: Callable[[Path], None]) -> None:
    """Open a dialog for the file, in ``folder`` unless that is empty; calls ``on_chosen`` if one was chosen."""
    dialog = QFileDialog(parent, "Save the drawing", folder)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(_TO_SAVE)
    dialog.setDefaultSuffix("png")
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(chosen[:3].lower()))
    dialog.selectFile("digit.png")
    dialog.fileSelected.connect(lambda name: on_chosen(Path(name)))
    dialog.open()
