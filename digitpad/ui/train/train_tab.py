"""The Train tab: choose a recipe, watch a network learn, see what it gets wrong, and use it in the pad."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from digitpad.base import paths
from digitpad.base.edition import why_no_training
from digitpad.base.errors import DigitpadError
from digitpad.base.log import logger
from digitpad.protocol.messages import (
    EpochFinished,
    Failed,
    Finished,
    HeldOut,
    Message,
    Order,
    Preparing,
    Progressed,
    Started,
)
from digitpad.runs.claim import Claim, forget_left_behind
from digitpad.runs.start import order_after, start
from digitpad.runs.unfinished import forget
from digitpad.ui.background.training_worker import State, TrainingWorker
from digitpad.ui.runs.curves import Curve
from digitpad.ui.runs.curves_view import CurvesView
from digitpad.ui.runs.epoch_view import EpochView
from digitpad.ui.runs.runs_view import ModelsView
from digitpad.ui.train.device_choice import DeviceChoice
from digitpad.ui.train.offer import Offer
from digitpad.ui.train.recipe_form import RecipeForm
from digitpad.ui.train.status_line import StatusLine
from digitpad.ui.train.training_data import TrainingData

_FORM_WIDTH = 264
_FORM, _DATA, _RUNS, _CURVES, _TRAIN_ON, _TENSORBOARD = "form", "data", "runs", "curves", "train on", "TensorBoard"
"""What remarks are about."""
_READY = "Choose a recipe and press Train."


class TrainTab(QWidget):
    """Carries out one training at a time; what it makes is used in the pad when the person says so."""

    model_chosen = Signal(object)
    """The folder of the model package to use from now on."""

    export_wanted = Signal(object)
    """The folder of the model package that is to be exported."""

    digit_picked = Signal(object)
    """A digit of the held-out ones to be shown in the pad: uint8, shape (28, 28), ink bright."""

    def __init__(self, package_in_use: Callable[[], Path | None]) -> None:
        super().__init__()
        self.setObjectName("train_tab")
        self.worker = TrainingWorker(self)
        self._package_in_use = package_in_use
        self._epochs: list[EpochFinished] = []
        self._started: Started | None = None
        self._current: Order | None = None
        self._next_order: Order | None = None
        self._claim: Claim | None = None
        self.form = RecipeForm()
        self._device = DeviceChoice()
        self.form.add_row("De&vice", self._device)
        self._data = TrainingData()
        self._data.setEnabled(why_no_training() is None)
        self._status = StatusLine(why_no_training() or _READY)
        self._status.setObjectName("training_status")
        self._status.setTextFormat(Qt.TextFormat.PlainText)
        self._progress = QProgressBar()
        self._progress.setObjectName("progress")
        self._progress.setFormat("%p %")
        self._train_button = _button("Train", "train_button", self._on_train)
        self._pause_button = _button("Pause", "pause_button", self._on_pause)
        self._stop_button = _button("Stop", "stop_button", self.worker.stop)
        self._go_on_button = _button("", "go_on_button", self._on_go_on)
        self._offer = Offer()
        self._curves_view = CurvesView()
        self._curves = self._curves_view.curves
        self._epoch_view = EpochView()
        self._models = ModelsView(package_in_use)
        self._lay_out()
        self._connect()
        self._on_state_changed(State.IDLE)
        forget_left_behind(paths.models_dir())

    def refresh(self) -> None:
        """Show the models anew, since another one may be in use."""
        self._models.refresh()

    def close_training(self) -> None:
        """End the training at once, if one is under way, a download, and every other child process."""
        self.worker.close()
        self._data.close_download()
        self._device.end_search()
        self._models.close_tensorboard()
        self._forget_unfinished()

    def _connect(self) -> None:
        self.worker.state_changed.connect(self._on_state_changed)
        self.worker.message_received.connect(self._on_message)
        self._models.model_chosen.connect(self.model_chosen)
        self._models.export_wanted.connect(self.export_wanted)
        self._models.compared.connect(self._on_compared)
        self._offer.accepted.connect(self.model_chosen)
        self._models.train_on_wanted.connect(self._on_train_on_wanted)
        self._connect_status()
        self._epoch_view.digit_picked.connect(self.digit_picked)

    def _connect_status(self) -> None:
        """Each remark is about a matter, and gives way when something new comes of that."""
        status = self._status
        for said, about in (
            (self._models.failed, _RUNS),
            (self._models.said, _TENSORBOARD),
            (self._curves_view.failed, _CURVES),
            (self._data.said, _DATA),
        ):
            said.connect(partial(status.remark, about=about))
        self._models.selection_changed.connect(partial(status.settle, _RUNS))
        self._curves_view.saved.connect(partial(status.settle, _CURVES))
        self._data.changed.connect(partial(status.settle, _DATA, _FORM))
        self.form.edited.connect(partial(status.settle, _FORM))
        self.form.preset_changed.connect(lambda _preset: status.settle(_FORM, _TRAIN_ON))

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
        said = QHBoxLayout()
        said.addWidget(self._status, 1)
        said.addWidget(self._go_on_button, 0, Qt.AlignmentFlag.AlignTop)
        rows.addLayout(said)
        rows.addWidget(self._progress)
        rows.addWidget(self._offer)
        rows.addWidget(views, 1)
        return rows

    # What the person does

    def _on_train(self) -> None:
        try:
            begun = start(
                self.form.recipe(),
                self._data.named,
                "window",
                device=self._device.device,
                begins_from=self.form.start,
                in_use=self._package_in_use(),
            )
        except DigitpadError as error:
            self._status.remark(str(error), _FORM)
            return
        self._forget_unfinished()
        self._claim = begun.claim
        self._epochs = []
        self._curves.show_curves([])
        self._epoch_view.clear()
        self._offer.withdraw()
        self._start(begun.order)

    def _on_go_on(self) -> None:
        if self._next_order is not None:
            self._start(self._next_order)

    def _start(self, order: Order) -> None:
        self._current, self._next_order, self._started = order, None, None
        self._device.end_search()
        self.worker.start(order)

    def _forget_unfinished(self) -> None:
        """What failed and was not gone on with is not needed any more."""
        if self._next_order is not None:
            forget(self._next_order.folder)
            self._next_order = None
        self._give_up_claim()

    def _give_up_claim(self) -> None:
        if self._claim is not None:
            self._claim.close()
            self._claim = None

    def _on_pause(self) -> None:
        if self.worker.state is State.PAUSED:
            self.worker.resume()
        else:
            self.worker.pause()

    def _on_train_on_wanted(self, folder: Path) -> None:
        from digitpad.runs.train_on import name_of, recipe_to_go_on

        try:
            recipe = recipe_to_go_on(folder)
        except DigitpadError as error:
            self._status.remark(str(error), _RUNS)
            return
        self._offer.withdraw()
        self.form.go_on_from(name_of(folder), folder, recipe)
        self._status.remark(f"Choose how {name_of(folder)} is to learn on and press Train.", _TRAIN_ON)

    # What the training tells

    def _on_state_changed(self, state: State) -> None:
        under_way = state.is_under_way
        for part in (self._train_button, self.form):
            part.setEnabled(not under_way and why_no_training() is None)
        self._go_on_button.setVisible(not under_way and self._next_order is not None)
        self._pause_button.setEnabled(state in (State.TRAINING, State.PAUSED))
        self._pause_button.setText("Resume" if state is State.PAUSED else "Pause")
        self._stop_button.setEnabled(under_way and state is not State.STOPPING)
        if state is State.STOPPING:
            self._status.say("Stopping…")
        if state is State.PAUSED:
            self._status.say("Paused; Resume goes on from here.")
        if state is State.PREPARING:
            self._status.say("Starting…")
            self._progress.setRange(0, 0)
        elif not under_way:
            if self._device.isVisible():
                self._device.search()
            self._progress.setRange(0, 1)
            self._progress.setValue(1 if state is State.FINISHED else 0)

    def _on_message(self, message: Message) -> None:
        if isinstance(message, Preparing):
            self._status.say(f"{message.what}…")
        elif isinstance(message, HeldOut):
            self._epoch_view.take_digits(message.images, message.labels)
        elif isinstance(message, Started):
            self._started = message
            self._progress.setRange(0, message.epochs * message.steps)
        elif isinstance(message, Progressed):
            self._show_progress(message)
        elif isinstance(message, EpochFinished):
            self._epochs.append(message)
            self._curves.show_curves([_curve("this run", self._epochs)])
            self._epoch_view.show_epoch(message)
        elif isinstance(message, Finished):
            self._show_finished(message)
        elif isinstance(message, Failed):
            self._say_failure(message)
        if isinstance(message, Finished | Failed) and self._next_order is None:
            self._give_up_claim()

    def _show_finished(self, finished: Finished) -> None:
        best = [epoch for epoch in self._epochs if epoch.epoch == finished.best_epoch]
        self._epochs = []  # the run has its curve from now on
        for epoch in best:
            self._epoch_view.show_epoch(epoch, is_kept=True)
        self._status.say(self._models.offer(finished).replace(" %", "\N{NO-BREAK SPACE}%"))
        self._offer.make(finished.folder)

    def _say_failure(self, failed: Failed) -> None:
        if failed.trace:
            logger().error("%s\n%s", failed.sentence, failed.trace)
        self._offer_to_go_on(failed)
        if self._next_order is not None:
            self._status.say(failed.sentence)
        else:
            self._status.say(_READY)
            self._status.remark(failed.sentence, _FORM)  # what is filled in next may mend it

    def _offer_to_go_on(self, failed: Failed) -> None:
        if self._current is None:
            return
        following = self._next_order = order_after(failed, self._current, self._started)
        if following is not None:
            how = "Go on" if following.goes_on else "Start again"
            self._go_on_button.setText(how if following.device == self._current.device else f"{how} with the CPU")
        self._go_on_button.setVisible(following is not None)

    def _show_progress(self, progressed: Progressed) -> None:
        if self._started is None:
            return
        self._progress.setValue((progressed.epoch - 1) * self._started.steps + progressed.step)
        self._status.say(
            f"Epoch {progressed.epoch} of {self._started.epochs} on {self._started.device}: "
            f"{progressed.digits_per_second:,.0f} digits a second, {_duration(progressed.seconds_left)} left"
        )

    def _on_compared(self, curves: list[Curve]) -> None:
        own = [_curve("this run", self._epochs)] if self._epochs else []
        self._curves.show_curves([*own, *curves])


def _button(text: str, name: str, on_clicked: Callable[[], object]) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.clicked.connect(lambda: on_clicked())  # noqa: PLW0108 - without Qt's own argument
    return button


def _curve(name: str, epochs: list[EpochFinished]) -> Curve:
    return Curve(
        name,
        [epoch.epoch for epoch in epochs],
        [epoch.loss for epoch in epochs],
        [epoch.held_out_loss for epoch in epochs],
        [epoch.accuracy for epoch in epochs],
        [epoch.held_out_accuracy for epoch in epochs],
    )


def _duration(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"
