"""What every test has: a home of its own, no display, and no stray log line, thread or child process."""

import logging
import os
import shutil
import sys
import threading
from collections.abc import Callable, Generator, Iterator
from multiprocessing import resource_tracker
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = os.environ.get("DIGITPAD_TESTS_IN", "C") + ".UTF-8"  # the language unless a test chooses one
os.environ.pop("LANGUAGE", None)
if sys.platform == "win32":  # where that platform looks for fonts in Qt's own folder, and warns that there are none
    os.environ.setdefault("QT_QPA_FONTDIR", str(Path(os.environ["SYSTEMROOT"], "Fonts")))

import hypothesis
import psutil
import pytest
from in_english import SPOKEN, show_tests_english
from pad import Pad
from PySide6.QtWidgets import QApplication, QProxyStyle
from pytestqt.qtbot import QtBot
from small_data import write_small_data
from tqdm import tqdm

from digitpad.base import language
from digitpad.base.memory import no_garbage_collected
from digitpad.base.paths import bundled_package_dir
from digitpad.data.datasets import Data, data_dir, load
from digitpad.recognition.classifier import Classifier
from digitpad.recognition.models.model_store import open_package
from digitpad.ui.app import create_app
from digitpad.ui.languages.known import ENGLISH
from digitpad.ui.languages.speaking import speak

tqdm.monitor_interval = 0  # its thread would outlive the test that showed a bar first
hypothesis.settings.register_profile("digitpad", deadline=None)  # how long a test takes depends on the machine
hypothesis.settings.load_profile("digitpad")

if SPOKEN != ENGLISH:
    show_tests_english()

_REAL_DATA = data_dir()


def pytest_configure() -> None:
    """Give the tests the lowest priority: a child of the program, which lowers its own, would wait for all others."""
    if sys.platform != "win32":
        os.nice(19)


def pytest_xdist_auto_num_workers() -> int:
    """One process of tests more than there are cores, since many tests wait for a process of the program."""
    return (os.cpu_count() or 1) + 1


@pytest.fixture(scope="session", autouse=True)
def home_of_fixtures(tmp_path_factory: pytest.TempPathFactory, small_data_folder: Path) -> Iterator[Path]:
    """The person's folders while a fixture of several tests is made.

    Small data files lie where the program looks for MNIST, since each network that is imported is measured on them.
    """
    folder = tmp_path_factory.mktemp("fixtures") / "home"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DIGITPAD_HOME", str(folder))
        patch.setenv("DIGITPAD_DATA", str(small_data_folder))
        yield folder


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The person's folders, for this test alone."""
    folder = tmp_path / "home"
    monkeypatch.setenv("DIGITPAD_HOME", str(folder))
    return folder


@pytest.fixture
def known_networks(home: Path, home_of_fixtures: Path) -> None:
    """The networks that fixtures have made are known to this test as made here."""
    made = home_of_fixtures / "tried-models.txt"
    if made.exists():
        home.mkdir()
        shutil.copy(made, home)


class _Collected(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def log_records() -> Iterator[list[logging.LogRecord]]:
    """Warnings and errors that were logged; a test that expects some takes them out."""
    handler = _Collected()
    logging.getLogger().addHandler(handler)
    yield handler.records
    logging.getLogger().removeHandler(handler)
    assert [record.getMessage() for record in handler.records] == []


@pytest.fixture(autouse=True)
def no_leaks() -> Iterator[None]:
    """Fail a test that leaves a thread or a child process behind."""
    threads = set(threading.enumerate())
    children = _children()
    yield
    assert {t for t in threading.enumerate() if t.is_alive()} <= threads
    assert _children() <= children


def _children() -> set[psutil.Process]:
    """All child processes but the one that Python itself keeps to clean up after those it spawned."""
    tracker = resource_tracker._resource_tracker._pid  # type: ignore[attr-defined]
    return {child for child in psutil.Process().children(recursive=True) if child.pid != tracker}


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    """Speak English after each test, since the commands do, whatever the window spoke."""
    yield
    speak(ENGLISH)
    language.speak(None)  # where a test spoke one of its own


@pytest.fixture(scope="session")
def classifier() -> Classifier:
    """The bundled one."""
    return open_package(bundled_package_dir()).classifier


@pytest.fixture(scope="session")
def data_folder() -> Path:
    """The folder of MNIST and the pen strokes; skips where there is none."""
    if _REAL_DATA is None:
        pytest.skip("needs the training data: set DIGITPAD_DATA to their folder")
    return _REAL_DATA


@pytest.fixture(scope="session")
def data(data_folder: Path) -> Data:
    return load(data_folder)


@pytest.fixture(scope="session")
def small_data_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Both data files, small: what a test can learn from."""
    return write_small_data(tmp_path_factory.mktemp("data"))


@pytest.fixture(scope="session")
def small_data(small_data_folder: Path) -> Data:
    """What the small data files hold."""
    return load(small_data_folder)


@pytest.fixture
def open_pad(qtbot: QtBot) -> Callable[..., Pad]:
    def open_it(package_dir: Path | None = None) -> Pad:
        if isinstance(QApplication.style(), QProxyStyle):
            with no_garbage_collected():
                QApplication.setStyle("fusion")  # as at a start: a finger may have been used in another window
        _app, window = create_app(["digitpad"], package_dir)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        return Pad(window, qtbot)

    return open_it


@pytest.fixture
def pad(open_pad: Callable[..., Pad]) -> Pad:
    return open_pad()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Let sentences of the program be plain text in a report, which is sent to another process."""
    report = yield
    crash = getattr(report.longrepr, "reprcrash", None)
    if crash is not None:
        crash.message = _plain(crash.message)
    report.user_properties = [(name, _plain(value)) for name, value in report.user_properties]
    return report


def _plain(value: object) -> object:
    return str.__str__(value) if isinstance(value, str) else value
