"""Every range of values that a pixel may have."""

import numpy as np
import pytest

from digitpad.ink.from_image.deep_pixels import brightness


@pytest.mark.parametrize("full", [1, 255, 1023, 4095, 16383, 65535, 1e6])
def test_the_range_is_found(full: float) -> None:
    shares = np.linspace(0, 1, 12).reshape(3, 4)
    assert np.allclose(brightness(shares * full), shares * 255, atol=0.01)


def test_zero_may_lie_in_the_middle() -> None:
    assert np.allclose(brightness(np.array([[-1.0, 0.0, 1.0]])), [[0, 127.5, 255]])


@pytest.mark.parametrize("mean", [0.02, 0.13, 0.4])
def test_values_may_be_standardised(mean: float) -> None:
    shares = np.array([[0.0, 0.25, 1.0]])
    assert np.allclose(brightness((shares - mean) / 0.3), shares * 255, atol=0.01)


def test_what_interpolation_left_beyond_the_range_is_cut() -> None:
    assert np.allclose(brightness(np.array([[-0.04, 0.5, 1.05]])), [[0, 127.5, 255]])


def test_levels_of_eight_bits_stay() -> None:
    levels = np.arange(256).reshape(16, 16)
    assert np.array_equal(brightness(levels), levels)


def test_nan_becomes_paper() -> None:
    values = np.array([[0.0, 0.0, 0.0, 1.0, np.nan, np.inf, -np.inf]])
    assert np.array_equal(brightness(values), [[0, 0, 0, 255, 0, 255, 0]])


def test_nothing_but_nan() -> None:
    assert np.array_equal(brightness(np.full((2, 2), np.nan)), np.zeros((2, 2)))
