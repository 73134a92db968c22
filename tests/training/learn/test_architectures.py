import numpy as np
import pytest

from digitpad.protocol.recipe import PRESETS, Preset
from digitpad_training.learn.backend import native_output_silenced

with native_output_silenced():
    import keras

    from digitpad_training.learn.architectures import build, describe

WEIGHTS = {
    "mlp-128-128": 118_282,
    "linear-sigmoid": 7_850,
    "mlp-100-sigmoid": 79_510,
    "mlp-128": 101_770,
    "mlp-512-128-sigmoid": 468_874,
    "mlp-50-50-sigmoid": 42_310,
}


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.id)
def test_a_preset_gives_probabilities(preset: Preset) -> None:
    model = build(preset.recipe)
    probabilities = np.asarray(model(np.random.default_rng(0).random((3, 28, 28), np.float32), training=False))
    assert probabilities.shape == (3, 10)
    assert probabilities.dtype == np.float32
    assert np.allclose(probabilities.sum(axis=1), 1, atol=1e-5)
    assert model.count_params() == WEIGHTS.get(preset.id, model.count_params())
    assert describe(model).endswith(f", {model.count_params():,} weights")


def test_presets_have_names_of_their_own() -> None:
    assert len({preset.id for preset in PRESETS}) == len(PRESETS) == 12


def test_a_network_inside_another_is_described_too() -> None:
    inner = keras.Sequential([keras.layers.Conv2D(6, 3), keras.layers.SeparableConv2D(8, 3), keras.layers.Flatten()])
    image = keras.Input((28, 28))
    hidden = keras.layers.Dense(12)(inner(keras.layers.Reshape((28, 28, 1))(image)))
    model = keras.Model(image, keras.layers.Dense(10)(hidden))
    assert describe(model).startswith("28x28-convolutions of 6, 8-12-10, ")
    rows = keras.Sequential([keras.Input((28, 28)), keras.layers.LSTM(16), keras.layers.Dense(10)])
    assert describe(rows).startswith("784-16-10, ")
