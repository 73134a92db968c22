"""The model package that the pad reads with, and what to do when it cannot be loaded."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from digitpad.base import paths
from digitpad.base.errors import DigitpadError
from digitpad.base.language import tr

if TYPE_CHECKING:
    from digitpad.recognition.classifier import Classifier
    from digitpad.recognition.models.model_card import ModelCard
    from digitpad.recognition.models.model_store import UntriedModelError
    from digitpad.ui.background.relay import Ended, Relay


class ModelInUse(QObject):
    """The package that was named at the start, or else the one chosen in the program."""

    changed = Signal()
    """Another package is to be used from now on."""

    chosen = Signal()
    """The choice was saved."""

    failed = Signal(object)
    """The choice could not be saved, in one sentence."""

    trial_began = Signal(object)
    """A network from elsewhere is tried before it is used: a sentence that says so."""

    trial_ended = Signal(object)
    """The trial is over: the same sentence."""

    def __init__(self, package_dir: Path | None, parent: QObject) -> None:
        super().__init__(parent)
        self._package_dir = package_dir
        self.folder: Path | None = None
        self.card: ModelCard | None = None
        self._trial: Relay | None = None
        self._fault = ""  # of the choice itself, found by its trial

    @property
    def is_bundled(self) -> bool:
        """Whether it is the one that ships with the program."""
        return self.folder == paths.bundled_package_dir()

    @property
    def title(self) -> str:
        """What a person calls it; empty if there is none."""
        from digitpad.recognition.models.model_store import title_of

        return title_of(self.folder) if self.folder else ""

    def load(self) -> Classifier:
        """Load the package. Raises ModelPackageError, also while it is tried; then it will be `changed`."""
        from digitpad.recognition.models.model_store import (
            ModelPackageError,
            UntriedModelError,
            active_package_dir,
            open_package,
        )

        self.folder = None  # if the choice itself cannot be read
        self.folder = self._package_dir or active_package_dir()
        fault, self._fault = self._fault, ""
        try:
            package = open_package(self.folder, to_read_only=True)
        except UntriedModelError as untried:
            if not fault:
                self._try_first(untried, self._on_choice_tried)
            raise ModelPackageError(fault or _trying(untried.folder)) from untried
        self.card = package.card
        return package.classifier

    def use(self, folder: Path) -> None:
        """Use another package from now on, the bundled one or one of the person's own."""
        from digitpad.recognition.models.model_store import UntriedModelError, use_package

        self._end_trial()
        if folder == paths.bundled_package_dir():
            self.use_bundled()
            return
        try:
            use_package(folder)
        except UntriedModelError as untried:
            self._use_if_it_passes(untried)
            return
        except DigitpadError as error:
            self.failed.emit(str(error))
            return
        self._package_dir = None
        self.chosen.emit()
        self.changed.emit()

    def _use_if_it_passes(self, untried: UntriedModelError) -> None:
        folder = untried.folder
        try:
            self._try_first(untried, lambda fault: self.failed.emit(fault) if fault else self.use(folder))
        except DigitpadError as error:
            self.failed.emit(str(error))
        else:
            self.trial_began.emit(_trying(folder))

    def use_bundled(self) -> None:
        """Use the bundled package from now on."""
        from digitpad.recognition.models.model_store import restore_bundled

        self._end_trial()
        try:
            if self._package_dir is None:
                restore_bundled()
        except DigitpadError as error:
            self.failed.emit(str(error))
        else:
            self.chosen.emit()
        self._package_dir = paths.bundled_package_dir()
        self.changed.emit()

    def close(self) -> None:
        """End a trial, if one is under way; leaves no process and no thread."""
        self._end_trial()

    def _try_first(self, untried: UntriedModelError, then: Callable[[str], None]) -> None:
        """Try a network, and then hand on what is wrong with it, or "" for nothing. Raises ProcessStartError."""
        from digitpad.ui.background.trials import start_trial

        def on_ended(ended: Ended) -> None:
            self._end_trial()
            self.trial_ended.emit(_trying(untried.folder))
            then(ended.fault)

        self._end_trial()
        self._trial = start_trial(untried, self)
        self._trial.reported.connect(on_ended)

    def _on_choice_tried(self, fault: str) -> None:
        self._fault = fault
        self.changed.emit()

    def _end_trial(self) -> None:
        if self._trial is not None:
            self._trial.close()
            self._trial = None


def _trying(folder: Path) -> str:
    from digitpad.recognition.models.model_store import name_of

    return tr(
        "The model {folder} comes from elsewhere; it is being tried in a separate process…", folder=name_of(folder)
    )
