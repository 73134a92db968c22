"""Model packages on disk: the bundled one, and a person's own.

A package is a folder with ``model.keras`` (the source of truth), ``model.tflite`` (what runs) and
``card.json``. A person's packages lie in ``models`` in their data folder; the file ``active`` beside
them names the one in use, and without it the bundled one is.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import NamedTuple

from digitpad.base import paths
from digitpad.base.files import plain_json
from digitpad.base.files.bounded_file import TooLargeError, read_bounded
from digitpad.base.files.staging import PRIVATE, put_in_free_place, replace_file
from digitpad.base.language import Sentence, again, number, tr
from digitpad.base.reasons import reason
from digitpad.recognition.classifier import Classifier, ModelError
from digitpad.recognition.hidden_layer import with_hidden_output
from digitpad.recognition.models import tried_models
from digitpad.recognition.models.model_card import PREPROCESSING_VERSION, ModelCard

KERAS_FILE = "model.keras"
LITERT_FILE = "model.tflite"
CARD_FILE = "card.json"
BUNDLED = "bundled"
"""The name of the package that ships with the program."""

_ITS_TITLE = tr("The network that comes with digitpad")

_ACTIVE = "active"
_MOST_BYTES = 500_000_000  # of a file of a network; as many as an import takes


class ModelPackageError(ModelError):
    """A model package is missing, damaged or of another version."""


class UntriedModelError(ModelPackageError):
    """A whole package was neither made here nor tried; it lies in ``folder``, ``digest`` is of its ``model.tflite``.

    Some files crash LiteRT, and the digests on a card only say what its author wrote. So a network from elsewhere is
    run in a process of its own first, by `digitpad.processes.trial`.
    """

    def __init__(self, folder: Path, digest: str) -> None:
        name = name_of(folder)
        super().__init__(
            tr("The model {name} comes from elsewhere and was not tried yet; open it with digitpad first.", name=name)
        )
        self.folder, self.digest = folder, digest


class ModelPackage(NamedTuple):
    """A package whose files were found whole: its card and a classifier ready to use."""

    card: ModelCard
    classifier: Classifier


@dataclass(frozen=True)
class StoredModel:
    """A package: what it is called, where it lies, and its card. Its other files may be damaged.

    Where the card is damaged there is none, and ``fault`` says so in a sentence.
    """

    name: str
    folder: Path
    card: ModelCard | None
    fault: str = ""

    @property
    def title(self) -> str:
        """What a person reads in the place of its name, which commands and files use."""
        return title_of(self.folder)


def stored_models() -> list[StoredModel]:
    """The bundled package, then a person's own, newest name first; a folder without a card is skipped."""
    named = [(BUNDLED, paths.bundled_package_dir()), *((name_of(folder), folder) for folder in _own_packages())]
    return [_stored(name, folder) for name, folder in named if _has_card(folder)]


def _has_card(folder: Path) -> bool:
    return not folder.name.startswith(".") and paths.may_be_there(folder / CARD_FILE)


def _stored(name: str, folder: Path) -> StoredModel:
    try:
        return StoredModel(name, folder, read_card(folder))
    except ModelPackageError as error:
        return StoredModel(name, folder, None, str(error))


def name_of(folder: Path) -> str:
    """What a package is called, whatever characters its folder's name has."""
    name = folder.name or folder.resolve().name
    return plain_json.printable(name) or ascii(name)


def title_of(folder: Path) -> str:
    """What a person reads in the place of `name_of`: words for the package that ships with the program."""
    return again(_ITS_TITLE) if folder == paths.bundled_package_dir() else name_of(folder)


def _own_packages() -> list[Path]:
    """What lies in the folder of models, newest name first, without what is being written there."""
    try:
        found = sorted(paths.models_dir().iterdir(), reverse=True)
    except OSError:
        return []
    return [folder for folder in found if not folder.name.startswith(".")]


def use_model(name: str) -> None:
    """Use the package of this name, among `stored_models`, from now on.

    Raises ModelPackageError if there is none, or as `use_package` does.
    """
    if name == BUNDLED:
        restore_bundled()
        return
    folders = {model.name: model.folder for model in stored_models()}
    if name not in folders:
        raise ModelPackageError(
            tr("There is no model {name}; choose one of {list}.", name=repr(name), list=", ".join(folders))
        )
    use_package(folders[name])


def open_package(folder: Path, to_read_only: bool = False) -> ModelPackage:
    """Check every file of a package against its card, and load it.

    ``to_read_only`` leaves ``model.keras`` alone, which is larger than all the rest, and which no reading needs.
    Raises ModelPackageError, which says what is wrong with the package, and UntriedModelError for a whole one that is
    not to be loaded before it was tried.
    """
    card, network = _read_whole(folder, but=KERAS_FILE if to_read_only else "")
    digest = card.sha256[LITERT_FILE]
    if not _may_be_loaded(folder, digest):
        raise UntriedModelError(folder, digest)
    try:
        return ModelPackage(card, Classifier(network))
    except ModelError as error:
        raise unusable(folder, error.what) from error


def check_package(folder: Path) -> ModelCard:
    """The card of a package, after its files were compared with it; loads none. Raises ModelPackageError."""
    card, _network = _read_whole(folder)
    return card


def read_network(folder: Path, digest: str) -> bytes:
    """The content of ``model.tflite``, if it still has this SHA-256. Raises ModelPackageError."""
    return _read_checked(folder, LITERT_FILE, digest)


def features_of(folder: Path) -> str:
    """By what a network compares drawings to learn a hand, in words; "–" if its file cannot be read."""
    try:
        network = read_bounded(folder / LITERT_FILE, _MOST_BYTES)
    except (OSError, TooLargeError):
        return "–"
    return tr("its last hidden layer") if with_hidden_output(network) else tr("the digit image itself")


def _read_whole(folder: Path, but: str = "") -> tuple[ModelCard, bytes]:
    """The card, and the content of ``model.tflite``; each file but this one is compared with the card."""
    card = read_card(folder)
    checked = [name for name in (KERAS_FILE, LITERT_FILE) if name != but]
    contents = [_read_checked(folder, name, card.sha256.get(name)) for name in checked]
    if card.preprocessing_version != PREPROCESSING_VERSION:
        made_for = tr(
            "preprocessing {version}, not {other}", version=card.preprocessing_version, other=PREPROCESSING_VERSION
        )
        raise unusable(folder, tr("it was made for another version of digitpad: {reason}", reason=made_for))
    return card, contents[-1]


def _may_be_loaded(folder: Path, digest: str) -> bool:
    bundled = paths.bundled_package_dir()
    if folder == bundled or tried_models.was_tried(digest):
        return True
    try:
        return (
            read_card(bundled).sha256.get(LITERT_FILE) == digest
        )  # a copy of the bundled one, or one that was not trained further
    except ModelPackageError:
        return False


def read_card(folder: Path) -> ModelCard:
    """The card of a package. Raises ModelPackageError, which says what is wrong with it."""
    if not paths.is_folder(folder):
        raise unusable(folder, tr("it is missing"))
    try:
        return ModelCard.of(plain_json.read(folder / CARD_FILE))
    except FileNotFoundError as error:
        raise unusable(folder, tr("it has no {file}", file=CARD_FILE)) from error
    except OSError as error:
        raise unusable(
            folder,
            tr("it has a {file} that cannot be read: {reason}", file=CARD_FILE, reason=reason(error)),
        ) from error
    except UnicodeDecodeError as error:
        raise unusable(folder, tr("it has a damaged {file}: it is no text", file=CARD_FILE)) from error
    except ValueError as error:
        raise unusable(
            folder, tr("it has a damaged {file}: {reason}", file=CARD_FILE, reason=_shortened(error.args[0]))
        ) from error


def _shortened(reason: str) -> str:
    return Sentence(plain_json.printable(reason)[:100], _shortened, reason)


def _read_checked(folder: Path, name: str, digest: str | None) -> bytes:
    try:
        content = read_bounded(folder / name, _MOST_BYTES)
    except FileNotFoundError as error:
        raise unusable(folder, tr("it has no {name}", name=name)) from error
    except OSError as error:
        raise unusable(
            folder, tr("it has a {name} that cannot be read: {reason}", name=name, reason=reason(error))
        ) from error
    except TooLargeError as error:
        raise unusable(
            folder, tr("it has a {name} of more than {most} MB", name=name, most=number(_MOST_BYTES / 1e6))
        ) from error
    if hashlib.sha256(content).hexdigest() != digest:
        raise unusable(folder, tr("it has a damaged or changed {name}", name=name))
    return content


def unusable(folder: Path, what: str) -> ModelPackageError:
    """The error for a package that cannot be used; ``what`` says why, such as "it is missing"."""
    if folder == paths.bundled_package_dir():
        return ModelPackageError(
            tr("The bundled model cannot be used ({what}); install digitpad again.", what=what), what
        )
    said = tr("The model {folder} cannot be used ({what}); use another one.", folder=name_of(folder), what=what)
    return ModelPackageError(said, what)


def take_free_name(staged: Path, models: Path, name: str) -> Path:
    """Move a whole package to ``models``, called ``name`` or, where that is taken, ``name-2`` and so on.

    Its card gets that name too. Two packages that want one name at once get different ones. Raises OSError.
    """
    for called in _names(name):
        folder = models / called
        if folder.exists() or called.casefold() in (BUNDLED, _ACTIVE):
            continue
        card = read_card(staged)._replace(name=called)
        (staged / CARD_FILE).write_text(card.to_json(), encoding="utf-8")
        try:
            put_in_free_place(staged, folder)
        except OSError:
            if not folder.exists():
                raise
            continue  # another process was quicker: a folder with something in it is not replaced
        return folder
    raise AssertionError("there is always another number")


def _names(name: str) -> Iterator[str]:
    yield name
    yield from (f"{name}-{number}" for number in count(2))


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
            return paths.bundled_package_dir()  # the whole folder cannot be read, which the window reports
        raise _unreadable_choice() from error
    except (OSError, ValueError) as error:
        raise _unreadable_choice() from error
    if not name:  # as a power cut could leave it with an earlier version
        raise _unreadable_choice()
    return paths.models_dir() / name


def _may_be_seen(file: Path) -> bool:
    try:
        file.lstat()
    except OSError:
        return False
    return True


def _unreadable_choice() -> ModelPackageError:
    return ModelPackageError(tr("{file} cannot be read; remove it to use the bundled model.", file=_active_file()))


def use_package(folder: Path) -> None:
    """Use a package of the person's own, in their folder of models, from now on.

    Raises ModelPackageError if it is not whole, lies elsewhere, or the choice cannot be written, and UntriedModelError
    if it was not tried.
    """
    if folder.parent != paths.models_dir():
        raise ModelPackageError(
            tr("{folder} is not among the models in {models}; move it there.", folder=folder, models=paths.models_dir())
        )
    open_package(folder)
    try:
        replace_file(_active_file(), folder.name.encode(), PRIVATE)
    except OSError as error:
        raise ModelPackageError(
            tr("{file} cannot be written: {reason}; make room there.", file=_active_file(), reason=reason(error))
        ) from error


def restore_bundled() -> None:
    """Use the bundled package from now on; a person's own packages stay where they are.

    Raises ModelPackageError if the choice cannot be written.
    """
    try:
        _active_file().unlink(missing_ok=True)
    except OSError as error:
        raise ModelPackageError(
            tr(
                "{file} cannot be removed: {reason}; remove it to use the bundled model.",
                file=_active_file(),
                reason=reason(error),
            )
        ) from error


def _active_file() -> Path:
    return paths.models_dir() / _ACTIVE
