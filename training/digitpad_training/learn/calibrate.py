"""Probabilities that match how often a network is right.

C. Guo et al., On calibration of modern neural networks, ICML 2017.
"""

from collections.abc import Sequence

import keras
import numpy as np
from numpy.typing import NDArray

from digitpad.data.evaluation import Evaluation

_CANDIDATES = np.exp(np.linspace(np.log(0.25), np.log(4), 241))
_LEAST = 1e-9


def sharpness_for(kinds: Sequence[tuple[NDArray[np.float32], NDArray[np.integer]]]) -> float:
    """The power, 1/4 to 4, at which the kind of digits with the largest calibration error has the least.

    Each kind has probabilities of shape (n, 10) and labels. The power is the inverse of the temperature in the paper;
    above 1 the network was not sure enough.
    """
    logits = [np.log(np.maximum(probabilities.astype(np.float64), _LEAST)) for probabilities, _labels in kinds]
    labels = [labels.astype(np.int64) for _probabilities, labels in kinds]
    errors = [
        max(_calibration_error(each * candidate, right) for each, right in zip(logits, labels, strict=True))
        for candidate in _CANDIDATES
    ]
    return float(_CANDIDATES[int(np.argmin(errors))])


def sharpen(model: keras.Model, factor: float) -> None:
    """Raise the answers of a network with softmax outputs to a power, by its last layer's weights."""
    last = model.layers[-1]
    last.set_weights([weights * factor for weights in last.get_weights()])


def _calibration_error(logits: NDArray[np.float64], labels: NDArray[np.int64]) -> float:
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    return Evaluation((powers / powers.sum(axis=1, keepdims=True)).astype(np.float32), labels).calibration_error
