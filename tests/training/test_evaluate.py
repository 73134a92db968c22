import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from training.backend import native_output_silenced
from training.evaluate import Evaluation

with native_output_silenced():
    from training.calibrate import sharpness_for


def evaluation(right: int, wrong: int, confidence: float = 0.9) -> Evaluation:
    row = np.full(10, (1 - confidence) / 9, np.float32)
    row[3] = confidence
    return Evaluation(np.tile(row, (right + wrong, 1)), np.array([3] * right + [4] * wrong))


def test_the_interval_is_wilson_s() -> None:
    assert evaluation(9, 1).interval == (pytest.approx(0.5958, abs=1e-4), pytest.approx(0.9821, abs=1e-4))
    assert evaluation(10, 0).interval == (pytest.approx(0.7225, abs=1e-4), pytest.approx(1.0))


def test_the_calibration_error_is_the_gap_between_sure_and_right() -> None:
    assert evaluation(9, 1).calibration_error == pytest.approx(0, abs=1e-6)
    assert evaluation(6, 4).calibration_error == pytest.approx(0.3, abs=1e-6)


def test_the_confusion_counts_each_answer() -> None:
    confusion = evaluation(6, 4).confusion
    assert (confusion[3, 3], confusion[4, 3], confusion.sum()) == (6, 4, 10)


@given(st.floats(0.4, 2.5), st.integers(0, 2**32))
def test_sharpening_finds_back_what_was_softened(factor: float, seed: int) -> None:
    rng = np.random.default_rng(seed)
    honest = rng.dirichlet(np.full(10, 0.1), 4000).astype(np.float32) + np.float32(1e-6)
    honest /= honest.sum(axis=1, keepdims=True)
    labels = np.array(
        [rng.choice(10, p=row) for row in honest.astype(np.float64) / honest.sum(axis=1, dtype=float)[:, None]]
    )
    softened = honest ** np.float32(1 / factor)
    softened /= softened.sum(axis=1, keepdims=True)
    assert sharpness_for(softened, labels) == pytest.approx(factor, rel=0.15)
