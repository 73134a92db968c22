"""What a window restores of the one before, from real files: how it was left, and what happens to a bad file."""

import base64
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hand import SEVEN
from pad import Pad
from parts import found
from PySide6.QtCore import QRect
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QSlider, QWidget

from digitpad.base import paths
from digitpad.ink.strokes import Drawing
from digitpad.ui.canvas.canvas import Tool
from digitpad.ui.canvas.next_digit import NextDigit
from digitpad.ui.images.saving import to_image
from digitpad.ui.memory.settings import VERSION, Settings, settings_file


@pytest.fixture(autouse=True)
def usual_colors() -> Iterator[None]:
    """The application outlives its windows, and so do its colours."""
    yield
    QApplication.styleHints().unsetColorScheme()
    QApplication.setPalette(QPalette())
    QApplication.processEvents()


@pytest.fixture
def file(home: Path) -> Path:
    return home / "settings.json"


def slider(pad: Pad) -> QSlider:
    return found(pad.window, QSlider, "pen_width")


def test_the_next_window_is_as_the_last_one_was_left(pad: Pad, open_pad: Callable[..., Pad]) -> None:
    pad.window.setGeometry(40, 60, 655, 505)
    slider(pad).setValue(31)
    for name in ("eraser", "next_digit", "pause_5", "history", "theme_dark"):
        pad.action(f"action_{name}").trigger()
    pad.window.close()
    second = open_pad()
    assert second.window.geometry() == QRect(40, 60, 655, 505)
    assert second.canvas.tool is Tool.ERASER
    assert second.action("action_eraser").isChecked()
    assert slider(second).value() == 31
    assert second.canvas.pen_width == pytest.approx(31 / 400)
    assert second.action("action_next_digit").isChecked()
    assert found(second.window, NextDigit).pause_s == 5
    assert not second.action("action_history").isChecked()
    assert not found(second.window, QWidget, "history_strip").isVisible()
    assert second.action("action_theme_dark").isChecked()
    assert second.canvas.palette().base().color().lightness() < 60


def test_without_a_file_everything_has_its_default(pad: Pad) -> None:
    assert pad.window.remembered.settings._replace(geometry="") == Settings()


def test_what_changes_is_saved_soon(pad: Pad, file: Path) -> None:
    pad.action("action_eraser").trigger()
    pad.qtbot.waitUntil(file.exists)
    assert json.loads(file.read_text())["tool"] == "eraser"


def test_what_does_not_change_is_not_written_again(pad: Pad, open_pad: Callable[..., Pad], file: Path) -> None:
    pad.window.setGeometry(40, 60, 655, 505)
    pad.window.close()
    written = file.stat()
    open_pad().window.close()
    assert (file.stat().st_ino, file.stat().st_mtime_ns) == (written.st_ino, written.st_mtime_ns)


def test_a_maximised_window_comes_back_maximised(pad: Pad, open_pad: Callable[..., Pad]) -> None:
    pad.window.showMaximized()
    QApplication.processEvents()
    pad.window.close()
    assert open_pad().window.isMaximized()


def test_full_screen_is_left_for_the_next_start(pad: Pad, open_pad: Callable[..., Pad]) -> None:
    pad.window.setGeometry(40, 60, 655, 505)
    pad.action("action_full_screen").trigger()
    QApplication.processEvents()
    pad.window.close()
    second = open_pad()
    assert not second.window.isFullScreen()
    assert not second.action("action_full_screen").isChecked()
    assert second.window.geometry() == QRect(40, 60, 655, 505)


def test_a_screen_that_is_gone_does_not_hide_the_window(open_pad: Callable[..., Pad], file: Path) -> None:
    far = QWidget()
    far.setGeometry(5000, 4000, 640, 480)
    leave(file, geometry=bytes(far.saveGeometry().toBase64().data()).decode())
    pad = open_pad()
    assert pad.window.screen().geometry().contains(pad.window.geometry())
    assert pad.message.text() == ""


def leave(file: Path, **values: Any) -> bytes:
    file.parent.mkdir(exist_ok=True)
    content = json.dumps({"version": VERSION, **values}).encode()
    file.write_bytes(content)
    return content


def test_the_folder_of_the_last_file(pad: Pad, open_pad: Callable[..., Pad], tmp_path: Path) -> None:
    folder = tmp_path / "my digits"
    folder.mkdir()
    pad.mouse.draw(SEVEN)
    pad.window.images.save(folder / "seven.png")
    pad.window.close()
    second = open_pad()
    second.mouse.draw(SEVEN)
    assert second.window.remembered.last_folder == str(folder)
    second.action("action_save").trigger()
    (dialog,) = second.window.findChildren(QFileDialog)
    assert Path(dialog.directory().absolutePath()) == folder
    assert [Path(name).name for name in dialog.selectedFiles()] == ["digit.png"]
    dialog.reject()


def test_an_image_that_was_chosen_has_a_folder_too(pad: Pad, tmp_path: Path) -> None:
    assert to_image(Drawing()).save(str(tmp_path / "blank.png"))
    for name in ("blank.png", ""):
        pad.action("action_open").trigger()
        (dialog,) = pad.window.findChildren(QFileDialog)
        if name:
            dialog.selectFile(str(tmp_path / name))
            dialog.accept()
            pad.qtbot.waitUntil(lambda: pad.message.text() != "")
            QApplication.processEvents()
    assert Path(dialog.directory().absolutePath()) == tmp_path
    dialog.reject()


def test_a_folder_that_is_gone_is_not_offered(pad: Pad, tmp_path: Path) -> None:
    pad.window.remembered.last_folder = tmp_path / "gone"
    assert pad.window.remembered.last_folder == ""
    pad.mouse.draw(SEVEN)
    pad.action("action_save").trigger()
    (dialog,) = pad.window.findChildren(QFileDialog)
    assert dialog.directory().exists()
    dialog.reject()


def test_a_save_that_fails_is_no_last_folder(pad: Pad, tmp_path: Path) -> None:
    pad.mouse.draw(SEVEN)
    (tmp_path / "file").touch()
    pad.window.images.save(tmp_path / "file" / "seven.png")
    assert pad.window.remembered.last_folder == ""


@pytest.mark.parametrize(
    "values",
    [
        {"tool": "brush"},
        {"tool": 1},
        {"pen_width": 7},
        {"pen_width": 41},
        {"pen_width": 20.5},
        {"pen_width": "20"},
        {"pen_width": True},
        {"theme": "pink"},
        {"theme": ["dark"]},
        {"paper_colors": "pink"},
        {"paper_lines": 3},
        {"next_digit": 1},
        {"pause": 4},
        {"history_shown": None},
        {"last_folder": 7},
        {"last_folder": "a\0b"},
        {"geometry": {}},
    ],
)
def test_tampered_values_are_set_aside_and_the_usual_ones_used(
    open_pad: Callable[..., Pad], file: Path, values: dict[str, Any]
) -> None:
    content = leave(file, **{"history_shown": False, **values})
    (damaged,) = values
    pad = open_pad()
    pad.qtbot.waitUntil(lambda: pad.message.text() != "")
    settings = pad.window.remembered.settings._replace(geometry="")
    if damaged == "history_shown":
        assert (
            "settings.json cannot be used (it is damaged); it was renamed settings.damaged-1.json" in pad.message.text()
        )
        assert settings == Settings()
    else:
        what = damaged.replace("_", " ")
        assert f"settings.json is damaged in part ({what}); it was copied to settings.dam" in pad.message.text()
        assert settings == Settings(history_shown=False)
    pad.window.close()
    assert (file.parent / "settings.damaged-1.json").read_bytes() == content
    assert json.loads(file.read_text())["version"] == VERSION
    assert open_pad().message.text() == ""


@pytest.mark.parametrize("version", [0, None, "1"])
def test_an_invalid_version_counts_as_damage_to_the_whole_file(
    open_pad: Callable[..., Pad], file: Path, version: object
) -> None:
    content = leave(file, version=version, tool="eraser")
    pad = open_pad()
    assert "settings.json cannot be used (it is damaged); it was renamed settings.damaged-1.json" in pad.message.text()
    assert pad.window.remembered.settings._replace(geometry="") == Settings()
    assert (file.parent / "settings.damaged-1.json").read_bytes() == content


def test_two_windows_keep_the_changes_of_both(pad: Pad, open_pad: Callable[..., Pad], file: Path) -> None:
    second = open_pad()
    slider(pad).setValue(31)
    second.action("action_eraser").trigger()
    pad.window.remembered.save()
    second.window.remembered.save()
    pad.action("action_theme_dark").trigger()
    pad.window.close()
    second.window.close()
    saved = json.loads(file.read_text())
    assert (saved["pen_width"], saved["tool"], saved["theme"]) == (31, "eraser", "dark")


HUGE = json.dumps({"version": VERSION, "tool": "eraser", "x": [0] * 400_000}).encode()
NO_NUMBER = json.dumps({"version": VERSION, "tool": "eraser", "pen_width": 10**400}).encode()


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"\0" * 400, b"\xff" * 400, b"[General]\nversion=1\n", NO_NUMBER]
)
def test_a_damaged_file_is_set_aside(open_pad: Callable[..., Pad], file: Path, content: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    pad = open_pad()
    assert "settings.json cannot be used (it is damaged)" in pad.message.text()
    assert (file.parent / "settings.damaged-1.json").read_bytes() == content


def test_a_file_of_a_newer_version_is_set_aside(open_pad: Callable[..., Pad], file: Path) -> None:
    content = leave(file, version=VERSION + 1, tool="laser")
    pad = open_pad()
    assert "it is of a newer version of digitpad); it was renamed settings.newer-1.json" in pad.message.text()
    pad.window.close()
    assert (file.parent / "settings.newer-1.json").read_bytes() == content


def in_base64(content: bytes) -> str:
    return base64.b64encode(content).decode()


@pytest.mark.parametrize("geometry", ["no base64!", in_base64(bytes(range(66))), in_base64(b"\x01\xd9")])
def test_a_geometry_that_says_nothing_leaves_the_usual_one(
    open_pad: Callable[..., Pad], file: Path, geometry: str
) -> None:
    usual = open_pad().window.size()
    leave(file, geometry=geometry, pen_width=30)
    pad = open_pad()
    assert pad.window.size() == usual
    assert slider(pad).value() == 30


@pytest.mark.parametrize("content", [b"", b"\0" * 60, b"\xff" * 60, b"\x7f" * 60])
def test_a_geometry_tampered_with_leaves_the_window_on_the_screen(
    open_pad: Callable[..., Pad], file: Path, content: bytes
) -> None:
    """Behind the mark by which Qt knows its own."""
    leave(file, geometry=in_base64(b"\x01\xd9\xd0\xcb\x00\x03\x00\x00" + content))
    pad = open_pad()
    assert pad.window.screen().geometry().contains(pad.window.geometry().center())
    assert pad.canvas.width() >= 224


def test_values_that_are_missing_are_the_usual_ones(open_pad: Callable[..., Pad], file: Path) -> None:
    leave(file, pause=5)
    assert open_pad().window.remembered.settings._replace(geometry="") == Settings(pause=5)


def test_in_a_folder_that_cannot_be_written_the_window_says_so_once(open_pad: Callable[..., Pad], home: Path) -> None:
    home.write_text("a file in place of the folder")
    pad = open_pad()
    pad.action("action_eraser").trigger()
    pad.qtbot.waitUntil(lambda: "settings.json cannot be saved" in pad.message.text())
    pad.window.show_message("Something else.")
    pad.action("action_pen").trigger()
    pad.window.remembered.save()
    found(pad.window, QPushButton, "message_dismiss").click()
    assert pad.message.text() == ""
    pad.mouse.draw(SEVEN)
    pad.qtbot.waitUntil(lambda: pad.prediction.text() == "7")
    assert home.read_text() == "a file in place of the folder"


def test_the_file_lies_with_the_other_data(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, home: Path) -> None:
    """Found by Qt, not by platformdirs, but the folder is the same."""
    assert settings_file().parent == paths.user_data_dir() == home
    monkeypatch.delenv("DIGITPAD_HOME")
    assert settings_file().parent == paths.user_data_dir()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert settings_file().parent == paths.user_data_dir()


def test_a_theme_is_followed_at_once_and_the_system_again(pad: Pad) -> None:
    usual = pad.canvas.grab().toImage()
    of_the_system = pad.canvas.palette().base().color()
    pad.action("action_theme_dark").trigger()
    QApplication.processEvents()
    assert pad.canvas.grab().toImage().pixelColor(5, 5).lightness() < 60
    pad.action("action_theme_light").trigger()
    QApplication.processEvents()
    assert pad.canvas.grab().toImage().pixelColor(5, 5).lightness() > 200
    pad.action("action_theme_system").trigger()
    QApplication.processEvents()
    assert pad.canvas.palette().base().color() == of_the_system
    assert pad.canvas.grab().toImage() == usual


def test_of_two_windows_the_one_that_came_further_in_a_lesson_counts(
    pad: Pad, open_pad: Callable[..., Pad], file: Path
) -> None:
    other = open_pad()
    pad.window.remembered.keep_lessons("310000")
    pad.window.remembered.save()
    other.window.remembered.keep_lessons("0050")
    other.window.remembered.save()
    assert json.loads(file.read_bytes())["lessons"] == "315000"
