"""The program as a fresh process: what it loads, how it works at each screen scale and without a display."""

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from folders import SUPPORT, names_in
from hand import FOUR, SEVEN, drawing
from in_english import ENGLISH_ONLY
from PIL import Image

from digitpad.ink.raster import render
from digitpad.recognition.history import History

DRAW = """
import json, sys
sys.path.insert(0, sys.argv[1])
from PySide6.QtWidgets import QLabel
from digitpad.ui.app import create_app
from hand import FOUR
from pointers import Mouse
app, window = create_app(["digitpad"])
window.show()
canvas = window.findChild(object, "canvas")
window.live_reading.reading_changed.connect(lambda reading: app.quit())
Mouse(canvas).draw(FOUR)
app.exec()
shot = canvas.grab().toImage()
print(json.dumps({
    "answer": window.findChild(QLabel, "prediction").text(),
    "digit_image": window.findChild(object, "digit_view").digit_image.tolist(),
    "ratio": window.devicePixelRatioF(),
    "shot": [shot.width(), shot.height()],
    "side": canvas.width(),
    "corner": shot.pixelColor(round(0.3 * shot.width()), round(0.55 * shot.height())).lightness(),
    "learning": sorted({"keras", "tensorflow"} & set(sys.modules)),
}))
"""

FIRST_STROKE = """
import sys
sys.path.insert(0, sys.argv[1])
from digitpad.ui.app import create_app
from hand import FOUR
from pointers import Mouse
app, window = create_app(["digitpad"])
before = set()

def draw():
    window.live_history.history_changed.disconnect(draw)
    before.update(sys.modules)
    window.live_reading.reading_changed.connect(answered)
    Mouse(window.findChild(object, "canvas")).draw(FOUR)

def answered(reading):
    if reading and reading.prediction.digit == 4:
        print(*sorted(set(sys.modules) - before))
        app.quit()

window.live_history.history_changed.connect(draw)
window.show()
app.exec()
"""

OPEN_AS_MACOS_DOES = """
import os
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QLabel
from digitpad.ui.app import Application, run
from digitpad.ui.main_window import MainWindow
app = Application(["digitpad"])

def answered(reading):
    if reading:
        print(window().findChild(QLabel, "prediction").text())
        app.quit()

def window():
    return next(each for each in app.topLevelWidgets() if isinstance(each, MainWindow))

def told_of_a_file():
    window().live_reading.reading_changed.connect(answered)
    app.sendEvent(app, QFileOpenEvent(QUrl.fromLocalFile(os.environ["DIGIT"])))

QTimer.singleShot(0, told_of_a_file)
run(["digitpad"])
"""


def run(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", code, str(SUPPORT)],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def draw_at_scale(scale: str, home: Path) -> dict[str, object]:
    done = run(DRAW, QT_SCALE_FACTOR=scale, DIGITPAD_HOME=str(home))
    assert done.returncode == 0, done.stderr
    return dict(json.loads(done.stdout))


@pytest.fixture(scope="module")
def at_scale_1(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    return draw_at_scale("1", tmp_path_factory.mktemp("home"))


def test_neither_keras_nor_tensorflow_is_loaded(at_scale_1: dict[str, object]) -> None:
    assert at_scale_1["answer"] == "4"
    assert at_scale_1["learning"] == []


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have fonts")
def test_without_any_font_no_size_is_negative(tmp_path: Path, home: Path) -> None:
    (tmp_path / "fonts.conf").write_text("<fontconfig/>")
    done = run(DRAW, FONTCONFIG_FILE=str(tmp_path / "fonts.conf"), DIGITPAD_HOME=str(home))
    assert json.loads(done.stdout)["answer"] == "4"
    assert "setPixelSize" not in done.stderr


@ENGLISH_ONLY
def test_a_file_that_macos_names_by_an_event_is_opened(tmp_path: Path, home: Path) -> None:
    image = tmp_path / "four.png"
    Image.fromarray(255 - render(drawing(FOUR))).save(image)
    done = run(OPEN_AS_MACOS_DOES, DIGIT=str(image), DIGITPAD_HOME=str(home))
    assert (done.returncode, done.stdout, done.stderr) == (0, "4\n", "")


@pytest.mark.parametrize("scale", ["1.5", "2"])
def test_every_screen_scale_gives_the_same_digit_image_on_a_sharp_canvas(
    at_scale_1: dict[str, object], scale: str, home: Path
) -> None:
    scaled = draw_at_scale(scale, home)
    assert scaled["ratio"] == float(scale)
    assert scaled["shot"] == [round(float(scale) * int(str(scaled["side"])))] * 2
    assert scaled["answer"] == "4"
    assert int(str(scaled["corner"])) < 128
    assert np.array_equal(np.array(scaled["digit_image"]), np.array(at_scale_1["digit_image"]))


@pytest.mark.parametrize("home", ["", "home"])
def test_the_pad_is_painted_before_what_takes_time_is_loaded(home: str, tmp_path: Path) -> None:
    code = """
import sys
from digitpad.ui.app import create_app
app, window = create_app(["digitpad"])
heavy = {"numpy", "cv2", "PIL", "ai_edge_litert", "keras", "tensorflow", "platformdirs", "json"}
heavy.add("digitpad.recognition.history")
print(sorted(heavy & set(sys.modules)))
"""
    assert run(code, DIGITPAD_HOME=home and str(tmp_path / home), XDG_DATA_HOME=str(tmp_path)).stdout == "[]\n"


@ENGLISH_ONLY
def test_no_more_is_loaded_before_the_pad_is_painted_than_it_needs(tmp_path: Path) -> None:
    """Each module takes 0.1 to 0.3 ms of every start, and so does each kind of widget that is first used in it."""
    code = """
import sys
from digitpad.quick_start import load_ui
ui = load_ui()
ui.log_qt_messages()
app, window = ui.create_app(["digitpad"])
own = [name for name in sys.modules if name.partition(".")[0] == "digitpad"]
print(len(own) <= 76 or own)
print(sorted({"argparse", "logging", "gettext"} & set(sys.modules)))
"""
    assert run(code, DIGITPAD_HOME=str(tmp_path)).stdout == "True\n[]\n"


def test_numpy_computes_although_its_docstrings_are_left_out(tmp_path: Path) -> None:
    code = """
from digitpad.quick_start import load_ui
load_ui()
import numpy as np
import numpy.ma, numpy.random, numpy.fft, numpy.polynomial, numpy.testing
print(np.ndarray.sum.__doc__, np.float16.__doc__)
print(np.arange(4).sum(), np.ma.masked_less([1, 2, 3], 2).sum(), np.linalg.det(np.eye(2)))
"""
    assert run(code, DIGITPAD_HOME=str(tmp_path)).stdout == "None None\n6 5 1.0\n"


def test_pyside_says_what_is_wrong_although_a_part_of_it_is_left_out(tmp_path: Path) -> None:
    code = """
import builtins
usual = builtins.compile, builtins.__import__
from digitpad.quick_start import load_ui
load_ui()
print(usual == (builtins.compile, builtins.__import__))
from PySide6.QtCore import QPoint
from shibokensupport.signature.lib import pyi_generator
print(hasattr(pyi_generator, "generate_pyi"))
try:
    QPoint().setX("wide")
except TypeError as error:
    print(error)
"""
    is_as_before, has_generator, *said = run(code, DIGITPAD_HOME=str(tmp_path)).stdout.splitlines()
    assert (is_as_before, has_generator) == ("True", "False")
    assert said[-1].strip() == "PySide6.QtCore.QPoint.setX(x: int, /)"


COMPILED = """
import builtins
usual, compiled = builtins.compile, []
def noting(source, filename, *options, **named):
    compiled.append(str(filename))
    return usual(source, filename, *options, **named)
builtins.compile = noting
from digitpad.base.files import compiled_code
from digitpad.quick_start import load_ui
load_ui()
from PySide6.QtWidgets import QApplication
print(len([name for name in compiled if name.startswith("shibokensupport")]))
"""


@pytest.mark.parametrize("damage", [b"", b"no code", None])
def test_what_pyside_compiles_is_compiled_once_and_again_where_its_file_is_damaged(
    damage: bytes | None, tmp_path: Path
) -> None:
    folder = tmp_path / "bytecode"
    environment = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(folder), "DIGITPAD_HOME": str(tmp_path)}
    assert int(run(COMPILED, **environment).stdout) > 5
    (kept,) = folder.rglob("pyside6.*")
    assert run(COMPILED, **environment).stdout == "0\n"
    content = kept.read_bytes()
    kept.write_bytes(content[:-1] if damage is None else damage)
    assert int(run(COMPILED, **environment).stdout) > 5
    assert run(COMPILED, **environment).stdout == "0\n"
    assert list(folder.rglob("pyside6.*")) == [kept]


def test_a_drawing_is_read_before_what_can_wait_is_loaded(tmp_path: Path) -> None:
    code = """
import gc, sys
from digitpad.quick_start import load_ui
ui = load_ui()
build = ui.create_app
def build_and_watch(argv, package_dir):
    app, window = build(argv, package_dir)
    read = window.live_reading
    read.reading_changed.connect(lambda: print("digitpad.recognition.history" in sys.modules, gc.isenabled()))
    window.painted_first.connect(lambda: read.read(window.drawing))
    window.live_history.history_changed.connect(lambda: print("history", gc.isenabled()))
    window.live_history.history_changed.connect(app.quit)
    return app, window
ui.create_app = build_and_watch
sys.exit(ui.run(["digitpad"]))
"""
    done = run(code, DIGITPAD_HOME=str(tmp_path), LC_ALL="C.UTF-8")  # Qt warns of a language that is not installed
    assert (done.returncode, done.stdout) == (0, "False False\nhistory True\n"), done.stderr
    assert not (tmp_path / "digitpad.log").exists(), "Qt, or the program, has written something to the log"


def test_the_first_stroke_has_nothing_of_reading_left_to_load(home: Path) -> None:
    done = run(FIRST_STROKE, DIGITPAD_HOME=str(home))
    assert done.returncode == 0, done.stderr
    loaded = done.stdout.split()
    assert loaded  # the looks of strokes, for one
    assert not [name for name in loaded if name.startswith(("digitpad.ink", "digitpad.recognition", "statistics"))]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
@pytest.mark.parametrize("display", ["", ":987"])
def test_without_a_display_it_says_so_in_one_sentence(display: str, tmp_path: Path) -> None:
    environment = {key: value for key, value in os.environ.items() if key not in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")}
    done = subprocess.run(
        [sys.executable, "-m", "digitpad"],
        env={**environment, "DISPLAY": display, "DIGITPAD_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert "No window can be opened here" in done.stderr
    assert "digitpad predict FILE" in done.stderr


@ENGLISH_ONLY
def test_an_unexpected_error_gives_a_sentence_and_a_traceback_in_the_log(tmp_path: Path) -> None:
    code = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel
import digitpad.ui.app
build = digitpad.ui.app.create_app
def build_and_fail(argv, package_dir):
    app, window = build(argv, package_dir)
    def report():
        print(window.findChild(QLabel, "message").text())
        app.quit()
    QTimer.singleShot(0, lambda: [].pop())
    QTimer.singleShot(0, report)
    return app, window
digitpad.ui.app.create_app = build_and_fail
from digitpad.cli import main
raise SystemExit(main([]))
"""
    done = run(code, DIGITPAD_HOME=str(tmp_path))
    assert done.returncode == 0
    assert done.stdout.startswith("Something went wrong inside digitpad (IndexError)")
    assert "Traceback" not in done.stderr
    log = (tmp_path / "digitpad.log").read_text()
    assert "Traceback" in log
    assert "pop from empty list" in log


def test_a_normal_start_logs_nothing(tmp_path: Path) -> None:
    home = tmp_path / "home"
    assert run(DRAW, DIGITPAD_HOME=str(home)).returncode == 0
    assert names_in(home) == ["history.json", "settings.json"]


OPEN = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
from digitpad.cli import main
app = QApplication(["digitpad"])
def end_once_read():
    answers = [answer.text() for answer in app.allWidgets() if answer.objectName() == "prediction"]
    if answers == ["4"]:
        timer.stop()
        print(answers[0])
        app.closeAllWindows()
timer = QTimer(interval=20)
timer.timeout.connect(end_once_read)
timer.start()
sys.exit(main(sys.argv[2:]))
"""


@pytest.mark.parametrize("first", ["seven.png", "seven"])
def test_images_that_are_named_are_opened_in_the_window(tmp_path: Path, first: str) -> None:
    Image.fromarray(255 - np.pad(render(drawing(SEVEN)), 30)).save(tmp_path / first, "PNG")
    Image.fromarray(255 - np.pad(render(drawing(FOUR)), 30)).save(tmp_path / "four.png")
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", OPEN, "", first, "four.png"],
        cwd=tmp_path,
        env={**os.environ, "DIGITPAD_HOME": str(tmp_path / "home")},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "4\n"), done.stderr
    assert len(History.from_json((tmp_path / "home" / "history.json").read_bytes()).entries) == 2
