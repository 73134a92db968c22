"""Runs on disk: each is a folder with a model package and, beside it, how the network was trained.

``recipe.json`` is the recipe, ``history.csv`` has a row for each epoch, and ``confusion.csv`` counts the
held-out digits in the epoch that was kept: row the true digit, column the answer. ``held_out.npz`` has these digits
with the answers, ``steps.csv`` the loss within the epochs, and ``inside.json`` what the network looked like inside
after some epochs. Event files are for TensorBoard. A run is complete without these four.
"""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from digitpad.base import paths
from digitpad.base.errors import DigitpadError
from digitpad.base.files.bounded_file import read_bounded
from digitpad.base.files.private_files import make_private_folder
from digitpad.base.files.staging import put_in_place, remove_folder, workplace
from digitpad.base.language import tr
from digitpad.base.reasons import reason
from digitpad.protocol.messages import EpochFinished
from digitpad.protocol.recipe import Recipe
from digitpad.recognition.models.model_card import ModelCard
from digitpad.recognition.models.model_store import CARD_FILE, KERAS_FILE, LITERT_FILE, name_of, read_card
from digitpad.recognition.prediction import DIGITS
from digitpad.runs.held_out import HELD_OUT_FILE, HeldOutAnswers, read_answers
from digitpad.runs.labels import NOTE_FILE

RECIPE_FILE = "recipe.json"
HISTORY_FILE = "history.csv"
CONFUSION_FILE = "confusion.csv"
INSIDE_FILE = "inside.json"
STEPS_FILE = "steps.csv"
UNFINISHED_SUFFIX = ".unfinished"
EVENT_FILE_PREFIX = "events.out.tfevents."
_FILES_OF_A_RUN = {CARD_FILE, KERAS_FILE, LITERT_FILE, RECIPE_FILE, HISTORY_FILE, CONFUSION_FILE}
_FILES_OF_A_RUN |= {INSIDE_FILE, STEPS_FILE, HELD_OUT_FILE, NOTE_FILE}
_MADE_BY_SYSTEMS = {".DS_Store", "Thumbs.db", "desktop.ini"}  # in every folder that someone has looked into
HISTORY_COLUMNS = ("epoch", "seconds", "loss", "accuracy", "held_out_loss", "held_out_accuracy")
STEP_COLUMNS = ("epoch", "loss", "accuracy")
"""Of a point within an epoch: the epoch with its fraction, such as 0.5 in the middle of the first."""

POINTS_IN_AN_EPOCH = 10
"""At most so many are kept."""

Step = tuple[float, float, float]

_MOST_OF_A_HISTORY = 10_000_000  # bytes; an epoch has some sixty
_MOST_EPOCHS = 1_000_000


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
        return name_of(self.folder)


def unfinished_dir(folder: Path) -> Path:
    """Where a training keeps what it needs to become the run in ``folder``."""
    return folder.with_name(f".{folder.name}{UNFINISHED_SUFFIX}")


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
        raise RunError(
            tr(
                "{parent} cannot be written to ({reason}); make room there.",
                parent=folder.parent,
                reason=reason(error),
            )
        ) from error
    return True


def check_free(folder: Path) -> None:
    """Raises RunError unless a run may be written to ``folder``: it is new, empty, or a run and nothing else."""
    if folder.exists() and not folder.is_dir():
        raise RunError(tr("{folder} is a file; choose a new folder.", folder=folder))
    if folder.is_dir() and any(folder.iterdir()) and not _is_run_alone(folder):
        raise RunError(tr("{folder} holds other files than a run of digitpad; choose a new folder.", folder=folder))


def _is_run_alone(folder: Path) -> bool:
    """Whether a folder holds a run, and not one file more than that has."""
    files = {path.name for path in folder.iterdir() if path.is_file() and not path.is_symlink()}
    others = [path.name for path in folder.iterdir() if path.name not in files]
    strangers = [name for name in files - _FILES_OF_A_RUN - _MADE_BY_SYSTEMS if not name.startswith(EVENT_FILE_PREFIX)]
    if others or strangers or not files >= {CARD_FILE, RECIPE_FILE, HISTORY_FILE}:
        return False
    return _read(folder, None) is not None


def write_run(
    folder: Path,
    write_package: Callable[[Path], ModelCard],
    recipe: Recipe,
    epochs: Sequence[EpochFinished],
    kept: EpochFinished,
    events: Path,
    answers: HeldOutAnswers,
    steps: Sequence[Step] = (),
) -> ModelCard:
    """Write a run, whose package ``write_package`` writes to the folder it is given; returns its card.

    It gets the event files in ``events``, the ``answers`` of the epoch that was kept, and the ``steps``. What was in
    ``folder`` gives way only to the whole run. Raises RunError.
    """
    check_free(folder)
    try:
        events.mkdir(parents=True, exist_ok=True)  # deleted under way, it is a run without
        with workplace(folder) as around:
            staged = around / folder.name
            card = write_package(staged)
            (staged / RECIPE_FILE).write_text(json.dumps(recipe.to_json(), indent=2) + "\n", encoding="utf-8")
            rows = [[getattr(epoch, name) for name in HISTORY_COLUMNS] for epoch in epochs]
            _write_rows(staged / HISTORY_FILE, [HISTORY_COLUMNS, *rows])
            _write_rows(staged / CONFUSION_FILE, kept.confusion)
            _write_rows(staged / STEPS_FILE, [STEP_COLUMNS, *([f"{each:.6g}" for each in row] for row in steps)])
            answers.write(staged)
            for file in events.iterdir():
                shutil.copyfile(file, staged / file.name)
            put_in_place(staged, folder)
    except OSError as error:
        raise RunError(
            tr(
                "The run cannot be written to {folder} ({reason}); make room or choose another folder.",
                folder=folder,
                reason=reason(error),
            )
        ) from error
    return card


def list_runs(parent: Path, tell: Callable[[str], None] | None = None) -> list[Run]:
    """The runs in a folder, newest first; what is no run is skipped, and ``tell`` gets a sentence on each damaged one.

    Folders whose names begin with a dot are those of trainings that are under way. Raises RunError if this person may
    not look into the folder.
    """
    try:
        folders = sorted(parent.iterdir(), reverse=True)
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        raise RunError(
            tr("{parent} cannot be read ({reason}); check its permissions.", parent=parent, reason=reason(error))
        ) from error
    found = [_read(folder, tell) for folder in folders if not folder.name.startswith(".")]
    return [run for run in found if run is not None]


def read_history(folder: Path) -> list[dict[str, float]]:
    """The rows of a run's ``history.csv``, by column. Raises RunError if there is none that can be read.

    A loss may be infinite or NaN, as of a training that diverged.
    """
    try:
        content = read_bounded(folder / HISTORY_FILE, _MOST_OF_A_HISTORY).decode("utf-8")
        return [_checked(row) for row in csv.DictReader(io.StringIO(content, newline=""))]
    except (OSError, ValueError, KeyError, TypeError, csv.Error) as error:
        raise RunError(
            tr("The history of {folder} is missing or damaged; train it again to have one.", folder=name_of(folder))
        ) from error


def read_steps(folder: Path) -> list[Step]:
    """The points within the epochs of a run; none if it did not keep any. Raises RunError."""
    if not paths.is_file(folder / STEPS_FILE):
        return []
    try:
        content = read_bounded(folder / STEPS_FILE, _MOST_OF_A_HISTORY).decode("utf-8")
        rows = csv.DictReader(io.StringIO(content, newline=""))
        return [(float(row["epoch"]), float(row["loss"]), float(row["accuracy"])) for row in rows]
    except (OSError, ValueError, KeyError, TypeError, csv.Error) as error:
        raise RunError(
            tr("The steps of {folder} are damaged; delete {file}.", folder=name_of(folder), file=folder / STEPS_FILE)
        ) from error


def best_row(folder: Path) -> dict[str, float]:
    """The row of the epoch that reads the held-out digits best. Raises RunError, also if there are no epochs."""
    best = max(read_history(folder), key=lambda row: (row["held_out_accuracy"], row["epoch"]), default=None)
    if best is None:
        raise RunError(tr("The history of {folder} has no epochs; train it again to have one.", folder=name_of(folder)))
    return best


def kept_epoch(folder: Path) -> EpochFinished:
    """The epoch whose weights a run has, with its answers if they were kept. Raises DigitpadError."""
    best, answers = best_row(folder), read_answers(folder)
    return EpochFinished(
        epoch=int(best["epoch"]),
        **{name: best[name] for name in HISTORY_COLUMNS if name != "epoch"},
        confusion=_read_confusion(folder),
        answers=answers.answers.tobytes() if answers else b"",
        certainty=answers.certainty.tobytes() if answers else b"",
    )


def _read_confusion(folder: Path) -> tuple[tuple[int, ...], ...]:
    try:
        content = read_bounded(folder / CONFUSION_FILE, _MOST_OF_A_HISTORY).decode("utf-8")
        return _counts(content)
    except (OSError, ValueError, csv.Error) as error:
        raise RunError(
            tr(
                "The confusion matrix of {folder} is missing or damaged; train it again to have one.",
                folder=name_of(folder),
            )
        ) from error


def _counts(table: str) -> tuple[tuple[int, ...], ...]:
    """The counts of a confusion matrix. Raises ValueError or csv.Error."""
    counts = tuple(tuple(map(int, row)) for row in csv.reader(io.StringIO(table, newline="")))
    if [len(row) for row in counts] != [DIGITS] * DIGITS or min(map(min, counts)) < 0:
        raise ValueError(tr("no counts of ten digits"))
    return counts


def _checked(row: Mapping[str, str]) -> dict[str, float]:
    """The numbers of a row. Raises ValueError, KeyError or TypeError."""
    numbers = {name: float(row[name]) for name in HISTORY_COLUMNS}
    is_epoch = 1 <= numbers["epoch"] <= _MOST_EPOCHS and numbers["epoch"].is_integer()
    if not (is_epoch and all(0 <= numbers[name] <= 1 for name in ("accuracy", "held_out_accuracy"))):
        raise ValueError(tr("no epoch, or no share"))
    return numbers


def delete_model(folder: Path) -> None:
    """Delete a run, or an imported model, from disk. Raises RunError."""
    try:
        remove_folder(folder)
    except OSError as error:
        raise RunError(
            tr(
                "{folder} cannot be deleted ({reason}); delete it by hand.",
                folder=error.filename,
                reason=reason(error),
            )
        ) from error


def _read(folder: Path, tell: Callable[[str], None] | None) -> Run | None:
    if not paths.may_be_there(folder / HISTORY_FILE):
        return None  # it was not trained here
    try:
        return Run(folder, read_card(folder), epochs=len(read_history(folder)))
    except DigitpadError as error:
        if tell is not None:
            tell(str(error))
        return None


def _write_rows(path: Path, rows: Sequence[Sequence[object]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)
