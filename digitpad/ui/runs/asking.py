"""What is asked about a run: its name, a note, and where it is to be written up."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from digitpad.base.errors import DigitpadError
from digitpad.base.language import again, tr
from digitpad.recognition.models.model_store import name_of
from digitpad.runs.accounts.writing_up import KINDS, write_up
from digitpad.runs.labels import read_note, rename, write_note
from digitpad.ui.languages.wording import word

Done = Callable[[Path, str], object]
"""Called with the folder of the run, and why it could not be done; "" if it was."""


def ask_for_name(parent: QWidget, folder: Path, done: Done) -> None:
    """Ask for another name of a run, and rename it."""

    def take(name: str) -> None:
        try:
            done(rename(folder, name.strip()), "")
        except DigitpadError as error:
            done(folder, str(error))

    dialog = QInputDialog(parent)
    word(dialog.setWindowTitle, tr("Rename"))
    dialog.setLabelText(tr("Another name for {folder}:", folder=name_of(folder)))
    dialog.setTextValue(folder.name)
    _open(dialog, take)


def ask_for_note(parent: QWidget, folder: Path, done: Done) -> None:
    """Ask what is to be noted about a run, and keep it."""

    def take(note: str) -> None:
        try:
            write_note(folder, note)
        except DigitpadError as error:
            done(folder, str(error))
        else:
            done(folder, "")

    dialog = QInputDialog(parent)
    word(dialog.setWindowTitle, tr("Note"))
    dialog.setLabelText(tr("A note on {folder}:", folder=name_of(folder)))
    dialog.setOption(QInputDialog.InputDialogOption.UsePlainTextEditForTextInput)
    dialog.setTextValue(read_note(folder))
    _open(dialog, take)


def ask_where_to_write_up(parent: QWidget, folder: Path, done: Done) -> None:
    """Ask for a file, and write the run up as what its kind says."""

    def take(name: str) -> None:
        try:
            write_up(folder, Path(name))
        except DigitpadError as error:
            done(folder, str(error))

    suffixes = {again(text): suffix for suffix, text in KINDS.items()}
    dialog = QFileDialog(parent, tr("Write {folder} up", folder=name_of(folder)))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(suffixes))
    dialog.setDefaultSuffix(".html")
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(suffixes[chosen]))
    dialog.fileSelected.connect(take)
    dialog.open()


def _open(dialog: QInputDialog, take: Callable[[str], None]) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.textValueSelected.connect(take)
    dialog.open()
