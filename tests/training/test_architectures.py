import numpy as np
import pytest

from training.backend import native_output_silenced
from training.recipe import PRESETS, Preset

with native_output_silenced():
    from training.architectures import build, describe

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
