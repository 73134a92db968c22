"""A virtual screen with the program on it, drawn on by an X server's own mouse and read from its pixels."""

import os
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from hand import Positions
from pad import Pad
from PIL import Image, ImageGrab
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPalette

TOOLS = ("Xvfb", "xdotool")
PATIENCE = 60.0


@contextmanager
def virtual_display() -> Iterator[str]:
    """An X server of its own; gives its name, as ":7"."""
    read_end, write_end = os.pipe()
    command = ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1280x900x24", "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(command, pass_fds=[write_end], stderr=subprocess.DEVNULL) as server:
        os.close(write_end)
        with os.fdopen(read_end) as answer:
            number = answer.readline().strip()
        try:
            yield f":{number}"
        finally:
            server.terminate()


class Screen:
    """The program's window on a display; ``environment`` is all that the program knows of the machine."""

    def __init__(
        self, display: str, log: Path, command: Sequence[str | Path], environment: Mapping[str, str], windows: int = 1
    ) -> None:
        self.display = display
        self._log = log.open("w+")
        self.program = subprocess.Popen(
            command,
            env={**environment, "DISPLAY": display},
            stdout=self._log,
            stderr=subprocess.STDOUT,
            cwd=log.parent,
        )
        wait_until(lambda: len(self._windows()) == windows, f"no window opened: {self.printed()}")

    def _windows(self) -> list[str]:
        command = ["xdotool", "search", "--onlyvisible", "--name", "^digitpad$"]
        done = subprocess.run(command, env=self._tools, capture_output=True, text=True, timeout=PATIENCE, check=False)
        return done.stdout.split()

    @property
    def _tools(self) -> dict[str, str]:
        return {**os.environ, "DISPLAY": self.display}

    def do(self, *arguments: str | float) -> str:
        command = ["xdotool", *map(str, arguments)]
        return subprocess.run(
            command, env=self._tools, check=True, capture_output=True, text=True, timeout=PATIENCE
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


def wait_until(true: Callable[[], bool], what: str) -> None:
    deadline = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < deadline, what


def wait_until_read(screen: Screen, pad: Pad, digit: int) -> None:
    wait_until(lambda: highlighted_digit(screen.shot(), pad) == digit, f"{digit} was not read")


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
