"""A graph of layers as a web page that needs no server: the pad and the network in JavaScript."""

from __future__ import annotations

import base64
import json
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.base.paths import resources_dir
from digitpad.recognition.digit_or_not import NETWORK_FILE, DigitOrNot, bundled_dir
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
from digitpad.recognition.inside.litert_file import graph_in

MODEL_SCRIPT, DIGIT_OR_NOT_SCRIPT = "model.js", "digit_or_not.js"
SCRIPTS = (
    "words.js",
    "say.js",
    "raster.js",
    "normalize.js",
    "network.js",
    "grouping.js",
    "one_stroke.js",
    "number.js",
    MODEL_SCRIPT,
    DIGIT_OR_NOT_SCRIPT,
)
"""The scripts that need no browser, each after those that it uses."""

_LARGEST = 127
_SAME = 1e-6  # of the largest weight


def write_page(graph: Sequence[Node], input_shape: tuple[int, ...], name: str, architecture: str, folder: Path) -> None:
    """Write the page to ``folder``; ``name`` and ``architecture`` are shown on it.

    Beside the network, it has the one that tells digits from the rest.
    """
    shutil.copytree(resources_dir() / "web", folder)
    model = {
        "name": name,
        "architecture": architecture,
        **_network(graph, input_shape),
    }
    (folder / MODEL_SCRIPT).write_text(f"const MODEL = {json.dumps(model)};\n", encoding="utf-8")
    ours = DigitOrNot.bundled()
    digit_or_not = {
        "threshold": ours.threshold,
        "slope": ours.slope,
        "offset": ours.offset,
        **_network(*graph_in("The network", (bundled_dir() / NETWORK_FILE).read_bytes())),
    }
    (folder / DIGIT_OR_NOT_SCRIPT).write_text(f"const DIGIT_OR_NOT = {json.dumps(digit_or_not)};\n", encoding="utf-8")


def _network(graph: Sequence[Node], input_shape: tuple[int, ...]) -> dict[str, Any]:
    """What ``network.js`` makes a function of."""
    layers = [{**_described(node.layer), "inputs": list(node.inputs)} for node in graph]
    return {"inputShape": list(input_shape), "layers": layers}


def _in_eight_bits(kernel: Weights) -> tuple[NDArray[np.int8], Weights]:
    """Whole numbers, and a scale for each along the last axis, whose products are nearest to the weights."""
    largest = np.abs(kernel).max(axis=tuple(range(kernel.ndim - 1)))
    scales = np.where(largest > 0, largest / _LARGEST, 1).astype(np.float32)
    return np.rint(kernel / scales).astype(np.int8), scales


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
    """The weights as text, in 8 or 16 bits if that loses nothing."""
    with np.errstate(over="ignore", invalid="ignore"):
        whole, scales = _in_eight_bits(weights)
        half = weights.astype("<f2")
        are_whole = weights.ndim > 1 and np.abs(whole * scales - weights).max() <= _SAME * np.abs(weights).max()
    if are_whole:
        return {"bits": 8, "base64": _text(whole), "scales": _text(scales.astype("<f4"))}
    exact = bool((half.astype(np.float32) == weights).all())
    return {"bits": 16 if exact else 32, "base64": _text(half if exact else weights.astype("<f4"))}


def _text(numbers: NDArray[Any]) -> str:
    return base64.b64encode(numbers.tobytes()).decode()
