"""Packages from elsewhere: whole by their own cards, and of networks that this program has not seen."""

import hashlib
import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
from ai_edge_litert import schema_py_generated as schema
from ai_edge_litert.interpreter import Interpreter

from digitpad.base.paths import bundled_package_dir


def bundled_network() -> bytes:
    """The content of the bundled ``model.tflite``."""
    return (bundled_package_dir() / "model.tflite").read_bytes()


def unseen_network() -> bytes:
    """One that does what the bundled one does, and is another file."""
    return bundled_network() + bytes(16)


def network_without_numbers() -> bytes:
    """One whose answers are NaN: the bundled one with other numbers added in its last layer."""
    content = bundled_network()
    interpreter = Interpreter(model_content=content, num_threads=1)
    (bias,) = (each for each in interpreter.get_tensor_details() if list(each["shape"]) == [10])
    added = interpreter.get_tensor(bias["index"]).tobytes()
    assert content.count(added) == 1
    return content.replace(added, np.full(10, np.nan, np.float32).tobytes())


def network_with_a_broken_name() -> bytes:
    """One whose tensors have names that are no text, which its own runtime loads all the same."""
    content = bundled_network()
    (answer,) = Interpreter(model_content=content, num_threads=1).get_output_details()
    name = answer["name"].encode()
    return content.replace(name, b"\xa5" + name[1:])


def network_that_fails_for_a_hand() -> bytes:
    """One that reads digits, but whose last hidden layer, which a hand is learned by, has a name that is no text."""
    model = schema.ModelT.InitFromObj(schema.Model.GetRootAs(bundled_network(), 0))
    names = [each.name for each in model.subgraphs[0].tensors if list(each.shape) == [1, 512]]
    content = bundled_network()
    for name in names:
        content = content.replace(name, b"\xa5" + name[1:])
    return content


def package_from_elsewhere(folder: Path, network: bytes, **of_the_card: Any) -> Path:
    """The bundled package with another network, and a card that says so; returns its folder."""
    if not folder.exists():
        shutil.copytree(bundled_package_dir(), folder)
    (folder / "model.tflite").write_bytes(network)
    card = json.loads((bundled_package_dir() / "card.json").read_text()) | of_the_card
    card["sha256"]["model.tflite"] = digest_of(network)
    (folder / "card.json").write_text(json.dumps(card))
    return folder


def digest_of(network: bytes) -> str:
    """The SHA-256 of a network."""
    return hashlib.sha256(network).hexdigest()
