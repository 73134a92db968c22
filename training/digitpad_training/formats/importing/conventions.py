"""How a foreign network wants its images and means its answers, found out by trying it on known digits. No Keras."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.protocol.conversions import Convention, Outputs
from digitpad.protocol.kinds import RefusedError
from digitpad.recognition.known_digits import KnownDigits

Network = Callable[[NDArray[np.float32]], NDArray[np.floating[Any]]]
"""Images of shape (n, 28, 28) -> outputs of shape (n, 10)."""

_LEAST_ACCURACY = 0.5
_CLEARLY_BETTER = 0.01  # of the digits read right
_CLEARLY_SURER = 0.1  # of the loss
_MEAN, _DEVIATION = 0.1307, 0.3081  # of all pixels of MNIST
_RANGES = {
    "0 to 1": (1.0, 0.0),
    "-1 to 1": (2.0, -1.0),
    "0 to 255": (255.0, 0.0),
    "-0.42 to 2.82": (1 / _DEVIATION, -_MEAN / _DEVIATION),
}
"""What 0 to 1 is multiplied by, and what is added. In the last one MNIST has the mean 0 and the deviation 1."""


def convention_of(network: Network, digits: KnownDigits) -> Convention:
    """The likeliest convention: the plainest of those that read clearly best.

    Raises RefusedError if under none of them it reads at least half of the digits, or its outputs are no numbers.
    """
    best: Convention | None = None
    for values, (factor, shift) in _RANGES.items():
        for ink in ("bright", "dark"):
            scale, offset = (factor, shift) if ink == "bright" else (-factor, factor + shift)
            tried = _tried(network, digits, (values, ink, scale, offset))
            if best is None or clearly_better(tried, best):
                best = tried
    if best is None or best.accuracy < _LEAST_ACCURACY:
        share = 100 * best.accuracy if best else 0.0
        raise RefusedError(
            f"The network reads at best {share:.0f} % of known digits, in whatever range and polarity; "
            "it is no network for digits, or its outputs are in another order than 0 to 9."
        )
    return best


def clearly_better(tried: Convention, best: Convention) -> bool:
    """Whether a convention is to be taken in place of a plainer one."""
    gain = tried.accuracy - best.accuracy
    return gain > _CLEARLY_BETTER or (gain >= -_CLEARLY_BETTER and tried.loss < best.loss - _CLEARLY_SURER)


def _tried(network: Network, digits: KnownDigits, how: tuple[Any, ...]) -> Convention:
    values, ink, scale, offset = how
    answers = np.asarray(network((scale * digits.images + offset).astype(np.float32)), np.float64)
    if answers.shape != (len(digits.labels), 10):
        raise RefusedError(f"The network gives outputs of shape {answers.shape[1:]}, not ten; use one for ten digits.")
    if not np.isfinite(answers).all():
        raise RefusedError("The network gives answers that are no numbers (NaN or infinite); train it again.")
    outputs = _outputs(answers)
    chances = probabilities_of(answers, outputs)
    right = float((answers.argmax(axis=1) == digits.labels).mean())
    loss = float(-np.log(np.maximum(chances[np.arange(len(chances)), digits.labels], 1e-9)).mean())
    return Convention(values, ink, scale, offset, outputs, right, loss)


def _outputs(answers: NDArray[np.float64]) -> Outputs:
    if answers.min() < 0 or answers.max() > 1 + 1e-6:
        return "logits"
    return "probabilities" if np.abs(answers.sum(axis=1) - 1).max() < 1e-3 else "sigmoids"


def probabilities_of(answers: NDArray[np.float64], outputs: Outputs) -> NDArray[np.float64]:
    """What outputs of this kind mean, each row with the sum 1."""
    if outputs == "logits":
        answers = np.exp(answers - answers.max(axis=1, keepdims=True))
    return answers / np.maximum(answers.sum(axis=1, keepdims=True), 1e-30)
