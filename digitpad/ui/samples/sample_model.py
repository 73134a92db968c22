"""The samples of the hand in use as a list: which are shown, in which order, and how each is painted."""

from __future__ import annotations

import enum
from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from digitpad.ui.canvas import ink_painter

if TYPE_CHECKING:
    from digitpad.samples.learned import Learned
    from digitpad.samples.store import StoredSample

STORED = Qt.ItemDataRole.UserRole
"""Where an item keeps its `StoredSample`."""

Index = QModelIndex | QPersistentModelIndex

_SIDE, _MARGIN, _TEXT_HEIGHT, _CELL_WIDTH = 64, 6, 18, 84
_MOST_PAINTED = 1_000  # thumbnails that are kept, of some 16 kB
_UNSURE = 0.8  # of the network's own probability


class Shown(enum.Enum):
    """Which samples are shown; the value is what the filter says."""

    ALL = "All"
    WRONG = "Read wrong"
    UNSURE = "Read unsurely"
    CONFIRMED = "Confirmed"


@dataclass(frozen=True, eq=False)
class Row:
    """A sample, and what the network in use makes of it alone: the digit, and how probable its own label is."""

    stored: StoredSample
    answer: int
    certainty: float
    of_label: float

    def is_shown(self, shown: Shown, label: int | None) -> bool:
        """Whether it passes the filters; a ``label`` of None is any."""
        if label is not None and self.stored.sample.label != label:
            return False
        if shown is Shown.WRONG:
            return self.answer != self.stored.sample.label
        if shown is Shown.UNSURE:
            return self.certainty < _UNSURE
        return shown is Shown.ALL or self.stored.sample.is_confirmed


class SampleModel(QAbstractListModel):
    """The samples that pass the filters, newest first, or those first whose label the network doubts most."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._all: list[Row] = []
        self._rows: list[Row] = []
        self._shown, self._by_doubt = Shown.ALL, False
        self._label: int | None = None

    def show_learned(self, learned: Learned) -> None:
        """Show these samples."""
        self._all = [
            Row(
                stored,
                how.prediction.digit,
                float(how.prediction.probabilities.max()),
                float(how.prediction.probabilities[stored.sample.label]),
            )
            for stored, how in zip(learned.stored, learned.recognitions, strict=True)
        ]
        self._choose()

    def filter_by(self, shown: Shown, label: int | None, by_doubt: bool) -> None:
        """Show only some, in an order; a ``label`` of None is any."""
        self._shown, self._label, self._by_doubt = shown, label, by_doubt
        self._choose()

    def _choose(self) -> None:
        self.beginResetModel()
        self._rows = [row for row in reversed(self._all) if row.is_shown(self._shown, self._label)]
        if self._by_doubt:
            self._rows.sort(key=lambda row: row.of_label)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        label = row.stored.sample.label
        if role == Qt.ItemDataRole.DisplayRole:
            return str(label) if row.answer == label else f"{label}, read as {row.answer}"
        if role == STORED:
            return row.stored
        return None


class SamplePainter(QStyledItemDelegate):
    """Paints each drawing on its paper, in the colours of the palette, with its label below."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._painted: OrderedDict[tuple[Any, ...], QPixmap] = OrderedDict()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(_CELL_WIDTH, _SIDE + 2 * _MARGIN + _TEXT_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell, palette = option.rect, option.palette
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        paper = QRect(cell.x() + (cell.width() - _SIDE) // 2, cell.y() + _MARGIN, _SIDE, _SIDE)
        painter.save()
        painter.drawPixmap(paper.topLeft(), self._thumbnail(index.data(STORED), option))
        role = QPalette.ColorRole.Highlight if is_selected else QPalette.ColorRole.Mid
        painter.setPen(QPen(palette.color(role), 3 if is_selected else 1, j=Qt.PenJoinStyle.MiterJoin))
        painter.drawRect(paper.adjusted(0, 0, -1, -1))
        font = QFont(painter.font())
        font.setPixelSize(11)
        painter.setFont(font)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        words = QRect(cell.x(), paper.bottom() + 1, cell.width(), _TEXT_HEIGHT)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, index.data())
        painter.restore()

    def _thumbnail(self, stored: StoredSample, option: QStyleOptionViewItem) -> QPixmap:
        ratio, palette = option.widget.devicePixelRatioF(), option.palette
        key = (stored.file, ratio, palette.cacheKey())
        pixmap = self._painted.get(key)
        if pixmap is None:
            pixmap = self._painted[key] = QPixmap(round(_SIDE * ratio), round(_SIDE * ratio))
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(palette.color(QPalette.ColorRole.Base))
            with QPainter(pixmap) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                text = palette.color(QPalette.ColorRole.Text)
                ink_painter.paint_small(painter, stored.sample.drawing, _SIDE, text)
            if len(self._painted) > _MOST_PAINTED:
                self._painted.popitem(last=False)
        return pixmap
