"""A chain of layers as a layers model of TensorFlow.js: ``model.json`` and its weights in one binary file.

Written by ourselves, since TensorFlow.js reads the configurations of Keras 2, not of Keras 3. The format is
described by https://github.com/tensorflow/tfjs (tfjs-layers/src/models.ts, tfjs-core/src/io/types.ts).
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from training.formats.layers import (
    Affine,
    Convolution,
    Dense,
    Layer,
    Pool,
    Reshape,
    Weights,
    without_shares,
)

MODEL_FILE = "model.json"
WEIGHTS_FILE = "weights.bin"
_EPSILON = 1e-3

_Entry = tuple[str, dict[str, Any], dict[str, Weights]]
"""A layer of Keras 2: the class, its configuration, and its weights by name."""


def write_layers_model(chain: Sequence[Layer], input_shape: tuple[int, ...], folder: Path) -> None:
    """Write both files to ``folder``; raises UnknownLayerError for what a layers model cannot express."""
    folder.mkdir()
    layers, manifest, content = [], [], b""
    for number, (kind, config, weights) in enumerate(map(_entry, without_shares(chain))):
        name = f"layer_{number}"
        shape = {"batch_input_shape": [None, *input_shape], "dtype": "float32"} if number == 0 else {}
        layers.append({"class_name": kind, "config": {"name": name, "trainable": True, **shape, **config}})
        for part, values in weights.items():
            manifest.append({"name": f"{name}/{part}", "shape": list(values.shape), "dtype": "float32"})
            content += values.astype("<f4").tobytes()
    topology = {
        "keras_version": "2.15.0",
        "backend": "tensorflow",
        "model_config": {"class_name": "Sequential", "config": {"name": "digitpad", "layers": layers}},
    }
    described = {
        "format": "layers-model",
        "generatedBy": "digitpad",
        "convertedBy": None,
        "modelTopology": topology,
        "weightsManifest": [{"paths": [WEIGHTS_FILE], "weights": manifest}],
    }
    (folder / MODEL_FILE).write_text(json.dumps(described, indent=1) + "\n", encoding="utf-8")
    (folder / WEIGHTS_FILE).write_bytes(content)


def _entry(layer: Layer) -> _Entry:
    if isinstance(layer, Dense):
        config: dict[str, Any] = {"units": len(layer.bias), "activation": "linear", "use_bias": True}
        return "Dense", config, {"kernel": layer.kernel, "bias": layer.bias}
    if isinstance(layer, Convolution):
        config = {
            "filters": len(layer.bias),
            "kernel_size": list(layer.kernel.shape[:2]),
            "strides": list(layer.strides),
            "padding": layer.padding,
            "data_format": "channels_last",
            "dilation_rate": [1, 1],
            "activation": "linear",
            "use_bias": True,
        }
        return "Conv2D", config, {"kernel": layer.kernel, "bias": layer.bias}
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
    if isinstance(layer, Reshape):
        return "Reshape", {"target_shape": list(layer.shape)}, {}
    return "Activation", {"activation": layer.name}, {}
