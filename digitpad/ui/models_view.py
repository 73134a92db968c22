"""The Runs page: all models, to compare, use and delete, and the offer to use the one that was just trained."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QPushButton, QVBoxLayout, QWidget

from digitpad import paths
from digitpad.errors import DigitpadError
from digitpad.ui.curves import Curve
from digitpad.ui.runs_table import RunsTable
from digitpad.ui.tensorboard import TensorBoard
from training.messages import Finished
from training.runs import delete_run, list_runs, read_card, read_history

if TYPE_CHECKING:
    from training.runs import Run


class ModelsView(QWidget):
    """Knows the models on disk; says which one the person wants."""

    model_chosen = Signal(object)
    """The folder of the model package to use from now on."""

    train_on_wanted = Signal(object)
    """The folder of the model package that is to learn on."""

    compared = Signal(object)
    """The `Curve`s of the runs that are selected."""

    failed = Signal(str)
    """Why something could not be done, or what is being done, in one sentence."""

    def __init__(self, package_in_use: Callable[[], Path | None]) -> None:
        super().__init__()
        self._package_in_use = package_in_use
        self._runs: list[Run] = []
        self._table = RunsTable()
        self._table.selection_changed.connect(self._on_selection_changed)
        self._use = self._button("Use this model", "use_model_button", self._on_use)
        self._train_on = self._button("Train on", "train_on_button", self._on_train_on)
        self._train_on.setToolTip("Let this network learn on, from its weights, by the recipe at the left")
        self._delete = self._button("Delete…", "delete_run_button", self._on_delete)
        self._tensorboard = TensorBoard(self)
        self._tensorboard.said.connect(self.failed)
        open_tensorboard = self._button("Open in TensorBoard", "open_tensorboard", self._tensorboard.open)
        open_tensorboard.setToolTip("Curves, weights and errors of all runs, in the browser")
        buttons = QHBoxLayout()
        buttons.addWidget(self._use)
        buttons.addWidget(self._train_on)
        buttons.addStretch(1)
        buttons.addWidget(self._delete)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 8, 0, 0)
        down.addWidget(self._table, 1)
        down.addLayout(buttons)
        down.addWidget(open_tensorboard, 0, Qt.AlignmentFlag.AlignLeft)
        self.refresh()

    def refresh(self) -> None:
        """Show what is on disk now."""
        self._runs = list_runs(paths.models_dir())
        bundled = paths.bundled_package_dir()
        models = [(bundled, read_card(bundled)), *((run.folder, run.card) for run in self._runs)]
        self._table.show_models([(folder, card) for folder, card in models if card], self._package_in_use())
        self._on_selection_changed()

    def close_tensorboard(self) -> None:
        """End TensorBoard, if it was opened."""
        self._tensorboard.close()

    def offer(self, finished: Finished) -> str:
        """Select the run that was just made; returns a sentence that compares it with the model in use."""
        self.refresh()
        for row, run in enumerate(self._runs, start=1):
            if run.folder == finished.folder:
                self._table.selectRow(row)
                return f"{_how_it_ended(finished)} {_compared(run.card.metrics, finished.in_use)}"
        return f"{_how_it_ended(finished)} Its folder {finished.folder} is gone; train it again."

    def _button(self, text: str, name: str, on_clicked: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.clicked.connect(lambda: on_clicked())  # noqa: PLW0108 - without Qt's own argument
        return button

    def _selected_runs(self) -> list[Run]:
        folders = self._table.selected()
        return [run for run in self._runs if run.folder in folders]

    def _on_selection_changed(self) -> None:
        folders, runs = self._table.selected(), self._selected_runs()
        self._use.setEnabled(len(folders) == 1 and folders[0] != self._package_in_use())
        self._train_on.setEnabled(len(folders) == 1)
        self._delete.setEnabled(bool(runs) and self._package_in_use() not in folders)
        self.compared.emit([curve for curve in map(self._curve, runs) if curve is not None])

    def _curve(self, run: Run) -> Curve | None:
        try:
            rows = read_history(run.folder)
        except DigitpadError as error:
            self.failed.emit(str(error))
            return None
        names = ("epoch", "loss", "held_out_loss", "accuracy", "held_out_accuracy")
        return Curve(run.name, *([row[name] for row in rows] for name in names))

    def _on_use(self) -> None:
        (folder,) = self._table.selected()
        self.model_chosen.emit(folder)
        self.refresh()

    def _on_train_on(self) -> None:
        (folder,) = self._table.selected()
        self.train_on_wanted.emit(folder)

    def _on_delete(self) -> None:
        runs = self._selected_runs()
        names = ", ".join(run.name for run in runs)
        question = QMessageBox(
            QMessageBox.Icon.Question,
            "Delete",
            f"Delete {names} from disk? This cannot be undone.",
            QMessageBox.StandardButton.Cancel,
            self,
        )
        delete = question.addButton("Delete", QMessageBox.ButtonRole.DestructiveRole)
        delete.clicked.connect(lambda: self._delete_runs(runs))
        question.open()

    def _delete_runs(self, runs: list[Run]) -> None:
        try:
            for run in runs:
                delete_run(run)
        except DigitpadError as error:
            self.failed.emit(str(error))
        self.refresh()


def _how_it_ended(finished: Finished) -> str:
    how = "Stopped" if finished.stopped else "Done"
    if finished.ran_out_of_patience:
        how = "Stopped early, since no further epoch was better"
    if finished.diverged:
        how = "The loss became infinite (a smaller learning rate helps)"
    return f"{how}: the best of {finished.epochs} epochs was number {finished.best_epoch}."


def _compared(new: Mapping[str, Any], in_use: Mapping[str, Any] | None) -> str:
    if in_use is None:
        return f"It reads {_shares(new)}."
    return f"It reads {_shares(new)}; the model in use, {_shares(in_use)}."


def _shares(metrics: Mapping[str, Any]) -> str:
    parts = {"mnist_test": "MNIST's test digits", "pen_held_out_writers": "unseen people's pen strokes"}
    known = [f"{100 * metrics[part]['accuracy']:.2f} % of {name}" for part, name in parts.items() if part in metrics]
    return " and ".join(known) or "no digits that it was tested on"
