"""A model package that is missing, truncated or tampered with: the window opens, says so, and offers a way out."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hand import SEVEN
from pad import Pad
from pointers import LEFT
from PySide6.QtWidgets import QPushButton

from digitpad.base.paths import bundled_package_dir
from digitpad.recognition.model_store import active_package_dir


def damage(package: Path, how: str) -> None:
    file = package / "model.tflite"
    if how == "missing":
        shutil.rmtree(package)
    elif how == "truncated":
        file.write_bytes(file.read_bytes()[:1000])
    else:
        file.write_bytes(file.read_bytes()[:-1] + b"\x01\x02")


@pytest.fixture(params=["missing", "truncated", "tampered"])
def damaged(request: pytest.FixtureRequest, home: Path) -> Path:
    """The person's own package, chosen and damaged."""
    package = home / "models" / "mine"
    shutil.copytree(bundled_package_dir(), package)
    (home / "models" / "active").write_text("mine")
    damage(package, request.param)
    return package


def test_the_window_says_so_and_restores_the_bundled_model(open_pad: Callable[..., Pad], damaged: Path) -> None:
    pad = open_pad()
    pad.qtbot.waitUntil(lambda: pad.message.text().startswith("The model mine "))
    pad.mouse.draw(SEVEN)
    assert len(pad.canvas.drawing.strokes) == 1
    pad.assert_blank()
    left = sorted(damaged.rglob("*"))

    assert pad.message_action.text() == "Use the bundled model"
    pad.qtbot.mouseClick(pad.message_action, LEFT)
    pad.qtbot.waitUntil(lambda: pad.prediction.text() == "7")
    assert pad.message.text() == ""
    assert active_package_dir() == bundled_package_dir()
    assert sorted(damaged.rglob("*")) == left


def test_a_package_named_on_the_command_line(open_pad: Callable[..., Pad], tmp_path: Path) -> None:
    pad = open_pad(tmp_path / "nothing")
    pad.qtbot.waitUntil(lambda: "nothing is missing" in pad.message.text())
    pad.qtbot.mouseClick(pad.message_action, LEFT)
    pad.mouse.draw(SEVEN)
    pad.qtbot.waitUntil(lambda: pad.prediction.text() == "7")


def test_a_damaged_bundled_model_can_be_tried_again_once_it_is_mended(
    open_pad: Callable[..., Pad], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, package = bundled_package_dir(), tmp_path / "model"
    shutil.copytree(whole, package)
    monkeypatch.setattr("digitpad.base.paths.bundled_package_dir", lambda: package)
    damage(package, "truncated")
    pad = open_pad()
    pad.qtbot.waitUntil(lambda: "install digitpad again" in pad.message.text())
    assert pad.message_action.text() == "Try again"
    pad.qtbot.mouseClick(pad.message_action, LEFT)
    assert "install digitpad again" in pad.message.text()
    shutil.copy(whole / "model.tflite", package)
    pad.qtbot.mouseClick(pad.message_action, LEFT)
    pad.mouse.draw(SEVEN)
    pad.qtbot.waitUntil(lambda: pad.prediction.text() == "7")


def test_a_message_can_be_dismissed(pad: Pad) -> None:
    side = pad.canvas.width()
    pad.window.show_message("Something to know.")
    assert pad.message.text() == "Something to know."
    assert pad.message_action.isHidden()
    dismiss = pad.window.findChild(QPushButton, "message_dismiss")
    pad.qtbot.mouseClick(dismiss, LEFT)
    assert pad.message.text() == ""
    assert pad.canvas.width() == side
