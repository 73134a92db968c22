"""Early stopping that remembers, across an interruption, how long it has waited."""

from collections.abc import Mapping
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

_WEIGHTS = "weights_"


class Patience(keras.callbacks.EarlyStopping):
    """Ends a training after ``epochs`` without a better reading of held-out digits, with the weights of the best."""

    key = "patience"

    def __init__(self, epochs: int) -> None:
        super().__init__("val_accuracy", patience=epochs, restore_best_weights=True)
        self._resumed: Mapping[str, NDArray[Any]] = {}

    @property
    def is_over(self) -> bool:
        """Whether the training that is resumed had run out of patience."""
        return bool(self._resumed) and int(self._resumed["wait"]) >= self.patience

    def state(self) -> Mapping[str, NDArray[Any]]:
        """How long it has waited, the best accuracy so far, and the weights of that epoch."""
        counts = {"wait": np.array(self.wait), "best": np.array(self.best), "best_epoch": np.array(self.best_epoch)}
        return counts | {f"{_WEIGHTS}{number}": each for number, each in enumerate(self.best_weights or [])}

    def take_up(self, state: Mapping[str, NDArray[Any]]) -> None:
        """Continue from a state."""
        self._resumed = state

    def on_kept(self) -> None:
        """Does nothing."""

    def on_train_begin(self, logs: Mapping[str, float] | None = None) -> None:
        super().on_train_begin(logs)  # which resets the counts
        if self._resumed:
            self.wait, self.best_epoch = int(self._resumed["wait"]), int(self._resumed["best_epoch"])
            self.best = float(self._resumed["best"])
            weights = sum(name.startswith(_WEIGHTS) for name in self._resumed)
            self.best_weights = [self._resumed[f"{_WEIGHTS}{number}"] for number in range(weights)]
