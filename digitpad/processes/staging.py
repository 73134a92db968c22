"""The folder that an import may write to, and the way of a finished package out of it. No Keras here."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

import psutil

from digitpad.base.errors import DigitpadError
from digitpad.protocol.conversions import Imported, ImportOrder
from digitpad.recognition.model_card import ModelCard
from digitpad.recognition.model_store import BUNDLED, CARD_FILE

_BEGINS = ".import-"
_LONGEST_NAME = 60
_TRIES = 100


class StagingError(DigitpadError):
    """The folder of models cannot be written."""


class Staging:
    """A folder of one import among a person's models; the package comes out of it whole or not at all."""

    def __init__(self, order: ImportOrder) -> None:
        """Make it, and remove what an import left that was killed with its window. Raises StagingError."""
        self._models, self._is_first = order.models, not order.models.exists()
        try:
            self._models.mkdir(parents=True, exist_ok=True)
            _sweep(self._models)
            self.folder = Path(tempfile.mkdtemp(prefix=f"{_BEGINS}{os.getpid()}-", dir=self._models))
        except OSError as error:
            raise StagingError(
                f"The folder of models {self._models} cannot be written ({error.strerror}); "
                "check it, and that there is room."
            ) from error
        name = free_folder(self._models, order.called or order.file.stem).name
        self.order = replace(order, models=self.folder / "models", called=name)

    def deliver(self, imported: Imported) -> Imported:
        """Put the package in its place, under the next name that is free if another import was quicker.

        Raises StagingError.
        """
        staged = self.order.models / self.order.called  # and not where the child says
        try:
            if staged.is_symlink() or any(path.is_symlink() for path in staged.rglob("*")):
                raise StagingError("The import came to nothing: its package refers to other places.")
            for _try in range(_TRIES):
                folder = free_folder(self._models, staged.name)
                if folder.name != staged.name:
                    _rename_on_card(staged / CARD_FILE, folder.name)
                try:
                    staged.rename(folder)
                except OSError:
                    if folder.exists():
                        continue
                    raise
                return replace(imported, folder=folder)
        except OSError as error:
            raise StagingError(
                f"The model cannot be put in {self._models} ({error.strerror}); check it, and that there is room."
            ) from error
        raise StagingError(f"There are too many models called {staged.name}; give this one another name.")

    def close(self) -> None:
        """Remove the folder with all that is still in it."""
        shutil.rmtree(self.folder, ignore_errors=True)
        if self._is_first and not any(self._models.iterdir()):
            self._models.rmdir()


def free_folder(models: Path, name: str) -> Path:
    """A new folder among a person's models, called as they want or nearly so."""
    plain = re.sub(r"[^\w.-]+", "-", name).strip("-.")[:_LONGEST_NAME] or "imported"
    folder, number = models / plain, 1
    while folder.exists() or folder.name in (BUNDLED, "active"):
        number += 1
        folder = models / f"{plain}-{number}"
    return folder


def _rename_on_card(file: Path, name: str) -> None:
    card = ModelCard.from_json(file.read_text(encoding="utf-8"))
    file.write_text(replace(card, name=name).to_json(), encoding="utf-8")


def _sweep(models: Path) -> None:
    """Remove the folders of imports whose process is no more."""
    for left in models.glob(f"{_BEGINS}*"):
        owner = left.name.removeprefix(_BEGINS).split("-")[0]
        if owner.isdigit() and not psutil.pid_exists(int(owner)):
            shutil.rmtree(left, ignore_errors=True)
