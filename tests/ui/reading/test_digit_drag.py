"""The digit image out of the program. Where a drop can be seen, in a real screen, the end-to-end tests look."""

import io
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from folders import SUPPORT
from hand import SEVEN
from pad import Pad
from PIL import Image
from pointers import Mouse
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from digitpad.ui.reading.digit_drag import image_data


def copy_action(pad: Pad) -> QAction:
    found = pad.window.findChild(QAction, "action_copy_digit_image")
    assert isinstance(found, QAction)
    return found


def shown_levels(pad: Pad) -> np.ndarray:
    assert pad.digit_view.digit_image is not None
    return np.rint(pad.digit_view.digit_image * 255).astype(np.uint8)


def pixels(png: bytes) -> np.ndarray:
    with Image.open(io.BytesIO(png)) as image:
        assert image.format == "PNG"
        assert image.mode == "L"
        return np.asarray(image)


def test_the_image_is_copied_by_its_keys_with_its_exact_levels(pad: Pad) -> None:
    assert not copy_action(pad).isEnabled()
    pad.mouse.draw(SEVEN)
    pad.qtbot.waitUntil(copy_action(pad).isEnabled)
    pad.window.activateWindow()
    pad.qtbot.keyClick(
        pad.canvas, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    data = QApplication.clipboard().mimeData()
    assert np.array_equal(pixels(bytes(data.data("image/png").data())), shown_levels(pad))
    image = QApplication.clipboard().image()
    levels = [[image.pixelColor(x, y).red() for x in range(28)] for y in range(28)]
    assert np.array_equal(levels, shown_levels(pad))
    pad.canvas.clear()
    pad.qtbot.waitUntil(lambda: not copy_action(pad).isEnabled())


@pytest.mark.parametrize("levels", [np.zeros((28, 28)), np.arange(784).reshape(28, 28) % 256])
def test_every_level_survives(levels: np.ndarray) -> None:
    data = image_data((levels / np.float32(255)).astype(np.float32))
    assert np.array_equal(pixels(bytes(data.data("image/png").data())), levels)


def test_the_hand_shows_when_there_is_something_to_drag(pad: Pad) -> None:
    assert pad.digit_view.cursor().shape() == Qt.CursorShape.ArrowCursor
    pad.mouse.draw(SEVEN)
    pad.settle()
    assert pad.digit_view.cursor().shape() == Qt.CursorShape.OpenHandCursor
    pad.canvas.clear()
    pad.settle()
    assert pad.digit_view.cursor().shape() == Qt.CursorShape.ArrowCursor


def drag_a_little(pad: Pad, distance: int) -> None:
    mouse, start = Mouse(pad.digit_view), 0.3
    mouse.press(start, start)
    mouse.move(start + distance / pad.digit_view.width(), start)
    mouse.release(start, start)


def test_a_file_that_cannot_be_written_is_reported_and_nothing_is_lost(pad: Pad) -> None:
    resource = pytest.importorskip("resource", reason="needs a limit on the size of files")
    drag_a_little(pad, 50)  # nothing to drag, and so nothing to tell
    pad.mouse.draw(SEVEN)
    pad.settle()
    drawing = pad.canvas.drawing
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10, usual[1]))
    try:
        drag_a_little(pad, QApplication.startDragDistance() - 1)
        assert pad.message.text() == ""
        drag_a_little(pad, QApplication.startDragDistance())
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)
    assert pad.message.text().startswith("The digit image cannot be dragged (")
    assert pad.canvas.drawing is drawing


DRAG_AND_END = """
import sys, tempfile
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from digitpad.ui.app import create_app
from hand import SEVEN
from pointers import Mouse
app, window = create_app(["digitpad"])
view = window.findChild(object, "digit_view")
def drag(reading):
    for _ in range(2):
        Mouse(view).press(0.2, 0.2)
        Mouse(view).move(0.8, 0.8)
    print(*sorted(path.name for path in Path(tempfile.gettempdir()).glob("digitpad-*/*")), sep=", ")
    app.quit()
window.live_reading.reading_changed.connect(drag)
window.show()
Mouse(window.findChild(object, "canvas")).draw(SEVEN)
app.exec()
"""


def test_the_dragged_files_are_there_until_the_program_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", DRAG_AND_END, str(SUPPORT)],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.stdout == "digit 1.png, digit 2.png\n", done.stderr
    assert list(tmp_path.glob("digitpad-*")) == []
