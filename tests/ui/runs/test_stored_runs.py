"""Runs that were kept, looked at again: their matrix and errors, two beside each other, their names and notes."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from in_english import ENGLISH_ONLY
from kept_answers import keep_answers
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QLabel, QPushButton
from tab import Tab

from digitpad.base import paths
from digitpad.recognition.models.model_store import title_of
from digitpad.runs.labels import read_note
from digitpad.ui.languages.known import ENGLISH
from digitpad.ui.languages.speaking import speak

TITLE = title_of(paths.bundled_package_dir())


@pytest.fixture
def runs(tab: Tab, data_of_runs: Callable[[str], Path]) -> list[Path]:
    made = [data_of_runs(name) for name in ("first", "second", "third")]
    for folder, errors in zip(made, (4, 6, 40), strict=True):
        keep_answers(folder, errors)
    tab.widget.refresh()
    tab.show_page(2)
    return made


def test_the_matrix_and_the_errors_of_an_old_run(tab: Tab, runs: list[Path], tmp_path: Path) -> None:
    tab.runs.select([runs[0]])
    tab.show_page(1)
    heading = tab.part(QLabel, "epoch_shown").text()
    assert heading == "Epoch 2, which was kept: 80.00 % of the held-out digits read right (first)"
    assert tab.confusion.confusion is not None
    assert tab.confusion.confusion[0] == (9, 1, *[0] * 8)
    assert tab.part(QLabel, "digits_shown").text() == "4 errors, the surest first"
    assert [tab.grid.item(row).text() for row in range(4)] == ["0 as 1", "1 as 2", "2 as 3", "3 as 4"]

    tab.press("copy_confusion")
    copied = QApplication.clipboard().mimeData()
    assert copied.hasImage()
    assert copied.text().splitlines()[1].split("\t")[:3] == ["0", "9", "1"]
    for name in ("matrix.csv", "matrix.png"):
        tab.press("save_confusion")
        (dialog,) = tab.widget.findChildren(QFileDialog)
        dialog.fileSelected.emit(str(tmp_path / name))
        dialog.reject()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert (tmp_path / "matrix.csv").read_text().splitlines()[1] == "0,9,1,0,0,0,0,0,0,0,0"
    assert (tmp_path / "matrix.png").read_bytes().startswith(b"\x89PNG")

    (runs[1] / "held_out.npz").unlink()
    tab.runs.select([runs[1]])
    assert tab.part(QLabel, "digits_shown").text() == "The digits behind these counts were not kept."
    (runs[2] / "confusion.csv").write_text("1,2\n")
    tab.runs.select([runs[2]])
    assert tab.status.text() == "The confusion matrix of third is missing or damaged; train it again to have one."
    assert tab.confusion.confusion is None


@ENGLISH_ONLY
def test_a_language_is_chosen_while_errors_are_shown_and_when_they_are_gone(tab: Tab, runs: list[Path]) -> None:
    tab.runs.select([runs[0]])
    tab.show_page(1)
    english = tab.grid.item(0).text()
    speak("es")
    assert tab.grid.item(0).text() != english
    tab.runs.select([])
    assert tab.grid.count() == 0
    speak(ENGLISH)
    tab.runs.select([runs[0]])
    assert tab.grid.item(0).text() == english


def test_two_runs_are_compared_in_words(tab: Tab, runs: list[Path]) -> None:
    comparison = tab.part(QLabel, "comparison")
    tab.runs.select(runs[:1])
    assert not comparison.isVisible()
    tab.runs.select(runs[:2])
    assert comparison.isVisible()
    assert comparison.text().splitlines() == [
        "Both have the same recipe.",
        "Of the same 100 held-out digits the upper one reads 94.00 % right and the lower one 96.00 %; "
        "0 only the upper one, 2 only the lower one. The difference is within chance (p = 0.5).",
    ]
    tab.runs.select([runs[0], runs[2]])
    assert comparison.text().endswith(". The lower one reads better, and not by chance alone (p < 0.001).")


def test_a_run_is_renamed_noted_and_sorted(tab: Tab, runs: list[Path]) -> None:
    tab.runs.select([runs[0]])
    answer(tab, "rename_run_button", "second")
    assert tab.status.text() == "There is a model called second already; choose another name."
    answer(tab, "rename_run_button", "../elsewhere")
    assert tab.status.text().startswith("A name has up to 60 letters, digits, spaces, dots and dashes, and ")
    answer(tab, "rename_run_button", "a wider network")
    assert not runs[0].exists()
    renamed = paths.models_dir() / "a wider network"
    assert tab.runs.selected() == [renamed]

    answer(tab, "note_run_button", "for the talk")
    assert read_note(renamed) == "for the talk"
    rows = {tab.cell(row, 1).text(): row for row in range(tab.runs.rowCount())}
    assert tab.cell(rows["a wider network"], tab.runs.columnCount() - 1).text() == "for the talk"

    header = tab.runs.horizontalHeader()
    assert header.sectionSize(1) > 0
    for expected in (
        ["a wider network", "second", TITLE, "third"],
        ["third", TITLE, "second", "a wider network"],
    ):
        at = header.sectionViewportPosition(1) + header.sectionSize(1) // 2
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at, header.height() // 2))
        assert [tab.cell(row, 1).text() for row in range(4)] == expected
    assert tab.runs.selected() == [renamed]


def test_the_choices_of_each_recipe_are_shown_and_sorted_as_numbers(tab: Tab, runs: list[Path]) -> None:
    changes: list[dict[str, object]] = [
        {"epochs": 3, "learning_rate": 0.01, "seed": 7, "optimizer": "sgd"},
        {"epochs": 20, "learning_rate": 0.002, "seed": 10, "optimizer": "adam"},
        {"epochs": 100, "learning_rate": 0.1, "seed": 9, "optimizer": "rmsprop"},
    ]
    for folder, changed in zip(runs, changes, strict=True):
        card = json.loads((folder / "card.json").read_text())
        (folder / "card.json").write_text(json.dumps(card | {"recipe": card["recipe"] | changed}))
    tab.widget.refresh()
    model, across = tab.runs.model(), Qt.Orientation.Horizontal
    headings = [model.headerData(column, across) for column in range(tab.runs.columnCount())]

    def column(heading: str) -> list[str]:
        place = headings.index(heading)
        return [tab.cell(row, place).text() for row in range(tab.runs.rowCount()) if tab.cell(row, 1).text() != TITLE]

    header = tab.runs.horizontalHeader()
    for heading, expected in (
        ("Epochs", ["3", "20", "100"]),
        ("Learning rate", ["0.002", "0.01", "0.1"]),
        ("Seed", ["7", "9", "10"]),
        ("Optimizer", ["adam", "rmsprop", "sgd"]),
    ):
        for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
            header.setSortIndicator(headings.index(heading), order)
            assert column(heading) == (expected if order is Qt.SortOrder.AscendingOrder else expected[::-1])


def answer(tab: Tab, button: str, text: str) -> None:
    """Press a button that asks for a text, and give one."""
    QTest.mouseClick(tab.part(QPushButton, button), Qt.MouseButton.LeftButton)
    (dialog,) = tab.widget.findChildren(QInputDialog)
    dialog.setTextValue(text)
    dialog.accept()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def test_runs_without_epochs_are_compared_in_a_sentence(tab: Tab, data_of_runs: Callable[[str], Path]) -> None:
    folders = [data_of_runs(name) for name in ("first", "second", "third")]
    (folders[1] / "history.csv").write_text("epoch,seconds,loss,accuracy,held_out_loss,held_out_accuracy\n")
    tab.widget.refresh()
    tab.show_page(2)
    tab.runs.select(folders)
    said = tab.part(QLabel, "comparison").text()
    assert said == "The history of second has no epochs; train it again to have one."
