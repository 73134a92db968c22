from itertools import pairwise

import numpy as np

from digitpad.ink.normalize import normalize
from digitpad.ink.raster import render
from digitpad.recognition.classifier import Classifier
from digitpad.recognition.prediction import DIGITS
from digitpad_training.digits.generated import GENERATED_WRITER, generated
from digitpad_training.digits.styles import STYLES


def test_every_digit_has_a_style_and_each_style_its_drawings() -> None:
    samples = generated(3)
    assert {style.digit for style in STYLES} == set(range(DIGITS))
    assert [sample.label for sample in samples] == [style.digit for style in STYLES for _ in range(3)]
    assert {sample.writer for sample in samples} == {GENERATED_WRITER}


def test_drawings_differ_and_are_the_same_each_time() -> None:
    samples = generated(5)
    assert samples == generated(5)
    assert len({sample.drawing for sample in samples}) == len(samples)


def test_a_corner_is_sharp_and_a_bend_is_smooth() -> None:
    """Between neighbouring points the pen turns little, but at a style's corners and where one line turns back."""
    for sample, style in zip(generated(1), STYLES, strict=True):
        for stroke, way in zip(sample.drawing.strokes, style.strokes, strict=True):
            ahead = np.diff(stroke.xy, axis=0)
            ahead = ahead[np.hypot(*ahead.T) > 1e-6]
            angles = np.arctan2(ahead[:, 1], ahead[:, 0])
            turns = np.abs((np.diff(angles) + np.pi) % (2 * np.pi) - np.pi)
            corners = sum(before == after for before, after in pairwise(way))
            assert corners <= (turns > np.pi / 4).sum() <= corners + 1


def test_the_bundled_network_reads_them(classifier: Classifier) -> None:
    samples = generated(20)
    images = [normalize(render(sample.drawing)) for sample in samples]
    right = [
        classifier.classify(image).digit == sample.label
        for sample, image in zip(samples, images, strict=True)
        if image is not None
    ]
    assert len(right) == len(samples)
    assert np.mean(right) > 0.95
