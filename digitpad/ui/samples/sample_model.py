"""The digits that are looked through, as a list: which of them are shown, and in which order."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from digitpad.ui.samples.shelf import Shelf, Wanted

STORED = Qt.ItemDataRole.UserRole
"""Where an item keeps its `StoredSample`; None for a digit that is no sample of a hand."""
DRAWING = Qt.ItemDataRole.UserRole + 1
"""Where it keeps its `Drawing`."""

Index = QModelIndex | QPersistentModelIndex


class SampleModel(QAbstractListModel):
    """The digits of a shelf that are wanted."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.shelf = Shelf()
        self._wanted = Wanted()
        self._places: NDArray[np.int64] = np.empty(0, np.int64)

    def show_shelf(self, shelf: Shelf) -> None:
        """Show other digits."""
        self.beginResetModel()
        self.shelf = shelf
        self._places = shelf.chosen(self._wanted)
        self.endResetModel()

    def show_more(self, shelf: Shelf) -> None:
        """Show the same digits with more of them, or with more answers; what was shown stays where it was."""
        places = shelf.chosen(self._wanted)
        before = len(self._places)
        if len(places) >= before and np.array_equal(places[:before], self._places):
            self.shelf = shelf
            if len(places) > before:
                self.beginInsertRows(QModelIndex(), before, len(places) - 1)
                self._places = places
                self.endInsertRows()
            if before:
                self.dataChanged.emit(self.index(0, 0), self.index(before - 1, 0))
        else:
            self.show_shelf(shelf)

    def want(self, wanted: Wanted) -> None:
        """Show only some of the digits, in an order."""
        self._wanted = wanted
        self.show_shelf(self.shelf)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._places)

    def place(self, index: Index) -> int:
        """Where on the shelf a digit is."""
        return int(self._places[index.row()])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.shelf.text(self.place(index))
        if role == STORED:
            return self.shelf.stored[self.place(index)] if self.shelf.stored else None
        if role == DRAWING:
            return self.shelf.drawing(self.place(index))
        return None
