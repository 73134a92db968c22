"""What a training is asked for, what it tells, and what it can be told on the way. No Keras here."""

from __future__ import annotations

import enum
import traceback
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from digitpad.protocol.devices import AUTOMATIC
from digitpad.protocol.recipe import Recipe

Owner = Literal["window", "command"]
"""Who has a training carried out: nobody else goes on with a window's, and another command may resume a command's."""


@dataclass(frozen=True)
class Order:
    """A training to carry out: ``recipe`` on the files ``mnist`` and ``pen``, to become the run in ``folder``.

    Without ``pen`` the network learns from MNIST alone. ``device`` is the id of one. What ``goes_on`` begins
    after the last epoch of the training that failed on its way to the same folder. ``start`` is the model
    package from whose weights it goes on; ``in_use`` one to compare the new one with. What the training of an ``owner``
    that is cut off leaves depends on which that is.
    """

    recipe: Recipe
    mnist: Path
    pen: Path | None
    folder: Path
    device: str = AUTOMATIC
    goes_on: bool = False
    start: Path | None = None
    in_use: Path | None = None
    owner: Owner = "window"


@dataclass(frozen=True)
class Preparing:
    """Something has to be done before, or after, the learning; ``what`` says it, as "Loading TensorFlow"."""

    what: str


@dataclass(frozen=True)
class Started:
    """The learning began: ``epochs`` of ``steps`` batches each, on ``device``, of ``digits`` an epoch."""

    epochs: int
    steps: int
    digits: int
    device: str


@dataclass(frozen=True)
class HeldOut:
    """The digits that it does not learn from: ``images``, 784 bytes each with the ink bright, and ``labels`` 0..9."""

    images: bytes
    labels: bytes


@dataclass(frozen=True)
class Progressed:
    """Where the learning stands: ``step`` of ``epoch``, both from 1; ``loss`` is its mean over the epoch so far."""

    epoch: int
    step: int
    loss: float
    accuracy: float
    digits_per_second: float
    seconds_left: float


@dataclass(frozen=True)
class EpochFinished:
    """An epoch, from 1, is over; figures with ``held_out`` are of digits that it does not learn from.

    ``confusion`` counts those: row the true digit, column the answer, shape (10, 10). ``answers`` has a
    byte 0..9 for each of them, and ``certainty`` one for its probability, 255 for 1.
    """

    epoch: int
    seconds: float
    loss: float
    accuracy: float
    held_out_loss: float
    held_out_accuracy: float
    confusion: tuple[tuple[int, ...], ...]
    answers: bytes
    certainty: bytes


@dataclass(frozen=True)
class Paused:
    """The training waits until it is told to go on."""


@dataclass(frozen=True)
class Resumed:
    """The training goes on."""


@dataclass(frozen=True)
class Alive:
    """The training's process answers, whatever it is at."""


@dataclass(frozen=True)
class Finished:
    """The run is in ``folder``, with the weights of ``best_epoch``.

    ``stopped`` before its last one, or not; ``diverged_in``: the epoch, after all that count, in which it diverged;
    ``ran_out_of_patience``: it ended by itself, since no epoch became better. ``in_use`` has the
    figures of the package that the order named, on the test digits of the new one's card.
    """

    folder: Path
    epochs: int
    best_epoch: int
    held_out_accuracy: float
    stopped: bool
    diverged_in: int | None = None
    ran_out_of_patience: bool = False
    in_use: Mapping[str, Any] | None = None


NOTHING_LEARNED = "The training was stopped before its first epoch was over; there is nothing to keep."


@dataclass(frozen=True)
class Failed:
    """The training came to nothing; ``sentence`` says why, and ``trace`` is for the log if nobody foresaw it.

    If it ``can_go_on``, its last whole epoch is kept until it does, or until that is forgotten. One that
    ``would_repeat`` comes to the same on every device.
    """

    sentence: str
    trace: str = ""
    can_go_on: bool = False
    would_repeat: bool = False

    @classmethod
    def because_of(cls, error: Exception, what: str) -> Failed:
        """What failed by an error that is being handled, as "The training failed"."""
        first_line = (str(error).splitlines() or [""])[0]
        return cls(f"{what} ({type(error).__name__}: {first_line}).", traceback.format_exc())


Message = Preparing | HeldOut | Started | Progressed | EpochFinished | Paused | Resumed | Alive | Finished | Failed


class Command(enum.Enum):
    """What a training can be told."""

    PAUSE = "pause"
    RESUME = "resume"
    STOP = "stop"
