"""The form of what to train: a preset, or one's own network, and how it is to learn."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QFormLayout, QLabel, QLineEdit, QSpinBox, QWidget

from digitpad.errors import DigitpadError
from training.recipe import PRESETS, Augmentation, Recipe

_OWN = "custom"
_PRESETS = {preset.id: preset for preset in PRESETS}
_MOST_LAYERS, _MOST_UNITS = 20, 8192
_PEN_SHARE = 3


class RecipeFormError(DigitpadError):
    """What was filled in makes no network."""


class RecipeForm(QWidget):
    """Begins with a preset's choices; changing the network makes it one's own."""

    preset_changed = Signal(str)
    """The id of the preset that was chosen."""

    def __init__(self) -> None:
        super().__init__()
        self._preset = QComboBox()
        self._preset.setObjectName("preset")
        self._preset.addItems([*_PRESETS, _OWN])
        self._preset.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._preset.setMinimumContentsLength(8)  # long names are cut off rather than the form
        self._summary = QLabel()
        self._summary.setWordWrap(True)
        self._layers = QLineEdit()
        self._layers.setObjectName("layers")
        self._layers.setToolTip("Units of the hidden layers, as 128, 64; empty for none")
        self._activation = _choices("activation", "relu", "sigmoid")
        self._dropout = _share("dropout")
        self._batch_normalisation = _check("batch_normalisation", "Batch normalisation")
        self._pen = _check("pen_strokes", "Learn from pen strokes too")
        self._augmentation = _check("augmentation", "Augment the digits")
        self._epochs = _number("epochs", 1, 1000)
        self._batch_size = _number("batch_size", 1, 4096)
        self._learning_rate = QDoubleSpinBox()
        self._learning_rate.setObjectName("learning_rate")
        self._learning_rate.setDecimals(5)
        self._learning_rate.setRange(0.00001, 1000)
        self._learning_rate.setSingleStep(0.0005)
        self._seed = _number("seed", 0, 999_999)
        self._lay_out()
        self._preset.currentTextChanged.connect(self._on_preset_changed)
        self._on_preset_changed(self._preset.currentText())

    def recipe(self) -> Recipe:
        """What is filled in. Raises RecipeFormError if the layers are no numbers of units."""
        own = self._preset.currentText() == _OWN
        base = Recipe(name=_OWN, schedule="cosine") if own else _PRESETS[self._preset.currentText()].recipe
        if own:
            base = replace(
                base,
                hidden_units=self._hidden_units(),
                activation=self._activation.currentText(),  # type: ignore[arg-type]
                batch_normalisation=self._batch_normalisation.isChecked(),
                dropout=self._dropout.value(),
            )
        return replace(
            base,
            epochs=self._epochs.value(),
            batch_size=self._batch_size.value(),
            learning_rate=self._learning_rate.value(),
            seed=self._seed.value(),
            pen_share=(base.pen_share or _PEN_SHARE) if self._pen.isChecked() else 0,
            augmentation=(base.augmentation or Augmentation()) if self._augmentation.isChecked() else None,
        )

    def _hidden_units(self) -> tuple[int, ...]:
        words = self._layers.text().replace("-", ",").replace(",", " ").split()
        if not all(word.isdecimal() and 0 < int(word) <= _MOST_UNITS for word in words):
            raise RecipeFormError(f"Hidden layers are numbers of units from 1 to {_MOST_UNITS:,}, as 128, 64.")
        if len(words) > _MOST_LAYERS:
            raise RecipeFormError(
                f"A network of {len(words):,} hidden layers does not learn; use {_MOST_LAYERS} at most."
            )
        return tuple(map(int, words))

    def _on_preset_changed(self, preset: str) -> None:
        is_own = preset == _OWN
        recipe = Recipe(name=_OWN, hidden_units=(128, 64)) if is_own else _PRESETS[preset].recipe
        self._summary.setText("your own network" if is_own else _PRESETS[preset].summary)
        self._layers.setText(", ".join(map(str, recipe.hidden_units)))
        self._activation.setCurrentText(recipe.activation)
        self._dropout.setValue(recipe.dropout)
        self._batch_normalisation.setChecked(recipe.batch_normalisation)
        self._pen.setChecked(recipe.pen_share > 0)
        self._augmentation.setChecked(recipe.augmentation is not None)
        self._epochs.setValue(recipe.epochs)
        self._batch_size.setValue(recipe.batch_size)
        self._learning_rate.setValue(recipe.learning_rate)
        self._seed.setValue(recipe.seed)
        for field in (self._layers, self._activation, self._dropout, self._batch_normalisation):
            field.setEnabled(is_own)
        self.preset_changed.emit(preset)

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, field in (
            ("&Preset", self._preset),
            ("", self._summary),
            ("Hidden &layers", self._layers),
            ("&Activation", self._activation),
            ("&Dropout", self._dropout),
            ("", self._batch_normalisation),
            ("", self._pen),
            ("", self._augmentation),
            ("&Epochs", self._epochs),
            ("&Batch size", self._batch_size),
            ("Learning &rate", self._learning_rate),
            ("&Seed", self._seed),
        ):
            if label:
                field.setAccessibleName(label.replace("&", ""))
                form.addRow(label, field)
            else:
                form.addRow(field)


def _choices(name: str, *choices: str) -> QComboBox:
    field = QComboBox()
    field.setObjectName(name)
    field.addItems(list(choices))
    return field


def _number(name: str, least: int, most: int) -> QSpinBox:
    field = QSpinBox()
    field.setObjectName(name)
    field.setRange(least, most)
    return field


def _share(name: str) -> QDoubleSpinBox:
    field = QDoubleSpinBox()
    field.setObjectName(name)
    field.setRange(0, 0.9)
    field.setSingleStep(0.05)
    return field


def _check(name: str, text: str) -> QCheckBox:
    field = QCheckBox(text)
    field.setObjectName(name)
    return field
