"""ONNX files as other frameworks write them: channels first, and flattened in that order."""

from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from training.formats.keras_layers import model_of
from training.formats.known_digits import known_digits
from training.formats.onnx_layers import chain_in
from training.formats.originals import onnx_answers


def _channels_first() -> Any:
    chance = np.random.default_rng(0)
    shapes = {"w1": (6, 1, 5, 5), "b1": (6,), "w2": (8, 6, 3, 3), "b2": (8,), "w3": (10, 200), "b3": (10,)}
    weights = [
        numpy_helper.from_array((chance.normal(size=shape) * 0.2).astype(np.float32), name)
        for name, shape in shapes.items()
    ]
    nodes = [
        helper.make_node("Conv", ["image", "w1", "b1"], ["a"], kernel_shape=[5, 5]),
        helper.make_node("Relu", ["a"], ["b"]),
        helper.make_node("MaxPool", ["b"], ["c"], kernel_shape=[2, 2], strides=[2, 2]),
        helper.make_node("Conv", ["c", "w2", "b2"], ["d"], kernel_shape=[3, 3]),
        helper.make_node("MaxPool", ["d"], ["e"], kernel_shape=[2, 2], strides=[2, 2]),
        helper.make_node("Flatten", ["e"], ["f"], axis=1),
        helper.make_node("Gemm", ["f", "w3", "b3"], ["scores"], transB=1),
    ]
    given = helper.make_tensor_value_info("image", TensorProto.FLOAT, ["n", 1, 28, 28])
    answer = helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["n", 10])
    graph = helper.make_graph(nodes, "digits", [given], [answer], weights)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)


def test_a_network_with_its_channels_first_is_rebuilt(tmp_path: Path) -> None:
    path = tmp_path / "channels_first.onnx"
    onnx.save(_channels_first(), path)
    chain, shape = chain_in(path)
    assert shape == (1, 28, 28)
    images = known_digits(50).images.reshape(-1, *shape)
    answers = np.asarray(model_of(chain, shape, "rebuilt")(images))
    assert np.abs(answers - onnx_answers(path, images)).max() < 1e-4
