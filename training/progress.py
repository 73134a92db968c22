"""A training's progress as a bar on the terminal, with the time left."""

from collections.abc import Mapping
from typing import Any

import keras
from tqdm import tqdm


class ProgressBar(keras.callbacks.Callback):
    """Moves a bar on at each step and shows the figures of the last epoch."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._bar: tqdm[Any] | None = None

    def on_train_begin(self, logs: Mapping[str, float] | None = None) -> None:  # noqa: ARG002
        self._bar = tqdm(desc=self._name, unit="step")

    def on_epoch_begin(self, epoch: int, logs: Mapping[str, float] | None = None) -> None:  # noqa: ARG002
        if self._bar is not None and self._bar.total is None:
            steps = self.params["steps"]
            # What an earlier run learned counts as done, but not for the time left.
            self._bar.total = self.params["epochs"] * steps
            self._bar.n = self._bar.initial = epoch * steps
            self._bar.refresh()

    def on_train_batch_end(self, batch: int, logs: Mapping[str, float] | None = None) -> None:  # noqa: ARG002
        if self._bar is not None:
            self._bar.update()

    def on_epoch_end(self, epoch: int, logs: Mapping[str, float] | None = None) -> None:  # noqa: ARG002
        figures = logs or {}
        if self._bar is not None:
            self._bar.set_postfix(
                loss=f"{figures.get('loss', float('nan')):.3f}", held_out=f"{figures.get('val_accuracy', 0):.2%}"
            )

    def on_train_end(self, logs: Mapping[str, float] | None = None) -> None:  # noqa: ARG002
        if self._bar is not None:
            self._bar.close()
