"""A network in a Keras file, which is searched for anything suspicious before it is loaded."""

from __future__ import annotations

import io
import json
import shutil
import tempfile
import zipfile
from pathlib import Path
from typing import Any

import h5py
import keras

from digitpad.base.language import tr
from digitpad.base.paths import printable
from digitpad.protocol.kinds import RefusedError, kind_of
from digitpad_training.packages.as_it_reads import as_it_reads
from digitpad_training.packages.hdf5 import check_weights, from_bfloat16, is_bfloat16
from digitpad_training.packages.keras_2 import as_keras_3
from digitpad_training.packages.suspicion import keras_config

_CONFIG, _WEIGHTS = "config.json", "model.weights.h5"
_SIZING = (keras.layers.Resizing, keras.layers.CenterCrop)
_ARCHIVE, _HDF5 = (".keras",), (".h5", ".hdf5")
"""Suffixes by which Keras knows how to read a file."""


def read_keras(path: Path) -> keras.Model:
    """The network in a ``.keras`` or HDF5 file, as `as_it_reads` has it; nothing in it is run. Raises RefusedError."""
    kind = kind_of(path)
    config = checked_config(path, kind)
    if config is None:
        raise RefusedError(
            tr("{path} has weights alone and no layers; save the whole model (model.save).", path=printable(path))
        )
    return load_checked(path, kind, config)[0]


def checked_config(path: Path, kind: str) -> dict[str, Any] | None:
    """The configuration in a file of the ``kind`` "keras" or "h5", with nothing suspicious; None for weights alone.

    Raises RefusedError.
    """
    name = printable(path)
    return _checked_archive(name, path) if kind == "keras" else check_weights(name, path)


def load_checked(path: Path, kind: str, config: dict[str, Any]) -> tuple[keras.Model, str]:
    """The network in a file that has this `checked_config`, and in words what was left out of it, or "".

    Raises RefusedError.
    """
    try:
        with tempfile.TemporaryDirectory() as folder:
            current, left_out = as_it_reads(as_keras_3(config))
            file = path
            if current != config or path.suffix.lower() not in (_ARCHIVE if kind == "keras" else _HDF5):
                file = (_archive_with if kind == "keras" else _hdf5_with)(current, path, Path(folder))
            model = keras.models.load_model(file, compile=False, safe_mode=True)
        return _unrolled(_without_idle_sizing(_for_any_batch(model))), left_out
    except Exception as error:  # Keras raises all kinds; each means that it cannot read the file
        raise RefusedError(
            tr("{path} cannot be loaded by Keras; it is damaged or of another version.", path=printable(path))
        ) from error


def check_keras_file(path: Path) -> None:
    """Look at a ``.keras`` file as an import does, without loading it. Raises RefusedError."""
    if kind_of(path) != "keras":
        raise RefusedError(tr("{path} is no .keras file; save the model again.", path=printable(path)))
    _checked_archive(printable(path), path)


def _checked_archive(name: str, path: Path) -> dict[str, Any]:
    config = keras_config(path)
    try:
        with zipfile.ZipFile(path) as archive:
            check_weights(name, io.BytesIO(archive.read(_WEIGHTS)))
    except (zipfile.BadZipFile, KeyError, EOFError, OSError) as error:
        raise RefusedError(tr("{name} is damaged or no Keras model; save it again.", name=name)) from error
    return config


def _archive_with(config: dict[str, Any], path: Path, folder: Path) -> Path:
    """A copy of a ``.keras`` archive with another configuration."""
    copy = folder / "model.keras"
    with zipfile.ZipFile(path) as archive, zipfile.ZipFile(copy, "w") as changed:
        for member in archive.namelist():
            changed.writestr(member, json.dumps(config) if member == _CONFIG else archive.read(member))
    return copy


def _hdf5_with(config: dict[str, Any], path: Path, folder: Path) -> Path:
    """A copy of an HDF5 file with another configuration."""
    copy = folder / "model.h5"
    shutil.copyfile(path, copy)
    shortened: list[str] = []  # the weights of 16 bits that Keras writes and does not read
    with h5py.File(copy, "r+") as file:
        file.attrs["model_config"] = json.dumps(config)
        file.visititems(lambda name, item: shortened.append(name) if is_bfloat16(item) else None)
        for name in shortened:
            values = from_bfloat16(file[name][()])
            del file[name]
            file[name] = values
    return copy


def _for_any_batch(model: Any) -> Any:
    """The same network, if it takes a fixed number of images at a time, for any number of them."""
    if not isinstance(model, keras.Model) or len(model.inputs) != 1 or model.inputs[0].shape[0] is None:
        return model
    free = keras.models.clone_model(model, input_tensors=keras.Input(model.inputs[0].shape[1:]))
    free.set_weights(model.get_weights())
    return free


def _without_idle_sizing(model: Any) -> Any:
    """The same network without layers that change the size of images which have that size already."""
    if not isinstance(model, keras.Model) or not any(map(_is_idle, model._flatten_layers())):
        return model
    clone = keras.models.clone_model(model, clone_function=_cloned, recursive=True)
    clone.set_weights(model.get_weights())
    return clone


def _is_idle(layer: Any) -> bool:
    return isinstance(layer, _SIZING) and layer.input.shape == layer.output.shape


def _cloned(layer: Any) -> Any:
    return (
        keras.layers.Identity(name=layer.name) if _is_idle(layer) else layer.__class__.from_config(layer.get_config())
    )


def _unrolled(model: Any) -> Any:
    """The same network, its recurrent layers step after step, as LiteRT needs them."""
    for layer in model._flatten_layers():
        if hasattr(layer, "unroll"):
            layer.unroll = True
    return model
