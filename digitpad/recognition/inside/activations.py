"""Activations and their gradients, by the names of Keras."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from digitpad.recognition.inside.layers import Activation

Numbers = NDArray[np.float32]

_SELU_SCALE, _SELU_ALPHA = 1.0507009873554805, 1.6732632423543772
_SMALLEST = np.float32(1e-30)  # no division by zero, where outputs are divided by their sum


def activate(activation: Activation, x: Numbers) -> Numbers:
    """The outputs for the inputs ``x``, of the same shape; where units share, the last axis holds them."""
    if activation.name == "leaky_relu":
        return np.where(x > 0, x, np.float32(activation.slope) * x)
    return _FUNCTIONS[activation.name](x)


def activation_gradient(activation: Activation, x: Numbers, y: Numbers, gradient: Numbers) -> Numbers:
    """The gradient at the inputs ``x``, whose outputs are ``y``, by the one at the outputs."""
    if activation.name == "leaky_relu":
        return np.where(x > 0, gradient, np.float32(activation.slope) * gradient)
    if activation.name in _SHARED:
        return _SHARED[activation.name](x, y, gradient)
    return np.asarray(gradient * _SLOPES[activation.name](x, y), np.float32)


def _tanh(x: Numbers) -> Numbers:
    return np.asarray(np.tanh(x), np.float32)


def _sigmoid(x: Numbers) -> Numbers:
    return np.float32(0.5) * (_tanh(np.float32(0.5) * x) + np.float32(1))


def _elu(x: Numbers) -> Numbers:
    return np.where(x > 0, x, np.expm1(np.minimum(x, 0)))


def _softplus(x: Numbers) -> Numbers:
    return np.asarray(np.logaddexp(x, np.float32(0)), np.float32)


def _log_softmax(x: Numbers) -> Numbers:
    shifted = x - x.max(axis=-1, keepdims=True)
    return np.asarray(shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True)), np.float32)


def _hard_sigmoid(x: Numbers) -> Numbers:
    return np.asarray(np.clip(x / 6 + np.float32(0.5), 0, 1), np.float32)


def _normal_share(x: Numbers) -> Numbers:
    """The share of a normal distribution below x, to 1e-7 (Abramowitz and Stegun, 7.1.26)."""
    z = np.abs(x) / np.sqrt(2)
    t = 1 / (1 + 0.3275911 * z)
    tail = np.polyval([1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592, 0.0], t) * np.exp(-z * z) / 2
    return np.asarray(np.where(x < 0, tail, 1 - tail), np.float32)


def _gelu_slope(x: Numbers, _y: Numbers) -> Numbers:
    density = np.exp(-x * x / 2) / np.sqrt(2 * np.pi)
    return np.asarray(_normal_share(x) + x * density, np.float32)


def _silu_slope(x: Numbers, y: Numbers) -> Numbers:
    share = _sigmoid(x)
    return share + y * (1 - share)


def _hard_sigmoid_slope(x: Numbers, _y: Numbers) -> Numbers:
    return np.where(np.abs(x) < 3, np.float32(1 / 6), np.float32(0))


def _hard_silu_slope(x: Numbers, y: Numbers) -> Numbers:
    return _hard_sigmoid(x) + x * _hard_sigmoid_slope(x, y)


def _shares(x: Numbers) -> Numbers:
    return np.asarray(x / np.maximum(x.sum(axis=-1, keepdims=True), _SMALLEST), np.float32)


def _of_shares(x: Numbers, y: Numbers, gradient: Numbers) -> Numbers:
    spread = (gradient * y).sum(axis=-1, keepdims=True)
    return np.asarray((gradient - spread) / np.maximum(x.sum(axis=-1, keepdims=True), _SMALLEST), np.float32)


def _of_softmax(_x: Numbers, y: Numbers, gradient: Numbers) -> Numbers:
    return np.asarray(y * (gradient - (gradient * y).sum(axis=-1, keepdims=True)), np.float32)


def _of_log_softmax(_x: Numbers, y: Numbers, gradient: Numbers) -> Numbers:
    return np.asarray(gradient - np.exp(y) * gradient.sum(axis=-1, keepdims=True), np.float32)


_FUNCTIONS: dict[str, Callable[[Numbers], Numbers]] = {
    "linear": lambda x: x,
    "relu": lambda x: np.maximum(x, np.float32(0)),
    "relu6": lambda x: np.clip(x, 0, 6),
    "elu": _elu,
    "selu": lambda x: np.float32(_SELU_SCALE) * np.where(x > 0, x, np.float32(_SELU_ALPHA) * _elu(x)),
    "silu": lambda x: x * _sigmoid(x),
    "gelu": lambda x: np.asarray(x * _normal_share(x), np.float32),
    "hard_silu": lambda x: x * _hard_sigmoid(x),
    "hard_sigmoid": _hard_sigmoid,
    "sigmoid": _sigmoid,
    "tanh": _tanh,
    "softplus": _softplus,
    "softmax": lambda x: np.exp(_log_softmax(x)),
    "log_softmax": _log_softmax,
    "shares": _shares,
}
_SLOPES: dict[str, Callable[[Numbers, Numbers], Numbers]] = {
    "linear": lambda x, _y: np.ones_like(x),
    "relu": lambda x, _y: (x > 0).astype(np.float32),
    "relu6": lambda x, _y: ((x > 0) & (x < 6)).astype(np.float32),
    "elu": lambda x, y: np.where(x > 0, np.float32(1), y + 1),
    "selu": lambda x, y: np.where(x > 0, np.float32(_SELU_SCALE), y + np.float32(_SELU_SCALE * _SELU_ALPHA)),
    "silu": _silu_slope,
    "gelu": _gelu_slope,
    "hard_silu": _hard_silu_slope,
    "hard_sigmoid": _hard_sigmoid_slope,
    "sigmoid": lambda _x, y: y * (1 - y),
    "tanh": lambda _x, y: 1 - y**2,
    "softplus": lambda x, _y: _sigmoid(x),
}
_SHARED: dict[str, Callable[[Numbers, Numbers, Numbers], Numbers]] = {
    "softmax": _of_softmax,
    "log_softmax": _of_log_softmax,
    "shares": _of_shares,
}
