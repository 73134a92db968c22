"""Networks read from their LiteRT file and computed by NumPy, against LiteRT itself."""

import os
from pathlib import Path

import foreign_networks
import keras
import numpy as np
import pytest
from elsewhere import bundled_network

from digitpad.data.datasets import MNIST_FILE, Data, as_digit_images, load_mnist
from digitpad.data.evaluation import read_all
from digitpad.ink.normalize import normalize
from digitpad.ink.raster import render
from digitpad.protocol.recipe import Recipe
from digitpad.recognition.classifier import Classifier
from digitpad.recognition.inside.activations import Numbers
from digitpad.recognition.inside.layers import Activation, Dense
from digitpad.recognition.inside.network import Network, UnexplainedError
from digitpad_training.learn.architectures import build
from digitpad_training.packages.litert import export_litert

IN_8_BITS = 1e-2
"""How far a probability may be from LiteRT's, which computes with 8 bits where the weights have 8."""
COUNT = 10_000 if os.environ.get("DIGITPAD_ALL_DIGITS") else 500


def exported(model: keras.Model, folder: Path, in_8_bits: bool = True) -> bytes:
    export_litert(model, folder / "model.tflite", in_8_bits)
    return (folder / "model.tflite").read_bytes()


def check(content: bytes, images: Numbers, near: float) -> None:
    expected = read_all(Classifier(content), list(images))
    found = Network.of(content).probabilities(images)
    assert (found.argmax(axis=1) == expected.argmax(axis=1)).all()
    assert np.abs(found - expected).max() <= near


def test_the_bundled_network_reads_test_digits_as_litert_does(data_folder: Path) -> None:
    digits = load_mnist(data_folder / MNIST_FILE, "test").images[:COUNT]
    check(bundled_network(), as_digit_images(digits), IN_8_BITS)


def test_it_reads_people_it_never_saw_as_litert_does(data: Data) -> None:
    read = [normalize(render(sample.drawing)) for sample in data.pen_held_out[:COUNT]]
    check(bundled_network(), np.stack([image for image in read if image is not None]), IN_8_BITS)


def test_scores_are_what_the_last_activation_takes() -> None:
    network = Network.of(bundled_network())
    assert network.graph[-1].layer == Activation("softmax")
    assert network.scores == network.graph[:-1]


def test_a_network_from_elsewhere(tmp_path: Path) -> None:
    images = np.random.default_rng(3).random((20, 28, 28), np.float32)
    content = exported(foreign_networks.branching(), tmp_path, in_8_bits=False)
    expected = read_all(Classifier(content), list(images))
    np.testing.assert_allclose(Network.of(content).probabilities(images), expected, atol=1e-3)


def test_a_network_of_convolutions(tmp_path: Path) -> None:
    images = np.random.default_rng(3).random((20, 28, 28), np.float32)
    content = exported(
        build(Recipe("cnn", network="cnn", hidden_units=(16, 32), batch_normalisation=True)), tmp_path, in_8_bits=False
    )
    expected = read_all(Classifier(content), list(images))
    np.testing.assert_allclose(Network.of(content).probabilities(images), expected, atol=1e-4)


def test_a_network_that_is_not_of_plain_layers_says_what_cannot_be_followed(tmp_path: Path) -> None:
    content = exported(foreign_networks.many_activations(), tmp_path)
    with pytest.raises(
        UnexplainedError, match=r"^This network cannot be followed layer by layer \(it has the operator (EXP|GREATER)\)"
    ):
        Network.of(content)
    part = Network.known_part_of(content)
    images = np.random.default_rng(3).random((2, 28, 28), np.float32)
    assert part.graph
    assert np.isfinite(part.outputs(images)[-1]).all()
    assert any(isinstance(node.layer, Dense) for node in part.graph)


@pytest.mark.parametrize("content", [b"", b"no model", bytes(1000), bundled_network()[:100_000]])
def test_a_damaged_file_is_refused(content: bytes) -> None:
    with pytest.raises(UnexplainedError, match="is damaged or too large"):
        Network.of(content)


def test_a_file_that_is_too_large_is_refused() -> None:
    with pytest.raises(UnexplainedError, match="has more than 64 MB"):
        Network.of(bytes(64_000_001))
