"""An exported file -> its answers to digit images, from the runtime in which the file would be used."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from digitpad_training.formats.exporting import tensorflow_js

Images = NDArray[np.float32]
Probabilities = NDArray[np.floating[Any]]


def probabilities(format_id: str, path: Path, images: Images) -> Probabilities:
    """The answers of the file at ``path`` to digit images of shape (n, 28, 28), as shape (n, 10)."""
    return _RUNTIMES[format_id][1](path, images)


def runtime_of(format_id: str) -> str:
    """The name of the runtime, with its version."""
    return _RUNTIMES[format_id][0]()


def _keras(path: Path, images: Images) -> Probabilities:
    return keras.models.load_model(path, compile=False, safe_mode=True).predict(images, verbose=0)


def _tensorflow(path: Path, images: Images) -> Probabilities:
    import tensorflow as tf

    serve = tf.saved_model.load(str(path)).signatures["serving_default"]
    (name,) = serve.structured_input_signature[1]
    (answers,) = serve(**{name: tf.constant(images)}).values()
    return np.asarray(answers)


def _litert(path: Path, images: Images) -> Probabilities:
    from digitpad.recognition.classifier import Classifier

    classifier = Classifier(path.read_bytes())
    return np.array([classifier.classify(image).probabilities.copy() for image in images])


def _onnx(path: Path, images: Images) -> Probabilities:
    import onnxruntime

    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    (given,) = session.get_inputs()
    (answers,) = session.run(None, {given.name: images})
    return np.asarray(answers)


def _tfjs(path: Path, images: Images) -> Probabilities:
    from digitpad_training.formats.exporting.javascript import layers_model_probabilities

    return layers_model_probabilities(path, images)


def _web(path: Path, images: Images) -> Probabilities:
    from digitpad_training.formats.exporting.javascript import page_probabilities

    return page_probabilities(path, images)


def _versioned(name: str, package: str) -> Callable[[], str]:
    def named() -> str:
        from importlib.metadata import version

        return f"{name} {version(package)}"

    return named


_RUNTIMES: dict[str, tuple[Callable[[], str], Callable[[Path, Images], Probabilities]]] = {
    "keras": (_versioned("Keras", "keras"), _keras),
    "h5": (_versioned("Keras", "keras"), _keras),
    "savedmodel": (_versioned("TensorFlow", "tensorflow"), _tensorflow),
    "litert": (_versioned("LiteRT", "ai-edge-litert"), _litert),
    "litert-float16": (_versioned("LiteRT", "ai-edge-litert"), _litert),
    "litert-int8": (_versioned("LiteRT", "ai-edge-litert"), _litert),
    "onnx": (_versioned("ONNX Runtime", "onnxruntime"), _onnx),
    "tfjs": (lambda: f"TensorFlow.js {tensorflow_js.VERSION}", _tfjs),
    "web": (_versioned("V8 of mini-racer", "mini-racer"), _web),
}
