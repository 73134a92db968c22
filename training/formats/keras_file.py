"""A network in a file of Keras, loaded after all that is suspicious was looked for."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

import keras

from digitpad.paths import printable
from training.formats.hdf5 import check_weights
from training.formats.suspicion import RefusedError, keras_config, kind_of


def read_keras(path: Path) -> keras.Model:
    """The network in a ``.keras`` or ``.h5`` file; nothing in it is run. Raises RefusedError."""
    name = printable(path)
    if kind_of(path) == "keras":
        _check_archive(name, path)
    elif check_weights(name, path) is None:
        raise RefusedError(f"{name} has weights alone and no layers; save the whole model (model.save).")
    try:
        return _unrolled(_for_any_batch(keras.models.load_model(path, compile=False, safe_mode=True)))
    except Exception as error:  # Keras raises all kinds; each means that it cannot read the file
        raise RefusedError(f"{name} cannot be loaded by Keras; it is damaged or of another version.") from error


def _for_any_batch(model: Any) -> Any:
    """The same network, if it takes so many images at a time, for any number of them."""
    if not isinstance(model, keras.Model) or len(model.inputs) != 1 or model.inputs[0].shape[0] is None:
        return model
    free = keras.models.clone_model(model, input_tensors=keras.Input(model.inputs[0].shape[1:]))
    free.set_weights(model.get_weights())
    return free


def _unrolled(model: Any) -> Any:
    """The same network, its recurrent layers step after step, as LiteRT needs them."""
    for layer in model._flatten_layers():
        if hasattr(layer, "unroll"):
            layer.unroll = True
    return model


def _check_archive(name: str, path: Path) -> None:
    keras_config(path)
    try:
        with zipfile.ZipFile(path) as archive:
            check_weights(name, io.BytesIO(archive.read("model.weights.h5")))
    except (zipfile.BadZipFile, KeyError, EOFError, OSError) as error:
        raise RefusedError(f"{name} is damaged or no Keras model; save it again.") from error
