"""A window that is used for a long time takes no more memory, descriptors or threads than after some use.

``DIGITPAD_ACTIONS`` is how many things are done in it.
"""

import ctypes
import gc
import os
import random
import sys
import threading
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest
from pad import Pad
from person import Person
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

ACTIONS = int(os.environ.get("DIGITPAD_ACTIONS", "400"))
MOST_MORE_MB = 25  # what a window gains by being used a second time as long as the first
_POOLED = "Thread (pooled)"  # Qt's own, to paint with: no more than cores, and they end when they are not needed


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
        if sys.platform == "linux" and hasattr(ctypes.CDLL(None), "malloc_trim"):
            ctypes.CDLL(None).malloc_trim(0)  # what was freed is given back
        this = psutil.Process()
        descriptors = 0 if sys.platform == "win32" else this.num_fds()  # handles there come and go
        return cls(this.memory_info().rss / 1e6, descriptors, _threads())


def _threads() -> int:
    if sys.platform != "linux":
        return threading.active_count()
    names = [(task / "comm").read_text().strip() for task in Path("/proc/self/task").iterdir()]
    return len(names) - names.count(_POOLED)


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
