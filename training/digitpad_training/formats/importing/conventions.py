"""How a foreign network wants its images, and what its outputs mean, found out by trying it on known digits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Literal

import cv2
import numpy as np
from numpy.typing import NDArray

from digitpad.base.language import percent, tr
from digitpad.ink.images import SIDE
from digitpad.protocol.conversions import Convention, Fit, Outputs
from digitpad.protocol.kinds import RefusedError
from digitpad.recognition.known_digits import KnownDigits
from digitpad.recognition.prediction import DIGITS

Images = NDArray[np.float32]
Network = Callable[[Images], NDArray[np.floating[Any]]]
"""Images of shape (n, side, side) -> outputs of shape (n, 10)."""

_LEAST_ACCURACY = 0.5
_SURE_ACCURACY = 0.8  # a network that reads this many is not tried on other images
_CLEARLY_BETTER = 0.01  # of the digits read right
_CLEARLY_SURER = 0.1  # of the loss
_MEAN, _DEVIATION = 0.1307, 0.3081  # of all pixels of MNIST
_RANGES = {
    "0 to 1": (1.0, 0.0),
    "-1 to 1": (2.0, -1.0),
    "0 to 255": (255.0, 0.0),
    "-0.42 to 2.82": (1 / _DEVIATION, -_MEAN / _DEVIATION),
}
"""What 0 to 1 is multiplied by, and what is added. In the last range MNIST has the mean 0 and the deviation 1."""
_RANGES_AND_INKS: tuple[tuple[str, Literal["bright", "dark"], float, float], ...] = tuple(
    each
    for values, (factor, shift) in _RANGES.items()
    for each in ((values, "bright", factor, shift), (values, "dark", -factor, factor + shift))
)


def given(images: Images, convention: Convention) -> Images:
    """Digit images of shape (n, 28, 28) as a network of this convention wants them, shape (n, side, side)."""
    fitted = _fitted(images, convention.transposed, convention.fit, convention.side)
    return (convention.scale * fitted + convention.offset).astype(np.float32)


def convention_of(network: Network, digits: KnownDigits, side: int = SIDE) -> Convention:
    """The likeliest convention of a network for images of ``side`` pixels a side, at least 28.

    It is the plainest of those that read clearly best. Transposed images, as EMNIST's files have them, are tried
    if fewer than 80 % are read upright. Raises RefusedError if no convention reads at least half of the digits, or
    if every convention gives answers that are no numbers.
    """
    best: Convention | None = None
    for transposed in (False, True):
        for tried in _tried(network, digits, transposed, side):
            if best is None or clearly_better(tried, best):
                best = tried
        if best is not None and best.accuracy > _SURE_ACCURACY:
            return best
    if best is None:
        raise RefusedError(tr("The network gives answers that are no numbers (NaN or infinite); train it again."))
    if best.accuracy < _LEAST_ACCURACY:
        raise RefusedError(
            tr(
                "The network reads at best {share} of known digits, in whatever range and polarity, "
                "upright or transposed; it is no network for digits, or its outputs are in another order "
                "than 0 to 9.",
                share=percent(best.accuracy),
            )
        )
    return best


def _tried(network: Network, digits: KnownDigits, transposed: bool, side: int) -> Iterator[Convention]:
    """The conventions under which the network answers, the plainest first."""
    for fit in _fits(side):
        images = _fitted(digits.images, transposed, fit, side)
        for values, ink, scale, offset in _RANGES_AND_INKS:
            answers = np.asarray(network((scale * images + offset).astype(np.float32)), np.float64)
            if answers.shape != (len(digits.labels), DIGITS):
                shape = answers.shape[1:]
                raise RefusedError(
                    tr("The network gives outputs of shape {shape}, not ten; use one for ten digits.", shape=shape)
                )
            if np.isfinite(answers).all():  # otherwise this range is too large or too small for its arithmetic
                yield Convention(values, ink, scale, offset, *_understood(answers, digits), transposed, fit, side)


def _fits(side: int) -> tuple[Fit, ...]:
    if side == SIDE:
        return ("",)
    return ("padded", "enlarged") if (side - SIDE) % 2 == 0 else ("enlarged",)


def _fitted(images: Images, transposed: bool, fit: Fit, side: int) -> Images:
    if transposed:
        images = images.transpose(0, 2, 1)
    if fit == "padded":
        around = (side - SIDE) // 2
        images = np.pad(images, ((0, 0), (around, around), (around, around)))
    elif fit == "enlarged":
        images = np.array([cv2.resize(image, (side, side), interpolation=cv2.INTER_LINEAR) for image in images])
    return images


def clearly_better(tried: Convention, best: Convention) -> bool:
    """Whether a convention is to be taken in place of a plainer one."""
    gain = tried.accuracy - best.accuracy
    return gain > _CLEARLY_BETTER or (gain >= -_CLEARLY_BETTER and tried.loss < best.loss - _CLEARLY_SURER)


def _understood(answers: NDArray[np.float64], digits: KnownDigits) -> tuple[Outputs, float, float]:
    """What the outputs are taken as, the share of digits that they read right, and their cross entropy."""
    outputs = _outputs(answers)
    chances = probabilities_of(answers, outputs)
    right = float((answers.argmax(axis=1) == digits.labels).mean())
    loss = float(-np.log(np.maximum(chances[np.arange(len(chances)), digits.labels], 1e-9)).mean())
    return outputs, right, loss


def _outputs(answers: NDArray[np.float64]) -> Outputs:
    if answers.min() < 0 or answers.max() > 1 + 1e-6:
        return "logits"
    return "probabilities" if np.abs(answers.sum(axis=1) - 1).max() < 1e-3 else "sigmoids"


def probabilities_of(answers: NDArray[np.float64], outputs: Outputs) -> NDArray[np.float64]:
    """What outputs of this kind mean, each row with the sum 1."""
    if outputs == "logits":
        answers = np.exp(answers - answers.max(axis=1, keepdims=True))
    return answers / np.maximum(answers.sum(axis=1, keepdims=True), 1e-30)
