"""Networks such as people bring: with branches, recurrent, of one image at a time, from another framework."""

from collections.abc import Sequence
from functools import cache
from typing import Any

import keras
import numpy as np
from onnx import TensorProto, helper, numpy_helper

from digitpad.recognition.known_digits import known_digits


def learned(network: keras.Model) -> keras.Model:
    """The network after a few steps on digits made for it."""
    digits = known_digits(1_000, 7)
    images = digits.images.reshape(-1, *network.input_shape[1:])
    network.compile(keras.optimizers.Adam(4e-3), "sparse_categorical_crossentropy")
    network.fit(images, digits.labels, batch_size=50, epochs=4, verbose=0)
    return network


@cache
def branching() -> keras.Model:
    """A convolutional network with a residual, channels side by side, each weighed by its mean, and a model inside."""
    layers = keras.layers
    keras.utils.set_random_seed(1)
    image = keras.Input((28, 28))
    x = layers.Conv2D(8, 3, padding="same", activation="relu")(layers.Reshape((28, 28, 1))(image))
    block = keras.Sequential([layers.Conv2D(8, 3, padding="same"), layers.BatchNormalization(), layers.LeakyReLU(0.1)])
    x = layers.MaxPooling2D()(layers.Add()([x, block(x)]))
    separable = layers.SeparableConv2D(8, 3, padding="same", activation="elu")(x)
    depthwise = layers.DepthwiseConv2D(3)(layers.ZeroPadding2D(1)(x))
    x = layers.Concatenate()([separable, depthwise, layers.Subtract()([x, separable])])
    weights = layers.Dense(24, activation="sigmoid")(layers.GlobalAveragePooling2D()(x))
    x = layers.Multiply()([x, layers.Reshape((1, 1, 24))(weights)])
    return learned(keras.Model(image, layers.Dense(10, activation="softmax")(layers.Flatten()(x))))


@cache
def many_activations() -> keras.Model:
    """A dense layer of each activation, side by side, then the largest, smallest and mean of them."""
    layers = keras.layers
    keras.utils.set_random_seed(1)
    image = keras.Input((28, 28))
    x = layers.Dense(32)(layers.Flatten()(image))
    kinds = ("relu6", "selu", "silu", "tanh", "softplus", "log_softmax", "softmax", "hard_silu", "hard_sigmoid")
    x = layers.Concatenate()([layers.Dense(6, activation=kind)(x) for kind in (*kinds, "leaky_relu")])
    one, other = layers.Dense(20)(x), layers.Dense(20)(x)
    ends = layers.Maximum()([one, other]), layers.Minimum()([one, other]), layers.Average()([one, other])
    return learned(keras.Model(image, layers.Dense(10, activation="softmax")(layers.Concatenate()(ends))))


@cache
def recurrent() -> keras.Model:
    """A network that reads an image row by row."""
    keras.utils.set_random_seed(1)
    layers = [keras.layers.LSTM(32), keras.layers.Dense(10, activation="softmax")]
    return learned(keras.Sequential([keras.Input((28, 28)), *layers]))


Node = tuple[str, list[str], str, dict[str, Any]]
"""An ONNX node: kind, inputs, output, attributes."""


def onnx_model(
    nodes: Sequence[Node], weights: dict[str, Any], shape: Sequence[int | str], answer: Sequence[int | str]
) -> Any:
    """A model from "image" to "answer", of nodes (kind, inputs, output, attributes)."""
    made = [helper.make_node(kind, given, [output], **attributes) for kind, given, output, attributes in nodes]
    tensors = [numpy_helper.from_array(np.asarray(value), name) for name, value in weights.items()]
    ends = [
        helper.make_tensor_value_info(name, TensorProto.FLOAT, sizes)
        for name, sizes in (("image", shape), ("answer", answer))
    ]
    graph = helper.make_graph(made, "digits", ends[:1], ends[1:], tensors)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)


def channels_first() -> Any:
    """A residual network with its channels first, its own padding, and shapes that it computes."""
    chance = np.random.default_rng(0)
    shapes = {
        "stem": (8, 1, 7, 7),
        "first": (16, 8, 3, 3),
        "second": (16, 16, 3, 3),
        "alone": (16, 1, 3, 3),
        "short": (16, 8, 1, 1),
        "squeeze": (16, 4),
        "excite": (4, 16),
        "dense": (10, 256),
    }
    weights: dict[str, Any] = {name: _drawn(chance, shape) for name, shape in shapes.items()}
    weights |= {name: _drawn(chance, (8,)) for name in ("scale", "shift", "mean")}
    weights |= {"variance": np.full(8, 0.5, np.float32), "bias": _drawn(chance, (10,))}
    weights |= {"zero": np.int64(0), "axis": np.array([0]), "spatial": np.array([1, 16]), "rest": np.array([-1])}
    halved: dict[str, Any] = {"strides": [2, 2], "pads": [1, 1, 1, 1]}
    nodes = [
        ("Conv", ["image", "stem"], "a", {"kernel_shape": [7, 7], "strides": [2, 2], "pads": [3, 3, 3, 3]}),
        ("BatchNormalization", ["a", "scale", "shift", "mean", "variance"], "b", {}),
        ("Relu", ["b"], "c", {}),
        ("MaxPool", ["c"], "d", {"kernel_shape": [3, 3], **halved}),
        ("Conv", ["d", "first"], "e", {"kernel_shape": [3, 3], **halved}),
        ("LeakyRelu", ["e"], "f", {"alpha": 0.1}),
        ("Conv", ["f", "second"], "g", {"kernel_shape": [3, 3], "pads": [1, 1, 1, 1]}),
        ("Conv", ["g", "alone"], "h", {"kernel_shape": [3, 3], "pads": [1, 1, 1, 1], "group": 16}),
        ("GlobalAveragePool", ["h"], "i", {}),
        ("Flatten", ["i"], "j", {}),
        ("MatMul", ["j", "squeeze"], "k", {}),
        ("Relu", ["k"], "l", {}),
        ("MatMul", ["l", "excite"], "m", {}),
        ("Sigmoid", ["m"], "n", {}),
        ("Shape", ["h"], "whole", {}),
        ("Gather", ["whole", "axis"], "batch", {"axis": 0}),
        ("Concat", ["batch", "spatial"], "half", {"axis": 0}),
        ("Reshape", ["n", "half"], "o", {}),
        ("Unsqueeze", ["o", "last"], "p", {}),
        ("Mul", ["h", "p"], "q", {}),
        ("Conv", ["d", "short"], "r", {"kernel_shape": [1, 1], "strides": [2, 2]}),
        ("Sub", ["q", "r"], "s", {}),
        ("Concat", ["batch", "rest"], "flat", {"axis": 0}),
        ("Reshape", ["s", "flat"], "t", {}),
        ("Gemm", ["t", "dense", "bias"], "u", {"transB": 1}),
        ("LogSoftmax", ["u"], "answer", {"axis": 1}),
    ]
    weights["spatial"], weights["last"] = np.array([16]), np.array([2, 3])
    return onnx_model(nodes, weights, ["n", 1, 28, 28], ["n", 10])


def _drawn(chance: np.random.Generator, shape: tuple[int, ...]) -> Any:
    return (chance.normal(size=shape) * 0.2).astype(np.float32)
