"""A network that was exported, beside what Keras itself makes of it."""

from pathlib import Path

import numpy as np
import pytest
from ai_edge_litert.interpreter import Interpreter

from digitpad.base.paths import bundled_package_dir
from digitpad.data.evaluation import read_all
from digitpad.protocol.recipe import Recipe
from digitpad.recognition.classifier import Classifier
from digitpad.recognition.models.model_store import LITERT_FILE
from digitpad_training.learn.backend import native_output_silenced

with native_output_silenced():
    import keras
    import tensorflow as tf

    from digitpad_training.learn.architectures import build
    from digitpad_training.packages.litert import export_litert
    from digitpad_training.packages.load import in_full_precision

IMAGES = np.random.default_rng(4).random((50, 28, 28), np.float32)

NETWORKS = [
    Recipe("plain", hidden_units=(24, 16)),
    Recipe("normalised", hidden_units=(24,), batch_normalisation=True, dropout=0.1, precision="mixed_bfloat16"),
    Recipe("sigmoids", hidden_units=(24,), activation="sigmoid", output="sigmoid"),
    Recipe("convolutions", network="cnn", hidden_units=(4, 8), batch_normalisation=True),
]


@pytest.mark.parametrize("recipe", NETWORKS, ids=lambda recipe: recipe.name)
def test_it_reads_to_the_bit_as_what_keras_exports_by_way_of_a_saved_model(recipe: Recipe, tmp_path: Path) -> None:
    keras.utils.set_random_seed(3)
    model = in_full_precision(build(recipe), recipe)
    export_litert(model, tmp_path / "own.tflite")
    usual = [tf.lite.Optimize.DEFAULT]
    model.export(tmp_path / "keras.tflite", format="litert", verbose=False, optimizations=usual)
    images = list(IMAGES)
    own, expected = (
        read_all(Classifier((tmp_path / name).read_bytes()), images) for name in ("own.tflite", "keras.tflite")
    )
    assert np.array_equal(own, expected)
    assert own.std(axis=0).max() > 0
    signatures = [Interpreter(str(tmp_path / name)).get_signature_list() for name in ("own.tflite", "keras.tflite")]
    assert signatures[0] == signatures[1]


def test_the_network_that_ships_is_called_as_those_that_are_trained() -> None:
    """And so as those that are exported: see docs/formats.md."""
    run = Interpreter(str(bundled_package_dir() / LITERT_FILE)).get_signature_runner()
    (answers,) = run(digit_image=IMAGES[:1]).values()
    assert answers.shape == (1, 10)


@pytest.mark.parametrize("recipe", NETWORKS, ids=lambda recipe: recipe.name)
def test_its_features_are_what_keras_computes_before_the_last_layer(recipe: Recipe, tmp_path: Path) -> None:
    keras.utils.set_random_seed(3)
    model = in_full_precision(build(recipe), recipe)
    export_litert(model, tmp_path / "model.tflite", in_8_bits=False)
    classifier = Classifier((tmp_path / "model.tflite").read_bytes(), gives_features=True)
    last = [layer for layer in model.layers if isinstance(layer, keras.layers.Dense)][-1]
    expected = keras.Model(model.inputs[0], last.input)(IMAGES, training=False).numpy()

    assert classifier.has_hidden_layer
    found = np.array([classifier.recognise(image).features for image in IMAGES])
    assert found - found[0] == pytest.approx(expected - expected[0], abs=1e-5)


def test_a_network_without_a_hidden_layer_has_the_digit_image_for_features(tmp_path: Path) -> None:
    for name, hidden in (("none", []), ("pooled", [keras.layers.Conv2D(10, 3), keras.layers.GlobalMaxPooling2D()])):
        last = [keras.layers.Softmax()] if hidden else [keras.layers.Flatten(), keras.layers.Dense(10, "softmax")]
        start = [keras.Input((28, 28)), *([keras.layers.Reshape((28, 28, 1))] if hidden else [])]
        export_litert(keras.Sequential([*start, *hidden, *last]), tmp_path / name)
        classifier = Classifier((tmp_path / name).read_bytes(), gives_features=True)
        first, second = (classifier.recognise(image).features for image in IMAGES[:2])
        assert first - second == pytest.approx(IMAGES[0].ravel() - IMAGES[1].ravel(), abs=1e-6)
