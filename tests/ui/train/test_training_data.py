"""The data sets of the Train page, fetched from a real server by the page's own buttons."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from data_server import DataServer, serving
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot
from small_data import write_small_data

from digitpad.data.sources import MNIST, PEN, SOURCES, Source, find
from digitpad.ui.train.training_data import TrainingData

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def server(tmp_path: Path) -> Iterator[DataServer]:
    with serving(tmp_path / "served") as server:
        write_small_data(server.folder)
        yield server


@pytest.fixture
def nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No data in any of the usual places."""
    monkeypatch.setenv("DIGITPAD_DATA", str(tmp_path))
    monkeypatch.setenv("KERAS_HOME", str(tmp_path))
    monkeypatch.setenv("TFDS_DATA_DIR", str(tmp_path))


def published(server: DataServer, how: str = "") -> list[Source]:
    """All data sets as the server has them."""
    return [
        replace(source, url=f"{server.address}/{how}{source.file}", sha256=source.digest(server.folder / source.file))
        for source in SOURCES
    ]


class Page:
    """The widget by its buttons."""

    def __init__(self, qtbot: QtBot, sources: list[Source]) -> None:
        self.qtbot = qtbot
        self.widget = TrainingData(sources)
        self.said: list[str] = []
        self.widget.said.connect(self.said.append)
        qtbot.addWidget(self.widget)
        self.widget.show()

    def button(self, name: str) -> QPushButton:
        found = self.widget.findChild(QPushButton, name)
        assert isinstance(found, QPushButton)
        return found

    def text(self, name: str) -> str:
        found = self.widget.findChild(QLabel, name)
        assert isinstance(found, QLabel)
        return found.text()

    def press(self, name: str) -> None:
        QTest.mouseClick(self.button(name), LEFT)

    def wait(self) -> str:
        self.qtbot.waitUntil(lambda: len(self.said) == 1, timeout=30_000)
        return self.said.pop()


@pytest.mark.usefixtures("nowhere")
def test_what_is_missing_is_downloaded_and_found(qtbot: QtBot, server: DataServer) -> None:
    page = Page(qtbot, published(server))
    ids = ("mnist", "pendigits", "swiss", "ujipenchars2")
    assert [page.text(f"data_{source}") for source in ids] == [
        "MNIST: not here",
        "Pen strokes: not here",
        "Swiss scans: not here",
        "Spanish pen strokes: not here",
    ]
    for source in ids:
        page.press(f"download_{source}")
        assert not page.button("download_mnist").isEnabled()
        assert page.wait().endswith("was downloaded and is as published.")
        assert not page.button(f"download_{source}").isVisible()
    for kind in SOURCES:
        assert find(kind).read_bytes() == (server.folder / kind.file).read_bytes()
    size = (server.folder / MNIST.file).stat().st_size / 1e6
    assert page.text("data_mnist") == f"MNIST: mnist.npz, {size:.1f} MB"


@pytest.mark.usefixtures("nowhere")
def test_mnist_of_tensorflow_datasets_is_shown_too(qtbot: QtBot, tmp_path: Path) -> None:
    records = tmp_path / "mnist" / "3.0.1" / "mnist-train.tfrecord-00000-of-00001"
    records.parent.mkdir(parents=True)
    records.write_bytes(bytes(2_000_000))
    page = Page(qtbot, [MNIST, PEN])
    assert page.text("data_mnist") == f"MNIST: {records.name}, 2.0 MB"
    assert not page.button("download_mnist").isVisible()


@pytest.mark.usefixtures("nowhere")
def test_a_download_shows_how_far_it_is_and_is_cancelled(qtbot: QtBot, server: DataServer, home: Path) -> None:
    page = Page(qtbot, published(server, "stalls/"))
    page.press("download_mnist")
    bar = page.widget.findChild(QProgressBar, "download_progress")
    assert isinstance(bar, QProgressBar)
    qtbot.waitUntil(lambda: bar.value() > 0, timeout=30_000)
    assert bar.maximum() == (server.folder / MNIST.file).stat().st_size // 1000
    page.press("cancel_download")
    assert page.wait() == "MNIST: the download was cancelled; nothing was kept."
    assert not bar.isVisible()
    assert page.button("download_mnist").isEnabled()
    assert list((home / "cache" / "data").iterdir()) == []


@pytest.mark.usefixtures("nowhere")
def test_closing_ends_a_download(qtbot: QtBot, server: DataServer, home: Path) -> None:
    page = Page(qtbot, published(server, "stalls/"))
    page.press("download_mnist")
    bar = page.widget.findChild(QProgressBar, "download_progress")
    assert isinstance(bar, QProgressBar)
    qtbot.waitUntil(lambda: bar.value() > 0, timeout=30_000)
    page.widget.close_download()
    assert page.said == []
    assert list((home / "cache" / "data").iterdir()) == []


@pytest.mark.usefixtures("nowhere")
def test_what_goes_wrong_is_reported_and_nothing_is_kept(qtbot: QtBot, server: DataServer, home: Path) -> None:
    mnist, pen, *_others = published(server)
    elsewhere = replace(pen, url="http://127.0.0.1:9/pen")
    page = Page(qtbot, [replace(mnist, sha256=hashlib.sha256(b"another").hexdigest()), elsewhere])
    page.press("download_mnist")
    assert "is not as it was published (its checksum differs)" in page.wait()
    page.press("download_pendigits")
    assert "Pen strokes: the file cannot be fetched from http://127.0.0.1:9/pen" in page.wait()
    assert list((home / "cache" / "data").iterdir()) == []
    assert page.button("download_mnist").isVisible()


@pytest.mark.usefixtures("nowhere")
def test_files_are_chosen_where_there_is_no_network(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    write_small_data(folder)
    page = Page(qtbot, list(SOURCES))
    page.press("choose_data")
    (dialog,) = page.widget.findChildren(QFileDialog)
    chosen = [folder / "swiss-numbers.zip", folder / "ujipenchars2.txt", folder / "mnist.npz"]
    dialog.filesSelected.emit([str(path) for path in chosen])
    dialog.reject()
    assert page.widget.named == chosen
    assert page.text("data_swiss").startswith("Swiss scans: swiss-numbers.zip, ")
    assert page.text("data_ujipenchars2").startswith("Spanish pen strokes: ujipenchars2.txt, ")
    assert page.text("data_mnist").startswith("MNIST: mnist.npz, ")
    assert page.text("data_pendigits") == "Pen strokes: not here"
    assert not page.button("download_pendigits").isVisible()
