"""A graph of layers as a web page that needs no server: the pad and the network in JavaScript."""

from __future__ import annotations

import base64
import json
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from digitpad.base.paths import resources_dir
from digitpad.recognition.inside.graph import Node
from digitpad.recognition.inside.layers import (
    Affine,
    Convolution,
    Dense,
    DepthwiseConvolution,
    Layer,
    Merge,
    Permute,
    Pool,
    Reshape,
    Weights,
    ZeroPadding,
)

MODEL_SCRIPT = "model.js"
SCRIPTS = ("raster.js", "normalize.js", "network.js", MODEL_SCRIPT)
"""The scripts that need no browser, each after those that it uses."""


def write_page(graph: Sequence[Node], input_shape: tuple[int, ...], name: str, architecture: str, folder: Path) -> None:
    """Write the page to ``folder``; ``name`` and ``architecture`` are shown on it."""
    shutil.copytree(resources_dir() / "web", folder)
    model = {
        "name": name,
        "architecture": architecture,
        "inputShape": list(input_shape),
        "layers": [{**_described(node.layer), "inputs": list(node.inputs)} for node in graph],
    }
    (folder / MODEL_SCRIPT).write_text(f"const MODEL = {json.dumps(model)};\n", encoding="utf-8")


def _described(layer: Layer) -> dict[str, Any]:
    """The entry of a layer in the page's model, by which ``network.js`` knows what to compute."""
    if isinstance(layer, Dense | Convolution | DepthwiseConvolution):
        weights = {"kernel": _packed(layer.kernel), "bias": _packed(layer.bias)}
        if isinstance(layer, Dense):
            return {"kind": "dense", "weights": weights}
        return {
            "kind": "convolution" if isinstance(layer, Convolution) else "depthwise",
            "kernelShape": list(layer.kernel.shape),
            "strides": list(layer.strides),
            "padding": layer.padding,
            "weights": weights,
        }
    if isinstance(layer, Affine):
        return {"kind": "affine", "weights": {"scale": _packed(layer.scale), "shift": _packed(layer.shift)}}
    if isinstance(layer, Pool):
        sizes = {"size": list(layer.size), "strides": list(layer.strides), "padding": layer.padding}
        return {"kind": "pool", "largest": layer.kind == "max", **sizes}
    if isinstance(layer, ZeroPadding):
        return {"kind": "zeros", "rows": list(layer.rows), "columns": list(layer.columns)}
    if isinstance(layer, Reshape):
        return {"kind": "reshape", "shape": list(layer.shape)}
    if isinstance(layer, Permute):
        return {"kind": "permute", "order": list(layer.order)}
    if isinstance(layer, Merge):
        return {"kind": layer.kind}
    return {"kind": layer.name, "slope": layer.slope}


def _packed(weights: Weights) -> dict[str, Any]:
    """The weights as text, in 16 bits if that loses nothing."""
    with np.errstate(over="ignore"):
        half = weights.astype("<f2")
    exact = bool((half.astype(np.float32) == weights).all())
    content = (half if exact else weights.astype("<f4")).tobytes()
    return {"bits": 16 if exact else 32, "base64": base64.b64encode(content).decode()}
