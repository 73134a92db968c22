"""The model package that the pad reads with, and what to do when it cannot be loaded."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from digitpad.base import paths
from digitpad.base.errors import DigitpadError

if TYPE_CHECKING:
    from digitpad.recognition.classifier import Classifier
    from digitpad.recognition.model_card import ModelCard


class ModelInUse(QObject):
    """The package that was named at the start, or else the one chosen in the program."""

    changed = Signal()
    """Another package is to be used from now on."""

    chosen = Signal()
    """The choice was kept."""

    failed = Signal(str)
    """The choice could not be kept, in one sentence."""

    def __init__(self, package_dir: Path | None, parent: QObject) -> None:
        super().__init__(parent)
        self._package_dir = package_dir
        self.folder: Path | None = None
        self.card: ModelCard | None = None

    @property
    def is_bundled(self) -> bool:
        """Whether it is the one that ships with the program."""
        return self.folder == paths.bundled_package_dir()

    def load(self) -> Classifier:
        """Load the package. Raises ModelPackageError."""
        from digitpad.recognition.model_store import active_package_dir, open_package

        self.folder = None  # if the choice itself cannot be read
        self.folder = self._package_dir or active_package_dir()
        package = open_package(self.folder)
        self.card = package.card
        return package.classifier

    def use(self, folder: Path) -> None:
        """Use another package from now on, the bundled one or one of the person's own."""
        from digitpad.recognition.model_store import use_package

        if folder == paths.bundled_package_dir():
            self.use_bundled()
            return
        try:
            use_package(folder)
        except DigitpadError as error:
            self.failed.emit(str(error))
            return
        self._package_dir = None
        self.chosen.emit()
        self.changed.emit()

    def use_bundled(self) -> None:
        """Use the bundled package from now on."""
        from digitpad.recognition.model_store import restore_bundled

        try:
            if self._package_dir is None:
                restore_bundled()
        except DigitpadError as error:
            self.failed.emit(str(error))
        else:
            self.chosen.emit()
        self._package_dir = paths.bundled_package_dir()
        self.changed.emit()
