"""Asking for the format of an export, and where to put it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from digitpad.base.errors import DigitpadError
from digitpad.base.language import tr
from digitpad.protocol.conversions import ExportOrder
from digitpad.protocol.formats import FORMATS, Format, check_installed, check_out
from digitpad.ui.kit.buttons import cross
from digitpad.ui.languages.wording import add_item, add_row, word

_CHECKED = tr("The export is run on 1,000 digits in its own runtime, and kept only if it reads them as the model does.")
_WIDTH = 400


class ExportDialog(QDialog):
    """Asks for a format, says what it needs, then asks for the file or folder; ``on_chosen`` gets the order."""

    def __init__(self, package: Path, on_chosen: Callable[[ExportOrder], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("export_dialog")
        word(self.setWindowTitle, tr("Export the model"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._package = package
        self._on_chosen = on_chosen
        self.formats = QComboBox()
        self.formats.setObjectName("export_format")
        word(self.formats.setAccessibleName, tr("Format"))
        for each in FORMATS:
            what = tr("{format} ({suffix})", format=each.title, suffix=each.suffix or tr("folder"))
            add_item(self.formats, what, each)
        self._remark = QLabel()
        self._remark.setObjectName("export_remark")
        self._remark.setWordWrap(True)
        self._remark.setTextFormat(Qt.TextFormat.PlainText)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        cross(self._buttons.buttons())
        self._choose = self._buttons.addButton(tr("&Choose where…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._choose.setObjectName("export_choose")
        self._buttons.accepted.connect(self._ask_where)
        self._buttons.rejected.connect(self.reject)
        self.formats.currentIndexChanged.connect(self._show_remark)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        add_row(form, tr("&Format"), self.formats)
        down = QVBoxLayout(self)
        down.setContentsMargins(24, 24, 24, 16)
        down.setSpacing(16)
        down.addLayout(form)
        down.addWidget(self._remark)
        down.addStretch(1)
        down.addWidget(self._buttons)
        self._show_remark()

    @property
    def _wanted(self) -> Format:
        wanted = self.formats.currentData()
        assert isinstance(wanted, Format)
        return wanted

    def _show_remark(self) -> None:
        try:
            check_installed(self._wanted)
        except DigitpadError as error:
            self._say(str(error))
            self._choose.setEnabled(False)
            return
        self._say(_CHECKED)
        self._choose.setEnabled(True)

    def _say(self, sentence: str) -> None:
        """Show a sentence, and make room for it: no window grows by itself with the text in it."""
        word(self._remark.setText, sentence)
        layout = self.layout()
        assert layout is not None
        least = max(layout.totalMinimumSize().width(), _WIDTH)
        width = max(self.width() if self.isVisible() else 0, least)
        self.setMinimumSize(least, layout.totalHeightForWidth(width))

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, tr("Export to"), str(Path.home()))
        dialog.setObjectName("export_where")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(self._wanted.suffix.removeprefix("."))
        dialog.setLabelText(
            QFileDialog.DialogLabel.FileName, tr("New file:") if self._wanted.suffix else tr("New folder:")
        )
        dialog.fileSelected.connect(self.export_to)
        dialog.open()

    def export_to(self, name: str) -> None:
        """Ask for an export to this place, or say why it cannot go there.

        A file that is there may be replaced: the dialog has asked.
        """
        replaces = bool(self._wanted.suffix)
        try:
            check_out(Path(name), self._wanted, replaces)
        except DigitpadError as error:
            self._say(str(error))
            return
        self._on_chosen(ExportOrder(self._wanted.id, self._package, Path(name), replaces))
        self.accept()
