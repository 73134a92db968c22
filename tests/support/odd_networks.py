"""Networks for digits that are taught upright and bright, then changed to want their images in another way."""

from collections.abc import Callable
from functools import cache
from typing import Any

import keras
import numpy as np
from small_networks import taught

from digitpad.recognition.known_digits import known_digits

Kernel = Any
"""The weights of the first layer, of shape (28, 28, 128): from each pixel to each unit."""


def of_first_kernel(shape: tuple[int, ...], change: Callable[[Kernel], Kernel], last: str = "softmax") -> keras.Model:
    """A network for images of this shape, whose first weights are those of a taught one, changed as its images are."""
    w1, b1, w2, b2 = taught("mlp-128").get_weights()
    layers = keras.layers
    network = keras.Sequential(
        [keras.Input(shape), layers.Flatten(), layers.Dense(128, "relu"), layers.Dense(10, last)]
    )
    network.set_weights([change(w1.reshape(28, 28, 128)).reshape(-1, 128), b1, w2, b2])
    return network


def transposed(shape: tuple[int, ...] = (28, 28)) -> keras.Model:
    """Learned from EMNIST's files as they are, where rows are columns."""
    return of_first_kernel(shape, lambda kernel: kernel.transpose(1, 0, 2))


def padded(shape: tuple[int, ...] = (32, 32, 1)) -> keras.Model:
    """Learned from digits with 2 pixels of paper around them, as LeNet-5 was."""
    return of_first_kernel(shape, lambda kernel: np.pad(kernel, ((2, 2), (2, 2), (0, 0))))


def in_colour(shape: tuple[int, ...]) -> keras.Model:
    """Learned from grey images that were given as colours, first or last."""
    axis = 0 if shape[0] == 3 else 2
    return of_first_kernel(shape, lambda kernel: np.stack([kernel / 3] * 3, axis))


@cache
def enlarged() -> keras.Model:
    """Learned from digits that were enlarged to fill their image; it looks at the pixels that paper would cover."""
    layers = keras.layers
    keras.utils.set_random_seed(1)
    digits = known_digits(1_000, 7)
    resize = layers.Resizing(48, 48)
    network = keras.Sequential(
        [keras.Input((48, 48, 1)), layers.AveragePooling2D(2), layers.Flatten(), layers.Dense(10, "softmax")]
    )
    network.compile(keras.optimizers.Adam(5e-3), "sparse_categorical_crossentropy")
    network.fit(resize(digits.images[..., None]), digits.labels, batch_size=50, epochs=6, verbose=0)
    return network


def squashed_twice(first: str, second: str) -> keras.Model:
    """A softmax, or sigmoids, of what has been through one already."""
    network = of_first_kernel((28, 28), lambda kernel: kernel, first)
    return keras.Sequential([keras.Input((28, 28)), *network.layers, keras.layers.Activation(second)])
