"""A network of dense layers alone as one that a recipe describes, so that it can be trained on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, cast

import keras
import numpy as np

from training.architectures import build
from training.formats.layers import Activation, Affine, Dense, Layer, Reshape, Weights
from training.recipe import Recipe


@dataclass(frozen=True, eq=False)
class _Step:
    dense: Dense
    activation: str


def as_trained_here(chain: Sequence[Layer], name: str) -> tuple[Recipe, keras.Model] | None:
    """The recipe that builds such a network, and that network with the weights of ``chain``.

    Scalings and normalisations become part of the weights. None for networks of other layers.
    """
    steps = _steps(chain)
    recipe = _recipe(steps, name) if steps else None
    if recipe is None:
        return None
    model = build(recipe)
    model.set_weights([weights for step in steps for weights in (step.dense.kernel, step.dense.bias)])
    return recipe, model


def _recipe(steps: Sequence[_Step], name: str) -> Recipe | None:
    *hidden, last = (step.activation for step in steps)
    if len(set(hidden)) > 1 or not set(hidden) <= {"relu", "sigmoid"} or last not in ("softmax", "shares"):
        return None
    return Recipe(
        name=re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") or "imported",
        hidden_units=tuple(len(step.dense.bias) for step in steps[:-1]),
        activation=cast(Literal["relu", "sigmoid"], hidden[0]) if hidden else "relu",
        output="softmax" if last == "softmax" else "sigmoid",
    )


def _steps(chain: Sequence[Layer]) -> list[_Step]:
    """Dense layers, each with its activation; empty where there is more than that."""
    steps: list[_Step] = []
    dense: Dense | None = None
    before: Affine | None = None
    for layer in chain:
        if isinstance(layer, Dense) and dense is None:
            dense, before = _after(before, layer), None
        elif isinstance(layer, Affine) and dense is not None:
            dense = Dense(dense.kernel * layer.scale, dense.bias * layer.scale + layer.shift)
        elif isinstance(layer, Affine):
            before = _both(before, layer)
        elif isinstance(layer, Activation) and dense is not None:
            steps, dense = [*steps, _Step(dense, layer.name)], None
        elif layer == Activation("shares") and steps and steps[-1].activation == "sigmoid":
            steps[-1] = _Step(steps[-1].dense, "shares")
        elif not isinstance(layer, Reshape):
            return []
    return steps if dense is None and before is None else []


def _after(before: Affine | None, dense: Dense) -> Dense:
    """A dense layer that does what was done to its input before."""
    if before is None:
        return dense
    inputs = len(dense.kernel)
    scale, shift = (_per_input(values, inputs) for values in (before.scale, before.shift))
    return Dense(dense.kernel * scale[:, None], dense.bias + shift @ dense.kernel)


def _both(first: Affine | None, second: Affine) -> Affine:
    if first is None:
        return second
    size = max(len(first.scale), len(second.scale))
    (scale, shift), (then_scale, then_shift) = (
        (_per_input(each.scale, size), _per_input(each.shift, size)) for each in (first, second)
    )
    return Affine(scale * then_scale, shift * then_scale + then_shift)


def _per_input(values: Weights, inputs: int) -> Weights:
    """Of a channel each, as the numbers of an image lie: the channel changes fastest."""
    return np.resize(values, inputs)
