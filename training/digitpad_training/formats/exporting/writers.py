"""A Keras model -> a file of each format."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Callable
from pathlib import Path

import keras
import numpy as np

from digitpad_training.formats.exporting.tfjs import write_layers_model
from digitpad_training.formats.exporting.web import write_page
from digitpad_training.formats.plain.keras_graph import graph_of
from digitpad_training.formats.plain.keras_model import model_of
from digitpad_training.formats.plain.shares import without_shares
from digitpad_training.learn.architectures import describe


def write(format_id: str, model: keras.Model, name: str, path: Path) -> None:
    """Write the model, called ``name``, to a new file or folder ``path``; raises UnknownLayerError."""
    _WRITERS[format_id](model, name, path)


def _keras(model: keras.Model, _name: str, path: Path) -> None:
    model.save(path)


def _h5(model: keras.Model, name: str, path: Path) -> None:
    from absl import logging

    model = _of_common_layers(model, name)  # the format has no sums and quotients
    before = logging.get_verbosity()
    logging.set_verbosity(logging.ERROR)  # Keras warns that the format is a legacy one
    try:
        model.save(path)
    finally:
        logging.set_verbosity(before)


def _of_common_layers(model: keras.Model, name: str) -> keras.Model:
    """The same network without sums and quotients between its layers."""
    if isinstance(model, keras.Sequential) or all(isinstance(each, keras.layers.Layer) for each in model.operations):
        return model
    return model_of(without_shares(graph_of(model)), tuple(model.input_shape[1:]), name)


def _saved_model(model: keras.Model, _name: str, path: Path) -> None:
    model.export(path, format="tf_saved_model", verbose=False)


def _litert(model: keras.Model, _name: str, path: Path) -> None:
    model.export(path, format="litert", verbose=False)


def _litert_float16(model: keras.Model, _name: str, path: Path) -> None:
    import tensorflow as tf

    options = {"optimizations": [tf.lite.Optimize.DEFAULT], "target_spec": {"supported_types": [tf.float16]}}
    model.export(path, format="litert", verbose=False, **options)


def _litert_int8(model: keras.Model, _name: str, path: Path) -> None:
    """Weights in 8 bits; numbers between the layers stay in 32, since 8 bits would change too many answers."""
    import tensorflow as tf

    model.export(path, format="litert", verbose=False, optimizations=[tf.lite.Optimize.DEFAULT])


def _onnx(model: keras.Model, name: str, path: Path) -> None:
    # ONNX Runtime's sigmoid is not exact near 0, and a division by a sum of such numbers enlarges the error.
    model = _of_common_layers(model, name)
    model(np.zeros((1, *model.input_shape[1:]), np.float32))  # Keras exports only models that were called once
    tensorflow = logging.getLogger("tensorflow")  # which sometimes warns of tables, of which there are none
    level = tensorflow.level
    tensorflow.setLevel(logging.ERROR)
    try:
        with warnings.catch_warnings():
            warnings.filterwarnings(
                "ignore", message=r".*np\.object.*", category=FutureWarning
            )  # Keras asks NumPy for it
            model.export(path, format="onnx", verbose=False)
    finally:
        tensorflow.setLevel(level)


def _tfjs(model: keras.Model, _name: str, path: Path) -> None:
    write_layers_model(graph_of(model), tuple(model.input_shape[1:]), path)


def _web(model: keras.Model, name: str, path: Path) -> None:
    write_page(graph_of(model), tuple(model.input_shape[1:]), name, describe(model), path)


_WRITERS: dict[str, Callable[[keras.Model, str, Path], None]] = {
    "keras": _keras,
    "h5": _h5,
    "savedmodel": _saved_model,
    "litert": _litert,
    "litert-float16": _litert_float16,
    "litert-int8": _litert_int8,
    "onnx": _onnx,
    "tfjs": _tfjs,
    "web": _web,
}
