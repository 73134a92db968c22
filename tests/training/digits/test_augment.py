import numpy as np
from hand import DIGITS, drawing, drawings
from hypothesis import given
from hypothesis import strategies as st
from numpy.testing import assert_array_equal

from digitpad.ink.normalize import normalize
from digitpad.ink.raster import render
from digitpad.protocol.recipe import Augmentation
from digitpad_training.digits.augment import augment_images, render_variant

NONE = Augmentation(rotation=0, shear=0, aspect=0, elastic=0, bold=0, thin=0, untouched=1, pen_width=(3.0, 3.0))


def sevens(count: int) -> np.ndarray:
    image = normalize(render(drawing(DIGITS[7])))
    assert image is not None
    return np.repeat(np.rint(image * 255).astype(np.uint8)[None], count, axis=0)


def test_no_augmentation_changes_nothing() -> None:
    images = sevens(5)
    assert np.allclose(augment_images(images, NONE, np.random.default_rng(0)), images / 255, atol=1e-3)
    seven = drawing(DIGITS[7])
    assert_array_equal(render_variant(seven, NONE, np.random.default_rng(0)), normalize(render(seven)))


def test_each_image_is_bent_in_its_own_way_and_stays_itself() -> None:
    images = sevens(50)
    bent = augment_images(images, Augmentation(untouched=0), np.random.default_rng(0))
    assert bent.shape == images.shape
    assert bent.dtype == np.float32
    assert bent.min() >= 0
    assert bent.max() <= 1
    assert len({image.tobytes() for image in bent}) == 50
    correlations = [np.corrcoef(a.ravel(), b.ravel())[0, 1] for a, b in zip(images, bent, strict=True)]
    assert np.mean(correlations) > 0.5


def test_a_bent_image_is_normalised_like_any_drawing() -> None:
    for image in augment_images(sevens(50), Augmentation(untouched=0), np.random.default_rng(0)):
        again = normalize(np.rint(image * 255).astype(np.uint8))
        assert again is not None
        assert np.array_equal(image, again)


def test_bold_and_thin_change_the_ink() -> None:
    images = sevens(50)
    bold, thin = (
        augment_images(images, Augmentation(bold=share, thin=1 - share, untouched=0), np.random.default_rng(0))
        for share in (1, 0)
    )
    assert thin.sum() < images.sum() / 255 < bold.sum()


def test_images_do_not_mix() -> None:
    images = np.zeros((9, 28, 28), np.uint8)
    images[4, 8:20, 12:16] = 255
    bent = augment_images(images, Augmentation(), np.random.default_rng(0))
    assert np.flatnonzero(bent.any(axis=(1, 2))).tolist() == [4]


@given(drawings, st.integers(0, 2**32))
def test_variants_of_strokes_are_digit_images_and_repeat_with_the_seed(strokes: list[np.ndarray], seed: int) -> None:
    some = drawing(strokes)
    variant = render_variant(some, Augmentation(), np.random.default_rng(seed))
    again = render_variant(some, Augmentation(), np.random.default_rng(seed))
    assert variant is not None
    assert again is not None
    assert np.array_equal(variant, again)
    assert variant.shape == (28, 28)
