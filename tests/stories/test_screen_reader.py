"""The answer as a screen reader hears it: the real accessibility bus, on a bus and a screen of their own."""

import os
import shutil
import subprocess
import sys
from itertools import pairwise
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
DRAW_AND_UNDO = """
import itertools, sys
sys.path.insert(0, sys.argv[1])
from PySide6.QtCore import QTimer
from digitpad.ui.app import create_app
from hand import SEVEN
from pointers import Mouse
app, window = create_app(["digitpad"])
mouse = Mouse(window.findChild(object, "canvas"))
undo = window.undo
steps = itertools.cycle([
    lambda: mouse.draw(SEVEN), undo.action_undo.trigger, undo.action_redo.trigger,
    window.findChild(object, "action_clear").trigger,
])
def start():
    window.announcer.announced.connect(lambda sentence: QTimer.singleShot(0, next(steps)))
    next(steps)()
window.painted_first.connect(lambda: QTimer.singleShot(0, start))
window.show()
app.exec()
"""

pytestmark = pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in TOOLS) or not BUS_SERVICE.exists(),
    reason=f"needs {', '.join(TOOLS)} and at-spi2-core",
)


def test_a_screen_reader_hears_each_answer_and_that_it_is_gone(tmp_path: Path, pad: Pad) -> None:
    """``pad`` is the same window in this process: it tells what is to be heard."""
    pad.mouse.draw(SEVEN)
    pad.settle()
    seven = pad.window.live_reading.number
    assert seven is not None
    drawing = [sys.executable, "-c", DRAW_AND_UNDO, str(SUPPORT)]
    done = subprocess.run(
        ["xvfb-run", "-a", "dbus-run-session", "--", sys.executable, LISTENER, "6", *drawing],
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
    heard = [line.removeprefix("heard: ") for line in done.stdout.splitlines() if line.startswith("heard: ")]
    assert len(heard) == 6
    assert {frozenset(pair) for pair in pairwise(heard)} == {frozenset([seven.spoken, again(NONE_YET)])}
