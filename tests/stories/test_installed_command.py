"""The installed command in a virtual screen, drawn on by an X server's own mouse and read from its pixels."""

import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import numpy as np
import pytest
from hand import FOUR, SEVEN
from pad import Pad
from PIL import Image
from screen import PATIENCE, TOOLS, Screen, draw, highlighted_digit, virtual_display, wait_until, wait_until_read

COMMAND = Path(sysconfig.get_path("scripts")) / "digitpad"

pytestmark = pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in TOOLS), reason=f"needs {' and '.join(TOOLS)} on the path"
)


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb"}
    with virtual_display() as display:
        screen = Screen(display, tmp_path / "printed.txt", [COMMAND], environment)
        yield screen
        screen.close()


def test_the_pad_from_the_first_window_to_the_last_key(screen: Screen, pad: Pad) -> None:
    """``pad`` is the same window in this process: it tells where things are."""
    for digit, strokes in ((7, SEVEN), (4, FOUR)):
        draw(screen, pad, strokes)
        wait_until_read(screen, pad, digit)
        screen.do("key", "Delete")
        wait_until(lambda: highlighted_digit(screen.shot(), pad) is None, "the canvas was not cleared")
    screen.do("key", "ctrl+q")
    assert screen.program.wait(PATIENCE) == 0
    assert screen.printed() == ""


@contextmanager
def drop_target(screen: Screen, folder: Path) -> Iterator[IO[str]]:
    """Another program on the screen, which puts what is dropped on it into a folder; gives what it says."""
    with subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("drop_target.py")), str(folder)],
        env={**os.environ, "QT_QPA_PLATFORM": "xcb", "DISPLAY": screen.display},
        stdout=subprocess.PIPE,
        text=True,
    ) as target:
        assert target.stdout is not None
        try:
            yield target.stdout
        finally:
            target.terminate()


def test_the_digit_image_is_dragged_to_another_program(screen: Screen, pad: Pad, tmp_path: Path) -> None:
    folder = tmp_path / "dropped"
    folder.mkdir()
    with drop_target(screen, folder) as said:
        assert said.readline() == "ready\n"
        draw(screen, pad, SEVEN)
        wait_until(lambda: highlighted_digit(screen.shot(), pad) == 7, "the seven was not read")
        x, y = pad.digit_view.mapTo(pad.window, pad.digit_view.rect().center()).toTuple()
        screen.do("mousemove", x, y, "mousedown", 1, "mousemove", x + 20, y)

        def hover() -> bool:
            screen.do("mousemove", 1100, 200, "mousemove", 1101, 201)
            return (folder / "hovered").exists()

        wait_until(hover, "nothing was dragged")
        screen.do("mouseup", 1)
        assert said.readline() == "dropped\n"
    pad.mouse.draw(SEVEN)
    pad.settle()
    dropped = [np.asarray(Image.open(folder / name)) for name in ("digit 1.png", "dropped bytes.png")]
    assert pad.digit_view.digit_image is not None
    assert np.abs(dropped[0] / 255 - pad.digit_view.digit_image).mean() < 0.01  # whole pixels of the pointer
    assert np.array_equal(dropped[0], dropped[1])
    screen.do("key", "ctrl+q")
    assert screen.program.wait(PATIENCE) == 0
    assert screen.printed() == ""
