"""A grid of cells of one size, laid out by arithmetic alone: 60,000 of them take no longer than 60."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame

Index = QModelIndex | QPersistentModelIndex
Move = QAbstractItemView.CursorAction

_VISIBLE = QAbstractItemView.ScrollHint.EnsureVisible


class GridView(QAbstractItemView):
    """Shows a list model row after row, as many cells beside each other as fit; a subclass paints them.

    `QListView` does the same, but walks through all items whenever the model or the width changes.
    """

    def __init__(self, cell: QSize) -> None:
        super().__init__()
        self._least_width, self._height = cell.width(), cell.height()
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)

    @property
    def columns(self) -> int:
        """How many cells are beside each other."""
        return max(self.viewport().width() // self._least_width, 1)

    @property
    def _width(self) -> int:
        """Of a cell: what is left beside the last one is divided among all."""
        return max(self.viewport().width() // self.columns, self._least_width)

    def seen(self, area: QRect) -> Iterator[tuple[int, QRect]]:
        """The rows of the model whose cells lie in an area of the viewport, each with its cell."""
        height, offset = self._height, self.verticalOffset()
        first = max((area.top() + offset) // height, 0) * self.columns
        last = ((area.bottom() + offset) // height + 1) * self.columns
        for row in range(first, min(last, self._count())):
            yield row, self._cell_of(row)

    def _count(self) -> int:
        model = self.model()
        return model.rowCount() if model is not None else 0

    def _cell_of(self, row: int) -> QRect:
        line, column = divmod(row, self.columns)
        return QRect(column * self._width, line * self._height - self.verticalOffset(), self._width, self._height)

    def _row_at(self, point: QPoint) -> int:
        """Of the model; -1 where there is none."""
        column = point.x() // self._width
        row = (point.y() + self.verticalOffset()) // self._height * self.columns + column
        return row if 0 <= column < self.columns and 0 <= row < self._count() else -1

    def _index(self, row: int) -> QModelIndex:
        return self.model().index(row, 0) if row >= 0 else QModelIndex()

    # What Qt asks of a view

    def visualRect(self, index: Index) -> QRect:
        return self._cell_of(index.row()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        return self._index(self._row_at(point))

    def scrollTo(self, index: Index, _hint: QAbstractItemView.ScrollHint = _VISIBLE) -> None:
        cell, bar = self.visualRect(index), self.verticalScrollBar()
        if cell.top() < 0:
            bar.setValue(bar.value() + cell.top())
        elif cell.bottom() >= self.viewport().height():
            bar.setValue(bar.value() + cell.bottom() + 1 - self.viewport().height())

    def moveCursor(self, action: Move, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        count = self._count()
        if not count:
            return QModelIndex()
        page = max(self.viewport().height() // self._height, 1) * self.columns
        steps = {
            Move.MoveLeft: -1,
            Move.MovePrevious: -1,
            Move.MoveRight: 1,
            Move.MoveNext: 1,
            Move.MoveUp: -self.columns,
            Move.MoveDown: self.columns,
            Move.MovePageUp: -page,
            Move.MovePageDown: page,
            Move.MoveHome: -count,
            Move.MoveEnd: count,
        }
        current = self.currentIndex()
        row = current.row() + steps[action] if current.isValid() else 0
        return self._index(min(max(row, 0), count - 1))

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, _index: Index) -> bool:
        return False

    def setSelection(self, area: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select by a rubber band, or by a click with Shift, from one corner of ``area`` to the other."""
        chosen = QItemSelection()
        area = area.normalized()
        rows = [row for row, cell in self.seen(area) if cell.intersects(area)]
        for row in rows:
            chosen.select(self._index(row), self._index(row))
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, _selection: QItemSelection) -> QRegion:
        return QRegion(self.viewport().rect())

    def updateGeometries(self) -> None:
        lines = -(-self._count() // self.columns)
        has_bar = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if lines else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(has_bar)  # for few cells too, or the width of all would change with it
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(lines * self._height - height, 0))
        bar.setPageStep(height)
        bar.setSingleStep(self._height // 2)
        super().updateGeometries()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometries()

    def reset(self) -> None:
        super().reset()
        self.updateGeometries()
        self.viewport().update()

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        super().rowsInserted(parent, start, end)
        self.updateGeometries()
        self.viewport().update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(dx, dy)
