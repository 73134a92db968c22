"""What a training keeps of each epoch: its figures, the weights of the best one, an event file for TensorBoard."""

from __future__ import annotations

import json
import math
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from digitpad.data.evaluation import Evaluation
from digitpad.protocol.messages import EpochFinished
from digitpad.runs.run_folder import HISTORY_COLUMNS
from digitpad_training.child.event_files import EventFile
from digitpad_training.measure.errors_picture import errors_picture

_MOST_ERRORS = 36
_ROWS, _WEIGHTS = "rows", "weights_"
_BETWEEN_IMAGES_S = 2.0  # histograms and errors take 40 ms, and an epoch may take only a few hundred


class Record:
    """Keeps the epochs of one training, and the weights of the best: which reads the held-out digits best, or the last.

    Where a network learns a person's samples, held-out digits of others cannot say which epoch is best.
    """

    def __init__(
        self, events_dir: Path, images: NDArray[np.uint8], last_epoch: int, last_is_best: bool = False
    ) -> None:
        """``images`` are the held-out digits, shape (n, 28, 28), ink bright. Raises EventFileError."""
        self._last_is_best = last_is_best
        self._images = images
        self.last_epoch = last_epoch
        self._last_images = -math.inf
        self._event_file = EventFile(events_dir)
        self.epochs: list[EpochFinished] = []
        self._best_weights: list[NDArray[Any]] = []

    @property
    def best_epoch(self) -> EpochFinished | None:
        """The epoch with the best accuracy on held-out digits, the latest of equals; None before the first is over."""
        if self._last_is_best and self.epochs:
            return self.epochs[-1]
        return max(self.epochs, key=lambda each: (each.held_out_accuracy, each.epoch), default=None)

    def add(self, epoch: EpochFinished, seen: Evaluation, model: keras.Model) -> None:
        """Keep an epoch, with ``seen``, how it read the held-out digits, and its event."""
        self.epochs.append(epoch)
        if self.best_epoch is epoch:
            self._best_weights = model.get_weights()
        self._add_event(epoch, seen, model)

    def state(self) -> Mapping[str, NDArray[Any]]:
        """The figures of the epochs, and the weights of the best one."""
        best = self.best_epoch
        rows = json.dumps([_row(epoch, epoch is best) for epoch in self.epochs]).encode()
        weights = {f"{_WEIGHTS}{number}": each for number, each in enumerate(self._best_weights)}
        return {_ROWS: np.frombuffer(rows, np.uint8), **weights}

    def take_up(self, state: Mapping[str, NDArray[Any]]) -> None:
        """Continue from a state, which has no answers for the held-out digits."""
        rows = json.loads(state[_ROWS].tobytes())
        self.epochs = [
            EpochFinished(**row | {"confusion": tuple(map(tuple, row["confusion"]))}, answers=b"", certainty=b"")
            for row in rows
        ]
        weights = sum(name.startswith(_WEIGHTS) for name in state)
        self._best_weights = [state[f"{_WEIGHTS}{number}"] for number in range(weights)]

    def restore_best(self, model: keras.Model) -> None:
        """Give a network the weights of the best epoch, if one is over."""
        if self._best_weights:
            model.set_weights(self._best_weights)

    def _add_event(self, epoch: EpochFinished, seen: Evaluation, model: keras.Model) -> None:
        scalars = {
            "loss/training": epoch.loss,
            "loss/held out": epoch.held_out_loss,
            "accuracy/training": epoch.accuracy,
            "accuracy/held out": epoch.held_out_accuracy,
            "seconds": epoch.seconds,
        }
        arrays, images = {}, {}
        if epoch.epoch == self.last_epoch or time.monotonic() - self._last_images >= _BETWEEN_IMAGES_S:
            self._last_images = time.monotonic()
            arrays = {weights.path: np.asarray(weights) for weights in model.trainable_variables}
            images = {"most certain errors": self._worst_errors(seen)}
        self._event_file.add(epoch.epoch, scalars, arrays, images)

    def _worst_errors(self, seen: Evaluation) -> Any:
        certainty: NDArray[np.float32] = np.where(seen.right, -1, seen.probabilities.max(axis=1))
        errors = min(_MOST_ERRORS, int((~seen.right).sum()))
        worst = np.argsort(-certainty, kind="stable")[:errors]
        return errors_picture(
            [self._images[place] for place in worst], Evaluation(seen.probabilities[worst], seen.labels[worst])
        )


def _row(epoch: EpochFinished, is_best: bool) -> dict[str, Any]:
    figures = {name: getattr(epoch, name) for name in HISTORY_COLUMNS}
    return figures | {"confusion": epoch.confusion if is_best else ()}
