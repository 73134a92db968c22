"""Networks that want their images or mean their answers in an unusual way: found out by trying, and reported."""

from pathlib import Path

import keras
import numpy as np
import pytest
from exported import ONE_WAY, write
from odd_networks import enlarged, in_colour, of_first_kernel, padded, squashed_twice, transposed
from small_networks import taught

from digitpad.base.errors import DigitpadError
from digitpad.protocol.conversions import Imported, ImportOrder
from digitpad.protocol.formats import FORMATS
from digitpad.recognition.known_digits import known_digits
from digitpad.recognition.models.model_store import ModelPackage, open_package
from digitpad.runs.train_on import recipe_to_train_on
from digitpad_training.formats.exporting.export import checked
from digitpad_training.formats.importing.conventions import convention_of
from digitpad_training.formats.importing.importing import import_network
from digitpad_training.formats.importing.input_shapes import input_shape
from digitpad_training.packages.load import load_network

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")  # of TensorFlow's own


def _imported(network: keras.Model, tmp_path: Path, home: Path, format_id: str = "keras") -> Imported:
    file = tmp_path / f"odd{next(each.suffix for each in FORMATS if each.id == format_id)}"
    write(format_id, network, "odd", file)
    return import_network(ImportOrder(file, home / "models"))


def _reads_as(package: ModelPackage, network: keras.Model) -> bool:
    images = known_digits(200).images
    read = [package.classifier.classify(image).digit for image in images]
    return float(np.mean(read == np.asarray(network(images)).argmax(axis=1))) > 0.98


@pytest.mark.parametrize("format_id", ["keras", "litert", "onnx"])
def test_transposed_images_are_found_out_and_the_package_turns_them(format_id: str, tmp_path: Path, home: Path) -> None:
    imported = _imported(transposed(), tmp_path, home, format_id)
    assert imported.convention.transposed
    assert ", images transposed, " in imported.in_words()
    assert _reads_as(open_package(imported.folder), taught("mlp-128"))
    loaded = load_network(imported.folder, recipe_to_train_on(imported.folder))
    assert loaded.count_params() == taught("mlp-128").count_params()


def test_what_turns_its_images_goes_out_in_every_format(tmp_path: Path, home: Path) -> None:
    imported = _imported(transposed((28, 28, 1)), tmp_path, home)
    network = keras.models.load_model(imported.folder / "model.keras")
    expected = network.predict(known_digits().images, verbose=0)
    for wanted in (each for each in FORMATS if each.id not in ONE_WAY):
        path = tmp_path / f"{wanted.id}{wanted.suffix}"
        write(wanted.id, network, "odd", path)
        checked(wanted, path, expected)


@pytest.mark.parametrize("shape", [(32, 32, 1), (1, 32, 32), (1024,)], ids=str)
def test_images_of_32_pixels_with_paper_around_the_digit(shape: tuple[int, ...], tmp_path: Path, home: Path) -> None:
    imported = _imported(padded(shape), tmp_path, home)
    assert (imported.convention.fit, imported.convention.side) == ("padded", 32)
    assert ", images padded to 32x32, " in imported.in_words()
    assert _reads_as(open_package(imported.folder), taught("mlp-128"))


def test_images_that_were_enlarged(tmp_path: Path, home: Path) -> None:
    imported = _imported(enlarged(), tmp_path, home)
    assert (imported.convention.fit, imported.convention.side) == ("enlarged", 48)
    accuracy = open_package(imported.folder).card.metrics["known_digits"]["accuracy"]
    assert accuracy == pytest.approx(imported.convention.accuracy, abs=0.005)
    assert accuracy > 0.9


@pytest.mark.parametrize("shape", [(28, 28, 3), (3, 28, 28)], ids=str)
def test_grey_is_given_as_colours(shape: tuple[int, ...], tmp_path: Path, home: Path) -> None:
    imported = _imported(in_colour(shape), tmp_path, home)
    assert _reads_as(open_package(imported.folder), taught("mlp-128"))


@pytest.mark.parametrize("given", [(784, 1), (1, 784), (28, 28, 1, 1), (3, 32, 32), (64, 64, 3), (30, 30)], ids=str)
def test_shapes_that_one_grey_image_comes_in(given: tuple[int, ...]) -> None:
    shape = input_shape(given)
    assert shape is not None
    assert shape.shaped(np.zeros((2, shape.side, shape.side), np.float32)).shape == (2, *given)


_OTHERS = [
    (27, 27),
    (65, 65),
    (28, 32),
    (28, 28, 2),
    (14, 14, 4),
    (3, 28, 28, 3),
    (1,),
    (),
    (785,),
    (None, 28),
    (-28, -28),
]


@pytest.mark.parametrize("given", _OTHERS, ids=str)
def test_shapes_of_other_images(given: tuple[int, ...]) -> None:
    assert input_shape(given) is None


@pytest.mark.parametrize(
    ("first", "second"),
    [("softmax", "softmax"), ("sigmoid", "softmax"), ("softmax", "log_softmax"), ("softmax", "sigmoid")],
)
def test_a_softmax_applied_twice_leaves_the_network_as_confident_as_it_was(
    first: str, second: str, tmp_path: Path, home: Path
) -> None:
    imported = _imported(squashed_twice(first, second), tmp_path, home)
    assert "without its last softmax or sigmoid" in imported.assumed
    classifier = open_package(imported.folder).classifier
    sureness = np.mean([classifier.classify(image).probabilities.max() for image in known_digits(50).images])
    assert sureness > (0.7 if first == "softmax" else np.e / (np.e + 9))  # the most that a softmax of 0..1 can give


def test_a_softmax_used_twice(tmp_path: Path, home: Path) -> None:
    """One layer in two places, of which only the second is left out."""
    network, squash = of_first_kernel((28, 28), lambda kernel: kernel, "linear"), keras.layers.Softmax()
    imported = _imported(keras.Model(network.inputs, squash(squash(network.outputs[0]))), tmp_path, home)
    assert "without its last softmax or sigmoid" in imported.assumed
    assert _reads_as(open_package(imported.folder), taught("mlp-128"))
    image = known_digits(1).images[0]
    sureness = open_package(imported.folder).classifier.classify(image).probabilities.max()
    assert sureness == pytest.approx(np.asarray(taught("mlp-128")(image[None])).max(), abs=0.05)


def test_a_range_in_which_a_network_overflows_is_only_that() -> None:
    digits = known_digits(50)
    right = np.eye(10)[digits.labels]
    network = lambda images: right if images.max() <= 1 and images.min() >= 0 else right * np.nan  # noqa: E731
    assert convention_of(network, digits).values == "0 to 1"
    with pytest.raises(DigitpadError, match="gives answers that are no numbers"):
        convention_of(lambda images: np.full((len(images), 10), np.inf), digits)
