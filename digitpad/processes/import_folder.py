"""The folder that an import may write to, and how a finished package gets out of it."""

from __future__ import annotations

import re
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from digitpad.base.errors import DigitpadError
from digitpad.base.files.private_files import make_private_folder
from digitpad.base.files.staging import remove_left_behind, workplace
from digitpad.base.language import tr
from digitpad.base.reasons import reason
from digitpad.protocol.conversions import Imported, ImportOrder
from digitpad.protocol.file_kinds import LAYERS_MODEL
from digitpad.recognition.models.model_store import take_free_name

_PLACE = "import"
_LONGEST_NAME = 60


class ImportFolderError(DigitpadError):
    """The folder of models cannot be written."""


class ImportFolder:
    """A folder of one import among a person's models; the package comes out of it whole or not at all."""

    def __init__(self, order: ImportOrder) -> None:
        """Make it, and remove what an import left that was killed along with its window. Raises ImportFolderError."""
        self._held = ExitStack()
        self._models, self._is_first = order.models, not order.models.exists()
        try:
            make_private_folder(self._models)
            remove_left_behind(self._models)
            self.folder = self._held.enter_context(workplace(self._models / _PLACE))
        except OSError as error:
            raise ImportFolderError(
                tr(
                    "The folder of models {models} cannot be written ({reason}); check it, and that there is room.",
                    models=self._models,
                    reason=reason(error),
                )
            ) from error
        self._name = name_for(order)
        self.order = replace(order, models=self.folder / "models", called=self._name)

    def deliver(self, imported: Imported) -> Imported:
        """Put the package in its place, under the next name that is free if this one is taken.

        Raises ImportFolderError.
        """
        try:
            staged = self._staged()
            return replace(imported, folder=take_free_name(staged, self._models, self._name))
        except OSError as error:
            raise ImportFolderError(
                tr(
                    "The model cannot be put in {models} ({reason}); check it, and that there is room.",
                    models=self._models,
                    reason=reason(error),
                )
            ) from error

    def _staged(self) -> Path:
        """The one package that the child has made, wherever the child says that it is."""
        found = [path for path in self.order.models.iterdir() if not path.name.startswith(".")]
        if len(found) != 1 or any(path.is_symlink() for path in (*found, *found[0].rglob("*"))):
            raise ImportFolderError(tr("The import failed: its package refers to other places."))
        return found[0]

    def close(self) -> None:
        """Remove the folder with all that is still in it."""
        self._held.close()
        if self._is_first and not any(self._models.iterdir()):
            self._models.rmdir()


def name_for(order: ImportOrder) -> str:
    """What to call the model: the name that the person gave, or that of its file, or nearly so.

    Layers models of TensorFlow.js are all called ``model.json``, so their folder counts.
    """
    of_file = order.file.parent.name if order.file.name == LAYERS_MODEL else order.file.stem
    return re.sub(r"[^\w.-]+", "-", order.called or of_file).strip("-.")[:_LONGEST_NAME] or "imported"
