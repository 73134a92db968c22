"""A training as the window sees it: a state, and messages that arrive as signals."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

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
        self._relay: _Relay | None = None
        self._relays: list[_Relay] = []

    @property
    def state(self) -> State:
        """Where the training stands."""
        return self._state

    def start(self, order: Order) -> None:
        """Carry out an order, unless one is under way."""
        if self._state.is_under_way:
            return
        self._enter(State.PREPARING)
        relay = self._relay = _Relay(order, self)
        self._relays.append(relay)
        relay.told.connect(self._on_told)
        relay.finished.connect(lambda: self._on_relay_finished(relay))
        relay.start()

    def pause(self) -> None:
        """Let the training wait after the batch it is at."""
        if self._state is State.TRAINING and self._relay:
            self._relay.training.tell(Command.PAUSE)

    def resume(self) -> None:
        """Let a waiting training go on."""
        if self._state is State.PAUSED and self._relay:
            self._relay.training.tell(Command.RESUME)

    def stop(self) -> None:
        """End the training; it keeps its best epoch, if one is over, and else nothing."""
        if self._state not in (State.PREPARING, State.TRAINING, State.PAUSED) or not self._relay:
            return
        self._enter(State.STOPPING)
        self._relay.training.stop()

    def close(self) -> None:
        """End the training at once and keep nothing; leaves no process and no thread."""
        if self._relay is not None:
            self._relay.told.disconnect(self._on_told)
            self._relay = None
            self._enter(State.IDLE)
        for relay in self._relays:
            relay.training.kill()
            relay.wait()

    def _on_told(self, message: Message) -> None:
        if isinstance(message, Alive):
            return
        if self._state is not State.STOPPING:
            self._enter(_STATES.get(type(message), self._state))
        if isinstance(message, Finished | Failed):
            self._relay = None  # its thread still waits for the process to go
            self._enter(State.FINISHED if isinstance(message, Finished) else State.FAILED)
        self.message_received.emit(message)

    def _on_relay_finished(self, relay: _Relay) -> None:
        self._relays.remove(relay)
        relay.deleteLater()

    def _enter(self, state: State) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)


_STATES = {Progressed: State.TRAINING, Resumed: State.TRAINING, Paused: State.PAUSED}


class _Relay(QThread):
    """Owns the training's process, and passes on what it tells."""

    told = Signal(object)

    def __init__(self, order: Order, parent: QObject) -> None:
        from digitpad.processes.training import Training

        super().__init__(parent)
        self.training: Training = Training(order)

    def run(self) -> None:
        for message in self.training.messages():
            self.told.emit(message)
