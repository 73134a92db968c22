"""The layers from which foreign networks are rebuilt, and from which our own formats are written.

Images have the shape height x width x channels, as in TensorFlow.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from digitpad.base.errors import DigitpadError

Weights = NDArray[np.float32]
Padding = Literal["same", "valid"]
WITHOUT_BATCH = ((28, 28), (28, 28, 1), (784,))
"""Shapes of an input that is one image, not several."""


class UnknownLayerError(DigitpadError):
    """A network has something that cannot be expressed by these layers."""


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
class DepthwiseConvolution:
    """Filters for each channel alone: ``kernel`` of shape (height, width, inputs, filters of each).

    ``bias`` has a number for each filter of each channel, those of the first channel first.
    """

    kernel: Weights
    bias: Weights
    strides: tuple[int, int]
    padding: Padding


@dataclass(frozen=True, eq=False)
class Affine:
    """Each channel (the last axis) times ``scale`` plus ``shift``: batch normalisation that no longer learns."""

    scale: Weights
    shift: Weights


@dataclass(frozen=True)
class Activation:
    """One of `ACTIVATIONS`; "shares" divides each output by the sum of all.

    ``slope`` is that of "leaky_relu" below 0.
    """

    name: str
    slope: float = 0.0


@dataclass(frozen=True)
class Pool:
    """The largest or the mean of each window."""

    kind: Literal["max", "mean"]
    size: tuple[int, int]
    strides: tuple[int, int]
    padding: Padding


@dataclass(frozen=True)
class ZeroPadding:
    """How many rows of zeros go above and below an image, and how many columns left and right of it."""

    rows: tuple[int, int]
    columns: tuple[int, int]


@dataclass(frozen=True)
class Reshape:
    """The same numbers in another shape, without the batch."""

    shape: tuple[int, ...]


@dataclass(frozen=True)
class Permute:
    """The axes in another order: the new first one is the old ``order[0]``, from 1, without the batch."""

    order: tuple[int, ...]


@dataclass(frozen=True)
class Merge:
    """Several inputs in one: number by number, with axes of length 1 stretched, or side by side as channels."""

    kind: Literal["add", "multiply", "maximum", "minimum", "concatenate"]


Layer = (
    Dense | Convolution | DepthwiseConvolution | Affine | Activation | Pool | ZeroPadding | Reshape | Permute | Merge
)
UnitLayer = Dense | Convolution | DepthwiseConvolution
"""Those with weights, which make units or feature maps."""

ACTIVATIONS = (
    "relu",
    "relu6",
    "leaky_relu",
    "elu",
    "selu",
    "silu",
    "gelu",
    "hard_silu",
    "hard_sigmoid",
    "sigmoid",
    "tanh",
    "softplus",
    "softmax",
    "log_softmax",
    "shares",
)
NEVER_NEGATIVE = frozenset({"relu", "relu6", "hard_sigmoid", "sigmoid", "softplus", "softmax", "shares"})
"""Activations whose outputs are never below 0, so that zeros around them change no maximum."""


def negative(channels: int) -> Affine:
    """The layer that turns the sign of each number."""
    return Affine(np.full(channels, -1, np.float32), np.zeros(channels, np.float32))


def with_constant(kind: str, values: Weights, comes_first: bool) -> Affine | None:
    """What "add", "sub", "mul" or "div" does with a constant number for each channel; None if that is no scaling.

    ``comes_first`` says whether the constant is the first of the two, as in constant - channels.
    """
    one, zero = np.ones_like(values), np.zeros_like(values)
    if kind == "add":
        return Affine(one, values)
    if kind == "sub":
        return Affine(-one, values) if comes_first else Affine(one, -values)
    if kind == "mul":
        return Affine(values, zero)
    if kind == "div" and not comes_first:
        return Affine(np.reciprocal(values), zero)
    return None
