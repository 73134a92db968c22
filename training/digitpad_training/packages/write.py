"""A Keras network -> a model package, staged and checked before it takes its place."""

import hashlib
import zipfile
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from digitpad.base.files.staging import new_folder
from digitpad.base.language import tr
from digitpad.protocol.recipe import Recipe
from digitpad.recognition.classifier import Classifier
from digitpad.recognition.models import tried_models
from digitpad.recognition.models.model_card import PREPROCESSING_VERSION, ModelCard
from digitpad.recognition.models.model_store import CARD_FILE, KERAS_FILE, LITERT_FILE, check_package
from digitpad_training.learn.architectures import describe
from digitpad_training.packages.litert import ExportError, export_faithfully
from digitpad_training.packages.load import in_full_precision


def write_package(
    model: keras.Model,
    recipe: Recipe,
    digit_images: NDArray[np.float32],
    measure: Callable[[Classifier], Mapping[str, Any]],
    folder: Path,
) -> ModelCard:
    """Write the package of a network that was trained by a recipe; see `write_network`."""
    # The moments of the optimizer would make the file three times as large.
    clean = in_full_precision(model, recipe)
    clean.set_weights([_rounded(weights) for weights in model.get_weights()])
    answers = model.predict(digit_images, batch_size=1000, verbose=0).argmax(axis=1)
    return write_network(clean, (recipe.name, recipe.to_json()), (digit_images, answers), measure, folder)


def check_place(folder: Path) -> None:
    """Raises ExportError unless a package may be written to ``folder``: it is new, empty, or a package alone."""
    is_foreign = folder.is_dir() and not {path.name for path in folder.iterdir()} <= {
        CARD_FILE,
        KERAS_FILE,
        LITERT_FILE,
    }
    if is_foreign or (folder.exists() and not folder.is_dir()):
        raise ExportError(tr("{folder} holds other files than a model; choose a new folder.", folder=folder))


def write_network(
    model: keras.Model,
    name_and_recipe: tuple[str, Mapping[str, Any]],
    images_and_answers: tuple[NDArray[np.float32], NDArray[np.integer]],
    measure: Callable[[Classifier], Mapping[str, Any]],
    folder: Path,
) -> ModelCard:
    """Write the package of ``model`` to ``folder``; the one that was there gives way only to a whole one.

    To images of shape (n, 28, 28) the exported classifier must give the answers of shape (n,). ``measure``
    returns the metrics for the card, from that classifier. Returns the card. Raises ExportError.
    """
    check_place(folder)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with new_folder(folder) as staged:
            model.save(staged / "large.keras")
            with ThreadPoolExecutor(1) as pool:
                compressed = pool.submit(_compress, staged / "large.keras", staged / KERAS_FILE)
                classifier = export_faithfully(model, staged / LITERT_FILE, *images_and_answers)
                metrics = measure(classifier)
                compressed.result()
            _write_card(model, name_and_recipe, metrics, staged)
            card = check_package(staged)
    except OSError as error:
        raise ExportError(
            tr(
                "The model cannot be written to {folder} ({error}); make room or choose another folder.",
                folder=folder,
                error=error,
            )
        ) from error
    tried_models.remember(card.sha256[LITERT_FILE])  # it was made, and has read digits, here
    return card


def _rounded(weights: NDArray[np.float32]) -> NDArray[np.float32]:
    """Round matrices to 16 bits, which halves the file and costs far less than the 8 bits of the exported model."""
    return weights.astype(np.float16).astype(np.float32) if weights.ndim > 1 else weights


def _compress(large: Path, small: Path) -> None:
    """The same archive, deflated at the quickest level: Keras stores what it writes, and reads both."""
    with (
        zipfile.ZipFile(large) as stored,
        zipfile.ZipFile(small, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as deflated,
    ):
        for member in stored.infolist():
            deflated.writestr(member.filename, stored.read(member))
    large.unlink()


def _write_card(
    model: keras.Model, name_and_recipe: tuple[str, Mapping[str, Any]], metrics: Mapping[str, Any], folder: Path
) -> None:
    name, recipe = name_and_recipe
    card = ModelCard(
        name=name,
        date=datetime.now(UTC).date().isoformat(),
        architecture=describe(model),
        recipe=recipe,
        metrics=metrics,
        preprocessing_version=PREPROCESSING_VERSION,
        sha256={name: _digest(folder / name) for name in (KERAS_FILE, LITERT_FILE)},
    )
    (folder / CARD_FILE).write_text(card.to_json(), encoding="utf-8")


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
