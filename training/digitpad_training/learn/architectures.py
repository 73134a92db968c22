"""The networks, from a digit image of shape (28, 28) to ten probabilities."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import keras

from digitpad.ink.images import SIDE
from digitpad.protocol.recipe import Recipe
from digitpad.recognition.prediction import DIGITS

INPUT_NAME = "digit_image"


def build(recipe: Recipe, imported: keras.Model | None = None) -> keras.Model:
    """The untrained network of a recipe: (n, 28, 28) in 0..1 in, (n, 10) probabilities out.

    A recipe for a network that was ``imported`` says nothing about its layers, which are copied from it.
    """
    if recipe.network == "imported":
        return keras.models.clone_model(imported)
    with _precision(recipe.precision):
        image = keras.Input((SIDE, SIDE), name=INPUT_NAME)
        layers = {"cnn": _convolutions, "convolutional": _own_convolutions}.get(recipe.network, _dense_layers)
        hidden = layers(image, recipe)
        return keras.Model(image, _probabilities(hidden, recipe), name=recipe.name.replace("-", "_"))


_OF_UNITS = (keras.layers.Dense, keras.layers.LSTM, keras.layers.GRU, keras.layers.SimpleRNN)
_OF_FILTERS = (
    keras.layers.Conv1D,
    keras.layers.Conv2D,
    keras.layers.DepthwiseConv2D,
    keras.layers.SeparableConv1D,
    keras.layers.SeparableConv2D,
)


def describe(model: keras.Model) -> str:
    """The architecture in one line, such as "784-1024-512-10, 1,338,378 weights"."""
    layers = list(_layers(model))
    dense = [str(layer.units) for layer in layers if isinstance(layer, _OF_UNITS)]
    filters = [str(layer.output.shape[-1]) for layer in layers if isinstance(layer, _OF_FILTERS)]
    before = [f"{SIDE}x{SIDE}", f"convolutions of {', '.join(filters)}"] if filters else [str(SIDE * SIDE)]
    return "-".join([*before, *dense]) + f", {model.count_params():,} weights"


def _layers(model: keras.Model) -> Iterator[Any]:
    """Those of models inside it too, of which an imported one may consist."""
    for layer in model.layers:
        if isinstance(layer, keras.Model):
            yield from _layers(layer)
        else:
            yield layer


@contextmanager
def _precision(policy: str) -> Iterator[None]:
    before = keras.config.dtype_policy()
    keras.config.set_dtype_policy(policy)
    try:
        yield
    finally:
        keras.config.set_dtype_policy(before)


def _dense_layers(image: Any, recipe: Recipe) -> Any:
    return _dense_after(keras.layers.Flatten()(image), recipe)


def _dense_after(x: Any, recipe: Recipe) -> Any:
    for units in recipe.hidden_units:
        x = _activated(keras.layers.Dense(units, use_bias=not recipe.batch_normalisation)(x), recipe)
        x = _dropped(x, recipe)
    return x


def _convolutions(image: Any, recipe: Recipe) -> Any:
    """A 5x5 convolution, then pairs of 3x3 ones, of which the second halves the image as the first did."""
    biased = not recipe.batch_normalisation
    first, *pairs = recipe.hidden_units
    x = keras.layers.Reshape((SIDE, SIDE, 1))(image)
    x = _activated(keras.layers.Conv2D(first, 5, strides=2, padding="same", use_bias=biased)(x), recipe)
    for filters in pairs:
        for strides in (1, 2):
            x = keras.layers.Conv2D(filters, 3, strides=strides, padding="same", use_bias=biased)(x)
            x = _activated(x, recipe)
    x = _dropped(keras.layers.Flatten()(x), recipe)
    return _dropped(_activated(keras.layers.Dense(128, use_bias=biased)(x), recipe), recipe)


def _own_convolutions(image: Any, recipe: Recipe) -> Any:
    """3x3 convolutions, each followed by a max pooling that halves the image, then the dense layers."""
    x = keras.layers.Reshape((SIDE, SIDE, 1))(image)
    for filters in recipe.filters:
        x = keras.layers.Conv2D(filters, 3, padding="same", use_bias=not recipe.batch_normalisation)(x)
        x = keras.layers.MaxPooling2D(2)(_activated(x, recipe))
    return _dense_after(keras.layers.Flatten()(x), recipe)


def _activated(x: Any, recipe: Recipe) -> Any:
    if recipe.batch_normalisation:
        x = keras.layers.BatchNormalization()(x)
    return keras.layers.Activation(recipe.activation)(x)


def _dropped(x: Any, recipe: Recipe) -> Any:
    return keras.layers.Dropout(recipe.dropout)(x) if recipe.dropout else x


def _probabilities(x: Any, recipe: Recipe) -> Any:
    if recipe.output == "softmax":
        return keras.layers.Dense(DIGITS, activation="softmax", dtype="float32")(x)
    scores = keras.layers.Dense(DIGITS, activation="sigmoid", dtype="float32")(x)
    return scores / keras.ops.sum(scores, axis=-1, keepdims=True)
