"""What a screen reader hears: the real accessibility bus, on a bus and a screen of their own."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from folders import SUPPORT
from hand import SEVEN
from pad import Pad

from digitpad.base.language import again
from digitpad.ui.reading.answer import NONE_YET

TOOLS = ("Xvfb", "xvfb-run", "dbus-run-session")
BUS_SERVICE = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
LISTENER = Path(__file__).with_name("listener.py")
PROGRAM = """
import sys
sys.path.insert(0, sys.argv[1])
from PySide6.QtCore import QTimer
from digitpad.ui.app import create_app
from hand import SEVEN
from pointers import Mouse, Stylus
app, window = create_app(["digitpad"])
canvas = window.findChild(object, "canvas")
def trigger(name):
    return window.findChild(object, "action_" + name).trigger
steps = {steps}
told = 0
def tell(sentence):
    global told
    print("told:", sentence, flush=True)
    told -= 1
    if told == 0:
        QTimer.singleShot(0, go_on)
def go_on():  # once all that the last step leads to was told
    global told
    if steps:
        told, step = steps.pop(0)
        step()
def start():
    window.announcer.announced.connect(tell)
    go_on()
window.painted_first.connect(lambda: QTimer.singleShot(0, start))
window.show()
app.exec()
"""
ANSWERS = """[
    (3, lambda: Mouse(canvas).draw(SEVEN)),
    (1, trigger("undo")), (1, trigger("redo")), (1, trigger("clear")),
    (3, lambda: Stylus(canvas).draw(SEVEN)),
]"""
ALL_ELSE = """[
    (1, lambda: window.show_message("What is to be said.")),
    (1, trigger("eraser")), (1, trigger("pen")),
    (1, trigger("samples_page")), (1, trigger("draw_page")),
    (1, trigger("next_digit")), (1, trigger("next_digit")),
    (1, trigger("pen_only")), (1, trigger("pressure")), (1, trigger("history")), (1, trigger("single_keys")),
    (1, trigger("theme_dark")), (1, trigger("pause_5")),
]"""

pytestmark = pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in TOOLS) or not BUS_SERVICE.exists(),
    reason=f"needs {', '.join(TOOLS)} and at-spi2-core",
)


def listen(tmp_path: Path, steps: str, how_many: int) -> tuple[list[str], list[str]]:
    """What the window told a screen reader in these steps, and what a screen reader heard of it."""
    program = [sys.executable, "-c", PROGRAM.replace("{steps}", steps), str(SUPPORT)]
    done = subprocess.run(
        ["xvfb-run", "-a", "dbus-run-session", "--", sys.executable, LISTENER, str(how_many), *program],
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "XDG_RUNTIME_DIR": str(tmp_path),
        },
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    told, heard = (
        [line.removeprefix(kind) for line in lines if line.startswith(kind)] for kind in ("told: ", "heard: ")
    )
    return told, heard


def test_a_screen_reader_hears_the_pen_and_each_answer_and_that_it_is_gone(tmp_path: Path, pad: Pad) -> None:
    """``pad`` is the same window in this process: it tells what is to be heard."""
    pad.mouse.draw(SEVEN)
    pad.settle()
    seven = pad.window.live_reading.number
    assert seven is not None
    told, heard = listen(tmp_path, ANSWERS, 9)
    assert heard == told
    down, up = heard[:2]
    assert heard == [down, up, seven.spoken, again(NONE_YET), seven.spoken, again(NONE_YET), down, up, seven.spoken]
    assert down != up


def test_it_hears_messages_tools_pages_modes_and_what_is_chosen(tmp_path: Path) -> None:
    told, heard = listen(tmp_path, ALL_ELSE, 13)
    assert heard == told
    assert heard[0] == "What is to be said."
    assert len(set(heard)) == 13
