"""Model packages on disk: the bundled one, and a person's own.

A package is a folder with ``model.keras`` (the source of truth), ``model.tflite`` (what runs) and
``card.json``. A person's packages lie in ``models`` in their data folder; the file ``active`` beside
them names the one in use, and without it the bundled one is.
"""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from digitpad.base import paths
from digitpad.base.staging import PRIVATE, replace_file
from digitpad.recognition.classifier import Classifier, ModelError
from digitpad.recognition.model_card import PREPROCESSING_VERSION, ModelCard

KERAS_FILE = "model.keras"
LITERT_FILE = "model.tflite"
CARD_FILE = "card.json"
BUNDLED = "bundled"
"""What the package is called that ships with the program."""


class ModelPackageError(ModelError):
    """A model package is missing, damaged or of another version."""


@dataclass(frozen=True)
class ModelPackage:
    """A package whose files were found whole: its card and a classifier ready to use."""

    card: ModelCard
    classifier: Classifier


@dataclass(frozen=True)
class StoredModel:
    """A package that can be chosen: what it is called, where it lies, and its card. Its files may be damaged."""

    name: str
    folder: Path
    card: ModelCard


def stored_models() -> list[StoredModel]:
    """The bundled package, then a person's own, newest name first; what has no readable card is passed over."""
    named = [(BUNDLED, paths.bundled_package_dir()), *((folder.name, folder) for folder in _own_packages())]
    models = []
    for name, folder in named:
        try:
            models.append(StoredModel(name, folder, _read_card(folder)))
        except ModelPackageError:
            continue
    return models


def _own_packages() -> list[Path]:
    """What lies in the folder of models, newest name first, but for what is being written there."""
    try:
        found = sorted(paths.models_dir().iterdir(), reverse=True)
    except OSError:
        return []
    return [folder for folder in found if not folder.name.startswith(".")]


def use_model(name: str) -> None:
    """Use the package of this name, among `stored_models`, from now on.

    Raises ModelPackageError if there is none, it is not whole, or the choice cannot be written.
    """
    if name == BUNDLED:
        restore_bundled()
        return
    names = [model.name for model in stored_models()]
    if name not in names:
        raise ModelPackageError(f"There is no model {name!r}; choose one of {', '.join(names)}.")
    use_package(paths.models_dir() / name)


def open_package(folder: Path) -> ModelPackage:
    """Check every file of a package against its card, and load it.

    Raises ModelPackageError, which says what is wrong with the package.
    """
    card = _read_card(folder)
    contents = {name: _read_checked(folder, name, card) for name in (KERAS_FILE, LITERT_FILE)}
    if card.preprocessing_version != PREPROCESSING_VERSION:
        made_for = f"preprocessing {card.preprocessing_version}, not {PREPROCESSING_VERSION}"
        raise _unusable(folder, f"was made for another version of digitpad ({made_for})")
    return ModelPackage(card, Classifier(contents[LITERT_FILE]))


def _read_card(folder: Path) -> ModelCard:
    if not paths.is_folder(folder):
        raise _unusable(folder, "is missing")
    try:
        return ModelCard.from_json((folder / CARD_FILE).read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise _unusable(folder, f"has no {CARD_FILE}") from error
    except (OSError, ValueError) as error:
        raise _unusable(folder, f"has a damaged {CARD_FILE}") from error


def _read_checked(folder: Path, name: str, card: ModelCard) -> bytes:
    try:
        content = (folder / name).read_bytes()
    except FileNotFoundError as error:
        raise _unusable(folder, f"has no {name}") from error
    except OSError as error:
        raise _unusable(folder, f"has a {name} that cannot be read ({error.strerror})") from error
    if hashlib.sha256(content).hexdigest() != card.sha256.get(name):
        raise _unusable(folder, f"has a damaged or changed {name}")
    return content


def _unusable(folder: Path, what: str) -> ModelPackageError:
    if folder == paths.bundled_package_dir():
        return ModelPackageError(f"The bundled model {what}; install digitpad again.")
    return ModelPackageError(f"The model {folder.name} {what}; use another one.")


def active_package_dir() -> Path:
    """The folder of the package in use; it may be missing or damaged.

    Raises ModelPackageError if a choice was made but cannot be read.
    """
    try:
        name = Path(_active_file().read_text(encoding="utf-8").strip()).name
    except (FileNotFoundError, NotADirectoryError):
        return paths.bundled_package_dir()
    except PermissionError as error:
        if not _may_be_seen(_active_file()):
            return paths.bundled_package_dir()  # with the whole folder, of which the window says so
        raise _unreadable_choice() from error
    except (OSError, ValueError) as error:
        raise _unreadable_choice() from error
    if not name:  # as an earlier version could leave it in a power cut
        raise _unreadable_choice()
    return paths.models_dir() / name


def _may_be_seen(file: Path) -> bool:
    try:
        file.lstat()
    except OSError:
        return False
    return True


def _unreadable_choice() -> ModelPackageError:
    return ModelPackageError(f"{_active_file()} cannot be read; remove it to use the bundled model.")


def use_package(folder: Path) -> None:
    """Use a package of the person's own, in their folder of models, from now on.

    Raises ModelPackageError if it is not whole, lies elsewhere, or the choice cannot be written.
    """
    if folder.parent != paths.models_dir():
        raise ModelPackageError(f"{folder} is not among the models in {paths.models_dir()}; move it there.")
    open_package(folder)
    try:
        replace_file(_active_file(), folder.name.encode(), PRIVATE)
    except OSError as error:
        raise ModelPackageError(f"{_active_file()} cannot be written: {error.strerror}; make room there.") from error


def restore_bundled() -> None:
    """Use the bundled package from now on; a person's own packages stay where they are.

    Raises ModelPackageError if the choice cannot be written.
    """
    try:
        _active_file().unlink(missing_ok=True)
    except OSError as error:
        raise ModelPackageError(
            f"{_active_file()} cannot be removed: {error.strerror}; remove it to use the bundled model."
        ) from error


def _active_file() -> Path:
    return paths.models_dir() / "active"
