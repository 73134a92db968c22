"""What a training writes down at the end of each epoch: the state to go on from, and an event file for TensorBoard."""

from __future__ import annotations

import math
import time
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from digitpad.data.evaluation import Evaluation
from digitpad.protocol.messages import EpochFinished
from digitpad.runs.unfinished import Unfinished
from digitpad_training.child.event_files import EventFile
from digitpad_training.measure.errors_picture import errors_picture

_MOST_ERRORS = 36
_BETWEEN_IMAGES_S = 2.0  # histograms and errors cost 40 ms, and an epoch may take but some hundred


class Record:
    """Keeps the epochs of one training, and the weights of the one that reads the held-out digits best."""

    def __init__(self, unfinished: Unfinished, images: NDArray[np.uint8], last_epoch: int) -> None:
        """``images`` are the held-out digits, shape (n, 28, 28), ink bright. Raises EventFileError."""
        self._unfinished, self._images, self._last_epoch = unfinished, images, last_epoch
        self._last_images = -math.inf
        self._event_file = EventFile(unfinished.events_dir)
        self.epochs, self._best_weights = unfinished.epochs()

    @property
    def best_epoch(self) -> EpochFinished | None:
        """The epoch with the best accuracy on held-out digits, the latest of equals; None before the first is over."""
        return max(self.epochs, key=lambda each: (each.held_out_accuracy, each.epoch), default=None)

    def begin_epoch(self, epoch: int) -> None:
        """Forget what was kept of this epoch, from 1, and later ones, since they are learned anew."""
        if self.epochs and self.epochs[-1].epoch >= epoch:
            self.epochs, self._best_weights = [], []

    def add(self, epoch: EpochFinished, seen: Evaluation, model: keras.Model) -> None:
        """Keep an epoch, in which the held-out digits were ``seen`` like that, and its event."""
        self.epochs.append(epoch)
        best = self.best_epoch
        assert best is not None
        if best is epoch:
            self._best_weights = model.get_weights()
        self._add_event(epoch, seen, model)
        self._unfinished.keep_epochs(self.epochs, best, self._best_weights)

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
        if epoch.epoch == self._last_epoch or time.monotonic() - self._last_images >= _BETWEEN_IMAGES_S:
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
