"""The Inside page without a training: runs that kept their epochs, runs that did not, and damage."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QListWidget, QSlider
from tab import Tab

from digitpad.protocol.snapshots import BINS, EpochInside, Histogram, LayerInside
from digitpad.runs.inside_file import RunInside, as_json

SPREAD = Histogram(-1, 1, (1,) * BINS)
LAYER = LayerInside("dense", 8192, 0, SPREAD, SPREAD)
INSIDE = EpochInside(0, 28, 28, 0.1, (bytes(784), bytes([255] * 784)), (LAYER, replace(LAYER, units=10)), (0.1,) * 10)


def chosen(tab: Tab, name: str) -> None:
    trainings = tab.part(QComboBox, "inside_of")
    trainings.setFocus()
    QTest.keyClick(trainings, Qt.Key.Key_Home)
    for _step in range(trainings.findText(name)):
        QTest.keyClick(trainings, Qt.Key.Key_Down)
    assert trainings.currentText() == name


def test_runs_that_kept_epochs_are_shown_and_others_say_so(tab: Tab, data_of_runs: Callable[[str], Path]) -> None:
    kept, _old, damaged = (data_of_runs(name) for name in ("kept", "old", "damaged"))
    epochs = tuple(replace(INSIDE, epoch=epoch) for epoch in (0, 1, 5))  # those between were not kept
    dead = replace(INSIDE, epoch=9, layers=(replace(LAYER, dead=8000), LAYER), pictures=(), rows=0, columns=0)
    (kept / "inside.json").write_bytes(as_json(RunInside(b"", (*epochs, dead))))
    (damaged / "inside.json").write_bytes(b'{"epochs": [')
    tab.show_page(3)
    fault, when = tab.part(QLabel, "inside_fault"), tab.part(QLabel, "inside_when")
    assert fault.text().startswith("Press Train, and watch the network learn")
    chosen(tab, "old")
    assert fault.text() == "old did not keep how its network looked inside; train it again to see that."
    chosen(tab, "damaged")
    assert fault.text() == ("What damaged kept of the inside of its network is damaged; train it again to see that.")
    assert not tab.part(QSlider, "inside_epoch").isVisible()
    chosen(tab, "kept")
    assert not fault.isVisible()
    assert when.text() == "After epoch 9; 6 to 8 were not kept"
    assert tab.part(QLabel, "no_pictures").isVisible()
    assert tab.part(QLabel, "no_drawing").isVisible()
    assert not tab.part(QListWidget, "readings").isVisible()
    assert tab.part(QLabel, "learning_hints").text().startswith("8,000 of the 8,192 units of layer 1 have died: ")
    QTest.keyClick(tab.part(QSlider, "inside_epoch"), Qt.Key.Key_Left)
    assert when.text() == "After epoch 5; 2 to 4 were not kept"
    assert not tab.part(QLabel, "no_pictures").isVisible()


def test_the_epoch_that_is_shown_is_in_sight_whatever_the_size(tab: Tab, data_of_runs: Callable[[str], Path]) -> None:
    epochs = tuple(replace(INSIDE, epoch=epoch) for epoch in range(30))
    (data_of_runs("long") / "inside.json").write_bytes(as_json(RunInside(bytes(784), epochs)))
    tab.show_page(3)
    chosen(tab, "long")
    readings = tab.part(QListWidget, "readings")
    for height in (900, 620, 900, 700):
        tab.widget.resize(900, height)
        tab.qtbot.waitUntil(
            lambda: readings.viewport().rect().contains(readings.visualItemRect(readings.currentItem()))
        )
    assert readings.currentRow() == 29
