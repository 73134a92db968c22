"""Signals and the end of the session: the drawing on the canvas is kept, as by an ordinary close."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from folders import SUPPORT
from hand import FOUR
from pad import Pad

from digitpad.recognition.history import History

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs signals")


DRAW = """
import sys
sys.path.insert(0, sys.argv[1])
from PySide6.QtCore import QTimer
import digitpad.ui.app
end = sys.argv[2]
from hand import FOUR
from pointers import Mouse
build = digitpad.ui.app.create_app
def build_and_draw(argv, package_dir):
    app, window = build(argv, package_dir)
    canvas = window.findChild(object, "canvas")
    def draw():
        mouse = Mouse(canvas)
        mouse.draw(FOUR[:1])
        mouse.press(0.5, 0.2)
        mouse.move(0.5, 0.8)
        print("drawn", flush=True)
        if end == "the event loop":
            app.exit()
        if end == "the window":
            window.findChild(object, "action_train_page").trigger()
            window.close()
    window.painted_first.connect(lambda: QTimer.singleShot(0, draw))
    return app, window
digitpad.ui.app.create_app = build_and_draw
from digitpad.cli import main
raise SystemExit(main([]))
"""


def begin(home: Path, ignored: signal.Signals | None = None, ends: str = "") -> "subprocess.Popen[str]":
    """A program with one stroke, and another under the pen; it keeps running unless something ends it."""
    process = subprocess.Popen(
        [sys.executable, "-W", "error", "-c", DRAW, str(SUPPORT), ends],
        env={**os.environ, "DIGITPAD_HOME": str(home)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=(lambda: signal.signal(ignored, signal.SIG_IGN)) if ignored else None,  # noqa: PLW1509
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "drawn\n"
    return process


@pytest.mark.parametrize("number", ["SIGTERM", "SIGHUP", "SIGINT"])
def test_a_signal_ends_the_program_and_keeps_the_drawing(home: Path, number: str) -> None:
    sent = signal.Signals[number]
    process = begin(home)
    process.send_signal(sent)
    _out, said = process.communicate(timeout=60)
    assert (process.returncode, said) == (128 + sent, "")
    (entry,) = History.from_json((home / "history.json").read_bytes()).entries
    assert len(entry.drawing.strokes) == 2
    assert entry.answer != ""
    names = {path.name for path in home.iterdir()}
    assert names - {"digitpad.log"} == {"history.json", "settings.json"}  # the log: what Qt's offscreen screen lacks


def test_a_signal_that_is_to_be_ignored_is_ignored(home: Path) -> None:
    process = begin(home, ignored=signal.SIGHUP)
    process.send_signal(signal.SIGHUP)
    process.send_signal(signal.SIGTERM)
    process.communicate(timeout=60)
    assert process.returncode == 128 + signal.SIGTERM


@pytest.mark.parametrize("what", ["the event loop", "the window"])
def test_when_something_else_ends_the_drawing_is_kept(home: Path, what: str) -> None:
    process = begin(home, ends=what)
    _out, said = process.communicate(timeout=60)
    assert (process.returncode, said) == (0, "")
    (entry,) = History.from_json((home / "history.json").read_bytes()).entries
    assert len(entry.drawing.strokes) == 2


def test_a_session_that_may_end_saves_the_drawing_and_drawing_continues(pad: Pad, home: Path) -> None:
    """What the session's manager calls for; the manager itself is not there."""
    pad.mouse.draw(FOUR)
    pad.window.keep()
    first = pad.canvas.drawing
    pad.window.keep()
    pad.mouse.draw(FOUR)
    pad.window.close()
    kept = [entry.drawing for entry in History.from_json((home / "history.json").read_bytes()).entries]
    assert kept == [pad.canvas.drawing, first]
