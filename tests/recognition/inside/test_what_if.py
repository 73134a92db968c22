"""A network broken on purpose: what each change does, and that the original stays as it was."""

import numpy as np
import pytest
from elsewhere import bundled_network
from hand import SEVEN, drawing

from digitpad.ink.normalize import normalize
from digitpad.ink.raster import render
from digitpad.recognition.classifier import Classifier
from digitpad.recognition.inside.activations import Numbers
from digitpad.recognition.inside.graph import chain
from digitpad.recognition.inside.layers import Activation, Convolution, Dense, Layer, Pool, Reshape
from digitpad.recognition.inside.network import Network
from digitpad.recognition.inside.stages import stages_of
from digitpad.recognition.inside.what_if import Change, ChangedClassifier, changed, network_of, rounded


@pytest.fixture(scope="module")
def network() -> Network:
    return Network.of(bundled_network())


@pytest.fixture(scope="module")
def image() -> Numbers:
    found = normalize(render(drawing(SEVEN)))
    assert found is not None
    return found


def test_without_changes_it_is_the_same(network: Network, image: Numbers) -> None:
    same = changed(network, {1: Change()})
    np.testing.assert_array_equal(same.probabilities(image[None]), network.probabilities(image[None]))


def test_biases_go(network: Network) -> None:
    layer = stages_of(changed(network, {2: Change(biases_off=True)}))[2].layer
    before = stages_of(network)[2].layer
    assert isinstance(layer, Dense)
    assert isinstance(before, Dense)
    assert not layer.bias.any()
    assert before.bias.any()
    assert layer.kernel is before.kernel


def test_noise_has_the_deviation_that_was_asked_for_and_is_the_same_each_time(network: Network) -> None:
    before = stages_of(network)[1].layer
    one, other = (stages_of(changed(network, {1: Change(noise=0.5)}))[1].layer for _time in range(2))
    assert before is not None
    assert one is not None
    assert other is not None
    np.testing.assert_array_equal(one.kernel, other.kernel)
    assert (one.kernel - before.kernel).std() == pytest.approx(0.5 * before.kernel.std(), rel=0.01)


@pytest.mark.parametrize(("bits", "levels"), [(1, 2), (2, 3), (3, 7), (4, 15), (8, 255)])
def test_bits_leave_so_many_levels(bits: int, levels: int) -> None:
    weights = np.linspace(-1, 1, 10_001, dtype=np.float32)[1:]
    assert len(np.unique(rounded(weights[weights != 0], bits))) == levels


def test_of_a_silenced_unit_nothing_reaches_the_next_layer(network: Network, image: Numbers) -> None:
    stages = stages_of(network)
    outputs = network.outputs(image[None])
    unit = int(outputs[stages[-2].place][0].argmax())
    silenced = changed(network, {len(stages) - 2: Change(silenced=frozenset({unit}))})
    without = outputs[stages[-2].place].copy()
    without[0, unit] = 0
    last = stages[-1].layer
    assert isinstance(last, Dense)
    expected = without @ last.kernel + last.bias
    np.testing.assert_allclose(silenced.outputs(image[None])[-2], expected, rtol=1e-4, atol=1e-4)


def test_a_silenced_feature_map_is_silent_behind_a_pooling_and_a_reshape() -> None:
    random = np.random.default_rng(2)
    layers: list[Layer] = [
        Reshape((28, 28, 1)),
        Convolution(random.random((3, 3, 1, 4), np.float32), np.ones(4, np.float32), (1, 1), "same"),
        Activation("relu"),
        Pool("max", (2, 2), (2, 2), "valid"),
        Reshape((784,)),
        Dense(random.random((784, 10), np.float32), np.zeros(10, np.float32)),
        Activation("softmax"),
    ]
    every = frozenset(range(4))
    silenced = changed(Network(chain(layers), (28, 28)), {1: Change(silenced=every)})
    np.testing.assert_allclose(silenced.probabilities(np.ones((1, 28, 28), np.float32)), 0.1)


def test_it_reads_like_a_classifier(network: Network, image: Numbers, classifier: Classifier) -> None:
    tried = ChangedClassifier(classifier, changed(network, {1: Change(bits=8)}))
    assert tried.classify(image).digit == classifier.classify(image).digit == 7
    assert network_of(tried) is tried.network
    assert tried.twin() is tried
