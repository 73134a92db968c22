"""What the fingers on a touch screen are about: one that draws, or several that tap."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer
from PySide6.QtGui import QEventPoint

_TAP_MS = 1000
_TAP_SLIP = 20.0  # logical pixels that a finger may move while it taps


class Touch:
    """From the first finger that touches to the last that is lifted."""

    def __init__(self) -> None:
        self.first_finger = -1
        """Its number, by which Qt knows it."""
        self.by_palm = False
        """Whether it is taken for the hand that holds the stylus."""
        self.most_fingers = 0
        """How many were down at once."""
        self._down: set[int] = set()
        self._hardly_moved = True
        self._since_begun = QElapsedTimer()

    @property
    def is_over(self) -> bool:
        """Whether no finger is down."""
        return not self._down

    def begin(self, first: QEventPoint, by_palm: bool) -> None:
        """The first finger touched."""
        self.first_finger, self.by_palm = first.id(), by_palm
        self.most_fingers, self._hardly_moved = 0, True
        self._since_begun.start()

    def follow(self, points: Sequence[QEventPoint], is_last: bool) -> None:
        """The fingers moved, and perhaps there are more of them, or fewer; none is left after what ``is_last``."""
        for point in points:
            if point.state() != point.State.Stationary:
                slip = point.position() - point.pressPosition()
                self._hardly_moved &= math.hypot(slip.x(), slip.y()) <= _TAP_SLIP
            if point.state() == point.State.Released:
                self._down.discard(point.id())
            else:
                self._down.add(point.id())
        self.most_fingers = max(self.most_fingers, len(self._down))
        if is_last:
            self._down.clear()

    def cancel(self) -> None:
        """The system has taken the fingers for something else."""
        self._down.clear()
        self._hardly_moved = False

    @property
    def is_tap(self) -> bool:
        """Whether several fingers touched, hardly moved, and not for long; true only until it proves otherwise."""
        in_time = self._since_begun.isValid() and self._since_begun.elapsed() <= _TAP_MS
        return self.most_fingers > 1 and self._hardly_moved and not self.by_palm and in_time
