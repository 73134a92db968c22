"""Looks into networks of all kinds: what their layers are, which units are dead, and no picture where there is none."""

from collections.abc import Callable
from typing import Any

import keras
import numpy as np
import pytest
from keras import layers

from digitpad.protocol.messages import Message
from digitpad.protocol.snapshots import EpochInside
from digitpad_training.child.insides import Insides

IMAGES = np.random.default_rng(1).random((300, 28, 28), np.float32)


def look(model: keras.Model, drawing: bytes = b"") -> EpochInside:
    """As at the beginning of a training."""
    told: list[Message] = []
    insides = Insides(told.append, IMAGES, drawing)
    insides.set_model(model)
    insides.on_train_begin()
    (inside,) = told
    assert isinstance(inside, EpochInside)
    return inside


def of(*parts: Any) -> keras.Model:
    return keras.Sequential([keras.Input((28, 28)), *parts])


def shared() -> keras.Model:
    """A layer that is used twice has no outputs of its own."""
    image = keras.Input((28, 28))
    twice, flat = layers.Dense(16, activation="relu"), layers.Flatten()(image)
    both = layers.Add()([twice(flat), twice(layers.Rescaling(0.5)(flat))])
    return keras.Model(image, layers.Dense(10, activation="softmax")(both))


def nested() -> keras.Model:
    image = keras.Input((28, 28))
    return keras.Model(image, of(layers.Flatten(), layers.Dense(10, activation="softmax"))(image))


NETWORKS: dict[str, tuple[Callable[[], keras.Model], list[int], tuple[int, int]]] = {
    "dense": (
        lambda: of(
            layers.Flatten(), layers.Dense(8), layers.BatchNormalization(), layers.ReLU(), layers.Dense(10, "softmax")
        ),
        [8, 10],
        (28, 28),
    ),
    "convolution": (
        lambda: of(layers.Reshape((28, 28, 1)), layers.Conv2D(6, 5), layers.Flatten(), layers.Dense(10, "softmax")),
        [6, 10],
        (5, 5),
    ),
    "along one axis": (lambda: of(layers.Conv1D(6, 3), layers.Flatten(), layers.Dense(10)), [6, 10], (0, 0)),
    "recurrent": (lambda: of(layers.LSTM(12), layers.Dense(10, "softmax")), [10], (0, 0)),
    "shared": (shared, [10], (0, 0)),
    "nested": (nested, [], (0, 0)),
}


@pytest.mark.parametrize("name", NETWORKS)
def test_networks_of_every_kind_can_be_looked_into(name: str) -> None:
    make, units, side = NETWORKS[name]
    inside = look(make(), bytes(784))
    assert [layer.units for layer in inside.layers] == units
    assert (inside.rows, inside.columns) == side
    assert bool(inside.pictures) == (side != (0, 0))
    assert len(inside.answers) == 10


def test_units_that_are_0_for_every_digit_are_counted() -> None:
    model = of(layers.Flatten(), layers.Dense(8, activation="relu"), layers.Dense(10, activation="softmax"))
    kernel, bias, *rest = model.get_weights()
    kernel[:] = 1
    kernel[:, :3] = -1
    kernel[0, 0] = 5000  # one of the three is 0 for digits without ink there
    model.set_weights([kernel, bias, *rest])
    inside = look(model)
    assert [layer.dead for layer in inside.layers] == [2, 0]
    assert inside.layers[0].outputs.least == 0
    assert inside.largest == 5000
