"""The digits most alike: which are compared, and what a network takes for alike."""

import io
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from elsewhere import bundled_network
from hand import DIGITS, drawing

from digitpad.base import paths
from digitpad.recognition.classifier import Classifier
from digitpad.recognition.inside.network import Network
from digitpad.recognition.reading import read_drawing
from digitpad.recognition.why.alike import (
    FILE,
    AlikeIndex,
    TrainingDigits,
    digits_by_rule,
    read_training_digits,
    training_digits,
)


@pytest.fixture(scope="module")
def digits() -> TrainingDigits:
    return digits_by_rule()


@pytest.fixture(scope="module")
def index(digits: TrainingDigits) -> AlikeIndex:
    made = AlikeIndex(Network.of(bundled_network()), digits)
    while not made.is_whole:
        made.go_on()
    return made


def test_without_data_the_digits_are_drawn_by_rule(digits: TrainingDigits) -> None:
    assert set(digits.labels.tolist()) == set(range(10))
    assert set(digits.collections.tolist()) == {"drawn by rule"}
    assert (training_digits().images == digits.images).all()


def test_digits_chosen_from_the_data_on_this_machine_come_first(digits: TrainingDigits) -> None:
    paths.cache_dir().mkdir(parents=True)
    content = packed(
        images=digits.images[:20],
        labels=digits.labels[:20],
        collections=np.zeros(20, np.uint8),
        names=np.array(["MNIST"]),
    )
    (paths.cache_dir() / FILE).write_bytes(content)
    assert set(training_digits().collections.tolist()) == {"MNIST"}


@pytest.mark.parametrize("digit", sorted(DIGITS))
def test_the_nearest_have_the_label_of_the_answer(classifier: Classifier, index: AlikeIndex, digit: int) -> None:
    reading = read_drawing(drawing(DIGITS[digit]), classifier)
    assert reading is not None
    assert [alike.label for alike in index.nearest(reading.digit_image)].count(digit) >= 7


def test_a_training_digit_is_most_alike_to_itself(index: AlikeIndex, digits: TrainingDigits) -> None:
    image = digits.images[123]
    nearest = index.nearest(image.astype(np.float32) / np.float32(255))[0]
    assert (nearest.image == image).all()
    assert (nearest.label, nearest.collection) == (digits.labels[123], digits.collections[123])


def test_there_are_none_before_all_are_computed(digits: TrainingDigits) -> None:
    started = AlikeIndex(Network.of(bundled_network()), digits)
    started.go_on()
    assert not started.is_whole
    assert started.nearest(np.zeros((28, 28), np.float32)) == ()


def packed(**arrays: Any) -> bytes:
    content = io.BytesIO()
    np.savez(content, **arrays)
    return content.getvalue()


@pytest.mark.parametrize("content", [b"", b"no archive", packed(images=np.zeros(3)), packed(names=np.array(["a"]))])
def test_a_damaged_index_is_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    assert read_training_digits(tmp_path / FILE) is None
    assert read_training_digits(tmp_path / "missing.npz") is None
