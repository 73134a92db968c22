"""The history strip by real events and real files: what goes in, what comes back, what survives a restart."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hand import FOUR, ONE, SEVEN, ZERO
from pad import Pad
from pointers import LEFT
from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QImage, QPalette
from PySide6.QtWidgets import QApplication, QListWidget, QMessageBox, QPushButton

from digitpad.history import VERSION, History
from digitpad.ink.ink_image import InkImage
from digitpad.ink.strokes import Drawing
from digitpad.ui.live_history import LiveHistory


class Strip:
    """The strip of a pad as a person sees it."""

    def __init__(self, pad: Pad) -> None:
        self.pad = pad
        pad.qtbot.waitUntil(self._is_there)
        found = pad.window.findChild(QListWidget, "history")
        assert isinstance(found, QListWidget)
        self.list = found

    def _is_there(self) -> bool:
        found = self.pad.window.findChild(QListWidget, "history")
        return isinstance(found, QListWidget) and found.isVisible()

    @property
    def answers(self) -> list[str]:
        return [self.list.item(row).text() for row in range(self.list.count())]

    @property
    def digits(self) -> str:
        return "".join(answer[0] for answer in self.answers)

    def click(self, row: int) -> None:
        at = self.list.visualItemRect(self.list.item(row)).center()
        self.pad.qtbot.mouseClick(self.list.viewport(), LEFT, pos=at)


def trigger(pad: Pad, name: str) -> None:
    found = pad.window.findChild(QAction, name)
    assert isinstance(found, QAction), name
    found.trigger()


def leave(pad: Pad, *digits: list[np.ndarray]) -> list[Drawing]:
    """Draw and clear each; returns the drawings."""
    left = []
    for positions in digits:
        pad.mouse.draw(positions)
        left.append(pad.canvas.drawing)
        trigger(pad, "action_clear")
    return left


@pytest.fixture
def file(home: Path) -> Path:
    return home / "history.json"


def kept_in(file: Path) -> list[Drawing]:
    return [entry.drawing for entry in History.from_json(file.read_bytes()).entries]


def test_what_is_cleared_stands_there_with_its_answer_newest_first(pad: Pad) -> None:
    strip = Strip(pad)
    before = int(time.time())
    leave(pad, SEVEN, FOUR)
    assert strip.answers == ["4, > 99 %", "7, > 99 %"]
    entry = pad.window.live_history.history.entries[0]
    assert before <= entry.left_at <= time.time()


def test_listeners_hear_the_answer_and_the_time(pad: Pad) -> None:
    strip = Strip(pad)
    leave(pad, SEVEN)
    spoken = strip.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("7, > 99 %, drawn ")


def test_an_opened_image_takes_the_place_of_a_drawing(pad: Pad) -> None:
    strip = Strip(pad)
    pad.mouse.draw(SEVEN)
    pad.canvas.replace_drawing(Drawing(image=InkImage.centred(np.full((40, 12), 255, np.uint8))), "opening")
    assert strip.digits == "7"
    trigger(pad, "action_clear")
    assert strip.digits == "17"


def test_the_next_digit_takes_the_place_of_a_drawing(pad: Pad) -> None:
    strip = Strip(pad)
    trigger(pad, "action_next_digit")
    pad.mouse.draw(SEVEN)
    pad.canvas.mark_done()
    pad.mouse.draw(FOUR)
    assert strip.digits == "7"


def test_strokes_and_erasing_leave_nothing(pad: Pad) -> None:
    strip = Strip(pad)
    pad.mouse.draw(FOUR)
    pad.eraser.draw([FOUR[1]])
    assert strip.answers == []


def test_stray_dots_are_not_kept(pad: Pad) -> None:
    strip = Strip(pad)
    pad.mouse.press(0.5, 0.5)
    pad.mouse.release(0.5, 0.5)
    trigger(pad, "action_clear")
    assert strip.answers == []


def test_without_a_model_a_drawing_is_kept_without_an_answer(open_pad: Callable[..., Pad], tmp_path: Path) -> None:
    pad = open_pad(tmp_path / "nothing")
    strip = Strip(pad)
    leave(pad, SEVEN)
    assert strip.answers == ["–"]


def test_a_click_brings_one_back_and_undo_takes_it_away(pad: Pad) -> None:
    strip = Strip(pad)
    (seven,) = leave(pad, SEVEN)
    pad.mouse.draw(FOUR)
    four = pad.canvas.drawing
    strip.click(0)
    pad.qtbot.waitUntil(lambda: pad.prediction.text() == "7")
    assert strip.digits == "47"
    assert pad.window.undo.action_undo.text() == "&Undo bringing back"
    pad.window.undo.action_undo.trigger()
    assert pad.canvas.drawing is four
    assert strip.digits == "7"
    pad.window.undo.action_redo.trigger()
    assert pad.canvas.drawing is seven
    assert strip.digits == "47"


def test_a_click_does_not_take_the_keys_from_the_canvas(pad: Pad) -> None:
    strip = Strip(pad)
    leave(pad, SEVEN)
    pad.window.activateWindow()
    pad.canvas.setFocus()
    strip.click(0)
    assert pad.canvas.hasFocus()


@pytest.mark.parametrize("key", ["Key_Return", "Key_Enter", "Key_Space"])
def test_the_keys_go_along_and_bring_one_back(pad: Pad, key: str) -> None:
    strip = Strip(pad)
    _one, seven, _four = leave(pad, ONE, SEVEN, FOUR)
    pad.window.activateWindow()
    strip.list.setFocus(Qt.FocusReason.TabFocusReason)
    accent = strip.list.palette().highlight().color()
    around_the_second = strip.list.visualItemRect(strip.list.item(1)).topLeft().toTuple()
    pad.qtbot.keyClick(strip.list, Qt.Key.Key_Right)
    shown = strip.list.viewport().grab().toImage()
    assert shown.pixelColor(around_the_second[0] + 32, around_the_second[1] + 3) == accent
    pad.qtbot.keyClick(strip.list, Qt.Key[key])
    assert pad.canvas.drawing is seven
    trigger(pad, "action_clear")
    assert strip.digits == "741"
    assert strip.list.currentRow() == 0


def test_brought_back_and_left_unchanged_it_moves_to_the_front(pad: Pad) -> None:
    strip = Strip(pad)
    leave(pad, SEVEN, FOUR)
    strip.click(1)
    assert strip.digits == "47"
    trigger(pad, "action_clear")
    assert strip.digits == "74"
    strip.click(0)
    strip.click(0)
    assert strip.digits == "74"


def test_undoing_a_clear_takes_the_drawing_out_and_redoing_puts_it_back(pad: Pad) -> None:
    strip = Strip(pad)
    pad.mouse.draw(FOUR[:1])
    trigger(pad, "action_clear")
    assert len(strip.answers) == 1
    pad.window.undo.action_undo.trigger()
    assert strip.answers == []
    pad.window.undo.action_redo.trigger()
    assert len(strip.answers) == 1
    pad.window.undo.action_undo.trigger()
    pad.mouse.draw(FOUR[1:])
    trigger(pad, "action_clear")
    assert strip.digits == "4"


def test_undoing_a_clear_leaves_what_was_kept_before(pad: Pad) -> None:
    strip = Strip(pad)
    leave(pad, SEVEN, FOUR)
    strip.click(1)
    trigger(pad, "action_clear")
    pad.window.undo.action_undo.trigger()
    assert sorted(strip.digits) == ["4", "7"]


def test_the_next_window_shows_what_the_last_one_left(
    pad: Pad, open_pad: Callable[..., Pad], file: Path, home: Path
) -> None:
    (zero,) = leave(pad, ZERO)
    pad.canvas.replace_drawing(Drawing(image=InkImage.centred(np.full((40, 12), 200, np.uint8))), "opening")
    pad.stylus.draw(FOUR[1:], pressure=0.3)
    with_image = pad.canvas.drawing
    pad.window.close()
    assert kept_in(file) == [with_image, zero]
    assert sorted(path.name for path in home.iterdir()) == ["history.json", "settings.json"]
    second = open_pad()
    strip = Strip(second)
    assert len(strip.answers) == 2
    strip.click(0)
    assert second.canvas.drawing == with_image
    second.window.close()
    assert kept_in(file) == [with_image, zero]


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
    timer = pad.window.findChild(LiveHistory).findChild(QTimer)
    pad.mouse.press(0.2, 0.2)
    with pad.qtbot.waitSignal(timer.timeout):
        pad.mouse.move(0.8, 0.8)
    assert not file.exists()
    pad.mouse.release(0.8, 0.8)
    pad.qtbot.waitUntil(file.exists)
    assert kept_in(file) == left


def press_in_the_question(pad: Pad, text: str) -> None:
    trigger(pad, "action_empty_history")
    box = pad.window.findChild(QMessageBox, "empty_history")
    assert isinstance(box, QMessageBox)
    (button,) = [each for each in box.buttons() if each.text().replace("&", "") == text]
    pad.qtbot.mouseClick(button, LEFT)
    QApplication.processEvents()


def test_emptying_deletes_it_from_disk_at_once(pad: Pad, file: Path, home: Path) -> None:
    strip = Strip(pad)
    empty = pad.window.findChild(QAction, "action_empty_history")
    assert not empty.isEnabled()
    leave(pad, SEVEN, FOUR)
    pad.qtbot.waitUntil(file.exists)
    (home / "history.damaged-1.json").touch()
    leave(pad, ONE)
    press_in_the_question(pad, "Empty")
    assert strip.answers == []
    assert not empty.isEnabled()
    assert [path.name for path in home.iterdir()] == ["history.damaged-1.json"]
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
def test_a_file_that_cannot_be_used_is_set_aside_and_drawing_goes_on(
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


def test_in_a_folder_that_cannot_be_written_drawing_goes_on(open_pad: Callable[..., Pad], home: Path) -> None:
    home.write_text("a file in place of the folder")
    pad = open_pad()
    strip = Strip(pad)
    leave(pad, SEVEN)
    assert strip.digits == "7"
    pad.qtbot.waitUntil(lambda: "history.json cannot be saved" in pad.message.text())
    pad.qtbot.mouseClick(pad.window.findChild(QPushButton, "message_dismiss"), LEFT)
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
    assert "history.json cannot be saved (File too large)" in pad.message.text()
    assert kept_in(file) == [seven]
    assert [path.name for path in home.iterdir()] == ["history.json"]
    (four,) = leave(pad, FOUR)
    pad.window.live_history.save()
    assert kept_in(file) == [four, zero, seven]


def test_messages_wait_for_each_other(pad: Pad) -> None:
    pad.window.show_message("First.")
    pad.window.live_history.failed.emit("Second.")
    assert pad.message.text() == "First."
    dismiss = pad.window.findChild(QPushButton, "message_dismiss")
    pad.qtbot.mouseClick(dismiss, LEFT)
    assert pad.message.text() == "Second."
    pad.qtbot.mouseClick(dismiss, LEFT)
    assert pad.message.text() == ""


def test_the_layout_never_jumps(pad: Pad) -> None:
    pad.window.resize(640, 480)
    QApplication.processEvents()
    assert pad.window.size().toTuple() == (640, 480)
    before = pad.canvas.geometry()
    strip = Strip(pad)
    for n in range(12):
        leave(pad, [SEVEN[0] * (0.5 + n / 30)])
    QApplication.processEvents()
    assert strip.list.count() == 12
    assert pad.canvas.geometry() == before
    assert not strip.list.visualItemRect(strip.list.item(0)).isEmpty()
    viewport = strip.list.viewport().rect()
    assert strip.list.visualItemRect(strip.list.item(0)).bottom() <= viewport.bottom()


def test_it_can_be_hidden(pad: Pad) -> None:
    strip = Strip(pad)
    pad.window.resize(640, 480)
    QApplication.processEvents()
    side = pad.canvas.width()
    trigger(pad, "action_history")
    QApplication.processEvents()
    assert not strip.list.isVisible()
    assert pad.canvas.width() > side
    trigger(pad, "action_history")
    QApplication.processEvents()
    assert strip.list.isVisible()
    assert pad.canvas.width() == side


def test_it_grows_with_the_window_and_shrinks_again(pad: Pad) -> None:
    strip = Strip(pad)
    leave(pad, SEVEN, FOUR)
    sizes = []
    for width, height in ((640, 480), (3840, 2160), (640, 480)):
        pad.window.resize(width, height)
        QApplication.processEvents()
        assert pad.window.size().toTuple() == (width, height)
        cells = [strip.list.visualItemRect(strip.list.item(row)) for row in range(2)]
        assert cells[0].right() < cells[1].left()
        assert cells[1].bottom() <= strip.list.viewport().rect().bottom()
        sizes.append(cells[0].width())
    assert sizes == [64, sizes[1], 64]
    assert 140 <= sizes[1] <= 170


def colors_of_the_first(strip: Strip) -> set[str]:
    QApplication.processEvents()
    shown = strip.list.viewport().grab(strip.list.visualItemRect(strip.list.item(0))).toImage()
    return {shown.pixelColor(x, y).name() for x in range(10, 54) for y in range(6, 48)}


def test_thumbnails_take_the_colours_of_the_palette_at_once(pad: Pad) -> None:
    strip = Strip(pad)
    leave(pad, SEVEN)
    usual = QApplication.palette()
    seen = []
    for ink, paper in (("#ffee00", "#101030"), ("#102030", "#fafafa")):
        palette = QPalette(usual)
        palette.setColor(QPalette.ColorRole.Text, ink)
        palette.setColor(QPalette.ColorRole.Base, paper)
        QApplication.setPalette(palette)
        seen.append(colors_of_the_first(strip))
        assert paper in seen[-1]
    QApplication.setPalette(QPalette())
    assert not seen[0] & seen[1]


def test_thumbnails_show_the_drawing(pad: Pad) -> None:
    """Compared with the canvas, made as small: within 2 % of full ink on average, and not without ink."""
    strip = Strip(pad)
    pad.mouse.draw(FOUR)
    large = pad.canvas.grab().toImage().scaled(48, 48, mode=Qt.TransformationMode.SmoothTransformation)
    trigger(pad, "action_clear")
    QApplication.processEvents()
    corner = strip.list.visualItemRect(strip.list.item(0)).topLeft() + QPoint(8, 4)
    small = strip.list.viewport().grab(QRect(corner, QSize(48, 48))).toImage()
    inner = slice(2, -2)  # without the rims
    difference = np.abs(levels(small) - levels(large))[inner, inner]
    assert difference.mean() < 0.02
    assert levels(small)[inner, inner].min() < 0.3


AT_SCALE = """
import sys
sys.path.insert(0, sys.argv[1])
from hand import FOUR
from pointers import Mouse
from PySide6.QtTest import QTest
from digitpad.ui.app import create_app
app, window = create_app(["digitpad"])
window.show()
canvas = window.findChild(object, "canvas")
Mouse(canvas).draw(FOUR)
canvas.grab().save(sys.argv[3])
window.findChild(object, "action_clear").trigger()
strip = window.findChild(object, "history")
strip.viewport().grab(strip.visualItemRect(strip.item(0))).save(sys.argv[2])
"""


@pytest.mark.parametrize("scale", [1.5, 2.0])
def test_thumbnails_are_sharp_at_every_scale(scale: float, tmp_path: Path) -> None:
    """Nearer to the canvas, made as small, than a thumbnail of the usual resolution would be."""
    small, large = tmp_path / "thumbnail.png", tmp_path / "canvas.png"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", AT_SCALE, str(Path(__file__).parents[1]), str(small), str(large)],
        env={**os.environ, "QT_SCALE_FACTOR": str(scale)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    side, smooth = int(48 * scale), Qt.TransformationMode.SmoothTransformation
    expected = QImage(str(large)).scaled(side, side, mode=smooth)
    blurred = expected.scaled(48, 48, mode=smooth).scaled(side, side, mode=smooth)
    shown = QImage(str(small)).copy(QRect(QPoint(int(8 * scale), int(4 * scale)), QSize(side, side)))
    inner = slice(4, -4)  # without the rims
    off, off_if_blurred = (np.abs(levels(i) - levels(expected))[inner, inner].mean() for i in (shown, blurred))
    assert off < off_if_blurred / 2


def levels(image: QImage) -> np.ndarray:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return rows[:, : grey.width()] / 255
