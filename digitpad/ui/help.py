"""What the Help menu shows: the keys, and what this program and its model are."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from digitpad import __version__, paths
from digitpad.recognition.model_card import ModelCard, shares
from digitpad.ui.licences import show_licences

_WITHOUT_AN_ACTION = [
    ("Draw with the keys", "Space puts the pen down and lifts it"),
    ("", "Arrows move it, with Shift in small steps"),
    ("Erase", "Right mouse button, eraser end of the stylus"),
]


def show_shortcuts(parent: QWidget) -> None:
    """List the keys of all actions of the window."""
    _show(parent, "shortcuts", "Keyboard shortcuts", [*_shortcuts(parent.findChildren(QAction)), *_WITHOUT_AN_ACTION])


def show_about(parent: QWidget, card: ModelCard | None) -> None:
    """Say what the program is, and which model it reads with."""
    rows = [("digitpad", __version__), ("Licence", "MIT"), *(rows_of_the_card(card) if card else [])]
    folder = paths.licences_dir()
    if not folder.is_dir():  # from source, where pip brought the rest with its own licences
        _show(parent, "about", "About digitpad", rows)
        return
    licences = QPushButton("&Licences of what it is made of…")
    licences.setObjectName("show_licences")
    licences.clicked.connect(lambda: show_licences(parent, folder))
    _show(parent, "about", "About digitpad", rows, licences)


def _shortcuts(actions: Iterable[QAction]) -> list[tuple[str, str]]:
    native = QKeySequence.SequenceFormat.NativeText
    return [
        (action.iconText(), ", ".join(keys.toString(native) for keys in action.shortcuts()))
        for action in actions
        if action.shortcuts()
    ]


def rows_of_the_card(card: ModelCard) -> list[tuple[str, str]]:
    """What a card says of its network, as label and text."""
    rows = [("Model", f"{card.name}, {card.date}"), ("Network", card.architecture)]
    for what, share, digits in shares(card.metrics):
        rows.append((what[0].upper() + what[1:], f"{share * 100:.1f} % of {digits:,} read right"))
    return rows


def _show(
    parent: QWidget, name: str, title: str, rows: Iterable[tuple[str, str]], more: QPushButton | None = None
) -> None:
    dialog = QDialog(parent)
    dialog.setObjectName(name)
    dialog.setWindowTitle(title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    form = QFormLayout()
    form.setHorizontalSpacing(24)
    form.setVerticalSpacing(8)
    for label, text in rows:
        form.addRow(label, QLabel(text))
    close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    close.rejected.connect(dialog.reject)
    down = QVBoxLayout(dialog)
    down.setContentsMargins(24, 24, 24, 16)
    down.setSpacing(24)
    down.addLayout(form)
    if more is not None:
        down.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
    down.addWidget(close)
    dialog.open()
