"""The licences of the packaged program's components: a list of names, and the text of the one that is chosen."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QPlainTextEdit, QSplitter, QVBoxLayout, QWidget

from digitpad.base.language import tr
from digitpad.base.reasons import reason
from digitpad.ui.kit.buttons import cross
from digitpad.ui.languages.wording import word


def show_licences(parent: QWidget, folder: Path) -> None:
    """Show the texts in ``folder``, one for each thing, named after it."""
    _Licences(parent, sorted(folder.glob("*.txt"), key=lambda file: file.stem.lower())).open()


class _Licences(QDialog):
    def __init__(self, parent: QWidget, files: list[Path]) -> None:
        super().__init__(parent)
        self.setObjectName("licences")
        word(self.setWindowTitle, tr("Licences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._files = files
        self._text = QPlainTextEdit()
        self._text.setObjectName("licence_text")
        word(self._text.setAccessibleName, tr("Text of the licence"))
        self._text.setReadOnly(True)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        names = QListWidget()
        names.setObjectName("licence_names")
        word(names.setAccessibleName, tr("Components of the program"))
        names.addItems([file.stem for file in files])
        names.currentRowChanged.connect(self._show_text)
        names.setCurrentRow(0)
        self._lay_out(names)

    def _lay_out(self, names: QListWidget) -> None:
        across = QSplitter()
        across.addWidget(names)
        across.addWidget(self._text)
        across.setStretchFactor(1, 1)
        across.setSizes([176, 424])
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        cross(close.buttons())
        close.rejected.connect(self.reject)
        down = QVBoxLayout(self)
        down.setContentsMargins(16, 16, 16, 16)
        down.setSpacing(16)
        down.addWidget(across, 1)
        down.addWidget(close)
        self.resize(632, 440)

    def _show_text(self, row: int) -> None:
        try:
            text = self._files[row].read_text(encoding="utf-8")
        except OSError as error:
            text = tr(
                "{row} cannot be read ({reason}); install digitpad again.", row=self._files[row], reason=reason(error)
            )
        self._text.setPlainText(text)
