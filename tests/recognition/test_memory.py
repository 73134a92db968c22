"""The memory against its rule, written out one drawing at a time."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.recognition.memory import REACH, STRENGTH, Memory
from digitpad.recognition.prediction import Prediction

UNSURE = Prediction(np.array([0.05, 0.45, 0.02, 0.02, 0.02, 0.02, 0.02, 0.35, 0.02, 0.03], np.float32))


def by_the_rule(
    prediction: Prediction, features: np.ndarray, known: list[tuple[np.ndarray, int, float]], nearest: list[float]
) -> np.ndarray:
    gains = [0.0] * 10
    for (each, label, weight), near in zip(known, nearest, strict=True):
        cosine = float(features @ each / np.linalg.norm(features) / np.linalg.norm(each))
        reach = REACH * (0.5 / max(1 - near, 0.02)) ** 0.9
        gains[label] = max(gains[label], STRENGTH * weight * np.exp(-reach * (1 - cosine)))
    shares: np.ndarray = prediction.probabilities.astype(float) * np.exp(gains)
    return np.asarray(shares / shares.sum())


@given(st.integers(0, 2**32 - 1), st.integers(1, 30))
def test_it_shifts_a_prediction_by_its_rule(seed: int, count: int) -> None:
    random = np.random.default_rng(seed)
    labels = [int(label) for label in random.integers(10, size=count)]
    known = [(random.random(16, np.float32), label, 0.2 + 0.8 * random.random()) for label in labels]
    nearest = random.uniform(-1, 1, count).tolist()
    weights = [weight for *_each, weight in known]
    memory = Memory.of([each for each, _label, _weight in known], labels, weights, nearest=nearest)
    features = random.random(16, np.float32)
    assert memory is not None

    shifted = memory.recall(UNSURE, features).prediction.probabilities

    assert shifted == pytest.approx(by_the_rule(UNSURE, features, known, nearest), abs=1e-4)


def test_a_drawing_that_is_like_usual_digits_of_another_label_reaches_less_far() -> None:
    near, far = (Memory.of([np.eye(16, dtype=np.float32)[0]], [7], [1.0], nearest=[each]) for each in (0.9, 0.0))
    query = np.array([1, 0.9, *[0] * 14], np.float32)
    assert near is not None
    assert far is not None
    assert near.recall(UNSURE, query).prediction.digit == 1
    assert far.recall(UNSURE, query).prediction.digit == 7


def test_the_very_drawing_gets_the_label_that_it_was_given_last() -> None:
    sure = Prediction(np.eye(10, dtype=np.float32)[1])
    features = np.arange(16, dtype=np.float32)
    alike = features + np.float32(0.001)
    for labels in ([7], [1, 7], [7, 1, 7], [*[1, 4] * 500, 7]):
        memory = Memory.of([*[alike] * (len(labels) - 1), features], labels, [1.0] * len(labels))
        assert memory is not None
        recalled = memory.recall(sure, features)
        assert recalled.prediction.digit == 7
        assert recalled.row is not None
        assert labels[recalled.row] == 7


def test_a_drawing_that_is_like_none_keeps_its_prediction() -> None:
    memory = Memory.of([np.eye(16, dtype=np.float32)[0]], [7], [1.0])
    assert memory is not None
    recalled = memory.recall(UNSURE, np.eye(16, dtype=np.float32)[1])
    assert recalled.prediction.probabilities == pytest.approx(UNSURE.probabilities, abs=0.05)
    assert recalled.row is None


def test_features_of_nothing_are_like_none() -> None:
    memory = Memory.of([np.zeros(16, np.float32)], [7], [1.0])
    assert memory is not None
    assert np.isfinite(memory.recall(UNSURE, np.zeros(16, np.float32)).prediction.probabilities).all()


def test_a_look_alike_is_the_one_of_another_label_that_is_most_alike() -> None:
    known = [np.array([1, 0.1 * turned, 0], np.float32) for turned in (3, 2, 1)]
    memory = Memory.of(known, [4, 1, 7], [1.0] * 3)
    query = np.array([1, 0, 0], np.float32)
    assert memory is not None
    assert memory.look_alike(query, 2) == 2
    assert memory.look_alike(query, 2, but=2) == 1
    assert memory.look_alike(np.array([0, 0, 1], np.float32), 2) is None


def test_what_was_said_of_a_drawing_that_is_alike_contradicts_none() -> None:
    known = [np.array([1, 0.1, 0], np.float32), np.array([1, 0.2, 0], np.float32)]
    query = np.array([1, 0, 0], np.float32)
    memory = Memory.of(known, [1, 7], [1.0, 0.0])
    assert memory is not None
    assert memory.look_alike(query, 1) is None
    assert memory.look_alike(query, 7) is None
    assert memory.look_alike(query, 7, but=1) == 0


def test_a_drawing_without_weight_says_nothing_of_another_one() -> None:
    sure, query = Prediction(np.eye(10, dtype=np.float32)[1]), np.array([1, 0.01, 0], np.float32)
    memory = Memory.of([np.eye(3, dtype=np.float32)[0]], [7], [0.0])
    assert memory is not None
    assert memory.look_alike(query, 1) is None
    assert memory.recall(sure, query).prediction.digit == 1
    assert memory.recall(sure, np.eye(3, dtype=np.float32)[0]).prediction.digit == 7


def test_there_is_no_memory_of_nothing() -> None:
    assert Memory.of([], [], []) is None


def test_each_is_recalled_without_itself_as_by_a_memory_without_it() -> None:
    random = np.random.default_rng(8)
    features = [random.normal(size=16).astype(np.float32) for _drawing in range(40)]
    labels = [int(label) for label in random.integers(4, size=40)]
    weights = [0.5 + random.random() / 2 for _drawing in range(40)]
    predictions = random.dirichlet(np.ones(10), 40).astype(np.float32)
    whole = Memory.of(features, labels, weights)
    assert whole is not None

    recalled = whole.recall_without_itself(predictions)

    for row in range(40):
        others = [each for each in range(40) if each != row]
        lists = ([values[each] for each in others] for values in (features, labels, weights))
        memory = Memory.of(*lists)  # type: ignore[arg-type]
        assert memory is not None
        expected = memory.recall(Prediction(predictions[row]), features[row]).prediction.probabilities
        assert recalled[row] == pytest.approx(expected, abs=1e-5)
