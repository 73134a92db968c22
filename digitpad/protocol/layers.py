"""The layers of a recipe: as a person writes them, "conv 16, conv 32, 64", and how many weights they have."""

from __future__ import annotations

import re
from dataclasses import replace

from digitpad.base.errors import DigitpadError
from digitpad.base.language import tr
from digitpad.protocol.recipe import MOST_LAYERS, MOST_UNITS, Recipe

MOST_FILTERS = 1024
MOST_CONVOLUTIONS = 4
"""After so many halvings an image of 28x28 has one pixel left."""

_SIDE, _DIGITS = 28, 10
_LAST_HIDDEN = 128  # of the presets' convolutional networks
_CONV = "conv"
_MOST_DIGITS = 9  # of a number that is written: Python refuses to read one of thousands


class LayersError(DigitpadError):
    """What was written makes no network."""


def with_layers(recipe: Recipe, written: str) -> Recipe:
    """The recipe with these layers: convolutions, such as "conv 16", and then numbers of units; "" for no hidden layer.

    Raises LayersError.
    """
    layers = re.findall(r"conv\s*\d+|[^\s,-]+", written.lower())
    filters = [int(layer.removeprefix(_CONV)) for layer in layers if layer.startswith(_CONV) and _is_number(layer)]
    units = [int(layer) for layer in layers if not layer.startswith(_CONV) and _is_number(layer)]
    if len(filters) + len(units) != len(layers) or not all(0 < each <= MOST_UNITS for each in units):
        raise LayersError(
            tr(
                "Hidden layers are numbers of units from 1 to {n}, such as 128, 64; before them there "
                "may be convolutions, such as conv 16, conv 32, 64.",
                "",
                MOST_UNITS,
            )
        )
    if [layer for layer in layers if layer.isdecimal()] != layers[len(filters) :]:
        raise LayersError(
            tr("Convolutions come before the layers of units, as in conv 16, conv 32, 64; change the order.")
        )
    if len(filters) > MOST_CONVOLUTIONS:
        raise LayersError(
            tr("After {n} convolutions an image has one pixel left; use {n} at most.", "", MOST_CONVOLUTIONS)
        )
    if not all(0 < each <= MOST_FILTERS for each in filters):
        raise LayersError(tr("A convolution has from 1 to {n} filters; choose fewer.", "", MOST_FILTERS))
    if len(units) > MOST_LAYERS:
        raise LayersError(
            tr("A network of {n} hidden layers does not learn; use {most} at most.", "", len(units), most=MOST_LAYERS)
        )
    made = replace(recipe, filters=tuple(filters), hidden_units=tuple(units))
    return replace(made, network="convolutional") if filters else replace(made, network="mlp")


def _is_number(layer: str) -> bool:
    text = layer.removeprefix(_CONV).strip()
    return text.isdecimal() and len(text) <= _MOST_DIGITS


def written(recipe: Recipe) -> str:
    """The layers as a person writes them."""
    return ", ".join([*(f"{_CONV} {each}" for each in recipe.filters), *map(str, recipe.hidden_units)])


def count_weights(recipe: Recipe) -> int | None:
    """How many weights the network of a recipe has; None for an imported one, which the recipe does not describe."""
    if recipe.network == "imported":
        return None
    weights, inputs, units = 0, _SIDE * _SIDE, recipe.hidden_units
    if recipe.network == "cnn":
        weights, inputs = _preset_convolutions(recipe)
        units = (_LAST_HIDDEN,)
    elif recipe.network == "convolutional":
        weights, inputs = _own_convolutions(recipe)
    for outputs in units:
        weights += _layer(inputs, outputs, recipe)
        inputs = outputs
    return weights + inputs * _DIGITS + _DIGITS


def _layer(inputs: int, outputs: int, recipe: Recipe) -> int:
    """Of a hidden layer: a bias to an output, or four figures of batch normalisation."""
    return inputs * outputs + (4 if recipe.batch_normalisation else 1) * outputs


def _preset_convolutions(recipe: Recipe) -> tuple[int, int]:
    """Their weights, and the inputs of the layer that follows."""
    first, *pairs = recipe.hidden_units
    weights, before, side = _layer(5 * 5, first, recipe), first, _SIDE // 2
    for filters in pairs:
        weights += _layer(3 * 3 * before, filters, recipe) + _layer(3 * 3 * filters, filters, recipe)
        before, side = filters, -(-side // 2)
    return weights, side * side * before


def _own_convolutions(recipe: Recipe) -> tuple[int, int]:
    weights, before, side = 0, 1, _SIDE
    for filters in recipe.filters:
        weights += _layer(3 * 3 * before, filters, recipe)
        before, side = filters, side // 2
    return weights, side * side * before
