"""Networks of the presets, quickly trained to be sure of some digits and unsure of others."""

from functools import cache

import keras

from digitpad.base.paths import bundled_package_dir
from digitpad.protocol.recipe import PRESETS
from digitpad.recognition.known_digits import known_digits
from digitpad_training.learn.architectures import build

RECIPES = {preset.id: preset.recipe for preset in PRESETS}
_OTHER_DIGITS = 7


@cache
def taught(preset: str) -> keras.Model:
    """The network of a preset after a few steps on digits made for it; the bundled one as it ships."""
    if preset == "bundled":
        return keras.models.load_model(bundled_package_dir() / "model.keras", compile=False)
    keras.utils.set_random_seed(1)
    model = build(RECIPES[preset])
    digits = known_digits(1_000, _OTHER_DIGITS)
    model.compile(keras.optimizers.Adam(5e-3), "sparse_categorical_crossentropy")
    model.fit(digits.images, digits.labels, batch_size=50, epochs=5, verbose=0)
    return model
