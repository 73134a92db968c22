"""The history strip as automation sees it, and drawings that go into it."""

import numpy as np
from pad import Pad
from pointers import LEFT
from PySide6.QtWidgets import QListWidget

from digitpad.ink.strokes import Drawing


class Strip:
    """The strip of a pad as a person sees it."""

    def __init__(self, pad: Pad) -> None:
        self.pad = pad
        pad.qtbot.waitUntil(self._is_there)
        found = pad.window.findChild(QListWidget, "history")
        assert isinstance(found, QListWidget)
        self.list = found

    def _is_there(self) -> bool:
        found = self.pad.window.findChild(QListWidget, "history")
        return isinstance(found, QListWidget) and found.isVisible()

    @property
    def answers(self) -> list[str]:
        return [self.list.item(row).text() for row in range(self.list.count())]

    @property
    def digits(self) -> str:
        return "".join(answer[0] for answer in self.answers)

    def click(self, row: int) -> None:
        at = self.list.visualItemRect(self.list.item(row)).center()
        self.pad.qtbot.mouseClick(self.list.viewport(), LEFT, pos=at)


def leave(pad: Pad, *digits: list[np.ndarray]) -> list[Drawing]:
    """Draw and clear each; returns the drawings."""
    left = []
    for positions in digits:
        pad.mouse.draw(positions)
        left.append(pad.canvas.drawing)
        pad.trigger("action_clear")
    return left
