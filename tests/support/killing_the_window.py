"""Windows killed while they write samples, history and settings: ``python killing_the_window.py COUNT [SEED]``.

Each finds what the one before left. It raises AssertionError if anything is lost but what was being written, if a file
is not whole, or if a window leaves there what the one before it was making ready. POSIX only.
"""

import json
import os
import random
import select
import signal
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from hand import DIGITS
from parts import found
from pointers import Mouse
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest

from digitpad.recognition.history import History
from digitpad.samples.hands import hands
from digitpad.samples.sample import Sample
from digitpad.samples.store import sample_files
from digitpad.ui.app import create_app
from digitpad.ui.canvas.canvas import Canvas
from digitpad.ui.main_window import MainWindow

START_S, LONGEST_S = 120, 2.0
_A_HOME = 20  # windows after which a new home begins, since samples take longer to load the more there are


def use_a_window(report: int, chance: random.Random) -> None:
    """Draw, teach and change settings in a window until this process is killed; report what is kept by now."""
    _app, window = create_app(["digitpad"])
    window.show()
    while window.live_reading.original is None:
        QTest.qWait(10)
    canvas = found(window, Canvas, "canvas")
    mouse = Mouse(canvas)
    while True:
        _report(report, window)
        found(window, QAction, "action_clear").trigger()
        bend = np.array([chance.uniform(0.7, 1.1), chance.uniform(0.7, 1.1)])  # no drawing twice, or it has one label
        mouse.draw([positions * bend for positions in chance.choice(list(DIGITS.values()))])
        QTest.keyClick(canvas, Qt.Key(Qt.Key.Key_0 + chance.randrange(10)))
        found(window, QAction, chance.choice(["action_wider", "action_narrower"])).trigger()
        if chance.random() < 0.4:
            window.keep()
        QTest.qWait(chance.choice([1, 20, 120]))


def _report(pipe: int, window: MainWindow) -> None:
    hand, kept = window.live_hand, dict[str, object]()
    if not hand._unsaved and not hand.is_loading:
        kept["samples"] = [each.file.name for each in hand.learned.stored]
    os.write(pipe, f"{json.dumps(kept)}\n".encode())


class Killing:
    """Kills one window after another; ``counted`` has what was found, in words."""

    def __init__(self, scratch: Path, seed: int) -> None:
        self._random, self._scratch = random.Random(seed), scratch
        self.counted: Counter[str] = Counter()

    def kill(self, count: int) -> None:
        """Kill this many windows at random moments."""
        for number in range(count):
            os.environ["DIGITPAD_HOME"] = str(self._scratch / f"home-{number // _A_HOME}")
            self._kill_one()
            self.counted["windows killed"] += 1

    def _kill_one(self) -> None:
        reading, writing = os.pipe()
        process = os.fork()
        if not process:
            os.close(reading)
            use_a_window(writing, random.Random(self._random.random()))
        os.close(writing)
        reports = [self._line(reading)]
        patience = time.monotonic() + START_S
        while self._left_by_others(process) and time.monotonic() < patience:
            reports.append(self._line(reading))
        assert self._left_by_others(process) == []
        until = time.monotonic() + self._random.uniform(0, LONGEST_S)
        while (left := until - time.monotonic()) > 0:
            if select.select([reading], [], [], left)[0]:
                reports.append(self._line(reading))
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)
        with os.fdopen(reading) as rest:
            reports += [json.loads(line) for line in rest if line.endswith("\n")]
        known = [each["samples"] for each in reports if each]
        self._assert_all_is_whole(known[-1] if known else [], process)

    def _line(self, pipe: int) -> dict[str, list[str]]:
        assert select.select([pipe], [], [], START_S)[0], "no window"
        line = b""
        while not line.endswith(b"\n"):
            more = os.read(pipe, 1)
            assert more, "the window has ended by itself"
            line += more
        return dict(json.loads(line))

    def _home(self) -> Path:
        return Path(os.environ["DIGITPAD_HOME"])

    def _left(self) -> list[str]:
        return [str(each) for each in self._home().rglob(".*") if each.suffix in (".new", ".old", ".gone")]

    def _left_by_others(self, process: int) -> list[str]:
        return [each for each in self._left() if f".{process}" not in each]

    def _assert_all_is_whole(self, known: list[str], process: int) -> None:
        files = [file for hand in hands() for file in sample_files(hand)]
        for file in files:
            Sample.from_json(file.read_bytes())
        lost = set(known) - {file.name for file in files}
        assert not lost, f"{lost} of {len(known)} samples are lost"
        for name, read in (("history.json", History.from_json), ("settings.json", json.loads)):
            if (self._home() / name).exists():
                read((self._home() / name).read_bytes())
                self.counted[f"{name} is whole"] += 1
        assert self._left_by_others(process) == []
        assert list(self._home().rglob("*damaged*")) == []
        self.counted["samples that are whole"] += len(files)
        self.counted["left what it was making ready, until the next window"] += len(self._left())


def main() -> None:
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(2**32)
    with tempfile.TemporaryDirectory() as folder:
        killing = Killing(Path(folder), seed)
        try:
            killing.kill(int(sys.argv[1]))
        finally:
            print(f"seed {seed}")
            for what, times in sorted(killing.counted.items()):
                print(f"{times:5} {what}")


if __name__ == "__main__":
    main()
