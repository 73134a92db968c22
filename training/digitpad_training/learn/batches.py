"""Training batches, made in threads while the network learns."""

from collections.abc import Callable, Iterable
from threading import Lock

import keras
import numpy as np
from numpy.typing import NDArray

from digitpad.data.datasets import Data, as_digit_images
from digitpad.data.formats.unipen import PenSample
from digitpad.protocol.recipe import Recipe
from digitpad.recognition.prediction import DIGITS
from digitpad_training.digits.augment import Images, augment_images, render_variant
from digitpad_training.digits.generated import generated
from digitpad_training.digits.scanned import digits_to_learn, images_to_learn

Targets = NDArray[np.float32]
Teacher = Callable[[Images], Targets]
"""From digit images, shape (n, 28, 28), to their probabilities, shape (n, 10)."""


class NoLongerWantedError(Exception):
    """A batch was asked for after `Batches.close`."""


class Batches(keras.utils.PyDataset):
    """MNIST's training digits, scans and pen strokes, shuffled together, augmented as the recipe says.

    A batch is digit images of shape (n, 28, 28) with the probabilities, shape (n, 10), to be learned.
    One's own samples are learned from their labels, whatever a teacher says of the other digits.
    It depends only on the recipe's seed, the epoch and its index, so that threads may make batches in
    any order and the training stays reproducible. Batches that come again after some epochs are kept.
    """

    def __init__(self, data: Data, recipe: Recipe, teacher: Teacher | None = None, first_epoch: int = 0) -> None:
        super().__init__(workers=2, max_queue_size=16)
        self._data = data
        self._recipe = recipe
        self._teacher = teacher
        self._asking = Lock()  # with JAX a model answers one thread at a time
        pen = _drawn([*data.pen_train, *generated(recipe.styles)]) if recipe.pen_share else []
        uji = _drawn(data.uji_train) if recipe.uji_share else []
        scans = digits_to_learn(data.scans_train if recipe.scan_share else ())
        own = _drawn(data.own_train) if recipe.sample_share else []
        own_drawings = [sample for sample in own if sample.drawing.image is None]
        own_images = images_to_learn(sample for sample in own if sample.drawing.image is not None)
        parts = (data.mnist_train, scans, own_images)
        self._mnist_count = len(data.mnist_train.labels)
        self._images = np.concatenate([part.images for part in parts])
        self._labels = np.concatenate([part.labels for part in parts])
        self._drawings = [*pen, *uji, *own_drawings]
        counts = [len(part.labels) for part in parts] + [len(pen), len(uji), len(own_drawings)]
        numbers = np.split(np.arange(sum(counts)), np.cumsum(counts)[:-1])
        own_numbers = np.concatenate([numbers[2], numbers[5]])
        self._is_own = np.isin(np.arange(sum(counts)), own_numbers)
        shares = (1, recipe.scan_share, 0, recipe.pen_share, recipe.uji_share, 0)
        self._others = np.concatenate([np.tile(part, share) for part, share in zip(numbers, shares, strict=True)])
        self._own = np.tile(own_numbers, recipe.sample_share)
        self._kept: dict[tuple[int, int], tuple[NDArray[np.uint8], Targets]] = {}
        self._is_wanted = True
        self._begin(first_epoch)

    def close(self) -> None:
        """Make no more batches, even if Keras's threads still ask for some after the training was stopped."""
        self._is_wanted = False

    def __len__(self) -> int:
        return len(self._shuffled) // self._recipe.batch_size

    def on_epoch_end(self) -> None:
        self._begin(self._epoch + 1)

    def __getitem__(self, index: int) -> tuple[Images, Targets]:
        if not self._is_wanted:
            raise NoLongerWantedError
        if not self._recipe.rounds:
            return self._made(index)
        place = (self._round, int(self._order[index]))
        if place not in self._kept:
            images, targets = self._made(place[1])
            self._kept[place] = np.rint(images * 255).astype(np.uint8), targets
        pixels, targets = self._kept[place]
        return as_digit_images(pixels), targets

    def places(self) -> NDArray[np.int64]:
        """Which digits are in each batch of this epoch, in order: shape (batches, digits in a batch).

        Those of MNIST come first, then scans, then pen strokes.
        """
        size = self._recipe.batch_size
        rows = self._shuffled[: len(self) * size].reshape(-1, size)
        return rows[self._order] if self._recipe.rounds else rows

    def _begin(self, epoch: int) -> None:
        self._epoch = epoch
        self._round = epoch % self._recipe.rounds if self._recipe.rounds else epoch
        of_round = np.random.default_rng([self._recipe.seed, 0, self._round])
        others = self._others
        if self._recipe.replay:
            others = others[of_round.permutation(len(others))[: self._recipe.replay]]
        numbers = np.concatenate([others, self._own])
        self._shuffled = numbers[of_round.permutation(len(numbers))]
        self._order = np.random.default_rng([self._recipe.seed, 2, epoch]).permutation(len(self))

    def _made(self, index: int) -> tuple[Images, Targets]:
        images, labels, numbers = self._digits(index)
        smoothing = np.float32(self._recipe.smoothing)
        targets = (1 - smoothing) * np.eye(DIGITS, dtype=np.float32)[labels] + smoothing / DIGITS
        if self._teacher is None:
            return images, targets
        taught = ~self._is_own[numbers] if self._recipe.teaches_pen else numbers < self._mnist_count
        if not taught.any():
            return images, targets
        with self._asking:
            answers = self._teacher(images[taught])[: taught.sum()]  # on several devices it answers once on each
        answers = _softened(answers, self._recipe.temperature)
        share = np.float32(self._recipe.teaching)
        targets[taught] = (1 - share) * targets[taught] + share * answers
        return images, targets

    def _digits(self, index: int) -> tuple[Images, NDArray[np.uint8], NDArray[np.int64]]:
        """Images and labels, those of MNIST first, and the number of each."""
        how, size = self._recipe.augmentation, self._recipe.batch_size
        rng = np.random.default_rng([self._recipe.seed, 1, self._round, index])
        chosen = self._shuffled[index * size : (index + 1) * size]
        count = len(self._labels)
        mnist, others = chosen[chosen < self._mnist_count], chosen[(chosen >= self._mnist_count) & (chosen < count)]
        flat = np.concatenate([mnist, others])
        originals, labels = self._images[flat], self._labels[flat]
        if how is None:
            return as_digit_images(originals), labels, flat
        drawings = [(number, self._drawings[number - count]) for number in chosen[chosen >= count]]
        rendered = [(number, each.label, render_variant(each.drawing, how, rng)) for number, each in drawings]
        drawn = [(number, label, image[None]) for number, label, image in rendered if image is not None]
        images = np.concatenate([augment_images(originals, how, rng), *(image for *_which, image in drawn)])
        labels = np.array([*labels, *(label for _number, label, _image in drawn)], np.uint8)
        return images, labels, np.array([*flat, *(number for number, *_rest in drawn)], np.int64)


def _drawn(samples: Iterable[PenSample]) -> list[PenSample]:
    return [sample for sample in samples if not sample.drawing.is_blank]


def _softened(probabilities: Targets, temperature: float) -> Targets:
    less_sure = probabilities ** np.float32(1 / temperature)
    return np.asarray(less_sure / less_sure.sum(axis=1, keepdims=True), np.float32)
