"""The network that tells digits from the rest: small, convolutional, with one answer."""

from __future__ import annotations

from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from digitpad.data.datasets import as_digit_images
from digitpad.ink.images import SIDE
from digitpad_training.learn.architectures import INPUT_NAME
from digitpad_training.not_digits.mixture import Mixture, Pixels

EPOCHS = 6
KEPT = 0.998
"""The share of people's digits that are to count as digits."""

_BATCH = 256
_RATE, _DECAY = 2e-3, 1e-4
_SMOOTHING = 0.02
_SEED = 1


def build() -> keras.Model:
    """The untrained network: digit images (n, 28, 28) in 0..1 in, probabilities (n, 1) out."""
    layers = keras.layers
    image = keras.Input((SIDE, SIDE), name=INPUT_NAME)
    x = layers.Reshape((SIDE, SIDE, 1))(image)
    x = _convolved(x, 16, 5, strides=2)
    x = layers.MaxPooling2D(2)(_convolved(x, 32, 3))
    x = _convolved(_convolved(x, 64, 3), 64, 3)
    x = layers.Dropout(0.3)(layers.Flatten()(x))
    x = layers.Dropout(0.2)(layers.Dense(64, activation="relu")(x))
    return keras.Model(image, layers.Dense(1, activation="sigmoid")(x), name="digit_or_not")


def _convolved(x: Any, filters: int, side: int, strides: int = 1) -> Any:
    x = keras.layers.Conv2D(filters, side, strides=strides, padding="same", use_bias=False)(x)
    return keras.layers.ReLU()(keras.layers.BatchNormalization()(x))


def train(mixture: Mixture, epochs: int, callbacks: list[keras.callbacks.Callback]) -> keras.Model:
    """Learn to tell the digits of a mixture from the rest of it."""
    keras.utils.set_random_seed(_SEED)
    images, is_digit, weights = mixture.arrays()
    model = build()
    rate = keras.optimizers.schedules.CosineDecay(_RATE, epochs * (len(images) // _BATCH + 1))
    model.compile(
        keras.optimizers.AdamW(rate, weight_decay=_DECAY),
        keras.losses.BinaryCrossentropy(label_smoothing=_SMOOTHING),
    )
    batches = _Batches(images, is_digit, weights)
    model.fit(batches, epochs=epochs, callbacks=callbacks, verbose=0)
    return model


class _Batches(keras.utils.PyDataset):
    """Shuffled batches of pixels, made digit images one batch at a time to save memory."""

    def __init__(self, images: Pixels, is_digit: NDArray[np.float32], weights: NDArray[np.float32]) -> None:
        super().__init__()
        self._images, self._is_digit, self._weights = images, is_digit, weights
        self._rng = np.random.default_rng(_SEED)
        self.on_epoch_end()

    def __len__(self) -> int:
        return (len(self._images) + _BATCH - 1) // _BATCH

    def on_epoch_end(self) -> None:
        self._order = self._rng.permutation(len(self._images))

    def __getitem__(self, index: int) -> tuple[NDArray[np.float32], ...]:
        chosen = self._order[index * _BATCH : (index + 1) * _BATCH]
        return as_digit_images(self._images[chosen]), self._is_digit[chosen], self._weights[chosen]
