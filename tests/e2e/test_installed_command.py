"""The installed command in a virtual screen, drawn on by an X server's own mouse and read from its pixels."""

import os
import shutil
import subprocess
import sys
import sysconfig
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from hand import FOUR, SEVEN, Positions
from pad import Pad
from PIL import Image, ImageGrab
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPalette

COMMAND = Path(sysconfig.get_path("scripts")) / "digitpad"
TOOLS = ("Xvfb", "xdotool")
PATIENCE = 60.0

pytestmark = pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in TOOLS), reason=f"needs {' and '.join(TOOLS)} on the path"
)


class Screen:
    """A virtual screen with the program on it."""

    def __init__(self, display: str, log: Path) -> None:
        self.display = display
        self.environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
        self._log = log.open("w+")
        self.program = subprocess.Popen(
            [COMMAND], env=self.environment, stdout=self._log, stderr=subprocess.STDOUT, cwd=log.parent
        )
        self.do("search", "--sync", "--onlyvisible", "--name", "^digitpad$")

    def do(self, *arguments: str | float) -> str:
        command = ["xdotool", *map(str, arguments)]
        return subprocess.run(
            command, env=self.environment, check=True, capture_output=True, text=True, timeout=PATIENCE
        ).stdout

    def shot(self) -> Image.Image:
        return ImageGrab.grab(xdisplay=self.display)

    def printed(self) -> str:
        self._log.seek(0)
        return self._log.read()

    def close(self) -> None:
        if self.program.poll() is None:
            self.program.kill()
        self.program.wait()
        self._log.close()


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    read_end, write_end = os.pipe()
    command = ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1280x900x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[write_end], stderr=subprocess.DEVNULL) as server:
        os.close(write_end)
        with os.fdopen(read_end) as answer:
            number = answer.readline().strip()
        screen = Screen(f":{number}", tmp_path / "printed.txt")
        yield screen
        screen.close()
        server.terminate()


def wait_until(true: Callable[[], bool], what: str) -> None:
    deadline = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < deadline, what


def draw(screen: Screen, pad: Pad, strokes: list[Positions]) -> None:
    corner, side = pad.canvas.mapTo(pad.window, QPoint(0, 0)), pad.canvas.width()
    for positions in strokes:
        places = [(round(corner.x() + x * side), round(corner.y() + y * side)) for x, y in positions.tolist()]
        moves = [word for x, y in places[1:] for word in ("mousemove", x, y)]
        screen.do("mousemove", *places[0], "mousedown", 1, *moves, "mouseup", 1)


def highlighted_digit(shot: Image.Image, pad: Pad) -> int | None:
    """The digit whose bar has the accent colour, found by where its pixels are."""
    accent = pad.bars.palette().color(QPalette.ColorRole.Highlight)
    left, top = pad.bars.mapTo(pad.window, QPoint(0, 0)).toTuple()
    pixels = np.asarray(shot.convert("RGB"))[top : top + pad.bars.height(), left : left + pad.bars.width()]
    rows = np.flatnonzero((pixels == (accent.red(), accent.green(), accent.blue())).all(axis=2).any(axis=1))
    return int(rows.mean() / pad.bars.height() * 10) if rows.size else None


def test_the_pad_from_the_first_window_to_the_last_key(screen: Screen, pad: Pad) -> None:
    """``pad`` is the same window in this process: it tells where things are."""
    for digit, strokes in ((7, SEVEN), (4, FOUR)):
        draw(screen, pad, strokes)
        wait_until(lambda digit=digit: highlighted_digit(screen.shot(), pad) == digit, f"{digit} was not read")
        screen.do("key", "Delete")
        wait_until(lambda: highlighted_digit(screen.shot(), pad) is None, "the canvas was not cleared")
    screen.do("key", "ctrl+q")
    assert screen.program.wait(PATIENCE) == 0
    assert screen.printed() == ""


def test_the_digit_image_is_dragged_to_another_program(screen: Screen, pad: Pad, tmp_path: Path) -> None:
    folder = tmp_path / "dropped"
    folder.mkdir()
    command = [sys.executable, str(Path(__file__).with_name("drop_target.py")), str(folder)]
    with subprocess.Popen(command, env=screen.environment, stdout=subprocess.PIPE, text=True) as target:
        assert target.stdout is not None
        assert target.stdout.readline() == "ready\n"
        draw(screen, pad, SEVEN)
        wait_until(lambda: highlighted_digit(screen.shot(), pad) == 7, "the seven was not read")
        x, y = pad.digit_view.mapTo(pad.window, pad.digit_view.rect().center()).toTuple()
        screen.do("mousemove", x, y, "mousedown", 1, "mousemove", x + 20, y)

        def hover() -> bool:
            screen.do("mousemove", 1100, 200, "mousemove", 1101, 201)
            return (folder / "hovered").exists()

        wait_until(hover, "nothing was dragged")
        screen.do("mouseup", 1)
        assert target.stdout.readline() == "dropped\n"
        target.terminate()
    pad.mouse.draw(SEVEN)
    pad.settle()
    dropped = [np.asarray(Image.open(folder / name)) for name in ("digit 1.png", "dropped bytes.png")]
    assert pad.digit_view.digit_image is not None
    assert np.abs(dropped[0] / 255 - pad.digit_view.digit_image).mean() < 0.01  # whole pixels of the pointer
    assert np.array_equal(dropped[0], dropped[1])
    screen.do("key", "ctrl+q")
    assert screen.program.wait(PATIENCE) == 0
    assert screen.printed() == ""
