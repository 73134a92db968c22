"""The dialogs that ask for an image to open, and for a place to save the drawing."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from digitpad.base.language import again, tr

_TO_OPEN = tr("Images (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.gif *.svg)")
_TO_ANIMATE = {"gif": tr("Animated GIF (*.gif)"), "png": tr("Animated PNG (*.png)")}
_TO_SAVE = {"png": tr("PNG image (*.png)"), "svg": tr("SVG drawing (*.svg)")}


def ask_what_to_open(parent: QWidget, folder: str, on_chosen: Callable[[Path], None]) -> None:
    """Open a dialog for an image file, beginning in ``folder``; calls ``on_chosen`` if one was chosen."""
    dialog = QFileDialog(parent, tr("Open an image"), folder, again(_TO_OPEN))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda name: on_chosen(Path(name)))
    dialog.open()


def ask_where_to_save(parent: QWidget, folder: str, on_chosen: Callable[[Path], None]) -> None:
    """Open a dialog for the file, in ``folder`` unless that is empty; calls ``on_chosen`` if one was chosen."""
    _ask_for_file(parent, folder, tr("Save the drawing"), _TO_SAVE, on_chosen)


def ask_where_to_animate(parent: QWidget, folder: str, on_chosen: Callable[[Path], None]) -> None:
    """The same for an animated image."""
    _ask_for_file(parent, folder, tr("Save an animation"), _TO_ANIMATE, on_chosen)


def _ask_for_file(
    parent: QWidget, folder: str, title: str, kinds: dict[str, str], on_chosen: Callable[[Path], None]
) -> None:
    """``kinds`` are the suffixes with what is said of each; the first of them is offered."""
    suffixes = {again(text): suffix for suffix, text in kinds.items()}
    first = next(iter(kinds))
    dialog = QFileDialog(parent, title, folder)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(suffixes))
    dialog.setDefaultSuffix(first)
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(suffixes[chosen]))
    dialog.selectFile(f"digit.{first}")
    dialog.fileSelected.connect(lambda name: on_chosen(Path(name)))
    dialog.open()
