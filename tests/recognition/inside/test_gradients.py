"""Each kind of plain layer, computed by NumPy, against TensorFlow: the outputs and the gradients."""

import math
from collections.abc import Sequence

import numpy as np
import pytest
import tensorflow as tf

from digitpad.recognition.inside.activations import Numbers
from digitpad.recognition.inside.graph import Node, chain
from digitpad.recognition.inside.layers import (
    ACTIVATIONS,
    Activation,
    Affine,
    Convolution,
    Dense,
    DepthwiseConvolution,
    Layer,
    Merge,
    Permute,
    Pool,
    Reshape,
    ZeroPadding,
)
from digitpad.recognition.inside.passes import backward, forward
from digitpad_training.formats.plain.keras_model import model_of

RANDOM = np.random.default_rng(7)
NEAR = 1e-4


def weights(*shape: int) -> Numbers:
    return np.asarray(RANDOM.normal(size=shape) / math.sqrt(math.prod(shape[:-1])), np.float32)


def check(graph: Sequence[Node], *shape: int, positive: bool = False) -> None:
    """Outputs and gradients of a random function of them are TensorFlow's."""
    images = RANDOM.normal(size=(3, *shape)).astype(np.float32)
    if positive:
        images = np.abs(images) + np.float32(0.1)
    model = model_of(graph, shape, "checked")
    at_inputs = tf.constant(images)
    with tf.GradientTape() as tape:
        tape.watch(at_inputs)
        expected = model(at_inputs)
        seed = RANDOM.normal(size=expected.shape).astype(np.float32)
        value = tf.reduce_sum(expected * seed)
    outputs = forward(graph, images)
    np.testing.assert_allclose(outputs[-1], expected.numpy(), rtol=NEAR, atol=NEAR)
    gradients = backward(graph, outputs, seed)
    np.testing.assert_allclose(gradients[0], tape.gradient(value, at_inputs).numpy(), rtol=NEAR, atol=NEAR)
    assert all(each.dtype == np.float32 for each in (*outputs, *gradients))


@pytest.mark.parametrize("name", [*ACTIVATIONS, "linear"])
def test_an_activation(name: str) -> None:
    check(chain([Activation(name, 0.3 if name == "leaky_relu" else 0.0)]), 10, positive=name == "shares")


@pytest.mark.parametrize("padding", ["same", "valid"])
@pytest.mark.parametrize("strides", [(1, 1), (2, 2), (2, 1)])
@pytest.mark.parametrize(
    "layer",
    [
        Convolution(weights(3, 5, 2, 4), weights(4), (1, 1), "same"),
        DepthwiseConvolution(weights(3, 2, 2, 3), weights(6), (1, 1), "same"),
        Pool("max", (3, 2), (1, 1), "same"),
        Pool("mean", (3, 2), (1, 1), "same"),
    ],
    ids=lambda layer: type(layer).__name__ + getattr(layer, "kind", ""),
)
def test_windows(layer: Convolution | DepthwiseConvolution | Pool, strides: tuple[int, int], padding: str) -> None:
    if isinstance(layer, DepthwiseConvolution) and strides == (2, 1):
        strides = (2, 2)  # TensorFlow computes no others
    check(chain([type(layer)(**{**vars(layer), "strides": strides, "padding": padding})]), 7, 8, 2)


def test_windows_that_do_not_touch() -> None:
    check(chain([Pool("mean", (2, 2), (3, 3), "valid")]), 8, 8, 2)
    check(chain([Pool("max", (7, 7), (7, 7), "valid"), Reshape((3,))]), 7, 7, 3)


@pytest.mark.parametrize(
    "layer",
    [
        Dense(weights(8, 5), weights(5)),
        Affine(weights(8), weights(8)),
        Permute((3, 1, 2)),
        Reshape((6, 32)),
        ZeroPadding((1, 2), (0, 3)),
    ],
    ids=lambda layer: type(layer).__name__,
)
def test_a_layer_of_one_input(layer: Layer) -> None:
    check(chain([layer]), 4, 6, 8)


@pytest.mark.parametrize("kind", ["add", "multiply", "maximum", "minimum", "concatenate"])
def test_several_inputs_in_one(kind: str) -> None:
    branches = [Node(Affine(weights(4), weights(4)), (0,)), Node(Dense(weights(4, 4), weights(4)), (0,))]
    check([*branches, Node(Activation("tanh"), (2,)), Node(Merge(kind), (1, 3, 2))], 5, 6, 4)  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", ["add", "multiply", "maximum", "minimum"])
def test_a_stretched_input(kind: str) -> None:
    whole = [Node(Pool("mean", (5, 6), (5, 6), "valid"), (0,)), Node(Affine(weights(4), weights(4)), (0,))]
    check([*whole, Node(Merge(kind), (1, 2))], 5, 6, 4)  # type: ignore[arg-type]


def test_a_whole_network() -> None:
    layers: list[Layer] = [
        Reshape((28, 28, 1)),
        Convolution(weights(5, 5, 1, 6), weights(6), (2, 2), "same"),
        Affine(weights(6), weights(6)),
        Activation("relu"),
        Pool("max", (2, 2), (2, 2), "valid"),
        Reshape((294,)),
        Dense(weights(294, 10), weights(10)),
        Activation("softmax"),
    ]
    check(chain(layers), 28, 28)


def test_each_image_has_its_own_gradient() -> None:
    graph = chain([Dense(weights(6, 10), weights(10)), Activation("softmax")])
    images = RANDOM.normal(size=(2, 6)).astype(np.float32)
    seed = np.eye(2, 10, dtype=np.float32)
    together = backward(graph, forward(graph, images), seed)[0]
    alone = [backward(graph, forward(graph, images[at : at + 1]), seed[at : at + 1])[0][0] for at in range(2)]
    np.testing.assert_allclose(together, alone, rtol=1e-5, atol=1e-7)
