"""``digitpad --self-test``: does every part of this program, as it is installed here, work?

It works in a folder of its own and shows no window; what a person made stays as it is.
"""

import os
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from digitpad.base import paths
from digitpad.base.edition import is_packaged, why_no_training
from digitpad.base.errors import DigitpadError
from digitpad.base.log import close_log
from digitpad.ink.strokes import Drawing, Stroke

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from digitpad.ui.main_window import MainWindow

_Part = TypeVar("_Part", bound="QObject")

SEVEN = [[(0.3, 0.2), (0.7, 0.2), (0.58, 0.5), (0.45, 0.8)]]
FOUR = [[(0.42, 0.2), (0.3, 0.55), (0.7, 0.55)], [(0.6, 0.35), (0.56, 0.82)]]
"""Two digits as corners of strokes, in canvas sides."""

_PATIENCE_MS = 20_000
_HELD_OUT = 5_000  # digits that a training needs besides those that it learns from
_LEARNED = 512


class FailedError(DigitpadError):
    """A part of the program does not work."""


def self_test() -> int:
    """Try each part and print how it went, a line each; returns the exit status, 0 if all went well."""
    with own_folder() as folder:
        os.environ["DIGITPAD_HOME"] = str(folder)
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        passed = [_passed(what, part, folder) for what, part in _PARTS]
    print(f"{passed.count(True)} of {len(passed)} parts work.", flush=True)
    return 0 if all(passed) else 1


@contextmanager
def own_folder() -> Iterator[Path]:
    """A folder for this test alone; a log that was begun in it is closed before it is removed."""
    with tempfile.TemporaryDirectory(prefix="digitpad-self-test-") as folder:
        try:
            yield Path(folder)
        finally:
            close_log()


def _passed(what: str, part: Callable[[Path], str], folder: Path) -> bool:
    try:
        outcome = part(folder)
    except Exception as error:  # noqa: BLE001 - whatever is wrong with a part, the others are tried too
        if not isinstance(error, DigitpadError):
            traceback.print_exc()  # the whole traceback, since the log is in the folder that is removed
        print(f"FAILED  {what}: {error}", flush=True)
        return False
    print(f"ok      {what}: {outcome}", flush=True)
    return True


def _check(holds: bool, otherwise: str) -> None:
    if not holds:
        raise FailedError(otherwise)


def _files(_folder: Path) -> str:
    if not is_packaged():
        return "run from Python, nothing to compare"
    from digitpad.base.files import installed_files

    program = Path(sys._MEIPASS)  # type: ignore[attr-defined]  # PyInstaller's name for the program's folder
    fault = installed_files.fault(program, thoroughly=True)
    if fault:
        raise FailedError(fault)
    listed = (program / installed_files.LIST).read_text(encoding="utf-8").count("\n")
    _check(any(paths.licences_dir().glob("*.txt")), f"{paths.licences_dir()} has no licences")
    return f"{listed:,} are as they were built"


def _model(_folder: Path) -> str:
    from digitpad.recognition.models.model_store import open_package

    card = open_package(paths.bundled_package_dir()).card
    return f"{card.name}, {card.architecture}"


def _trial(_folder: Path) -> str:
    from digitpad.processes.trial import Trial
    from digitpad.recognition.models.model_store import LITERT_FILE, UntriedModelError, read_card

    bundled = paths.bundled_package_dir()
    Trial(UntriedModelError(bundled, read_card(bundled).sha256[LITERT_FILE])).wait()
    return "it read its digits in a separate process, as one from elsewhere has to"


def _images(folder: Path) -> str:
    from PIL import Image

    from digitpad.ink.from_image.image_files import FORMATS
    from digitpad.ink.raster import render
    from digitpad.processes.image_reader import ImageReader
    from digitpad.recognition.models.model_store import open_package
    from digitpad.recognition.reading import read_grey_image

    classifier = open_package(paths.bundled_package_dir()).classifier
    four = Drawing(tuple(Stroke.through(corners, 0.05) for corners in FOUR))
    image = Image.fromarray(255 - render(four))
    with closing(ImageReader()) as reader:
        for name in FORMATS:
            file = folder / f"four.{name.lower()}"
            image.save(file, name)
            reading = read_grey_image(reader.find_ink(file, file.name).grey, classifier)
            _check(reading is not None and reading.prediction.digit == 4, f"the four in {name} was read as {reading}")
    return f"a four is read from {', '.join(FORMATS)}"


def _window(folder: Path) -> str:
    from digitpad.ui.app import create_app, log_qt_messages

    log_qt_messages()
    raised: list[BaseException] = []
    sys.excepthook = lambda _kind, error, _trace: raised.append(error)  # what a slot raises goes there, not here
    _app, window = create_app(["digitpad"])
    window.show()
    try:
        for digit, strokes in ((7, SEVEN), (4, FOUR)):
            answer = _answer_to(strokes, window)
            _check(answer == str(digit), f"a drawn {digit} was read as {answer!r}")
        shown = _show_everything(window)
    finally:
        window.close()
        sys.excepthook = sys.__excepthook__
    if raised:
        raise raised[0]
    _check((folder / "history.json").is_file(), "the history was not saved")
    return f"a drawn 7 and 4 are read; {', '.join(shown)} show"


def _answer_to(strokes: list[list[tuple[float, float]]], window: "MainWindow") -> str:
    """What the window says about strokes that a mouse draws on its empty canvas."""
    from PySide6.QtCore import QEvent, QEventLoop, QPointF, Qt, QTimer
    from PySide6.QtGui import QAction, QMouseEvent
    from PySide6.QtWidgets import QApplication, QLabel, QWidget

    canvas = _child(window, QWidget, "canvas")
    left, none, no_keys = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier

    def send(kind: QEvent.Type, place: tuple[float, float], button: Qt.MouseButton, held: Qt.MouseButton) -> None:
        at = QPointF(place[0] * canvas.width(), place[1] * canvas.height())
        QApplication.sendEvent(canvas, QMouseEvent(kind, at, canvas.mapToGlobal(at), button, held, no_keys))

    _child(window, QAction, "action_clear").trigger()
    for corners in strokes:
        send(QEvent.Type.MouseButtonPress, corners[0], left, left)
        for corner in corners[1:]:
            send(QEvent.Type.MouseMove, corner, none, left)
        send(QEvent.Type.MouseButtonRelease, corners[-1], left, none)
    loop = QEventLoop()
    window.live_reading.reading_changed.connect(loop.quit)
    QTimer.singleShot(_PATIENCE_MS, loop.quit)
    window.live_reading.read(window.drawing)
    loop.exec()
    return _child(window, QLabel, "prediction").text()


def _child(window: "MainWindow", kind: type[_Part], name: str) -> _Part:
    child = window.findChild(kind, name)
    if child is None:
        raise FailedError(f"the window has no {name}")
    return child


def _show_everything(window: "MainWindow") -> list[str]:
    """Show each page and dialog, since each loads its code when it is first shown; returns their names."""
    from PySide6.QtGui import QAction, QIcon
    from PySide6.QtWidgets import QApplication

    icon = QIcon(str(paths.resources_dir() / "icons" / "digitpad.svg"))
    _check(not icon.pixmap(64, 64).isNull(), "the icon cannot be drawn")
    shown = ["the icon"]
    for name in ("train_page", "models", "export", "how_it_works", "shortcuts", "about", "draw_page"):
        _child(window, QAction, f"action_{name}").trigger()
        QApplication.processEvents()
        shown.append(name.replace("_", " "))
    return shown


def _training(folder: Path) -> str:
    reason = why_no_training()
    if reason:
        return f"not tried. {reason}"
    from digitpad.processes.training import Training
    from digitpad.protocol.devices import CPU
    from digitpad.protocol.messages import EpochFinished, Finished, Order
    from digitpad.protocol.recipe import Recipe

    recipe = Recipe("self-test", hidden_units=(16,), epochs=1, learning_rate=0.01)
    training = Training(Order(recipe, _write_digits(folder / "mnist.npz"), None, folder / "run", device=CPU))
    messages = list(training.messages())
    last = messages[-1]
    _check(isinstance(last, Finished), getattr(last, "sentence", ""))
    epochs = sum(isinstance(message, EpochFinished) for message in messages)
    from digitpad.recognition.models.model_store import open_package

    card = open_package(folder / "run").card
    return f"{epochs} epoch of {card.architecture} in a separate process, exported and opened"


def _write_digits(file: Path) -> Path:
    """Sevens and fours in the layout of MNIST, enough to learn from."""
    import numpy as np

    from digitpad.ink.normalize import normalize
    from digitpad.ink.raster import render

    kinds = {}
    for digit, strokes in ((7, SEVEN), (4, FOUR)):
        image = normalize(render(Drawing(tuple(Stroke.through(corners, 0.05) for corners in strokes))))
        _check(image is not None, "a drawing has no digit image")
        kinds[digit] = np.rint(np.asarray(image) * 255).astype(np.uint8)
    labels = np.resize(np.array(list(kinds), np.uint8), _HELD_OUT + _LEARNED)
    digits = np.array([kinds[int(label)] for label in labels])
    np.savez_compressed(file, x_train=digits, y_train=labels, x_test=digits[:100], y_test=labels[:100])
    return file


_PARTS: list[tuple[str, Callable[[Path], str]]] = [
    ("files", _files),
    ("model", _model),
    ("trial", _trial),
    ("images", _images),
    ("window", _window),
    ("training", _training),
]
