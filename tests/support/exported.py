"""A Keras network in another format, as it is exported from a package."""

from pathlib import Path

import keras

from digitpad.recognition.models.model_card import PREPROCESSING_VERSION, ModelCard
from digitpad_training.formats.exporting import writers
from digitpad_training.learn.architectures import describe
from digitpad_training.packages.litert import export_litert

ONE_WAY = ("litert-full-int8", "c", "c-full-int8")
"""Formats for small devices, which no import takes back."""


def source(model: keras.Model, name: str, folder: Path) -> writers.Source:
    """The network as it lies in a package; ``model.tflite`` in the folder is not written here."""
    card = ModelCard(name, "2026-11-28", describe(model), {}, {}, PREPROCESSING_VERSION, {})
    return writers.Source(model, card, folder / "model.tflite")


def write(format_id: str, model: keras.Model, name: str, path: Path) -> None:
    """Write the network, called ``name``, to the file or folder ``path``."""
    if format_id == "web":  # which has the weights of the LiteRT file
        export_litert(model, path.parent / "model.tflite")
    writers.write(format_id, source(model, name, path.parent), path)
