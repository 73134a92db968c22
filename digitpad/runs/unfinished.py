"""What a training keeps on disk while it is under way, so that it can be resumed from its last whole epoch.

It lies beside the folder that the run will have: for each network the state of its training, which has the epochs so
far with the weights of the best one, and the event files. It is removed with the training.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import zipfile
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import fields, replace
from pathlib import Path

from digitpad.base.errors import DigitpadError
from digitpad.base.files import plain_json
from digitpad.base.files.staging import remove_left_behind, replace_file
from digitpad.base.language import tr
from digitpad.base.paths import is_file
from digitpad.base.reasons import reason
from digitpad.protocol.messages import Owner
from digitpad.protocol.recipe import Recipe
from digitpad.runs.run_folder import unfinished_dir

CLAIM_SUFFIX = ".claim"
STATE_FILE = "training.npz"
EPOCHS_LEARNED = "epochs_learned"
_RECIPE_FILE = "recipe.json"
_EVENTS = "events"
_TEMPORARY = "temporary"


class UnfinishedError(DigitpadError):
    """What a training has to keep while it is under way cannot be kept, or is not there."""


def can_resume(folder: Path) -> bool:
    """Whether a whole epoch of the unfinished training for ``folder``, or of its teacher, was kept and can be read."""
    try:
        return _has_epochs(folder)
    except OSError:
        return False


def _has_epochs(folder: Path) -> bool:
    """Raises OSError if it cannot be looked at."""
    try:
        kept = list(unfinished_dir(folder).iterdir())
    except (FileNotFoundError, NotADirectoryError):  # perhaps the training has just removed it
        return False
    return any(is_file(checkpoints / STATE_FILE) for checkpoints in kept)


def claim_file(folder: Path) -> Path:
    """The file that says who may resume the training for ``folder``."""
    return folder.with_name(f".{folder.name}{CLAIM_SUFFIX}")


def forget(folder: Path) -> None:
    """Remove what the training for ``folder`` kept, and any claim to it."""
    remove_left_behind(folder.parent, folder.name, os.getpid())  # perhaps this one's, which is about to end
    shutil.rmtree(unfinished_dir(folder), ignore_errors=True)
    with suppress(OSError):  # Windows does not remove what is open
        claim_file(folder).unlink(missing_ok=True)


def abandon(folder: Path, owner: Owner) -> bool:
    """Forget an interrupted training, unless it was a command's and can be resumed; returns whether it did."""
    try:
        if owner == "command" and _has_epochs(folder):
            return False
    except OSError:  # it cannot be looked at, perhaps since no more files can be opened; what is empty still goes
        with suppress(OSError):
            unfinished_dir(folder).rmdir()
        return False
    forget(folder)
    return True


def kept_recipe(folder: Path) -> Recipe | None:
    """The recipe of the unfinished training for ``folder``; None if there is none to resume."""
    try:
        kept = Recipe.from_json(plain_json.read(unfinished_dir(folder) / _RECIPE_FILE))
    except (OSError, ValueError, TypeError, AttributeError):
        return None
    return kept if can_resume(folder) else None


def check_can_resume(folder: Path, recipe: Recipe) -> None:
    """Raises UnfinishedError, which says why, if a training by the recipe cannot resume the unfinished one.

    The number of epochs may differ if it makes no difference to the epochs before the last.
    """
    kept = kept_recipe(folder)
    if kept is None:
        raise UnfinishedError(
            tr(
                "No unfinished training of {name} is kept beside {folder}; train it anew.",
                name=recipe.name,
                folder=folder,
            )
        )
    differing = [each.name for each in fields(Recipe) if getattr(kept, each.name) != getattr(recipe, each.name)]
    fault = _why_another(folder, kept, recipe, differing)
    if not fault and "epochs" in differing:
        fault = _why_not_as_long(folder, kept, recipe)
    if fault:
        raise UnfinishedError(fault)


def _why_another(folder: Path, kept: Recipe, recipe: Recipe, differing: Sequence[str]) -> str:
    """Why the unfinished training is not one by this recipe, whose fields ``differing`` are others; empty if it is."""
    if "name" in differing:
        return tr(
            "The unfinished training beside {folder} is of {name}, not of {other}; resume that.",
            folder=folder,
            name=kept.name,
            other=recipe.name,
        )
    others = [name.replace("_", " ") for name in differing if name != "epochs"]
    if not others:
        return ""
    return tr(
        "The unfinished training beside {folder} differs in its recipe ({list}); train it anew.",
        folder=folder,
        list=", ".join(others),
    )


def _why_not_as_long(folder: Path, kept: Recipe, recipe: Recipe) -> str:
    """Why the unfinished training cannot have as many epochs as this recipe; empty if it can."""
    if kept.schedule != "constant" or kept.averaging:
        return tr(
            "The unfinished training beside {folder} is planned for {n} epochs from its first step "
            "on; resume it with --epochs {n}, or leave that out.",
            "",
            kept.epochs,
            folder=folder,
        )
    learned = _epochs_learned(folder, kept)
    if recipe.epochs >= learned:
        return ""
    return tr(
        "The unfinished training beside {folder} has learned {n} epochs already; choose {n} or more.",
        "",
        learned,
        folder=folder,
    )


def _epochs_learned(folder: Path, recipe: Recipe) -> int:
    """How many epochs the network itself has learned, not counting its teacher's."""
    import numpy as np

    try:
        with np.load(_checkpoints(folder, recipe) / STATE_FILE, allow_pickle=False) as state:
            return int(state[EPOCHS_LEARNED])
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
        return 0


def _checkpoints(folder: Path, recipe: Recipe) -> Path:
    """The folder has a digest in its name, since a teacher may have the same name, but not of the epochs."""
    digest = hashlib.sha256(json.dumps(replace(recipe, epochs=0).to_json()).encode()).hexdigest()
    return unfinished_dir(folder) / f"{recipe.name}-{digest[:8]}"


class Unfinished:
    """What a training keeps, and finds again when it is resumed."""

    def __init__(self, folder: Path, recipe: Recipe, resumes: bool) -> None:
        """Begin anew, or resume what the same recipe kept. Raises UnfinishedError."""
        self._folder, self._dir = folder, unfinished_dir(folder)
        if resumes:
            check_can_resume(folder, recipe)
        try:
            remove_left_behind(folder.parent, folder.name)
            self._empty(keeps_epochs=resumes)
            self.events_dir.mkdir(parents=True, exist_ok=True)
            self.temporary_dir.mkdir()
            replace_file(self._dir / _RECIPE_FILE, json.dumps(recipe.to_json()).encode())
        except OSError as error:
            raise UnfinishedError(
                tr(
                    "The training cannot be kept in {dir} ({reason}); make room and train again.",
                    dir=self._dir,
                    reason=reason(error),
                )
            ) from error

    @property
    def events_dir(self) -> Path:
        """The folder of the event files."""
        return self._dir / _EVENTS

    @property
    def temporary_dir(self) -> Path:
        """The folder for what libraries write and remove again; a killed training leaves it with all else."""
        return self._dir / _TEMPORARY

    def checkpoints(self, recipe: Recipe) -> Path:
        """The folder for the state of a network's training."""
        return _checkpoints(self._folder, recipe)

    def remove(self) -> None:
        """Remove all of it, since the run is written."""
        shutil.rmtree(self._dir, ignore_errors=True)

    def _empty(self, keeps_epochs: bool) -> None:
        """Remove everything, or only what is of no use any more, but the folder, whose name is taken by it."""
        for checkpoints in self._dir.glob("*"):
            remove_left_behind(checkpoints)
        for path in self._dir.glob(_TEMPORARY if keeps_epochs else "*"):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
