"""The form of what to train: a preset, or a network of the person's own, and how it learns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QFormLayout, QLabel, QLineEdit, QSpinBox, QWidget

from digitpad.base.language import number, tr
from digitpad.protocol.layers import LayersError, count_weights, with_layers, written
from digitpad.protocol.recipe import AS_THEY_ARE, OWN, PRESETS, Augmentation, Recipe
from digitpad.runs.train_on import with_samples
from digitpad.ui.kit.events import leave_wheel_to_the_form
from digitpad.ui.languages.wording import add_item, add_row, without_mnemonic, word, worded
from digitpad.ui.runs.whole_label import WholeLabel

_OWN = OWN.name
_PEN_SHARE, _SCAN_SHARE, _UJI_SHARE = 3, 4, 4
_ROUNDS = 4  # new digits for so many epochs, then they come again, which is quicker
_LEARNING_RATES = {"adamw": 0.001, "sgd": 0.05, "rmsprop": 0.001}


class RecipeForm(QWidget):
    """Starts from the choices of a preset, or of a model to train on; a network of the person's own is "custom"."""

    preset_changed = Signal()
    """Another preset, or model to train on, was chosen, and its values filled in."""

    edited = Signal()
    """Something was filled in."""

    def __init__(self) -> None:
        super().__init__()
        self._bases = {preset.id: preset.recipe for preset in PRESETS}
        self._bases[_OWN] = OWN
        self._summaries = {preset.id: preset.summary for preset in PRESETS} | {_OWN: tr("your own network")}
        self._starts: dict[str, Path] = {}
        self._filled_in: dict[str, dict[str, Any]] = {}  # what belongs to no preset, and would else be lost
        self._is_filling = False
        self._make_fields_of_the_network()
        self._make_fields_of_the_digits()
        self._make_fields_of_learning()
        self._lay_out()
        self._watch()
        self._preset.currentIndexChanged.connect(lambda _index: self._on_preset_changed(self._preset.currentData()))
        self._optimizer.activated.connect(self._on_optimizer_chosen)
        self._on_preset_changed(self._preset.currentData())

    def _make_fields_of_the_network(self) -> None:
        self._preset = _choices("preset", *self._bases)
        self._preset.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._preset.setMinimumContentsLength(8)  # long names are cut off rather than the form
        self._summary = WholeLabel()
        self._summary.setTextFormat(Qt.TextFormat.PlainText)  # it may have the name of a model in it
        self._layers = QLineEdit()
        self._layers.setObjectName("layers")
        word(
            self._layers.setToolTip,
            tr(
                "Units of the hidden layers, such as 128, 64, or with convolutions: conv 16, conv 32, "
                "64; empty for none"
            ),
        )
        self._weights = QLabel()
        self._weights.setObjectName("weights")
        self._activation = _choices("activation", "relu", "sigmoid")
        self._dropout = _decimal("dropout", 0, 0.9, step=0.05, decimals=2)
        self._batch_normalisation = _check("batch_normalisation", tr("Batch normalisation"))

    def _make_fields_of_the_digits(self) -> None:
        self._pen = _check("pen_strokes", tr("Learn from pen strokes too"))
        self._scans = _check("swiss_scans", tr("Learn from Swiss scans too"))
        self._uji = _check("spanish_strokes", tr("Learn from Spanish pen strokes too"))
        self._samples = _check("my_samples", tr("Learn from my samples too"))
        self._samples.toggled.connect(self._on_samples_chosen)
        self._augmentation = _check("augmentation", tr("Augment the digits"))

    def _make_fields_of_learning(self) -> None:
        self._epochs = _number("epochs", 1, 1000)
        self._batch_size = _number("batch_size", 1, 4096)
        self._patience = _number("patience", 0, 1000)
        word(self._patience.setSpecialValueText, tr("off"))
        word(
            self._patience.setToolTip, tr("End after so many epochs without a better one; the best is kept in any case")
        )
        self._optimizer = _choices("optimizer", *_LEARNING_RATES)
        word(
            self._optimizer.setToolTip,
            tr("adamw: Adam, with its weight decay if that is not 0; sgd: with momentum 0.9"),
        )
        self._learning_rate = _decimal("learning_rate", 0.00001, 1000, step=0.0005, decimals=5)
        self._schedule = _choices("schedule", "constant", "cosine")
        word(
            self._schedule.setToolTip,
            tr("cosine: the learning rate rises for the first 2 % of the steps, then falls to 0"),
        )
        self._weight_decay = _decimal("weight_decay", 0, 1, step=0.0001, decimals=5)
        self._seed = _number("seed", 0, 999_999)

    @property
    def start(self) -> Path | None:
        """The model package to train on; None for a network that begins with random weights."""
        return self._starts.get(self._preset.currentData())

    def train_on_from(self, name: str, folder: Path, recipe: Recipe) -> None:
        """Fill in the choices for a model to train on, whose layers are those of ``recipe``."""
        entry = f"on from {name}"
        self._bases[entry], self._starts[entry] = recipe, folder
        self._summaries[entry] = tr("trains on from the weights of {name}", name=name)
        if self._preset.findData(entry) < 0:
            add_item(self._preset, tr("on from {name}", name=name), entry)
        self._preset.setCurrentIndex(self._preset.findData(entry))

    def learn_samples(self) -> None:
        """Choose that the samples of a hand are learned too."""
        self._samples.setChecked(True)

    @property
    def learns_samples(self) -> bool:
        """Whether the samples of a hand are to be learned too."""
        return self._samples.isChecked()

    def recipe(self) -> Recipe:
        """What is filled in. Raises LayersError if the layers are no numbers of units."""
        base = self._base()
        if self._preset.currentData() == _OWN:
            base = replace(
                with_layers(base, self._layers.text()),
                activation=self._activation.currentText(),  # type: ignore[arg-type]
                batch_normalisation=self._batch_normalisation.isChecked(),
                dropout=self._dropout.value(),
            )
        return replace(
            self._with_its_digits(base),
            epochs=self._epochs.value(),
            batch_size=self._batch_size.value(),
            patience=self._patience.value(),
            optimizer=self._optimizer.currentText(),  # type: ignore[arg-type]
            learning_rate=self._learning_rate.value(),
            schedule=self._schedule.currentText(),  # type: ignore[arg-type]
            weight_decay=self._weight_decay.value(),
            seed=self._seed.value(),
        )

    def take_learning_rate(self, rate: float) -> None:
        """Fill in a learning rate."""
        self._learning_rate.setValue(rate)

    def _base(self) -> Recipe:
        """What the choices start from."""
        base = self._bases[self._preset.currentData()]
        return with_samples(base) if self._samples.isChecked() else base

    def add_row(self, label: str, field: QWidget) -> None:
        """Add a choice that is none of the recipe below those that are."""
        add_row(self._rows, label, field)
        leave_wheel_to_the_form([field])

    @property
    def own_values(self) -> dict[str, Any]:
        """What was filled in for the person's own network, by the names of the fields; empty if nothing was."""
        return dict(self._filled_in.get(_OWN, {}))

    def take_own_values(self, values: Mapping[str, Any]) -> None:
        """Fill in for the person's own network what `own_values` gave before; what does not fit a field is left out."""
        self._filled_in[_OWN] = dict(values)
        if self._preset.currentData() == _OWN:
            self._on_preset_changed(_OWN)

    def _with_its_digits(self, base: Recipe) -> Recipe:
        chosen = replace(
            base,
            pen_share=(base.pen_share or _PEN_SHARE) if self._pen.isChecked() else 0,
            scan_share=(base.scan_share or _SCAN_SHARE) if self._scans.isChecked() else 0,
            uji_share=(base.uji_share or _UJI_SHARE) if self._uji.isChecked() else 0,
        )
        if self._augmentation.isChecked():
            how = base.augmentation if base.augmentation not in (None, AS_THEY_ARE) else Augmentation()
            return replace(chosen, augmentation=how, rounds=base.rounds or _ROUNDS)
        if chosen.pen_share or chosen.scan_share or chosen.uji_share or chosen.sample_share:
            return replace(chosen, augmentation=AS_THEY_ARE, rounds=1)
        return replace(chosen, augmentation=None)

    def _on_preset_changed(self, preset: str) -> None:
        recipe = self._bases[preset]
        self._is_filling = True
        word(self._summary.setText, self._summaries[preset])
        self._layers.setText(written(recipe))
        self._activation.setCurrentText(recipe.activation)
        self._dropout.setValue(recipe.dropout)
        self._batch_normalisation.setChecked(recipe.batch_normalisation)
        self._pen.setChecked(recipe.pen_share > 0)
        self._scans.setChecked(recipe.scan_share > 0)
        self._uji.setChecked(recipe.uji_share > 0)
        self._samples.setChecked(False)
        self._fill_in_how_it_learns(recipe)
        self._patience.setValue(recipe.patience)
        self._optimizer.setCurrentText(recipe.optimizer)
        self._weight_decay.setValue(recipe.weight_decay)
        self._seed.setValue(recipe.seed)
        for field in self._fields:
            _fill(field, self._filled_in.get(preset, {}).get(field.objectName()))
        self._is_filling = False
        for field in (self._layers, self._activation, self._dropout, self._batch_normalisation):
            field.setEnabled(preset == _OWN)
        self._show_weights()
        self.preset_changed.emit()

    def _on_samples_chosen(self) -> None:
        """A network that is trained on learns samples in another way than all digits."""
        if self.start is not None and not self._is_filling:
            self._fill_in_how_it_learns(self._base())

    def _fill_in_how_it_learns(self, recipe: Recipe) -> None:
        self._augmentation.setChecked(recipe.augmentation not in (None, AS_THEY_ARE))
        self._epochs.setValue(recipe.epochs)
        self._batch_size.setValue(recipe.batch_size)
        self._learning_rate.setValue(recipe.learning_rate)
        self._schedule.setCurrentText(recipe.schedule)

    def _watch(self) -> None:
        self._fields = [
            field for field in self.findChildren(QWidget) if _value(field) is not None and field is not self._preset
        ]
        for field in self._fields:
            _changed(field).connect(self._on_edited)
        leave_wheel_to_the_form([self._preset, *self._fields])

    def _on_edited(self) -> None:
        if self._is_filling:
            return
        preset = self._preset.currentData()
        if preset == _OWN or preset in self._starts:
            self._filled_in[preset] = {field.objectName(): _value(field) for field in self._fields}
        self._show_weights()
        self.edited.emit()

    def _show_weights(self) -> None:
        """Say how many weights the network will have; a dash where that is not known."""
        try:
            weights = count_weights(self.recipe())
        except LayersError:
            weights = None
        said = "–" if weights is None else number(weights)
        word(self._weights.setText, said)
        word(self._weights.setAccessibleName, tr("Weights: {weights}", weights=said))

    def _on_optimizer_chosen(self) -> None:
        """Each needs another learning rate; the preset's own stays with the preset's own optimizer."""
        base, chosen = self._bases[self._preset.currentData()], self._optimizer.currentText()
        self._learning_rate.setValue(base.learning_rate if chosen == base.optimizer else _LEARNING_RATES[chosen])

    def _lay_out(self) -> None:
        form = self._rows = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)  # some languages have long labels
        for label, field in (
            (tr("&Preset"), self._preset),
            ("", self._summary),
            (tr("Hidden &layers"), self._layers),
            (tr("Weights"), self._weights),
            (tr("&Activation"), self._activation),
            (tr("&Dropout"), self._dropout),
            ("", self._batch_normalisation),
            ("", self._pen),
            ("", self._scans),
            ("", self._uji),
            ("", self._samples),
            ("", self._augmentation),
            (tr("&Epochs"), self._epochs),
            (tr("Early s&topping"), self._patience),
            (tr("&Batch size"), self._batch_size),
            (tr("&Optimizer"), self._optimizer),
            (tr("Learning &rate"), self._learning_rate),
            (tr("S&chedule"), self._schedule),
            (tr("&Weight decay"), self._weight_decay),
            (tr("&Seed"), self._seed),
        ):
            if label:
                word(field.setAccessibleName, without_mnemonic(label))
                add_row(form, label, field)
            else:
                form.addRow(field)


def _value(field: QWidget) -> str | int | float | bool | None:
    """What is filled in; None for a widget that is no field."""
    if isinstance(field, QComboBox):
        return field.currentText()
    if isinstance(field, QLineEdit):
        return field.text() if field.objectName() == "layers" else None  # the others are parts of fields
    if isinstance(field, QCheckBox):
        return field.isChecked()
    return field.value() if isinstance(field, QSpinBox | QDoubleSpinBox) else None


def _fill(field: QWidget, value: object) -> None:
    """Fill in a value; one of another kind, or out of range, does not fit and is left out."""
    if isinstance(field, QComboBox) and isinstance(value, str):
        field.setCurrentText(value)
    elif isinstance(field, QLineEdit) and isinstance(value, str):
        field.setText(value)
    elif isinstance(field, QCheckBox) and isinstance(value, bool):
        field.setChecked(value)
    elif isinstance(field, QSpinBox) and type(value) is int and field.minimum() <= value <= field.maximum():
        field.setValue(value)
    elif isinstance(field, QDoubleSpinBox) and isinstance(value, int | float):
        field.setValue(value if field.minimum() <= value <= field.maximum() else field.value())


def _changed(field: QWidget) -> SignalInstance:
    if isinstance(field, QComboBox):
        return field.currentTextChanged
    if isinstance(field, QLineEdit):
        return field.textChanged
    if isinstance(field, QCheckBox):
        return field.toggled
    assert isinstance(field, QSpinBox | QDoubleSpinBox)
    return field.valueChanged


def _choices(name: str, *choices: str) -> QComboBox:
    field = QComboBox()
    field.setObjectName(name)
    for choice in choices:
        field.addItem(choice, choice)
    return field


def _number(name: str, least: int, most: int) -> QSpinBox:
    field = QSpinBox()
    field.setObjectName(name)
    field.setRange(least, most)
    return field


def _decimal(name: str, least: float, most: float, step: float, decimals: int) -> QDoubleSpinBox:
    field = QDoubleSpinBox()
    field.setObjectName(name)
    field.setDecimals(decimals)
    field.setRange(least, most)
    field.setSingleStep(step)
    return field


def _check(name: str, text: str) -> QCheckBox:
    field = worded(QCheckBox(), text)
    field.setObjectName(name)
    return field
