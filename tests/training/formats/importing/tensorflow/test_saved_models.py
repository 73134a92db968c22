"""Honest SavedModels, those of TensorFlow 1 among them, with variables of both kinds and training beside them."""

import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tensorflow as tf
from tensorflow.core.protobuf import meta_graph_pb2, saved_model_pb2

from digitpad.base.errors import DigitpadError
from digitpad_training.formats.importing.importing import read_network

tf1 = tf.compat.v1


def _session(folder: Path, with_resources: bool) -> tuple[Any, Any]:
    """A network of one layer, trained for a step, saved as TensorFlow 1 did; returns its weights."""
    with tf1.Graph().as_default(), tf1.Session() as session:
        chance = tf1.random.truncated_normal((784, 10), stddev=0.1, seed=1)
        image = tf1.placeholder(tf.float32, (None, 784), name="image")
        keep = tf1.placeholder_with_default(1.0, (), name="keep")
        label = tf1.placeholder(tf.int64, (None,))
        weights = tf1.Variable(chance, use_resource=with_resources)
        bias = tf1.Variable(tf.zeros(10), use_resource=with_resources)
        given = tf.matmul(image, weights) * keep + bias
        loss = tf.reduce_mean(tf1.nn.sparse_softmax_cross_entropy_with_logits(labels=label, logits=given))
        step = tf1.train.GradientDescentOptimizer(0.5).minimize(loss)
        session.run(tf1.global_variables_initializer())
        session.run(step, {image: np.ones((3, 784), np.float32), label: [1, 2, 3]})
        builder = tf1.saved_model.Builder(str(folder))
        signature = meta_graph_pb2.SignatureDef(method_name="tensorflow/serving/predict")
        signature.inputs["image"].CopyFrom(_described(image))
        signature.outputs["answer"].CopyFrom(_described(tf.nn.softmax(given)))
        builder.add_meta_graph_and_variables(session, ["serve"], {"serving_default": signature})
        builder.save()
        kernel, shift = session.run([weights, bias])
    return kernel, shift


def _described(tensor: Any) -> Any:
    return meta_graph_pb2.TensorInfo(
        name=tensor.name, dtype=tensor.dtype.as_datatype_enum, tensor_shape=tensor.shape.as_proto()
    )


@pytest.mark.parametrize("with_resources", [False, True])
def test_one_of_a_session_is_read_with_its_weights(with_resources: bool, tmp_path: Path) -> None:
    weights, bias = _session(tmp_path / "old", with_resources)
    read = read_network(tmp_path / "old").model
    images = np.random.default_rng(1).random((5, 784), np.float32)
    powers = np.exp(images @ weights + bias)
    expected = powers / powers.sum(axis=1, keepdims=True)
    assert np.abs(np.asarray(read(images)) - expected).max() < 1e-5


def test_a_folder_may_be_called_by_a_pattern(tmp_path: Path) -> None:
    folder = tmp_path / ("old [1]" if sys.platform == "win32" else "old [1]*")  # Windows has no such names
    _session(folder, with_resources=True)
    assert read_network(folder).model.count_params() == 7850


def test_one_without_its_variables_is_refused(tmp_path: Path) -> None:
    _session(tmp_path / "old", with_resources=True)
    (tmp_path / "old" / "variables" / "variables.index").unlink()
    with pytest.raises(DigitpadError, match=r"old cannot be imported \(it lacks its file of variables\)"):
        read_network(tmp_path / "old")


def test_all_graphs_are_looked_at(tmp_path: Path) -> None:
    """Those too that are not for serving."""
    _session(tmp_path / "old", with_resources=True)
    file = tmp_path / "old" / "saved_model.pb"
    model = saved_model_pb2.SavedModel.FromString(file.read_bytes())
    other = model.meta_graphs.add()
    other.CopyFrom(model.meta_graphs[0])
    other.meta_info_def.tags[:] = ["train"]
    file.write_bytes(model.SerializeToString())
    assert read_network(tmp_path / "old").model.count_params() == 7850
    other.graph_def.node.add(name="write", op="WriteFile")
    file.write_bytes(model.SerializeToString())
    with pytest.raises(DigitpadError, match="has the operation 'WriteFile'"):
        read_network(tmp_path / "old")


def test_an_operation_that_no_network_needs_is_named(tmp_path: Path) -> None:
    class Random(tf.Module):
        @tf.function(input_signature=[tf.TensorSpec((None, 784))])  # type: ignore[untyped-decorator]
        def serve(self, images: Any) -> Any:
            return images[:, :10] + tf.random.uniform((10,))

    module = Random()
    tf.saved_model.save(module, tmp_path / "random", signatures=module.serve)
    with pytest.raises(DigitpadError, match=r"random cannot be imported \(it needs the operation 'RandomUniform'\)"):
        read_network(tmp_path / "random")
