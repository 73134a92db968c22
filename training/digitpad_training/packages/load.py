"""A model package -> the Keras network in it, to be trained on, after every file was checked."""

import warnings
import zipfile
from dataclasses import replace
from pathlib import Path

import keras

from digitpad.base.errors import DigitpadError
from digitpad.base.language import tr
from digitpad.protocol.recipe import Recipe
from digitpad.recognition.models.model_store import KERAS_FILE, check_package
from digitpad_training.learn.architectures import build
from digitpad_training.packages.keras_file import check_keras_file, read_keras


class LoadError(DigitpadError):
    """The weights of a package do not fit its network."""


def load_network(folder: Path, recipe: Recipe) -> keras.Model:
    """The network of a package, which has the layers of ``recipe``; only its weights are taken from the file.

    If it was imported, its layers are read from the file too. The file is looked at first, as in an import. Raises
    LoadError, ModelPackageError or RefusedError, if the package is damaged or has other layers.
    """
    check_package(folder)
    if recipe.network == "imported":
        return read_keras(folder / KERAS_FILE)
    check_keras_file(folder / KERAS_FILE)
    model = build(replace(recipe, precision="float32"))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", UserWarning)  # Keras only warns of layers without weights in the file
            model.load_weights(folder / KERAS_FILE)
    except (UserWarning, OSError, ValueError, KeyError, TypeError, zipfile.BadZipFile) as error:
        raise LoadError(
            tr(
                "The weights of {name} do not fit the network that its card describes; train on from another one.",
                name=folder.name,
            )
        ) from error
    return model


def in_full_precision(model: keras.Model, recipe: Recipe) -> keras.Model:
    """A copy without optimizer that calculates in 32 bits, as every exported model must."""
    copy = build(replace(recipe, precision="float32"), model)
    copy.set_weights(model.get_weights())
    return copy
