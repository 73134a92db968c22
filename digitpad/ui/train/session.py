"""The training of the Train page: one state, which buttons and messages change."""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from digitpad.base.errors import DigitpadError
from digitpad.base.log import logger
from digitpad.protocol.messages import (
    Alive,
    Command,
    EpochFinished,
    Failed,
    Finished,
    Message,
    Order,
    Paused,
    Progressed,
    Resumed,
    Started,
)
from digitpad.runs.start import order_after
from digitpad.runs.unfinished import can_resume, forget
from digitpad.ui.background.relay import Ended, Relay, Report

if TYPE_CHECKING:
    from digitpad.processes.spawn import Child
    from digitpad.processes.training import Training
    from digitpad.runs.claim import Claim


class State(enum.Enum):
    """How far a training has come."""

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


_STATES = {Progressed: State.TRAINING, Resumed: State.TRAINING, Paused: State.PAUSED}


@dataclass(frozen=True)
class Course:
    """How a training goes: its ``state``, its ``order``, what it said when it ``started``, and its ``epochs`` so far.

    Once it has failed, ``following`` is the order that may succeed, None if there is none.
    """

    state: State = State.IDLE
    order: Order | None = None
    started: Started | None = None
    epochs: tuple[EpochFinished, ...] = ()
    following: Order | None = None

    def after(self, message: Message) -> Course:
        """The course after a message."""
        if isinstance(message, Finished):
            return replace(self, state=State.FINISHED)
        if isinstance(message, Failed):
            following = order_after(message, self.order, self.started) if self.order else None
            return replace(self, state=State.FAILED, following=following)
        if isinstance(message, Started):
            return replace(self, started=message)
        if isinstance(message, EpochFinished):
            return replace(self, epochs=(*self.epochs, message))
        if self.state is State.STOPPING:
            return self
        return replace(self, state=_STATES.get(type(message), self.state))


class Session(QObject):
    """Carries out one training at a time, and what may follow its failure."""

    state_changed = Signal(object)
    """The new `State`."""

    message_received = Signal(object)
    """A `Message` from the training, except mere signs of life; `course` includes it already."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.course = Course()
        self._training: Training | None = None
        self._claim: Claim | None = None
        self._relays: list[Relay] = []  # of a training that has ended, too, until its process is gone

    @property
    def state(self) -> State:
        """How far the training has come."""
        return self.course.state

    def start(self, order: Order, claim: Claim | None = None, waiting: Child | None = None) -> None:
        """Carry out an order, while none is under way, and close its claim at the end.

        A child that is ``waiting`` for one carries it out; the session closes it.

        What an earlier training left to be resumed is no longer needed, and is removed.
        """
        self._forget_unfinished()
        self._claim = claim
        self._carry_out(Course(State.PREPARING, order), waiting)

    def follow(self) -> None:
        """Carry out the order that may succeed after a failure."""
        order = self.course.following
        if order is not None:
            self._carry_out(Course(State.PREPARING, order, epochs=self.course.epochs if order.resumes else ()))

    def pause(self) -> None:
        """Pause the training after the current batch."""
        if self.state is State.TRAINING and self._training:
            self._training.tell(Command.PAUSE)

    def resume(self) -> None:
        """Continue a paused training."""
        if self.state is State.PAUSED and self._training:
            self._training.tell(Command.RESUME)

    def stop(self) -> None:
        """End the training; it keeps its best epoch if one is over, otherwise nothing."""
        if self.state in (State.PREPARING, State.TRAINING, State.PAUSED) and self._training:
            self._enter(replace(self.course, state=State.STOPPING))
            self._training.stop()

    def close(self) -> None:
        """End the training at once and keep nothing; leaves no process and no thread."""
        self._training = None
        if self.state.is_under_way:
            self._enter(Course())
        for relay in self._relays:
            relay.close()
        self._relays = []
        self._forget_unfinished()

    def _carry_out(self, course: Course, waiting: Child | None = None) -> None:
        from digitpad.processes.training import Training

        assert course.order is not None
        self._enter(course)
        try:
            training = self._training = Training(course.order, waiting=waiting)
        except DigitpadError as error:
            self._on_message(Failed(str(error), can_resume=can_resume(course.order.folder)))
            return
        relay = Relay(self, "training", partial(_pass_on, training), training.kill)
        relay.reported.connect(partial(self._on_reported, relay))
        self._relays.append(relay)

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
        if isinstance(message, Failed) and message.trace:
            logger().error("%s\n%s", message.sentence, message.trace)
        course = self.course.after(message)
        if isinstance(message, Finished | Failed):
            self._training = None
            if course.following is None:
                self._give_up_claim()  # before anyone is told, who may begin the next training at once
        self._enter(course)
        self.message_received.emit(message)

    def _enter(self, course: Course) -> None:
        before, self.course = self.course, course
        if course.state is not before.state:
            self.state_changed.emit(course.state)

    def _forget_unfinished(self) -> None:
        if self.course.following is not None:
            forget(self.course.following.folder)
            self.course = replace(self.course, following=None)
        self._give_up_claim()

    def _give_up_claim(self) -> None:
        if self._claim is not None:
            self._claim.close()
            self._claim = None


def _pass_on(training: Training, report: Report) -> None:
    for message in training.messages():
        report(message)
