"""The list in the history strip: a row of thumbnails, each with its answer below."""

from collections.abc import Collection

from PySide6.QtCore import QDateTime, QEvent, QLocale, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from digitpad.ink.strokes import Drawing
from digitpad.recognition.history import History, HistoryEntry
from digitpad.recognition.prediction import BLANK
from digitpad.ui.canvas import ink_painter

# In logical pixels, at scale 1:
_SIDE = 48  # of a thumbnail
_MARGIN = 4  # above and below it: even, so that it lies on whole pixels also of a screen with 1.5 to one
_TEXT_SIZE, _TEXT_HEIGHT = 11, 14
_CELL_WIDTH = 64
_RIM = 3
_EMPTY = "The last drawings will appear here."
_ENTRY = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_KEYS_THAT_CHOOSE = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select)


class HistoryList(QListWidget):
    """Newest first, from left to right. A click chooses a drawing, and so do Enter and Space after the arrows."""

    drawing_chosen = Signal(object)
    """The `Drawing` that is to come back."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("history")
        self.setAccessibleName("History")
        self.setAccessibleDescription("The last drawings: the arrows go along them, Enter brings one back.")
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click is not to take the keys from the canvas
        self._thumbnails = _Thumbnails(self)
        self.setItemDelegate(self._thumbnails)
        self.itemClicked.connect(self._choose)

    def set_scale(self, scale: float) -> None:
        """Show all of it larger, by a multiple >= 1 of the smallest size."""
        if self._thumbnails.set_scale(scale):
            self.scheduleDelayedItemsLayout()

    def show_history(self, history: History) -> None:
        """Show these entries; who goes along them with the keys stays where they were."""
        self._thumbnails.forget_all_but({entry.drawing for entry in history.entries})
        current = self.currentItem()
        at = current.data(_ENTRY).drawing if current else None
        self.clear()
        for entry in history.entries:
            item = _item(entry)
            self.addItem(item)
            if entry.drawing == at:
                self.setCurrentItem(item)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self.currentItem() is None:
            self.setCurrentRow(0)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _KEYS_THAT_CHOOSE and self.currentItem() is not None:
            self._choose(self.currentItem())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._thumbnails.forget_all_but()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.count() == 0:
            with QPainter(self.viewport()) as painter:
                painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
                painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, _EMPTY)

    def _choose(self, item: QListWidgetItem) -> None:
        self.drawing_chosen.emit(item.data(_ENTRY).drawing)


def _item(entry: HistoryEntry) -> QListWidgetItem:
    left_at = QLocale().toString(QDateTime.fromSecsSinceEpoch(entry.left_at), QLocale.FormatType.ShortFormat)
    item = QListWidgetItem(entry.answer or BLANK)
    item.setData(_ENTRY, entry)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{entry.answer or 'No digit'}, drawn {left_at}")
    item.setToolTip(f"Bring back ({left_at})")
    return item


class _Thumbnails(QStyledItemDelegate):
    """Paints each drawing on its paper, in the colours of the palette, with the answer below."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._painted: dict[Drawing, QPixmap] = {}
        self._scale = 1.0

    def set_scale(self, scale: float) -> bool:
        """Paint all of it larger; returns whether that is a change."""
        changed = scale != self._scale
        self._scale = scale
        return changed

    def forget_all_but(self, drawings: Collection[Drawing] = ()) -> None:
        """Paint the others anew when they are next seen."""
        self._painted = {drawing: pixmap for drawing, pixmap in self._painted.items() if drawing in drawings}

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(self._scaled(_CELL_WIDTH), self._scaled(_SIDE + 2 * _MARGIN + _TEXT_HEIGHT))

    def _scaled(self, length: int) -> int:
        return round(length * self._scale)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell, side, margin = option.rect, self._scaled(_SIDE), self._scaled(_MARGIN)
        paper = QRect(cell.x() + (cell.width() - side) // 2, cell.y() + margin, side, side)
        painter.save()
        painter.drawPixmap(paper.topLeft(), self._thumbnail(index.data(_ENTRY).drawing, option.widget))
        self._paint_rim(painter, paper, option)
        font = QFont(painter.font())
        font.setPixelSize(self._scaled(_TEXT_SIZE))
        painter.setFont(font)
        painter.setPen(option.palette.color(QPalette.ColorRole.WindowText))
        words = QRect(cell.x(), paper.bottom() + 1 + margin, cell.width(), self._scaled(_TEXT_HEIGHT))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, index.data())
        painter.restore()

    def _paint_rim(self, painter: QPainter, paper: QRect, option: QStyleOptionViewItem) -> None:
        state = option.state
        has_keys = bool(state & QStyle.StateFlag.State_HasFocus)
        stands_out = has_keys or bool(state & QStyle.StateFlag.State_MouseOver)
        role = QPalette.ColorRole.Highlight if stands_out else QPalette.ColorRole.Mid
        painter.setPen(QPen(option.palette.color(role), _RIM if has_keys else 1, j=Qt.PenJoinStyle.MiterJoin))
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
