"""An exported file -> its answers to digit images, from the runtime in which the file would be used."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from digitpad_training.formats.exporting import tensorflow_js
from digitpad_training.formats.exporting.c_array import read_c

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


def _litert_in_8_bits(path: Path, images: Images) -> Probabilities:
    return _answers_in_8_bits(path.read_bytes(), images)


def _answers_in_8_bits(network: bytes, images: Images) -> Probabilities:
    """Images go in as whole numbers of 8 bits, and answers come out as such, each with a scale and a zero."""
    from ai_edge_litert.interpreter import Interpreter

    run = Interpreter(model_content=network)
    run.allocate_tensors()
    (given,), (answer,) = run.get_input_details(), run.get_output_details()
    (scale, zero), (scale_out, zero_out) = given["quantization"], answer["quantization"]
    whole = np.clip(np.rint(images / scale) + zero, -128, 127).astype(np.int8)
    answers = []
    for image in whole:
        run.set_tensor(given["index"], image[None])
        run.invoke()
        answers.append(run.get_tensor(answer["index"])[0].astype(np.float32))
    return (np.array(answers) - zero_out) * scale_out


def _c(path: Path, images: Images) -> Probabilities:
    from digitpad.recognition.classifier import Classifier

    classifier = Classifier(read_c(path))
    return np.array([classifier.classify(image).probabilities.copy() for image in images])


def _c_in_8_bits(path: Path, images: Images) -> Probabilities:
    return _answers_in_8_bits(read_c(path), images)


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
    "litert-full-int8": (_versioned("LiteRT", "ai-edge-litert"), _litert_in_8_bits),
    "c": (_versioned("LiteRT", "ai-edge-litert"), _c),
    "c-full-int8": (_versioned("LiteRT", "ai-edge-litert"), _c_in_8_bits),
    "onnx": (_versioned("ONNX Runtime", "onnxruntime"), _onnx),
    "tfjs": (lambda: f"TensorFlow.js {tensorflow_js.VERSION}", _tfjs),
    "web": (_versioned("V8 of mini-racer", "mini-racer"), _web),
}
