"""The Inside page: how a network looks inside while it learns, and at every epoch of a run that kept them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QScrollArea,
    QSizePolicy,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from digitpad.base import paths
from digitpad.base.errors import DigitpadError
from digitpad.base.language import in_turn, tr
from digitpad.ink.images import SIDE
from digitpad.protocol.messages import EpochFinished
from digitpad.protocol.snapshots import EpochInside
from digitpad.recognition.prediction import Prediction, in_words
from digitpad.runs.hints import hints
from digitpad.runs.inside_file import RunInside, read_inside
from digitpad.runs.run_folder import HISTORY_COLUMNS, list_runs, read_history
from digitpad.ui.kit.grey_painter import paint_grey
from digitpad.ui.languages.wording import add_item, in_each_language, word, worded
from digitpad.ui.runs.epoch.layers_chart import LayersChart
from digitpad.ui.runs.epoch.weight_pictures import WeightPictures

_OWN = tr("this training")
_NOTHING_YET = tr(
    "Press Train, and watch the network learn: its weights grow out of noise, epoch by "
    "epoch. Choose an earlier training above to see how it went."
)
_NO_DRAWING = tr("Draw a digit before you press Train, and see here how each epoch reads it.")
_NO_PICTURES = tr("The first layer of this network does not look at pixels, so its weights are no pictures.")
_DRAWING = 64  # pixels


class LearningView(QWidget):
    """Follows the training that is under way, unless an earlier epoch, or another training, is chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("watch_it_learn")
        self._own, self._own_history = RunInside(), list[Mapping[str, float]]()
        self._shown: RunInside = self._own
        self._training = QComboBox()
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._said, self._fault, self._hints = QLabel(), QLabel(), QLabel()
        self._pictures, self._layers = WeightPictures(), LayersChart()
        self._no_pictures = worded(QLabel(), _NO_PICTURES)
        self._drawing, self._no_drawing, self._readings = _Drawing(), worded(QLabel(), _NO_DRAWING), _Readings()
        self._content = QWidget()
        self._lay_out()
        add_item(self._training, _OWN, None)
        self._training.activated.connect(lambda _index: self._choose())
        self._slider.valueChanged.connect(lambda _place: self._show_epoch())
        self._readings.currentRowChanged.connect(self._slider.setValue)
        self._show(self._own, self._own_history, _NOTHING_YET)
        in_each_language(self._list_readings)

    @property
    def shown(self) -> RunInside:
        """What was kept of the training that is chosen."""
        return self._shown

    def begin(self, drawing: bytes) -> None:
        """Follow a new training, which reads this drawing, 784 bytes or none, after each epoch."""
        self._own, self._own_history = RunInside(drawing), []
        self._training.setCurrentIndex(0)
        self._choose()

    def add_inside(self, inside: EpochInside) -> None:
        """Take what the training that is under way looks like after an epoch."""
        self._own = self._own.with_epoch(inside)
        if self._is_own and self.isVisible():
            self._show_own()

    def add_epoch(self, epoch: EpochFinished) -> None:
        """Take the figures of an epoch, which come before its inside."""
        self._own_history.append({name: getattr(epoch, name) for name in HISTORY_COLUMNS})

    def showEvent(self, event: QShowEvent) -> None:
        fault = self._list_trainings()
        if self._is_own:
            self._show_own(fault or _NOTHING_YET)
        super().showEvent(event)

    def _show_own(self, if_none: str = _NOTHING_YET) -> None:
        """Show the training that is under way, at its newest epoch unless an earlier one was chosen."""
        is_at_end = self._slider.value() == self._slider.maximum()
        self._show(self._own, self._own_history, if_none, follows=is_at_end)

    @property
    def _is_own(self) -> bool:
        return self._training.currentData() is None

    def _list_trainings(self) -> str:
        """List the trainings that were kept; returns why that cannot be done, or nothing."""
        chosen = self._training.currentData()
        while self._training.count() > 1:
            self._training.removeItem(1)
        fault = ""
        try:
            for run in list_runs(paths.models_dir()):
                self._training.addItem(run.name, run.folder)
        except DigitpadError as error:
            fault = str(error)
        place = 0 if chosen is None else self._training.findData(chosen)
        self._training.setCurrentIndex(max(place, 0))  # it may be gone
        return fault

    def _choose(self) -> None:
        folder: Path | None = self._training.currentData()
        if folder is None:
            self._show(self._own, self._own_history, _NOTHING_YET)
            return
        try:
            inside, history = read_inside(folder), read_history(folder)
        except DigitpadError as error:
            self._show(RunInside(), [], str(error))
        else:
            self._show(inside, history)

    def _show(
        self, inside: RunInside, history: Sequence[Mapping[str, float]], if_none: str = "", follows: bool = True
    ) -> None:
        """Show a training at its last epoch, or, if it does not follow, at the one that was shown."""
        self._shown = inside
        epochs = inside.epochs
        before, place = self._epoch(), len(epochs) - 1
        self._content.setVisible(bool(epochs))
        self._slider.setEnabled(len(epochs) > 1)
        word(self._fault.setText, if_none)
        self._fault.setVisible(not epochs)
        said = in_turn(hints(history, epochs[-1] if epochs else None))
        word(self._hints.setText, said)
        self._hints.setVisible(bool(said))
        if not follows and before is not None:
            kept = [at for at, each in enumerate(epochs) if each.epoch <= before.epoch]
            place = kept[-1] if kept else 0
        for widget in (self._slider, self._readings):
            widget.blockSignals(True)
        self._slider.setRange(0, max(len(epochs) - 1, 0))
        self._slider.setValue(max(place, 0))
        self._list_readings()
        for widget in (self._slider, self._readings):
            widget.blockSignals(False)
        self._show_epoch()

    def _list_readings(self) -> None:
        with QSignalBlocker(self._readings):
            self._readings.clear()
            self._readings.addItems([_read_as(each) for each in self._shown.epochs if each.answers])
            if self._readings.count() > self._slider.value():
                self._readings.setCurrentRow(self._slider.value())

    def _epoch(self) -> EpochInside | None:
        """The one that is shown."""
        inside: EpochInside | None = self._pictures.inside
        return inside

    def _show_epoch(self) -> None:
        epochs = self._shown.epochs
        epoch = epochs[self._slider.value()] if epochs else None
        self._pictures.show_inside(epoch)
        self._layers.show_layers(epoch.layers if epoch else ())
        has_pictures, has_drawing = bool(epoch and epoch.pictures), bool(self._shown.drawing)
        self._pictures.setVisible(has_pictures)
        self._no_pictures.setVisible(not has_pictures)
        for part in (self._drawing, self._readings):
            part.setVisible(has_drawing)
        self._no_drawing.setVisible(not has_drawing)
        self._drawing.show_drawing(self._shown.drawing)
        before = epochs[self._slider.value() - 1].epoch if self._slider.value() else 0
        word(self._said.setText, _when(epoch, before) if epoch else "")
        if self._readings.count() > self._slider.value():
            self._readings.setCurrentRow(self._slider.value())

    def _lay_out(self) -> None:
        self._name_parts()
        top = QHBoxLayout()
        top.addWidget(worded(QLabel(), tr("Training")))
        top.addWidget(self._training, 1)
        back = QHBoxLayout()
        back.addWidget(self._said)
        back.addWidget(self._slider, 1)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(_wrapped(tr("Weights of the first units: blue adds, orange takes away")))
        left.addWidget(self._no_pictures, 1)
        left.addWidget(self._pictures, 1)
        right.addWidget(_wrapped(tr("Your drawing, as each epoch reads it")))
        right.addWidget(self._no_drawing, 1)
        right.addWidget(self._drawing)
        right.addWidget(self._readings, 1)
        across = QHBoxLayout()
        across.setSpacing(16)
        across.addLayout(left, 3)
        across.addLayout(right, 2)
        scroll = QScrollArea()
        scroll.setWidget(self._layers)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        inner = QVBoxLayout(self._content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addLayout(back)
        inner.addLayout(across, 3)
        inner.addWidget(
            _wrapped(tr("Weights of each layer on the left, outputs for 1,000 held-out digits on the right"))
        )
        inner.addWidget(scroll, 2)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 8, 0, 0)
        for row in (self._fault, self._hints):
            row.setTextFormat(Qt.TextFormat.PlainText)
        down.addLayout(top)
        down.addWidget(self._hints)
        down.addWidget(self._fault, 1)
        down.addWidget(self._content, 1)

    def _name_parts(self) -> None:
        for part, name, accessible in (
            (self._training, "inside_of", tr("Training")),
            (self._slider, "inside_epoch", tr("Epoch")),
            (self._said, "inside_when", ""),
            (self._fault, "inside_fault", ""),
            (self._hints, "learning_hints", ""),
            (self._no_drawing, "no_drawing", ""),
            (self._no_pictures, "no_pictures", ""),
            (self._readings, "readings", tr("Your drawing, as each epoch reads it")),
        ):
            part.setObjectName(name)
            word(part.setAccessibleName, accessible)
        for label in (self._fault, self._hints, self._no_drawing, self._no_pictures):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._training.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._training.setMinimumContentsLength(12)
        self._slider.setPageStep(1)
        self._readings.setMinimumHeight(48)
        self._readings.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._readings.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        hint = tr("The epochs: drag back to see how it began")
        word(self._slider.setToolTip, hint)


class _Readings(QListWidget):
    """What each epoch makes of the drawing; the one that is chosen stays in sight."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        chosen = self.currentItem()
        if chosen is not None:
            self.scrollToItem(chosen)


class _Drawing(QWidget):
    """The drawing that each epoch reads."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("own_drawing")
        word(self.setAccessibleName, tr("Your drawing"))
        self.setFixedSize(QSize(_DRAWING, _DRAWING))
        self._drawing = b""

    def show_drawing(self, drawing: bytes) -> None:
        self._drawing = drawing
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._drawing:
            with QPainter(self) as painter:
                grey = np.frombuffer(self._drawing, np.uint8).reshape(SIDE, SIDE)
                paint_grey(painter, QRectF(self.rect()), grey)


def _wrapped(text: str) -> QLabel:
    label = worded(QLabel(), text)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
    return label


def _when(epoch: EpochInside, before: int) -> str:
    """After which epoch, and which were not kept since the one ``before``."""
    if epoch.epoch == 0:
        return tr("Before the first epoch")
    if epoch.epoch - before < 2:
        return tr("After epoch {epoch}", epoch=epoch.epoch)
    if epoch.epoch - before == 2:
        return tr("After epoch {epoch}; {missing} was not kept", epoch=epoch.epoch, missing=before + 1)
    return tr(
        "After epoch {epoch}; {first} to {last} were not kept",
        epoch=epoch.epoch,
        first=before + 1,
        last=epoch.epoch - 1,
    )


def _read_as(epoch: EpochInside) -> str:
    """How the drawing is read after an epoch, as "epoch 1: 4 or 9?"."""
    read = in_words(Prediction(np.array(epoch.answers, np.float32)))
    return (
        tr("before: {read}", read=read)
        if epoch.epoch == 0
        else tr("epoch {epoch}: {read}", epoch=epoch.epoch, read=read)
    )
