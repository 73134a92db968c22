"""LiteRT files that ask for what no network needs: each is refused in a sentence, quickly and in little memory."""

import copy
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from ai_edge_litert import schema_py_generated as schema
from elsewhere import bundled_network
from mutated_networks import packed, tables_of

from digitpad.recognition.classifier import Classifier
from digitpad.recognition.hidden_layer import with_hidden_output
from digitpad.recognition.inside.costs import TooCostlyError
from digitpad.recognition.inside.graph import chain
from digitpad.recognition.inside.layers import Affine, Convolution, Dense, Layer, Pool, Reshape, ZeroPadding
from digitpad.recognition.inside.network import Network, UnexplainedError
from digitpad.recognition.inside.what_if import network_of

FULLY_CONNECTED = 9
HUGE = 2**31 - 1


def dense_operators(model: Any) -> list[Any]:
    codes = [each.builtinCode for each in model.operatorCodes]
    return [each for each in model.subgraphs[0].operators if codes[each.opcodeIndex] == FULLY_CONNECTED]


def share_weights(model: Any) -> None:
    """Further dense layers with the weights of the first, as if they were their own."""
    graph, first = model.subgraphs[0], dense_operators(model)[0]
    for _number in range(5):
        added = copy.copy(first)
        for places, name in ((first.inputs, "inputs"), (first.outputs, "outputs")):
            numbers = np.array(places)
            at = 1 if name == "inputs" else 0
            graph.tensors.append(copy.copy(graph.tensors[int(numbers[at])]))
            numbers[at] = len(graph.tensors) - 1
            setattr(added, name, numbers)
        graph.operators.append(added)


def let_weights_make_themselves(model: Any) -> None:
    """Weights that are unpacked of themselves."""
    graph, first = model.subgraphs[0], dense_operators(model)[0]
    weights = int(first.inputs[1])
    graph.tensors[weights].buffer = 0
    code, unpacking = schema.OperatorCodeT(), schema.OperatorT()
    code.builtinCode = code.deprecatedBuiltinCode = 6
    model.operatorCodes.append(code)
    unpacking.opcodeIndex = len(model.operatorCodes) - 1
    unpacking.inputs = unpacking.outputs = np.array([weights], np.int32)
    graph.operators.insert(0, unpacking)


def give_many_axes(model: Any) -> None:
    graph = model.subgraphs[0]
    graph.tensors[int(dense_operators(model)[-1].inputs[0])].shape = np.ones(100_000, np.int32)


def take_many_inputs(model: Any) -> None:
    dense_operators(model)[0].inputs = np.zeros(100_000, np.int32)


def have_many_signatures(model: Any) -> None:
    model.signatureDefs = [schema.SignatureDefT() for _number in range(6_000)]


@pytest.mark.parametrize(
    ("change", "what"),
    [
        (share_weights, "it has the same weights again and again"),
        (let_weights_make_themselves, "it is damaged or too large"),
        (give_many_axes, "it has numbers in more axes than any image"),
        (take_many_inputs, "it is damaged or too large"),
        (have_many_signatures, "it is damaged or too large"),
    ],
)
def test_parts_that_are_used_too_often(change: Callable[[Any], None], what: str) -> None:
    model = tables_of(bundled_network())
    change(model)
    with pytest.raises(UnexplainedError) as raised:
        Network.of(packed(model))
    assert raised.value.what == what


def ones(*shape: int) -> np.ndarray[Any, np.dtype[np.float32]]:
    return np.ones(shape, np.float32)


@pytest.mark.parametrize(
    "layer",
    [
        ZeroPadding((0, HUGE), (0, 0)),
        Pool("max", (HUGE, 1), (1, 1), "same"),
        Pool("mean", (20_000, 20_000), (1, 1), "same"),
        Convolution(ones(1, 1, 1, 100_000), ones(100_000), (1, 1), "valid"),
        Affine(ones(1_000_000), ones(1_000_000)),
        Dense(ones(1, 100_000), ones(100_000)),
    ],
)
def test_layers_that_would_fill_the_memory_are_not_computed(layer: Layer) -> None:
    network = Network(chain([Reshape((28, 28, 1)), layer]), (28, 28))
    with pytest.raises(TooCostlyError):
        network.batch  # noqa: B018 - it is found out here


@pytest.mark.parametrize("size", [(0, 1), (1, 0), (29, 1)])
@pytest.mark.parametrize("strides", [(1, 1), (0, 1)])
def test_windows_that_fit_on_no_image(size: tuple[int, int], strides: tuple[int, int]) -> None:
    network = Network(chain([Pool("max", size, strides, "valid")]), (28, 28, 1))
    with pytest.raises(ValueError, match="windows that do not fit"):
        network.outputs(ones(1, 28, 28))


def test_a_slow_network_is_computed_for_few_images_at_once() -> None:
    layers: list[Layer] = [Reshape((28, 28, 1)), Convolution(ones(9, 9, 1, 64), ones(64), (1, 1), "same")]
    layers += [Convolution(ones(5, 5, 64, 64), ones(64), (1, 1), "same")] * 6
    assert 1 <= Network(chain(layers), (28, 28)).batch < 10
    assert Network.of(bundled_network()).batch > 100


def test_layers_that_say_otherwise_than_litert_are_not_shown() -> None:
    """LiteRT takes the middle of a weight's 8 bits for 0, whatever the file says."""
    model = tables_of(bundled_network())
    weights = model.subgraphs[0].tensors[int(dense_operators(model)[-1].inputs[1])]
    weights.quantization.zeroPoint = np.full(len(weights.quantization.scale), 90, np.int64)
    with pytest.raises(UnexplainedError, match="gives other answers than its layers do"):
        network_of(Classifier(packed(model)))


def test_a_list_that_is_longer_than_a_network_needs_is_not_followed_to_its_end() -> None:
    model = tables_of(bundled_network())
    for operator in model.subgraphs[0].operators:
        operator.outputs = np.resize(operator.outputs, 60_000)
    assert with_hidden_output(packed(model)) is None
