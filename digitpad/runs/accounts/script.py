"""A recipe as a Keras script, and as a notebook, that trains the same network without digitpad."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from digitpad.base.errors import DigitpadError
from digitpad.protocol.recipe import Recipe
from digitpad.runs.train_on import can_be_built

_MOMENTUM = 0.9
Part = tuple[str, str]
"""A heading, and the code below it."""


class ScriptError(DigitpadError):
    """No script gives the network of a recipe."""


def script(recipe: Recipe) -> str:
    """The recipe as a Python program, for ``python FILE`` or ``python FILE mnist.npz``. Raises ScriptError."""
    parts = [f"# {heading}\n{code}" for heading, code in _parts(recipe)]
    return f'"""Train the network of the recipe {recipe.name}. Needs tensorflow, keras and MNIST."""\n\n' + "\n".join(
        parts
    )


def notebook(recipe: Recipe) -> str:
    """The recipe as a Jupyter notebook, a cell to each step. Raises ScriptError."""
    cells = [
        _cell("markdown", f"# {recipe.name}\n\nTrain the network of this recipe. Needs tensorflow, keras and MNIST.")
    ]
    for heading, code in _parts(recipe):
        cells += [_cell("markdown", f"## {heading}"), _cell("code", code.strip("\n"))]
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    return json.dumps(
        {"cells": cells, "metadata": {"kernelspec": kernel}, "nbformat": 4, "nbformat_minor": 4}, indent=1
    )


def _cell(kind: str, text: str) -> dict[str, object]:
    cell: dict[str, object] = {"cell_type": kind, "metadata": {}, "source": text.splitlines(keepends=True)}
    return cell | ({"execution_count": None, "outputs": []} if kind == "code" else {})


def _parts(recipe: Recipe) -> Sequence[Part]:
    _check(recipe)
    return (
        ("What is loaded", _IMPORTS),
        ("The choices of the recipe", _choices(recipe)),
        ("MNIST; the last 5,000 training digits are held out", _DATA),
        ("The network", "\n".join(_network(recipe)) + "\n"),
        ("How it learns", _learning(recipe)),
        ("Training, which keeps the epoch that reads the held-out digits best", _TRAINING),
        ("How well it reads", _TEST),
    )


def _check(recipe: Recipe) -> None:
    """Raises ScriptError for what only digitpad can do."""
    if not can_be_built(recipe):
        raise ScriptError("The recipe is of a network that cannot be built; choose another run.")
    if recipe.began_from or recipe.network == "imported":
        raise ScriptError("This network was trained on from the weights of another one, which a script does not have.")
    if recipe.teacher or recipe.averaging or recipe.precision != "float32":
        raise ScriptError(
            "This recipe has a teacher, averaged weights or arithmetic of 16 bits, which a short script does not have; "
            "train by it with digitpad train --recipe."
        )
    if recipe.augmentation or recipe.pen_share or recipe.scan_share or recipe.uji_share or recipe.rounds:
        raise ScriptError(
            "This recipe learns from bent or written digits, which digitpad makes; "
            "train by it with digitpad train --recipe."
        )


_IMPORTS = """
import sys

import keras
import numpy as np
"""


def _choices(recipe: Recipe) -> str:
    return f"""
SEED = {recipe.seed}
EPOCHS = {recipe.epochs}
PATIENCE = {recipe.patience}  # epochs without a better one after which it ends; 0: off
BATCH = {recipe.batch_size}
SMOOTHING = {recipe.smoothing}
keras.utils.set_random_seed(SEED)
"""


_DATA = """
files = [each for each in sys.argv[1:] if each.endswith(".npz")]
if files:
    with np.load(files[0]) as mnist:
        x, y, x_test, y_test = (mnist[name] for name in ("x_train", "y_train", "x_test", "y_test"))
else:
    (x, y), (x_test, y_test) = keras.datasets.mnist.load_data()
x, x_test = x.astype(np.float32) / np.float32(255), x_test.astype(np.float32) / np.float32(255)
first_held_out = len(x) - min(len(x) // 6, 5000)
x_train, y_train = x[:first_held_out], y[:first_held_out]
x_held_out, y_held_out = x[first_held_out:], y[first_held_out:]
targets = (1 - np.float32(SMOOTHING)) * np.eye(10, dtype=np.float32)[y_train] + np.float32(SMOOTHING) / 10
steps = len(x_train) // BATCH
"""


def _network(recipe: Recipe) -> Iterator[str]:
    yield ""
    yield 'image = keras.Input((28, 28), name="digit_image")'
    if recipe.network in ("cnn", "convolutional"):
        yield "x = keras.layers.Reshape((28, 28, 1))(image)"
        yield from _preset_convolutions(recipe) if recipe.network == "cnn" else _own_convolutions(recipe)
    else:
        yield "x = keras.layers.Flatten()(image)"
        yield from _dense(recipe, recipe.hidden_units)
    if recipe.output == "softmax":
        yield 'outputs = keras.layers.Dense(10, activation="softmax")(x)'
    else:
        yield 'scores = keras.layers.Dense(10, activation="sigmoid")(x)'
        yield "outputs = scores / keras.ops.sum(scores, axis=-1, keepdims=True)"
    yield "model = keras.Model(image, outputs)"


def _own_convolutions(recipe: Recipe) -> Iterator[str]:
    for filters in recipe.filters:
        yield f'x = keras.layers.Conv2D({filters}, 3, padding="same"{_bias(recipe)})(x)'
        yield from _activated(recipe)
        yield "x = keras.layers.MaxPooling2D(2)(x)"
    yield "x = keras.layers.Flatten()(x)"
    yield from _dense(recipe, recipe.hidden_units)


def _preset_convolutions(recipe: Recipe) -> Iterator[str]:
    first, *pairs = recipe.hidden_units
    shapes = [(first, 5, 2), *((filters, 3, strides) for filters in pairs for strides in (1, 2))]
    for filters, side, strides in shapes:
        yield f'x = keras.layers.Conv2D({filters}, {side}, strides={strides}, padding="same"{_bias(recipe)})(x)'
        yield from _activated(recipe)
    yield "x = keras.layers.Flatten()(x)"
    yield from _dropped(recipe)
    yield from _dense(recipe, (128,))


def _dense(recipe: Recipe, units: Sequence[int]) -> Iterator[str]:
    for each in units:
        yield f"x = keras.layers.Dense({each}{_bias(recipe)})(x)"
        yield from _activated(recipe)
        yield from _dropped(recipe)


def _bias(recipe: Recipe) -> str:
    return ", use_bias=False" if recipe.batch_normalisation else ""


def _activated(recipe: Recipe) -> Iterator[str]:
    if recipe.batch_normalisation:
        yield "x = keras.layers.BatchNormalization()(x)"
    yield f'x = keras.layers.Activation("{recipe.activation}")(x)'


def _dropped(recipe: Recipe) -> Iterator[str]:
    if recipe.dropout:
        yield f"x = keras.layers.Dropout({recipe.dropout})(x)"


def _learning(recipe: Recipe) -> str:
    rate = f"rate = {recipe.learning_rate}"
    if recipe.schedule == "cosine":
        rate = f"""warm_up = max(1, EPOCHS * steps // 50)
rate = keras.optimizers.schedules.CosineDecay(
    0.0, EPOCHS * steps - warm_up, alpha=0.0, warmup_target={recipe.learning_rate}, warmup_steps=warm_up
)"""
    kind = {"adamw": "AdamW", "sgd": "SGD", "rmsprop": "RMSprop"}[recipe.optimizer]
    momentum = f", momentum={_MOMENTUM}" if recipe.optimizer == "sgd" else ""
    return f"""
{rate}
optimizer = keras.optimizers.{kind}(rate{momentum}, weight_decay={recipe.weight_decay})
model.compile(optimizer, "categorical_crossentropy", metrics=["accuracy"])
"""


_TRAINING = """
best_accuracy, best_weights, best_epoch, waited = 0.0, model.get_weights(), 0, 0
for epoch in range(EPOCHS):
    order = np.random.default_rng([SEED, 0, epoch + 1]).permutation(len(x_train))[: steps * BATCH]
    model.fit(x_train[order], targets[order], batch_size=BATCH, shuffle=False, verbose=0)
    answers = model.predict(x_held_out, batch_size=1000, verbose=0).argmax(axis=1)
    accuracy = float((answers == y_held_out).mean())
    print(f"epoch {epoch + 1}: {accuracy:.2%} of the held-out digits read right")
    waited = 0 if accuracy > best_accuracy else waited + 1
    if accuracy >= best_accuracy:
        best_accuracy, best_weights, best_epoch = accuracy, model.get_weights(), epoch + 1
    if PATIENCE and waited >= PATIENCE:
        break
model.set_weights(best_weights)
"""

_TEST = """
right = model.predict(x_test, batch_size=1000, verbose=0).argmax(axis=1) == y_test
print(f"epoch {best_epoch} was kept: {best_accuracy:.4f} of the held-out digits, {right.mean():.4f} of the test digits")
model.save("network.keras")
"""
