"""The networks: dense layers over the 784 pixels of a digit image."""

import keras

from digitpad.ink.images import SIDE
from training.recipe import Recipe

INPUT_NAME = "digit_image"


def build_mlp(recipe: Recipe) -> keras.Model:
    """A multilayer perceptron with batch normalisation: (n, 28, 28) in 0..1 in, (n, 10) probabilities out."""
    image = keras.Input((SIDE, SIDE), name=INPUT_NAME)
    x = keras.layers.Flatten()(image)
    for units in recipe.hidden_units:
        x = keras.layers.Dense(units, use_bias=False)(x)
        x = keras.layers.BatchNormalization()(x)
        x = keras.layers.ReLU()(x)
        x = keras.layers.Dropout(recipe.dropout)(x)
    return keras.Model(image, keras.layers.Dense(10, activation="softmax")(x), name=recipe.name.replace("-", "_"))


def describe(model: keras.Model) -> str:
    """The architecture in one line, as "784-1024-512-10, 1,338,890 weights"."""
    units = [layer.units for layer in model.layers if isinstance(layer, keras.layers.Dense)]
    return "-".join(map(str, [SIDE * SIDE, *units])) + f", {model.count_params():,} weights"
