"""The doors between the app and the training: each leads somewhere, and the app loads nothing that lies behind one."""

import subprocess
import sys
from pathlib import Path

import pytest

from digitpad.processes import doors

NAMES = [name for name in vars(doors) if name.isupper()]

RESOLVE = """
import sys
from importlib import import_module
module, _, function = sys.argv[1].partition(":")
assert callable(getattr(import_module(module), function))
print(sorted({"keras", "tensorflow", "tensorboard", "PySide6"} & set(sys.modules)))
"""

SHOW_EVERYTHING = """
import sys
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QTabWidget
from digitpad.ui.app import create_app
app, window = create_app(["digitpad"])
window.show()
app.processEvents()
actions = ("train_page", "models", "how_it_works", "about", "shortcuts", "why", "look_inside")
for action in (f"action_{name}" for name in actions):
    window.findChild(QAction, action).trigger()
    app.processEvents()
views = window.findChild(QTabWidget, "training_views")
for page in range(views.count()):
    views.setCurrentIndex(page)
    app.processEvents()
window.findChild(QAction, "action_samples_page").trigger()
source = window.findChild(QComboBox, "samples_source")
for place in range(source.count()):
    source.setCurrentIndex(place)
    app.processEvents()
print(sorted(name for name in sys.modules if name.partition(".")[0] in ("digitpad_training", "keras", "tensorflow")))
window.close()
"""


def output_of(code: str, *arguments: str, cwd: Path) -> str:
    command = [sys.executable, "-W", "error", "-c", code, *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=True, cwd=cwd).stdout


@pytest.mark.parametrize("name", NAMES)
def test_a_door_leads_to_a_function_without_loading_what_takes_time(name: str, tmp_path: Path) -> None:
    assert output_of(RESOLVE, getattr(doors, name), cwd=tmp_path) == "[]\n"


def test_a_window_that_has_shown_everything_has_loaded_nothing_of_the_training(tmp_path: Path) -> None:
    assert output_of(SHOW_EVERYTHING, cwd=tmp_path) == "[]\n"


def test_another_module_called_training_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "training.py").write_text("raise SystemExit('this is not the training that was meant')\n")
    done = subprocess.run(
        [sys.executable, "-m", "digitpad", "runs"],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        cwd=tmp_path,
    )
    assert (done.returncode, done.stderr) == (0, "")
