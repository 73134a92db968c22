import numpy as np
import pytest
from hand import DIGITS, drawing
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from digitpad.base.paths import bundled_package_dir
from digitpad.ink.strokes import Drawing, Stroke
from digitpad.recognition.classifier import Classifier, ModelError
from digitpad.recognition.models.model_store import open_package
from digitpad.recognition.reading import read_drawing


@pytest.mark.parametrize("digit", sorted(DIGITS))
@pytest.mark.parametrize("size", [1.0, 0.25])
def test_digits_by_hand_are_read_right(classifier: Classifier, digit: int, size: float) -> None:
    reading = read_drawing(drawing([positions * size for positions in DIGITS[digit]]), classifier)
    assert reading is not None
    assert reading.prediction.digit == digit


def test_a_blank_drawing_has_no_reading(classifier: Classifier) -> None:
    assert read_drawing(Drawing(), classifier) is None
    assert read_drawing(Drawing((Stroke.starting(0.2, 0.9),)), classifier) is None


@given(hnp.arrays(np.float32, (28, 28), elements=st.floats(0, 1, width=32)))
def test_probabilities_are_a_distribution(image: np.ndarray) -> None:
    probabilities = open_package(bundled_package_dir()).classifier.classify(image).probabilities
    assert probabilities.shape == (10,)
    assert (probabilities >= 0).all()
    assert probabilities.sum() == pytest.approx(1, abs=1e-5)


def test_a_prediction_outlives_the_next_one(classifier: Classifier) -> None:
    first = classifier.classify(np.zeros((28, 28), np.float32))
    before = first.probabilities.copy()
    classifier.classify(np.ones((28, 28), np.float32))
    assert np.array_equal(first.probabilities, before)


@pytest.mark.parametrize("content", [b"", b"no model", bytes(1000)])
def test_what_is_no_model_is_refused(content: bytes) -> None:
    with pytest.raises(ModelError, match="cannot be loaded"):
        Classifier(content)
