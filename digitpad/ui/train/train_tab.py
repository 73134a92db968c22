"""The Train tab: choose a recipe, watch a network learn, see what it gets wrong, and use it in the pad."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from digitpad.base import paths
from digitpad.base.edition import why_no_training
from digitpad.base.errors import DigitpadError
from digitpad.protocol.messages import EpochFinished, Finished, HeldOut, Message
from digitpad.runs.claim import forget_left_behind
from digitpad.runs.start import start
from digitpad.runs.train_on import name_of, recipe_to_train_on
from digitpad.ui.kit.buttons import new_button
from digitpad.ui.runs.curves import Curve
from digitpad.ui.runs.curves_view import CurvesView
from digitpad.ui.runs.epoch_view import EpochView
from digitpad.ui.runs.runs_view import ModelsView
from digitpad.ui.train.device_choice import DeviceChoice
from digitpad.ui.train.offer import Offer
from digitpad.ui.train.progress_line import ProgressLine
from digitpad.ui.train.recipe_form import RecipeForm
from digitpad.ui.train.session import Session, State
from digitpad.ui.train.status_line import Matter
from digitpad.ui.train.training_data import TrainingData

if TYPE_CHECKING:
    from digitpad.samples.hands import Hand

_FORM_WIDTH = 264
_LEARNED_FOR_GOOD = "Press Train, and the network in use learns your samples for good; the others keep it as it is."


class TrainTab(QWidget):
    """Carries out one training at a time; the pad uses the new model when the person says so."""

    model_chosen = Signal(object)
    """The folder of the model package to use from now on."""

    def __init__(self, package_in_use: Callable[[], Path | None]) -> None:
        super().__init__()
        self.setObjectName("train_tab")
        self._package_in_use = package_in_use
        self.hand_in_use: Callable[[], Hand | None] = lambda: None
        self.session = Session(self)
        self.form = RecipeForm()
        self._device = DeviceChoice()
        self.form.add_row("De&vice", self._device)
        self._data = TrainingData()
        self._data.setEnabled(why_no_training() is None)
        self._progress = ProgressLine(self.session)
        self._train_button = new_button("Train", "train_button", self._on_train)
        self._pause_button = new_button("Pause", "pause_button", self._on_pause)
        self._stop_button = new_button("Stop", "stop_button", self.session.stop)
        self._offer = Offer()
        self._curves_view = CurvesView()
        self._curves = self._curves_view.curves
        self._epoch_view = EpochView()
        self._models = ModelsView(package_in_use)
        self.digit_picked = self._epoch_view.digit_picked
        self.export_wanted = self._models.export_wanted
        self._lay_out()
        self._connect()
        self._on_state_changed(self.session.state)
        forget_left_behind(paths.models_dir())

    def refresh(self) -> None:
        """List the models anew, since another one may be in use."""
        self._models.refresh()

    def train_on_samples(self) -> None:
        """Fill in what lets the network in use learn a hand's samples for good."""
        folder = self._package_in_use()
        if folder is not None and not self.session.state.is_under_way and self._train_on(folder):
            self.form.learn_samples()
            self._progress.status.remark(_LEARNED_FOR_GOOD, Matter.TRAIN_ON)

    def close_training(self) -> None:
        """End the training at once, if one is under way, a download, and every other child process."""
        self.session.close()
        self._data.close_download()
        self._device.end_search()
        self._models.close_tensorboard()

    def _connect(self) -> None:
        self.session.state_changed.connect(self._on_state_changed)
        self.session.message_received.connect(self._on_message)
        self._models.model_chosen.connect(self.model_chosen)
        self._models.compared.connect(self._on_compared)
        self._offer.accepted.connect(self.model_chosen)
        self._models.train_on_wanted.connect(self._on_train_on_wanted)
        self._connect_status()

    def _connect_status(self) -> None:
        """Each remark is about a matter, and gives way when there is something new about it."""
        status = self._progress.status
        for said, about in (
            (self._models.failed, Matter.RUNS),
            (self._models.said, Matter.TENSORBOARD),
            (self._curves_view.failed, Matter.CURVES),
            (self._data.said, Matter.DATA),
        ):
            said.connect(partial(status.remark, about=about))
        self._models.selection_changed.connect(partial(status.settle, Matter.RUNS))
        self._curves_view.saved.connect(partial(status.settle, Matter.CURVES))
        self._data.changed.connect(partial(status.settle, Matter.DATA, Matter.FORM))
        self.form.edited.connect(partial(status.settle, Matter.FORM))
        self.form.preset_changed.connect(partial(status.settle, Matter.FORM, Matter.TRAIN_ON))

    def _lay_out(self) -> None:
        across = QHBoxLayout(self)
        across.setContentsMargins(16, 16, 16, 8)
        across.setSpacing(24)
        across.addWidget(self._left())
        across.addLayout(self._right(), 1)

    def _left(self) -> QWidget:
        fields = QWidget()
        rows = QVBoxLayout(fields)
        rows.setContentsMargins(0, 0, 8, 0)
        rows.setSpacing(8)
        rows.addWidget(self.form)
        rows.addWidget(self._data)
        rows.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(fields)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QWidget()
        column.setFixedWidth(_FORM_WIDTH)
        down = QVBoxLayout(column)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(scroll, 1)
        buttons = QHBoxLayout()
        for button in (self._train_button, self._pause_button, self._stop_button):
            buttons.addWidget(button)
        down.addLayout(buttons)
        return column

    def _right(self) -> QVBoxLayout:
        views = QTabWidget()
        views.setObjectName("training_views")
        views.setDocumentMode(True)
        views.addTab(self._curves_view, "Curves")
        views.addTab(self._epoch_view, "Confusion")
        views.addTab(self._models, "Runs")
        rows = QVBoxLayout()
        rows.setSpacing(8)
        rows.addWidget(self._progress)
        rows.addWidget(self._offer)
        rows.addWidget(views, 1)
        return rows

    # What the person does

    def _on_train(self) -> None:
        try:
            samples = self._hand_to_learn().folder if self.form.learns_samples else None
            begun = start(
                self.form.recipe(),
                self._data.named,
                "window",
                device=self._device.device,
                begins_from=self.form.start,
                in_use=self._package_in_use(),
                samples=samples,
            )
        except DigitpadError as error:
            self._progress.status.remark(str(error), Matter.FORM)
            return
        self._curves.show_curves([])
        self._epoch_view.clear()
        self._offer.withdraw()
        self.session.start(begun.order, begun.claim)

    def _hand_to_learn(self) -> Hand:
        """The hand whose samples are to be learned. Raises SamplesError if it has too few, or there is none."""
        from digitpad.samples.hands import only_hand
        from digitpad.samples.to_learn_from import check_enough

        hand = self.hand_in_use() or only_hand()
        check_enough(hand)
        return hand

    def _on_pause(self) -> None:
        if self.session.state is State.PAUSED:
            self.session.resume()
        else:
            self.session.pause()

    def _on_train_on_wanted(self, folder: Path) -> None:
        if self._train_on(folder):
            how = f"Choose how to train {name_of(folder)} on, and press Train."
            self._progress.status.remark(how, Matter.TRAIN_ON)

    def _train_on(self, folder: Path) -> bool:
        """Fill in the form with a network to train on; returns whether that can be."""
        try:
            recipe = recipe_to_train_on(folder)
        except DigitpadError as error:
            self._progress.status.remark(str(error), Matter.RUNS)
            return False
        self._offer.withdraw()
        self.form.train_on_from(name_of(folder), folder, recipe)
        return True

    # What the training tells

    def _on_state_changed(self, state: State) -> None:
        under_way = state.is_under_way
        for part in (self._train_button, self.form):
            part.setEnabled(not under_way and why_no_training() is None)
        self._pause_button.setEnabled(state in (State.TRAINING, State.PAUSED))
        self._pause_button.setText("Resume" if state is State.PAUSED else "Pause")
        self._stop_button.setEnabled(under_way and state is not State.STOPPING)
        if under_way:
            self._device.end_search()
        elif self._device.isVisible():
            self._device.search()

    def _on_message(self, message: Message) -> None:
        if isinstance(message, HeldOut):
            self._epoch_view.take_digits(message.images, message.labels)
        elif isinstance(message, EpochFinished):
            self._curves.show_curves(self._own_curve())
            self._epoch_view.show_epoch(message)
        elif isinstance(message, Finished):
            self._show_finished(message)

    def _show_finished(self, finished: Finished) -> None:
        for epoch in self.session.course.epochs:
            if epoch.epoch == finished.best_epoch:
                self._epoch_view.show_epoch(epoch, is_kept=True)
        self._progress.status.say(self._models.offer(finished).replace(" %", "\N{NO-BREAK SPACE}%"))
        self._offer.make(finished.folder)

    def _on_compared(self, curves: list[Curve]) -> None:
        self._curves.show_curves([*self._own_curve(), *curves])

    def _own_curve(self) -> list[Curve]:
        """That of the training; of one that has finished, the run has it."""
        course = self.session.course
        return [Curve.of("this run", course.epochs)] if course.epochs and course.state is not State.FINISHED else []
