"""The Samples page: what the hand in use has taught, to look through, relabel and delete, and how well it is read."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from digitpad.recognition.models.figures import per_cent
from digitpad.recognition.prediction import DIGITS
from digitpad.ui.kit.buttons import new_button
from digitpad.ui.samples.exchange import Exchange
from digitpad.ui.samples.sample_model import STORED, SampleModel, SamplePainter, Shown

if TYPE_CHECKING:
    from digitpad.samples.store import StoredSample
    from digitpad.ui.samples.live_hand import LiveHand

_TELLING = 4  # samples: fewer say nothing of how well a hand is read
_NOTHING = "Nothing has been taught yet. Draw a digit and press the digit that it is, or collect some here."
_NONE_LIKE_IT = "No sample is like that."
_ANY = "Any digit"


class SamplesPage(QWidget):
    """Shows the samples of the hand in use."""

    drawing_chosen = Signal(object)
    """The `Drawing` that is to be shown in the pad."""

    relabelled = Signal(object, int)
    """These `StoredSample`s are to have another label."""

    deleted = Signal(object)
    """These `StoredSample`s are to be deleted."""

    collecting_wanted = Signal()
    """Digits are to be asked for, one after another."""

    def __init__(self, live_hand: LiveHand) -> None:
        super().__init__()
        self.setObjectName("samples_page")
        self.setAcceptDrops(True)
        self._live_hand = live_hand
        self.exchange = Exchange(live_hand, self)
        self._export = new_button("Export…", "export_samples", self.exchange.ask_where_to_export)
        self._model = SampleModel(self)
        self._list = _SampleList(self._model)
        self._list.activated.connect(lambda index: self.drawing_chosen.emit(index.data(STORED).sample.drawing))
        self._list.label_pressed.connect(self._relabel)
        self._list.delete_pressed.connect(self._delete)
        self._list.menu_wanted.connect(self._show_menu)
        self._whose, self._how_well = QLabel(), QLabel()
        self._whose.setTextFormat(Qt.TextFormat.PlainText)
        self._how_well.setObjectName("how_well")
        self._how_well.setWordWrap(True)
        self._filter = _combo("samples_filter", "Which samples", [each.value for each in Shown])
        self._digit = _combo("samples_digit", "Of which digit", [_ANY, *map(str, range(DIGITS))])
        self._by_doubt = QCheckBox("Most &doubtful first")
        self._by_doubt.setObjectName("samples_by_doubt")
        for changed in (self._filter.currentIndexChanged, self._digit.currentIndexChanged, self._by_doubt.toggled):
            changed.connect(self._on_filter_changed)
        self._lay_out()
        live_hand.learned_changed.connect(self._on_learned_changed)
        live_hand.hand_changed.connect(self._on_learned_changed)

    def showEvent(self, event: QShowEvent) -> None:
        self.refresh()
        super().showEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.source() is None and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        dropped = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if dropped:
            self.exchange.take_in(dropped[0])

    def _on_learned_changed(self) -> None:
        if self.isVisible():  # else when it is shown: on the other page, an answer waits for this
            self.refresh()

    def refresh(self) -> None:
        """Show what has been taught by now."""
        hand, learned = self._live_hand.hand, self._live_hand.learned
        self._whose.setText(f"The hand {hand.name}" if hand else "Nobody's hand is in use.")
        self._model.show_learned(learned)
        self._how_well.setText(self._in_figures())
        self._export.setEnabled(bool(learned.stored))
        self._list.empty_text = _NONE_LIKE_IT if learned.stored else _NOTHING

    def _in_figures(self) -> str:
        """How well the network reads the samples, each without itself."""
        learned = self._live_hand.learned
        if not learned.stored:
            return ""
        if len(learned.stored) < _TELLING:
            return f"From {_TELLING} samples on, how well this hand is read is shown here."
        alone, taught = learned.evaluations()
        low, high = taught.interval
        return (
            f"{len(learned.stored):,} samples, each read as if it were new: {per_cent(alone.accuracy, 1)} right by the "
            f"network alone, {per_cent(taught.accuracy, 1)} with what the others have taught "
            f"(95 %: {100 * low:.1f} to {per_cent(high, 1)})."
        )

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(16)
        for part in (self._filter, self._digit, self._by_doubt):
            above.addWidget(part)
        above.addStretch(1)
        above.addWidget(new_button("Import…", "import_samples", self.exchange.ask_what_to_import))
        above.addWidget(self._export)
        above.addWidget(new_button("Collect…", "collect_button", self.collecting_wanted.emit))
        down = QVBoxLayout(self)
        down.setContentsMargins(16, 16, 16, 8)
        down.setSpacing(8)
        down.addWidget(self._whose)
        down.addLayout(above)
        down.addWidget(self._list, 1)
        down.addWidget(self._how_well)

    def _on_filter_changed(self) -> None:
        place = self._digit.currentIndex()
        label = None if place == 0 else place - 1
        self._model.filter_by(Shown(self._filter.currentText()), label, self._by_doubt.isChecked())

    def _relabel(self, digit: int) -> None:
        stored = [each for each in self._list.chosen() if each.sample.label != digit]
        if stored:
            self.relabelled.emit(stored, digit)

    def _delete(self) -> None:
        if stored := self._list.chosen():
            self.deleted.emit(stored)

    def _show_menu(self, at: QPoint) -> None:
        chosen = self._list.chosen()
        if not chosen:
            return
        menu = QMenu(self)
        menu.setObjectName("samples_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        show = partial(self.drawing_chosen.emit, chosen[0].sample.drawing)
        menu.addAction("&Show in the pad").triggered.connect(show)
        menu.addAction("Dele&te").triggered.connect(self._delete)
        menu.addSeparator()
        for digit in range(DIGITS):
            menu.addAction(f"This is a &{digit}").triggered.connect(_later(self._relabel, digit))
        menu.popup(at)


class _SampleList(QListView):
    """A grid of samples. Digits label those that are selected, Delete deletes them, Enter shows one in the pad."""

    label_pressed = Signal(int)
    delete_pressed = Signal()
    menu_wanted = Signal(object)

    def __init__(self, model: SampleModel) -> None:
        super().__init__()
        self.setObjectName("samples")
        self.setAccessibleName("Samples")
        self.setAccessibleDescription("The digits 0 to 9 label what is selected, Delete deletes it, Enter shows it.")
        self.setModel(model)
        self.setItemDelegate(SamplePainter(self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda at: self.menu_wanted.emit(self.viewport().mapToGlobal(at)))
        self.empty_text = ""

    def chosen(self) -> list[StoredSample]:
        """Those that are selected."""
        return [index.data(STORED) for index in self.selectionModel().selectedIndexes()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if len(event.text()) == 1 and event.text() in "0123456789":
            self.label_pressed.emit(int(event.text()))
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.model().rowCount() == 0:
            with QPainter(self.viewport()) as painter:
                painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
                wrapped = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
                painter.drawText(self.viewport().rect(), wrapped, self.empty_text)


def _combo(name: str, said: str, texts: list[str]) -> QComboBox:
    combo = QComboBox()
    combo.setObjectName(name)
    combo.setAccessibleName(said)
    combo.addItems(texts)
    return combo


def _later(act: Callable[[int], None], digit: int) -> Callable[[], None]:
    return lambda: act(digit)
