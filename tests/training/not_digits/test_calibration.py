"""Probabilities that mean what they say."""

import numpy as np

from digitpad_training.not_digits.calibration import Calibration, calibration_error, crossed_error, fitted, logit


def test_answers_that_are_too_sure_are_made_less_so() -> None:
    rng = np.random.default_rng(2)
    truth = rng.uniform(0.02, 0.98, 20_000)
    are_digits = (rng.random(len(truth)) < truth).astype(np.float64)
    weights = np.ones_like(truth)
    too_sure = 1 / (1 + np.exp(-(3 * logit(truth) + 1)))
    assert calibration_error(too_sure, are_digits, weights) > 0.1
    found = fitted(too_sure, are_digits, weights)
    assert np.isclose(found.slope, 1 / 3, atol=0.02)
    assert np.isclose(found.offset, -1 / 3, atol=0.05)
    assert calibration_error(found(too_sure), are_digits, weights) < 0.015
    assert crossed_error(too_sure, are_digits, weights) < 0.015
    assert np.allclose(Calibration()(truth), truth)


def test_what_weighs_more_counts_more() -> None:
    said, are_digits = np.array([0.9, 0.9]), np.array([1.0, 0.0])
    assert np.isclose(calibration_error(said, are_digits, np.array([9.0, 1.0])), 0)
    assert np.isclose(calibration_error(said, are_digits, np.array([1.0, 1.0])), 0.4)
