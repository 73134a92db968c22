"""A learning rate for a recipe, found by trying: each step takes a larger one, and the loss says where it is too large.

L. N. Smith, Cyclical learning rates for training neural networks, 2017.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import count

import keras
import numpy as np

from digitpad.data.datasets import Data
from digitpad.protocol.messages import RateFound
from digitpad.protocol.recipe import Recipe
from digitpad_training.learn.architectures import build
from digitpad_training.learn.batches import Batches
from digitpad_training.learn.fit import optimizer_of

_LEAST, _MOST, _STEPS = 1e-6, 10.0, 140  # twenty steps to a power of ten
_TOO_MUCH = 3.0  # times the least loss so far
_REMEMBERED = 0.9


def find_rate(recipe: Recipe, data: Data) -> RateFound:
    """Try rates from 0.000001 on, until the loss has become three times the least."""
    keras.utils.set_random_seed(recipe.seed)
    constant = replace(recipe, schedule="constant", averaging=0.0, teacher=None)
    model = build(constant)
    model.compile(optimizer_of(constant, 1), "categorical_crossentropy")
    batches = Batches(data, constant)
    rates: list[float] = []
    losses: list[float] = []
    average = 0.0
    for number, rate in zip(count(), np.geomspace(_LEAST, _MOST, _STEPS), strict=False):
        model.optimizer.learning_rate.assign(rate)
        images, targets = batches[number % len(batches)]
        loss = float(np.asarray(model.train_on_batch(images, targets)))
        average = _REMEMBERED * average + (1 - _REMEMBERED) * loss
        smooth = average / (1 - _REMEMBERED ** (number + 1))
        if not np.isfinite(smooth) or (losses and smooth > _TOO_MUCH * min(losses)):
            break
        rates.append(float(rate))
        losses.append(smooth)
    batches.close()
    return RateFound(suggested(rates, losses), tuple(rates), tuple(losses))


def suggested(rates: Sequence[float], losses: Sequence[float]) -> float:
    """The rate at which the smoothed loss falls fastest, to one digit; it is below the one where the loss is least."""
    lowest = int(np.argmin(losses))
    falls = np.diff(losses[: lowest + 1])
    place = int(np.argmin(falls)) if falls.size else lowest
    return float(f"{rates[place]:.0e}")
