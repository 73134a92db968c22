"""Where nothing can be saved, the packaged program still draws and reads, and shows what it cannot save."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from hand import FOUR, SEVEN
from packaged_program import Program
from pad import Pad
from PIL import Image
from PySide6.QtCore import QPoint
from screen import PATIENCE, Screen, draw, highlighted_digit, virtual_display, wait_until

SAYING = """
import sys
from digitpad.ui.app import create_app
app, window = create_app(["digitpad"])
window.show_message(sys.argv[1])
window.show()
app.exec()
"""


@pytest.fixture
def display() -> Iterator[str]:
    with virtual_display() as name:
        yield name


def test_a_full_disk(
    program: Program, display: str, pad: Pad, tmp_path: Path, full_disk: Path, without_room: list[str]
) -> None:
    home = full_disk / "home"
    _draw_and_be_told([*without_room, program.command], home, "No space left on device", display, pad, tmp_path)


def test_no_right_to_write(program: Program, display: str, pad: Pad, tmp_path: Path, nobody: list[str]) -> None:
    home = program.folder.parent / "home"
    _draw_and_be_told([*nobody, program.command], home, "Permission denied", display, pad, tmp_path)


def test_a_file_in_place_of_the_folder(program: Program, display: str, pad: Pad, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    home = tmp_path / "file" / "home"
    _draw_and_be_told([program.command], home, "Not a directory", display, pad, tmp_path)


def test_a_training_that_finds_no_room(
    program: Program, full_disk: Path, without_room: list[str], small_data_folder: Path, tmp_path: Path
) -> None:
    if program.is_lite:
        pytest.skip("lite does not train")
    arguments = ["train", "--preset", "mlp-128", "--epochs", "1", "--data", str(small_data_folder)]
    done = program.run(*arguments, before=without_room, cwd=tmp_path, DIGITPAD_HOME=str(full_disk / "home"))
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith("digitpad: The training cannot be kept in ")
    assert "No space left on device" in done.stderr
    assert "Traceback" not in done.stderr


@contextmanager
def _window_that_says(sentence: str, tmp_path: Path) -> Iterator[Screen]:
    """A window run from source on a display of its own, to compare with."""
    environment = {"QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8", "DIGITPAD_HOME": str(tmp_path / "another home")}
    command = [sys.executable, "-c", SAYING, sentence]
    with virtual_display() as display:
        screen = Screen(display, tmp_path / "printed by the other.txt", command, environment)
        yield screen
        screen.close()


def _draw_and_be_told(
    command: Sequence[str | Path], home: Path, why: str, display: str, pad: Pad, tmp_path: Path
) -> None:
    """``pad`` is the same window in this process: it tells where things are."""
    screen = Screen(display, tmp_path / "printed.txt", command, {"DIGITPAD_HOME": str(home)})
    sentence = f"{home}/history.json cannot be saved ({why}); the next change will try again."
    draw(screen, pad, SEVEN)
    wait_until(lambda: highlighted_digit(screen.shot(), pad) == 7, "the seven was not read")
    screen.do("key", "Delete")
    with _window_that_says(sentence, tmp_path) as wanted:
        wait_until(lambda: _message_bar(wanted, pad) is not None, "the other window says nothing")
        wait_until(lambda: _message_bar(screen, pad) == _message_bar(wanted, pad), f"it does not say: {sentence}")
    draw(screen, pad, FOUR)
    wait_until(lambda: highlighted_digit(screen.shot(), pad) == 4, "the four was not read")
    screen.do("key", "ctrl+q")
    assert screen.program.wait(PATIENCE) == 0
    assert screen.printed() == ""
    screen.close()


def _message_bar(screen: Screen, pad: Pad) -> Image.Image | None:
    """The pixels of the message bar; None as long as it is empty."""
    bar = pad.message_bar
    corner = bar.mapTo(pad.window, QPoint(0, 0))
    shown = (
        screen.shot().convert("RGB").crop((corner.x(), corner.y(), corner.x() + bar.width(), corner.y() + bar.height()))
    )
    return shown if len(np.unique(np.asarray(shown).reshape(-1, 3), axis=0)) > 1 else None
