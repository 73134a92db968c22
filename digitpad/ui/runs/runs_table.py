"""The models that there are: the bundled one, and a person's own runs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from digitpad.recognition.models.figures import cells_of_the_card
from digitpad.ui.kit.plain_text import tool_tip

if TYPE_CHECKING:
    from digitpad.recognition.models.model_card import ModelCard
    from digitpad.recognition.models.model_store import StoredModel

_COLUMNS = ("", "Model", "MNIST", "Pen strokes", "Date", "Network")
_FIGURES = range(2, 4)
_MEASURED_ROWS = 50  # below those that are shown: the others are as wide
_IN_USE = "●"
_LONGEST_CHOICE = 40
_CHOICES = ("epochs", "batch_size", "optimizer", "learning_rate", "schedule", "dropout", "seed")


class RunsTable(QTableWidget):
    """A row to a model; the one in use has a dot."""

    selection_changed = Signal()
    """Other rows are selected."""

    def __init__(self) -> None:
        super().__init__(0, len(_COLUMNS))
        self.setObjectName("runs")
        self.setAccessibleName("Models and runs")
        self.setHorizontalHeaderLabels(list(_COLUMNS))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        # Fitting the contents at all times would measure every cell whenever one is set.
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setResizeContentsPrecision(_MEASURED_ROWS)
        self.horizontalHeader().setStretchLastSection(True)
        self._folders: list[Path] = []
        self.itemSelectionChanged.connect(self.selection_changed)

    def show_models(self, models: Sequence[StoredModel], in_use: Path | None) -> None:
        """Show these; a selection stays where its folder does."""
        selected = self.selected()
        self._folders = [model.folder for model in models]
        self.setRowCount(len(models))
        for row, model in enumerate(models):
            mark = _IN_USE if model.folder == in_use else ""
            tip = tool_tip(_recipe(model.card) if model.card else model.fault)
            for column, text in enumerate((mark, model.name, *_columns(model))):
                item = QTableWidgetItem(text)
                if column in _FIGURES:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                item.setToolTip(tip if column else "In use" if text else "")
                self.setItem(row, column, item)
        self.resizeColumnsToContents()
        self.select(selected)

    def select(self, folders: Sequence[Path]) -> None:
        """Select the models in these folders and no others, even while keys are held that change what Qt selects."""
        chosen = QItemSelection()
        for row, folder in enumerate(self._folders):
            if folder in folders:
                chosen.select(self.model().index(row, 0), self.model().index(row, len(_COLUMNS) - 1))
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def selected(self) -> list[Path]:
        """The folders of the selected rows, from the top."""
        rows = sorted({index.row() for index in self.selectedIndexes()})
        return [self._folders[row] for row in rows if row < len(self._folders)]


def _columns(model: StoredModel) -> list[str]:
    """What the card says, from the figures on; what is wrong with it, if it is damaged."""
    card = model.card
    return [*cells_of_the_card(card), card.date, card.architecture] if card else ["–", "–", "–", model.fault]


def _recipe(card: ModelCard) -> str:
    """How it was trained, in two lines at most."""
    recipe = card.recipe
    if recipe.get("network") == "imported" and not recipe.get("began_from"):
        return "Imported"
    chosen = [f"{name.replace('_', ' ')} {str(recipe[name])[:_LONGEST_CHOICE]}" for name in _CHOICES if name in recipe]
    began_from = recipe.get("began_from")
    return "\n".join([*([f"Trained on from {began_from}"] if began_from else []), ", ".join(chosen)])
