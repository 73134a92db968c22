"""Take the pictures of a training and of an opened photograph that the documents show.

It trains a network on the data that DIGITPAD_DATA names, as the Train page does: two minutes on two cores.
"""

import argparse
import io
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1]))
sys.path.insert(0, str(Path(__file__).parents[2] / "tests" / "support"))

import numpy as np
from hand import FOUR
from parts import found
from photos import photograph
from pictures import action, settle
from PIL import Image
from pointers import Mouse
from PySide6.QtWidgets import QComboBox, QPushButton, QSpinBox, QTabWidget, QWidget

from digitpad.ink.strokes import Drawing, Stroke
from digitpad.ui.canvas.canvas import Canvas

if TYPE_CHECKING:
    from digitpad.ui.main_window import MainWindow

_EPOCHS = 6
_VIEWS = {"train": 0, "confusion": 1, "learning": 3}  # as the tabs of the page are numbered
_ON_SQUARED_PAPER = 42  # the number of a photograph
_MS = 1500  # in which a view settles


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=Path(__file__).parent)
    folder: Path = parser.parse_args().folder
    with TemporaryDirectory() as home:
        os.environ["DIGITPAD_HOME"] = home  # not the person's own
        from digitpad.ui.app import create_app

        _app, window = create_app(["digitpad"])
        window.show()
        settle(_MS)
        take_training(window, folder)
        take_photograph(window, folder, Path(home))
        window.close()


def take_training(window: "MainWindow", folder: Path) -> None:
    """The Train page when it has trained a network, while a 4 is on the canvas."""
    action(window, "theme_light").trigger()
    window.resize(1100, 800)
    Mouse(found(window, Canvas)).draw(FOUR)
    action(window, "train_page").trigger()
    settle(_MS)
    for name, chosen in (("preset", "mlp-128"), ("device", "CPU")):
        found(window, QComboBox, name).setCurrentText(chosen)
    found(window, QSpinBox, "epochs").setValue(_EPOCHS)
    found(window, QPushButton, "train_button").click()
    use = found(window, QPushButton, "use_new_model")
    while not use.isVisible():
        settle(_MS)
    for name, number in _VIEWS.items():
        found(window, QTabWidget, "training_views").setCurrentIndex(number)
        make_small(save(window, folder / f"{name}.png"))


def take_photograph(window: "MainWindow", folder: Path, room: Path) -> None:
    """A photograph of an 8, and beside it the pad that has opened it."""
    action(window, "theme_dark").trigger()
    action(window, "draw_page").trigger()
    action(window, "clear").trigger()
    window.resize(900, 700)
    file = room / "photograph.jpg"
    file.write_bytes(photograph(Drawing((eight(),)), _ON_SQUARED_PAPER, 700, 700, quality=90))
    window.images.open_all([file])
    while window.drawing.is_blank:
        settle(_MS)
    pad = Image.open(save(window, room / "pad.png")).convert("RGB")
    photo = Image.open(io.BytesIO(file.read_bytes()))
    beside = Image.new("RGB", (photo.width + pad.width, pad.height))
    beside.paste(photo, (0, 0))
    beside.paste(pad, (photo.width, 0))
    beside.resize((beside.width * 3 // 4, beside.height * 3 // 4), Image.Resampling.LANCZOS).save(folder / "photo.png")
    make_small(folder / "photo.png")


def eight() -> Stroke:
    """One line through the two loops of an 8."""
    turn = np.linspace(0, 2 * np.pi, 80) + 0.9
    x = 0.5 + 0.17 * np.sin(2 * turn) * (1 + 0.18 * np.cos(turn))
    return Stroke.through(np.column_stack([x, 0.5 + 0.33 * np.cos(turn)]))


def make_small(path: Path) -> None:
    """Let a picture have 256 colours, which it hardly shows."""
    Image.open(path).convert("RGB").quantize().save(path, optimize=True)


def save(window: QWidget, path: Path) -> Path:
    """Save what a window shows once it has settled."""
    settle(_MS)
    window.grab().save(str(path))
    return path


if __name__ == "__main__":
    main()
