"""Training on from a kept network, and what a run says about the network that it kept."""

import csv
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from digitpad.base import paths
from digitpad.base.errors import DigitpadError
from digitpad.data.datasets import Data, as_digit_images
from digitpad.processes.training import Training
from digitpad.protocol.messages import EpochFinished, Finished, Order
from digitpad.protocol.recipe import BUNDLED, PRESETS, Recipe
from digitpad.recognition.models.model_store import ModelPackageError, open_package
from digitpad.runs.run_folder import RunError
from digitpad.runs.train_on import name_of, package_named, recipe_to_train_on
from digitpad_training.learn.backend import native_output_silenced

with native_output_silenced():
    from digitpad_training.learn.fit import fit
    from digitpad_training.packages.load import LoadError, load_network

RECIPE = Recipe("small", hidden_units=(16,), batch_normalisation=True, epochs=1, learning_rate=0.002, batch_size=64)


@pytest.fixture(scope="module")
def package(small_data_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("packages") / "first"
    *_told, outcome = Training(Order(RECIPE, small_data_folder / "mnist.npz", None, folder)).messages()
    assert isinstance(outcome, Finished)
    return folder


def test_every_recipe_is_read_as_it_was_written() -> None:
    for preset in PRESETS:
        assert Recipe.from_json(json.loads(json.dumps(preset.recipe.to_json()))) == preset.recipe


def test_the_bundled_network_is_trained_on_for_a_short_time_at_a_low_rate() -> None:
    recipe = recipe_to_train_on(paths.bundled_package_dir())
    assert (recipe.teacher, recipe.epochs, recipe.rounds, recipe.learning_rate) == (None, 10, 4, 6e-4)
    assert recipe.hidden_units == BUNDLED.hidden_units


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"name": 7},
        {"name": "x", "epochs": "many"},
        {"name": "x", "epochs": True},
        {"name": "x", "network": "transformer"},
        {"name": "x", "hidden_units": 128},
        {"name": "x", "hidden_units": ["128"]},
        {"name": "x", "augmentation": 1},
        {"name": "x", "teacher": {"epochs": 1}},
        {"name": "x", "layers": [1]},
    ],
)
def test_what_is_no_recipe_is_refused(values: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"a recipe|where a recipe has something else"):
        Recipe.from_json(values)


def test_the_bundled_network_can_be_trained_on() -> None:
    recipe = recipe_to_train_on(package_named("bundled"))
    assert recipe.name == "bundled-on"
    assert recipe.began_from.startswith("bundled (")
    assert recipe.teacher is None
    assert recipe.hidden_units == BUNDLED.hidden_units
    weights = load_network(package_named("bundled"), recipe).get_weights()
    assert weights[0].shape == (784, BUNDLED.hidden_units[0])


def test_a_package_is_named_as_a_run_or_a_folder(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run = paths.models_dir() / "mine"
    run.mkdir(parents=True)
    assert package_named("mine") == run
    monkeypatch.chdir(package.parent)
    assert package_named("first") == Path("first")
    assert (name_of(run), name_of(paths.bundled_package_dir())) == ("mine", "bundled")
    with pytest.raises(RunError, match=r"There is no run and no folder theirs; `digitpad runs` lists the runs."):
        package_named("theirs")


@pytest.mark.parametrize(
    ("recipe", "sentence"),
    [
        ({"name": "../x"}, "is of a network that is not trained here"),
        ({"name": "x", "hidden_units": [8] * 10_000}, "is of a network that is not trained here"),
        ({"name": "x", "network": "cnn"}, "is of a network that is not trained here"),
        ({"name": "x", "hidden_units": "many"}, "does not say how its network is built"),
        ({"name": "x", "epochs": 10**15}, r"does not say how its network is built \(epochs is not within 1 and"),
        ({"name": "x", "seed": -1}, "does not say how its network is built"),
        ({"name": "x", "augmentation": {"ink_level": [1, 2, 3]}}, "does not say how its network is built"),
        ({"name": "x", "augmentation": {"elastic": 1e9}}, "does not say how its network is built"),
        ([], r"has a damaged card\.json: its recipe has no named values"),
    ],
)
def test_a_foreign_card_is_refused(tmp_path: Path, package: Path, recipe: object, sentence: str) -> None:
    card = json.loads((package / "card.json").read_text())
    (tmp_path / "card.json").write_text(json.dumps({**card, "recipe": recipe}))
    with pytest.raises(DigitpadError, match=sentence):
        recipe_to_train_on(tmp_path)


def test_a_folder_that_is_no_package_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelPackageError, match=r"\(it has no card\.json\); use another one\."):
        recipe_to_train_on(tmp_path)


def test_weights_of_other_layers_are_refused(package: Path) -> None:
    for other in (replace(RECIPE, hidden_units=(17,)), replace(RECIPE, hidden_units=(16, 16))):
        with pytest.raises(LoadError, match=r"The weights of first do not fit the network that its card describes"):
            load_network(package, other)


def test_training_on_begins_from_the_weights(package: Path, small_data: Data) -> None:
    start = load_network(package, RECIPE)
    still = replace(recipe_to_train_on(package), learning_rate=0.0)
    for before, after in zip(start.get_weights(), fit(still, small_data, [], start=start).get_weights(), strict=True):
        if before.ndim > 1:
            assert np.allclose(before, after, atol=1e-6)


def test_history_and_confusion_are_those_of_the_network_that_was_kept(
    small_data: Data, small_data_folder: Path, tmp_path: Path
) -> None:
    """Computed again from the saved weights, by none of the code that wrote them."""
    recipe = replace(RECIPE, epochs=3, batch_normalisation=False, hidden_units=(3,))
    order = Order(recipe, small_data_folder / "mnist.npz", None, tmp_path / "run")
    messages = list(Training(order).messages())
    finished, epochs = messages[-1], [message for message in messages if isinstance(message, EpochFinished)]
    assert isinstance(finished, Finished)
    held_out = small_data.mnist_held_out
    probabilities = np.asarray(load_network(tmp_path / "run", recipe)(as_digit_images(held_out.images)))
    counts = [[0] * 10 for _digit in range(10)]
    for label, row in zip(held_out.labels, probabilities, strict=True):
        counts[label][max(range(10), key=row.__getitem__)] += 1
    best = epochs[finished.best_epoch - 1]
    assert [list(row) for row in best.confusion] == counts
    with (tmp_path / "run" / "confusion.csv").open() as file:
        assert [[int(cell) for cell in row] for row in csv.reader(file)] == counts
    with (tmp_path / "run" / "history.csv").open() as file:
        kept = list(csv.DictReader(file))[finished.best_epoch - 1]
    right = sum(counts[digit][digit] for digit in range(10)) / len(held_out.labels)
    assert float(kept["held_out_accuracy"]) == best.held_out_accuracy == pytest.approx(right)
    loss = -np.log(probabilities[np.arange(len(held_out.labels)), held_out.labels]).mean()
    assert float(kept["held_out_loss"]) == pytest.approx(loss, rel=0.01)  # matrices are kept with 16 bits
    assert open_package(tmp_path / "run").card.name == "small"
