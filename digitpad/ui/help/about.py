"""What the Help menu shows: the keys, and what this program and its model are."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QMainWindow,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from digitpad import __version__
from digitpad.base import paths
from digitpad.recognition.figures import rows_of_the_card
from digitpad.recognition.model_card import ModelCard
from digitpad.ui.help.licences import show_licences

_WITHOUT_AN_ACTION = [
    ("Draw with the keys", "Space puts the pen down and lifts it"),
    ("", "Arrows move it, with Shift in small steps"),
    ("Erase", "Right mouse button, eraser end of the stylus"),
]


def show_shortcuts(window: QMainWindow) -> None:
    """List the keys of all actions of the window, in the order of its menus."""
    actions = _in_menus(window.menuBar().actions())
    _show(window, "shortcuts", "Keyboard shortcuts", [*_shortcuts(actions), *_WITHOUT_AN_ACTION])


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


def _in_menus(actions: Iterable[QAction]) -> Iterator[QAction]:
    for action in actions:
        if isinstance(menu := action.menu(), QMenu):
            yield from _in_menus(menu.actions())
        else:
            yield action


def _shortcuts(actions: Iterable[QAction]) -> list[tuple[str, str]]:
    return [(action.iconText(), keys) for action in actions if (keys := ", ".join(_usual_keys(action)))]


def _usual_keys(action: QAction) -> list[str]:
    """The keys of an action, without those that hardly any keyboard has, as F14 and Undo on some of Unix."""
    usual = [keys for keys in action.shortcuts() if keys[0].key() <= Qt.Key.Key_F12]  # type: ignore[index]
    return [keys.toString(QKeySequence.SequenceFormat.NativeText) for keys in usual]


def _show(
    parent: QWidget, name: str, title: str, rows: Iterable[tuple[str, str]], more: QPushButton | None = None
) -> None:
    dialog = QDialog(parent)
    dialog.setObjectName(name)
    dialog.setWindowTitle(title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    close.rejected.connect(dialog.reject)
    down = QVBoxLayout(dialog)
    down.setContentsMargins(24, 24, 24, 16)
    down.setSpacing(24)
    down.addWidget(_Rows(title, rows))
    if more is not None:
        down.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
    down.addWidget(close)
    dialog.open()


class _Rows(QScrollArea):
    """Labels with their texts, which are scrolled where the screen is too low for all of them."""

    def __init__(self, what: str, rows: Iterable[tuple[str, str]]) -> None:
        super().__init__()
        self.setAccessibleName(what)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        content = QWidget()
        form = QFormLayout(content)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(8)
        for label, text in rows:
            value = QLabel(text)
            value.setTextFormat(Qt.TextFormat.PlainText)
            form.addRow(label, value)
        self.setWidget(content)
        self._content = content
        self.setMinimumWidth(content.sizeHint().width() + self.verticalScrollBar().sizeHint().width())

    def sizeHint(self) -> QSize:
        return QSize(self.minimumWidth(), self._content.sizeHint().height())
