"""The history on disk: what survives a restart, is emptied, or cannot be read or written."""

import errno
import gc
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from folders import names_in
from hand import FOUR, ONE, SEVEN, ZERO, line
from pad import Pad
from parts import found
from pointers import LEFT
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from strip import Strip, leave

from digitpad.base import paths
from digitpad.ink.ink_image import InkImage
from digitpad.ink.strokes import Drawing
from digitpad.recognition.history import VERSION, History
from digitpad.samples.hands import add_hand
from digitpad.ui.canvas.edits import EditKind
from digitpad.ui.canvas.undo import MOST_EDITS
from digitpad.ui.memory.live_history import LiveHistory


@pytest.fixture
def file(home: Path) -> Path:
    return home / "history.json"


def kept_in(file: Path) -> list[Drawing]:
    return [entry.drawing for entry in History.from_json(file.read_bytes()).entries]


def test_the_next_window_shows_what_the_last_one_left(
    pad: Pad, open_pad: Callable[..., Pad], file: Path, home: Path
) -> None:
    (zero,) = leave(pad, ZERO)
    pad.canvas.replace_drawing(
        Drawing(image=InkImage.centred(np.full((40, 12), 200, np.uint8))), EditKind.OPENING_IMAGE
    )
    pad.stylus.draw(FOUR[1:], pressure=0.3)
    with_image = pad.canvas.drawing
    pad.window.close()
    assert kept_in(file) == [with_image, zero]
    assert names_in(home) == ["history.json", "settings.json"]
    second = open_pad()
    strip = Strip(second)
    assert len(strip.answers) == 2
    strip.click(0)
    assert second.canvas.drawing == with_image
    second.window.close()
    assert kept_in(file) == [with_image, zero]


def test_nothing_holds_a_drawing_that_neither_the_history_nor_undo_has(pad: Pad) -> None:
    Strip(pad)

    def held_after_many(slant: float) -> int:
        """How many drawings there are when so many were left that all that keeps some is full."""
        lines = [line((0.1, 0.1), (0.9, slant + 0.002 * number)) for number in range(MOST_EDITS)]
        leave(pad, *[[each] for each in lines])
        pad.window.undo.forget()
        pad.settle()
        gc.collect()
        return sum(isinstance(each, Drawing) for each in gc.get_objects())

    assert held_after_many(0.1) == held_after_many(0.5)


def test_a_stroke_in_progress_is_kept_when_the_window_closes(pad: Pad, file: Path) -> None:
    pad.mouse.press(0.5, 0.2)
    pad.mouse.move(0.5, 0.8)
    pad.window.close()
    assert [len(each.strokes) for each in kept_in(file)] == [1]


def test_closing_a_window_never_shown_reads_and_writes_nothing(home: Path) -> None:
    from digitpad.ui.app import create_app

    _app, window = create_app(["digitpad"])
    window.close()
    assert not (home / "history.json").exists()


def test_it_is_saved_soon_but_not_during_a_stroke(pad: Pad, file: Path) -> None:
    Strip(pad)
    left = leave(pad, SEVEN)
    timer = found(found(pad.window, LiveHistory), QTimer)
    pad.mouse.press(0.2, 0.2)
    with pad.qtbot.waitSignal(timer.timeout):
        pad.mouse.move(0.8, 0.8)
    assert not file.exists()
    pad.mouse.release(0.8, 0.8)
    pad.qtbot.waitUntil(file.exists)
    assert kept_in(file) == left


def press_in_the_question(pad: Pad, text: str) -> None:
    pad.trigger("action_empty_history")
    box = pad.window.findChild(QMessageBox, "empty_history")
    assert isinstance(box, QMessageBox)
    cancel = box.button(QMessageBox.StandardButton.Cancel)  # whose text is Qt's own
    named = [each for each in box.buttons() if each.text().replace("&", "") == text]
    (button,) = named if text != "Cancel" else [cancel]
    pad.qtbot.mouseClick(button, LEFT)
    QApplication.processEvents()


def test_emptying_deletes_it_from_disk_at_once(pad: Pad, file: Path, home: Path) -> None:
    strip = Strip(pad)
    empty = found(pad.window, QAction, "action_empty_history")
    assert not empty.isEnabled()
    leave(pad, SEVEN, FOUR)
    pad.qtbot.waitUntil(file.exists)
    (home / "history.damaged-1.json").touch()
    leave(pad, ONE)
    press_in_the_question(pad, "Empty")
    assert strip.answers == []
    assert not empty.isEnabled()
    assert names_in(home) == ["history.damaged-1.json"]
    pad.window.close()
    assert not file.exists()


def test_emptying_asks_first(pad: Pad, file: Path) -> None:
    strip = Strip(pad)
    leave(pad, SEVEN)
    press_in_the_question(pad, "Cancel")
    assert strip.digits == "7"
    pad.qtbot.waitUntil(file.exists)


def test_after_emptying_undo_brings_no_entry_back(pad: Pad) -> None:
    strip = Strip(pad)
    _seven, four = leave(pad, SEVEN, FOUR)
    press_in_the_question(pad, "Empty")
    pad.window.undo.action_undo.trigger()
    assert pad.canvas.drawing is four
    assert strip.answers == []


@pytest.mark.parametrize(
    ("content", "aside"),
    [
        (b"", "damaged"),
        (b"\x89PNG\r\n\x1a\n\0\0", "damaged"),
        (json.dumps({"version": VERSION, "entries": [{"drawing": {"strokes": [7]}}]}).encode(), "damaged"),
        (json.dumps({"version": VERSION + 1}).encode(), "newer"),
    ],
    ids=["empty", "of another kind", "tampered", "newer"],
)
def test_a_file_that_cannot_be_used_is_set_aside_and_drawing_continues(
    open_pad: Callable[..., Pad], file: Path, home: Path, content: bytes, aside: str
) -> None:
    home.mkdir()
    file.write_bytes(content)
    pad = open_pad()
    strip = Strip(pad)
    assert f"renamed history.{aside}-1.json" in pad.message.text()
    left = leave(pad, SEVEN)
    assert strip.digits == "7"
    pad.window.close()
    assert (home / f"history.{aside}-1.json").read_bytes() == content
    assert kept_in(file) == left


def test_one_damaged_drawing_costs_no_other(pad: Pad, open_pad: Callable[..., Pad], file: Path, home: Path) -> None:
    zero, seven, four = leave(pad, ZERO, SEVEN, FOUR)
    pad.window.close()
    value = json.loads(file.read_text())
    value["entries"][1]["drawing"]["strokes"][0]["width"] = -1
    file.write_text(json.dumps(value))
    second = open_pad()
    strip = Strip(second)
    assert strip.digits == "40"
    assert second.message.text() == (
        f"1 drawing is damaged in {file}, and kept in history.damaged-1.json; the others are here."
    )
    second.window.close()
    assert kept_in(file) == [four, zero]
    assert json.loads((home / "history.damaged-1.json").read_text())["entries"] == [value["entries"][1]]
    assert Strip(open_pad()).pad.message.text() == ""
    assert seven not in kept_in(file)


def test_two_windows_keep_the_drawings_of_both(pad: Pad, open_pad: Callable[..., Pad], file: Path) -> None:
    (both,) = leave(pad, ZERO)
    pad.window.live_history.save()
    second = open_pad()
    here, there = Strip(pad), Strip(second)
    (seven,) = leave(pad, SEVEN)
    (four,) = leave(second, FOUR)
    pad.window.live_history.save()
    second.window.live_history.save()
    assert set(kept_in(file)) == {both, seven, four}
    assert sorted(there.digits) == ["0", "4", "7"]
    pad.mouse.draw(ONE)
    one = pad.canvas.drawing
    pad.window.close()
    second.window.close()
    assert set(kept_in(file)) == {both, seven, four, one}
    assert len(here.answers) == 4


def test_what_one_window_takes_out_the_other_does_not_bring_back(
    pad: Pad, open_pad: Callable[..., Pad], file: Path
) -> None:
    leave(pad, ZERO)
    pad.window.live_history.save()
    second = open_pad()
    Strip(second)
    Strip(pad)
    press_in_the_question(pad, "Empty")
    assert not file.exists()
    (four,) = leave(second, FOUR)
    second.window.close()
    pad.window.close()
    assert kept_in(file) == [four]


def test_a_start_removes_what_killed_writes_left_and_keeps_others_out(open_pad: Callable[..., Pad], home: Path) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait(timeout=60)
    shutil.copytree(paths.bundled_package_dir(), home / "models" / "mine")
    (home / "models" / f".mine.{ended.pid}.new").mkdir()
    (home / "models" / ".run.unfinished").mkdir()
    (home / "models" / ".run.claim").write_text("window")
    (home / "cache" / "data" / f".mnist.npz.{ended.pid}.new").mkdir(parents=True)
    hand = add_hand("Ann")
    (hand.folder / f".0001-a.json.{ended.pid}.new").write_text("a sample")
    (hand.folder / f".import.{ended.pid}.new").mkdir()
    left = [
        f"history.json.{ended.pid}.new",
        *(f".{name}.{ended.pid}.new" for name in ("settings.json", "tried-models.txt")),
    ]
    for name in (*left, "notes.7.new"):
        (home / name).write_text("drawings")
    home.chmod(0o755)
    pad = open_pad()
    Strip(pad)
    leave(pad, SEVEN)
    pad.window.close()
    kept = ["cache", "history.json", "models", "notes.7.new", "samples", "settings.json"]
    assert names_in(home) == kept
    assert [path.name for path in hand.folder.iterdir()] == ["hand.json"]
    assert [path.name for path in (home / "models").iterdir()] == ["mine"]
    assert list((home / "cache" / "data").iterdir()) == []
    if os.name == "posix":
        own = [home, home / "history.json", *(path for name in ("*.json", "models/**/*") for path in home.glob(name))]
        assert {path.name: path.stat().st_mode & 0o077 for path in own} == {path.name: 0 for path in own}


def test_the_message_about_a_failed_save_is_withdrawn_after_a_good_one(
    open_pad: Callable[..., Pad], home: Path
) -> None:
    home.write_text("a file in place of the folder")
    pad = open_pad()
    Strip(pad)
    leave(pad, SEVEN)
    pad.qtbot.waitUntil(lambda: "history.json cannot be saved" in pad.message.text())
    home.unlink()
    leave(pad, FOUR)
    pad.window.live_history.save()
    assert pad.message.text() == ""


def test_in_a_folder_that_cannot_be_written_drawing_continues(open_pad: Callable[..., Pad], home: Path) -> None:
    home.write_text("a file in place of the folder")
    pad = open_pad()
    strip = Strip(pad)
    leave(pad, SEVEN)
    assert strip.digits == "7"
    pad.qtbot.waitUntil(lambda: "history.json cannot be saved" in pad.message.text())
    pad.qtbot.mouseClick(found(pad.window, QPushButton, "message_dismiss"), LEFT)
    leave(pad, FOUR)
    pad.window.live_history.save()
    assert pad.message.text() == ""
    assert home.read_text() == "a file in place of the folder"


def test_when_there_is_no_room_the_old_history_stays_whole(pad: Pad, file: Path, home: Path) -> None:
    resource = pytest.importorskip("resource", reason="needs a limit on the size of files")
    Strip(pad)
    (seven,) = leave(pad, SEVEN)
    pad.window.live_history.save()
    (zero,) = leave(pad, ZERO)
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000, usual[1]))
    try:
        pad.window.live_history.save()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)
    assert f"history.json cannot be saved ({os.strerror(errno.EFBIG)})" in pad.message.text()
    assert kept_in(file) == [seven]
    assert names_in(home) == ["history.json"]
    (four,) = leave(pad, FOUR)
    pad.window.live_history.save()
    assert kept_in(file) == [four, zero, seven]
