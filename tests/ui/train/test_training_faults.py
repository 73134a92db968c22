"""What goes wrong with a training while the window is open is reported, and nothing else is harmed."""

import logging
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from folders import SUPPORT
from hand import SEVEN
from pad import Pad
from parts import found
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QSpinBox
from small_data import write_small_data

from digitpad.base import paths
from digitpad.protocol.messages import EpochFinished, Message, Preparing
from digitpad.runs.claim import forget_left_behind
from digitpad.runs.run_folder import list_runs, read_history
from digitpad.ui.train.session import State
from digitpad.ui.train.train_tab import TrainTab

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="faults are injected with Linux's own means")
MANY = 1000


class Page:
    """The Train page of a window, and the training that it carries out."""

    def __init__(self, pad: Pad) -> None:
        self.pad = pad
        pad.trigger("action_train_page")
        self.tab = found(pad.window, TrainTab)
        self.messages: list[Message] = []
        self.tab.session.message_received.connect(self.messages.append)

    def train(self, epochs: int = MANY) -> None:
        found(self.tab, QComboBox, "preset").setCurrentText("custom")
        found(self.tab, QLineEdit, "layers").setText("16")
        found(self.tab, QSpinBox, "epochs").setValue(epochs)
        self.press("train_button")

    def button(self, name: str) -> QPushButton:
        return found(self.tab, QPushButton, name)

    def press(self, name: str) -> None:
        QTest.mouseClick(self.button(name), Qt.MouseButton.LeftButton)

    @property
    def status(self) -> str:
        return found(self.tab, QLabel, "training_status").text()

    @property
    def epochs(self) -> list[int]:
        return [message.epoch for message in self.messages if isinstance(message, EpochFinished)]

    @property
    def child(self) -> psutil.Process:
        (child,) = children()
        return child

    def wait_for(self, *states: State) -> None:
        self.pad.qtbot.waitUntil(lambda: self.tab.session.state in states, timeout=90_000)

    def wait_for_epochs(self, count: int) -> None:
        self.pad.qtbot.waitUntil(lambda: len(self.epochs) >= count, timeout=90_000)

    def assert_nothing_was_harmed(self) -> None:
        self.tab.close_training()
        assert children() == []
        assert [path.name for path in paths.models_dir().glob("*") if path.name.startswith(".")] == []
        assert not (paths.models_dir() / "active").exists()
        self.pad.trigger("action_draw_page")
        self.pad.mouse.draw(SEVEN)
        self.pad.settle()
        assert self.pad.prediction.text() == "7"


def children() -> list[psutil.Process]:
    all_of_them = psutil.Process().children(recursive=True)
    return [child for child in all_of_them if "resource_tracker" not in " ".join(child.cmdline())]


@pytest.fixture
def page(pad: Pad, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Page]:
    folder = tmp_path / "data"
    folder.mkdir()
    monkeypatch.setenv("DIGITPAD_DATA", str(write_small_data(folder)))
    made = Page(pad)
    yield made
    made.tab.close_training()


def kill(child: psutil.Process) -> None:
    child.send_signal(signal.SIGKILL)


def take_memory(child: psutil.Process) -> None:
    child.rlimit(psutil.RLIMIT_AS, (child.memory_info().vms, -1))


def fill_disk(child: psutil.Process) -> None:
    child.rlimit(psutil.RLIMIT_FSIZE, (10_000, -1))


@pytest.mark.parametrize(
    ("fault", "sentences"),
    [
        (kill, ["The training's process ended unexpectedly (signal SIGKILL)."]),
        (take_memory, ["The memory of the CPU is not enough", "The training's process ended unexpectedly (signal SIG"]),
        (fill_disk, ["The training cannot be kept in ", "events.out.tfevents"]),
    ],
)
def test_a_training_that_fails_says_so_and_resumes_from_its_last_epoch(
    page: Page, fault: Callable[[psutil.Process], None], sentences: list[str], log_records: list[object]
) -> None:
    page.train()
    page.wait_for_epochs(2)
    fault(page.child)
    page.wait_for(State.FAILED)
    log_records.clear()  # an error in the middle of it leaves a traceback
    assert any(sentence in page.status for sentence in sentences), page.status
    assert page.button("go_on_button").text() == "Resume"
    learned = page.epochs
    page.press("go_on_button")
    page.wait_for_epochs(len(learned) + 2)
    assert page.epochs[len(learned)] == learned[-1] + 1
    page.press("stop_button")
    page.wait_for(State.FINISHED)
    (run,) = list_runs(paths.models_dir())
    history = [int(row["epoch"]) for row in read_history(run.folder)]
    assert history[: len(learned)] == learned
    assert history == sorted(set(history))
    assert history[-1] == page.epochs[-1]
    assert not page.button("go_on_button").isVisible()
    page.assert_nothing_was_harmed()


@pytest.mark.parametrize("fault", [kill, take_memory])
def test_a_failure_before_the_first_epoch_is_reported(
    page: Page, fault: Callable[[psutil.Process], None], log_records: list[object]
) -> None:
    page.train()
    page.pad.qtbot.waitUntil(lambda: any(isinstance(each, Preparing) for each in page.messages), timeout=60_000)
    fault(page.child)
    page.wait_for(State.FAILED)
    log_records.clear()
    assert page.status.count(".") >= 1
    assert not page.button("go_on_button").isVisible()
    assert page.button("train_button").isEnabled()
    page.assert_nothing_was_harmed()


def test_if_a_device_is_gone_the_cpu_is_offered(page: Page) -> None:
    device = found(page.tab, QComboBox, "device")
    device.addItem("A GPU that was pulled out", "gpu:7")
    device.setCurrentIndex(device.count() - 1)
    page.train(epochs=1)
    page.wait_for(State.FAILED)
    assert page.status.startswith("TensorFlow finds no device 'gpu:7' here")
    assert page.button("go_on_button").text() == "Start again with the CPU"
    page.press("go_on_button")
    page.wait_for(State.FINISHED)
    assert page.epochs == [1]
    page.assert_nothing_was_harmed()


def test_a_failed_training_that_is_not_resumed_leaves_nothing(page: Page, log_records: list[logging.LogRecord]) -> None:
    page.train()
    page.wait_for_epochs(1)
    kill(page.child)
    page.wait_for(State.FAILED)
    (record,) = log_records
    assert "signal SIGKILL at: epoch" in record.getMessage()
    log_records.clear()
    assert sorted(path.suffix for path in paths.models_dir().iterdir()) == [".claim", ".unfinished"]
    page.train(epochs=1)
    page.wait_for(State.FINISHED)
    assert len(list(paths.models_dir().iterdir())) == 1
    page.assert_nothing_was_harmed()


def test_stop_ends_a_training_that_hangs_and_keeps_its_last_epoch(page: Page) -> None:
    """Its patience of two minutes is longer than the test waits."""
    page.train()
    page.wait_for_epochs(2)
    page.child.suspend()
    page.press("stop_button")
    page.wait_for(State.FAILED)
    assert page.status == "The training did not answer and was ended; its last whole epoch is kept."
    assert page.button("go_on_button").text() == "Resume"
    learned = page.epochs
    page.press("go_on_button")
    page.wait_for_epochs(len(learned) + 1)
    assert page.epochs[len(learned)] == learned[-1] + 1
    page.press("stop_button")
    page.wait_for(State.FINISHED)
    page.assert_nothing_was_harmed()


def test_the_folder_of_models_may_disappear_during_a_training(page: Page) -> None:
    page.train()
    page.wait_for_epochs(1)
    page.press("pause_button")
    page.wait_for(State.PAUSED)
    shutil.rmtree(paths.models_dir())
    page.press("pause_button")
    page.wait_for_epochs(len(page.epochs) + 1)
    page.press("stop_button")
    page.wait_for(State.FINISHED)
    (run,) = list_runs(paths.models_dir())
    assert run.epochs == len(page.epochs)
    page.assert_nothing_was_harmed()


def test_two_windows_may_train_at_once(page: Page, open_pad: Callable[[], Pad]) -> None:
    other = Page(open_pad())
    pages = [page, other]
    for each in pages:
        each.train(epochs=2)
    for each in pages:
        each.wait_for(State.FINISHED)
    assert [run.epochs for run in list_runs(paths.models_dir())] == [2, 2]
    other.tab.close_training()
    page.assert_nothing_was_harmed()


@pytest.mark.parametrize("stage", ["preparing", "learned", "paused"])
def test_the_training_ends_with_a_window_that_is_killed(tmp_path: Path, home: Path, stage: str) -> None:
    data = tmp_path / "data"
    data.mkdir()
    script, errors = SUPPORT / "training_window.py", tmp_path / "errors"
    environment = {**os.environ, "DIGITPAD_DATA": str(write_small_data(data))}
    command = [sys.executable, str(script), stage]
    with (
        errors.open("w") as stream,
        subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=stream, text=True) as window,
    ):
        assert window.stdout is not None
        while window.stdout.readline().strip() != stage:
            assert window.poll() is None
        process = psutil.Process(window.pid)
        while not (family := process.children(recursive=True)):  # it prepares a moment before there is a child
            assert window.poll() is None
        window.kill()
    _gone, left = psutil.wait_procs(family, timeout=20)
    assert left == []
    forget_left_behind(home / "models")  # as the next window does; a child killed before it began tidies nothing up
    assert list((home / "models").iterdir()) == []
    assert "leaked" not in errors.read_text()
