"""A network as stages: its layers, its strongest connections, and the sum of a unit."""

import numpy as np
import pytest
from elsewhere import bundled_network
from hand import SEVEN, drawing

from digitpad.ink.normalize import normalize
from digitpad.ink.raster import render
from digitpad.recognition.inside.activations import Numbers
from digitpad.recognition.inside.graph import chain
from digitpad.recognition.inside.layers import Activation, Convolution, Dense, Layer, Pool, Reshape
from digitpad.recognition.inside.network import Network
from digitpad.recognition.inside.stages import stages_of, strongest_lines, sum_of, unit_outputs, weights_of

RANDOM = np.random.default_rng(5)


def weights(*shape: int) -> Numbers:
    return np.asarray(RANDOM.normal(size=shape) / 10, np.float32)


@pytest.fixture(scope="module")
def network() -> Network:
    return Network.of(bundled_network())


@pytest.fixture(scope="module")
def image() -> Numbers:
    found = normalize(render(drawing(SEVEN)))
    assert found is not None
    return found[None]


def convolutional() -> Network:
    layers: list[Layer] = [
        Reshape((28, 28, 1)),
        Convolution(weights(3, 3, 1, 6), weights(6), (1, 1), "same"),
        Activation("relu"),
        Pool("max", (2, 2), (2, 2), "valid"),
        Reshape((1176,)),
        Dense(weights(1176, 10), weights(10)),
        Activation("softmax"),
    ]
    return Network(chain(layers), (28, 28))


def test_the_bundled_network_has_a_stage_for_each_layer(network: Network) -> None:
    found = stages_of(network)
    assert found[0].title == "The image, 28 × 28 pixels"
    assert found[-1].title == "10 units, softmax"
    dense = [node.layer for node in network.graph if isinstance(node.layer, Dense)]
    assert [stage.shape for stage in found[1:]] == [layer.bias.shape for layer in dense]


def test_a_convolution_is_a_stage_of_feature_maps_with_what_follows_it(image: Numbers) -> None:
    network = convolutional()
    _image, maps, answers = stages_of(network)
    assert maps.title == "6 feature maps of 14 × 14, relu"
    assert answers.title == "10 units, softmax"
    outputs = network.outputs(image)
    assert unit_outputs(maps, outputs[maps.place]).shape == (1, 6)
    filter_ = weights_of(maps, 2)
    assert filter_ is not None
    assert filter_.shape == (3, 3)
    assert sum_of(maps, 0, outputs) is None


def test_lines_are_the_largest_products_of_activation_and_weight(network: Network, image: Numbers) -> None:
    stages, outputs = stages_of(network), network.outputs(image)
    before, last = stages[-2], stages[-1]
    lines = strongest_lines(before, last, outputs, 20)
    assert isinstance(last.layer, Dense)
    products = np.abs(outputs[before.place][0][:, None] * last.layer.kernel)
    found = products[lines.sources, lines.targets]
    assert len(found) == 20
    assert found[0] == products.max()
    assert np.abs(lines.strengths).max() == 1


def test_the_terms_of_a_sum_add_up_to_the_output(network: Network, image: Numbers) -> None:
    stages, outputs = stages_of(network), network.outputs(image)
    unit = int(outputs[stages[1].place][0].argmax())
    found = sum_of(stages[1], unit, outputs)
    assert found is not None
    terms = sum(value * weight for _unit, value, weight in found.terms)
    assert terms + found.others + found.bias == pytest.approx(found.total, rel=1e-4)
    assert found.output == pytest.approx(max(found.total, 0), rel=1e-4)
    assert len(found.terms) == 6


def test_weights_from_pixels_are_a_picture(network: Network) -> None:
    stages = stages_of(network)
    picture = weights_of(stages[1], 3)
    assert isinstance(stages[1].layer, Dense)
    assert picture is not None
    np.testing.assert_array_equal(picture.reshape(-1), stages[1].layer.kernel[:, 3])


def test_a_blank_image_has_no_lines_from_its_pixels(network: Network) -> None:
    stages = stages_of(network)
    outputs = network.outputs(np.zeros((1, 28, 28), np.float32))
    assert len(strongest_lines(stages[0], stages[1], outputs).sources) == 0
