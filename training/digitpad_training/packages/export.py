"""A trained network -> a model package, staged and checked before it takes its place; and back, to learn on."""

import hashlib
import re
import tempfile
import warnings
import zipfile
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from digitpad.base.errors import DigitpadError
from digitpad.base.files.staging import new_folder
from digitpad.data.evaluation import read_all
from digitpad.protocol.recipe import Recipe
from digitpad.recognition import tried_models
from digitpad.recognition.classifier import Classifier, ModelError
from digitpad.recognition.model_card import PREPROCESSING_VERSION, ModelCard
from digitpad.recognition.model_store import CARD_FILE, KERAS_FILE, LITERT_FILE, check_package
from digitpad_training.learn.architectures import INPUT_NAME, build, describe
from digitpad_training.packages.keras_file import check_keras_file, read_keras

_LEAST_AGREEMENT = 0.995  # of the answers, between the trained model and the exported one


class ExportError(DigitpadError):
    """A model package cannot be written, or does not do what the network does."""


class UnfaithfulExportError(ExportError):
    """What was exported does not do what the network does, and would not if it were exported again."""


def write_package(
    model: keras.Model,
    recipe: Recipe,
    digit_images: NDArray[np.float32],
    measure: Callable[[Classifier], Mapping[str, Any]],
    folder: Path,
) -> None:
    """Write the package of a network that was trained by a recipe; see `write_network`."""
    # The moments of the optimizer would make the file three times as large.
    clean = in_full_precision(model, recipe)
    clean.set_weights([_rounded(weights) for weights in model.get_weights()])
    answers = model.predict(digit_images, batch_size=1000, verbose=0).argmax(axis=1)
    write_network(clean, (recipe.name, recipe.to_json()), (digit_images, answers), measure, folder)


def check_place(folder: Path) -> None:
    """Raises ExportError unless a package may be written to ``folder``: it is new, empty, or a package alone."""
    is_foreign = folder.is_dir() and not {path.name for path in folder.iterdir()} <= {
        CARD_FILE,
        KERAS_FILE,
        LITERT_FILE,
    }
    if is_foreign or (folder.exists() and not folder.is_dir()):
        raise ExportError(f"{folder} holds other files than a model; choose a new folder.")


def write_network(
    model: keras.Model,
    name_and_recipe: tuple[str, Mapping[str, Any]],
    images_and_answers: tuple[NDArray[np.float32], NDArray[np.integer]],
    measure: Callable[[Classifier], Mapping[str, Any]],
    folder: Path,
) -> None:
    """Write the package of ``model`` to ``folder``; the one that was there gives way only to a whole one.

    To images of shape (n, 28, 28) the exported classifier must give the answers of shape (n,). ``measure``
    returns the metrics for the card, from that classifier. Raises ExportError.
    """
    check_place(folder)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with new_folder(folder) as staged:
            model.save(staged / "large.keras")
            with ThreadPoolExecutor(1) as pool:
                compressed = pool.submit(_compress, staged / "large.keras", staged / KERAS_FILE)
                classifier = _exported(model, staged / LITERT_FILE, *images_and_answers)
                metrics = measure(classifier)
                compressed.result()
            _write_card(model, name_and_recipe, metrics, staged)
            card = check_package(staged)
        tried_models.remember(card.sha256[LITERT_FILE])  # it was made, and has read digits, here
    except OSError as error:
        raise ExportError(
            f"The model cannot be written to {folder} ({error}); make room or choose another folder."
        ) from error


def load_network(folder: Path, recipe: Recipe) -> keras.Model:
    """The network of a package, which has the layers of ``recipe``; nothing but its weights is taken from the file.

    Of one that was imported, the layers are read too. The file is looked at first, as an import would. Raises
    ExportError, ModelPackageError or RefusedError, if the package is damaged or of other layers.
    """
    check_package(folder)
    if recipe.network == "imported":
        return read_keras(folder / KERAS_FILE)
    check_keras_file(folder / KERAS_FILE)
    model = build(replace(recipe, precision="float32"))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", UserWarning)  # layers without weights in the file are only warned of
            model.load_weights(folder / KERAS_FILE)
    except (UserWarning, OSError, ValueError, KeyError, TypeError, zipfile.BadZipFile) as error:
        raise ExportError(
            f"The weights of {folder.name} do not fit the network that its card describes; train on from another one."
        ) from error
    return model


def in_full_precision(model: keras.Model, recipe: Recipe) -> keras.Model:
    """A copy without optimizer that calculates in 32 bits, as every exported model must."""
    copy = build(replace(recipe, precision="float32"), model)
    copy.set_weights(model.get_weights())
    return copy


def _rounded(weights: NDArray[np.float32]) -> NDArray[np.float32]:
    """Matrices to 16 bits, which halves the file and costs far less than the 8 bits of the exported model."""
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


def _exported(model: keras.Model, path: Path, images: NDArray[np.float32], expected: NDArray[np.integer]) -> Classifier:
    """The model as the pad runs it: with weights of 8 bits, or of 32 where those cost too many of its answers."""
    for in_8_bits in (True, False):
        export_litert(model, path, in_8_bits)
        classifier = Classifier(path.read_bytes())
        agreement = _agreement(classifier, images, expected)
        if agreement >= _LEAST_AGREEMENT:
            return classifier
    raise UnfaithfulExportError(
        f"The exported model agrees with the trained one on {agreement:.1%} only; it was not kept."
    )


def _agreement(classifier: Classifier, images: NDArray[np.float32], expected: NDArray[np.integer]) -> float:
    """The share of images that get the expected answers; answers that are no probabilities agree with nothing."""
    try:
        return float((expected == read_all(classifier, list(images)).argmax(axis=1)).mean())
    except ModelError:
        return 0.0


def export_litert(model: keras.Model, path: Path, in_8_bits: bool = True) -> None:
    """Export with weights of 8 bits, which nearly always read as well as those of 32 and are over three times as fast.

    Raises ExportError where Keras runs on something else than TensorFlow, or LiteRT lacks what the network computes.
    """
    if keras.backend.backend() != "tensorflow":
        raise ExportError(
            "A model is exported by TensorFlow; run the same command with KERAS_BACKEND=tensorflow, "
            "which takes up the training that was kept."
        )
    if not all(np.isfinite(weights).all() for weights in model.get_weights()):  # at which the converter crashes
        raise UnfaithfulExportError(
            "The model has weights that are no numbers (NaN or infinite); train it with a smaller learning rate."
        )
    import tensorflow as tf  # LiteRT's converter is part of it

    @tf.function(  # type: ignore[untyped-decorator]
        input_signature=[tf.TensorSpec(model.inputs[0].shape, tf.float32, INPUT_NAME)],
        autograph=False,  # which would write a file of its own
    )
    def serve(image: Any) -> Any:
        return model(image, training=False)

    try:
        converter = tf.lite.TFLiteConverter.from_concrete_functions([serve.get_concrete_function()], model)
        converter.optimizations = [tf.lite.Optimize.DEFAULT] if in_8_bits else []
        # By way of a SavedModel, as `model.export` goes, it takes several times as long, and Stop waits for it.
        converter.experimental_lower_to_saved_model = False
        content = converter.convert()
    except Exception as error:  # the converter raises all kinds; each means that it has not what the network needs
        missing = re.search(r"'tf\.(\w+)' op is neither", str(error))
        what = f", which has no {missing.group(1)}" if missing else ""
        raise ExportError(f"The network cannot be computed by LiteRT{what}; use a network of plain layers.") from error
    path.write_bytes(content)


def exported_classifier(model: keras.Model) -> Classifier:
    """The network as the pad would run it; raises ExportError as `export_litert` does."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / LITERT_FILE
        export_litert(model, path)
        return Classifier(path.read_bytes())


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
