"""What a training keeps on disk while it is under way, so that another can go on from its last epoch. No Keras here.

It lies beside the folder that the run will have: the state of Keras's training for each network, the epochs so far
with the weights of the best one, the event file, and whatever is being staged. With the training it goes.
"""

from __future__ import annotations

import hashlib
import io
import json
import shutil
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from digitpad.base.errors import DigitpadError
from digitpad.protocol.messages import EpochFinished
from digitpad.protocol.recipe import Recipe
from digitpad.runs.run_folder import HISTORY_COLUMNS, unfinished_dir

if TYPE_CHECKING:
    from numpy.typing import NDArray

CLAIM_SUFFIX = ".claim"
STATE_FILE = "training.npz"
_EPOCHS_FILE = "epochs.npz"
_RECIPE_FILE = "recipe.json"
_EVENTS = "events"


class UnfinishedError(DigitpadError):
    """What a training has to keep on its way cannot be kept, or is not there."""


def can_go_on(folder: Path) -> bool:
    """Whether an epoch of a training on its way to ``folder`` was kept."""
    return any(unfinished_dir(folder).rglob(STATE_FILE))


def claim_file(folder: Path) -> Path:
    """The file that says who may go on with a training on its way to ``folder``."""
    return folder.with_name(f".{folder.name}{CLAIM_SUFFIX}")


def forget(folder: Path) -> None:
    """Remove what a training on its way to ``folder`` kept, and any claim to it."""
    shutil.rmtree(unfinished_dir(folder), ignore_errors=True)
    with suppress(OSError):  # Windows does not remove what is open
        claim_file(folder).unlink(missing_ok=True)


class Unfinished:
    """A training's side: what it keeps, and finds if it goes on."""

    def __init__(self, folder: Path, recipe: Recipe, goes_on: bool) -> None:
        """Begin anew, or go on with what was kept by the same recipe. Raises UnfinishedError."""
        self._dir = unfinished_dir(folder)
        as_json = json.dumps(recipe.to_json())
        if goes_on and (not can_go_on(folder) or self._recipe_kept() != as_json):
            raise UnfinishedError(f"No unfinished training of {recipe.name} is kept beside {folder}; train it anew.")
        try:
            if not goes_on:
                self._empty()
            self.events_dir.mkdir(parents=True, exist_ok=True)
            (self._dir / _RECIPE_FILE).write_text(as_json, encoding="utf-8")
        except OSError as error:
            raise _not_kept(self._dir, error) from error

    @property
    def events_dir(self) -> Path:
        """The folder of the event files."""
        return self._dir / _EVENTS

    def checkpoints(self, recipe: Recipe) -> Path:
        """The folder for the state of a network's training."""
        digest = hashlib.sha256(json.dumps(recipe.to_json()).encode()).hexdigest()
        return self._dir / f"{recipe.name}-{digest[:8]}"  # one may learn from another of its name

    def keep_epochs(
        self, epochs: Sequence[EpochFinished], best: EpochFinished, weights: Sequence[NDArray[Any]]
    ) -> None:
        """Keep the figures of the epochs, and the ``weights`` of the best one. Raises UnfinishedError."""
        import numpy as np

        rows = [_row(epoch, epoch is best) for epoch in epochs]
        content = io.BytesIO()
        np.savez(content, np.frombuffer(json.dumps(rows).encode(), np.uint8), *weights)
        staged = self._dir / f"{_EPOCHS_FILE}.new"
        try:
            self._dir.mkdir(parents=True, exist_ok=True)
            staged.write_bytes(content.getbuffer())
            staged.replace(self._dir / _EPOCHS_FILE)
        except OSError as error:
            raise _not_kept(self._dir, error) from error

    def epochs(self) -> tuple[list[EpochFinished], list[NDArray[Any]]]:
        """The epochs that were kept, without their answers, and the weights of the best one; empty for none."""
        import numpy as np

        if not (self._dir / _EPOCHS_FILE).is_file():
            return [], []
        with np.load(self._dir / _EPOCHS_FILE, allow_pickle=False) as file:
            text, *weights = (file[name] for name in file.files)
        rows = [row | {"confusion": tuple(map(tuple, row["confusion"]))} for row in json.loads(text.tobytes())]
        return [EpochFinished(**row, answers=b"", certainty=b"") for row in rows], weights

    def _empty(self) -> None:
        """Remove what an earlier one kept, but not the folder, whose name is taken by it."""
        for path in self._dir.glob("*"):
            shutil.rmtree(path) if path.is_dir() else path.unlink()

    def _recipe_kept(self) -> str:
        try:
            return (self._dir / _RECIPE_FILE).read_text(encoding="utf-8")
        except (OSError, ValueError):
            return ""


def _row(epoch: EpochFinished, is_best: bool) -> dict[str, Any]:
    figures = {name: getattr(epoch, name) for name in HISTORY_COLUMNS}
    return figures | {"confusion": epoch.confusion if is_best else ()}


def _not_kept(folder: Path, error: OSError) -> UnfinishedError:
    return UnfinishedError(
        f"The training cannot be kept in {folder} ({error.strerror or error}); make room and train again."
    )
