"""The Curves page: the curves, and buttons to see the whole of them and to save them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from digitpad.base.language import tr
from digitpad.ui.kit.buttons import make_large_enough
from digitpad.ui.languages.wording import word, worded
from digitpad.ui.runs.curves import Curves
from digitpad.ui.runs.saving import ask_where_to_save
from digitpad.ui.runs.whole_label import WholeLabel

_LEAST_LINES = 20  # high, where there is room for what the lines mean


class CurvesView(QWidget):
    """The wheel zooms, dragging moves."""

    failed = Signal(object)
    """Why the curves could not be saved, in one sentence."""

    saved = Signal()
    """The curves were saved."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("curves_view")
        self.curves = Curves()
        self._key = worded(WholeLabel(), tr("Solid: held out. Dashed, dots: learned from."))
        word(
            self._key.setToolTip,
            tr("Solid: how well it reads the held-out digits. Dashed, and dots within an epoch: those it learns from."),
        )
        self._key.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        log = worded(QCheckBox(), tr("Log scale"))
        log.setObjectName("log_scale")
        word(log.setToolTip, tr("Show the loss on a logarithmic scale"))
        log.toggled.connect(self.curves.show_log_scale)
        smoothing = QSlider(Qt.Orientation.Horizontal)
        smoothing.setObjectName("smoothing")
        word(smoothing.setAccessibleName, tr("Smoothing"))
        word(smoothing.setToolTip, tr("Smoothing: how much the epochs before count"))
        smoothing.setRange(0, 95)
        smoothing.setFixedWidth(72)
        make_large_enough(smoothing)
        smoothing.valueChanged.connect(lambda hundredths: self.curves.smooth(hundredths / 100))
        whole = worded(QPushButton(), tr("Whole view"))
        whole.setObjectName("whole_view")
        word(whole.setToolTip, tr("Show the whole curves again"))
        whole.clicked.connect(self.curves.show_whole)
        save = worded(QPushButton(), tr("Save the curves…"))
        save.setObjectName("save_curves")
        save.clicked.connect(self._on_save)
        self._lay_out([log, worded(QLabel(), tr("Smoothing")), smoothing], [whole, save])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window, what the lines mean gives its place to them."""
        super().resizeEvent(event)
        self._key.setVisible(event.size().height() >= _LEAST_LINES * self.fontMetrics().lineSpacing())

    def _lay_out(self, how_shown: Sequence[QWidget], buttons: Sequence[QWidget]) -> None:
        how = QHBoxLayout()
        how.addStretch(1)
        for widget in how_shown:
            how.addWidget(widget)
        below = QHBoxLayout()  # a row of its own, or the window could not be 640 wide
        below.addStretch(1)
        for button in buttons:
            below.addWidget(button)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 8, 0, 0)
        down.addWidget(self.curves, 1)
        down.addWidget(self._key)  # beside the rest, its words would be cut in a narrow window
        down.addLayout(how)
        down.addLayout(below)

    def _on_save(self) -> None:
        ask_where_to_save(self, tr("Save the curves"), self._save, self.failed.emit)

    def _save(self, path: Path) -> None:
        self.curves.save(path)
        self.saved.emit()
