"""A file from elsewhere -> a model package in the person's folder, like any other."""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from digitpad.base.edition import is_packaged, not_packaged
from digitpad.base.files.staging import workplace
from digitpad.base.language import percent, tr
from digitpad.base.paths import printable
from digitpad.base.reasons import reason
from digitpad.data.datasets import DataFiles, load_files
from digitpad.data.evaluation import read_all
from digitpad.data.formats.unipen import DataFileError
from digitpad.data.named import found_or_none
from digitpad.data.sources import MNIST, PEN
from digitpad.processes.import_folder import name_for
from digitpad.protocol.conversions import Imported, ImportOrder
from digitpad.protocol.kinds import RefusedError, kind_of
from digitpad.protocol.recipe import Recipe
from digitpad.recognition.classifier import Classifier
from digitpad.recognition.inside.graph import Node
from digitpad.recognition.known_digits import KnownDigits, known_digits
from digitpad.recognition.models.model_store import take_free_name
from digitpad_training.formats.importing.adapting import adapted, without_last_squashing
from digitpad_training.formats.importing.answers import answers_of
from digitpad_training.formats.importing.conventions import convention_of, given
from digitpad_training.formats.importing.input_shapes import InputShape, input_shape
from digitpad_training.formats.importing.layers_model import read_layers_model
from digitpad_training.formats.importing.originals import litert_answers, onnx_answers
from digitpad_training.formats.importing.weights_alone import network_of_weights
from digitpad_training.formats.plain.keras_model import model_of
from digitpad_training.measure.figures import Measure, measuring
from digitpad_training.packages.keras_file import checked_config, load_checked
from digitpad_training.packages.litert import ExportError
from digitpad_training.packages.write import write_network

MOST_LAYERS = 500
"""The most layers of a network that is rebuilt; networks for digits have 5 to 100, and Keras builds by recursion."""
_LEAST_AGREEMENT = 0.99  # of a rebuilt network with the file, which computes with weights of 8 bits in another way


def import_network(order: ImportOrder) -> Imported:
    """Carry an import out. Raises DigitpadError, and then nothing was written."""
    read = read_network(order.file)
    network, notes = read.model, [read.assumed]
    digits = known_digits()
    shape = _shape_of(printable(order.file), network)

    def answers(images: NDArray[np.float32]) -> Any:
        return answers_of(network, shape.shaped(images))

    convention = convention_of(answers, digits, shape.side)
    as_wanted = shape.shaped(given(digits.images, convention))
    if read.original is not None:
        _check_rebuilt(printable(order.file), read.original(as_wanted), answers_of(network, as_wanted))
    if shorter := without_last_squashing(network, as_wanted):
        network = shorter
        convention = convention_of(answers, digits, shape.side)
        notes.append(tr("without its last softmax or sigmoid, which made all answers alike"))
    name = name_for(order)
    folder = _written(adapted(network, shape, convention, name), digits, order.models, name)
    return Imported(folder, convention, ", ".join(filter(None, notes)))


def _written(network: keras.Model, digits: KnownDigits, models: Path, name: str) -> Path:
    """The new folder in ``models``, called ``name`` or nearly so, with the package. Raises DigitpadError."""
    try:
        with workplace(models / name) as folder:
            staged = folder / name
            _write(network, digits, staged)
            return take_free_name(staged, models, name)
    except OSError as error:
        raise ExportError(
            tr(
                "The model cannot be written to {models} ({reason}); make room there.",
                models=models,
                reason=reason(error),
            )
        ) from error


def _write(network: keras.Model, digits: KnownDigits, folder: Path) -> None:
    """Write the package, measured as every one is. Raises DigitpadError."""
    chances = network.predict(digits.images, verbose=0)
    recipe = Recipe(_name_of_recipe(folder.name), network="imported")
    on_test_digits = _measuring()

    def measure(classifier: Classifier) -> Mapping[str, Any]:
        right = read_all(classifier, list(digits.images)).argmax(axis=1) == digits.labels
        known = {"known_digits": {"digits": len(right), "accuracy": float(right.mean())}}
        return {**known, **(on_test_digits(classifier) if on_test_digits else {})}

    write_network(network, (folder.name, recipe.to_json()), (digits.images, chances.argmax(axis=1)), measure, folder)


def _measuring() -> Measure | None:
    """How every network is measured, if MNIST is at hand and whole; an import does not fail without it."""
    mnist = found_or_none(MNIST)
    try:
        return measuring(mnist, load_files(DataFiles(mnist, found_or_none(PEN)))) if mnist else None
    except DataFileError:
        return None


def _name_of_recipe(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") or "imported"


def _check_rebuilt(name: str, expected: NDArray[Any], given: NDArray[Any]) -> None:
    agreement = float((expected.argmax(axis=-1) == given.argmax(axis=-1)).mean())
    if agreement < _LEAST_AGREEMENT:
        raise RefusedError(
            tr(
                "{name} was rebuilt, but gives the answers of its own runtime on {share} of digits "
                "only; save it as .keras.",
                name=name,
                share=percent(agreement, 1),
            )
        )


@dataclass(frozen=True)
class Network:
    """What was read: the ``model``, and what of it was ``assumed`` or left out, in words; "" for nothing.

    If it was rebuilt, ``original`` gives the answers of the file's own runtime to images.
    """

    model: keras.Model
    assumed: str = ""
    original: Callable[[NDArray[np.float32]], NDArray[Any]] | None = None


def read_network(path: Path) -> Network:
    """The network in a file or folder, which is first searched for anything suspicious.

    A Keras network keeps its layers. Others are rebuilt in Keras, layer by layer. Raises RefusedError, which says
    what is wrong with the file.
    """
    kind = kind_of(path)
    name = printable(path)
    if kind in ("keras", "h5"):
        config = checked_config(path, kind)
        network = Network(*(load_checked(path, kind, config) if config else network_of_weights(path)))
    elif kind == "tfjs":
        network = Network(*read_layers_model(path))
    else:
        network = _rebuilt(name, path, kind)
    _check_network(name, network.model)
    return network


def _rebuilt(name: str, path: Path, kind: str) -> Network:
    if kind == "onnx":
        if is_packaged():
            raise RefusedError(not_packaged(tr("import of ONNX files")))
        if importlib.util.find_spec("onnx") is None or importlib.util.find_spec("onnxruntime") is None:
            raise RefusedError(tr("ONNX files need onnx and onnxruntime; install with pip install 'digitpad[export]'."))
        from digitpad_training.formats.importing.onnx import onnx_layers

        graph, shape, content = onnx_layers.graph_in(path)
        return Network(_built(name, graph, shape), original=partial(onnx_answers, content))
    from digitpad.recognition.inside import litert_file
    from digitpad_training.formats.importing.tensorflow import litert_look, saved_model

    content = path.read_bytes() if kind == "litert" else saved_model.as_litert(path)
    litert_look.check_litert(name, content)
    return Network(_built(name, *litert_file.graph_in(name, content)), original=partial(litert_answers, content))


def _built(name: str, graph: Sequence[Node], shape: tuple[int, ...]) -> keras.Model:
    _check_shape(name, shape)
    if len(graph) > MOST_LAYERS:
        raise RefusedError(
            tr(
                "{name} has {n} layers, more than {most}; use a smaller network.",
                "",
                len(graph),
                name=name,
                most=MOST_LAYERS,
            )
        )
    try:
        return model_of(graph, shape, "imported")
    except (ValueError, TypeError, IndexError, RecursionError) as error:
        raise RefusedError(tr("{name} has layers that do not fit together; it is damaged.", name=name)) from error


def _check_network(name: str, network: Any) -> None:
    if not isinstance(network, keras.Model) or len(network.inputs) != 1 or len(network.outputs) != 1:
        raise RefusedError(tr("{name} is no network with one image in and one answer out; use another one.", name=name))
    _check_shape(name, tuple(network.input_shape[1:]))
    answer = tuple(network.output_shape[1:])
    if answer != (10,):
        raise RefusedError(
            tr("{name} gives {size}, not ten outputs; use a network for the ten digits.", name=name, size=_size(answer))
        )
    if not all(np.isfinite(weights).all() for weights in network.get_weights()):
        raise RefusedError(tr("{name} has weights that are no numbers (NaN or infinite); train it again.", name=name))
    try:
        images = tf.TensorSpec((None, *network.input_shape[1:]), tf.float32)
        compute = tf.function(lambda given: network(given, training=False)).get_concrete_function(images)
        compute(tf.zeros((2, *network.input_shape[1:])))
    except Exception as error:  # TensorFlow raises all kinds; each means that it cannot compute the network
        raise RefusedError(tr("{name} cannot be run by Keras; it is damaged, save it again.", name=name)) from error


def _check_shape(name: str, shape: tuple[Any, ...]) -> None:
    if input_shape(shape) is None:
        raise RefusedError(
            tr(
                "{name} takes {size}, not one image of 28x28; use a network for such images.",
                name=name,
                size=_size(shape),
            )
        )


def _shape_of(name: str, network: keras.Model) -> InputShape:
    shape = input_shape(tuple(network.input_shape[1:]))
    if shape is None:
        raise RefusedError(
            tr("{name} takes {size}, not one image of 28x28.", name=name, size=_size(network.input_shape[1:]))
        )
    return shape


def _size(shape: tuple[Any, ...]) -> str:
    return "x".join("any" if each is None else str(each) for each in shape) or "a single number"
