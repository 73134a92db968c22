"""The state of a training on disk, so that it can be resumed after an interruption."""

import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol, runtime_checkable

import keras
import numpy as np
from numpy.lib.npyio import NpzFile
from numpy.typing import NDArray

from digitpad.base.errors import DigitpadError
from digitpad.base.files.staging import new_file
from digitpad.base.language import tr
from digitpad.base.reasons import reason
from digitpad.runs.unfinished import EPOCHS_LEARNED, STATE_FILE

State = Mapping[str, NDArray[Any]]
"""Arrays by name, as a checkpoint keeps them."""

_VARIABLE = "variable_"


class CheckpointError(DigitpadError):
    """The state of a training cannot be kept."""


@runtime_checkable
class KeepsState(Protocol):
    """A callback with a state from epoch to epoch, which a checkpoint keeps under its ``key``."""

    key: str

    def state(self) -> State:
        """What it needs to continue after this epoch."""

    def take_up(self, state: State) -> None:
        """Continue from such a state."""

    def on_kept(self) -> None:
        """The epoch is on disk."""


class Checkpoint(keras.callbacks.Callback):
    """Takes the whole state of a training after every epoch: weights, optimizer, random generators.

    It is to come before the callbacks that change the weights, and `keep` after all others, which writes what was
    taken with the states of ``others``: one file, put in the place of the last one, so that a full disk or a lost
    process leaves the last one good, and what it holds is always of the same epoch.
    """

    def __init__(self, folder: Path, others: Sequence[KeepsState] = ()) -> None:
        super().__init__()
        self._folder, self._others = folder, others
        self._taken: dict[str, NDArray[Any]] = {}
        self.keep = keras.callbacks.LambdaCallback(on_epoch_end=lambda _epoch, _logs: self._write())

    def restore(self, model: keras.Model) -> int:
        """Bring a compiled model, and the others, to the kept state; returns how many epochs it has learned, or 0.

        A state that is damaged or of another network is ignored.
        """
        model.optimizer.build(model.trainable_variables)
        state = self._read()
        variables = _variables(model)
        values = [state[name] for name in _names(variables) if name in state]
        if [value.shape for value in values] != [tuple(variable.shape) for variable in variables]:
            return 0
        for variable, value in zip(variables, values, strict=True):
            variable.assign(value)
        for other in self._others:
            prefix = f"{other.key}_"
            other.take_up({name.removeprefix(prefix): state[name] for name in state if name.startswith(prefix)})
        return int(state[EPOCHS_LEARNED])

    def on_epoch_end(self, epoch: int, logs: Mapping[str, float] | None = None) -> None:  # noqa: ARG002
        variables = _variables(self.model)
        self._taken = dict(zip(_names(variables), (each.numpy() for each in variables), strict=True))
        self._taken[EPOCHS_LEARNED] = np.array(epoch + 1)

    def _read(self) -> dict[str, NDArray[Any]]:
        try:
            with (self._folder / STATE_FILE).open("rb") as stream, NpzFile(stream, allow_pickle=False) as file:
                state = {name: file[name] for name in file.files}
        except (OSError, ValueError, EOFError, zipfile.BadZipFile):
            return {}
        return state if EPOCHS_LEARNED in state else {}

    def _write(self) -> None:
        kept = {f"{other.key}_{name}": value for other in self._others for name, value in other.state().items()}
        try:
            with new_file(self._folder / STATE_FILE) as staged, staged.open("wb") as stream:
                np.savez(stream, **self._taken, **kept)  # type: ignore[arg-type]  # its stub knows of one option
        except OSError as error:
            raise CheckpointError(
                tr(
                    "The training cannot be kept in {folder} ({reason}); make room and run it again.",
                    folder=self._folder,
                    reason=reason(error),
                )
            ) from error
        self._taken = {}
        for other in self._others:
            other.on_kept()


def _variables(model: keras.Model) -> list[Any]:
    return [*model.variables, *model.optimizer.variables]


def _names(variables: Sequence[Any]) -> list[str]:
    return [f"{_VARIABLE}{number}" for number in range(len(variables))]
