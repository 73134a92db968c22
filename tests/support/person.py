"""A person who does one random thing after another in a window."""

import multiprocessing
import random
from collections.abc import Callable, Sequence

import numpy as np
from hand import DIGITS, Positions, drawing
from pad import Pad
from parts import found
from pointers import Mouse, Stylus
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QListWidget,
    QPushButton,
    QSlider,
    QWidget,
)

from digitpad.ink.raster import render
from digitpad.samples.hands import add_hand, hands, remove_hand
from digitpad.ui.inside.layer_view import LayerView
from digitpad.ui.inside.look_inside import LookInside
from digitpad.ui.inside.network_view import NetworkView
from digitpad.ui.train.train_tab import TrainTab
from digitpad.ui.why.alike_strip import AlikeStrip

_CHOICES = (
    *("action_undo", "action_redo", "action_clear", "action_pen", "action_eraser", "action_wider"),
    *("action_narrower", "action_shortcuts", "action_about", "action_how_it_works", "action_train_page"),
    *("action_previous_in_number", "action_next_in_number", "action_next_hand"),
)
_LONG_MS = 120_000
_EXPLAINED = (900, 700)  # a window with room for the digits most alike


class Person:
    """Draws, teaches two hands, looks at everything, and can put all back as it was."""

    def __init__(self, pad: Pad, chance: random.Random) -> None:
        self._pad, self._chance = pad, chance
        self._ways: list[tuple[int, Callable[[], None]]] = [
            (35, self._draw),
            (12, self._write_a_number),
            (12, self._scribble),
            (25, self._choose),
            (10, self._teach),
            (8, self._bring_back),
            (6, self._resize),
            (4, self._paste),
            (3, self._look_through_samples),
            (3, self._switch_why),
            (3, self._switch_inside),
            (4, self._look_around_inside),
            (2, self._save_and_settle),
        ]
        self._begin_anew_with_hands()

    def act(self, times: int) -> None:
        """Do this many random actions."""
        shares, ways = zip(*self._ways, strict=True)
        for way in self._chance.choices(ways, shares, k=times):
            way()
            self._close_dialogs()
            QApplication.processEvents()

    def rest(self) -> None:
        """Use all that has a thread or a process once more; then leave nothing drawn, learned, switched on or undone.

        No process remains but the one that reads images.
        """
        self._pad.trigger("action_train_page")
        self._paste()
        found(self._pad.window, TrainTab).close_training()  # which it was ready for
        self._pad.qtbot.waitUntil(lambda: _children() == ["image reader"], timeout=_LONG_MS)
        self._see_what_is_alike()
        self._pad.trigger("action_clear")
        self._pad.window.undo.forget()
        self._begin_anew_with_hands()
        self._pad.settle()

    def _close_dialogs(self) -> None:
        for dialog in QApplication.topLevelWidgets():
            if dialog is not self._pad.window and dialog.isVisible():
                dialog.close()

    # Drawing

    def _draw(self) -> None:
        self._pad.mouse.draw(self._a_digit())

    def _a_digit(self) -> list[Positions]:
        return self._chance.choice(list(DIGITS.values()))

    def _write_a_number(self) -> None:
        self._pad.trigger("action_clear")
        count = self._chance.randint(2, 4)
        for place in range(count):
            corner = np.array([place / count, 0.3])
            self._pad.mouse.draw([positions * 0.8 / count + corner for positions in self._a_digit()])

    def _scribble(self) -> None:
        places = [[self._chance.uniform(-0.2, 1.2), self._chance.uniform(-0.2, 1.2)] for _point in range(8)]
        devices: list[Mouse | Stylus] = [self._pad.mouse, self._pad.stylus, self._pad.eraser]
        self._chance.choice(devices).draw([np.array(places)])

    def _choose(self) -> None:
        self._pad.trigger(self._chance.choice(_CHOICES))

    def _bring_back(self) -> None:
        history = found(self._pad.window, QListWidget, "history")
        if history.count():
            history.setCurrentRow(self._chance.randrange(history.count()))
            QTest.keyClick(history, Qt.Key.Key_Return)

    def _resize(self) -> None:
        self._pad.window.resize(self._chance.randint(560, 900), self._chance.randint(420, 700))

    def _paste(self) -> None:
        ink = 255 - np.pad(render(drawing(self._a_digit())), 20)
        height, width = ink.shape
        image = QImage(ink.tobytes(), width, height, width, QImage.Format.Format_Grayscale8).copy()
        QApplication.clipboard().setImage(image)
        before = self._pad.canvas.drawing.image
        self._pad.trigger("action_paste")
        self._pad.qtbot.waitUntil(lambda: self._pad.canvas.drawing.image is not before, timeout=60_000)

    def _save_and_settle(self) -> None:
        self._pad.canvas.mark_done()
        self._pad.settle()

    # Hands

    def _teach(self) -> None:
        """Say which digit it is, or that the answer is right, with the keyboard."""
        self._pad.trigger("action_draw_page")
        key = Qt.Key.Key_Return if self._chance.random() < 0.3 else Qt.Key(Qt.Key.Key_0 + self._chance.randrange(10))
        QTest.keyClick(self._pad.canvas, key)

    def _look_through_samples(self) -> None:
        """Look at some of the samples, give some another label, delete some, and show one in the pad."""
        self._pad.trigger("action_samples_page")
        samples = self._samples()
        combo = found(self._pad.window, QComboBox, self._chance.choice(["samples_filter", "samples_digit"]))
        combo.setCurrentIndex(self._chance.randrange(combo.count()))
        found(self._pad.window, QCheckBox, "samples_by_doubt").toggle()
        samples.grab()
        if count := samples.model().rowCount():
            samples.setCurrentIndex(samples.model().index(self._chance.randrange(count), 0))
            keys = [Qt.Key.Key_4, Qt.Key.Key_Delete, Qt.Key.Key_Return]
            QTest.keyClick(samples, self._chance.choice(keys))
        combo.setCurrentIndex(0)
        self._pad.trigger("action_draw_page")

    def _samples(self) -> QAbstractItemView:
        return found(self._pad.window, QAbstractItemView, "samples")

    def _begin_anew_with_hands(self) -> None:
        """Use nobody's, and let each hand have been taught nothing."""
        self._pad.window.live_hand.use(None)
        for hand in hands():
            remove_hand(hand)
        for name in ("Ann", "Ben"):
            add_hand(name)

    # Reasons

    def _switch_why(self) -> None:
        """Show why, compared with another digit, or no longer."""
        self._pad.trigger("action_why")
        if self._pad.action("action_why").isChecked():
            bars, digit = self._pad.bars, self._chance.randrange(10)
            place = QPoint(bars.width() // 2, (2 * digit + 1) * bars.height() // 20)
            QTest.mouseClick(bars, Qt.MouseButton.LeftButton, pos=place)

    def _switch_inside(self) -> None:
        self._pad.trigger("action_look_inside")

    def _look_around_inside(self) -> None:
        """Go down to a layer or a unit, break the layer, and go up again; sometimes restore it."""
        if not self._pad.action("action_look_inside").isChecked():
            return
        pane = found(self._pad.window, LookInside, "inside")
        self._pad.qtbot.waitUntil(lambda: pane.activity is not None, timeout=_LONG_MS)
        network, layer = found(pane, NetworkView, "inside_network"), found(pane, LayerView, "inside_layer")
        press(network, [Qt.Key.Key_Down] * self._chance.randint(1, 3), Qt.Key.Key_Return)
        press(layer, [Qt.Key.Key_Right], Qt.Key.Key_Return)
        self._break_the_layer(pane)
        pane.grab()
        press(pane, [], Qt.Key.Key_Escape, Qt.Key.Key_Escape)

    def _break_the_layer(self, pane: LookInside) -> None:
        found(pane, QSlider, "what_if_noise").setValue(self._chance.randrange(20))
        found(pane, QCheckBox, "what_if_biases").toggle()
        if self._chance.random() < 0.5:
            found(pane, QPushButton, "what_if_restore").click()

    def _see_what_is_alike(self) -> None:
        """Look at the digits most alike and into the network until all is shown, and switch both off."""
        self._pad.trigger("action_draw_page")
        for name in ("action_why", "action_look_inside"):
            if not self._pad.action(name).isChecked():
                self._pad.trigger(name)
        self._pad.window.resize(*_EXPLAINED)
        self._look_around_inside()
        found(self._pad.window, QPushButton, "what_if_restore").click()
        self._pad.trigger("action_clear")
        self._pad.trigger("action_pen")
        self._pad.mouse.draw(DIGITS[7])
        strip = found(self._pad.window, AlikeStrip, "alike")
        self._pad.qtbot.waitUntil(lambda: len(strip.alike) > 0, timeout=_LONG_MS)
        said = found(self._pad.window, QLabel, "what_if_accuracy")
        self._pad.qtbot.waitUntil(lambda: said.text().startswith("reads "), timeout=_LONG_MS)
        for name in ("action_why", "action_look_inside"):
            self._pad.trigger(name)
        self._pad.window.resize(*_EXPLAINED)


def press(widget: QWidget, steps: Sequence[Qt.Key], *then: Qt.Key) -> None:
    """Press these keys one after the other."""
    for key in (*steps, *then):
        QTest.keyClick(widget, key)


def _children() -> list[str]:
    return [child.name for child in multiprocessing.active_children()]
