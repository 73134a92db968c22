"""A network as a plain chain of layers with NumPy weights: what the web page, TensorFlow.js and imports share.

No Keras here. Images are (height, width, channels) and weights lie as Keras lays them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from digitpad.errors import DigitpadError

Weights = NDArray[np.float32]
Padding = Literal["same", "valid"]


class UnknownLayerError(DigitpadError):
    """A network has something that this program cannot express as a chain of its layers."""


@dataclass(frozen=True, eq=False)
class Dense:
    """``kernel`` of shape (inputs, units), ``bias`` of shape (units,)."""

    kernel: Weights
    bias: Weights


@dataclass(frozen=True, eq=False)
class Convolution:
    """``kernel`` of shape (height, width, inputs, filters), ``bias`` of shape (filters,)."""

    kernel: Weights
    bias: Weights
    strides: tuple[int, int]
    padding: Padding


@dataclass(frozen=True, eq=False)
class Affine:
    """Each channel (the last axis) times ``scale`` plus ``shift``: what batch normalisation has become."""

    scale: Weights
    shift: Weights


@dataclass(frozen=True)
class Activation:
    """One of `ACTIVATIONS`; "shares" divides each output by the sum of all."""

    name: str


@dataclass(frozen=True)
class Pool:
    """The largest or the mean of each window."""

    kind: Literal["max", "mean"]
    size: tuple[int, int]
    strides: tuple[int, int]
    padding: Padding


@dataclass(frozen=True)
class Reshape:
    """The same numbers in another shape, without the batch."""

    shape: tuple[int, ...]


Layer = Dense | Convolution | Affine | Activation | Pool | Reshape
ACTIVATIONS = ("relu", "sigmoid", "tanh", "softplus", "softmax", "shares")


def without_shares(chain: Sequence[Layer]) -> list[Layer]:
    """The same network for formats that have no layer which divides by a sum.

    Sigmoids divided by their sum are the softmax of their logarithms, and log s(x) = -softplus(-x). Raises
    UnknownLayerError where other outputs are divided.
    """
    common: list[Layer] = []
    rest = list(chain)
    while rest:
        layer = rest.pop(0)
        ahead = [each.name if isinstance(each, Activation) else "" for each in rest[:2]]
        if isinstance(layer, Dense) and ahead == ["sigmoid", "shares"]:
            del rest[:2]
            units = len(layer.bias)
            turned = Dense(-np.eye(units, dtype=np.float32), np.zeros(units, np.float32))
            common += [Dense(-layer.kernel, -layer.bias), Activation("softplus"), turned, Activation("softmax")]
        elif layer == Activation("shares"):
            raise UnknownLayerError("This format cannot divide these outputs by their sum; export to web or onnx.")
        else:
            common.append(layer)
    return common
