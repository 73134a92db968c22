"""Layers models of TensorFlow.js, as its converter and TensorFlow.js itself write them, read as data."""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import keras
import numpy as np
import pytest
from exported import write
from foreign_networks import branching
from small_networks import taught

from digitpad.base.errors import DigitpadError
from digitpad.protocol.conversions import ImportOrder
from digitpad.protocol.kinds import kind_of
from digitpad.recognition.known_digits import known_digits
from digitpad_training.formats.importing.importing import import_network, read_network

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")  # of TensorFlow's own


def _written(tmp_path: Path, network: keras.Model) -> Path:
    folder = tmp_path / "digits"
    write("tfjs", network, "digits", folder)
    return folder


def _described(folder: Path, change: Callable[[dict[str, Any]], None]) -> None:
    model = json.loads((folder / "model.json").read_text())
    change(model)
    (folder / "model.json").write_text(json.dumps(model))


def _same(folder: Path, network: keras.Model, most: float = 1e-5) -> None:
    images = known_digits(50).images
    assert np.abs(np.asarray(read_network(folder).model(images)) - np.asarray(network(images))).max() <= most


@pytest.mark.parametrize("network", [lambda: taught("cnn"), lambda: taught("mlp-50-50-sigmoid"), branching])
def test_what_was_exported_is_read_again(network: Callable[[], keras.Model], tmp_path: Path) -> None:
    folder = _written(tmp_path, network())
    _same(folder, network())
    _same(folder / "model.json", network())


def _in_the_browser(folder: Path) -> None:
    """As TensorFlow.js saves a chain that was made in it: no model_config, weights in two files."""

    def change(model: dict[str, Any]) -> None:
        first = {"class_name": "Flatten", "config": {"name": "flatten_Flatten1", "batch_input_shape": [None, 28, 28]}}
        dense = [
            {"class_name": "Dense", "config": {"name": name, "units": units, "activation": activation}}
            for name, units, activation in (("dense_Dense1", 128, "relu"), ("dense_Dense2", 10, "softmax"))
        ]
        layers = {"name": "sequential_1", "layers": [first, *dense]}
        model["modelTopology"] = {
            "class_name": "Sequential",
            "config": layers,
            "keras_version": "tfjs-layers 4.22.0",
            "backend": "tensor_flow.js",
        }
        names = iter(("dense_Dense1/kernel", "dense_Dense1/bias", "dense_Dense2/kernel", "dense_Dense2/bias"))
        (group,) = model["weightsManifest"]
        group["weights"] = [{**entry, "name": next(names)} for entry in group["weights"]]
        group["paths"] = ["group1-shard1of2.bin", "group1-shard2of2.bin"]

    _described(folder, change)
    content = (folder / "weights.bin").read_bytes()
    (folder / "weights.bin").unlink()
    (folder / "group1-shard1of2.bin").write_bytes(content[:100_000])
    (folder / "group1-shard2of2.bin").write_bytes(content[100_000:])


def test_what_a_browser_saved_becomes_a_package(tmp_path: Path, home: Path) -> None:
    folder = _written(tmp_path, taught("mlp-128"))
    _in_the_browser(folder)
    _same(folder, taught("mlp-128"))
    imported = import_network(ImportOrder(folder / "model.json", home / "models"))
    assert imported.folder.name == "digits"
    assert imported.convention.accuracy > 0.9


@pytest.mark.parametrize("kind", ["uint8", "uint16", "float16"])
def test_weights_of_fewer_bits(kind: str, tmp_path: Path) -> None:
    folder = _written(tmp_path, taught("mlp-128"))
    content = b""

    def change(model: dict[str, Any]) -> None:
        nonlocal content
        for entry, values in zip(model["weightsManifest"][0]["weights"], taught("mlp-128").get_weights(), strict=True):
            entry["quantization"] = {"dtype": kind}
            if kind == "float16":
                content += values.astype("<f2").tobytes()
                continue
            steps = np.iinfo(kind).max
            least, scale = float(values.min()), float(values.max() - values.min()) / steps
            entry["quantization"] |= {"min": least, "scale": scale}
            content += np.rint((values - least) / scale).astype(f"<{np.dtype(kind).str[1:]}").tobytes()

    _described(folder, change)
    (folder / "weights.bin").write_bytes(content)
    _same(folder, taught("mlp-128"), 0.1 if kind == "uint8" else 1e-2)


def _paths(*paths: Any) -> Callable[[dict[str, Any]], None]:
    return lambda model: model["weightsManifest"][0].update(paths=list(paths))


def _layer(**changes: Any) -> Callable[[dict[str, Any]], None]:
    return lambda model: model["modelTopology"]["model_config"]["config"]["layers"][1].update(changes)


def _entry(**changes: Any) -> Callable[[dict[str, Any]], None]:
    return lambda model: model["weightsManifest"][0]["weights"][0].update(changes)


_REFUSED: dict[str, tuple[Callable[[dict[str, Any]], Any], str]] = {
    "above": (_paths("../weights.bin"), "takes its weights from elsewhere"),
    "absolute": (_paths("/etc/passwd"), "takes its weights from elsewhere"),
    "windows": (_paths("..\\weights.bin"), "takes its weights from elsewhere"),
    "drive": (_paths("C:weights.bin"), "(takes|needs) its weights"),
    "none": (_paths(""), "takes its weights from elsewhere"),
    "number": (_paths(7), "takes its weights from elsewhere"),
    "missing": (_paths("group1.bin"), r"needs its weights, group1\.bin; put both into one folder"),
    "link": (_paths("link.bin"), r"needs its weights, link\.bin"),
    "lambda": (_layer(class_name="Lambda"), "'Lambda', which is no plain layer of Keras"),
    "list": (_layer(class_name=["Flatten"]), r"has a layer of no name \(a list\)"),
    "shape": (_entry(shape=[784, 129]), "is damaged"),
    "negative": (_entry(shape=[-784, -128]), "is damaged"),
    "endless": (_entry(shape=[10**30]), "is damaged"),
    "type": (_entry(dtype="string"), "is damaged"),
    "name": (_entry(name="other/kernel"), "cannot be loaded by Keras"),
    "graph": (lambda model: model.update(format="graph-model"), "is a graph model of TensorFlow.js"),
    "frozen": (lambda model: model.update(modelTopology={"node": []}), "is a graph model of TensorFlow.js"),
    "topology": (lambda model: model.update(modelTopology=[]), "is damaged"),
    "architecture": (
        lambda model: (model.update(class_name="Sequential"), model.pop("modelTopology")),
        "holds the layers of a network without its weights",
    ),
    "other": (lambda model: model.clear(), "holds no network"),
}


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=[pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")])
        if name == "link"
        else name
        for name in _REFUSED
    ],
)
def test_what_is_suspicious_or_damaged_is_refused(name: str, tmp_path: Path) -> None:
    change, sentence = _REFUSED[name]
    folder = _written(tmp_path, taught("mlp-128"))
    if name == "link":
        (folder / "link.bin").symlink_to("/etc/passwd")
    _described(folder, change)
    with pytest.raises(DigitpadError, match=sentence):
        read_network(folder)


@pytest.mark.parametrize("content", [b"{", b'{"modelTopology": ' + b"[" * 100_000, b"{" + b" " * 10_000_001])
def test_text_that_is_no_description_is_refused(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "model.json").write_bytes(content)
    assert kind_of(tmp_path / "model.json") == kind_of(tmp_path) == "tfjs"
    with pytest.raises(DigitpadError, match=r"model\.json (is damaged|describes more)"):
        read_network(tmp_path / "model.json")
