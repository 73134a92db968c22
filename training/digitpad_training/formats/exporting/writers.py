"""A Keras model -> a file of each format."""

from __future__ import annotations

import json
import warnings
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keras
import numpy as np

from digitpad.protocol.kinds import RefusedError
from digitpad.recognition.inside.litert_file import graph_in
from digitpad.recognition.known_digits import known_digits
from digitpad.recognition.models.model_card import ModelCard
from digitpad_training.formats.exporting.about import metadata_for
from digitpad_training.formats.exporting.c_array import write_c
from digitpad_training.formats.exporting.tfjs import write_layers_model
from digitpad_training.formats.exporting.web import write_page
from digitpad_training.formats.plain.keras_graph import graph_of
from digitpad_training.formats.plain.keras_model import model_of
from digitpad_training.formats.plain.shares import without_shares
from digitpad_training.learn.architectures import describe
from digitpad_training.learn.backend import without_warning_of_tables
from digitpad_training.packages.litert_file import METADATA_NAME, with_metadata

CALIBRATED_ON = 200
"""How many known digits say between which numbers each layer's outputs lie, for 8 bits throughout."""


@dataclass(frozen=True, eq=False)
class Source:
    """What is exported: the network, its card, and the LiteRT file of its package."""

    model: keras.Model
    card: ModelCard
    litert: Path


def write(format_id: str, source: Source, path: Path) -> None:
    """Write the network to a new file or folder ``path``; raises UnknownLayerError."""
    _WRITERS[format_id](source, path)


def _keras(source: Source, path: Path) -> None:
    source.model.save(path)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(f"{METADATA_NAME}.json", _as_json(source))


def _as_json(source: Source) -> str:
    return json.dumps(metadata_for(source.card), indent=2, ensure_ascii=False) + "\n"


def _h5(source: Source, path: Path) -> None:
    import h5py
    from absl import logging

    model = _of_common_layers(source)  # the format has no sums and quotients
    before = logging.get_verbosity()
    logging.set_verbosity(logging.ERROR)  # Keras warns that the format is a legacy one
    try:
        model.save(path)
    finally:
        logging.set_verbosity(before)
    with h5py.File(path, "a") as file:
        file.attrs[METADATA_NAME] = _as_json(source)


def _of_common_layers(source: Source) -> keras.Model:
    """The same network without sums and quotients between its layers."""
    model = source.model
    if isinstance(model, keras.Sequential) or all(isinstance(each, keras.layers.Layer) for each in model.operations):
        return model
    return model_of(without_shares(graph_of(model)), tuple(model.input_shape[1:]), source.card.name)


def _saved_model(source: Source, path: Path) -> None:
    source.model.export(path, format="tf_saved_model", verbose=False)
    extra = path / "assets.extra"  # where the format has room for what TensorFlow does not read
    extra.mkdir()
    (extra / f"{METADATA_NAME}.json").write_text(_as_json(source), encoding="utf-8")


def _litert(source: Source, path: Path) -> None:
    _export_litert(source, path)


def _export_litert(source: Source, path: Path, **options: Any) -> None:
    source.model.export(path, format="litert", verbose=False, **options)
    path.write_bytes(with_metadata(path.read_bytes(), metadata_for(source.card)))


def _litert_float16(source: Source, path: Path) -> None:
    import tensorflow as tf

    options = {"optimizations": [tf.lite.Optimize.DEFAULT], "target_spec": {"supported_types": [tf.float16]}}
    _export_litert(source, path, **options)


def _litert_int8(source: Source, path: Path) -> None:
    """Weights in 8 bits; numbers between the layers stay in 32, since 8 bits would change too many answers."""
    import tensorflow as tf

    _export_litert(source, path, optimizations=[tf.lite.Optimize.DEFAULT])


def _litert_full_int8(source: Source, path: Path) -> None:
    """Everything in 8 bits, images and answers too, for processors that compute with whole numbers alone."""
    import tensorflow as tf

    def digits() -> Iterator[list[Any]]:
        for image in known_digits(CALIBRATED_ON).images:
            yield [image[None]]

    _export_litert(
        source,
        path,
        optimizations=[tf.lite.Optimize.DEFAULT],
        representative_dataset=digits,
        target_spec={"supported_ops": [tf.lite.OpsSet.TFLITE_BUILTINS_INT8]},
        inference_input_type=tf.int8,
        inference_output_type=tf.int8,
    )


def _c(source: Source, path: Path) -> None:
    """The network as the pad runs it, byte by byte."""
    write_c(source.litert.read_bytes(), metadata_for(source.card), path)


def _c_full_int8(source: Source, path: Path) -> None:
    staged = path.with_suffix(".tflite")
    _litert_full_int8(source, staged)
    write_c(staged.read_bytes(), metadata_for(source.card), path)
    staged.unlink()


def _onnx(source: Source, path: Path) -> None:
    import onnx

    # ONNX Runtime's sigmoid is not exact near 0, and a division by a sum of such numbers enlarges the error.
    model = _of_common_layers(source)
    model(np.zeros((1, *model.input_shape[1:]), np.float32))  # Keras exports only models that were called once
    with without_warning_of_tables(), warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=r".*np\.object.*", category=FutureWarning)  # Keras asks NumPy for it
        model.export(path, format="onnx", verbose=False)
    written = onnx.load(path)
    onnx.helper.set_model_props(written, metadata_for(source.card))
    onnx.save(written, path)


def _tfjs(source: Source, path: Path) -> None:
    shape = tuple(source.model.input_shape[1:])
    write_layers_model(graph_of(source.model), shape, metadata_for(source.card), path)


def _web(source: Source, path: Path) -> None:
    """With the weights of the LiteRT file, as the pad reads with them, and so in 8 bits where that has 8."""
    try:
        graph, shape = graph_in(source.litert.name, source.litert.read_bytes())
    except RefusedError:  # it has an operation that is read from Keras only
        graph, shape = tuple(graph_of(source.model)), tuple(source.model.input_shape[1:])
    write_page(graph, shape, source.card.name, describe(source.model), path)


_WRITERS: dict[str, Callable[[Source, Path], None]] = {
    "keras": _keras,
    "h5": _h5,
    "savedmodel": _saved_model,
    "litert": _litert,
    "litert-float16": _litert_float16,
    "litert-int8": _litert_int8,
    "litert-full-int8": _litert_full_int8,
    "c": _c,
    "c-full-int8": _c_full_int8,
    "onnx": _onnx,
    "tfjs": _tfjs,
    "web": _web,
}
