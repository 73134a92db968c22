"""The Runs page: all models, to compare, use and delete, and the offer to use the one that was just trained."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMessageBox, QVBoxLayout, QWidget

from digitpad.base import paths
from digitpad.base.errors import DigitpadError
from digitpad.base.language import in_turn, tr
from digitpad.protocol.messages import Finished
from digitpad.recognition.models.figures import compared_in_words
from digitpad.recognition.models.model_store import StoredModel, name_of, stored_models
from digitpad.runs.run_folder import HISTORY_FILE, delete_model
from digitpad.ui.kit.buttons import WrappingRow, cross, new_button
from digitpad.ui.languages.wording import word
from digitpad.ui.runs.asking import ask_for_name, ask_for_note, ask_where_to_write_up
from digitpad.ui.runs.comparison import Comparison
from digitpad.ui.runs.curves import Curve
from digitpad.ui.runs.runs_table import RunsTable
from digitpad.ui.runs.tensorboard import TensorBoard


class ModelsView(QWidget):
    """Lists the models on disk, and reports which one the person chooses."""

    model_chosen = Signal(object)
    """The folder of the model package to use from now on."""

    train_on_wanted = Signal(object)
    """The folder of the model package to train on."""

    export_wanted = Signal(object)
    """The folder of the model package that is to be exported."""

    compared = Signal(object)
    """The `Curve`s of the runs that are selected."""

    run_selected = Signal(object)
    """The folder of the run that is selected alone; None if there is none, or it was not trained here."""

    failed = Signal(object)
    """Why something could not be done, in one sentence."""

    said = Signal(object)
    """What is being done, in one sentence."""

    selection_changed = Signal()
    """Other models are selected."""

    def __init__(self, package_in_use: Callable[[], Path | None]) -> None:
        super().__init__()
        self._package_in_use = package_in_use
        self._stored: list[StoredModel] = []
        self._table = RunsTable()
        self._table.selection_changed.connect(self.selection_changed)
        self._table.selection_changed.connect(self._on_selection_changed)
        self._use = new_button(tr("Use this model"), "use_model_button", self._on_use)
        self._train_on = new_button(tr("Train on"), "train_on_button", self._on_train_on)
        word(self._train_on.setToolTip, tr("Train this network on, from its weights, with the recipe on the left"))
        self._export = new_button(tr("Export…"), "export_run_button", self._on_export)
        word(self._export.setToolTip, tr("Write this network for Keras, LiteRT, ONNX, TensorFlow.js or a web page"))
        self._delete = new_button(tr("Delete…"), "delete_run_button", self._on_delete)
        self._rename = new_button(tr("Rename…"), "rename_run_button", self._on_rename)
        self._note = new_button(tr("Note…"), "note_run_button", self._on_note)
        self._write_up = new_button(tr("Write up…"), "write_up_button", self._on_write_up)
        word(
            self._write_up.setToolTip,
            tr("Save a report of this run, or a Keras script or notebook that trains its network"),
        )
        self._tensorboard = TensorBoard(self)
        self._tensorboard.said.connect(self.said)
        self._open_tensorboard = new_button(tr("Open in TensorBoard"), "open_tensorboard", self._tensorboard.open)
        word(self._open_tensorboard.setToolTip, tr("Curves, weights and errors of all runs, in the browser"))
        self._comparison = Comparison()
        self._lay_out()
        self._is_outdated = False
        self._read()

    def _lay_out(self) -> None:
        self._table.setMinimumHeight(56)  # two runs and their comparison fit into the smallest window
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 8, 0, 0)
        down.addWidget(self._table, 1)
        down.addWidget(self._comparison)
        down.addWidget(
            WrappingRow(
                [
                    *(self._use, self._train_on, self._rename, self._note),
                    *(self._export, self._write_up, self._open_tensorboard, self._delete),
                ]
            )
        )

    def refresh(self) -> None:
        """Show what is on disk, now or when the page is next shown."""
        self._is_outdated = True
        if self.isVisible():
            self._read()

    def showEvent(self, event: QShowEvent) -> None:
        if self._is_outdated:
            self._read()
        super().showEvent(event)

    def _read(self) -> None:
        self._is_outdated = False
        self._stored = stored_models()
        self._table.show_models(self._stored, self._package_in_use())
        self._on_selection_changed()

    def close_tensorboard(self) -> None:
        """End TensorBoard, if it was opened."""
        self._tensorboard.close()

    def offer(self, finished: Finished) -> str:
        """Select the run that was just made; returns a sentence that compares it with the model in use."""
        self._read()
        for model in self._stored:
            if model.folder == finished.folder and model.card is not None:
                self._table.select([model.folder])
                compared = compared_in_words(model.card.metrics, finished.in_use)
                return in_turn([_how_it_ended(finished), compared])
        gone = tr("Its folder {folder} is gone; train it again.", folder=finished.folder)
        return in_turn([_how_it_ended(finished), gone])

    def _on_selection_changed(self) -> None:
        folders = self._table.selected()
        is_whole = len(folders) == 1 and any(model.card for model in self._stored if model.folder == folders[0])
        self._use.setEnabled(is_whole and folders[0] != self._package_in_use())
        self._train_on.setEnabled(is_whole)
        self._export.setEnabled(is_whole)
        kept = {self._package_in_use(), paths.bundled_package_dir()}
        self._delete.setEnabled(bool(folders) and kept.isdisjoint(folders))
        self._rename.setEnabled(len(folders) == 1 and kept.isdisjoint(folders))
        self._note.setEnabled(len(folders) == 1 and folders[0] != paths.bundled_package_dir())
        self._comparison.compare(folders)
        self.compared.emit([curve for curve in map(self._curve, folders) if curve is not None])
        has_epochs = len(folders) == 1 and paths.is_file(folders[0] / HISTORY_FILE)
        self._write_up.setEnabled(has_epochs)
        self.run_selected.emit(folders[0] if has_epochs else None)

    def _curve(self, folder: Path) -> Curve | None:
        if not paths.is_file(folder / HISTORY_FILE):
            return None  # it was not trained here
        try:
            return Curve.of_run(folder)
        except DigitpadError as error:
            self.failed.emit(str(error))
            return None

    def select(self, folders: Sequence[Path]) -> None:
        """Select the models in these folders, and no others."""
        self._table.select(folders)

    def _on_rename(self) -> None:
        (folder,) = self._table.selected()
        ask_for_name(self, folder, self._on_labelled)

    def _on_note(self) -> None:
        (folder,) = self._table.selected()
        ask_for_note(self, folder, self._on_labelled)

    def _on_write_up(self) -> None:
        (folder,) = self._table.selected()
        ask_where_to_write_up(self, folder, lambda _folder, fault: self.failed.emit(fault))

    def _on_labelled(self, folder: Path, fault: str) -> None:
        self._read()
        self._table.select([folder])
        if fault:
            self.failed.emit(fault)

    def _on_use(self) -> None:
        (folder,) = self._table.selected()
        self.model_chosen.emit(folder)
        self.refresh()

    def _on_train_on(self) -> None:
        (folder,) = self._table.selected()
        self.train_on_wanted.emit(folder)

    def _on_export(self) -> None:
        (folder,) = self._table.selected()
        self.export_wanted.emit(folder)

    def _on_delete(self) -> None:
        folders = self._table.selected()
        names = ", ".join(map(name_of, folders))
        question = QMessageBox(
            QMessageBox.Icon.Question,
            tr("Delete"),
            tr("Delete {names} from disk? This cannot be undone.", names=names),
            QMessageBox.StandardButton.Cancel,
            self,
        )
        question.setTextFormat(Qt.TextFormat.PlainText)
        delete = question.addButton(tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        delete.clicked.connect(lambda: self._delete_models(folders))
        cross(question.buttons())
        question.open()

    def _delete_models(self, folders: list[Path]) -> None:
        failure = ""
        try:
            for folder in folders:
                delete_model(folder)
        except DigitpadError as error:
            failure = str(error)
        self.refresh()
        if failure:
            self.failed.emit(failure)


def _how_it_ended(finished: Finished) -> str:
    how = tr("Stopped.") if finished.stopped else tr("Done.")
    if finished.ran_out_of_patience:
        how = tr("Stopped early, since no further epoch was better.")
    if finished.diverged_in is not None:
        how = tr(
            "The training diverged in epoch {epoch}; a smaller learning rate may help.", epoch=finished.diverged_in
        )
    best = finished.best_epoch
    return in_turn([how, tr("The best of {n} epoch(s) was number {best}.", "", finished.epochs, best=best)])
