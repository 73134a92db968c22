"""Runs on disk: each is a folder with a model package and, beside it, how the network was trained. No Keras here.

``recipe.json`` is the recipe, ``history.csv`` has a row for each epoch, and ``confusion.csv`` counts the
held-out digits in the epoch that was kept: row the true digit, column the answer. Event files are for
TensorBoard; a run without them is as good.
"""

from __future__ import annotations

import csv
import json
import os
import shutil
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from digitpad.base.errors import DigitpadError
from digitpad.base.private_files import make_private_folder
from digitpad.protocol.messages import EpochFinished
from digitpad.protocol.recipe import Recipe
from digitpad.recognition.model_card import ModelCard
from digitpad.recognition.model_store import CARD_FILE

RECIPE_FILE = "recipe.json"
HISTORY_FILE = "history.csv"
CONFUSION_FILE = "confusion.csv"
HISTORY_COLUMNS = ("epoch", "seconds", "loss", "accuracy", "held_out_loss", "held_out_accuracy")


class RunError(DigitpadError):
    """A run cannot be written, read or deleted."""


@dataclass(frozen=True)
class Run:
    """A training that was kept: its folder, the card of its model, and how many epochs were learned."""

    folder: Path
    card: ModelCard
    epochs: int

    @property
    def name(self) -> str:
        """What the run is called: the name of its folder."""
        return self.folder.name


def unfinished_dir(folder: Path) -> Path:
    """Where a training keeps what it needs to become the run in ``folder``."""
    return folder.with_name(f".{folder.name}.unfinished")


def new_run_dir(parent: Path, recipe: Recipe, now: datetime) -> Path:
    """A folder for a run that does not exist yet, named by time and recipe.

    Its `unfinished_dir` is made, so that no other training gets the same. Raises RunError.
    """
    name = f"{now:%Y-%m-%d-%H%M%S}-{recipe.name}"
    folder, number = parent / name, 1
    while os.path.lexists(folder) or not _is_made(unfinished_dir(folder)):
        number += 1
        folder = parent / f"{name}-{number}"
    return folder


def _is_made(folder: Path) -> bool:
    try:
        make_private_folder(folder.parent)
        folder.mkdir(mode=0o700)
    except FileExistsError:
        return False
    except OSError as error:
        raise RunError(f"{folder.parent} cannot be written to ({error.strerror}); make room there.") from error
    return True


def check_free(folder: Path) -> None:
    """Raises RunError unless a run may be written to ``folder``: it is new, empty, or a run or package already."""
    if folder.is_dir() and any(folder.iterdir()) and not (folder / CARD_FILE).is_file():
        raise RunError(f"{folder} holds other files than a model; choose a new folder.")
    if folder.exists() and not folder.is_dir():
        raise RunError(f"{folder} is a file; choose a new folder.")


def write_run(
    folder: Path,
    write_package: Callable[[Path], None],
    recipe: Recipe,
    epochs: Sequence[EpochFinished],
    kept: EpochFinished,
    events: Path,
) -> None:
    """Write a run, whose package ``write_package`` writes to the folder it is given.

    It gets the event files in ``events``, and is staged beside these. What was in ``folder`` gives way only
    to the whole run. Raises RunError.
    """
    check_free(folder)
    try:
        events.mkdir(parents=True, exist_ok=True)  # deleted under way, it is a run without
        with tempfile.TemporaryDirectory(prefix="run-", dir=events.parent) as scratch:
            staged, old = Path(scratch) / "new", Path(scratch) / "old"
            write_package(staged)
            (staged / RECIPE_FILE).write_text(json.dumps(recipe.to_json(), indent=2) + "\n", encoding="utf-8")
            rows = [[getattr(epoch, name) for name in HISTORY_COLUMNS] for epoch in epochs]
            _write_rows(staged / HISTORY_FILE, [HISTORY_COLUMNS, *rows])
            _write_rows(staged / CONFUSION_FILE, kept.confusion)
            for file in events.iterdir():
                shutil.copyfile(file, staged / file.name)
            if folder.exists():
                folder.rename(old)
            _rename_or_restore(staged, folder, old)
    except OSError as error:
        reason = error.strerror or error
        raise RunError(
            f"The run cannot be written to {folder} ({reason}); make room or choose another folder."
        ) from error


def list_runs(parent: Path) -> list[Run]:
    """The runs in a folder, newest first; what is no run, or a damaged one, is passed over.

    Raises RunError if this person may not look into it.
    """
    try:
        folders = sorted(parent.iterdir(), reverse=True)
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        raise RunError(f"{parent} cannot be read ({error.strerror}); see that you may read there.") from error
    found = (_read(folder) for folder in folders)
    return [run for run in found if run is not None]


def read_history(folder: Path) -> list[dict[str, float]]:
    """The rows of a run's ``history.csv``, by column. Raises RunError if there is none that can be read."""
    try:
        with (folder / HISTORY_FILE).open(encoding="utf-8", newline="") as file:
            return [{name: float(row[name]) for name in HISTORY_COLUMNS} for row in csv.DictReader(file)]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise RunError(f"The history of {folder.name} is missing or damaged; train it again to have one.") from error


def delete_model(folder: Path) -> None:
    """Delete a run, or an imported model, from disk. Raises RunError."""
    try:
        shutil.rmtree(folder)
    except OSError as error:
        raise RunError(f"{folder} cannot be deleted ({error.strerror}); delete it by hand.") from error


def read_card(folder: Path) -> ModelCard | None:
    """The card of a model package; None if there is none that can be read."""
    try:
        return ModelCard.from_json((folder / CARD_FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None


def _read(folder: Path) -> Run | None:
    card = read_card(folder)
    if card is None:
        return None
    try:
        with (folder / HISTORY_FILE).open(encoding="utf-8", newline="") as file:
            return Run(folder, card, epochs=sum(1 for _row in csv.DictReader(file)))
    except (OSError, ValueError):
        return None


def _write_rows(path: Path, rows: Sequence[Sequence[object]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)


def _rename_or_restore(staged: Path, folder: Path, old: Path) -> None:
    try:
        staged.rename(folder)
    except OSError:
        if old.exists():
            old.rename(folder)
        raise
