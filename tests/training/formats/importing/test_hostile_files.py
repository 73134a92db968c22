"""What is suspicious in a file is refused, and nothing of it is executed."""

import io
import pickle
import zipfile
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import flatbuffers
import h5py
import keras
import numpy as np
import onnx
import pytest
import tensorflow as tf
from exported import write
from foreign_networks import Node, onnx_model
from small_networks import taught
from tensorflow.lite.python import schema_py_generated as schema

from digitpad.base.errors import DigitpadError
from digitpad_training.formats.importing.importing import read_network

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")  # of TensorFlow's own


def _saved(model: keras.Model, path: Path) -> Path:
    write({".tflite": "litert"}.get(path.suffix, path.suffix.removeprefix(".")), model, "any", path)
    return path


def _rewritten(path: Path, change: Callable[[dict[str, bytes]], None]) -> Path:
    """A .keras archive with its members changed."""
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    change(members)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def _good(tmp_path: Path) -> Path:
    return _saved(taught("mlp-128"), tmp_path / "good.keras")


class _Opens:
    """What a hostile pickle does: here, it leaves a file behind."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __reduce__(self) -> tuple[Any, ...]:
        return Path.touch, (self._path,)


def _pickled(tmp_path: Path, suffix: str) -> Path:
    path = tmp_path / f"model{suffix}"
    path.write_bytes(pickle.dumps(_Opens(tmp_path / "executed")))
    return path


def _with_lambda(tmp_path: Path) -> Path:
    given = keras.Input((28, 28))
    code = keras.layers.Lambda(lambda x: x, output_shape=(28, 28))(given)
    return _saved(keras.Model(given, keras.layers.Dense(10)(keras.layers.Flatten()(code))), tmp_path / "code.keras")


def _config_with(tmp_path: Path, old: str, new: str) -> Path:
    def change(members: dict[str, bytes]) -> None:
        config = members["config.json"].decode()
        assert old in config
        members["config.json"] = config.replace(old, new).encode()

    return _rewritten(_good(tmp_path), change)


def _function_elsewhere(tmp_path: Path) -> Path:
    """A function of a harmless name, to be taken from a module of another package."""
    function = '{"class_name": "function", "config": "relu", "module": "keras_hub.evil", "registered_name": "relu"}'
    return _config_with(tmp_path, '"activation": "relu"', f'"activation": {function}')


def _bomb(tmp_path: Path) -> Path:
    return _rewritten(_good(tmp_path), lambda members: members.update({"model.weights.h5": bytes(400_000_000)}))


def _escape(tmp_path: Path) -> Path:
    return _rewritten(_good(tmp_path), lambda members: members.update({"../executed": b"x"}))


def _with_nan(tmp_path: Path) -> Path:
    def change(members: dict[str, bytes]) -> None:
        content = io.BytesIO(members["model.weights.h5"])
        with h5py.File(content, "r+") as file:
            names: list[str] = []
            file.visit(lambda name: names.append(name) if isinstance(file[name], h5py.Dataset) else None)
            weights = file[names[0]]
            weights[(0,) * weights.ndim] = np.nan
        members["model.weights.h5"] = content.getvalue()

    return _rewritten(_good(tmp_path), change)


def _truncated(tmp_path: Path) -> Path:
    path = _good(tmp_path)
    path.write_bytes(path.read_bytes()[:-1000])
    return path


def _huge(tmp_path: Path) -> Path:
    path = tmp_path / "huge.keras"
    with path.open("wb") as file:
        file.truncate(3_000_000_000)
    return path


def _elsewhere(tmp_path: Path) -> Path:
    path = _saved(taught("mlp-128"), tmp_path / "links.h5")
    with h5py.File(path, "r+") as file:
        file["more"] = h5py.ExternalLink(str(tmp_path / "secret.h5"), "/weights")
    return path


def _weights_alone(tmp_path: Path) -> Path:
    path = tmp_path / "alone.weights.h5"
    taught("cnn").save_weights(path)
    return path


def _of_size(tmp_path: Path, given: tuple[int, ...], outputs: int) -> Path:
    network = keras.Sequential([keras.Input(given), keras.layers.Flatten(), keras.layers.Dense(outputs)])
    return _saved(network, tmp_path / "size.keras")


def _folder(tmp_path: Path) -> Path:
    (tmp_path / "folder.keras").mkdir()
    return tmp_path / "folder.keras"


def _served(tmp_path: Path, body: Callable[[Any], Any]) -> Path:
    """A SavedModel whose serving function does something."""

    class Hostile(tf.Module):
        @tf.function(input_signature=[tf.TensorSpec((None, 28, 28))])  # type: ignore[untyped-decorator]
        def serve(self, images: Any) -> Any:
            return body(images)

    module = Hostile()
    tf.saved_model.save(module, tmp_path / "served", signatures=module.serve.get_concrete_function())
    return tmp_path / "served"


def _writing(tmp_path: Path) -> Path:
    def body(images: Any) -> Any:
        tf.io.write_file(str(tmp_path / "executed"), "x")
        return images[:, 0, :10]

    return _served(tmp_path, body)


def _reading(tmp_path: Path) -> Path:
    def body(images: Any) -> Any:
        return images[:, 0, :10] + tf.cast(tf.strings.length(tf.io.read_file("/etc/passwd")), tf.float32)

    return _served(tmp_path, body)


def _python(tmp_path: Path) -> Path:
    def body(images: Any) -> Any:
        return tf.reshape(tf.py_function(lambda given: given, [images], tf.float32), (-1, 28, 28))[:, 0, :10]

    return _served(tmp_path, body)


def _onnx(tmp_path: Path, change: Callable[[Any], None]) -> Path:
    path = _saved(taught("mlp-128"), tmp_path / "network.onnx")
    model = onnx.load(path)
    change(model.graph)
    path.write_bytes(model.SerializeToString())
    return path


def _weights_elsewhere(graph: Any) -> None:
    graph.initializer[0].data_location = onnx.TensorProto.EXTERNAL
    graph.initializer[0].external_data.add(key="location", value="/etc/passwd")


def _nan_in_onnx(graph: Any) -> None:
    largest = max(graph.initializer, key=lambda tensor: len(tensor.raw_data))
    values = onnx.numpy_helper.to_array(largest).copy()
    values.flat[0] = np.nan
    largest.CopyFrom(onnx.numpy_helper.from_array(values, largest.name))


def _strange_operator(graph: Any) -> None:
    next(node for node in graph.node if node.op_type == "Relu").op_type = "Loop"


def _own_function(graph: Any) -> None:
    next(node for node in graph.node if node.op_type == "Relu").domain = "mine"


def _beside(graph: Any) -> None:
    """An operator that nothing takes anything from, and that runs another graph."""
    inner = onnx.helper.make_graph([], "inner", [], [])
    graph.node.append(onnx.helper.make_node("If", ["given"], ["beside"], then_branch=inner, else_branch=inner))


def _operator_beside(tmp_path: Path) -> Path:
    """A LiteRT file with an operator of a kind that is not LiteRT's own, which nothing takes anything from."""
    path = _saved(taught("mlp-128"), tmp_path / "custom.tflite")
    model = schema.ModelT.InitFromObj(schema.Model.GetRootAs(path.read_bytes(), 0))
    code = schema.OperatorCodeT()
    code.builtinCode = code.deprecatedBuiltinCode = schema.BuiltinOperator.CUSTOM
    code.customCode = b"FlexWriteFile"
    model.operatorCodes.append(code)
    operator = schema.OperatorT()
    operator.opcodeIndex, operator.inputs, operator.outputs = len(model.operatorCodes) - 1, [], []
    model.subgraphs[0].operators.append(operator)
    builder = flatbuffers.Builder()
    builder.Finish(model.Pack(builder), b"TFL3")
    path.write_bytes(bytes(builder.Output()))
    return path


def _of_many_nodes(tmp_path: Path, count: int, kind: str) -> Path:
    """A chain, whose operators take an image, or constants of which they make one."""
    image, ten, one = (np.ones(size, np.float32) for size in ((784, 10), 10, 1))
    first, last = ("image", "answer") if kind == "Relu" else ("one", "ten")
    names = [first, *(f"n{number}" for number in range(count - 1)), last]
    nodes: list[Node] = [
        (kind, [before] if kind == "Relu" else [before, "one"], after, {}) for before, after in pairwise(names)
    ]
    if kind != "Relu":
        nodes += [("MatMul", ["image", "w"], "x", {}), ("Mul", ["x", "ten"], "answer", {})]
    model = onnx_model(nodes, {"w": image, "one": one, "bias": ten}, ["n", 784], ["n", 10])
    path = tmp_path / "many.onnx"
    path.write_bytes(model.SerializeToString())
    return path


def _growing(tmp_path: Path) -> Path:
    """Constants that double, 40 times."""
    names = ["one", *(f"n{number}" for number in range(40))]
    nodes = [("Concat", [before, before], after, {"axis": 0}) for before, after in pairwise(names)]
    end: list[Node] = [("Flatten", ["image"], "f", {}), ("MatMul", ["f", names[-1]], "answer", {})]
    model = onnx_model([*nodes, *end], {"one": np.ones((784, 10), np.float32)}, ["n", 28, 28], ["n", 10])
    path = tmp_path / "growing.onnx"
    path.write_bytes(model.SerializeToString())
    return path


def _of_many_fields(tmp_path: Path) -> Path:
    path = tmp_path / "fields.onnx"
    path.write_bytes(b"\x08\x08" + b"\x10\x01" * 3_000_000 + b"\x3a\x00\x42\x00")
    return path


def _of_many_operators(tmp_path: Path) -> Path:
    path = _saved(taught("mlp-128"), tmp_path / "many.tflite")
    model = schema.ModelT.InitFromObj(schema.Model.GetRootAs(path.read_bytes(), 0))
    (graph,) = model.subgraphs
    graph.operators += [graph.operators[-1]] * 6_000
    builder = flatbuffers.Builder()
    builder.Finish(model.Pack(builder), b"TFL3")
    path.write_bytes(builder.Output())
    return path


def _short(tmp_path: Path, suffix: str) -> Path:
    path = _saved(taught("mlp-128"), tmp_path / f"short{suffix}")
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    return path


HOSTILE: dict[str, tuple[Callable[[Path], Path], str]] = {
    "pickle.keras": (lambda folder: _pickled(folder, ".keras"), "is a pickle, which could run anything"),
    "pickle.h5": (lambda folder: _pickled(folder, ".h5"), "is a pickle, which could run anything"),
    "pickle.tflite": (lambda folder: _pickled(folder, ".tflite"), "is a pickle, which could run anything"),
    "pickle.onnx": (lambda folder: _pickled(folder, ".onnx"), "is a pickle, which could run anything"),
    "pickle.pkl": (lambda folder: _pickled(folder, ".pkl"), "is a pickle, which could run anything"),
    "lambda": (_with_lambda, "has 'Lambda', which is no plain layer of Keras"),
    "custom": (lambda folder: _config_with(folder, '"Flatten"', '"MyLayer"'), "has 'MyLayer'"),
    "module": (lambda folder: _config_with(folder, '"keras.layers"', '"os"'), "has a custom object"),
    "module of a function": (_function_elsewhere, "has 'function', which is no plain layer of Keras"),
    "bomb": (_bomb, "would grow to 400 MB"),
    "escape": (_escape, "would write outside its own archive"),
    "nan": (_with_nan, "weights that are no numbers"),
    "truncated": (_truncated, "is damaged"),
    "huge": (_huge, "has 3,000 MB, more than 500"),
    "links": (_elsewhere, "refers to other files"),
    "alone": (_weights_alone, "weights alone, and not those of dense layers"),
    "input": (lambda folder: _of_size(folder, (20, 32), 10), "takes 20x32, not one image of 28x28"),
    "outputs": (lambda folder: _of_size(folder, (28, 28), 26), "gives 26, not ten outputs"),
    "writing": (_writing, "has the operation 'WriteFile'"),
    "reading": (_reading, "has the operation '(ReadFile|StringLength)', which can do more"),
    "python": (_python, "has the operation 'EagerPyFunc'"),
    "elsewhere": (lambda folder: _onnx(folder, _weights_elsewhere), "takes its weights from other files"),
    "nan.onnx": (lambda folder: _onnx(folder, _nan_in_onnx), "weights that are no numbers"),
    "loop": (lambda folder: _onnx(folder, _strange_operator), "has the operator 'Loop'"),
    "beside.onnx": (lambda folder: _onnx(folder, _beside), "has the operator 'If'"),
    "domain.onnx": (lambda folder: _onnx(folder, _own_function), "has the operator 'Relu' of 'mine'"),
    "beside.tflite": (_operator_beside, "has the operator CUSTOM"),
    "nodes": (lambda folder: _of_many_nodes(folder, 50_000, "Relu"), "has more than 5,000 operations"),
    "constants": (lambda folder: _of_many_nodes(folder, 50_000, "Add"), "has more than 5,000 operations"),
    "layers": (lambda folder: _of_many_nodes(folder, 2_000, "Relu"), "has 2,000 layers, more than 500"),
    "growing": (_growing, "has .* MB, more than 500"),
    "fields": (_of_many_fields, "has more than 5,000 operations"),
    "operators": (_of_many_operators, "has more than 5,000 operations"),
    "short.onnx": (lambda folder: _short(folder, ".onnx"), "is damaged"),
    "short.tflite": (lambda folder: _short(folder, ".tflite"), "is damaged"),
    "folder": (_folder, "is a folder without a saved_model.pb"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_suspicious_is_refused_and_nothing_is_executed(name: str, tmp_path: Path) -> None:
    make, sentence = HOSTILE[name]
    path = make(tmp_path)
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(DigitpadError, match=sentence):
        read_network(path)
    assert sorted(tmp_path.rglob("*")) == before
    assert not (tmp_path.parent / "executed").exists()
