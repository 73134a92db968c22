"""Digits that are learned unchanged, kept in TensorFlow's own memory, where each step finds them at once."""

from collections.abc import Mapping
from typing import Any

import keras
import numpy as np

from digitpad.data.datasets import Data
from digitpad.protocol.recipe import Recipe
from digitpad.recognition.prediction import DIGITS
from digitpad_training.learn.batches import Batches

_MOST_STEPS = 32
_LEAST_PAUSES = 8  # in an epoch, however short it is
_WORK_AT_ONCE = 4.2e8  # weights times digits: a tenth of a second on one core, so that commands are noticed soon


def fits_in_memory(recipe: Recipe) -> bool:
    """Whether its digits are those of MNIST alone, and do not change; and TensorFlow learns them, on one device."""
    if keras.backend.backend() != "tensorflow":
        return False
    import tensorflow as tf

    alone = tf.distribute.get_strategy().num_replicas_in_sync == 1
    written = recipe.pen_share or recipe.scan_share or recipe.uji_share or recipe.sample_share
    return alone and recipe.augmentation is None and not written


def steps_at_once(model: keras.Model, recipe: Recipe, steps: int) -> int:
    """How many of an epoch's ``steps`` to take in one go, which spares what each costs beside its arithmetic."""
    if recipe.network != "mlp":
        return 1  # the weights of a convolution are used many times a digit
    most = min(_MOST_STEPS, steps // _LEAST_PAUSES)
    return max(1, min(most, int(_WORK_AT_ONCE / (model.count_params() * recipe.batch_size))))


class DigitsInMemory(keras.callbacks.Callback):
    """The same batches as `Batches`, in the same order, without a copy of each in Python.

    ``dataset`` has the batches of one epoch: digit images of shape (n, 28, 28) with the probabilities,
    shape (n, 10), to be learned. As a callback it brings them into the order of each epoch.
    """

    def __init__(self, data: Data, recipe: Recipe) -> None:
        import tensorflow as tf

        super().__init__()
        self._data, self._recipe = data, recipe
        with tf.device("CPU:0"):
            self._pixels = tf.constant(data.mnist_train.images)
            self._labels = tf.constant(data.mnist_train.labels)
            places = Batches(data, recipe).places()
            self._places = tf.Variable(places)
            steps = tf.data.Dataset.range(len(places))
            as_it_is = tf.autograph.experimental.do_not_convert(self._batch)  # otherwise a temporary file is made of it
            self.dataset = steps.map(as_it_is, num_parallel_calls=2).prefetch(_MOST_STEPS)

    def on_epoch_begin(self, epoch: int, logs: Mapping[str, float] | None = None) -> None:  # noqa: ARG002
        # Keras never uses the first order of `Batches`, since it ends that epoch after trying one batch.
        self._places.assign(Batches(self._data, self._recipe, first_epoch=epoch + 1).places())

    def _batch(self, step: Any) -> tuple[Any, Any]:
        import tensorflow as tf

        places = tf.gather(self._places, step)
        images = tf.cast(tf.gather(self._pixels, places), tf.float32) / np.float32(255)
        smoothing = np.float32(self._recipe.smoothing)
        labels = tf.one_hot(tf.gather(self._labels, places), DIGITS)
        return images, (1 - smoothing) * labels + smoothing / DIGITS
