"""The page that says what this program is, and which network it reads with."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from digitpad import __version__
from digitpad.base import paths
from digitpad.base.language import listed, tr
from digitpad.recognition.models.figures import architecture_in_words, measured_in_words
from digitpad.recognition.models.model_card import ModelCard
from digitpad.ui.help.licences import show_licences
from digitpad.ui.kit.buttons import cross
from digitpad.ui.kit.tokens import type_size
from digitpad.ui.languages.wording import word, worded

_WHAT = tr(
    "A drawing pad that recognises handwritten digits and numbers while they are drawn, shows what the network sees "
    "and why it answers so, and trains networks of your own."
)
_READS = tr("What reads your drawings")
_NO_MODEL = tr("There is no network in use.")
_WIDTH, _ICON = 420, 64
_HEADING, _SUBHEADING = 1.8, 1.15  # times the usual type


def show_about(parent: QWidget, card: ModelCard | None, title: str) -> None:
    """Say what the program is, and which network it reads with: its ``title``, and what its ``card`` says."""
    dialog = QDialog(parent)
    dialog.setObjectName("about")
    word(dialog.setWindowTitle, tr("About digitpad"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    cross(buttons.buttons())
    buttons.rejected.connect(dialog.reject)
    folder = paths.licences_dir()
    if folder.is_dir():  # not from source, where pip brought the rest with its own licences
        licences = worded(QPushButton(), tr("&Licences of its components…"))
        licences.setObjectName("show_licences")
        licences.clicked.connect(lambda: show_licences(parent, folder))
        buttons.addButton(licences, QDialogButtonBox.ButtonRole.ActionRole)
    down = QVBoxLayout(dialog)
    down.setContentsMargins(24, 24, 24, 16)
    down.setSpacing(16)
    down.addWidget(_Page(card, title), 1)
    down.addWidget(buttons)
    dialog.open()


class _Page(QScrollArea):
    """Texts one below the other, which are scrolled where the screen is too low for all of them."""

    def __init__(self, card: ModelCard | None, title: str) -> None:
        super().__init__()
        word(self.setAccessibleName, tr("About digitpad"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self._content = QWidget()
        down = QVBoxLayout(self._content)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(_icon())
        head.addWidget(_text("digitpad", _HEADING, bold=True), 1)
        down.addLayout(head)
        down.addWidget(_text(_WHAT))
        down.addWidget(_text(tr("Version {version}. Free software under the MIT licence.", version=__version__)))
        down.addSpacing(8)
        down.addWidget(_text(_READS, _SUBHEADING, bold=True))
        down.addWidget(_text(title if card else _NO_MODEL))
        for said in [listed([architecture_in_words(card), card.date]), *measured_in_words(card)] if card else []:
            down.addWidget(_text(said))
        down.addStretch(1)
        self.setWidget(self._content)
        scale = max(type_size(self.font()) / 13, 1)
        self._width = round(_WIDTH * scale)
        self.setMinimumWidth(min(self._width, self.screen().availableSize().width() - 64))

    def sizeHint(self) -> QSize:
        return QSize(self._width, self._content.heightForWidth(self.minimumWidth()))


def _text(said: str, scale: float = 1.0, bold: bool = False) -> QLabel:
    label = worded(QLabel(), said)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if scale != 1.0:
        font = QFont(label.font())
        font.setPixelSize(round(type_size(font) * scale))
        font.setBold(bold)
        label.setFont(font)
    return label


def _icon() -> QLabel:
    label = QLabel()
    icon = QIcon(str(paths.resources_dir() / "icons" / "digitpad.svg"))
    label.setPixmap(icon.pixmap(QSize(_ICON, _ICON), label.devicePixelRatioF()))
    return label
