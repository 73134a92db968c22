"""The list in the history strip: a row of thumbnails, each with its answer below."""

from functools import partial

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QScrollEvent,
    QScrollPrepareEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QScroller,
)

from digitpad.base.language import again, tr
from digitpad.recognition.history import History, HistoryEntry
from digitpad.recognition.prediction import BLANK, DIGITS
from digitpad.ui.kit.buttons import KEEPS_ITS_HEIGHT
from digitpad.ui.kit.colors import quiet_text
from digitpad.ui.kit.plain_text import this_is_in_a_menu
from digitpad.ui.kit.tokens import type_size
from digitpad.ui.languages import dates
from digitpad.ui.languages.wording import in_each_language, word
from digitpad.ui.memory.thumbnails import ENTRY, Thumbnails

_EMPTY = tr("The last drawings will appear here.")
_IN_THE_MIDDLE = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
_LEAST_TYPE = 8
_KEYS_THAT_CHOOSE = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select)


class HistoryList(QListWidget):
    """Newest first, from left to right. A click chooses a drawing; so do the arrow keys, then Enter or Space.

    Nothing is ever selected but by a screen reader, to which that is the action of an item: it chooses the drawing.
    """

    drawing_chosen = Signal(object)
    """The `Drawing` that is to come back."""

    drawing_labelled = Signal(object, int)
    """A `Drawing`, and the digit that it is, as the person says."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("history")
        word(self.setAccessibleName, tr("History"))
        word(
            self.setAccessibleDescription,
            tr("The last drawings. The arrow keys move between them, Enter brings one back."),
        )
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.horizontalScrollBar().setProperty(KEEPS_ITS_HEIGHT, True)  # or it would lie on the answers
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click must not take the focus from the canvas
        self._thumbnails = Thumbnails(self)
        in_each_language(self._word_all)
        self.setItemDelegate(self._thumbnails)
        self.itemClicked.connect(self._on_clicked)
        # Queued, since what comes back may change the list, which Qt is not done with.
        self.itemSelectionChanged.connect(self._on_selected, Qt.ConnectionType.QueuedConnection)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self._scroller = QScroller.scroller(self.viewport())
        self._scroller.stateChanged.connect(self._on_scroller_changed)
        self._was_flicked = False  # since it was pressed

    def set_scale(self, scale: float) -> None:
        """Show all of it larger, by a multiple >= 1 of the smallest size."""
        if self._thumbnails.set_scale(scale):
            self.scheduleDelayedItemsLayout()

    def show_history(self, history: History) -> None:
        """Show these entries; the one that the arrow keys had reached stays the current one."""
        self._thumbnails.forget_all_but({entry.drawing for entry in history.entries})
        current = self.currentItem()
        at = current.data(ENTRY).drawing if current else None
        self.clear()
        for entry in history.entries:
            item = _item(entry)
            self.addItem(item)
            if entry.drawing == at:
                self.setCurrentIndex(self.indexFromItem(item))  # setCurrentItem would select it

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self.currentItem() is None:
            self.setCurrentIndex(self.model().index(0, 0))
        super().focusInEvent(event)

    def event(self, event: QEvent) -> bool:
        is_key = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_key and event.key() in _KEYS_THAT_CHOOSE and not event.modifiers():  # type: ignore[attr-defined]
            event.accept()  # Enter chooses here, and does nothing that it does elsewhere in the window
            return True
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_keys = event.reason() == QContextMenuEvent.Reason.Keyboard
        item = self.currentItem() if by_keys else self.itemAt(event.pos())
        if item is None:
            return
        menu = QMenu(self)
        menu.setObjectName("history_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        drawing = item.data(ENTRY).drawing
        menu.addAction(tr("&Bring back")).triggered.connect(partial(self.drawing_chosen.emit, drawing))
        menu.addSeparator()
        for digit in range(DIGITS):
            said = menu.addAction(this_is_in_a_menu(digit))
            said.triggered.connect(partial(self.drawing_labelled.emit, drawing, digit))
        menu.popup(self.viewport().mapToGlobal(self.visualItemRect(item).center()) if by_keys else event.globalPos())

    def selectionCommand(
        self, _index: QModelIndex | QPersistentModelIndex, _event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        return QItemSelectionModel.SelectionFlag.NoUpdate

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._was_flicked = self._scroller.state() == QScroller.State.Dragging  # it is stopped by this finger
        super().mousePressEvent(event)

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
                painter.setPen(quiet_text(self.palette(), QPalette.ColorRole.Window))
                painter.setFont(self._font_for(again(_EMPTY)))
                painter.drawText(self.viewport().rect(), _IN_THE_MIDDLE, again(_EMPTY))

    def _font_for(self, text: str) -> QFont:
        """The usual type, or a smaller one in which each word, and all lines, have room."""
        font, room = QFont(self.font()), self.viewport().rect()
        for size in range(type_size(font), _LEAST_TYPE, -1):
            font.setPixelSize(size)
            needed = QFontMetrics(font).boundingRect(room, _IN_THE_MIDDLE, text)
            if room.contains(needed):
                break
        return font

    def _word_all(self) -> None:
        for row in range(self.count()):
            _word(self.item(row))

    def viewportEvent(self, event: QEvent) -> bool:
        """Qt's scroller counts from the left, and a scroll bar from where one begins to read."""
        bar = self.horizontalScrollBar()
        if self.isRightToLeft() and isinstance(event, QScrollEvent):
            mirrored = QPointF(bar.maximum() - event.contentPos().x(), 0)
            event = QScrollEvent(mirrored, event.overshootDistance(), event.scrollState())
        taken = super().viewportEvent(event)
        if self.isRightToLeft() and isinstance(event, QScrollPrepareEvent):
            event.setContentPos(QPointF(bar.maximum() - bar.value(), 0))
        return taken

    def _on_scroller_changed(self, state: QScroller.State) -> None:
        if state == QScroller.State.Dragging:
            self._was_flicked = True

    def _on_clicked(self, item: QListWidgetItem) -> None:
        """Qt makes a click of a flick too, when the same drawing stays below the finger."""
        if not self._was_flicked:
            self._choose(item)

    def _on_selected(self) -> None:
        selected = self.selectedItems()
        self.clearSelection()  # or the action would take it back the next time
        for item in selected:
            self._choose(item)

    def _choose(self, item: QListWidgetItem) -> None:
        self.drawing_chosen.emit(item.data(ENTRY).drawing)


def _item(entry: HistoryEntry) -> QListWidgetItem:
    item = QListWidgetItem(entry.answer or BLANK)
    item.setData(ENTRY, entry)
    _word(item)
    return item


def _word(item: QListWidgetItem) -> None:
    entry = item.data(ENTRY)
    left_at = dates.short_time(entry.left_at)
    item.setData(
        Qt.ItemDataRole.AccessibleTextRole,
        tr("{answer}, drawn {time}", answer=entry.answer, time=left_at)
        if entry.answer
        else tr("No digit, drawn {time}", time=left_at),
    )
    item.setToolTip(tr("Bring back ({time})", time=left_at))
