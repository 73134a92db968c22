"""A network trained in the window of the packaged full edition, by the mouse of a virtual screen."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hand import SEVEN
from packaged_program import Program
from pad import Pad
from PySide6.QtWidgets import QApplication, QPushButton, QTabWidget
from screen import PATIENCE, Screen, draw, highlighted_digit, virtual_display, wait_until

from digitpad.ui.pages import Pages

BUTTONS = ("train_button", "stop_button")


@pytest.fixture
def display() -> Iterator[str]:
    with virtual_display() as name:
        yield name


def test_a_network_is_trained_stopped_and_used(program: Program, display: str, pad: Pad, tmp_path: Path) -> None:
    if program.is_lite or not (program.inside / "digitpad" / "resources" / "data").is_dir():
        pytest.skip("lite does not train, and the full edition not without MNIST")
    places = _places(pad)
    home = tmp_path / "home"
    screen = Screen(display, tmp_path / "printed.txt", [program.command], {"DIGITPAD_HOME": str(home)})

    def do_until(there: str, *deed: str | float) -> None:
        """Repeat what has no effect the second time, until there is such a file."""

        def done_and_there() -> bool:
            screen.do(*deed)
            return any((home / "models").glob(there))

        wait_until(done_and_there, f"{deed} made no {there}")

    draw(screen, pad, SEVEN)  # which also brings the keys to the window
    wait_until(lambda: highlighted_digit(screen.shot(), pad) == 7, "the seven was not read")
    screen.do("key", "Delete", "ctrl+2")
    do_until(".*.unfinished", "mousemove", *places["train_button"], "click", 1)
    wait_until(lambda: any((home / "models").glob(".*.unfinished/epochs.npz")), "no epoch was finished")
    do_until("[!.]*/card.json", "mousemove", *places["stop_button"], "click", 1)
    do_until("active", "key", "alt+u")
    screen.do("key", "ctrl+1")
    draw(screen, pad, SEVEN)
    wait_until(lambda: highlighted_digit(screen.shot(), pad) == 7, "the new network did not read the seven")
    screen.do("key", "ctrl+q")
    assert screen.program.wait(PATIENCE) == 0
    assert screen.printed() == ""
    screen.close()
    listed = program.run("models", "--json", DIGITPAD_HOME=str(home))
    (used,) = [each for each in map(json.loads, listed.stdout.splitlines()) if each["in_use"]]
    assert used["model"].endswith("-mlp-128-128")
    assert [path.name for path in (home / "models").iterdir() if path.name.startswith(".")] == []


def _places(pad: Pad) -> dict[str, tuple[int, int]]:
    """Where the buttons are, on the same page of the window in this process."""
    pad.trigger("action_train_page")
    QApplication.processEvents()
    places = {}
    for name in BUTTONS:
        button = pad.window.findChild(QPushButton, name)
        assert isinstance(button, QPushButton)
        places[name] = button.mapTo(pad.window, button.rect().center()).toTuple()
    pad.trigger("action_draw_page")
    pages = pad.window.findChild(QTabWidget, "pages")
    assert isinstance(pages, Pages)
    pages.end_training()  # with the search for devices that the page begins
    return places
