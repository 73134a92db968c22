"""The models that there are: the bundled one, and a person's own runs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from digitpad.base.language import again, joined, tr
from digitpad.recognition.models.figures import architecture_in_words, cells_of_the_card
from digitpad.runs.accounts.compared import in_words
from digitpad.runs.labels import read_note
from digitpad.ui.kit.plain_text import tool_tip
from digitpad.ui.languages.wording import in_each_language, word

if TYPE_CHECKING:
    from digitpad.recognition.models.model_card import ModelCard
    from digitpad.recognition.models.model_store import StoredModel

_RECIPE = {
    "epochs": tr("Epochs"),
    "batch_size": tr("Batch"),
    "optimizer": tr("Optimizer"),
    "learning_rate": tr("Learning rate"),
    "dropout": tr("Dropout"),
    "seed": tr("Seed"),
}
"""The choices of the recipe that have a column, with its heading."""
_COLUMNS = ("", tr("Model"), "MNIST", tr("Pen strokes"), tr("Date"), tr("Network"), *_RECIPE.values(), tr("Note"))
_FIGURES = (2, 3, *range(6, 6 + len(_RECIPE)))
_MEASURED_ROWS = 50  # below those that are shown: the others are as wide
_IN_USE = "●"
_LONGEST_CHOICE = 40
_LONGEST_NOTE = 60
_CHOICES = ("epochs", "batch_size", "optimizer", "learning_rate", "schedule", "dropout", "seed")
_Key = tuple[bool, Any]


@dataclass(frozen=True)
class _Row:
    """A model with what its cells say, and what they are sorted by."""

    folder: Path
    cells: tuple[str, ...]
    keys: tuple[_Key, ...]
    tip: str


class RunsTable(QTableWidget):
    """A row to a model; the one in use has a dot. A click on a heading sorts, a second one the other way round."""

    selection_changed = Signal()
    """Other rows are selected."""

    def __init__(self) -> None:
        super().__init__(0, len(_COLUMNS))
        self.setObjectName("runs")
        word(self.setAccessibleName, tr("Models and runs"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        # Fitting the contents at all times would measure every cell whenever one is set.
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setResizeContentsPrecision(_MEASURED_ROWS)
        header.setStretchLastSection(True)
        header.setSectionsClickable(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorShown(True)
        header.sortIndicatorChanged.connect(lambda _column, _order: self._show())
        self._rows: list[_Row] = []
        self._folders: list[Path] = []
        in_each_language(self._show)
        self.itemSelectionChanged.connect(self.selection_changed)

    def show_models(self, models: Sequence[StoredModel], in_use: Path | None) -> None:
        """Show these, in this order unless another was asked for; a selection stays where its folder does."""
        self._rows = [_row(model, model.folder == in_use) for model in models]
        self._show()

    def _show(self) -> None:
        self.setHorizontalHeaderLabels([again(each) for each in _COLUMNS])
        selected = self.selected()
        rows = self._sorted()
        self._folders = [row.folder for row in rows]
        self.setRowCount(len(rows))
        for number, row in enumerate(rows):
            for column, text in enumerate(row.cells):
                item = QTableWidgetItem(again(text))
                if column in _FIGURES:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                item.setToolTip(again(row.tip) if column else tr("In use") if text else "")
                self.setItem(number, column, item)
        self.resizeColumnsToContents()
        self.select(selected)

    def _sorted(self) -> list[_Row]:
        """The rows in the order that was asked for; what has no value comes last either way."""
        header = self.horizontalHeader()
        column = header.sortIndicatorSection()
        if not 0 <= column < len(_COLUMNS):
            return self._rows
        known = [row for row in self._rows if not row.keys[column][0]]
        is_descending = header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        known.sort(key=lambda row: row.keys[column], reverse=is_descending)
        return known + [row for row in self._rows if row.keys[column][0]]

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


def _row(model: StoredModel, is_in_use: bool) -> _Row:
    """What the card says; what is wrong with it, if it is damaged."""
    card, note = model.card, read_note(model.folder)
    mark = _IN_USE if is_in_use else ""
    if card is None:
        cells = (mark, model.title, "–", "–", "–", model.fault, *[""] * len(_RECIPE), note[:_LONGEST_NOTE])
        return _Row(model.folder, cells, tuple((not each, each) for each in cells), tool_tip(model.fault))
    choices = [card.recipe.get(name) for name in _RECIPE]
    figures = cells_of_the_card(card)
    said = ["" if each is None else in_words(each) for each in choices]
    of_card = (*figures, card.date, architecture_in_words(card))
    cells = (mark, model.title, *of_card, *said, " ".join(note.split())[:_LONGEST_NOTE])
    measured = [_accuracy(card.metrics, "mnist_test", "own_test"), _accuracy(card.metrics, "pen_held_out_writers")]
    keys = (not is_in_use, model.title.lower(), *measured, card.date, card.architecture, *choices, note.lower() or None)
    tip = joined("\n", [_recipe(card), note]) if note else _recipe(card)
    return _Row(model.folder, cells, tuple(_key(each) for each in keys), tool_tip(tip))


def _key(value: Any) -> _Key:
    """What a cell is sorted by: numbers before texts, should a card have both."""
    is_number = isinstance(value, int | float)
    return value is None, (not is_number, value if is_number else str(value))


def _accuracy(metrics: Mapping[str, Any], *parts: str) -> float | None:
    return next((metrics[part]["accuracy"] for part in parts if metrics.get(part)), None)


def _recipe(card: ModelCard) -> str:
    """How it was trained, in two lines at most."""
    recipe = card.recipe
    if recipe.get("network") == "imported" and not recipe.get("began_from"):
        return tr("Imported")
    chosen = [f"{name.replace('_', ' ')} {str(recipe[name])[:_LONGEST_CHOICE]}" for name in _CHOICES if name in recipe]
    began_from = recipe.get("began_from")
    lines = [tr("Trained on from {name}", name=began_from)] if began_from else []
    return joined("\n", [*lines, ", ".join(chosen)])
