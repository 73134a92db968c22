"""One training: recipe and data in, a trained Keras model out."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import keras
import numpy as np

from digitpad.data.datasets import Data, as_digit_images
from digitpad.protocol.recipe import Recipe
from digitpad.recognition.prediction import DIGITS
from digitpad_training.learn.architectures import build
from digitpad_training.learn.batches import Batches
from digitpad_training.learn.checkpoints import Checkpoint, KeepsState
from digitpad_training.learn.divergence import Divergence
from digitpad_training.learn.in_memory import DigitsInMemory, fits_in_memory, steps_at_once
from digitpad_training.learn.patience import Patience

_MOMENTUM = 0.9


@dataclass(frozen=True)
class Compiled:
    """A network compiled by a ``recipe``, before it learns; ``memory`` has its digits, None if each batch is made."""

    recipe: Recipe
    model: keras.Model
    memory: DigitsInMemory | None

    def is_of(self, recipe: Recipe) -> bool:
        """Whether this recipe makes the same network, and takes the same steps."""
        return _without_its_end(recipe) == _without_its_end(self.recipe)


def compiled(
    recipe: Recipe, data: Data, teacher: keras.Model | None = None, start: keras.Model | None = None
) -> Compiled:
    """The network of a recipe, with random weights or those of ``start``, and its optimizer."""
    keras.utils.set_random_seed(recipe.seed)
    model = build(recipe, start)
    if start is not None:
        model.set_weights(start.get_weights())
    steps = len(Batches(data, recipe))
    plain = fits_in_memory(recipe) and teacher is None
    model.compile(
        optimizer_of(recipe, recipe.epochs * steps),
        "categorical_crossentropy",
        metrics=["accuracy"],
        steps_per_execution=steps_at_once(model, recipe, steps) if plain else 1,
    )
    return Compiled(recipe, model, DigitsInMemory(data, recipe) if plain else None)


def try_out(network: Compiled, data: Data) -> None:
    """Take the first steps and take them back: TensorFlow traces and compiles them now, and not when they count."""
    model, memory, batches = network.model, network.memory, Batches(data, network.recipe)
    model.optimizer.build(model.trainable_variables)
    variables = [*model.variables, *model.optimizer.variables]
    kept = [variable.numpy() for variable in variables]
    some = memory.dataset.take(model.steps_per_execution) if memory else batches
    try:
        model.fit(some, steps_per_epoch=None if memory else 1, shuffle=False, verbose=0)
    finally:
        batches.close()
    for variable, value in zip(variables, kept, strict=True):
        variable.assign(value)


def _without_its_end(recipe: Recipe) -> Recipe:
    """The recipe without what says when a training ends, unless that changes its steps before."""
    if recipe.schedule == "constant" and not recipe.averaging:
        recipe = replace(recipe, epochs=1)
    return replace(recipe, patience=0)


def fit(
    recipe: Recipe,
    data: Data,
    callbacks: Sequence[keras.callbacks.Callback],
    teacher: keras.Model | None = None,
    start: keras.Model | None = None,
    checkpoints: Path | None = None,
    network: Compiled | None = None,
) -> keras.Model:
    """Train a network by the recipe, which with a ``teacher`` learns from that network's answers too.

    With ``start``, a network of the same layers, it begins from that one's weights; else from the teacher's, where
    the recipe says so. If that network's answers are to be kept, it teaches (Z. Li, D. Hoiem, Learning without
    forgetting, ECCV 2016).

    There is a warm-up where the schedule is a cosine. Where the recipe says so, the weights kept are
    their exponential moving average over the steps (B. Polyak, A. Juditsky, Acceleration of stochastic
    approximation by averaging, 1992). Learning from a teacher's probabilities is from G. Hinton, O.
    Vinyals, J. Dean, Distilling the knowledge in a neural network, 2015.

    With a folder ``checkpoints``, an interrupted training of the same recipe is resumed, and gives the same network
    as without the interruption; the states of ``callbacks`` that `KeepsState` are kept with it.
    A ``network`` that `is_of` the recipe and was compiled in advance on the same data, with no teacher and no start,
    is trained instead of a new one.
    With a patience in the recipe, the weights are those of the epoch that read the held-out digits best.
    Raises DivergedError, and CheckpointError where the folder cannot be written to.
    """
    if start is None and recipe.begins_from_teacher:
        start = teacher
    if recipe.keeps_answers:
        teacher = start
    network = network or compiled(recipe, data, teacher, start)
    model, memory = network.model, network.memory
    counting, first_epoch = _resume(checkpoints, model, [*_asked_for(recipe), Divergence(), *callbacks])
    is_over = any(isinstance(each, Patience) and each.is_over for each in counting)
    batches = Batches(data, recipe, teacher and teacher.predict_on_batch, first_epoch)
    try:
        model.fit(
            memory.dataset if memory else batches,
            epochs=first_epoch if is_over else recipe.epochs,
            initial_epoch=first_epoch,
            shuffle=False,  # the order of the batches comes from the seed, and an interruption does not change it
            validation_data=_held_out(data),
            validation_batch_size=1000,
            callbacks=[memory, *counting] if memory else counting,
            verbose=0,
        )
    finally:
        batches.close()
    return model


def _asked_for(recipe: Recipe) -> list[keras.callbacks.Callback]:
    averaged = [keras.callbacks.SwapEMAWeights(swap_on_epoch=True)] if recipe.averaging else []
    patience = [Patience(recipe.patience)] if recipe.patience else []
    return [*averaged, *patience]


def _resume(
    checkpoints: Path | None, model: keras.Model, callbacks: list[keras.callbacks.Callback]
) -> tuple[list[keras.callbacks.Callback], int]:
    """The callbacks with those that keep the state in a folder, and how many epochs were learned already."""
    if checkpoints is None:
        return callbacks, 0
    checkpoint = Checkpoint(checkpoints, [each for each in callbacks if isinstance(each, KeepsState)])
    first_epoch = checkpoint.restore(model)
    return [checkpoint, *callbacks, checkpoint.keep], first_epoch


def optimizer_of(recipe: Recipe, steps: int) -> keras.optimizers.Optimizer:
    """The optimizer of a recipe, for a training of so many steps."""
    reach = max(1.0, recipe.averaging * steps)
    average = {"use_ema": True, "ema_momentum": 1 - 1 / reach} if recipe.averaging else {}
    more = {"weight_decay": recipe.weight_decay, **average}
    if recipe.optimizer == "sgd":
        return keras.optimizers.SGD(_schedule(recipe, steps), momentum=_MOMENTUM, **more)
    kind = keras.optimizers.RMSprop if recipe.optimizer == "rmsprop" else keras.optimizers.AdamW
    return kind(_schedule(recipe, steps), **more)


def _schedule(recipe: Recipe, steps: int) -> Any:
    if recipe.schedule == "constant":
        return recipe.learning_rate
    warm_up = max(1, steps // 50)
    return keras.optimizers.schedules.CosineDecay(
        0.0, steps - warm_up, alpha=0.0, warmup_target=recipe.learning_rate, warmup_steps=warm_up
    )


def _held_out(data: Data) -> tuple[Any, Any]:
    held_out = data.mnist_held_out
    return as_digit_images(held_out.images), np.eye(DIGITS, dtype=np.float32)[held_out.labels]
