"""Keras files: whatever their name, in arithmetic of 16 bits, with layers that are used only in training."""

from pathlib import Path

import keras
import numpy as np
import pytest
from exported import write
from small_networks import taught

from digitpad.base.errors import DigitpadError
from digitpad.protocol.conversions import ImportOrder
from digitpad.recognition.known_digits import known_digits
from digitpad_training.formats.importing.importing import import_network, read_network
from digitpad_training.packages.suspicion import AUGMENTING

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")  # of TensorFlow's own

_ARGUMENTS = {
    "RandomRotation": (0.1,),
    "RandomTranslation": (0.1, 0.1),
    "RandomPosterization": (4,),
    "RandomErasing": (),
    "RandomElasticTransform": (),
    "RandomGaussianBlur": (),
    "RandomFlip": (),
    "RandomInvert": (),
    "RandomPerspective": (),
    "RandomColorJitter": (),
    "AugMix": (),
    "CutMix": (),
    "MixUp": (),
    "RandAugment": (),
    "Solarization": (),
}
_OF_KERAS_2 = {"RandomHeight", "RandomWidth"}


def _saved(network: keras.Model, path: Path, as_format: str = "") -> Path:
    whole = path.with_name(f"whole.{as_format or path.suffix[1:]}")
    write(as_format or path.suffix[1:], network, "any", whole)
    return whole.rename(path)


def _with(*layers: keras.layers.Layer, policy: str = "float32", colours: int = 1) -> keras.Model:
    """The taught network behind these layers."""
    before = keras.config.dtype_policy()
    keras.config.set_dtype_policy(policy)
    try:
        dense = [keras.layers.Dense(128, "relu"), keras.layers.Dense(10, "softmax")]
        network = keras.Sequential([keras.Input((28, 28, colours)), *layers, keras.layers.Flatten(), *dense])
    finally:
        keras.config.set_dtype_policy(before)
    w1, b1, w2, b2 = taught("mlp-128").get_weights()
    network.set_weights([np.repeat(w1, colours, axis=0) / colours, b1, w2, b2])
    return network


def _reads_as_taught(path: Path, most: float = 1e-5) -> None:
    images = known_digits(50).images
    network = read_network(path).model
    given = np.repeat(images[..., None], network.input_shape[-1], axis=-1)
    difference = np.asarray(network(given, training=False)) - np.asarray(taught("mlp-128")(images))
    assert np.abs(difference).max() <= most
    assert {str(weights.dtype) for weights in network.get_weights()} == {"float32"}


@pytest.mark.parametrize(
    ("called", "as_format"), [("hdf5.keras", "h5"), ("archive.h5", "keras"), ("archive", "keras"), ("hdf5.bin", "h5")]
)
def test_whatever_its_name_the_content_is_read(called: str, as_format: str, tmp_path: Path) -> None:
    _reads_as_taught(_saved(_with(), tmp_path / called, as_format))


@pytest.mark.parametrize("suffix", [".keras", ".h5"])
@pytest.mark.parametrize("policy", ["mixed_float16", "mixed_bfloat16", "float16", "bfloat16", "float64"])
def test_any_precision_becomes_32_bits(policy: str, suffix: str, tmp_path: Path) -> None:
    _reads_as_taught(_saved(_with(policy=policy), tmp_path / f"half{suffix}"), 0.05 if policy == "bfloat16" else 5e-3)


def test_what_was_learned_in_16_bits_becomes_a_package(tmp_path: Path, home: Path) -> None:
    path = _saved(_with(policy="mixed_float16"), tmp_path / "half.keras")
    assert import_network(ImportOrder(path, home / "models")).convention.accuracy > 0.9


def test_weights_of_8_bits_are_refused_in_a_sentence(tmp_path: Path) -> None:
    network = _with()
    network.layers[-2].quantize("int8")
    with pytest.raises(DigitpadError, match=r"has \w*Quantiz\w*, which is not taken here"):
        read_network(_saved(network, tmp_path / "small.keras"))


def test_layers_that_vary_images_are_left_out(tmp_path: Path) -> None:
    kinds = sorted(AUGMENTING - _OF_KERAS_2)
    varying = [getattr(keras.layers, kind)(*_ARGUMENTS.get(kind, (0.2,))) for kind in kinds]
    path = _saved(_with(*varying, colours=3), tmp_path / "varied.keras")
    read = read_network(path)
    assert read.assumed == f"without {', '.join(kinds)}, which are used only in training"
    assert not any(isinstance(each, tuple(map(type, varying))) for each in read.model._flatten_layers())
    _reads_as_taught(path)


def test_a_network_that_varies_its_images_becomes_a_package(tmp_path: Path, home: Path) -> None:
    layers = keras.layers
    varied = keras.Sequential([layers.RandomZoom(0.1), layers.RandomRotation(0.1), layers.Resizing(28, 28)])
    network = _with(varied, layers.RandomCrop(28, 28), layers.CenterCrop(28, 28), layers.AlphaDropout(0.1))
    imported = import_network(ImportOrder(_saved(network, tmp_path / "varied.h5"), home / "models"))
    assert (
        "is imported: without RandomZoom, RandomRotation, which are used only in training, values"
        in imported.in_words()
    )
    read = keras.models.load_model(imported.folder / "model.keras")
    write("onnx", read, "varied", tmp_path / "varied.onnx")
    images = known_digits(50).images
    expected = np.asarray(taught("mlp-128")(images))
    assert np.abs(np.asarray(read(images)) - expected).max() < 1e-5
    assert np.abs(np.asarray(read_network(tmp_path / "varied.onnx").model(images)) - expected).max() < 1e-5


def test_a_layer_that_litert_lacks_is_reported(tmp_path: Path, home: Path) -> None:
    layers = keras.layers
    network = _with(layers.Resizing(56, 56, "bicubic"), layers.AveragePooling2D(2))
    with pytest.raises(
        DigitpadError, match=r"LiteRT cannot compute the network.*; use a network of plain layers\."
    ) as said:
        import_network(ImportOrder(_saved(network, tmp_path / "smooth.keras"), home / "models"))
    assert "\n" not in str(said.value)
    assert not list((home / "models").iterdir())


def test_layers_of_keras_that_are_not_taken_are_not_called_dangerous(tmp_path: Path) -> None:
    path = _saved(_with(keras.layers.Equalization(bins=64), colours=1), tmp_path / "equal.keras")
    with pytest.raises(DigitpadError, match=r"has Equalization, which is not taken here; use a network of plain layer"):
        read_network(path)
