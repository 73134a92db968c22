"""The process that waits for a training: used for the next one, replaced when it is lost, ended when it is idle."""

from multiprocessing import resource_tracker
from pathlib import Path

import psutil
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot
from tab import Tab

from digitpad.base import paths
from digitpad.data.datasets import DataFiles
from digitpad.protocol.recipe import Recipe
from digitpad.recognition.models.model_store import read_card
from digitpad.runs.start import Expected
from digitpad.ui.train.session import State
from digitpad.ui.train.standby import Standby

EXPECTED = Expected(Recipe("any"), DataFiles(Path("mnist.npz")))


def children() -> set[int]:
    """Those that have not ended, without the one that cleans up after all, and the console of Windows."""
    tracker = resource_tracker._resource_tracker._pid  # type: ignore[attr-defined]
    found = [child for child in psutil.Process().children() if child.pid != tracker and "python" in child.name()]
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
    standby.begin(lambda: EXPECTED)
    assert len(children()) == 1
    qtbot.waitUntil(lambda: children() == set(), timeout=60_000)
    assert standby.take() is None
    standby.close()


def test_a_child_is_told_what_is_filled_in_once_that_stays_as_it_is(tab: Tab) -> None:
    told = said_to_the_child(tab)
    tab.fill_in()
    for layers in ("6", "64", "64,", "64, ", "64, 3", "64, 32"):
        tab.part(QLineEdit, "layers").setText(layers)
    tab.qtbot.waitUntil(lambda: len(told) == 1)
    assert told[0].recipe == tab.widget.form.recipe()
    assert told[0].recipe.hidden_units == (64, 32)

    tab.part(QSpinBox, "seed").setValue(7)
    tab.part(QLineEdit, "layers").setText("64, what")  # nothing can be expected of that
    tab.part(QLineEdit, "layers").setText("64, 32")
    tab.part(QSpinBox, "seed").setValue(2026)
    tab.part(QSpinBox, "epochs").setValue(4)
    tab.qtbot.waitUntil(lambda: len(told) == 2)
    assert told[1].recipe == tab.widget.form.recipe()


def test_the_same_is_not_said_twice(qtbot: QtBot) -> None:
    owner = QObject()
    asked: list[int] = []
    standby = Standby(owner, quiet_s=0)

    def expected() -> Expected:
        asked.append(len(asked))
        return EXPECTED

    told: list[Expected] = []
    standby.told.connect(told.append)
    for times in (1, 2):
        standby.begin(expected)
        qtbot.waitUntil(lambda times=times: len(asked) == times)  # type: ignore[misc]
    assert told == [EXPECTED]
    standby.close()


def test_the_page_can_be_left_and_the_child_lost_while_it_makes_ready_what_is_expected(tab: Tab) -> None:
    told = said_to_the_child(tab)
    tab.fill_in(epochs=2)
    wait_until_it_prepares(tab, told)
    tab.widget.close_training()
    assert children() == set()

    tab.part(QSpinBox, "seed").setValue(7)
    wait_until_it_prepares(tab, told)
    (lost,) = children()
    psutil.Process(lost).kill()
    tab.press("train_button")
    tab.wait_for(State.FINISHED)
    assert len(list(paths.models_dir().glob("[!.]*"))) == 1


def said_to_the_child(tab: Tab) -> list[Expected]:
    told: list[Expected] = []
    standby = tab.widget.findChild(Standby)
    assert standby is not None
    standby.told.connect(told.append)
    return told


def wait_until_it_prepares(tab: Tab, told: list[Expected]) -> None:
    """It has loaded TensorFlow, and knows what is expected."""
    told.clear()
    device = tab.part(QComboBox, "device")
    tab.qtbot.waitUntil(lambda: bool(told) and "looking" not in device.toolTip(), timeout=90_000)
