"""The window as automation sees it."""

from dataclasses import dataclass
from functools import cache

import numpy as np
from parts import Child, found
from pointers import Mouse, Stylus
from PySide6.QtGui import QAction, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from digitpad.ui.canvas.canvas import Canvas
from digitpad.ui.kit.message_bar import MessageBar
from digitpad.ui.main_window import MainWindow
from digitpad.ui.reading.digit_view import DigitView
from digitpad.ui.reading.probability_bars import ProbabilityBars


@cache
def _touch_screen() -> QPointingDevice:
    """One for all tests: Qt keeps each that was made."""
    return QTest.createTouchDevice()


@dataclass
class Pad:
    """A window, its parts found by object name, and what points at its canvas."""

    window: MainWindow
    qtbot: QtBot

    def __post_init__(self) -> None:
        self.canvas = self._child(Canvas, "canvas")
        self.prediction = self._child(QLabel, "prediction")
        self.in_words = self._child(QLabel, "prediction_in_words")
        self.bars = self._child(ProbabilityBars, "probability_bars")
        self.digit_view = self._child(DigitView, "digit_view")
        self.message = self._child(QLabel, "message")
        self.message_action = self._child(QPushButton, "message_action")
        self.clear_button = self._child(QAbstractButton, "clear_button")
        self.action_clear = self._child(QAction, "action_clear")
        self.mouse = Mouse(self.canvas)
        self.touch_screen = _touch_screen()
        self.stylus = Stylus(self.canvas)
        self.eraser = Stylus(self.canvas, eraser=True)

    def action(self, name: str) -> QAction:
        """The action of this object name."""
        return self._child(QAction, name)

    def trigger(self, name: str) -> None:
        """Do what the action of this object name does."""
        self.action(name).trigger()

    @property
    def message_bar(self) -> MessageBar:
        return self._child(MessageBar, "message_bar")

    def _child(self, kind: type[Child], name: str) -> Child:
        return found(self.window, kind, name)

    @property
    def digit_image(self) -> np.ndarray:
        """What the network saw; there is ink."""
        assert self.digit_view.digit_image is not None
        return self.digit_view.digit_image

    def settle(self) -> None:
        """Let the frame pass in which the newest drawing is read."""
        with self.qtbot.waitSignal(self.window.live_reading.reading_changed, timeout=5000):
            self.window.live_reading.read(self.canvas.drawing)

    def assert_blank(self) -> None:
        assert self.prediction.text() == "–"
        assert self.bars.prediction is None
        assert self.digit_view.digit_image is None
