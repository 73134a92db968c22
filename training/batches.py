"""Training batches that are augmented anew in every epoch, made in a thread while the network learns."""

import keras
import numpy as np
from numpy.typing import NDArray

from training.augment import Images, augment_images, render_variant
from training.datasets import Data
from training.recipe import Recipe


class AugmentedBatches(keras.utils.PyDataset):
    """MNIST's training digits and the pen strokes, shuffled together, each a new random variant.

    A batch depends only on the recipe's seed, the epoch and its index, so that threads may make them
    in any order and the training stays reproducible.
    """

    def __init__(self, data: Data, recipe: Recipe) -> None:
        super().__init__(workers=2, max_queue_size=16)
        self._data = data
        self._recipe = recipe
        self._pen = [sample for sample in data.pen_train if not sample.drawing.is_blank]
        self._mnist_count = len(data.mnist_train.labels)
        self._epoch = 0
        self._order = self._shuffled()

    def __len__(self) -> int:
        return len(self._order) // self._recipe.batch_size

    def on_epoch_end(self) -> None:
        self._epoch += 1
        self._order = self._shuffled()

    def __getitem__(self, index: int) -> tuple[Images, NDArray[np.uint8]]:
        how, size = self._recipe.augmentation, self._recipe.batch_size
        rng = np.random.default_rng([self._recipe.seed, 1, self._epoch, index])
        chosen = self._order[index * size : (index + 1) * size]
        mnist = chosen[chosen < self._mnist_count]
        pen = [self._pen[i] for i in (chosen[chosen >= self._mnist_count] - self._mnist_count) % max(len(self._pen), 1)]
        images = augment_images(self._data.mnist_train.images[mnist], how, rng)
        rendered = [(render_variant(sample.drawing, how, rng), sample.label) for sample in pen]
        drawn = [(image[None], label) for image, label in rendered if image is not None]
        labels = [*self._data.mnist_train.labels[mnist], *(label for _image, label in drawn)]
        return np.concatenate([images, *(image for image, _label in drawn)]), np.array(labels, np.uint8)

    def _shuffled(self) -> NDArray[np.intp]:
        rng = np.random.default_rng([self._recipe.seed, 0, self._epoch])
        return rng.permutation(self._mnist_count + self._recipe.pen_share * len(self._pen))
