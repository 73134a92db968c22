"""The state of a training on disk, so that an interrupted one goes on where it was."""

import os
import tempfile
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.lib.npyio import NpzFile
from numpy.typing import NDArray

from digitpad.base.errors import DigitpadError
from digitpad.runs.unfinished import STATE_FILE


class CheckpointError(DigitpadError):
    """The state of a training cannot be kept."""


class Checkpoint(keras.callbacks.Callback):
    """Keeps the whole state of a training after every epoch: weights, optimizer, random generators.

    The state is written beside the last one and then takes its place, so that a full disk or a lost
    process leaves the last one good. Raises CheckpointError when it cannot be written.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder

    def restore(self, model: keras.Model) -> int:
        """Bring a compiled model to the kept state; returns how many epochs it has learned, 0 without one.

        A state that is damaged or of another network is no state.
        """
        model.optimizer.build(model.trainable_variables)
        state = self._read()
        variables = _variables(model)
        if [value.shape for value in state[1:]] != [tuple(variable.shape) for variable in variables]:
            return 0
        for variable, value in zip(variables, state[1:], strict=True):
            variable.assign(value)
        return int(state[0])

    def on_epoch_end(self, epoch: int, logs: Mapping[str, float] | None = None) -> None:  # noqa: ARG002
        self._write([np.array(epoch + 1), *(v.numpy() for v in _variables(self.model))])

    def _read(self) -> list[NDArray[Any]]:
        try:
            with (self._folder / STATE_FILE).open("rb") as stream, NpzFile(stream, allow_pickle=False) as file:
                return [file[name] for name in file.files]
        except (OSError, ValueError, EOFError, zipfile.BadZipFile):
            return [np.array(0)]

    def _write(self, state: list[NDArray[Any]]) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            handle, staged = tempfile.mkstemp(prefix=".checkpoint-", dir=self._folder)
            try:
                with os.fdopen(handle, "wb") as stream:
                    np.savez(stream, *state)
                Path(staged).replace(self._folder / STATE_FILE)
            finally:
                Path(staged).unlink(missing_ok=True)
        except OSError as error:
            raise CheckpointError(
                f"The training cannot be kept in {self._folder} ({error.strerror}); make room and run it again."
            ) from error


def _variables(model: keras.Model) -> list[Any]:
    return [*model.variables, *model.optimizer.variables]
