"""All models with their cards, to choose one to read with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from digitpad.base.language import tr
from digitpad.recognition.models.figures import rows_of_the_card
from digitpad.recognition.models.model_store import StoredModel, features_of, stored_models
from digitpad.ui.kit.buttons import cross
from digitpad.ui.kit.plain_text import tool_tip
from digitpad.ui.kit.tokens import USUAL_TYPE, type_size
from digitpad.ui.languages.wording import word, worded

if TYPE_CHECKING:
    from digitpad.ui.models.model_in_use import ModelInUse

_LIST_WIDTH = 240
_CARD_WIDTH = 360
_LARGE_TYPE = 1.3 * USUAL_TYPE  # above it, what stands in the card is below its label, since both are long


class ModelsDialog(QDialog):
    """On the left the models, on the right the card of the one that is selected."""

    export_asked = Signal(object)
    """The folder of a model package that is to be exported."""

    def __init__(self, model: ModelInUse, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("models_dialog")
        word(self.setWindowTitle, tr("Models"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._model = model
        self._list = QListWidget()
        self._list.setObjectName("models_list")
        word(self._list.setAccessibleName, tr("Models"))
        self._list.setFixedWidth(_LIST_WIDTH)
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._card = QScrollArea()
        self._card.setWidgetResizable(True)
        self._card.setFrameShape(QFrame.Shape.NoFrame)
        self._card.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._use = worded(QPushButton(), tr("&Use this model"))
        self._use.setObjectName("use_this_model")
        self._use.clicked.connect(self._on_use)
        self._export = worded(QPushButton(), tr("&Export…"))
        self._export.setObjectName("export_this_model")
        self._export.clicked.connect(self._on_export)
        self._lay_out()
        self._fill()
        self._list.currentRowChanged.connect(self._show_card)
        model.changed.connect(self._show_card)
        self._show_card()

    def _lay_out(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(24)
        across.addWidget(self._list)
        across.addWidget(self._card, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        cross(buttons.buttons())
        for button in (self._export, self._use):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        down = QVBoxLayout(self)
        down.setContentsMargins(24, 24, 24, 16)
        down.setSpacing(16)
        down.addLayout(across, 1)
        down.addWidget(buttons)

    def _fill(self) -> None:
        for model in stored_models():
            item = QListWidgetItem(model.title)
            item.setToolTip(tool_tip(model.title))
            item.setData(Qt.ItemDataRole.UserRole, model)
            self._list.addItem(item)
            if model.folder == self._model.folder:
                self._list.setCurrentItem(item)
        if self._list.currentRow() < 0:
            self._list.setCurrentRow(0)

    def _selected(self) -> StoredModel | None:
        item = self._list.currentItem()
        model = item.data(Qt.ItemDataRole.UserRole) if item else None
        return model if isinstance(model, StoredModel) else None

    def _show_card(self) -> None:
        model = self._selected()
        rows = _rows(model, model is not None and model.folder == self._model.folder)
        card = _in_one_column(rows) if type_size(self.font()) > _LARGE_TYPE else _in_two_columns(rows)
        self._card.setWidget(card)
        bar = self._card.verticalScrollBar().sizeHint().width()
        self._card.setMinimumWidth(max(_CARD_WIDTH, card.minimumSizeHint().width()) + bar)
        self._card.setMinimumHeight(min(card.sizeHint().height(), _CARD_WIDTH))
        is_whole = model is not None and model.card is not None
        self._use.setEnabled(is_whole and model is not None and model.folder != self._model.folder)
        self._export.setEnabled(is_whole)

    def _on_use(self) -> None:
        model = self._selected()
        if model is not None:
            self._model.use(model.folder)

    def _on_export(self) -> None:
        model = self._selected()
        if model is not None:
            self.accept()
            self.export_asked.emit(model.folder)


def _in_two_columns(rows: list[tuple[str, str]]) -> QWidget:
    card = QWidget()
    form = QFormLayout(card)
    form.setContentsMargins(0, 0, 0, 0)
    form.setHorizontalSpacing(24)
    form.setVerticalSpacing(8)
    for label, text in rows:
        form.addRow(worded(QLabel(), label), _value(text))
    return card


def _in_one_column(rows: list[tuple[str, str]]) -> QWidget:
    card = QWidget()
    down = QVBoxLayout(card)
    down.setContentsMargins(0, 0, 0, 0)
    down.setSpacing(0)
    for label, text in rows:
        above = worded(QLabel(), label)
        above.setWordWrap(True)
        down.addWidget(above)
        down.addWidget(_value(text))
        down.addSpacing(8)
    down.addStretch(1)
    return card


def _value(text: str) -> QLabel:
    value = worded(QLabel(), text)
    value.setTextFormat(Qt.TextFormat.PlainText)
    value.setWordWrap(True)
    value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return value


def _rows(model: StoredModel | None, is_in_use: bool) -> list[tuple[str, str]]:
    if model is None:
        return []
    said = (
        rows_of_the_card(model.card, model.title)
        if model.card
        else [(tr("Model"), model.name), (tr("Damaged"), model.fault)]
    )
    by = [(tr("Learns a hand by"), features_of(model.folder))] if model.card else []
    return [*said, *by, (tr("In use"), tr("yes") if is_in_use else tr("no"))]
