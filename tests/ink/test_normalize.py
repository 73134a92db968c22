from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from numpy.testing import assert_array_equal
from numpy.typing import NDArray
from PIL import Image

from digitpad.data.datasets import load_mnist
from digitpad.ink.from_image.find_digit import find_digit
from digitpad.ink.from_image.image_files import find_ink
from digitpad.ink.normalize import normalize, normalize_in_steps
from digitpad.recognition.classifier import Classifier

grey_images = hnp.arrays(np.uint8, hnp.array_shapes(min_dims=2, max_dims=2, min_side=1, max_side=120)).filter(
    lambda grey: bool(grey.any())
)


def test_no_ink_gives_no_digit_image() -> None:
    assert normalize(np.zeros((30, 20), np.uint8)) is None


def test_specks_too_small_to_leave_ink_give_no_digit_image() -> None:
    specks = np.zeros((2000, 2000), np.uint8)
    specks[0, 0] = specks[-1, -1] = 255
    assert normalize(specks) is None


@given(grey_images)
def test_a_digit_image_is_28x28_of_whole_grey_levels(grey: np.ndarray) -> None:
    image = normalize(grey)
    if image is None:
        return
    assert image.shape == (28, 28)
    assert image.dtype == np.float32
    levels = np.rint(image * 255)
    assert np.array_equal(image, (levels / np.float32(255)).astype(np.float32))
    assert levels.max() <= 255


@given(grey_images)
def test_the_ink_fits_the_box_and_is_centred_by_mass(grey: np.ndarray) -> None:
    image = normalize(grey)
    if image is None or not image.any():
        return
    rows, columns = np.flatnonzero(image.any(axis=1)), np.flatnonzero(image.any(axis=0))
    assert max(np.ptp(rows), np.ptp(columns)) < 20
    index = np.arange(28)
    for edges, profile in ((rows, image.sum(axis=1)), (columns, image.sum(axis=0))):
        centre = profile @ index / profile.sum()
        touches_the_rim = edges[0] == 0 or edges[-1] == 27
        assert touches_the_rim or abs(centre - 14) <= 0.5 + 1e-4


@given(grey_images, st.integers(0, 40), st.integers(0, 40))
def test_paper_around_the_ink_does_not_matter(grey: np.ndarray, above: int, left: int) -> None:
    padded = np.pad(grey, ((above, 7), (left, 3)))
    assert_array_equal(normalize(padded), normalize(grey))


def test_mnist_test_digits_enlarged_by_repetition_come_back_to_the_last_bit(data_folder: Path, tmp_path: Path) -> None:
    digits = load_mnist(data_folder / "mnist.npz", "test").images[::4]
    assert len(digits) == 2_500
    file = tmp_path / "digit.bmp"
    changed = []
    for number, digit in enumerate(digits):
        Image.fromarray(np.kron(digit, np.ones((20, 20), np.uint8))).save(file)
        image = normalize(find_ink(file).grey)
        if image is None or image.tobytes() != (digit / np.float32(255)).astype(np.float32).tobytes():
            changed.append(number)
    assert changed == []


@pytest.mark.parametrize("interpolation", [cv2.INTER_LINEAR, cv2.INTER_CUBIC, cv2.INTER_LANCZOS4])
def test_mnist_digits_enlarged_smoothly_get_the_same_prediction(
    data_folder: Path, classifier: Classifier, interpolation: int
) -> None:
    digits = load_mnist(data_folder / "mnist.npz", "test").images[::4]
    same = 0
    for digit in digits:
        smooth = cv2.resize(digit, (560, 560), interpolation=interpolation)
        same += _read(normalize(smooth), classifier) == _read(normalize(digit), classifier)
    assert same / len(digits) >= 0.995


@pytest.mark.parametrize("paper", [0, 255])
def test_mnist_digits_enlarged_smoothly_are_found_whole(data_folder: Path, classifier: Classifier, paper: int) -> None:
    digits = load_mnist(data_folder / "mnist.npz", "test").images[::20]
    same = 0
    for digit in digits:
        smooth = cv2.resize(digit, (280, 280), interpolation=cv2.INTER_CUBIC)
        found = find_digit(np.abs(smooth.astype(np.float32) - np.float32(paper)), lossy=False)
        same += _read(normalize(found.grey), classifier) == _read(normalize(digit), classifier)
    assert same / len(digits) >= 0.99


def _read(image: NDArray[np.float32] | None, classifier: Classifier) -> int:
    assert image is not None
    return classifier.classify(image).digit


@given(grey_images)
def test_the_steps_lead_from_the_grey_image_to_the_digit_image(grey: np.ndarray) -> None:
    steps = normalize_in_steps(grey)
    if steps is None:
        assert normalize(grey) is None
        return
    assert_array_equal(steps.digit_image, normalize(grey))
    assert max(steps.scaled.shape) in (19, 20)
    (left, top), (height, width) = steps.corner, steps.scaled.shape
    field = np.zeros((28, 28), np.uint8)
    field[top : top + height, left : left + width] = steps.scaled
    assert np.array_equal(np.rint(steps.digit_image * 255), field)
    rows, columns = np.indices(steps.scaled.shape)
    mass = steps.scaled.sum(dtype=float)
    assert steps.centre == pytest.approx(((columns * steps.scaled).sum() / mass, (rows * steps.scaled).sum() / mass))
