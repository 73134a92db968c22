"""What a training is asked for, what it reports, and the commands that it takes."""

from __future__ import annotations

import enum
import traceback
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from digitpad.base.language import tr
from digitpad.protocol.devices import AUTOMATIC, Device
from digitpad.protocol.recipe import Recipe
from digitpad.protocol.snapshots import EpochInside

Owner = Literal["window", "command"]
"""Who started a training. Another command may resume a command's; only the same window resumes a window's."""


@dataclass(frozen=True)
class Order:
    """A training to carry out: ``recipe`` on the files ``mnist`` and ``pen``, to become the run in ``folder``.

    Without ``pen`` the network learns from MNIST alone; ``scans`` and ``uji`` are more files to learn from, and
    ``samples`` is the folder of a hand whose samples are learned too. ``device`` is the id of one. If it ``resumes``,
    it begins after the last epoch of the unfinished training for the same folder. ``start`` is the model package from
    whose weights it begins, ``in_use`` the one that the new network is compared with. The ``owner`` decides what an
    interrupted training leaves behind. ``drawing`` is the person's own digit image, 784 bytes with the ink bright,
    which is read after each epoch; empty for none.
    """

    recipe: Recipe
    mnist: Path
    pen: Path | None
    folder: Path
    device: str = AUTOMATIC
    resumes: bool = False
    start: Path | None = None
    in_use: Path | None = None
    owner: Owner = "window"
    scans: Path | None = None
    uji: Path | None = None
    drawing: bytes = b""
    samples: Path | None = None


@dataclass(frozen=True)
class Ready:
    """A process that waits for an order has loaded TensorFlow, which sees these ``devices``."""

    devices: tuple[Device, ...]


@dataclass(frozen=True)
class Preparing:
    """Work before or after the learning; ``what`` names it, such as "Loading TensorFlow"."""

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
    """How far the learning has come: ``step`` of ``epoch``, both from 1; ``loss`` is its mean over the epoch so far."""

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
    """The training waits for a command."""


@dataclass(frozen=True)
class Resumed:
    """The training continues."""


@dataclass(frozen=True)
class Alive:
    """A sign of life from the training's process, whatever it is doing."""


@dataclass(frozen=True)
class Finished:
    """The run is in ``folder``, with the weights of ``best_epoch``.

    ``stopped`` says whether it was stopped before its last epoch, ``diverged_in`` in which epoch it diverged, and
    ``ran_out_of_patience`` whether it ended early because no epoch became better. ``in_use`` has the figures of
    the package that the order named, on the test digits of the new one's card.
    """

    folder: Path
    epochs: int
    best_epoch: int
    held_out_accuracy: float
    stopped: bool
    diverged_in: int | None = None
    ran_out_of_patience: bool = False
    in_use: Mapping[str, Any] | None = None


@dataclass(frozen=True)
class RateFound:
    """The learning ``rate`` that is suggested; the ``rates`` that were tried, with the smoothed ``losses``."""

    rate: float
    rates: tuple[float, ...]
    losses: tuple[float, ...]


NOTHING_LEARNED = tr("The training was stopped before its first epoch was over; there is nothing to keep.")


@dataclass(frozen=True)
class Failed:
    """The training failed; ``sentence`` says why, and ``trace`` is for the log if the error was unexpected.

    If it ``can_resume``, its last whole epoch is kept, so that it can be resumed. If it ``would_repeat``, it would
    fail in the same way on every device.
    """

    sentence: str
    trace: str = ""
    can_resume: bool = False
    would_repeat: bool = False

    @classmethod
    def because_of(cls, error: Exception, what: str) -> Failed:
        """The failure for an error that is being handled; ``what`` begins its sentence, as in "The training failed"."""
        first_line = (str(error).splitlines() or [""])[0]
        return cls(f"{what} ({type(error).__name__}: {first_line}).", traceback.format_exc())


Message = (
    Ready
    | Preparing
    | HeldOut
    | Started
    | Progressed
    | EpochFinished
    | EpochInside
    | Paused
    | Resumed
    | Alive
    | Finished
    | Failed
)


class Command(enum.Enum):
    """What a training can be asked to do."""

    PAUSE = "pause"
    RESUME = "resume"
    STOP = "stop"
