"""The Train tab: choose a recipe, watch a network learn, see what it gets wrong, and use it in the pad."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QTabWidget, QVBoxLayout, QWidget

from digitpad.base import paths
from digitpad.base.edition import why_no_training
from digitpad.base.errors import DigitpadError
from digitpad.base.language import tr
from digitpad.data.named import data_files
from digitpad.ink.strokes import Drawing
from digitpad.protocol.messages import EpochFinished, Finished, HeldOut, Message, Progressed, Ready
from digitpad.protocol.snapshots import EpochInside
from digitpad.recognition.models.model_store import name_of
from digitpad.runs import train_on
from digitpad.runs.claim import forget_left_behind
from digitpad.runs.held_out import read_answers
from digitpad.runs.run_folder import POINTS_IN_AN_EPOCH, Step, kept_epoch
from digitpad.runs.start import expected, start
from digitpad.ui.kit.buttons import TabBar, new_button
from digitpad.ui.kit.grey_painter import digit_levels
from digitpad.ui.kit.plain_text import unbroken
from digitpad.ui.languages.wording import add_tab, word
from digitpad.ui.runs.comparison import how_they_spread
from digitpad.ui.runs.curves import Curve
from digitpad.ui.runs.curves_view import CurvesView
from digitpad.ui.runs.epoch.epoch_view import EpochView
from digitpad.ui.runs.epoch.learning_view import LearningView
from digitpad.ui.runs.runs_view import ModelsView
from digitpad.ui.train.device_choice import DeviceChoice
from digitpad.ui.train.fields_area import FieldsArea
from digitpad.ui.train.offer import Offer
from digitpad.ui.train.progress_line import ProgressLine
from digitpad.ui.train.queue_line import QueueLine, Waiting
from digitpad.ui.train.rate_finder import RateFinder
from digitpad.ui.train.recipe_form import RecipeForm
from digitpad.ui.train.session import Session, State
from digitpad.ui.train.standby import Standby
from digitpad.ui.train.status_line import Matter
from digitpad.ui.train.training_data import TrainingData

if TYPE_CHECKING:
    from digitpad.samples.hands import Hand

_LEARNED_FOR_GOOD = tr("Press Train, and the network in use learns your samples for good; the others keep it as it is.")


class TrainTab(QWidget):
    """Carries out one training at a time; the pad uses the new model when the person says so."""

    model_chosen = Signal(object)
    """The folder of the model package to use from now on."""

    def __init__(self, package_in_use: Callable[[], Path | None]) -> None:
        super().__init__()
        self.setObjectName("train_tab")
        self._package_in_use = package_in_use
        self.own_drawing: Callable[[], Drawing] = Drawing  # what each epoch of a training is to read
        self.hand_in_use: Callable[[], Hand | None] = lambda: None
        self.session = Session(self)
        self.form = RecipeForm()
        self._device = DeviceChoice()
        self._standby = Standby(self)
        self.form.add_row(tr("De&vice"), self._device)
        self._seeds = QSpinBox()
        self._seeds.setObjectName("seeds")
        self._seeds.setRange(1, 20)
        word(self._seeds.setToolTip, tr("Train so many times, each with the next seed, and say how the runs spread"))
        self.form.add_row(tr("Seeds &in a row"), self._seeds)
        self._rate_finder = RateFinder(self)
        self._rate_button = new_button(tr("Find a learning rate"), "find_rate_button", self._on_find_rate)
        word(self._rate_button.setToolTip, tr("Try larger and larger learning rates for some steps, and take the best"))
        self.form.add_row("", self._rate_button)
        self._queue = QueueLine()
        self._data = TrainingData()
        self._data.setEnabled(why_no_training() is None)
        self._progress = ProgressLine(self.session)
        self._train_button = new_button(tr("Train", "button"), "train_button", self._on_train)
        self._pause_button = new_button(tr("Pause", "button"), "pause_button", self._on_pause)
        self._stop_button = new_button(tr("Stop", "button"), "stop_button", self.session.stop)
        self._offer = Offer()
        self._curves_view = CurvesView()
        self._curves = self._curves_view.curves
        self._epoch_view = EpochView()
        self._learning_view = LearningView()
        self._models = ModelsView(package_in_use)
        self.digit_picked = self._epoch_view.digit_picked
        self.export_wanted = self._models.export_wanted
        self._compared: list[Curve] = []
        self._steps: list[Step] = []
        self._series: list[Path] = []  # what was trained since Train was pressed, or the queue was started
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
        self._standby.close()
        self._rate_finder.close()
        self._models.close_tensorboard()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._stand_by()

    def _connect(self) -> None:
        self.session.state_changed.connect(self._on_state_changed)
        self.session.message_received.connect(self._on_message)
        self._models.model_chosen.connect(self.model_chosen)
        self._models.compared.connect(self._on_compared)
        self._models.run_selected.connect(self._on_run_selected)
        self._standby.devices_found.connect(self._device.offer)
        for changed in (self.form.edited, self.form.preset_changed, self._data.changed):
            changed.connect(self._stand_by)
        self._rate_finder.found.connect(self.form.take_learning_rate)
        self._rate_finder.is_busy_changed.connect(self._on_finder_busy)
        self._queue.add_wanted.connect(self._on_queue)
        self._queue.start_wanted.connect(self._on_start_queue)
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
            (self._epoch_view.failed, Matter.CURVES),
            (self._data.said, Matter.DATA),
            (self._rate_finder.said, Matter.FORM),
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
        column = QWidget()
        down = QVBoxLayout(column)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(FieldsArea([self.form, self._data]), 1)
        buttons = QHBoxLayout()
        for button in (self._train_button, self._pause_button, self._stop_button):
            buttons.addWidget(button)
        down.addLayout(buttons)
        down.addWidget(self._queue)
        return column

    def _right(self) -> QVBoxLayout:
        views = QTabWidget()
        views.setTabBar(TabBar())
        views.setObjectName("training_views")
        views.setDocumentMode(True)
        add_tab(views, self._curves_view, tr("Curves"))
        add_tab(views, self._epoch_view, tr("Confusion"))
        add_tab(views, self._models, tr("Runs"))
        add_tab(views, self._learning_view, tr("Inside"))
        rows = QVBoxLayout()
        rows.setSpacing(8)
        rows.addWidget(self._progress)
        rows.addWidget(self._offer)
        rows.addWidget(views, 1)
        return rows

    # What the person does

    def _on_train(self) -> None:
        wanted = self._wanted()
        if wanted:
            self._series = []
            self._queue.add(wanted[1:], at_the_front=True)
            self._begin(wanted[0])

    def _on_queue(self) -> None:
        self._queue.add(self._wanted())

    def _on_find_rate(self) -> None:
        try:
            recipe = self.form.recipe()
            self._rate_finder.find(recipe, data_files(self._data.named, recipe))
        except DigitpadError as error:
            self._progress.status.remark(str(error), Matter.FORM)

    def _on_finder_busy(self, is_busy: bool) -> None:
        self._rate_button.setEnabled(not is_busy and not self.session.state.is_under_way)
        if is_busy:
            self._standby.close()  # one process after the other is quicker than two at once
        else:
            self._stand_by()

    def _on_start_queue(self) -> None:
        self._series = []
        self._begin_next()

    def _wanted(self) -> list[Waiting]:
        """What is filled in, once for each seed; none if it makes no network."""
        try:
            recipe = self.form.recipe()
            samples = self._hand_to_learn().folder if self.form.learns_samples else None
        except DigitpadError as error:
            self._progress.status.remark(str(error), Matter.FORM)
            return []
        files, device, begins_from = tuple(self._data.named), self._device.device, self.form.start
        seeds = range(recipe.seed, recipe.seed + self._seeds.value())
        return [Waiting(replace(recipe, seed=seed), files, device, begins_from, samples) for seed in seeds]

    def _begin(self, wanted: Waiting) -> None:
        try:
            begun = start(
                wanted.recipe,
                wanted.files,
                "window",
                device=wanted.device,
                begins_from=wanted.begins_from,
                in_use=self._package_in_use(),
                drawing=digit_levels(self.own_drawing()),
                samples=wanted.samples,
            )
        except DigitpadError as error:
            self._progress.status.remark(str(error), Matter.FORM)
            return
        self._models.select([])
        self._steps = []
        self._curves.show_curves([])
        self._epoch_view.clear()
        self._learning_view.begin(begun.order.drawing)
        self._offer.withdraw()
        self.session.start(begun.order, begun.claim, self._standby.take())

    def _begin_next(self) -> None:
        """Begin what waits; after the last of several, compare them."""
        wanted = self._queue.take()
        if wanted is not None:
            self._begin(wanted)
        elif len(self._series) > 1:
            self._models.select(self._series)
            self._progress.status.say(how_they_spread(self._series))

    def _hand_to_learn(self) -> Hand:
        """The hand whose samples are to be learned. Raises SamplesError if it has too few, or there is none."""
        from digitpad.samples.hands import only_hand
        from digitpad.samples.to_learn_from import check_enough

        hand = self.hand_in_use() or only_hand()
        check_enough(hand)
        return hand

    def _on_pause(self) -> None:
        is_paused = self.session.state is State.PAUSED
        self.session.resume() if is_paused else self.session.pause()

    def _on_train_on_wanted(self, folder: Path) -> None:
        if self._train_on(folder):
            how = tr("Choose how to train {folder} on, and press Train.", folder=train_on.name_of(folder))
            self._progress.status.remark(how, Matter.TRAIN_ON)

    def _train_on(self, folder: Path) -> bool:
        """Fill in the form with a network to train on; returns whether that can be."""
        try:
            recipe, name = train_on.recipe_to_train_on(folder), train_on.name_of(folder)
        except DigitpadError as error:
            self._progress.status.remark(str(error), Matter.RUNS)
            return False
        self._offer.withdraw()
        self.form.train_on_from(name, folder, recipe)
        return True

    # What the training tells

    def _on_state_changed(self, state: State) -> None:
        under_way = state.is_under_way
        self._train_button.setEnabled(not under_way and why_no_training() is None)
        self.form.setEnabled(why_no_training() is None)
        self._queue.show_state(under_way)
        self._rate_button.setEnabled(not under_way)
        self._pause_button.setEnabled(state in (State.TRAINING, State.PAUSED))
        word(self._pause_button.setText, tr("Resume") if state is State.PAUSED else tr("Pause", "button"))
        self._stop_button.setEnabled(under_way and state is not State.STOPPING)
        if under_way:
            self._standby.close()
            self._rate_finder.close()
        else:
            self._stand_by()

    def _stand_by(self) -> None:
        """Be ready for a training, while the page is open and none is under way."""
        is_busy = self.session.state.is_under_way or self._rate_finder.is_busy
        if not self.isVisible() or is_busy or why_no_training() is not None:
            return
        self._standby.begin(lambda: expected(self.form.recipe(), self._data.named))
        self._device.say_looking(self._standby.is_looking)

    def _on_message(self, message: Message) -> None:
        if isinstance(message, Ready):  # the training began before that was known
            self._device.offer(message.devices)
        elif isinstance(message, HeldOut):
            self._epoch_view.take_digits(message.images, message.labels)
        elif isinstance(message, Progressed):
            self._keep_step(message)
        elif isinstance(message, EpochFinished):
            self._curves.show_curves([*self._own_curve(), *self._compared])
            self._learning_view.add_epoch(message)
            if not self._epoch_view.is_stored:
                self._epoch_view.show_epoch(message)
        elif isinstance(message, EpochInside):
            self._learning_view.add_inside(message)
        elif isinstance(message, Finished):
            self._show_finished(message)

    def _keep_step(self, progressed: Progressed) -> None:
        """Keep some points within an epoch, as the run will."""
        started = self.session.course.started
        if started is None or progressed.step >= started.steps:
            return
        at = progressed.epoch - 1 + progressed.step / started.steps
        if at - (self._steps[-1][0] if self._steps else 0) >= 1 / POINTS_IN_AN_EPOCH:
            self._steps.append((at, progressed.loss, progressed.accuracy))

    def _show_finished(self, finished: Finished) -> None:
        for epoch in self.session.course.epochs:
            if epoch.epoch == finished.best_epoch:
                self._epoch_view.show_epoch(epoch, is_kept=True)
        self._progress.status.say(unbroken(self._models.offer(finished)))
        self._offer.make(finished.folder)
        self._series.append(finished.folder)
        if not finished.stopped:
            self._begin_next()

    def _on_run_selected(self, folder: Path | None) -> None:
        """Show what a stored run answered, or else the newest epoch of the training."""
        epochs = self.session.course.epochs
        try:
            if folder is not None:
                self._epoch_view.show_run(name_of(folder), kept_epoch(folder), read_answers(folder))
            elif epochs and self.session.state.is_under_way:
                self._epoch_view.show_epoch(epochs[-1])
            elif self._epoch_view.is_stored:
                self._epoch_view.clear()
        except DigitpadError as error:
            self._epoch_view.clear()
            self._progress.status.remark(str(error), Matter.RUNS)

    def _on_compared(self, curves: list[Curve]) -> None:
        self._compared = curves
        self._curves.show_curves([*self._own_curve(), *curves])

    def _own_curve(self) -> list[Curve]:
        """That of the training; of one that has finished, the run has it."""
        course = self.session.course
        if not course.epochs or course.state is State.FINISHED:
            return []
        return [Curve.of(tr("this run"), course.epochs, self._steps)]
