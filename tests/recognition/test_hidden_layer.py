"""The features that come with a prediction, for models that were made to give none."""

import numpy as np
from mutated_files import mutated

from digitpad.base.paths import bundled_package_dir
from digitpad.recognition.classifier import Classifier
from digitpad.recognition.hidden_layer import with_hidden_output

IMAGES = np.random.default_rng(5).random((20, 28, 28), np.float32)


def test_features_change_no_prediction(classifier: Classifier) -> None:
    with_features = classifier.twin(gives_features=True)
    assert with_features.has_hidden_layer
    for image in IMAGES:
        recognition = with_features.recognise(image)
        assert np.array_equal(recognition.prediction.probabilities, classifier.classify(image).probabilities)
        assert recognition.features.shape == (512,)


def test_features_outlive_the_next_ones(classifier: Classifier) -> None:
    with_features = classifier.twin(gives_features=True)
    first = with_features.recognise(IMAGES[0]).features
    before = first.copy()
    with_features.recognise(IMAGES[1])
    assert np.array_equal(first, before)


def test_damaged_content_is_left_alone() -> None:
    content = (bundled_package_dir() / "model.tflite").read_bytes()
    structure = content[:2_000] + content[-6_000:]
    chance = np.random.default_rng(6)
    for _attempt in range(300):
        with_hidden_output(mutated(structure, chance))
    assert with_hidden_output(b"") is None
    assert with_hidden_output(content[:-5_000]) is None
