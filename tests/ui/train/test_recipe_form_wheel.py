"""The form of what to train: the wheel goes over it, and the person's own network stays as it was filled in."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from pad import Pad
from parts import found
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QTabWidget,
    QWidget,
)
from tab import Tab

from digitpad.ui.train.recipe_form import RecipeForm


def turn_wheel(tab: Tab, field: QWidget) -> None:
    """Turn it as a person does: Qt offers what a field does not take to what the field lies in."""
    at = QPointF(field.mapTo(tab.widget, field.rect().center()))
    QTest.wheelEvent(tab.widget.windowHandle(), at, QPoint(0, -120))
    QApplication.processEvents()


@pytest.mark.parametrize("name", ["preset", "activation", "epochs", "dropout", "learning_rate", "device"])
def test_the_wheel_scrolls_the_form_and_changes_no_field_without_the_focus(tab: Tab, name: str) -> None:
    tab.widget.resize(900, 300)
    tab.fill_in(epochs=7)
    QApplication.processEvents()
    scroll, field = found(tab.widget, QScrollArea), tab.part(QWidget, name)
    tab.part(QTabWidget, "training_views").setFocus()  # a window gives its first field the focus
    scroll.ensureWidgetVisible(field, 0, 30)
    before, scrolled = shown(field), scroll.verticalScrollBar().value()
    turn_wheel(tab, field)
    assert shown(field) == before
    assert not field.hasFocus()
    assert scroll.verticalScrollBar().value() > scrolled


def test_the_wheel_changes_a_field_that_has_the_focus(tab: Tab) -> None:
    tab.fill_in(epochs=7)
    epochs = tab.part(QSpinBox, "epochs")
    QApplication.processEvents()  # until the form is laid out
    found(tab.widget, QScrollArea).ensureWidgetVisible(epochs)
    epochs.setFocus(Qt.FocusReason.MouseFocusReason)
    turn_wheel(tab, epochs)
    assert epochs.value() == 6


def test_the_wheel_changes_no_field_to_which_the_focus_came_with_the_page(pad: Pad) -> None:
    pad.window.activateWindow()
    pad.qtbot.waitUntil(pad.window.isActiveWindow)
    pad.trigger("action_train_page")
    preset = found(pad.window, QComboBox, "preset")
    pad.trigger("action_samples_page")
    samples = found(pad.window, QWidget, "samples_page")
    pad.qtbot.waitUntil(samples.isVisible)
    pad.trigger("action_train_page")
    pad.qtbot.waitUntil(preset.hasFocus)
    before = preset.currentText()
    at = QPointF(preset.mapTo(pad.window, preset.rect().center()))
    QTest.wheelEvent(pad.window.windowHandle(), at, QPoint(0, -120))
    QApplication.processEvents()
    assert preset.currentText() == before


def shown(field: QWidget) -> str:
    return field.currentText() if isinstance(field, QComboBox) else field.text()  # type: ignore[attr-defined]


def fill_in_own(form: QWidget) -> None:
    found(form, QComboBox, "preset").setCurrentText("custom")
    found(form, QLineEdit, "layers").setText("300, many")
    found(form, QComboBox, "activation").setCurrentText("sigmoid")
    found(form, QDoubleSpinBox, "dropout").setValue(0.35)
    found(form, QCheckBox, "pen_strokes").setChecked(True)
    found(form, QSpinBox, "epochs").setValue(77)


def own(form: QWidget) -> tuple[object, ...]:
    found(form, QComboBox, "preset").setCurrentText("custom")
    return (
        found(form, QLineEdit, "layers").text(),
        found(form, QComboBox, "activation").currentText(),
        found(form, QDoubleSpinBox, "dropout").value(),
        found(form, QCheckBox, "pen_strokes").isChecked(),
        found(form, QSpinBox, "epochs").value(),
    )


FILLED_IN = ("300, many", "sigmoid", 0.35, True, 77)


def test_looking_at_a_preset_loses_nothing_that_was_filled_in(tab: Tab) -> None:
    fill_in_own(tab.widget)
    preset = tab.part(QComboBox, "preset")
    preset.setCurrentText("mlp-128")
    usual = tab.part(QSpinBox, "epochs").value()
    tab.part(QSpinBox, "epochs").setValue(usual + 1)
    assert own(tab.widget) == FILLED_IN
    preset.setCurrentText("mlp-128")
    assert tab.part(QSpinBox, "epochs").value() == usual  # a preset stays what it is


def test_the_next_window_has_the_person_s_own_network_as_it_was(
    pad: Pad, open_pad: Callable[..., Pad], home: Path
) -> None:
    pad.trigger("action_train_page")
    fill_in_own(pad.window)
    pad.window.close()
    second = open_pad()
    second.trigger("action_train_page")
    assert own(second.window) == FILLED_IN
    second.window.close()
    assert json.loads((home / "settings.json").read_text())["own_recipe"]["layers"] == "300, many"


def test_values_that_fit_no_field_are_left_out() -> None:
    form = RecipeForm()
    usual = own(form)
    form.take_own_values(
        {"layers": 7, "activation": "cubic", "dropout": 40, "pen_strokes": "yes", "epochs": 0, "no field": 1}
    )
    assert own(form) == usual
    form.take_own_values({"epochs": 5, "dropout": "much"})
    assert own(form) == (*usual[:-1], 5)
