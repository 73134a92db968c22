"""The Train page for the tests of several files, on small data."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hand import DIGITS
from pad import Pad
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tab import Tab

from digitpad.base import paths


@pytest.fixture
def tab(qtbot: QtBot, small_data_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Tab]:
    monkeypatch.setenv("DIGITPAD_DATA", str(small_data_folder))
    made = Tab(qtbot)
    yield made
    made.widget.close_training()


@pytest.fixture
def data_of_runs() -> Callable[[str], Path]:
    """Makes runs of the bundled model, with a history of two epochs."""

    def make(name: str) -> Path:
        folder = paths.models_dir() / name
        folder.mkdir(parents=True)
        for file in paths.bundled_package_dir().iterdir():
            (folder / file.name).write_bytes(file.read_bytes())
        lines = ["epoch,seconds,loss,accuracy,held_out_loss,held_out_accuracy"]
        lines += [f"{epoch},1,{1 / epoch},0.9,{2 / epoch},0.8" for epoch in (1, 2)]
        (folder / "history.csv").write_text("\n".join(lines) + "\n")
        return folder

    return make


@pytest.fixture
def pad_with_type(qapp: QApplication, open_pad: Callable[..., Pad]) -> Iterator[Callable[[float, str], Pad]]:
    """Opens a window of 1280x900 with type of so many points, in a language, and a seven on its canvas."""
    usual = qapp.font()

    def open_it(points: float, code: str) -> Pad:
        font = QFont(usual)
        font.setPointSizeF(points)
        qapp.setFont(font)
        pad = open_pad()
        pad.trigger(f"action_language_{code}")
        pad.qtbot.waitUntil(lambda: pad.window.findChild(QWidget, "history") is not None)
        pad.window.resize(1280, 900)
        pad.mouse.draw(DIGITS[7])
        pad.settle()
        return pad

    yield open_it
    qapp.setFont(usual)
