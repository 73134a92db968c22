"""Take pictures of every page of the window, light and dark and at five sizes, to look at them one by one."""

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "support"))

if TYPE_CHECKING:
    from digitpad.ui.main_window import MainWindow

USUAL = (900, 700)
SIZES = ((640, 480), (1280, 900), (600, 860), (3840, 2160))
PAGES = ("draw", "train", "samples")
PANES = ("look_inside", "lessons")
SWITCHES = ("why", "look_inside", "lessons", "present")
_MS = 600  # in which a page settles
_MS_OF_A_SWITCH = 4000  # in which a network was read and explained


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--scale", default="1", help="the screen's")
    parser.add_argument("--language", help="as in the names of resources/languages; default: the system's")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    os.environ["QT_SCALE_FACTOR"] = options.scale
    with TemporaryDirectory() as home:
        os.environ["DIGITPAD_HOME"] = home  # not the person's own
        take(options.folder, options.language)


def take(folder: Path, language: str | None) -> None:
    """Open a window, and save a picture of it in each of its states."""
    from digitpad.ui.app import create_app

    _app, window = create_app(["digitpad"])
    window.show()
    settle(_MS)
    if language:
        action(window, f"language_{language}").trigger()
    for theme in ("light", "dark"):
        action(window, f"theme_{theme}").trigger()
        for name in states(window):
            settle(_MS_OF_A_SWITCH if name.startswith(SWITCHES) else _MS)
            window.grab().save(str(folder / f"{theme}-{name}.png"))
        about(window, folder / f"{theme}-about.png")
    window.close()


def states(window: "MainWindow") -> Iterator[str]:
    """Bring the window into one state after the other, and give the name of each."""
    draw_seven = pen(window)
    action(window, "draw_page").trigger()
    window.resize(*USUAL)
    action(window, "clear").trigger()
    yield "blank"
    draw_seven()
    for page in PAGES:
        action(window, f"{page}_page").trigger()
        yield page
        for width, height in SIZES:
            window.resize(width, height)
            yield f"{page}-{width}x{height}"
        window.resize(*USUAL)
    action(window, "draw_page").trigger()
    for switch in SWITCHES:
        action(window, switch).trigger()
        window.resize(*USUAL)
        yield switch
        if switch in PANES:
            width, height = SIZES[0]
            window.resize(width, height)
            yield f"{switch}-{width}x{height}"
        action(window, switch).trigger()
        window.resize(*USUAL)


def about(window: "MainWindow", path: Path) -> None:
    """Save a picture of what the program is."""
    from PySide6.QtWidgets import QDialog

    action(window, "about").trigger()
    settle(_MS)
    for dialog in window.findChildren(QDialog, "about"):
        dialog.grab().save(str(path))
        dialog.reject()


def settle(milliseconds: int) -> None:
    """Let the window, and threads beside it, do what they have to do."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def action(window: "MainWindow", name: str):
    """The action of this name."""
    from PySide6.QtGui import QAction

    return window.findChild(QAction, f"action_{name}")


def pen(window: "MainWindow") -> Callable[[], None]:
    """What draws a seven on the canvas."""
    from hand import SEVEN
    from pointers import Mouse

    from digitpad.ui.canvas.canvas import Canvas

    mouse = Mouse(window.findChild(Canvas))
    return lambda: mouse.draw(SEVEN)


if __name__ == "__main__":
    main()
