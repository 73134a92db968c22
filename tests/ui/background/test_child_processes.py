"""What the Train page finds out and shows with child processes other than a training."""

import errno
import logging
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from urllib.error import HTTPError
from urllib.parse import urlsplit

import psutil
import pytest
from in_english import ENGLISH_ONLY
from parts import found
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from digitpad.base import paths
from digitpad.ui.train.train_tab import TrainTab


@pytest.fixture
def tab(qtbot: QtBot) -> Iterator[TrainTab]:
    made = TrainTab(paths.bundled_package_dir)
    qtbot.addWidget(made)
    yield made
    made.close_training()


def test_a_search_that_is_killed_is_logged(qtbot: QtBot, tab: TrainTab, log_records: list[logging.LogRecord]) -> None:
    device = found(tab, QComboBox, "device")
    before = set(psutil.Process().children())
    tab.show()
    for child in set(psutil.Process().children()) - before:
        if "resource_tracker" not in " ".join(child.cmdline()):
            child.kill()
    qtbot.waitUntil(lambda: "looking" not in device.toolTip(), timeout=60_000)
    (record,) = log_records
    how = "exit status" if sys.platform == "win32" else "signal SIGKILL"
    assert record.getMessage().startswith(f"The child process training ended without an answer ({how}")
    log_records.clear()


class Browser(QObject):
    """Takes the addresses that the program opens."""

    def __init__(self) -> None:
        super().__init__()
        self.addresses: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.addresses.append(url.toString())


@pytest.fixture
def browser() -> Iterator[Browser]:
    made = Browser()
    QDesktopServices.setUrlHandler("http", made, "take")  # type: ignore[arg-type]
    yield made
    QDesktopServices.unsetUrlHandler("http")


def test_devices_are_looked_for_when_the_page_is_first_shown(qtbot: QtBot, tab: TrainTab) -> None:
    device = found(tab, QComboBox, "device")
    assert [device.itemText(row) for row in range(device.count())] == ["Automatic", "CPU"]
    before = set(psutil.Process().children())
    device.setCurrentIndex(1)
    tab.show()
    assert "looking for GPUs" in device.toolTip()
    assert set(psutil.Process().children()) > before
    qtbot.waitUntil(lambda: "looking" not in device.toolTip(), timeout=60_000)
    assert device.currentText() == "CPU"
    tab.hide()
    tab.show()
    assert "looking" not in device.toolTip()


def test_tensorboard_shows_the_runs_and_ends_with_the_page(qtbot: QtBot, tab: TrainTab, browser: Browser) -> None:
    tab.show()
    found(tab, QPushButton, "open_tensorboard").click()
    status = found(tab, QLabel, "training_status")
    assert status.text() == "Starting TensorBoard…"
    qtbot.waitUntil(lambda: len(browser.addresses) == 1, timeout=60_000)
    (address,) = browser.addresses
    assert status.text() == f"TensorBoard is open in the browser: {address}"
    with urllib.request.urlopen(f"{address}data/environment") as answer:
        assert str(paths.models_dir()) in answer.read().decode()
    port = urlsplit(address).port
    for foreign in (
        "evil.example",
        f"evil.example:{port}",
        f"localhost.evil.example:{port}",
        "[::1",
        "127.0.0.1@x",
        "",
    ):
        with pytest.raises(HTTPError, match="403") as refused:
            urllib.request.urlopen(urllib.request.Request(f"{address}data/environment", headers={"Host": foreign}))
        assert str(paths.models_dir()) not in refused.value.read().decode()
        refused.value.close()
    for own in (f"127.0.0.1:{port}", "LOCALHOST", f"[::1]:{port}"):
        urllib.request.urlopen(urllib.request.Request(f"{address}data/environment", headers={"Host": own})).close()
    found(tab, QPushButton, "open_tensorboard").click()
    assert browser.addresses == [address] * 2
    tab.close_training()
    with pytest.raises(OSError, match=str(errno.ECONNREFUSED)):
        urllib.request.urlopen(address)


WITHOUT_TENSORBOARD = """
import importlib.util
real = importlib.util.find_spec
importlib.util.find_spec = lambda name, package=None: None if name == "tensorboard" else real(name)
from digitpad.ui.app import create_app
app, window = create_app(["digitpad"])
window.show()
window.findChild(object, "action_train_page").trigger()
window.findChild(object, "open_tensorboard").click()
print(window.findChild(object, "training_status").text())
window.close()
"""


@ENGLISH_ONLY
def test_without_tensorboard_the_page_says_how_to_get_it() -> None:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_TENSORBOARD], capture_output=True, text=True, timeout=120, check=True
    )
    assert "TensorBoard is not installed, and" in done.stdout
    assert "Traceback" not in done.stderr
