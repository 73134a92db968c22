"""Probabilities that something is a digit, made to mean what they say."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]

_STEPS = 50
_BINS = 15


@dataclass(frozen=True)
class Calibration:
    """The logit of the calibrated probability is ``slope`` times that of the network's, plus ``offset``."""

    slope: float = 1.0
    offset: float = 0.0

    def __call__(self, probabilities: Numbers) -> Numbers:
        """What the network says of things, in 0..1 -> how likely they are to be digits."""
        return _logistic(self.slope * logit(probabilities) + self.offset)


def logit(probabilities: Numbers) -> Numbers:
    """The logarithm of the odds."""
    odds: Numbers = np.log(probabilities / (1 - probabilities))
    return odds


def _logistic(logits: Numbers) -> Numbers:
    shares: Numbers = np.exp(-np.logaddexp(0, -logits))
    return shares


def fitted(probabilities: Numbers, are_digits: Numbers, weights: Numbers) -> Calibration:
    """The calibration under which these answers, of which each counts by its weight, are likeliest (Platt, 1999)."""
    x = np.column_stack([logit(probabilities), np.ones_like(probabilities)])
    found = np.zeros(2)
    for _step in range(_STEPS):  # of Newton's method
        said = _logistic(x @ found)
        slope = x.T @ (weights * (said - are_digits))
        bend = x.T @ (x * (weights * said * (1 - said))[:, None])
        found -= np.linalg.solve(bend + 1e-9 * np.eye(2), slope)
    return Calibration(float(found[0]), float(found[1]))


def calibration_error(probabilities: Numbers, are_digits: Numbers, weights: Numbers) -> float:
    """The expected difference, over 15 bins, between what is said and the share of digits."""
    bins = np.minimum((probabilities * _BINS).astype(int), _BINS - 1)
    gaps = np.bincount(bins, weights * (probabilities - are_digits), _BINS)
    return float(np.abs(gaps).sum() / weights.sum())


def halves(count: int, seed: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Two random halves of so many places."""
    order = np.random.default_rng(seed).permutation(count)
    return order[: count // 2], order[count // 2 :]


def crossed_error(probabilities: Numbers, are_digits: Numbers, weights: Numbers, seed: int = 0) -> float:
    """The calibration error of each random half under the calibration that was fitted to the other."""
    one, other = halves(len(probabilities), seed)
    calibrated = np.empty_like(probabilities)
    for to_fit, to_judge in ((one, other), (other, one)):
        found = fitted(probabilities[to_fit], are_digits[to_fit], weights[to_fit])
        calibrated[to_judge] = found(probabilities[to_judge])
    return calibration_error(calibrated, are_digits, weights)
