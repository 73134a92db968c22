"""Networks of all kinds that people bring, each compared with the answers of its own runtime."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import flatbuffers
import h5py
import keras
import numpy as np
import onnx
import pytest
import tensorflow as tf
from exported import ONE_WAY, write
from foreign_networks import Node, branching, channels_first, many_activations, onnx_model, recurrent
from small_networks import taught
from tensorflow.lite.python import schema_py_generated as schema

from digitpad.base.errors import DigitpadError
from digitpad.protocol.conversions import ImportOrder
from digitpad.protocol.formats import FORMATS, Format
from digitpad.recognition.known_digits import known_digits
from digitpad.recognition.models.model_store import open_package
from digitpad_training.formats.exporting.export import checked
from digitpad_training.formats.importing.conventions import probabilities_of
from digitpad_training.formats.importing.importing import import_network, read_network

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")  # of TensorFlow's own


@pytest.mark.parametrize("network", [branching, many_activations])
@pytest.mark.parametrize("wanted", [each for each in FORMATS if each.id not in ONE_WAY], ids=lambda each: each.id)
def test_a_network_that_branches_goes_out_and_in(
    network: Callable[[], keras.Model], wanted: Format, tmp_path: Path
) -> None:
    model, path = network(), tmp_path / f"exported{wanted.suffix}"
    expected = model.predict(known_digits().images, verbose=0)
    if (network, wanted.id) == (many_activations, "tfjs"):
        with pytest.raises(DigitpadError, match=r"TensorFlow\.js has no activation hard_silu"):
            write(wanted.id, model, "branching", path)
        return
    write(wanted.id, model, "branching", path)
    checked(wanted, path, expected)
    if wanted.id in ("tfjs", "web"):
        return  # nothing is read from these
    if network is many_activations and wanted.id in ("savedmodel", "litert", "litert-float16", "litert-int8"):
        with pytest.raises(DigitpadError, match=r"has the operator (GREATER|EXP)"):  # of SELU, and of softplus
            read_network(path)
        return
    read, images = read_network(path), known_digits(100).images
    answers = np.asarray(read.model(images))
    exact = wanted.difference is not None
    if read.original is not None:
        assert np.abs(answers - read.original(images)).max() <= (1e-4 if exact else 0.1)
    assert np.abs(answers - expected[:100]).max() <= (max(wanted.difference or 0, 1e-5) if exact else 0.1)


def _same_as_original(path: Path, most: float = 1e-4) -> None:
    read = read_network(path)
    images = known_digits(50).images.reshape(-1, *read.model.input_shape[1:])
    assert read.original is not None
    assert np.abs(np.asarray(read.model(images)) - read.original(images)).max() <= most


def test_a_residual_network_with_its_channels_first(tmp_path: Path) -> None:
    path = tmp_path / "residual.onnx"
    onnx.save(channels_first(), path)
    _same_as_original(path)


def test_weights_that_pytorch_put_beside_the_file(tmp_path: Path) -> None:
    path = tmp_path / "residual.onnx"
    onnx.save(channels_first(), path, save_as_external_data=True, location="residual.onnx.data", size_threshold=64)
    _same_as_original(path)
    (tmp_path / "residual.onnx.data").unlink()
    with pytest.raises(DigitpadError, match=r"needs its weights, residual\.onnx\.data; put both into one folder\."):
        read_network(path)


def test_nodes_in_any_order(tmp_path: Path) -> None:
    model = channels_first()
    nodes = list(model.graph.node)
    del model.graph.node[:]
    model.graph.node.extend(reversed(nodes))
    onnx.save(model, tmp_path / "residual.onnx")
    _same_as_original(tmp_path / "residual.onnx")


def test_a_dense_layer_of_litert_flattens(tmp_path: Path) -> None:
    """As the converters of TensorFlow 1 wrote it."""
    w1, b1, w2, b2 = taught("mlp-128").get_weights()

    class Square(tf.Module):
        @tf.function(input_signature=[tf.TensorSpec((1, 28, 28))])  # type: ignore[untyped-decorator]
        def read(self, image: Any) -> Any:
            return tf.nn.relu(tf.reshape(image, (1, 784)) @ w1 + b1) @ w2 + b2

    module = Square()
    converter = tf.lite.TFLiteConverter.from_concrete_functions([module.read.get_concrete_function()], module)
    model = schema.ModelT.InitFromObj(schema.Model.GetRootAs(converter.convert(), 0))
    (graph,) = model.subgraphs
    reshape, dense, *_rest = graph.operators
    dense.inputs = [graph.inputs[0], *dense.inputs[1:]]
    graph.operators.remove(reshape)
    builder = flatbuffers.Builder()
    builder.Finish(model.Pack(builder), b"TFL3")
    (tmp_path / "square.tflite").write_bytes(builder.Output())
    _same_as_original(tmp_path / "square.tflite")


@pytest.mark.parametrize("version", ["2.2.0", "2.2.4", "2.14.0"])
@pytest.mark.parametrize("preset", ["mlp-128", "cnn"])
def test_files_of_keras_2(preset: str, version: str, tmp_path: Path) -> None:
    """Their configurations had the shape of the input in the first layer, and at first no layer for the input."""
    model = keras.Sequential(taught(preset).layers)
    path = tmp_path / ("network.keras" if version == "2.14.0" else "network.h5")
    write(path.suffix.removeprefix("."), model, "network", path)
    if path.suffix == ".keras":
        with zipfile.ZipFile(path) as archive:
            members = {name: archive.read(name) for name in archive.namelist()}
        members["config.json"] = json.dumps(_as_keras_2(json.loads(members["config.json"]), version)).encode()
        with zipfile.ZipFile(path, "w") as archive:
            for name, content in members.items():
                archive.writestr(name, content)
    else:
        with h5py.File(path, "r+") as file:
            file.attrs["model_config"] = json.dumps(_as_keras_2(json.loads(file.attrs["model_config"]), version))
    images = known_digits(50).images
    assert np.abs(np.asarray(read_network(path).model(images)) - np.asarray(taught(preset)(images))).max() < 1e-6


def _as_keras_2(config: dict[str, Any], version: str) -> dict[str, Any]:
    _image, first, *_rest = config["config"]["layers"]
    first["config"]["batch_input_shape"] = [None, 28, 28]
    config.pop("build_config", None)
    if version != "2.14.0":
        del config["config"]["layers"][0]
    if version == "2.2.0":
        config["config"] = config["config"]["layers"]
    return config


@pytest.mark.parametrize("suffix", [".keras", ".h5"])
def test_a_list_of_one_image_and_of_one_answer(suffix: str, tmp_path: Path) -> None:
    model, image = taught("mlp-128"), keras.Input((28, 28))
    write(suffix.removeprefix("."), keras.Model([image], [model(image)]), "listed", tmp_path / f"listed{suffix}")
    images = known_digits(50).images
    answers = np.asarray(read_network(tmp_path / f"listed{suffix}").model(images))
    assert np.abs(answers - np.asarray(model(images))).max() < 1e-6


_DENSE: list[Node] = [
    ("Relu", ["hidden"], "seen", {}),
    ("MatMul", ["seen", "w2"], "sums", {}),
    ("Add", ["sums", "b2"], "answer", {}),
]


@pytest.mark.parametrize(
    ("shape", "first", "answer"),
    [
        ([28, 28], [("Reshape", ["image", "row"], "r", {}), ("Gemm", ["r", "w1", "b1"], "hidden", {})], [1, 10]),
        ([28, 28, 1], [("Flatten", ["image"], "r", {"axis": 0}), ("Gemm", ["r", "w1", "b1"], "hidden", {})], [1, 10]),
        ([784], [("MatMul", ["image", "w1"], "s", {}), ("Add", ["s", "b1"], "hidden", {})], [10]),
        ([1, 784], [("Gemm", ["image", "w1", "b1"], "hidden", {})], [1, 10]),
    ],
    ids=str,
)
def test_one_image_without_a_batch(shape: list[int], first: list[Any], answer: list[int], tmp_path: Path) -> None:
    weights = dict(zip(("w1", "b1", "w2", "b2"), taught("mlp-128").get_weights(), strict=True))
    path = tmp_path / "alone.onnx"
    onnx.save(onnx_model([*first, *_DENSE], weights | {"row": np.array([1, 784])}, shape, answer), path)
    _same_as_original(path)


def test_a_litert_file_of_one_image_without_a_batch(tmp_path: Path) -> None:
    w1, b1, w2, b2 = taught("mlp-128").get_weights()

    class Alone(tf.Module):
        @tf.function(input_signature=[tf.TensorSpec((28, 28))])  # type: ignore[untyped-decorator]
        def read(self, image: Any) -> Any:
            hidden = tf.nn.relu(tf.reshape(image, (1, 784)) @ w1 + b1)
            return tf.reshape(tf.nn.softmax(hidden @ w2 + b2), (10,))

    module = Alone()
    converter = tf.lite.TFLiteConverter.from_concrete_functions([module.read.get_concrete_function()], module)
    path = tmp_path / "alone.tflite"
    path.write_bytes(converter.convert())
    _same_as_original(path)


@pytest.mark.parametrize("preset", ["mlp-128", "cnn"])
def test_a_litert_file_of_whole_numbers_throughout(preset: str, tmp_path: Path) -> None:
    taught(preset).export(tmp_path / "saved", verbose=False)
    converter = tf.lite.TFLiteConverter.from_saved_model(str(tmp_path / "saved"))
    converter.optimizations = [tf.lite.Optimize.DEFAULT]
    converter.representative_dataset = lambda: ([image[None]] for image in known_digits(100, 3).images)
    converter.target_spec.supported_ops = [tf.lite.OpsSet.TFLITE_BUILTINS_INT8]
    converter.inference_input_type = converter.inference_output_type = tf.uint8
    path = tmp_path / "whole.tflite"
    path.write_bytes(converter.convert())
    _same_as_original(path, most=0.05)


def _ending(tmp_path: Path, *nodes: Any) -> Path:
    """A network in ONNX whose ten numbers, called "scores", go through these nodes."""
    weights: dict[str, Any] = dict(zip(("w1", "b1", "w2", "b2"), taught("mlp-128").get_weights(), strict=True))
    dense = [("Flatten", ["image"], "flat", {}), ("Gemm", ["flat", "w1", "b1"], "hidden", {}), *_DENSE]
    *dense, (kind, given, _answer, attributes) = dense
    path = tmp_path / "ending.onnx"
    constants = {"little": np.array([1e-7], np.float32), "ten": np.array([-1, 10])}
    made = onnx_model(
        [*dense, (kind, given, "scores", attributes), *nodes], weights | constants, ["n", 28, 28], ["n", 10]
    )
    onnx.save(made, path)
    return path


_SOFTMAX: Node = ("Softmax", ["scores"], "chances", {"axis": 1})
_SIGMOID: Node = ("Sigmoid", ["scores"], "chances", {})


@pytest.mark.parametrize(
    "nodes",
    [
        [_SOFTMAX, ("Log", ["chances"], "answer", {})],
        [_SOFTMAX, ("Add", ["chances", "little"], "more", {}), ("Log", ["more"], "answer", {})],
        [_SIGMOID, ("Log", ["chances"], "answer", {})],
        [("LogSoftmax", ["scores"], "answer", {"axis": -1})],
        [("Neg", ["scores"], "less", {}), ("Neg", ["less"], "answer", {})],
        [_SOFTMAX, ("Log", ["chances"], "logs", {}), ("Reshape", ["logs", "ten"], "answer", {})],
    ],
    ids=lambda nodes: "-".join(node[0] for node in nodes),
)
def test_logarithms_of_answers(nodes: list[Any], tmp_path: Path) -> None:
    """Near 0 those of ONNX Runtime are not exact, which no probability shows."""
    read, images = read_network(_ending(tmp_path, *nodes)), known_digits(50).images
    assert read.original is not None
    given, expected = np.asarray(read.model(images)), read.original(images)
    assert np.abs(probabilities_of(given, "logits") - probabilities_of(expected, "logits")).max() <= 1e-5


@pytest.mark.parametrize("suffix", [".keras", ".h5", ".tflite", ".onnx"])
def test_logarithms_go_out_and_in(suffix: str, tmp_path: Path) -> None:
    image = keras.Input((28, 28))
    logarithms = keras.Model(image, keras.ops.log(taught("mlp-128")(image)))
    path = tmp_path / f"logs{suffix}"
    write({".tflite": "litert"}.get(suffix, suffix[1:]), logarithms, "logs", path)
    images = known_digits(50).images
    expected = np.log(np.asarray(taught("mlp-128")(images)))
    assert np.abs(np.asarray(read_network(path).model(images)) - expected).max() < 1e-3


@pytest.mark.parametrize("decides", ["ArgMax", "Hardmax"])
def test_a_network_that_answers_with_the_digit_alone_is_refused(decides: str, tmp_path: Path) -> None:
    path = _ending(tmp_path, (decides, ["scores"], "answer", {"axis": 1}))
    with pytest.raises(DigitpadError, match=rf"answers with the digit alone \({decides}\)"):
        read_network(path)


@pytest.mark.parametrize("named", [True, False])
def test_a_label_beside_the_answers(named: bool, tmp_path: Path) -> None:
    """As exporters of scikit-learn write it: the label first, and the ten numbers by the names of the classes."""
    names = ("ZipMap", ["chances"], "named", {"classlabels_int64s": list(range(10)), "domain": "ai.onnx.ml"})
    path = _ending(tmp_path, _SOFTMAX, ("ArgMax", ["chances"], "label", {"axis": 1}), *([names] if named else []))
    model = onnx.load(path)
    model.opset_import.add(domain="ai.onnx.ml", version=1)
    del model.graph.output[:]
    label = onnx.helper.make_tensor_value_info("label", onnx.TensorProto.INT64, ["n"])
    ten = onnx.helper.make_tensor_value_info("chances", onnx.TensorProto.FLOAT, ["n", 10])
    model.graph.output.extend([label, onnx.ValueInfoProto(name="named") if named else ten])
    onnx.save(model, path)
    _same_as_original(path)


@pytest.mark.parametrize("suffix", [".keras", ".h5"])
def test_a_network_for_one_image_at_a_time_with_a_compiled_one_inside(suffix: str, tmp_path: Path) -> None:
    image = keras.Input(batch_shape=(1, 28, 28))
    write(suffix.removeprefix("."), keras.Model(image, taught("mlp-128")(image)), "one", tmp_path / f"one{suffix}")
    images = known_digits(50).images
    read = read_network(tmp_path / f"one{suffix}").model
    assert np.abs(np.asarray(read(images)) - np.asarray(taught("mlp-128")(images))).max() < 1e-6


def test_a_recurrent_network_becomes_a_package(tmp_path: Path, home: Path) -> None:
    recurrent().save(tmp_path / "rows.keras")
    imported = import_network(ImportOrder(tmp_path / "rows.keras", home / "models"))
    digits = known_digits()
    expected = recurrent().predict(digits.images, verbose=0).argmax(axis=1)
    classifier = open_package(imported.folder).classifier
    assert np.mean([classifier.classify(image).digit for image in digits.images] == expected) > 0.99


def _weights_alone(path: Path, model: keras.Model, as_keras_2: bool) -> None:
    if not as_keras_2:
        model.save_weights(path)
        return
    whole = path.with_name("whole.h5")
    write("h5", model, "any", whole)
    with h5py.File(whole) as file, h5py.File(path, "w") as alone:
        for name in file["model_weights"]:
            file.copy(file["model_weights"][name], alone, name)
        for name, value in file["model_weights"].attrs.items():
            alone.attrs[name] = value


@pytest.mark.parametrize(
    ("preset", "as_keras_2", "hidden"),
    [
        ("mlp-128-128", True, "(relu, softmax)"),
        ("mlp-128-128", False, "(relu, softmax)"),
        ("linear-sigmoid", True, ""),
        ("linear-sigmoid", False, ""),
        ("mlp-100-sigmoid", False, "(relu, "),
        ("mlp-512-128-sigmoid", False, "(sigmoid, softmax)"),
        ("mlp-50-50-sigmoid", False, "(relu, "),
    ],
)
def test_weights_alone_of_dense_layers(preset: str, as_keras_2: bool, hidden: str, tmp_path: Path) -> None:
    if preset == "mlp-512-128-sigmoid":
        keras.utils.set_random_seed(1)
    path = tmp_path / "alone.weights.h5"
    _weights_alone(path, taught(preset), as_keras_2)
    read = read_network(path)
    assert hidden in read.assumed
    images = known_digits(200).images
    expected = np.asarray(taught(preset)(images)).argmax(axis=1)
    assert (np.asarray(read.model(images.reshape(-1, 784))).argmax(axis=1) == expected).all()


def test_weights_alone_of_other_layers_are_refused(tmp_path: Path) -> None:
    _weights_alone(tmp_path / "alone.weights.h5", taught("cnn"), as_keras_2=False)
    with pytest.raises(
        DigitpadError, match=r"has weights alone, and not those of dense layers .* save the whole model"
    ):
        read_network(tmp_path / "alone.weights.h5")
