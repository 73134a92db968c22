"""*What if*: switches that break a layer on purpose, how well the network then reads, and *Restore*."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QSlider, QVBoxLayout, QWidget

from digitpad.base.language import tr
from digitpad.recognition.inside.what_if import BITS, UNCHANGED, Change
from digitpad.recognition.prediction import percent
from digitpad.ui.background.newest import Newest
from digitpad.ui.inside.trying import Accuracy, Attempt, Trying
from digitpad.ui.kit.buttons import WrappingRow
from digitpad.ui.languages.wording import add_item, word, worded

if TYPE_CHECKING:
    from digitpad.ui.reading.live_reading import LiveReading


class WhatIf(QWidget):
    """Changes the stage that it is shown for; what reads the pad follows until *Restore*."""

    brush_switched = Signal(bool)
    """Whether passing over units silences them."""

    silenced_changed = Signal(object)
    """The units of the stage shown that are silenced, a frozen set."""

    def __init__(self, live_reading: LiveReading) -> None:
        super().__init__()
        self.setObjectName("what_if")
        self._live_reading = live_reading
        self._changes: dict[int, Change] = {}
        self._stage = 1
        self._measured: Accuracy | None = None
        self._biases = worded(QCheckBox(), tr("&Biases off"))
        self._biases.setObjectName("what_if_biases")
        self._noise = QSlider(Qt.Orientation.Horizontal)
        self._noise.setObjectName("what_if_noise")
        word(self._noise.setAccessibleName, tr("Noise in the weights"))
        word(self._noise.setToolTip, tr("Noise in the weights, up to twice their own spread"))
        self._noise.setRange(0, 20)
        self._bits = QComboBox()
        self._bits.setObjectName("what_if_bits")
        word(self._bits.setAccessibleName, tr("Bits of each weight"))
        add_item(self._bits, tr("all bits"), None)
        for bits in BITS:
            add_item(self._bits, tr("{n} bit(s)", "", bits), bits)
        self._silence = worded(QPushButton(), tr("&Silence"))
        self._silence.setObjectName("what_if_silence")
        self._silence.setCheckable(True)
        word(self._silence.setToolTip, tr("Pass over units with the button down to silence them"))
        self._restore = worded(QPushButton(), tr("&Restore"))
        self._restore.setObjectName("what_if_restore")
        self._accuracy = QLabel()
        self._accuracy.setObjectName("what_if_accuracy")
        self._accuracy.setWordWrap(True)
        self._trying = Newest(self, "what if", Trying().answer)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        noise = QWidget()
        across = QHBoxLayout(noise)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(worded(QLabel(), tr("Noise")))
        across.addWidget(self._noise, 1)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(WrappingRow([self._biases, noise, self._bits]))
        down.addWidget(WrappingRow([self._silence, self._restore]))
        down.addWidget(self._accuracy)

    def _connect(self) -> None:
        self._biases.toggled.connect(lambda on: self._change(replace(self._change_here, biases_off=on)))
        self._noise.valueChanged.connect(lambda value: self._change(replace(self._change_here, noise=value / 10)))
        self._bits.activated.connect(
            lambda _index: self._change(replace(self._change_here, bits=self._bits.currentData()))
        )
        self._silence.toggled.connect(self.brush_switched)
        self._restore.clicked.connect(self.restore)
        self._trying.answered.connect(self._on_answered)

    @property
    def _change_here(self) -> Change:
        return self._changes.get(self._stage, UNCHANGED)

    @property
    def accuracy(self) -> Accuracy | None:
        """What was measured of the network as it is now; None while it is being measured."""
        return self._measured

    def start(self) -> None:
        """Be ready for changes, and measure the network as it is."""
        self._trying.start()
        self._try()

    def close_thread(self) -> None:
        """Take all changes back; leaves no thread."""
        self._trying.close()
        self.restore()

    def show_stage(self, number: int) -> None:
        """Show what is done to the stage of this number, and change that one."""
        self._stage = max(number, 1)
        change = self._change_here
        for widget in (self._biases, self._noise, self._bits):
            widget.blockSignals(True)
        self._biases.setChecked(change.biases_off)
        self._noise.setValue(round(change.noise * 10))
        self._bits.setCurrentIndex(self._bits.findData(change.bits))
        for widget in (self._biases, self._noise, self._bits):
            widget.blockSignals(False)
        self.silenced_changed.emit(change.silenced)

    def silence(self, unit: int) -> None:
        """Silence a unit of the stage shown."""
        if unit not in self._change_here.silenced:
            self._change(replace(self._change_here, silenced=self._change_here.silenced | {unit}))
            self.silenced_changed.emit(self._change_here.silenced)

    def restore(self) -> None:
        """Take all changes back."""
        if self._changes:
            self._changes = {}
            self._live_reading.read_with(None)
        self._silence.setChecked(False)
        self.show_stage(self._stage)
        self._try()

    def forget(self) -> None:
        """Begin anew, since there is another network."""
        self._changes = {}
        self.show_stage(1)
        self._try()

    def _change(self, change: Change) -> None:
        others = {number: each for number, each in self._changes.items() if number != self._stage}
        self._changes = others if change == UNCHANGED else {**others, self._stage: change}
        if not self._changes:
            self._live_reading.read_with(None)
        self._try()

    def _try(self) -> None:
        original = self._live_reading.original
        if original is not None:
            self._measured = None
            word(self._accuracy.setText, tr("measuring…"))
            self._restore.setEnabled(bool(self._changes))
            self._trying.ask(Attempt(original, self._changes))

    def _on_answered(self, part: object) -> None:
        if not isinstance(part, Accuracy):
            if self._changes:
                self._live_reading.read_with(part)  # type: ignore[arg-type]
        elif part.attempt.changes is self._changes:
            self._measured = part
            word(
                self._accuracy.setText,
                tr("reads {share} of {n} digit(s)", "", part.count, share=percent(part.share)),
            )
