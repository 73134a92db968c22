"""What a training kept is removed once nothing can resume it; what can still be resumed stays."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from folders import SUPPORT
from pytestqt.qtbot import QtBot
from small_data import write_small_data

from digitpad.base import paths
from digitpad.runs.run_folder import list_runs
from digitpad.ui.train.train_tab import TrainTab

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="processes are suspended and interrupted by signals")
WINDOW = [sys.executable, str(SUPPORT / "training_window.py")]
TRAIN = [sys.executable, "-m", "digitpad", "train", "--preset", "mlp-128", "--epochs", "5000", "--json"]


class Started:
    """A separate process that trains, with its child."""

    def __init__(self, command: list[str], data: Path) -> None:
        environment = {**os.environ, "DIGITPAD_DATA": str(data)}
        self._process = subprocess.Popen(
            command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )

    def wait_for(self, line: str) -> None:
        """Wait until it says a line that begins so."""
        assert self._process.stdout is not None
        while not self._process.stdout.readline().startswith(line):
            assert self._process.poll() is None

    def kill_child(self) -> None:
        """End the training alone."""
        for child in psutil.Process(self._process.pid).children():
            if "resource_tracker" not in " ".join(child.cmdline()):
                child.kill()

    def cut_off(self) -> None:
        """End all of it at once, as a power cut does, so that neither can tidy up after the other."""
        if self._process.poll() is None:
            process = psutil.Process(self._process.pid)
            family = [*process.children(recursive=True), process]
            for each in family:
                each.suspend()
            for each in family:
                each.kill()
        self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()

    def interrupt(self) -> int:
        """Press Ctrl-C; returns the exit status."""
        self._process.send_signal(signal.SIGINT)
        self._process.communicate()
        return self._process.returncode


Start = Callable[[list[str]], Started]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Starts a command that trains on small data, and cuts it off after the test if it still runs."""
    (tmp_path / "data").mkdir()
    data, started = write_small_data(tmp_path / "data"), []

    def begin(command: list[str]) -> Started:
        started.append(Started(command, data))
        return started[-1]

    yield begin
    for each in started:
        each.cut_off()


def show_page(qtbot: QtBot) -> None:
    page = TrainTab(paths.bundled_package_dir)
    qtbot.addWidget(page)
    page.show()
    page.close_training()


def names() -> list[str]:
    return sorted(path.name for path in paths.models_dir().iterdir())


def test_what_a_window_left_in_a_power_cut_is_removed_when_the_page_is_shown(qtbot: QtBot, start: Start) -> None:
    window = start([*WINDOW, "learned"])
    window.wait_for("learned")
    window.cut_off()
    assert [name for name in names() if name.endswith(".unfinished")] != []
    show_page(qtbot)
    assert names() == []


def test_what_an_open_window_trains_stays(qtbot: QtBot, start: Start) -> None:
    window = start([*WINDOW, "paused"])
    window.wait_for("paused")
    before = names()
    show_page(qtbot)
    command = start([*TRAIN, "--out", str(paths.models_dir() / "another")])
    command.wait_for('{"epoch": 1,')
    assert command.interrupt() == 130
    assert names() == sorted([*before, "another"])


def test_what_an_open_window_offers_to_resume_stays(qtbot: QtBot, start: Start) -> None:
    window = start([*WINDOW, "learned"])
    window.wait_for("learned")
    window.kill_child()
    window.wait_for("failed")
    before = names()
    assert [name for name in before if name.endswith(".unfinished")] != []
    show_page(qtbot)
    assert names() == before
    window.cut_off()
    show_page(qtbot)
    assert names() == []


def test_what_a_command_left_before_its_first_epoch_is_removed(qtbot: QtBot, start: Start) -> None:
    command = start(TRAIN[:-1])
    command.wait_for("Reading the data")
    command.cut_off()
    assert names() != []
    show_page(qtbot)
    assert names() == []


def test_what_a_command_can_resume_stays(qtbot: QtBot, start: Start) -> None:
    command = start(TRAIN)
    command.wait_for('{"epoch": 2,')
    command.cut_off()
    left = names()
    show_page(qtbot)
    assert names() == left
    (kept,) = (name.removeprefix(".").removesuffix(".unfinished") for name in left if name.endswith(".unfinished"))
    again = start([*TRAIN, "--resume", "--out", str(paths.models_dir() / kept)])
    again.wait_for('{"epoch": 3,')
    assert again.interrupt() == 130
    assert names() == [kept]
    (run,) = list_runs(paths.models_dir())
    assert run.epochs > 2


def test_two_commands_cannot_train_for_one_folder(tmp_path: Path, start: Start) -> None:
    train = [*TRAIN, "--out", str(tmp_path / "run")]
    start(train).wait_for('{"epoch": 1,')
    start(train).wait_for(f"digitpad: A training for {tmp_path / 'run'} is under way already; choose another folder.")
