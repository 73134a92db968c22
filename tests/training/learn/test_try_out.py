"""The first steps taken in advance: nothing of them is left but that they need not be traced again."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from digitpad.data.datasets import Data, load
from digitpad.protocol.recipe import Augmentation, Recipe
from digitpad_training.learn.backend import native_output_silenced

with native_output_silenced():
    from digitpad_training.learn.fit import Compiled, compiled, fit, try_out

PLAIN = Recipe("plain", hidden_units=(16,), dropout=0.2, epochs=2, batch_size=64)
RECIPES = (
    PLAIN,
    replace(PLAIN, name="whole", batch_normalisation=True, averaging=0.1, schedule="cosine", optimizer="sgd"),
    replace(
        PLAIN, name="bent", augmentation=Augmentation(), rounds=2, pen_share=1, network="convolutional", filters=(4,)
    ),
)


@pytest.fixture
def digits(small_data_folder: Path) -> Data:
    return load(small_data_folder)


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.name)
def test_a_network_that_was_tried_out_learns_as_one_that_was_not(recipe: Recipe, digits: Data) -> None:
    expected = fit(recipe, digits, [])
    network = compiled(recipe, digits)
    before = network.model.get_weights()
    try_out(network, digits)
    assert_same(network.model.get_weights(), before)
    trained = fit(recipe, digits, [], network=network)
    assert trained is network.model
    assert_same(trained.get_weights(), expected.get_weights())


def test_a_network_tried_out_is_not_traced_again(digits: Data) -> None:
    network = compiled(PLAIN, digits)
    try_out(network, digits)
    traced = network.model.train_function
    fit(PLAIN, digits, [], network=network)
    assert network.model.train_function is traced


@pytest.mark.parametrize(
    ("ordered", "is_same"),
    [
        (PLAIN, True),
        (replace(PLAIN, epochs=9, patience=3), True),
        (replace(PLAIN, epochs=9, schedule="cosine"), False),
        (replace(PLAIN, seed=PLAIN.seed + 1), False),
        (replace(PLAIN, hidden_units=(17,)), False),
        (replace(PLAIN, name="another"), False),
    ],
)
def test_a_network_is_of_each_recipe_that_differs_only_in_when_it_ends(ordered: Recipe, is_same: bool) -> None:
    assert network_of(PLAIN).is_of(ordered) == is_same


def test_with_a_schedule_the_end_is_part_of_each_step() -> None:
    falling = replace(PLAIN, schedule="cosine")
    assert network_of(falling).is_of(replace(falling, patience=3))
    assert not network_of(falling).is_of(replace(falling, epochs=9))
    averaged = replace(PLAIN, averaging=0.1)
    assert not network_of(averaged).is_of(replace(averaged, epochs=9))


def network_of(recipe: Recipe) -> Compiled:
    return Compiled(recipe, None, None)


def assert_same(weights: list[np.ndarray], others: list[np.ndarray]) -> None:
    for each, other in zip(weights, others, strict=True):
        np.testing.assert_array_equal(each, other)
