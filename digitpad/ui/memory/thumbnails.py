"""How the entries of the history are painted: a small drawing each, and the answer below it."""

from collections.abc import Collection

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from digitpad.ink.strokes import Drawing
from digitpad.ui.canvas import ink_painter
from digitpad.ui.kit.colors import edge

ENTRY = Qt.ItemDataRole.UserRole
"""Where an item keeps its `HistoryEntry`."""

Index = QModelIndex | QPersistentModelIndex

# In logical pixels, at scale 1:
_SIDE = 48  # of a thumbnail
_MARGIN = 4  # above and below it: even, so that it lies on whole pixels at the scale 1.5 too
_TEXT_SIZE, _TEXT_HEIGHT = 11, 14
_CELL_WIDTH = 64
_RIM = 3


class Thumbnails(QStyledItemDelegate):
    """Paints each drawing on its paper, in the colours of the palette, with the answer below."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._painted: dict[Drawing, QPixmap] = {}
        self._scale = 1.0

    def set_scale(self, scale: float) -> bool:
        """Paint all of it larger, by a multiple >= 1 of the smallest size; returns whether that is a change."""
        changed = scale != self._scale
        self._scale = scale
        return changed

    def forget_all_but(self, drawings: Collection[Drawing] = ()) -> None:
        """Repaint the others when they are next seen."""
        self._painted = {drawing: pixmap for drawing, pixmap in self._painted.items() if drawing in drawings}

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(self._scaled(_CELL_WIDTH), self._scaled(_SIDE + 2 * _MARGIN + _TEXT_HEIGHT))

    def _scaled(self, length: int) -> int:
        return round(length * self._scale)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell, side, margin = option.rect, self._scaled(_SIDE), self._scaled(_MARGIN)
        paper = QRect(cell.x() + (cell.width() - side) // 2, cell.y() + margin, side, side)
        painter.save()
        painter.drawPixmap(paper.topLeft(), self._thumbnail(index.data(ENTRY).drawing, option.widget))
        self._paint_rim(painter, paper, option)
        font = QFont(painter.font())
        font.setPixelSize(self._scaled(_TEXT_SIZE))
        painter.setFont(font)
        painter.setPen(option.palette.color(QPalette.ColorRole.WindowText))
        words = QRect(cell.x(), paper.bottom() + 1 + margin, cell.width(), self._scaled(_TEXT_HEIGHT))
        shown = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, shown)
        painter.restore()

    def _paint_rim(self, painter: QPainter, paper: QRect, option: QStyleOptionViewItem) -> None:
        state = option.state
        has_keys = bool(state & QStyle.StateFlag.State_HasFocus)
        stands_out = has_keys or bool(state & QStyle.StateFlag.State_MouseOver)
        color = option.palette.color(QPalette.ColorRole.Highlight) if stands_out else edge(option.palette)
        painter.setPen(QPen(color, _RIM if has_keys else 1, j=Qt.PenJoinStyle.MiterJoin))
        out = 1 if has_keys else 0
        painter.drawRect(paper.adjusted(-out, -out, out - 1, out - 1))

    def _thumbnail(self, drawing: Drawing, widget: QWidget) -> QPixmap:
        pixmap, ratio, side = self._painted.get(drawing), widget.devicePixelRatioF(), self._scaled(_SIDE)
        device_side = round(side * ratio)
        if pixmap is None or (pixmap.width(), pixmap.devicePixelRatio()) != (device_side, ratio):
            pixmap = self._painted[drawing] = QPixmap(device_side, device_side)
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(widget.palette().color(QPalette.ColorRole.Base))
            with QPainter(pixmap) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                ink_painter.paint_small(painter, drawing, side, widget.palette().color(QPalette.ColorRole.Text))
        return pixmap
