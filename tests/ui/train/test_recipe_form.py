"""What is filled in and chosen on the Train page is what is learned, or refused in a sentence."""

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from parts import found
from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
)
from pytestqt.qtbot import QtBot
from tab import Tab

from digitpad.base import paths
from digitpad.protocol.recipe import AS_THEY_ARE, BUNDLED, Augmentation, Recipe
from digitpad.recognition.models.model_store import open_package
from digitpad.ui.runs.curves_view import CurvesView
from digitpad.ui.train.recipe_form import RecipeForm
from digitpad.ui.train.session import State


@pytest.mark.parametrize(
    ("layers", "batch_size", "sentence"),
    [
        ("0", 64, "Hidden layers are numbers of units from 1 to"),
        ("many", 64, "Hidden layers are numbers of units from 1 to"),
        ("1000000", 64, "Hidden layers are numbers of units from 1 to"),
        (" ".join(["8"] * 10_000), 64, "A network of 10,000 hidden layers does not learn"),
    ],
)
def test_impossible_networks_are_reported(tab: Tab, layers: str, batch_size: int, sentence: str) -> None:
    tab.fill_in(layers=layers, batch_size=batch_size)
    tab.press("train_button")
    assert tab.status.text().startswith(sentence)
    assert tab.widget.session.state is State.IDLE


def test_weights_are_counted_and_convolutions_taken_from_what_is_written(qtbot: QtBot) -> None:
    form = RecipeForm()
    qtbot.addWidget(form)
    weights, layers = found(form, QLabel, "weights"), found(form, QLineEdit, "layers")
    assert weights.text() == "118,282"
    found(form, QComboBox, "preset").setCurrentText("custom")
    layers.setText("conv 16, conv 32, 64")
    assert weights.text() == f"{(9 + 1) * 16 + (9 * 16 + 1) * 32 + (7 * 7 * 32 + 1) * 64 + 650:,}"
    found(form, QComboBox, "schedule").setCurrentText("constant")
    found(form, QDoubleSpinBox, "weight_decay").setValue(0.001)
    recipe = form.recipe()
    assert (recipe.network, recipe.filters, recipe.hidden_units) == ("convolutional", (16, 32), (64,))
    assert (recipe.schedule, recipe.weight_decay) == ("constant", 0.001)
    layers.setText("many")
    assert weights.text() == "–"


def test_what_the_form_says_is_what_is_learned(tab: Tab) -> None:
    tab.fill_in(layers="24, 16", epochs=1)
    tab.part(QComboBox, "activation").setCurrentText("sigmoid")
    tab.part(QDoubleSpinBox, "dropout").setValue(0.25)
    for box in ("batch_normalisation", "pen_strokes", "augmentation"):
        tab.part(QCheckBox, box).setChecked(True)
    optimizer = tab.part(QComboBox, "optimizer")
    optimizer.setFocus()
    QTest.keyClicks(optimizer, "sgd")
    assert tab.part(QDoubleSpinBox, "learning_rate").value() == 0.05
    tab.part(QDoubleSpinBox, "learning_rate").setValue(0.02)
    tab.part(QSpinBox, "patience").setValue(7)
    tab.part(QSpinBox, "seed").setValue(11)
    tab.press("train_button")
    tab.wait_for(State.FINISHED)
    (run,) = paths.models_dir().iterdir()
    learned = Recipe.from_json(json.loads((run / "recipe.json").read_text()))
    assert learned == Recipe(
        name="custom",
        hidden_units=(24, 16),
        activation="sigmoid",
        batch_normalisation=True,
        dropout=0.25,
        epochs=1,
        batch_size=64,
        schedule="cosine",
        learning_rate=0.02,
        pen_share=3,
        seed=11,
        augmentation=Augmentation(),
        rounds=4,
        optimizer="sgd",
        patience=7,
    )
    assert open_package(run).card.architecture.startswith("784-24-16-10, ")


def test_pen_strokes_are_learned_unbent_without_augmentation(tab: Tab) -> None:
    form = tab.widget.findChild(RecipeForm)
    assert isinstance(form, RecipeForm)
    tab.fill_in()
    assert (form.recipe().pen_share, form.recipe().augmentation) == (0, None)
    tab.part(QCheckBox, "pen_strokes").setChecked(True)
    assert (form.recipe().pen_share, form.recipe().augmentation) == (3, AS_THEY_ARE)


def test_scans_and_spanish_strokes_are_chosen(tab: Tab) -> None:
    form = tab.widget.findChild(RecipeForm)
    assert isinstance(form, RecipeForm)
    tab.fill_in()
    for name, shares in (("swiss_scans", (4, 0)), ("spanish_strokes", (4, 4))):
        tab.part(QCheckBox, name).setChecked(True)
        assert (form.recipe().scan_share, form.recipe().uji_share) == shares
        assert form.recipe().augmentation == AS_THEY_ARE
    tab.part(QComboBox, "preset").setCurrentText("bundled")
    assert form.recipe() == BUNDLED
    tab.part(QCheckBox, "swiss_scans").setChecked(False)
    assert (form.recipe().scan_share, form.recipe().uji_share) == (0, 4)


def test_a_batch_larger_than_the_data_is_reported(tab: Tab) -> None:
    tab.fill_in(batch_size=2048)
    tab.press("train_button")
    assert tab.widget.session.state is State.IDLE
    assert tab.status.text() == "A batch of 2,048 is more than the 1,024 digits there are; choose a smaller one."


def choose_files(tab: Tab, *files: Path) -> None:
    tab.press("choose_data")
    (dialog,) = tab.widget.findChildren(QFileDialog)
    dialog.filesSelected.emit([str(file) for file in files])
    dialog.reject()


def test_data_without_mnist_is_reported(tab: Tab, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("seven")
    choose_files(tab, tmp_path / "notes.txt")
    tab.fill_in()
    tab.press("train_button")
    assert "notes.txt is no data file that can be read; what can: MNIST as npz, IDX" in tab.status.text()
    assert tab.widget.session.state is State.IDLE


SHAPES = {"x_train": np.zeros((999, 14, 14), np.uint8), "y_train": np.zeros(999, np.uint8)}
LABELS = {"x_train": np.zeros((999, 28, 28), np.uint8), "y_train": np.full(999, 10, np.uint8)}


@pytest.mark.parametrize(
    ("arrays", "sentence"),
    [
        (SHAPES, "mnist.npz holds arrays of other shapes than MNIST's: (999, 14, 14) and (999,), not (n, 28, 28)"),
        (LABELS, "mnist.npz holds labels outside 0 to 9; use a file of digits."),
    ],
)
def test_data_of_another_kind_is_refused(
    tab: Tab, tmp_path: Path, arrays: dict[str, np.ndarray], sentence: str
) -> None:
    np.savez(tmp_path / "mnist.npz", **arrays)  # type: ignore[arg-type]
    choose_files(tab, tmp_path / "mnist.npz")
    tab.fill_in()
    tab.press("train_button")
    tab.wait_for(State.FAILED)
    assert sentence in tab.status.text()


class Trap:
    """Makes a file where it is unpickled."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __reduce__(self) -> tuple[object, tuple[Path]]:
        return Path.touch, (self._path,)


@pytest.mark.parametrize("pickled", ["x_train", "y_train"])
def test_pickled_objects_are_refused_unread(tab: Tab, tmp_path: Path, pickled: str) -> None:
    arrays: dict[str, np.ndarray] = {"x_train": np.zeros((999, 28, 28), np.uint8), "y_train": np.zeros(999, np.uint8)}
    arrays[pickled] = np.array([Trap(tmp_path / "sprung")] * 999, object)
    np.savez(tmp_path / "mnist.npz", **arrays)  # type: ignore[arg-type]
    choose_files(tab, tmp_path / "mnist.npz")
    tab.fill_in()
    tab.press("train_button")
    tab.wait_for(State.IDLE, State.FAILED)
    assert (
        "mnist.npz cannot be read as a file of digits (an array holds object, which are no digits)" in tab.status.text()
    )
    assert not (tmp_path / "sprung").exists()


def test_without_data_the_page_says_how_to_get_them(tab: Tab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for places in ("DIGITPAD_DATA", "KERAS_HOME", "TFDS_DATA_DIR"):
        monkeypatch.setenv(places, str(tmp_path))
    tab.fill_in()
    tab.press("train_button")
    assert tab.status.text().startswith("mnist.npz is nowhere: download it on the Train page")
    assert tab.widget.session.state is State.IDLE


def test_a_remark_is_withdrawn_when_its_cause_is_gone(tab: Tab) -> None:
    usual = tab.status.text()
    tab.fill_in(layers="many")
    tab.press("train_button")
    assert "Hidden layers are numbers" in tab.status.text()
    tab.part(QLineEdit, "layers").setText("3")
    assert tab.status.text() == usual


def test_a_remark_about_one_run_is_withdrawn_with_the_selection(tab: Tab, data_of_runs: Callable[[str], Path]) -> None:
    usual = tab.status.text()
    (data_of_runs("damaged") / "history.csv").write_text("epoch\nnone\n")
    tab.widget.refresh()
    tab.show_page(2)
    tab.runs.select([paths.models_dir() / "damaged"])
    assert tab.status.text().startswith("The history of damaged is missing or damaged")
    tab.runs.select([paths.bundled_package_dir()])
    assert tab.status.text() == usual


def test_the_model_to_train_on_is_shown_as_long_as_it_is_chosen(tab: Tab, data_of_runs: Callable[[str], Path]) -> None:
    usual = tab.status.text()
    data_of_runs("first")
    tab.widget.refresh()
    tab.show_page(2)
    tab.runs.select([paths.models_dir() / "first"])
    tab.press("train_on_button")
    assert tab.status.text() == "Choose how to train first on, and press Train."
    tab.part(QComboBox, "preset").setCurrentText("custom")
    assert tab.status.text() == usual


def test_curves_are_saved_as_what_they_are_called_or_not_at_all(tab: Tab, tmp_path: Path) -> None:
    view = tab.widget.findChild(CurvesView)
    assert isinstance(view, CurvesView)
    usual = tab.status.text()
    for name, said in (("x.jpg", "cannot be saved, since curves are a PNG or a CSV; name it x.png."), ("x.csv", usual)):
        tab.part(QPushButton, "save_curves").click()
        (dialog,) = view.findChildren(QFileDialog)
        dialog.fileSelected.emit(str(tmp_path / name))
        dialog.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert tab.status.text().endswith(said)
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["x.csv"]
