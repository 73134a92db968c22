"""Networks from elsewhere: how they want their images is found out, and suspicious ones are refused."""

import hashlib
import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import keras
import numpy as np
import pytest
from exported import ONE_WAY, write
from foreign_networks import branching, recurrent
from small_networks import RECIPES, taught

from digitpad.base.errors import DigitpadError
from digitpad.base.paths import bundled_package_dir
from digitpad.data.datasets import as_digit_images, load_mnist
from digitpad.processes.training import Training
from digitpad.protocol.conversions import ImportOrder
from digitpad.protocol.formats import FORMATS, Format, format_named
from digitpad.protocol.kinds import kind_of
from digitpad.protocol.messages import Finished, Order
from digitpad.protocol.recipe import Recipe
from digitpad.recognition.known_digits import known_digits
from digitpad.recognition.models.model_store import open_package
from digitpad.runs.train_on import recipe_to_train_on
from digitpad_training.formats.importing.importing import import_network, read_network
from digitpad_training.packages.load import load_network

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")  # of TensorFlow's own


def _network(values: str, outputs: str, shape: tuple[int, ...]) -> keras.Model:
    """A network that wants its images and means its answers in another way, made from one that does not."""
    inner = taught("mlp-128")
    scale, offset = {
        "0 to 1": (1, 0),
        "-1 to 1": (0.5, 0.5),
        "0 to 255": (1 / 255, 0),
        "-0.42 to 2.82": (0.3081, 0.1307),
        "dark": (-1 / 255, 1),
    }[values]
    given = keras.Input(shape)
    x: Any = keras.layers.Rescaling(scale, offset)(given)
    x = keras.layers.Reshape((28, 28))(x)
    for layer in inner.layers[1:-1]:
        x = layer(x)
    last = keras.layers.Dense(10, activation={"logits": "linear", "sigmoids": "sigmoid"}.get(outputs, "softmax"))
    x = last(x)
    last.set_weights(inner.layers[-1].get_weights())
    return keras.Model(given, x)


@pytest.mark.parametrize(
    ("values", "outputs", "shape", "suffix"),
    [
        ("0 to 1", "probabilities", (28, 28), ".keras"),
        ("0 to 255", "logits", (28, 28, 1), ".keras"),
        ("-1 to 1", "sigmoids", (784,), ".keras"),
        ("dark", "probabilities", (1, 28, 28), ".keras"),
        ("0 to 255", "probabilities", (784,), ".h5"),
        ("-0.42 to 2.82", "logits", (28, 28), ".keras"),
    ],
)
def test_what_a_network_wants_is_found_out(
    values: str, outputs: str, shape: tuple[int, ...], suffix: str, tmp_path: Path, home: Path
) -> None:
    network = _network(values, outputs, shape)
    file = tmp_path / f"from elsewhere{suffix}"
    write(suffix.removeprefix("."), network, "any", file)
    imported = import_network(ImportOrder(file, home / "models"))
    found = imported.convention
    assert (found.values, found.ink) == (("0 to 255", "dark") if values == "dark" else (values, "bright"))
    assert found.outputs == outputs
    assert found.accuracy > 0.9
    assert imported.folder == home / "models" / "from-elsewhere"
    package = open_package(imported.folder)
    assert package.card.metrics["known_digits"]["accuracy"] == pytest.approx(found.accuracy, abs=0.005)
    learned = load_network(imported.folder, recipe_to_train_on(imported.folder))
    assert learned.count_params() == taught("mlp-128").count_params()
    digits = known_digits()
    read = [package.classifier.classify(image).digit for image in digits.images[:100]]
    assert float((np.array(read) == digits.labels[:100]).mean()) > 0.9
    assert import_network(ImportOrder(file, home / "models")).folder.name == "from-elsewhere-2"


@pytest.mark.parametrize("preset", ["mlp-50-50-sigmoid", "cnn"])
@pytest.mark.parametrize(
    "wanted", [each for each in FORMATS if each.id not in ("tfjs", "web", *ONE_WAY)], ids=lambda each: each.id
)
def test_what_was_exported_is_read_again(preset: str, wanted: Format, tmp_path: Path) -> None:
    model, images = taught(preset), known_digits(200).images
    path = tmp_path / f"exported{wanted.suffix}"
    write(wanted.id, model, preset, path)
    read = read_network(path)
    answers, expected = np.asarray(read.model(images)), np.asarray(model(images))
    exact = wanted.difference is not None
    assert np.abs(answers - expected).max() <= (max(wanted.difference or 0, 1e-5) if exact else 0.1)
    if read.original is not None:
        assert np.abs(answers - read.original(images)).max() <= (1e-4 if exact else 0.1)


@pytest.mark.parametrize("preset", [name for name in RECIPES if RECIPES[name].output == "sigmoid"])
@pytest.mark.parametrize("format_id", ["keras", "litert"])
def test_sigmoids_divided_by_their_sum_are_imported_again(
    preset: str, format_id: str, tmp_path: Path, home: Path
) -> None:
    """All of them are 0 where the images are far too bright, and 0 divided by 0 is no number."""
    path = tmp_path / f"exported{format_named(format_id).suffix}"
    write(format_id, taught(preset), preset, path)
    found = import_network(ImportOrder(path, home / "models")).convention
    assert (found.values, found.ink, found.outputs) == ("0 to 1", "bright", "probabilities")


def test_a_network_that_cannot_tell_digits_is_refused(tmp_path: Path, home: Path) -> None:
    keras.utils.set_random_seed(3)
    path = tmp_path / "untaught.keras"
    keras.Sequential([keras.Input((28, 28)), keras.layers.Flatten(), keras.layers.Dense(10)]).save(path)
    with pytest.raises(DigitpadError, match=r"reads at best .* % of known digits"):
        import_network(ImportOrder(path, home / "models"))
    assert not (home / "models").exists()


def test_the_kind_is_known_by_name_and_content(tmp_path: Path) -> None:
    taught("mlp-128").save(tmp_path / "good.keras")
    assert kind_of(tmp_path / "good.keras") == "keras"
    (tmp_path / "empty.keras").touch()
    with pytest.raises(DigitpadError, match=r"empty\.keras is empty"):
        kind_of(tmp_path / "empty.keras")
    with pytest.raises(DigitpadError, match="does not exist"):
        kind_of(tmp_path / "nothing.keras")


@pytest.mark.parametrize("network", [branching, recurrent])
def test_whatever_was_imported_can_be_trained_on(
    network: Callable[[], keras.Model], small_data_folder: Path, tmp_path: Path, home: Path
) -> None:
    network().save(tmp_path / "other.keras")
    imported = import_network(ImportOrder(tmp_path / "other.keras", home / "models")).folder
    recipe = replace(recipe_to_train_on(imported), epochs=1, learning_rate=1e-4)
    order = Order(recipe, small_data_folder / "mnist.npz", None, home / "models" / "learned", start=imported)
    *_told, outcome = Training(order).messages()
    assert isinstance(outcome, Finished), outcome
    run = open_package(outcome.folder)
    assert run.card.recipe["began_from"].startswith("other (")
    assert run.card.architecture == open_package(imported).card.architecture
    again = recipe_to_train_on(outcome.folder)
    before, after = load_network(imported, recipe).get_weights(), load_network(outcome.folder, again).get_weights()
    assert [each.shape for each in before] == [each.shape for each in after]
    assert any((one != other).any() for one, other in zip(before, after, strict=True))


def test_a_package_that_says_it_was_imported_is_looked_at_too(tmp_path: Path) -> None:
    """As if someone passed on a package of their own, with code in it."""
    package = tmp_path / "given"
    shutil.copytree(bundled_package_dir(), package)
    given = keras.Input((28, 28))
    code = keras.layers.Lambda(lambda x: x, output_shape=(28, 28))(given)
    network = keras.Model(given, keras.layers.Dense(10)(keras.layers.Flatten()(code)))
    network.save(package / "model.keras")
    card = json.loads((package / "card.json").read_text())
    card["recipe"] = Recipe("given", network="imported").to_json()
    card["sha256"]["model.keras"] = hashlib.sha256((package / "model.keras").read_bytes()).hexdigest()
    (package / "card.json").write_text(json.dumps(card))
    with pytest.raises(DigitpadError, match="has 'Lambda', which is no plain layer of Keras"):
        load_network(package, recipe_to_train_on(package))


def test_what_was_imported_is_measured_as_what_was_trained(
    tmp_path: Path, home: Path, small_data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DIGITPAD_DATA", str(small_data_folder))
    taught("mlp-128").save(tmp_path / "mine.keras")
    package = open_package(import_network(ImportOrder(tmp_path / "mine.keras", home / "models")).folder)
    test = load_mnist(small_data_folder / "mnist.npz", "test")
    right = (np.asarray(taught("mlp-128")(as_digit_images(test.images))).argmax(axis=1) == test.labels).mean()
    assert package.card.metrics["own_test"]["digits"] == len(test.labels)
    assert package.card.metrics["own_test"]["accuracy"] == pytest.approx(right, abs=0.02)


def test_weights_that_8_bits_would_spoil_keep_their_32(tmp_path: Path, home: Path) -> None:
    network = keras.models.clone_model(taught("mlp-128"))
    kernel, *others = taught("mlp-128").get_weights()
    kernel[0] = 10_000  # of a pixel that is never inked, beside which all other weights are nearly 0
    network.set_weights([kernel, *others])
    network.save(tmp_path / "uneven.keras")
    folder = import_network(ImportOrder(tmp_path / "uneven.keras", home / "models")).folder
    assert open_package(folder).card.metrics["known_digits"]["accuracy"] > 0.9
    assert (folder / "model.tflite").stat().st_size > 4 * 101_770
