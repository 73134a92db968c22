"""The Train tab, by its own buttons, training for real on small data."""

import csv
import logging
import os
import signal
from pathlib import Path

import numpy as np
import psutil
import pytest
from hand import FOUR, drawing
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QListWidget,
    QProgressBar,
    QPushButton,
    QSlider,
    QSpinBox,
)
from small_data import HELD_OUT
from tab import Tab

from digitpad.base import paths
from digitpad.protocol.messages import EpochFinished
from digitpad.recognition.models.model_store import open_package
from digitpad.runs.run_folder import read_history
from digitpad.ui.runs.epoch.layers_chart import LayersChart
from digitpad.ui.runs.epoch.weight_pictures import WeightPictures
from digitpad.ui.train.session import State

LEFT = Qt.MouseButton.LeftButton


def test_a_network_is_trained_watched_and_chosen(tab: Tab) -> None:
    epochs: list[EpochFinished] = []
    tab.widget.session.message_received.connect(
        lambda message: epochs.append(message) if isinstance(message, EpochFinished) else None
    )
    tab.widget.own_drawing = lambda: drawing(FOUR)
    tab.fill_in()
    tab.press("train_button")
    assert tab.widget.session.state is State.PREPARING
    assert not tab.part(QPushButton, "train_button").isEnabled()
    tab.wait_for(State.TRAINING)
    assert tab.part(QProgressBar, "progress").maximum() == 3 * (1024 // 64)
    tab.wait_for(State.FINISHED)
    assert tab.status.text().startswith("Done. The best of 3 epochs was number ")
    assert (
        "The model in use: 100.00\N{NO-BREAK SPACE}% (test digits of its own data)" in tab.status.text()
    )  # these 100, not its card's 10,000

    (run,) = paths.models_dir().iterdir()
    assert os.name != "posix" or {path.stat().st_mode & 0o077 for path in (run, *run.rglob("*"))} == {0}
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

    _assert_its_inside_is_shown(tab, run)
    tab.show_page(2)
    assert tab.runs.rowCount() == 2
    assert tab.runs.selected() == [run]
    with tab.qtbot.waitSignal(tab.widget.model_chosen) as chosen:
        tab.press("use_model_button")
    assert chosen.args == [run]
    assert open_package(run).card.recipe["hidden_units"] == [32]


def _assert_its_inside_is_shown(tab: Tab, run: Path) -> None:
    """Epoch by epoch, in the training itself and in the run that it left."""
    tab.show_page(3)
    slider, when = tab.part(QSlider, "inside_epoch"), tab.part(QLabel, "inside_when")
    pictures, readings = tab.part(WeightPictures, "first_weights"), tab.part(QListWidget, "readings")
    assert (slider.maximum(), slider.value(), when.text()) == (3, 3, "After epoch 3")
    assert readings.count() == 4
    assert readings.item(3).text().startswith("epoch 3: 4")
    learned = pictures.grab().toImage()
    QTest.keyClick(slider, Qt.Key.Key_Home)
    assert when.text() == "Before the first epoch"
    assert pictures.grab().toImage() != learned
    assert readings.currentRow() == 0
    layers = tab.part(LayersChart, "layers_chart")
    assert [layer.units for layer in layers.layers] == [32, 10]
    assert layers.accessibleDescription().startswith("Layer 1: 32 units")
    trainings = tab.part(QComboBox, "inside_of")
    assert [trainings.itemText(place) for place in range(trainings.count())] == ["this training", run.name]
    trainings.setFocus()
    QTest.keyClick(trainings, Qt.Key.Key_Down)
    assert when.text() == "After epoch 3"
    assert pictures.grab().toImage() == learned


def test_the_new_model_is_offered_beside_the_current_one(tab: Tab) -> None:
    keep, use = (tab.part(QPushButton, name) for name in ("keep_current_model", "use_new_model"))
    for button in (keep, use):
        assert not button.isVisible()
        tab.fill_in(epochs=1)
        tab.press("train_button")
        tab.wait_for(State.FINISHED)
        right = "The model in use: 100.00\N{NO-BREAK SPACE}% (test digits of its own data)"
        assert f"{right}, 100.00\N{NO-BREAK SPACE}% (writers it never saw)." in tab.status.text()
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
    with_counts = tab.confusion.grab().toImage()
    tab.part(QCheckBox, "confusion_as_shares").click()
    assert tab.confusion.grab().toImage() != with_counts
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
    assert tab.widget.session.state is State.STOPPING
    assert tab.status.text() == "Stopping…"
    tab.wait_for(State.FINISHED)
    assert tab.status.text().startswith("Stopped. The best of ")
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
def test_a_killed_training_is_reported_and_the_next_one_works(tab: Tab, log_records: list[logging.LogRecord]) -> None:
    tab.fill_in(epochs=1000)
    tab.press("train_button")
    tab.wait_for(State.TRAINING)
    for child in psutil.Process().children():
        if "resource_tracker" not in " ".join(child.cmdline()):
            os.kill(child.pid, signal.SIGKILL)
    tab.wait_for(State.FAILED)
    assert tab.status.text() == "The training's process ended unexpectedly (signal SIGKILL)."
    (record,) = log_records
    assert "Ended by signal SIGKILL at: " in record.getMessage()
    log_records.clear()
    tab.fill_in(epochs=1)
    tab.press("train_button")
    tab.wait_for(State.FINISHED)


def test_a_training_without_patience_left_keeps_its_best_epoch(tab: Tab) -> None:
    tab.fill_in(epochs=1000)
    tab.part(QSpinBox, "patience").setValue(2)
    tab.press("train_button")
    tab.wait_for(State.FINISHED)
    sentence = tab.status.text()
    assert sentence.startswith("Stopped early, since no further epoch was better. The best of ")
    assert int(sentence.split(" epochs")[0].split()[-1]) < 1000


def test_a_loss_that_becomes_infinite_keeps_the_best_epoch(tab: Tab) -> None:
    tab.fill_in(layers="64 " * 12, epochs=10, batch_size=1024)  # one step an epoch, the first of them tiny
    tab.part(QDoubleSpinBox, "learning_rate").setValue(1000)
    tab.press("train_button")
    tab.wait_for(State.FINISHED, State.FAILED)
    assert tab.status.text().startswith(
        "The training diverged in epoch 2; a smaller learning rate may help. The best of 1 epoch was number 1. "
    )
    (run,) = paths.models_dir().iterdir()
    assert len(read_history(run)) == 1
