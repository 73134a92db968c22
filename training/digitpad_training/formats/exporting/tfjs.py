"""A graph of layers as a layers model of TensorFlow.js: ``model.json`` and its weights in one binary file.

We write it ourselves, since TensorFlow.js reads the configurations of Keras 2, not of Keras 3. The format is
described by https://github.com/tensorflow/tfjs (tfjs-layers/src/models.ts, tfjs-core/src/io/types.ts).
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from digitpad.base.language import tr
from digitpad.recognition.inside.graph import Node
from digitpad.recognition.inside.layers import (
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
    UnknownLayerError,
    Weights,
)
from digitpad_training.formats.plain.shares import without_shares

MODEL_FILE = "model.json"
WEIGHTS_FILE = "weights.bin"
_EPSILON = 1e-3
_IMAGE = "digit_image"
_ABSENT = frozenset({"hard_silu", "hard_sigmoid"})  # or computed differently from Keras 3
_NAMES = {"silu": "swish"}

_Entry = tuple[str, dict[str, Any], dict[str, Weights]]
"""A layer of Keras 2: the class, its configuration, and its weights by name."""


def write_layers_model(
    graph: Sequence[Node], input_shape: tuple[int, ...], metadata: Mapping[str, str], folder: Path
) -> None:
    """Write both files to ``folder``; raises UnknownLayerError for what a layers model cannot express.

    ``metadata`` is what `LayersModel.getUserDefinedMetadata` gives.
    """
    shape = {"batch_input_shape": [None, *input_shape], "dtype": "float32", "name": _IMAGE}
    layers: list[dict[str, Any]] = [
        {"class_name": "InputLayer", "name": _IMAGE, "config": shape, "inbound_nodes": []},
    ]
    manifest, content = [], b""
    for node in without_shares(graph):
        name = f"layer_{len(layers)}"
        kind, config, weights = _entry(node.layer)
        taken = [[layers[place]["name"], 0, 0, {}] for place in node.inputs]
        whole = {"name": name, "trainable": True, **config}
        layers.append({"class_name": kind, "name": name, "config": whole, "inbound_nodes": [taken]})
        for part, values in weights.items():
            manifest.append({"name": f"{name}/{part}", "shape": list(values.shape), "dtype": "float32"})
            content += values.astype("<f4").tobytes()
    ends = {"input_layers": [[_IMAGE, 0, 0]], "output_layers": [[layers[-1]["name"], 0, 0]]}
    topology = {
        "keras_version": "2.15.0",
        "backend": "tensorflow",
        "model_config": {"class_name": "Model", "config": {"name": "digitpad", "layers": layers, **ends}},
    }
    described = {
        "format": "layers-model",
        "generatedBy": "digitpad",
        "convertedBy": None,
        "userDefinedMetadata": dict(metadata),
        "modelTopology": topology,
        "weightsManifest": [{"paths": [WEIGHTS_FILE], "weights": manifest}],
    }
    folder.mkdir()
    (folder / MODEL_FILE).write_text(json.dumps(described, indent=1) + "\n", encoding="utf-8")
    (folder / WEIGHTS_FILE).write_bytes(content)


def _entry(layer: Layer) -> _Entry:
    if isinstance(layer, Dense | Convolution | DepthwiseConvolution):
        return _with_kernel(layer)
    if isinstance(layer, Affine):
        zero = np.zeros_like(layer.scale)
        weights = {
            "gamma": layer.scale,
            "beta": layer.shift,
            "moving_mean": zero,
            "moving_variance": zero + 1 - _EPSILON,
        }
        return "BatchNormalization", {"axis": -1, "epsilon": _EPSILON, "center": True, "scale": True}, weights
    if isinstance(layer, Pool):
        sizes = {"pool_size": list(layer.size), "strides": list(layer.strides)}
        kind = "MaxPooling2D" if layer.kind == "max" else "AveragePooling2D"
        return kind, {**sizes, "padding": layer.padding, "data_format": "channels_last"}, {}
    if isinstance(layer, Merge):
        return layer.kind.capitalize(), {"axis": -1} if layer.kind == "concatenate" else {}, {}
    if isinstance(layer, Activation):
        return _activation(layer)
    if isinstance(layer, Reshape):
        return "Reshape", {"target_shape": list(layer.shape)}, {}
    if isinstance(layer, Permute):
        return "Permute", {"dims": list(layer.order)}, {}
    return "ZeroPadding2D", {"padding": [list(layer.rows), list(layer.columns)], "data_format": "channels_last"}, {}


def _with_kernel(layer: Dense | Convolution | DepthwiseConvolution) -> _Entry:
    config: dict[str, Any] = {"activation": "linear", "use_bias": True}
    if isinstance(layer, Dense):
        return "Dense", {"units": len(layer.bias), **config}, {"kernel": layer.kernel, "bias": layer.bias}
    config |= {
        "kernel_size": list(layer.kernel.shape[:2]),
        "strides": list(layer.strides),
        "padding": layer.padding,
        "data_format": "channels_last",
        "dilation_rate": [1, 1],
    }
    if isinstance(layer, Convolution):
        return "Conv2D", {"filters": len(layer.bias), **config}, {"kernel": layer.kernel, "bias": layer.bias}
    multiple = layer.kernel.shape[3]
    weights = {"depthwise_kernel": layer.kernel, "bias": layer.bias}
    return "DepthwiseConv2D", {"depth_multiplier": multiple, **config}, weights


def _activation(layer: Activation) -> _Entry:
    if layer.name in _ABSENT:
        raise UnknownLayerError(tr("TensorFlow.js has no activation {name}; export to web or onnx.", name=layer.name))
    if layer.name == "leaky_relu":
        return "LeakyReLU", {"alpha": layer.slope}, {}
    return "Activation", {"activation": _NAMES.get(layer.name, layer.name)}, {}
