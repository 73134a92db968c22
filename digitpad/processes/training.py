"""A training in a separate process: it can be stopped, and its end harms nothing else.

No Keras here: the child imports it once it runs.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace

from digitpad.base.errors import DigitpadError
from digitpad.base.files.staging import remove_left_behind
from digitpad.base.language import in_english, tr
from digitpad.processes.doors import TRAIN
from digitpad.processes.spawn import Child, how_it_ended, processor_seconds, reap, start_child
from digitpad.protocol.messages import (
    NOTHING_LEARNED,
    Alive,
    Command,
    EpochFinished,
    Failed,
    Finished,
    Message,
    Order,
    Preparing,
    Progressed,
    Ready,
)
from digitpad.runs.unfinished import abandon, can_resume, forget

_PATIENCE = 120  # seconds; Keras may hold the interpreter for a while as it compiles, but beyond this it hangs
_STILL_S, _STILL_THOUGH_ALIVE_S = 4, 20  # seconds without progress, once it was told to stop
_SIGN_OF_LIFE_S = 0.02  # of the processor; it takes less
_STOPPED_AGAIN = tr("The training was stopped; what it had learned is still kept.")
_HUNG = tr("The training did not answer and was ended; its last whole epoch is kept.")
_FAREWELL_S = 5.0  # between the last message and the end of the process


class _Ending(enum.Enum):
    """How the training was asked to end."""

    NOT_ASKED = "not asked"
    STOP = "stop"  # between two batches
    STOP_AT_ONCE = "stop at once"  # by the end of its process
    GIVE_UP = "give up"  # the same, and keep nothing


class Training:
    """The parent's end of a training that is under way."""

    def __init__(self, order: Order, patience: int = _PATIENCE, waiting: Child | None = None) -> None:
        """``patience`` is after how many seconds of silence it is taken to hang.

        A child that is ``waiting`` for an order, at the door STAND_BY, carries it out; otherwise a new one does.
        Raises ProcessStartError.
        """
        self._order, self._patience = order, patience
        self._ending = _Ending.NOT_ASKED
        self._has_learned = self._is_closed = False
        self._is_kept: bool | None = None  # what it leaves to resume from; None before it has ended
        self._seconds_still, self._work = 0, 0.0
        self._last_epoch, self._doing = 0, "starting"
        try:
            given = _given(order, waiting)
            self._is_in_doubt = given is not None  # the child that waited may have ended without reading its order
            self._process, self._pipe = given or start_child("training", TRAIN, order)
        except DigitpadError:
            abandon(order.folder, "command")  # what can be resumed stays, in a window too
            raise

    @property
    def has_ended(self) -> bool:
        """Whether its last message has come."""
        return self._is_kept is not None

    def messages(self) -> Iterator[Message]:
        """What the training reports, as it comes; the last is `Finished` or `Failed`, even if the process crashes."""
        while True:
            try:
                message = self._next()
            except (EOFError, OSError):
                reap(self._process)
                if self._is_in_doubt and self._ending is _Ending.NOT_ASKED:
                    message = self._start_anew()
                else:
                    message = self._how_it_died()
            if isinstance(message, Finished | Failed):
                yield self._settle(message)
                self.close()
                return
            self._note(message)
            yield message

    def _start_anew(self) -> Message:
        """Give the order to a new child, since the one that waited has ended; returns what there is to report."""
        self._is_in_doubt = False
        process, pipe = self._process, self._pipe
        try:
            self._process, self._pipe = start_child("training", TRAIN, self._order)
        except DigitpadError as error:
            return Failed(str(error))
        pipe.close()
        process.close()
        return Alive()

    def _next(self) -> Message:
        """Wait for a message. Seconds are counted singly, so the hours of a suspended computer count as one."""
        for _second in range(self._patience):
            if self._pipe.poll(1.0):
                message: Message = self._pipe.recv()
                is_alone = isinstance(message, Alive)
                hangs = is_alone and self._lies_still(_STILL_THOUGH_ALIVE_S, least_work=_SIGN_OF_LIFE_S)
                return self._hangs() if hangs else message
            if self._lies_still(_STILL_S, least_work=0.0):
                return self._hangs()
        return self._hangs()

    def _lies_still(self, seconds: int, least_work: float) -> bool:
        """Whether it was told to stop and has done no work for some seconds since; to be called once a second."""
        if self._ending is not _Ending.STOP:
            return False
        work = processor_seconds(self._process)
        self._seconds_still = 0 if work - self._work > least_work else self._seconds_still + 1
        self._work = work
        return self._seconds_still >= seconds

    def _note(self, message: Message) -> None:
        """Remember how far it has come."""
        self._is_in_doubt &= isinstance(message, Ready)  # which it said before there was an order
        self._has_learned |= isinstance(message, Progressed if self._order.resumes else EpochFinished)
        if isinstance(message, EpochFinished):
            self._last_epoch = message.epoch
        if isinstance(message, Preparing):
            self._doing = message.what
        elif isinstance(message, Progressed):
            self._doing = tr("epoch {epoch}, step {step}", epoch=message.epoch, step=message.step)

    def _hangs(self) -> Failed:
        self._process.kill()
        reap(self._process)
        if self._ending is _Ending.STOP and can_resume(self._order.folder):
            return Failed(_HUNG)
        return Failed(tr("The training has not answered for {n} seconds and was ended.", "", self._patience))

    def _how_it_died(self) -> Failed:
        if self._ending is _Ending.STOP_AT_ONCE:
            is_kept = not self._is_nothing_new() and can_resume(self._order.folder)
            return Failed(_STOPPED_AGAIN if is_kept else NOTHING_LEARNED)
        how = how_it_ended(self._process)
        where = f"Ended by {in_english(how)} at: {in_english(self._doing)}; last whole epoch: {self._last_epoch}."
        return Failed(tr("The training's process ended unexpectedly ({how}).", how=how), trace=where)

    def _settle(self, outcome: Finished | Failed) -> Finished | Failed:
        """Leave of an ended training only what can be resumed."""
        was_given_up = self._ending is _Ending.GIVE_UP
        may_be_kept = isinstance(outcome, Failed) and not self._is_nothing_new() and not was_given_up
        self._is_kept = may_be_kept and can_resume(self._order.folder)
        if not self._is_kept:
            forget(self._order.folder)
        return replace(outcome, can_resume=True) if isinstance(outcome, Failed) and self._is_kept else outcome

    def _is_nothing_new(self) -> bool:
        """Whether it was stopped before it had learned a whole epoch, so that there is nothing to resume."""
        is_stopped = self._ending is _Ending.STOP_AT_ONCE
        return is_stopped and not self._order.resumes and self._order.owner == "window"

    def tell(self, command: Command) -> None:
        """Send the training a command; one that has ended ignores it."""
        with suppress(OSError):
            self._pipe.send(command)

    def stop(self) -> None:
        """End the training, which keeps its best epoch; before the first is over, when it may not respond, at once.

        If it has stopped responding, it is ended after some seconds, and its last whole epoch is kept to resume from.
        """
        if self._has_learned:
            self._work = processor_seconds(self._process)
            self._ending = _Ending.STOP
            self.tell(Command.STOP)
        else:
            self._ending = _Ending.STOP_AT_ONCE
            self._end()

    def kill(self) -> None:
        """End the process at once, with nothing kept."""
        self._ending = _Ending.GIVE_UP
        self._end()

    def _end(self) -> None:
        with suppress(ValueError):  # it has ended, and what it held was released
            self._process.kill()

    def close(self) -> None:
        """End the process if need be, and release what it holds; an unfinished training leaves what `abandon` keeps."""
        if self._is_closed:
            return
        self._pipe.close()
        reap(self._process, _FAREWELL_S if self._is_kept is not None else 0)
        if self._process.is_alive():
            self._process.kill()
        reap(self._process)
        self._is_closed = True
        self._process.close()
        remove_left_behind(self._order.folder.parent, self._order.folder.name)  # a run that was being written
        if self._is_kept is None:
            abandon(self._order.folder, self._order.owner)
        elif not self._is_kept:
            forget(self._order.folder)


def _given(order: Order, waiting: Child | None) -> Child | None:
    """The child that was waiting, with its order; None if there is none, or it has ended meanwhile."""
    if waiting is None:
        return None
    process, pipe = waiting
    with suppress(OSError):
        if process.is_alive():
            pipe.send(order)
            return waiting
    process.kill()
    reap(process)
    pipe.close()
    process.close()
    return None
