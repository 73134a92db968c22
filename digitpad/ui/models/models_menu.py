"""The Model menu: which network reads, and the cards of all models."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from digitpad.base import paths
from digitpad.base.errors import DigitpadError
from digitpad.base.language import joined, tr
from digitpad.ui.kit.actions import new_action
from digitpad.ui.kit.plain_text import tool_tip
from digitpad.ui.languages.wording import word
from digitpad.ui.models.model_in_use import ModelInUse

if TYPE_CHECKING:
    from digitpad.protocol.conversions import Order
    from digitpad.ui.background.relay import Ended, Relay


class ModelsMenu(QObject):
    """Lists the models anew each time it is opened, since trainings add some; exports and imports them."""

    said = Signal(object)
    """Why an export or an import failed, in one sentence."""

    exported = Signal(object)
    """What was exported, and how right it is, in words."""

    imported = Signal(object, object)
    """A network was imported: a sentence that says so, and the folder of its package."""

    began = Signal(object)
    """An export or import is under way, which `cancel` ends: a sentence that says so."""

    def __init__(self, model: ModelInUse, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._parent = parent
        self._conversion: Relay | None = None
        self._choices = QActionGroup(self)
        self._choices.triggered.connect(lambda action: self._model.use(action.data()))
        self.menu = QMenu(parent)
        word(self.menu.setTitle, tr("&Model"))
        self.menu.setObjectName("model_menu")
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self.refresh)
        self._first_fixed = self.menu.addSeparator()
        self.menu.addAction(
            new_action(parent, "action_models", tr("&Models and their cards…"), "Ctrl+M", self._show_cards)
        )
        self.menu.addAction(
            new_action(parent, "action_export", tr("&Export the model in use…"), "Ctrl+E", self._ask_export)
        )
        self.menu.addAction(new_action(parent, "action_import", tr("&Import a network…"), "Ctrl+I", self._ask_import))

    def refresh(self) -> None:
        """List what is on disk now."""
        from digitpad.recognition.models.figures import architecture_in_words, share_in_words
        from digitpad.recognition.models.model_store import stored_models

        for old in self._choices.actions():
            self._choices.removeAction(old)
            self.menu.removeAction(old)
            old.deleteLater()
        for model in stored_models():
            action = QAction(model.title.replace("&", "&&"), self._choices)
            action.setCheckable(True)
            action.setChecked(model.folder == self._model.folder)
            action.setData(model.folder)
            action.setEnabled(model.card is not None)
            card = model.card
            word(
                action.setToolTip,
                tool_tip(
                    joined("\n", [architecture_in_words(card), share_in_words(card.metrics)]) if card else model.fault
                ),
            )
            self.menu.insertAction(self._first_fixed, action)

    def _show_cards(self) -> None:
        from digitpad.ui.models.models_dialog import ModelsDialog

        dialog = ModelsDialog(self._model, self._parent)
        dialog.export_asked.connect(self.export)
        dialog.open()

    def _ask_export(self) -> None:
        if self._model.folder is not None:
            self.export(self._model.folder)

    def export(self, package: Path) -> None:
        """Ask for a format and a place, and export this package there."""
        from digitpad.ui.models.export_dialog import ExportDialog

        ExportDialog(package, self._start, self._parent).open()

    def _ask_import(self) -> None:
        if not self._can_import():
            return
        from digitpad.protocol.file_kinds import LAYERS_MODEL, SUFFIXES

        networks = " ".join([*(f"*{suffix}" for suffix in SUFFIXES), LAYERS_MODEL])
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(
            self._parent, tr("Import a network"), "", tr("Networks ({networks});;All files (*)", networks=networks)
        )
        dialog.setObjectName("import_from")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.take_in(Path(name)))
        dialog.open()

    def takes(self, file: Path) -> bool:
        """Whether a file or folder is a network rather than an image."""
        from digitpad.protocol.file_kinds import is_meant_as_network

        return is_meant_as_network(file)

    def take_in(self, file: Path) -> None:
        """Make a model package of a network from elsewhere."""
        from digitpad.protocol.conversions import ImportOrder
        from digitpad.protocol.kinds import kind_of

        if not self._can_import():
            return
        try:
            kind_of(file)
        except DigitpadError as error:
            self.said.emit(str(error))
            return
        self._start(ImportOrder(file, paths.models_dir()))

    def _can_import(self) -> bool:
        """Whether networks can be read here; if not, says how to get what is missing."""
        from digitpad.protocol.formats import check_can_import

        try:
            check_can_import()
        except DigitpadError as error:
            self.said.emit(str(error))
            return False
        return True

    def cancel(self) -> None:
        """End what is under way, with nothing kept."""
        if self._conversion is not None:
            self._conversion.cancel()

    def close(self) -> None:
        """End what is under way, and say nothing more."""
        if self._conversion is not None:
            self._conversion.close()
            self._conversion = None

    def _start(self, order: Order) -> None:
        from digitpad.ui.background.conversions import start_conversion

        if self._conversion is not None:
            self.said.emit(tr("Another conversion is under way; wait until it is done."))
            return
        try:
            self._conversion = start_conversion(order, self)
        except DigitpadError as error:
            self.said.emit(str(error))
            return
        self._conversion.reported.connect(self._on_ended)
        self.began.emit(order.beginning)

    def _on_ended(self, ended: Ended) -> None:
        from digitpad.protocol.conversions import Exported, Imported
        from digitpad.ui.background.conversions import outcome_of

        self.close()
        outcome = outcome_of(ended)
        if isinstance(outcome, Imported):
            self.imported.emit(outcome.in_words(), outcome.folder)
        elif isinstance(outcome, Exported):
            self.exported.emit(outcome.in_words())
        else:
            self.said.emit(outcome.in_words())
