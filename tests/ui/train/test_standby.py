"""The process that waits for a training: used for the next one, replaced when it is lost, ended when it is idle."""

import multiprocessing
from pathlib import Path

import psutil
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot
from tab import Tab

from digitpad.base import paths
from digitpad.recognition.models.model_store import read_card
from digitpad.ui.train.session import State
from digitpad.ui.train.standby import Standby


def children() -> set[int]:
    return {child.pid for child in multiprocessing.active_children() if child.pid is not None}


def train(tab: Tab) -> tuple[set[int], Path]:
    """Returns the processes of the training, and its run."""
    before = set(paths.models_dir().glob("[!.]*"))
    tab.fill_in(epochs=2)
    tab.press("train_button")
    processes = children()
    tab.wait_for(State.FINISHED)
    (run,) = set(paths.models_dir().glob("[!.]*")) - before
    return processes, run


def test_a_waiting_process_trains_the_same_network_as_a_new_one(tab: Tab) -> None:
    waiting = children()
    device = tab.part(QComboBox, "device")
    tab.qtbot.waitUntil(lambda: "looking" not in device.toolTip(), timeout=90_000)
    assert len(waiting) == 1
    with_the_waiting, warm = train(tab)
    assert with_the_waiting == waiting

    tab.qtbot.waitUntil(lambda: len(children()) == 1 and children() != waiting)  # ready for the next training
    (lost,) = children()
    psutil.Process(lost).kill()
    tab.qtbot.waitUntil(lambda: lost not in children())
    with_a_new_one, cold = train(tab)
    assert len(with_a_new_one) == 1
    assert lost not in with_a_new_one

    assert read_card(warm).sha256["model.tflite"] == read_card(cold).sha256["model.tflite"]
    tab.widget.hide()
    tab.widget.close_training()
    assert children() == set()


def test_an_idle_process_gives_its_memory_back(qtbot: QtBot) -> None:
    owner = QObject()
    standby = Standby(owner, idle_s=0)
    standby.begin(lambda: None)
    assert len(children()) == 1
    qtbot.waitUntil(lambda: children() == set())
    assert standby.take() is None
    standby.close()
