"""A training that diverges is ended before its last weights replace better ones."""

import math
from collections.abc import Mapping

import keras
import numpy as np
from numpy.typing import NDArray

from digitpad.base.errors import DigitpadError
from digitpad.base.language import tr


class DivergedError(DigitpadError):
    """A training diverged in its epoch ``epoch``, from 1. It is raised through Keras, and that epoch is not kept."""

    def __init__(self, epoch: int, why: str) -> None:
        super().__init__(
            tr("The training diverged in epoch {epoch}: {why}; choose a smaller learning rate.", epoch=epoch, why=why)
        )
        self.epoch = epoch


class Divergence(keras.callbacks.Callback):
    """Raises DivergedError when the loss, or a weight, is no finite number, or too large for the 16 bits of a package.

    It has to come before the callbacks that keep an epoch.
    """

    def __init__(self) -> None:
        super().__init__()
        self._epoch = 0

    def on_epoch_begin(self, epoch: int, logs: Mapping[str, float] | None = None) -> None:  # noqa: ARG002
        self._epoch = epoch + 1

    def on_train_batch_end(self, batch: int, logs: Mapping[str, float] | None = None) -> None:  # noqa: ARG002
        self._check_loss((logs or {}).get("loss", 0.0))

    def on_epoch_end(self, epoch: int, logs: Mapping[str, float] | None = None) -> None:  # noqa: ARG002
        self._check_loss((logs or {}).get("val_loss", 0.0))
        if not all(_can_be_kept(weights) for weights in self.model.get_weights()):
            raise DivergedError(self._epoch, tr("its weights became too large to be kept"))

    def _check_loss(self, loss: float) -> None:
        if not math.isfinite(loss):
            raise DivergedError(self._epoch, tr("its loss became infinite"))


def _can_be_kept(weights: NDArray[np.floating]) -> bool:
    """Whether all are finite numbers, in a package too, which keeps those of a matrix in 16 bits."""
    most = np.finfo(np.float16 if weights.ndim > 1 else np.float32).max
    return bool(np.abs(weights).max(initial=0) <= most)  # false for NaN
