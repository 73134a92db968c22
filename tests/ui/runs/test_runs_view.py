"""The runs on the Train page: trained on, compared, deleted."""

import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QSpinBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)
from tab import Tab

from digitpad.base import paths
from digitpad.recognition.models.model_store import open_package
from digitpad.runs.run_folder import read_history
from digitpad.ui.train.session import State

LEFT = Qt.MouseButton.LeftButton


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
    recipe = tab.cell(2, 1).toolTip()
    assert (
        recipe
        == "epochs 3, batch size 64, optimizer adamw, learning rate 0.001, schedule cosine, dropout 0.0, seed 2026"
    )
    card = open_package(second).card
    assert card.name == "custom-on"
    assert tab.cell(1, 1).toolTip().startswith(f"Trained on from {run.name} (")
    assert card.recipe["began_from"] == f"{run.name} ({open_package(run).card.sha256['model.keras'][:12]})"


def test_a_damaged_or_foreign_model_cannot_be_trained_on(tab: Tab, data_of_runs: Callable[[str], Path]) -> None:
    damaged, foreign = data_of_runs("damaged"), data_of_runs("foreign")
    weights = bytearray((damaged / "model.keras").read_bytes())
    weights[1000] ^= 1
    (damaged / "model.keras").write_bytes(weights)
    card = json.loads((foreign / "card.json").read_text())
    (foreign / "card.json").write_text(json.dumps({**card, "recipe": {"name": "x", "layers": "many"}}))
    tab.widget.refresh()
    tab.show_page(2)
    tab.runs.select([foreign])
    tab.press("train_on_button")
    assert tab.status.text() == (
        "foreign does not say how its network is built (a recipe has no 'layers'); train on from another one."
    )
    tab.runs.select([damaged])
    tab.press("train_on_button")
    tab.press("train_button")
    tab.wait_for(State.FAILED)
    assert (
        tab.status.text()
        == "The model damaged cannot be used (it has a damaged or changed model.keras); use another one."
    )


def test_runs_are_deleted_when_the_person_says_so(tab: Tab, data_of_runs: Callable[[str], Path]) -> None:
    first, second = data_of_runs("first"), data_of_runs("second")
    tab.widget.refresh()
    tab.show_page(2)
    assert tab.runs.rowCount() == 3
    tab.runs.selectAll()
    assert not tab.part(QPushButton, "delete_run_button").isEnabled()  # the bundled one is among them
    tab.runs.select([second])
    tab.press("delete_run_button")
    (question,) = tab.widget.findChildren(QMessageBox)
    (delete,) = (button for button in question.buttons() if button.text() == "Delete")
    QTest.mouseClick(delete, LEFT)
    assert [first.exists(), second.exists()] == [True, False]
    assert tab.runs.rowCount() == 2


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


class Measuring(QStyledItemDelegate):
    """Counts how often a cell is measured."""

    count = 0

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        self.count += 1
        return super().sizeHint(option, index)


def test_a_refresh_measures_no_cell_over_and_over(tab: Tab) -> None:
    card = (paths.bundled_package_dir() / "card.json").read_text()
    for number in range(39):
        folder = paths.models_dir() / f"run-{number}"
        folder.mkdir(parents=True)
        (folder / "card.json").write_text(card)
    measuring = Measuring(tab.runs)
    tab.runs.setItemDelegate(measuring)
    tab.show_page(2)
    measuring.count = 0
    tab.widget.refresh()
    QApplication.processEvents()
    assert tab.runs.rowCount() == 40
    assert measuring.count <= tab.runs.rowCount() * tab.runs.columnCount()


def test_models_that_are_not_visible_are_read_once_they_are_shown(
    tab: Tab, data_of_runs: Callable[[str], Path]
) -> None:
    tab.show_page(0)
    data_of_runs("first")
    tab.widget.refresh()
    assert tab.runs.rowCount() == 1
    tab.show_page(2)
    assert tab.runs.rowCount() == 2


def test_a_name_wider_than_the_column_widens_it(tab: Tab, data_of_runs: Callable[[str], Path]) -> None:
    tab.show_page(2)
    before = tab.runs.columnWidth(1)
    data_of_runs("a-run-with-a-name-longer-than-that-of-any-model-that-comes-along")
    tab.widget.refresh()
    assert tab.runs.columnWidth(1) > before
