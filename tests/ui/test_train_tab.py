"""The Train tab, by its own buttons, training for real on small data."""

import csv
import json
import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import numpy as np
import psutil
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot
from small_data import HELD_OUT, write_small_data

from digitpad import paths
from digitpad.recognition.model_store import open_package
from digitpad.ui.confusion_view import ConfusionView
from digitpad.ui.curves import Curves
from digitpad.ui.digit_grid import DigitGrid
from digitpad.ui.recipe_form import RecipeForm
from digitpad.ui.runs_table import RunsTable
from digitpad.ui.train_tab import TrainTab
from digitpad.ui.training_worker import State
from training.messages import EpochFinished
from training.recipe import AS_THEY_ARE, Augmentation, Recipe
from training.runs import read_history

Child = TypeVar("Child", bound=QWidget)
LEFT = Qt.MouseButton.LeftButton


class Tab:
    """A tab, and its parts by object name."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.in_use = paths.bundled_package_dir()
        self.widget = TrainTab(lambda: self.in_use)
        qtbot.addWidget(self.widget)
        self.widget.resize(900, 600)
        self.widget.show()
        self.status = self.part(QLabel, "training_status")
        self.confusion = self.part(ConfusionView, "confusion")
        self.curves = self.part(Curves, "curves")
        self.grid = self.part(DigitGrid, "digit_grid")
        self.runs = self.part(RunsTable, "runs")

    def part(self, kind: type[Child], name: str) -> Child:
        found = self.widget.findChild(kind, name)
        assert isinstance(found, kind), name
        return found

    def fill_in(self, layers: str = "32", epochs: int = 3, batch_size: int = 64) -> None:
        self.part(QComboBox, "preset").setCurrentText("custom")
        self.part(QLineEdit, "layers").setText(layers)
        self.part(QSpinBox, "epochs").setValue(epochs)
        self.part(QSpinBox, "batch_size").setValue(batch_size)
        self.part(QComboBox, "device").setCurrentText("CPU")

    def press(self, name: str) -> None:
        QTest.mouseClick(self.part(QPushButton, name), LEFT)

    def wait_for(self, *states: State) -> None:
        self.qtbot.waitUntil(lambda: self.widget.worker.state in states, timeout=60_000)

    def show_page(self, number: int) -> None:
        self.part(QTabWidget, "training_views").setCurrentIndex(number)


@pytest.fixture(scope="module")
def small_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_small_data(tmp_path_factory.mktemp("data"))


@pytest.fixture
def tab(qtbot: QtBot, small_data: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Tab]:
    monkeypatch.setenv("DIGITPAD_DATA", str(small_data))
    made = Tab(qtbot)
    yield made
    made.widget.close_training()


def test_a_network_is_trained_watched_and_chosen(tab: Tab) -> None:
    epochs: list[EpochFinished] = []
    tab.widget.worker.message_received.connect(
        lambda message: epochs.append(message) if isinstance(message, EpochFinished) else None
    )
    tab.fill_in()
    tab.press("train_button")
    assert tab.widget.worker.state is State.PREPARING
    assert not tab.part(QPushButton, "train_button").isEnabled()
    tab.wait_for(State.TRAINING)
    assert tab.part(QProgressBar, "progress").maximum() == 3 * (1024 // 64)
    tab.wait_for(State.FINISHED)
    assert tab.status.text().startswith("Done: the best of 3 epochs was number ")
    assert (
        "the model in use, 100.00\N{NO-BREAK SPACE}% of MNIST's test digits" in tab.status.text()
    )  # these 100, not its card's 10,000

    (run,) = paths.models_dir().iterdir()
    with (run / "history.csv").open() as file:
        rows = list(csv.DictReader(file))
    (curve,) = tab.curves.curves
    assert curve.name == run.name
    assert [float(row["held_out_accuracy"]) for row in rows] == curve.held_out_accuracy
    assert [float(row["loss"]) for row in rows] == curve.loss == [epoch.loss for epoch in epochs]
    best = max(epochs, key=lambda epoch: (epoch.held_out_accuracy, epoch.epoch))
    assert tab.confusion.confusion == best.confusion
    assert tab.confusion.shares_right[0] == best.confusion[0][0] / sum(best.confusion[0])
    assert tab.confusion.shares_right[2] is None
    assert tab.part(QLabel, "epoch_shown").text().startswith(f"Epoch {best.epoch}, which was kept: ")

    tab.show_page(2)
    assert tab.runs.rowCount() == 2
    assert tab.runs.selected() == [run]
    with tab.qtbot.waitSignal(tab.widget.model_chosen) as chosen:
        tab.press("use_model_button")
    assert chosen.args == [run]
    assert open_package(run).card.recipe["hidden_units"] == [32]


def test_the_new_model_is_offered_beside_the_current_one(tab: Tab) -> None:
    keep, use = (tab.part(QPushButton, name) for name in ("keep_current_model", "use_new_model"))
    for button in (keep, use):
        assert not button.isVisible()
        tab.fill_in(epochs=1)
        tab.press("train_button")
        tab.wait_for(State.FINISHED)
        assert (
            "the model in use, 100.00\N{NO-BREAK SPACE}% of MNIST's test digits and 100.00\N{NO-BREAK SPACE}% of unseen"
            in tab.status.text()
        )
        assert button.isVisible()
        chosen: list[Path] = []
        tab.widget.model_chosen.connect(chosen.append)
        QTest.mouseClick(button, LEFT)
        assert not button.isVisible()
        newest = max(paths.models_dir().iterdir())
        assert chosen == ([] if button is keep else [newest])


def test_the_digits_behind_a_cell_are_shown_and_picked(tab: Tab) -> None:
    tab.fill_in(epochs=1)
    tab.press("train_button")
    tab.wait_for(State.FINISHED)
    tab.show_page(1)
    counts = np.array(tab.confusion.confusion)
    assert counts.sum() == HELD_OUT
    row, column = (int(place) for place in np.argwhere(counts == counts.max())[0])
    width, height = tab.confusion.width() / 12, tab.confusion.height() / 11
    QTest.mouseClick(tab.confusion, LEFT, pos=QPoint(int((column + 1.5) * width), int((row + 1.5) * height)))
    assert tab.grid.count() == min(counts[row, column], 200)
    assert tab.grid.item(0).text() == f"{row} as {column}"
    with tab.qtbot.waitSignal(tab.widget.digit_picked) as picked:
        QTest.mouseClick(tab.grid.viewport(), LEFT, pos=tab.grid.visualItemRect(tab.grid.item(0)).center())
    assert picked.args[0].shape == (28, 28)
    assert picked.args[0].max() > 200
    tab.part(QCheckBox, "confusion_as_shares").click()
    tab.press("worst_errors")
    errors = HELD_OUT - int(np.trace(counts))
    assert tab.part(QLabel, "digits_shown").text().startswith(f"{errors:,} errors")
    assert tab.grid.count() == min(errors, 200)


def test_pause_resume_and_stop(tab: Tab) -> None:
    tab.fill_in(epochs=1000)
    tab.press("train_button")
    tab.qtbot.waitUntil(lambda: len(tab.curves.curves) == 1, timeout=60_000)
    tab.press("pause_button")
    tab.wait_for(State.PAUSED)
    assert tab.part(QPushButton, "pause_button").text() == "Resume"
    assert tab.status.text().startswith("Paused; ")
    tab.press("pause_button")
    tab.wait_for(State.TRAINING)
    tab.press("stop_button")
    assert tab.widget.worker.state is State.STOPPING
    assert tab.status.text() == "Stopping…"
    tab.wait_for(State.FINISHED)
    assert tab.status.text().startswith("Stopped: the best of ")
    assert len(list(paths.models_dir().iterdir())) == 1


def test_stop_while_it_prepares_ends_it_at_once(tab: Tab) -> None:
    tab.fill_in()
    tab.press("train_button")
    tab.press("stop_button")
    tab.wait_for(State.FAILED)
    assert "there is nothing to keep" in tab.status.text()
    assert tab.part(QPushButton, "train_button").isEnabled()
    assert not paths.models_dir().exists() or not list(paths.models_dir().iterdir())


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs signals")
def test_a_killed_training_is_said_and_the_next_one_works(tab: Tab) -> None:
    before = {child.pid for child in psutil.Process().children()}
    tab.fill_in(epochs=1000)
    tab.press("train_button")
    tab.wait_for(State.TRAINING)
    for child in psutil.Process().children():
        if child.pid not in before and "resource_tracker" not in " ".join(child.cmdline()):
            os.kill(child.pid, signal.SIGKILL)
    tab.wait_for(State.FAILED)
    assert tab.status.text() == "The training's process ended unexpectedly (signal SIGKILL)."
    tab.fill_in(epochs=1)
    tab.press("train_button")
    tab.wait_for(State.FINISHED)


@pytest.mark.parametrize(
    ("layers", "batch_size", "sentence"),
    [
        ("0", 64, "Hidden layers are numbers of units from 1 to"),
        ("many", 64, "Hidden layers are numbers of units from 1 to"),
        ("1000000", 64, "Hidden layers are numbers of units from 1 to"),
        (" ".join(["8"] * 10_000), 64, "A network of 10,000 hidden layers does not learn"),
    ],
)
def test_what_makes_no_network_is_said(tab: Tab, layers: str, batch_size: int, sentence: str) -> None:
    tab.fill_in(layers=layers, batch_size=batch_size)
    tab.press("train_button")
    assert tab.status.text().startswith(sentence)
    assert tab.widget.worker.state is State.IDLE


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


def test_a_training_without_patience_left_keeps_its_best_epoch(tab: Tab) -> None:
    tab.fill_in(epochs=1000)
    tab.part(QSpinBox, "patience").setValue(2)
    tab.press("train_button")
    tab.wait_for(State.FINISHED)
    sentence = tab.status.text()
    assert sentence.startswith("Stopped early, since no further epoch was better: the best of ")
    assert int(sentence.split(" epochs")[0].split()[-1]) < 1000


def test_a_loss_that_becomes_infinite_keeps_the_best_epoch(tab: Tab) -> None:
    tab.fill_in(layers="64 " * 12, epochs=10, batch_size=1024)  # one step an epoch, the first of them tiny
    tab.part(QDoubleSpinBox, "learning_rate").setValue(1000)
    tab.press("train_button")
    tab.wait_for(State.FINISHED, State.FAILED)
    assert tab.status.text().startswith(
        "The loss became infinite (a smaller learning rate helps): the best of 1 epochs was number 1. It reads "
    )
    (run,) = paths.models_dir().iterdir()
    assert len(read_history(run)) == 1


def test_a_run_trains_on_from_its_weights(tab: Tab) -> None:
    tab.fill_in(epochs=3)
    tab.press("train_button")
    tab.wait_for(State.FINISHED)
    (run,) = paths.models_dir().iterdir()
    tab.show_page(2)
    tab.press("train_on_button")
    assert tab.part(QComboBox, "preset").currentText() == f"on from {run.name}"
    assert tab.part(QLineEdit, "layers").text() == "32"
    assert not tab.part(QLineEdit, "layers").isEnabled()
    tab.part(QSpinBox, "epochs").setValue(1)
    tab.part(QDoubleSpinBox, "learning_rate").setValue(0.00001)
    tab.press("train_button")
    tab.wait_for(State.FINISHED)
    (second,) = (each for each in paths.models_dir().iterdir() if each != run)
    before, after = read_history(run), read_history(second)
    assert len(after) == 1
    assert after[0]["loss"] < before[-1]["loss"] + 1e-3 < before[0]["loss"]
    card = open_package(second).card
    assert card.name == "custom-on"
    assert tab.runs.item(1, 1).toolTip().startswith(f"Trained on from {run.name} (")
    assert card.recipe["began_from"] == f"{run.name} ({open_package(run).card.sha256['model.keras'][:12]})"


def test_a_damaged_or_foreign_model_does_not_train_on(tab: Tab, data_of_runs: Callable[[str], Path]) -> None:
    damaged, foreign = data_of_runs("damaged"), data_of_runs("foreign")
    weights = bytearray((damaged / "model.keras").read_bytes())
    weights[1000] ^= 1
    (damaged / "model.keras").write_bytes(weights)
    card = json.loads((foreign / "card.json").read_text())
    (foreign / "card.json").write_text(json.dumps({**card, "recipe": {"name": "x", "layers": "many"}}))
    tab.widget.refresh()
    tab.show_page(2)
    tab.runs.selectRow(1)
    tab.press("train_on_button")
    assert tab.status.text() == (
        "foreign does not say how its network is built (a recipe has no 'layers'); train on from another one."
    )
    tab.runs.clearSelection()
    tab.runs.selectRow(2)
    tab.press("train_on_button")
    tab.press("train_button")
    tab.wait_for(State.FAILED)
    assert tab.status.text() == "The model damaged has a damaged or changed model.keras; use another one."


def test_a_batch_larger_than_the_data_is_said(tab: Tab) -> None:
    tab.fill_in(batch_size=2048)
    tab.press("train_button")
    assert tab.widget.worker.state is State.IDLE
    assert tab.status.text() == "A batch of 2,048 is more than the 1,024 digits there are; choose a smaller one."


def choose_files(tab: Tab, *files: Path) -> None:
    tab.press("choose_data")
    (dialog,) = tab.widget.findChildren(QFileDialog)
    dialog.filesSelected.emit([str(file) for file in files])
    dialog.reject()


def test_data_without_mnist_is_said(tab: Tab, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("seven")
    choose_files(tab, tmp_path / "notes.txt")
    tab.fill_in()
    tab.press("train_button")
    assert "There is no MNIST among" in tab.status.text()
    assert tab.widget.worker.state is State.IDLE


@pytest.mark.parametrize(
    "arrays",
    [
        {"x_train": np.zeros((9, 14, 14), np.uint8), "y_train": np.zeros(9, np.uint8)},
        {"x_train": np.zeros((9, 28, 28), np.uint8), "y_train": np.full(9, 10, np.uint8)},
        {"x_train": np.array([None] * 9, object), "y_train": np.zeros(9, np.uint8)},
    ],
)
def test_data_of_another_kind_is_refused(tab: Tab, tmp_path: Path, arrays: dict[str, np.ndarray]) -> None:
    np.savez(tmp_path / "mnist.npz", **arrays)  # type: ignore[arg-type]
    choose_files(tab, tmp_path / "mnist.npz")
    tab.fill_in()
    tab.press("train_button")
    tab.wait_for(State.FAILED)
    assert "get it anew" in tab.status.text()


def test_runs_are_deleted_when_the_person_says_so(tab: Tab, data_of_runs: Callable[[str], Path]) -> None:
    first, second = data_of_runs("first"), data_of_runs("second")
    tab.widget.refresh()
    tab.show_page(2)
    assert tab.runs.rowCount() == 3
    tab.runs.selectAll()
    assert not tab.part(QPushButton, "delete_run_button").isEnabled()  # the bundled one is among them
    tab.runs.clearSelection()
    tab.runs.selectRow(1)
    tab.press("delete_run_button")
    (question,) = tab.widget.findChildren(QMessageBox)
    (delete,) = (button for button in question.buttons() if button.text() == "Delete")
    QTest.mouseClick(delete, LEFT)
    assert [first.exists(), second.exists()] == [True, False]
    assert tab.runs.rowCount() == 2


@pytest.fixture
def data_of_runs() -> Callable[[str], Path]:
    """Makes runs of the bundled model, with a history of two epochs."""

    def make(name: str) -> Path:
        folder = paths.models_dir() / name
        folder.mkdir(parents=True)
        for file in paths.bundled_package_dir().iterdir():
            (folder / file.name).write_bytes(file.read_bytes())
        lines = ["epoch,seconds,loss,accuracy,held_out_loss,held_out_accuracy"]
        lines += [f"{epoch},1,{1 / epoch},0.9,{2 / epoch},0.8" for epoch in (1, 2)]
        (folder / "history.csv").write_text("\n".join(lines) + "\n")
        return folder

    return make


def test_runs_are_compared_and_their_curves_saved(
    tab: Tab, data_of_runs: Callable[[str], Path], tmp_path: Path
) -> None:
    data_of_runs("first"), data_of_runs("second")
    tab.widget.refresh()
    tab.show_page(2)
    tab.runs.selectAll()
    assert [curve.name for curve in tab.curves.curves] == ["second", "first"]
    tab.curves.save(tmp_path / "curves.csv")
    rows = (tmp_path / "curves.csv").read_text().splitlines()
    assert rows[0] == "run,epoch,loss,held_out_loss,accuracy,held_out_accuracy"
    assert rows[1] == "second,1.0,1.0,2.0,0.9,0.8"
    assert len(rows) == 5
    tab.curves.save(tmp_path / "curves.png")
    assert (tmp_path / "curves.png").read_bytes().startswith(b"\x89PNG")
