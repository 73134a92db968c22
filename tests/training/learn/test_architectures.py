from dataclasses import replace

import numpy as np
import pytest

from digitpad.protocol.layers import LayersError, count_weights, with_layers, written
from digitpad.protocol.recipe import OWN, PRESETS, Preset
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
    assert model.count_params() == count_weights(preset.recipe)
    assert model.count_params() == WEIGHTS.get(preset.id, model.count_params())
    assert describe(model).endswith(f", {model.count_params():,} weights")


@pytest.mark.parametrize("layers", ["", "7", "conv 4", "conv 6, CONV8, 20 10", "conv 2, conv 2, conv 2, conv 2"])
@pytest.mark.parametrize("normalised", [False, True])
def test_weights_are_counted_before_a_network_is_made(layers: str, normalised: bool) -> None:
    recipe = with_layers(replace(OWN, batch_normalisation=normalised), layers)
    assert with_layers(OWN, written(recipe)).filters == recipe.filters
    model = build(recipe)
    assert count_weights(recipe) == model.count_params()
    assert model(np.zeros((2, 28, 28), np.float32)).shape == (2, 10)


@pytest.mark.parametrize(
    ("layers", "fault"),
    [
        ("many", "Hidden layers are numbers of units from 1 to 8,192, such as 128, 64; "),
        ("64, conv 16", "Convolutions come before the layers of units, as in conv 16, conv 32, 64; "),
        ("conv 0, 10", "A convolution has from 1 to 1,024 filters; choose fewer."),
        ("conv 4 " * 5, "After 4 convolutions an image has one pixel left; use 4 at most."),
        ("8 " * 21, "A network of 21 hidden layers does not learn; use 20 at most."),
    ],
)
def test_layers_that_make_no_network_are_refused_in_a_sentence(layers: str, fault: str) -> None:
    with pytest.raises(LayersError) as refused:
        with_layers(OWN, layers)
    assert str(refused.value).startswith(fault)


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
