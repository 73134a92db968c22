"""The training's side of the conversation: between two batches it reports progress and acts on commands."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from multiprocessing.connection import Connection
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from digitpad.base.language import tr
from digitpad.data.evaluation import Evaluation
from digitpad.protocol.messages import (
    Command,
    EpochFinished,
    Message,
    Paused,
    Preparing,
    Progressed,
    Resumed,
    Started,
)
from digitpad.runs.run_folder import POINTS_IN_AN_EPOCH, Step
from digitpad_training.child.record import Record
from digitpad_training.learn.backend import device_name

_BETWEEN_MESSAGES_S = 0.1


class StoppedError(Exception):
    """The training was asked to stop. It is raised through Keras, which would otherwise end the epoch first."""


class CommandListener(keras.callbacks.Callback):
    """Acts between two batches on the commands that come through ``pipe``: pause, resume, stop.

    It raises StoppedError to stop.
    """

    def __init__(self, tell: Callable[[Message], None], pipe: Connection) -> None:
        super().__init__()
        self._tell, self._pipe = tell, pipe
        self.was_stopped = False

    def on_train_batch_end(self, batch: int, logs: Mapping[str, float] | None = None) -> None:  # noqa: ARG002
        self._listen()

    def on_test_batch_end(self, batch: int, logs: Mapping[str, float] | None = None) -> None:  # noqa: ARG002
        self._listen()

    def on_predict_batch_end(self, batch: int, logs: Mapping[str, float] | None = None) -> None:  # noqa: ARG002
        self._listen()

    def _listen(self) -> None:
        while self._pipe.poll():
            command = self._pipe.recv()
            if command is Command.PAUSE:
                command = self._wait()
            if command is Command.STOP:
                self.was_stopped = True
                raise StoppedError

    def _wait(self) -> Command:
        """Wait for the command to resume or to stop."""
        self._tell(Paused())
        while (command := self._pipe.recv()) is Command.PAUSE:
            pass
        self._tell(Resumed())
        return command


class EarlierConversation(CommandListener):
    """Reports the progress of the teacher, a network called ``name`` from which the ordered one will learn."""

    def __init__(self, tell: Callable[[Message], None], pipe: Connection, name: str) -> None:
        super().__init__(tell, pipe)
        self._name = name

    def on_epoch_begin(self, epoch: int, logs: Mapping[str, float] | None = None) -> None:  # noqa: ARG002
        self._tell(
            Preparing(
                tr(
                    "First the {name}: epoch {epoch} of {epochs}",
                    name=self._name,
                    epoch=epoch + 1,
                    epochs=self.params["epochs"],
                )
            )
        )


class Conversation(CommandListener):
    """Reports what happens, and keeps the weights of the best epoch, as its record has it.

    ``images``, shape (n, 28, 28), and ``labels``, shape (n,), are those digits. ``diverged_in`` is to be set to the
    epoch in which the training diverged.
    """

    key = "record"

    def __init__(
        self,
        tell: Callable[[Message], None],
        pipe: Connection,
        images: NDArray[np.float32],
        labels: NDArray[np.integer[Any]],
        batch_size: int,
        record: Record,
    ) -> None:
        super().__init__(tell, pipe)
        self._images, self._labels, self._batch_size = images, labels, batch_size
        self._record = record
        self._listening = keras.callbacks.LambdaCallback(on_predict_batch_end=lambda _batch, logs: self._listen())  # noqa: ARG005
        self._epoch, self._step = 0, 0
        self._started = self._epoch_started = self._last_told = 0.0
        self.diverged_in: int | None = None
        self.steps: list[Step] = []  # not those before it was resumed

    def state(self) -> Mapping[str, NDArray[Any]]:
        """The epochs that are over, for a checkpoint."""
        return self._record.state()

    def take_up(self, state: Mapping[str, NDArray[Any]]) -> None:
        """Continue the count from the epochs that were over."""
        self._record.take_up(state)

    def on_kept(self) -> None:
        """Report the last epoch, which is safely on disk."""
        self._tell(self.epochs[-1])

    @property
    def epochs(self) -> list[EpochFinished]:
        """The epochs that are over."""
        return self._record.epochs

    @property
    def best_epoch(self) -> EpochFinished | None:
        """The epoch whose weights are kept; None before the first is over."""
        return self._record.best_epoch

    @property
    def ran_out_of_patience(self) -> bool:
        """Whether it ended before its last epoch because none became better."""
        ended_early = len(self.epochs) < self._record.last_epoch
        return ended_early and not self.was_stopped and self.diverged_in is None

    def on_train_end(self, logs: Mapping[str, float] | None = None) -> None:  # noqa: ARG002
        """Give the network the weights of its best epoch."""
        self._record.restore_best(self.model)

    def on_train_begin(self, logs: Mapping[str, float] | None = None) -> None:  # noqa: ARG002
        epochs, steps = self.params["epochs"], self.params["steps"]
        self._tell(Started(epochs, steps, steps * self._batch_size, device_name()))

    def on_epoch_begin(self, epoch: int, logs: Mapping[str, float] | None = None) -> None:  # noqa: ARG002
        self._epoch, self._step = epoch + 1, 0
        self._epoch_started = self._started = time.monotonic()

    def on_train_batch_end(self, batch: int, logs: Mapping[str, float] | None = None) -> None:
        self._step = min(batch + 1, self.params["steps"])  # several may have been taken at once
        self._keep_step(logs or {})
        now = time.monotonic()
        if now - self._last_told >= _BETWEEN_MESSAGES_S:
            self._last_told = now
            self._tell(self._progress(now, logs or {}))
        super().on_train_batch_end(batch, logs)

    def _keep_step(self, logs: Mapping[str, float]) -> None:
        """Keep at most so many points within an epoch; the one at its end is in its own row."""
        done = self._step / self.params["steps"]
        at = self._epoch - 1 + done
        if done < 1 and at - (self.steps[-1][0] if self.steps else 0.0) >= 1 / POINTS_IN_AN_EPOCH:
            self.steps.append((at, logs.get("loss", float("nan")), logs.get("accuracy", float("nan"))))

    def on_epoch_end(self, epoch: int, logs: Mapping[str, float] | None = None) -> None:
        figures = logs or {}
        answers = self.model.predict(self._images, batch_size=1000, verbose=0, callbacks=[self._listening])
        seen = Evaluation(answers, self._labels.astype(np.int64))
        chosen, certainty = answers_and_certainty(seen.probabilities)
        finished = EpochFinished(
            epoch=epoch + 1,
            seconds=time.monotonic() - self._epoch_started,
            loss=figures["loss"],
            accuracy=figures["accuracy"],
            held_out_loss=figures["val_loss"],
            held_out_accuracy=seen.accuracy,
            confusion=tuple(tuple(row) for row in seen.confusion.tolist()),
            answers=chosen.tobytes(),
            certainty=certainty.tobytes(),
        )
        self._record.add(finished, seen, self.model)

    def _wait(self) -> Command:
        paused = time.monotonic()
        command = super()._wait()
        waited = time.monotonic() - paused
        self._started += waited
        self._epoch_started += waited
        return command

    def _progress(self, now: float, logs: Mapping[str, float]) -> Progressed:
        per_step = (now - self._started) / self._step
        steps_left = (self.params["epochs"] - self._epoch + 1) * self.params["steps"] - self._step
        return Progressed(
            epoch=self._epoch,
            step=self._step,
            loss=logs.get("loss", float("nan")),
            accuracy=logs.get("accuracy", float("nan")),
            digits_per_second=self._batch_size / per_step,
            seconds_left=steps_left * per_step,
        )


def answers_and_certainty(probabilities: NDArray[np.float32]) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Of probabilities, shape (n, 10), the likeliest digits, and how probable these are, 255 for 1."""
    return probabilities.argmax(axis=1).astype(np.uint8), np.rint(probabilities.max(axis=1) * 255).astype(np.uint8)
