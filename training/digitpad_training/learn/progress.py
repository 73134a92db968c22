"""A training's progress as a bar on the terminal, with the time left."""

from collections.abc import Mapping
from typing import Any

import keras
from tqdm import tqdm


class ProgressBar(keras.callbacks.Callback):
    """Advances a bar at each step, and shows the figures of the last epoch."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._bar: tqdm[Any] | None = None
        self._before = 0  # steps of earlier epochs

    def on_train_begin(self, logs: Mapping[str, float] | None = None) -> None:  # noqa: ARG002
        self._bar = tqdm(desc=self._name, unit="step")

    def on_epoch_begin(self, epoch: int, logs: Mapping[str, float] | None = None) -> None:  # noqa: ARG002
        steps = self.params["steps"]
        self._before = epoch * steps
        if self._bar is not None and self._bar.total is None:
            # What an earlier run learned counts as done, but not for the time left.
            self._bar.total = self.params["epochs"] * steps
            self._bar.n = self._bar.initial = self._before
            self._bar.refresh()

    def on_train_batch_end(self, batch: int, logs: Mapping[str, float] | None = None) -> None:  # noqa: ARG002
        if self._bar is not None:
            done = min(batch + 1, self.params["steps"])  # several steps may have been taken at once
            self._bar.update(self._before + done - self._bar.n)

    def on_epoch_end(self, epoch: int, logs: Mapping[str, float] | None = None) -> None:  # noqa: ARG002
        figures = logs or {}
        if self._bar is not None:
            self._bar.set_postfix(
                loss=f"{figures.get('loss', float('nan')):.3f}", held_out=f"{figures.get('val_accuracy', 0):.2%}"
            )

    def on_train_end(self, logs: Mapping[str, float] | None = None) -> None:  # noqa: ARG002
        if self._bar is not None:
            self._bar.close()
