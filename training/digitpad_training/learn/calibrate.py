"""Probabilities that match how often a network is right.

C. Guo et al., On calibration of modern neural networks, ICML 2017.
"""

import keras
import numpy as np
from numpy.typing import NDArray

_CANDIDATES = np.exp(np.linspace(np.log(0.25), np.log(4), 241))
_LEAST = 1e-9


def sharpness_for(probabilities: NDArray[np.float32], labels: NDArray[np.integer]) -> float:
    """The power, 1/4 to 4, by which ``probabilities``, shape (n, 10), fit the labels best.

    This is the inverse of the temperature in the paper; above 1 the network was not sure enough.
    """
    logits = np.log(np.maximum(probabilities.astype(np.float64), _LEAST))
    losses = [_loss(logits * candidate, labels) for candidate in _CANDIDATES]
    return float(_CANDIDATES[int(np.argmin(losses))])


def sharpen(model: keras.Model, factor: float) -> None:
    """Raise the answers of a network with softmax outputs to a power, by its last layer's weights."""
    last = model.layers[-1]
    last.set_weights([weights * factor for weights in last.get_weights()])


def _loss(logits: NDArray[np.float64], labels: NDArray[np.integer]) -> float:
    highest = logits.max(axis=1)
    evidence = highest + np.log(np.exp(logits - highest[:, None]).sum(axis=1))
    return float((evidence - logits[np.arange(len(labels)), labels]).mean())
