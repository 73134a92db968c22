"""A Keras network -> LiteRT, as the pad runs it, and whether it gives the same answers."""

import re
import tempfile
from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from digitpad.base.errors import DigitpadError
from digitpad.base.language import percent, tr
from digitpad.data.evaluation import read_all
from digitpad.recognition.classifier import Classifier, ModelError
from digitpad.recognition.models.model_store import LITERT_FILE
from digitpad_training.learn.architectures import INPUT_NAME
from digitpad_training.learn.backend import without_warning_of_tables
from digitpad_training.packages.litert_file import with_signature

_LEAST_AGREEMENT = 0.995  # the share of answers in which both agree


class ExportError(DigitpadError):
    """A model package cannot be written, or does not give the network's answers."""


class UnfaithfulExportError(ExportError):
    """The export does not give the network's answers, and would not if it were repeated."""


def export_faithfully(
    model: keras.Model, path: Path, images: NDArray[np.float32], expected: NDArray[np.integer]
) -> Classifier:
    """Export to ``path`` with weights of 8 bits, or of 32 where those cost too many of the ``expected`` answers.

    The answers have shape (n,), the images (n, 28, 28). Raises ExportError.
    """
    for in_8_bits in (True, False):
        export_litert(model, path, in_8_bits)
        classifier = Classifier(path.read_bytes())
        agreement = _agreement(classifier, images, expected)
        if agreement >= _LEAST_AGREEMENT:
            return classifier
    raise UnfaithfulExportError(
        tr(
            "The exported model agrees with the trained one on {share} only; it was not kept.",
            share=percent(agreement, 1),
        )
    )


def _agreement(classifier: Classifier, images: NDArray[np.float32], expected: NDArray[np.integer]) -> float:
    """The share of images that get the expected answers; answers that are no probabilities agree with nothing."""
    try:
        return float((expected == read_all(classifier, list(images)).argmax(axis=1)).mean())
    except ModelError:
        return 0.0


def export_litert(model: keras.Model, path: Path, in_8_bits: bool = True) -> None:
    """Export with weights of 8 bits, which nearly always read as well as those of 32 and are over three times as fast.

    Raises ExportError if Keras does not run on TensorFlow, or LiteRT lacks an operation that the network needs.
    """
    if keras.backend.backend() != "tensorflow":
        raise ExportError(
            tr(
                "A model is exported by TensorFlow; run the same command with KERAS_BACKEND=tensorflow, "
                "which takes up the training that was kept."
            )
        )
    if not all(np.isfinite(weights).all() for weights in model.get_weights()):  # the converter would crash
        raise UnfaithfulExportError(
            tr("The model has weights that are no numbers (NaN or infinite); train it with a smaller learning rate.")
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
        # By way of a SavedModel, as `model.export` does it, this takes several times as long, and Stop waits for it.
        converter.experimental_lower_to_saved_model = False
        with without_warning_of_tables():
            content = converter.convert()
    except (
        Exception
    ) as error:  # the converter raises all kinds; each means that it lacks something that the network needs
        missing = re.search(r"'tf\.(\w+)' op is neither", str(error))
        said = (
            tr("LiteRT cannot compute the network ({group}); use a network of plain layers.", group=missing.group(1))
            if missing
            else tr("LiteRT cannot compute the network; use a network of plain layers.")
        )
        raise ExportError(said) from error
    path.write_bytes(with_signature(content))


def exported_classifier(model: keras.Model) -> Classifier:
    """The network as the pad would run it; raises ExportError as `export_litert` does."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / LITERT_FILE
        export_litert(model, path)
        return Classifier(path.read_bytes())
