"""The dialog that says what this program and its model are."""

from PySide6.QtWidgets import QPushButton, QWidget

from digitpad import __version__
from digitpad.base import paths
from digitpad.recognition.models.figures import rows_of_the_card
from digitpad.recognition.models.model_card import ModelCard
from digitpad.ui.help.licences import show_licences
from digitpad.ui.help.rows_dialog import show_rows


def show_about(parent: QWidget, card: ModelCard | None) -> None:
    """Say what the program is, and which model it reads with."""
    rows = [("digitpad", __version__), ("Licence", "MIT"), *(rows_of_the_card(card) if card else [])]
    folder = paths.licences_dir()
    if not folder.is_dir():  # from source, where pip brought the rest with its own licences
        show_rows(parent, "about", "About digitpad", rows)
        return
    licences = QPushButton("&Licences of its components…")
    licences.setObjectName("show_licences")
    licences.clicked.connect(lambda: show_licences(parent, folder))
    show_rows(parent, "about", "About digitpad", rows, licences)
