"""Maps of relevance: what they say of images whose answer hangs on known ink."""

import numpy as np
import pytest
from elsewhere import bundled_network
from hand import DIGITS, drawing

from digitpad.recognition.classifier import Classifier
from digitpad.recognition.inside.activations import Numbers
from digitpad.recognition.inside.graph import chain
from digitpad.recognition.inside.layers import Activation, Dense, Layer, Reshape
from digitpad.recognition.inside.network import Network
from digitpad.recognition.reading import Reading, read_drawing
from digitpad.recognition.why.explainer import Explainer
from digitpad.recognition.why.marks import marks
from digitpad.recognition.why.relevance import Relevance, relevance, relevance_by_hiding
from digitpad.recognition.why.words import in_words


def reading_of(digit: int, classifier: Classifier) -> Reading:
    reading = read_drawing(drawing(DIGITS[digit]), classifier)
    assert reading is not None
    return reading


def linear_network() -> Network:
    """Its 3 is for ink on the left half, its 5 for ink on the right one."""
    kernel = np.zeros((28, 28, 10), np.float32)
    kernel[:, :14, 3] = kernel[:, 14:, 5] = 1
    layers: list[Layer] = [
        Reshape((784,)),
        Dense(kernel.reshape(784, 10), np.zeros(10, np.float32)),
        Activation("softmax"),
    ]
    return Network(chain(layers), (28, 28))


def test_ink_speaks_for_the_digit_whose_weights_it_meets() -> None:
    image = np.zeros((28, 28), np.float32)
    image[5:23, 4:8] = image[5:23, 20:24] = 1
    values = relevance(linear_network(), image, 3).values
    assert (values[5:23, 4:8] > 0).all()
    assert (values[5:23, 20:24] < 0).all()
    assert (values[image == 0] == 0).all()


def test_against_another_digit_turns_round_when_the_two_are_exchanged(classifier: Classifier) -> None:
    network, image = Network.of(classifier.content), reading_of(7, classifier).digit_image
    np.testing.assert_allclose(
        relevance(network, image, 7, 1).values, -relevance(network, image, 1, 7).values, atol=1e-6
    )


def test_a_blank_image_has_no_opinion() -> None:
    why = relevance(Network.of(bundled_network()), np.zeros((28, 28), np.float32), 4)
    assert not why.strengths.any()
    assert marks(why) == []
    assert in_words(why) == "No part of the ink speaks for anything."


@pytest.mark.parametrize("digit", sorted(DIGITS))
def test_the_answer_suffers_more_from_the_marked_ink_than_from_as_much_other_ink(
    classifier: Classifier, digit: int
) -> None:
    reading = reading_of(digit, classifier)
    image = reading.digit_image
    order = np.flatnonzero(image)
    order = order[np.argsort(-Explainer.of(classifier).why(image, digit).values.reshape(-1)[order])]

    def without(places: np.ndarray) -> float:
        changed = image.copy()
        changed.reshape(-1)[places] = 0
        return float(classifier.classify(changed).probabilities[digit])

    fifth = len(order) // 5
    assert without(order[:fifth]) < without(order[-fifth:])


def test_a_network_that_cannot_be_followed_is_explained_by_hiding(classifier: Classifier) -> None:
    image = reading_of(4, classifier).digit_image
    explainer = Explainer(classifier, None, "it has the operator GATHER")
    why = explainer.why(image, 4)
    np.testing.assert_array_equal(why.values, relevance_by_hiding(classifier, image, 4).values)
    assert why.values.any()
    assert (why.values[image == 0] == 0).all()
    assert explainer.fault == (
        "This network cannot be followed layer by layer (it has the operator GATHER); its map is made by hiding parts "
        "of the ink in turn."
    )


def spread(rows: slice, columns: slice, value: float) -> Numbers:
    values = np.zeros((28, 28), np.float32)
    values[4:24, 6:22] = 1e-6
    values[rows, columns] = value
    return values


def test_words_name_the_part_and_its_place() -> None:
    left = spread(slice(5, 20), slice(6, 9), 1.0)
    assert in_words(Relevance(left, 4)) == "Speaks for 4: the upright stroke on the left."
    left[20:24, 13:17] = -1.0
    assert in_words(Relevance(left, 4)) == (
        "Speaks for 4: the upright stroke on the left. Speaks against 4: the part at the bottom."
    )
    assert in_words(Relevance(left, 7, 1)) == (
        "Speaks for 7 rather than 1: the upright stroke on the left. "
        "Speaks for 1 rather than 7: the part at the bottom."
    )


def test_signs_stand_on_the_strong_ink_alone() -> None:
    values = spread(slice(4, 8), slice(8, 12), 1.0)
    values[20:24, 16:20] = -1.0
    assert [(mark.x, mark.y, mark.sign) for mark in marks(Relevance(values, 4))] == [(10, 6, 1), (18, 22, -1)]
