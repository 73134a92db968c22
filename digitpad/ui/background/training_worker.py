"""A training as the window sees it: a state, and messages that arrive as signals."""

from __future__ import annotations

import enum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from digitpad.protocol.messages import (
    Alive,
    Command,
    Failed,
    Finished,
    Message,
    Order,
    Paused,
    Progressed,
    Resumed,
)
from digitpad.ui.background.relay import Ended, Relay, Report

if TYPE_CHECKING:
    from digitpad.processes.training import Training


class State(enum.Enum):
    """Where a training stands."""

    IDLE = "idle"
    PREPARING = "preparing"
    TRAINING = "training"
    PAUSED = "paused"
    STOPPING = "stopping"
    FINISHED = "finished"
    FAILED = "failed"

    @property
    def is_under_way(self) -> bool:
        """Whether there is a process at work."""
        return self not in (State.IDLE, State.FINISHED, State.FAILED)


class TrainingWorker(QObject):
    """Starts one training at a time and tells how it goes."""

    state_changed = Signal(object)
    """The new `State`."""

    message_received = Signal(object)
    """A `Message` from the training, but for its mere signs of life."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = State.IDLE
        self._training: Training | None = None
        self._relays: list[Relay] = []  # of a training that has ended, too, until its process is gone

    @property
    def state(self) -> State:
        """Where the training stands."""
        return self._state

    def start(self, order: Order) -> None:
        """Carry out an order, unless one is under way."""
        if self._state.is_under_way:
            return
        from digitpad.processes.training import Training

        self._enter(State.PREPARING)
        training = self._training = Training(order)
        relay = Relay(self, "training", partial(_pass_on, training), training.kill)
        relay.reported.connect(partial(self._on_reported, relay))
        self._relays.append(relay)

    def pause(self) -> None:
        """Let the training wait after the batch it is at."""
        if self._state is State.TRAINING and self._training:
            self._training.tell(Command.PAUSE)

    def resume(self) -> None:
        """Let a waiting training go on."""
        if self._state is State.PAUSED and self._training:
            self._training.tell(Command.RESUME)

    def stop(self) -> None:
        """End the training; it keeps its best epoch, if one is over, and else nothing."""
        if self._state not in (State.PREPARING, State.TRAINING, State.PAUSED) or not self._training:
            return
        self._enter(State.STOPPING)
        self._training.stop()

    def close(self) -> None:
        """End the training at once and keep nothing; leaves no process and no thread."""
        if self._training is not None:
            self._training = None
            self._enter(State.IDLE)
        for relay in self._relays:
            relay.close()
        self._relays = []

    def _on_reported(self, relay: Relay, report: Message | Ended) -> None:
        if not isinstance(report, Ended):
            self._on_message(report)
            return
        self._relays.remove(relay)
        relay.close()
        if report.fault:
            self._on_message(Failed(report.fault))

    def _on_message(self, message: Message) -> None:
        if isinstance(message, Alive):
            return
        if self._state is not State.STOPPING:
            self._enter(_STATES.get(type(message), self._state))
        if isinstance(message, Finished | Failed):
            self._training = None
            self._enter(State.FINISHED if isinstance(message, Finished) else State.FAILED)
        self.message_received.emit(message)

    def _enter(self, state: State) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)


_STATES = {Progressed: State.TRAINING, Resumed: State.TRAINING, Paused: State.PAUSED}


def _pass_on(training: Training, report: Report) -> None:
    for message in training.messages():
        report(message)
