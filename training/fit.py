"""One training: recipe and data in, a trained Keras model out."""

import keras

from training.architectures import build_mlp
from training.batches import AugmentedBatches
from training.datasets import Data, as_digit_images
from training.recipe import Recipe


def fit(recipe: Recipe, data: Data, callbacks: list[keras.callbacks.Callback]) -> keras.Model:
    """Train a network by the recipe.

    AdamW with a warm-up and a cosine schedule; the weights kept are their exponential moving average
    over the steps (B. Polyak, A. Juditsky, Acceleration of stochastic approximation by averaging, 1992).
    """
    keras.utils.set_random_seed(recipe.seed)
    batches = AugmentedBatches(data, recipe)
    model = build_mlp(recipe)
    steps = recipe.epochs * len(batches)
    warm_up = max(1, steps // 50)
    schedule = keras.optimizers.schedules.CosineDecay(
        0.0, steps - warm_up, alpha=0.0, warmup_target=recipe.learning_rate, warmup_steps=warm_up
    )
    optimizer = keras.optimizers.AdamW(
        schedule,
        weight_decay=recipe.weight_decay,
        use_ema=True,
        ema_momentum=max(1 - 1 / (recipe.averaging * steps), 0.0),
    )
    model.compile(optimizer, "sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(
        batches,
        epochs=recipe.epochs,
        validation_data=(as_digit_images(data.mnist_held_out), data.mnist_held_out.labels),
        validation_batch_size=1000,
        callbacks=[keras.callbacks.SwapEMAWeights(swap_on_epoch=True), *callbacks],
        verbose=0,
    )
    return model
