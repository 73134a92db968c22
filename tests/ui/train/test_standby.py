"""The process that waits for a training: used for the next one, replaced when it is lost, ended when it is idle."""

from multiprocessing import resource_tracker
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
    """Those that have not ended, without the one that cleans up after all."""
    tracker = resource_tracker._resource_tracker._pid  # type: ignore[attr-defined]
    found = [child for child in psutil.Process().children() if child.pid != tracker]
    return {child.pid for child in found if child.is_running() and child.status() != psutil.STATUS_ZOMBIE}


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
    tab.widget.hide()
    tab.widget.show()  # where it is to stand by
    waiting = children()
    device = tab.part(QComboBox, "device")
    tab.qtbot.waitUntil(lambda: "looking" not in device.toolTip(), timeout=90_000)
    assert len(waiting) == 1
    with_the_waiting, warm = train(tab)
    assert with_the_waiting == waiting

    tab.qtbot.waitUntil(lambda: not waiting & children(), timeout=60_000)
    tab.qtbot.waitUntil(lambda: "looking" not in device.toolTip(), timeout=90_000)
    (lost,) = children()  # ready for the next training
    psutil.Process(lost).kill()
    tab.qtbot.waitUntil(lambda: lost not in children(), timeout=60_000)
    _processes, cold = train(tab)  # in a new one, even if it is noticed late that the other was lost
    assert read_card(warm).sha256["model.tflite"] == read_card(cold).sha256["model.tflite"]
    tab.widget.hide()
    tab.widget.close_training()
    assert children() == set()


def test_an_idle_process_gives_its_memory_back(qtbot: QtBot) -> None:
    owner = QObject()
    standby = Standby(owner, idle_s=0)
    standby.begin(lambda: None)
    assert len(children()) == 1
    qtbot.waitUntil(lambda: children() == set(), timeout=60_000)
    assert standby.take() is None
    standby.close()
