"""A window that is used for a long time takes no more memory, descriptors or threads than after some use.

``DIGITPAD_ACTIONS`` is how many things are done in it.
"""

import gc
import multiprocessing
import os
import random
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import psutil
import pytest
from hand import DIGITS, drawing
from pad import Pad
from parts import found
from pointers import Mouse, Stylus
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QListWidget

from digitpad.ink.raster import render
from digitpad.ui.train.train_tab import TrainTab

ACTIONS = int(os.environ.get("DIGITPAD_ACTIONS", "400"))
MOST_MORE_MB = 25  # what a window gains by being used a second time as long as the first
_POOLED = "Thread (pooled)"  # Qt's own, to paint with: no more than cores, and they end when they are not needed
_CHOICES = (
    *("action_undo", "action_redo", "action_clear", "action_pen", "action_eraser", "action_wider"),
    *("action_narrower", "action_shortcuts", "action_about", "action_how_it_works", "action_train_page"),
)


@dataclass(frozen=True)
class Taken:
    """What the process holds."""

    megabytes: float
    descriptors: int
    threads: int

    @classmethod
    def now(cls) -> "Taken":
        """After garbage was collected."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        gc.collect()
        this = psutil.Process()
        descriptors = 0 if sys.platform == "win32" else this.num_fds()  # handles there come and go
        return cls(this.memory_info().rss / 1e6, descriptors, _threads())


def _threads() -> int:
    if sys.platform != "linux":
        return threading.active_count()
    names = [(task / "comm").read_text().strip() for task in Path("/proc/self/task").iterdir()]
    return len(names) - names.count(_POOLED)


class Person:
    """Does one random thing after another in a window."""

    def __init__(self, pad: Pad, chance: random.Random) -> None:
        self._pad, self._chance = pad, chance
        self._ways: list[tuple[int, Callable[[], None]]] = [
            (40, self._draw),
            (15, self._scribble),
            (25, self._choose),
            (8, self._bring_back),
            (6, self._resize),
            (4, self._paste),
            (2, self._save_and_settle),
        ]

    def act(self, times: int) -> None:
        """Do this many random actions."""
        shares, ways = zip(*self._ways, strict=True)
        for way in self._chance.choices(ways, shares, k=times):
            way()
            for dialog in QApplication.topLevelWidgets():
                if dialog is not self._pad.window and dialog.isVisible():
                    dialog.close()
            QApplication.processEvents()

    def rest(self) -> None:
        """Leave nothing that is drawn, nothing to be undone, and no process but the one that reads images."""
        self._pad.trigger("action_train_page")
        self._paste()
        found(self._pad.window, TrainTab).close_training()  # which it was ready for
        self._pad.qtbot.waitUntil(lambda: _children() == ["image reader"], timeout=120_000)
        self._pad.trigger("action_clear")
        self._pad.window.undo.forget()
        self._pad.settle()

    def _draw(self) -> None:
        self._pad.mouse.draw(self._chance.choice(list(DIGITS.values())))

    def _scribble(self) -> None:
        places = [[self._chance.uniform(-0.2, 1.2), self._chance.uniform(-0.2, 1.2)] for _point in range(8)]
        devices: list[Mouse | Stylus] = [self._pad.mouse, self._pad.stylus, self._pad.eraser]
        self._chance.choice(devices).draw([np.array(places)])

    def _choose(self) -> None:
        self._pad.trigger(self._chance.choice(_CHOICES))

    def _bring_back(self) -> None:
        history = self._pad.window.findChild(QListWidget, "history")
        if history is not None and history.count():
            history.setCurrentRow(self._chance.randrange(history.count()))
            self._pad.qtbot.keyClick(history, Qt.Key.Key_Return)

    def _resize(self) -> None:
        self._pad.window.resize(self._chance.randint(560, 900), self._chance.randint(420, 700))

    def _paste(self) -> None:
        ink = 255 - np.pad(render(drawing(self._chance.choice(list(DIGITS.values())))), 20)
        height, width = ink.shape
        image = QImage(ink.tobytes(), width, height, width, QImage.Format.Format_Grayscale8).copy()
        QApplication.clipboard().setImage(image)
        before = self._pad.canvas.drawing.image
        self._pad.trigger("action_paste")
        self._pad.qtbot.waitUntil(lambda: self._pad.canvas.drawing.image is not before, timeout=60_000)

    def _save_and_settle(self) -> None:
        self._pad.canvas.mark_done()
        self._pad.settle()


def _children() -> list[str]:
    return [child.name for child in multiprocessing.active_children()]


@pytest.mark.skipif(sys.platform == "darwin", reason="memory that was given back is not seen to be there")
def test_long_use_takes_no_more_than_some_use(pad: Pad) -> None:
    person = Person(pad, random.Random(2026))
    pad.settle()
    taken = []
    for quarter in range(4):
        person.act((quarter + 1) * ACTIONS // 4 - quarter * ACTIONS // 4)
        person.rest()
        taken.append(Taken.now())
        print(f"after {(quarter + 1) * ACTIONS // 4} actions: {taken[-1]}")
    assert {(each.descriptors, each.threads) for each in taken} == {(taken[0].descriptors, taken[0].threads)}
    assert taken[3].megabytes < taken[1].megabytes + MOST_MORE_MB
