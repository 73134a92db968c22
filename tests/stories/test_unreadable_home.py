"""A window without permission for its folders: it opens, says one sentence, and keeps nothing."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from folders import SUPPORT
from pad import Pad
from PySide6.QtWidgets import QFileDialog
from rights import need_modes, without_rights

from digitpad.base.language import tr
from digitpad.base.paths import bundled_package_dir

USE = """
import json, os, sys, traceback
def fail(*error):
    traceback.print_exception(*error)
    sys.stderr.flush()
    os._exit(3)
sys.excepthook = fail
sys.path.insert(0, sys.argv[1])
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QPushButton, QSpinBox
from digitpad.ui.app import create_app
from hand import SEVEN
from pointers import Mouse
app, window = create_app(["digitpad"])
said = []
def note():
    text = window.findChild(QLabel, "message").text()
    if text:
        said.append(text)
        window.findChild(QPushButton, "message_dismiss").click()
def use():
    window.live_history.history_changed.disconnect(use)
    note()
    note()
    Mouse(window.findChild(object, "canvas")).draw(SEVEN)
    window.live_reading.reading_changed.connect(leave)
def leave(_reading):
    window.live_reading.reading_changed.disconnect(leave)
    answer = window.findChild(QLabel, "prediction").text()
    for action in ("open", "train_page", "models"):
        window.findChild(object, f"action_{action}").trigger()
    runs = window.findChild(object, "runs").rowCount()
    window.close()
    note()
    print(json.dumps({"said": said, "answer": answer, "runs": runs}), flush=True)
    app.quit()
window.live_history.history_changed.connect(use)
window.show()
app.exec()
"""

_LOCKED = "The model locked cannot be used (it has a card.json that cannot be read: Permission denied)"


def use(home: Path) -> dict[str, object]:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", USE, str(SUPPORT)],
        env={**os.environ, "DIGITPAD_HOME": str(home)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        preexec_fn=without_rights,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    return dict(json.loads(done.stdout))


@pytest.mark.parametrize("below", ["", "below"])
@pytest.mark.usefixtures("pad")  # by which this process speaks the language of the window, too
def test_a_window_opens_says_one_sentence_and_keeps_nothing(tmp_path: Path, below: str) -> None:
    need_modes()
    folder = tmp_path / "folder"
    (folder / "models").mkdir(parents=True)
    (folder / "models" / "active").write_text("mine")
    (folder / "settings.json").write_text("precious")
    folder.chmod(0o000)
    home = folder / below
    try:
        found = use(home)
    finally:
        folder.chmod(0o700)
    assert found == {
        "said": [
            tr(
                "{parent} cannot be used ({reason}), so nothing is remembered; check its permissions.",
                parent=home,
                reason="Permission denied",
            )
        ],
        "answer": "7",
        "runs": 1,
    }
    assert sorted(path.name for path in folder.iterdir()) == ["models", "settings.json"]
    assert (folder / "settings.json").read_text() == "precious"


@pytest.mark.parametrize("command", [["runs"], ["models"], ["train", "--preset", "mlp-128"]])
def test_commands_say_one_sentence_or_do_without(tmp_path: Path, command: list[str]) -> None:
    need_modes()
    home = tmp_path / "home"
    home.mkdir()
    home.chmod(0o000)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "digitpad", *command],
            env={**os.environ, "DIGITPAD_HOME": str(home), "DIGITPAD_DATA": str(tmp_path)},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
            preexec_fn=without_rights,
        )
    finally:
        home.chmod(0o700)
    assert "Traceback" not in done.stderr
    assert done.stderr.count("\n") <= 1
    assert (done.returncode == 0) == (command == ["models"]), done.stderr


@pytest.fixture
def locked_package(tmp_path: Path) -> Iterator[Path]:
    """One among others that may be read; returns the home of them."""
    need_modes()
    home = tmp_path / "home"
    for name in ("locked", "mine"):
        package = shutil.copytree(bundled_package_dir(), home / "models" / name)
        (package / "history.csv").write_text("epoch,seconds,loss,accuracy,held_out_loss,held_out_accuracy\n")
    (home / "models" / "locked").chmod(0o000)
    yield home
    (home / "models" / "locked").chmod(0o700)


@pytest.mark.parametrize(
    ("command", "status", "said"),
    [
        (["models"], 0, f"{_LOCKED}; use another one."),
        (["runs"], 0, f"{_LOCKED}; use another one."),
        (
            ["import", "models/locked/model.keras"],
            1,
            "models/locked/model.keras cannot be read (Permission denied); "
            "see that you may read it, or use a copy of it.",
        ),
        (
            ["import", "models/locked"],
            1,
            "models/locked cannot be read (Permission denied); see that you may read it, or use a copy of it.",
        ),
        (
            ["evaluate", "--data", "models/locked/mnist.npz"],
            1,
            "models/locked/mnist.npz cannot be used (Permission denied); "
            "see that you may read and write there, or choose another.",
        ),
        (
            ["export", "--to", "keras", "models/locked/out.keras"],
            1,
            "models/locked/out.keras cannot be used (Permission denied); "
            "see that you may read and write there, or choose another.",
        ),
    ],
)
def test_what_may_not_be_read_is_said_of_itself_alone(
    locked_package: Path, command: list[str], status: int, said: str
) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "digitpad", *command],
        env={**os.environ, "DIGITPAD_HOME": str(locked_package)},
        cwd=locked_package,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        preexec_fn=without_rights,
    )
    assert done.stderr == f"digitpad: {said}\n"
    assert done.returncode == status
    assert ("mine" in done.stdout) == (status == 0)


def test_a_window_lives_with_a_package_that_may_not_be_read(locked_package: Path) -> None:
    found = use(locked_package)
    assert (found["said"], found["answer"]) == ([], "7")


def test_a_last_folder_below_one_that_may_not_be_looked_into_is_not_offered(tmp_path: Path) -> None:
    need_modes()
    locked = tmp_path / "locked"
    (locked / "photos").mkdir(parents=True)
    home = tmp_path / "home"
    home.mkdir()
    (home / "settings.json").write_text(json.dumps({"version": 1, "last_folder": str(locked / "photos")}))
    locked.chmod(0o000)
    try:
        assert use(home)["said"] == []
    finally:
        locked.chmod(0o700)


def test_a_file_in_the_way_of_the_last_folder(open_pad: Callable[..., Pad], home: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    home.mkdir()
    (home / "settings.json").write_text(json.dumps({"version": 1, "last_folder": str(tmp_path / "file" / "photos")}))
    pad = open_pad()
    pad.trigger("action_open")
    (dialog,) = pad.window.findChildren(QFileDialog)
    assert dialog.directory().exists()
    dialog.reject()
