"""How faithful a map is, by what is left of the answer: a good map hurts more than a bad one."""

import numpy as np
from hand import DIGITS, drawing

from digitpad.ink.normalize import normalize
from digitpad.ink.raster import render
from digitpad.recognition.classifier import Classifier
from digitpad.recognition.why.explainer import Explainer
from digitpad_training.measure.deletion import SHARES, faithfulness


def test_deleting_what_a_map_marks_hurts_more_than_deleting_ink_at_random(classifier: Classifier) -> None:
    images = [image for strokes in DIGITS.values() if (image := normalize(render(drawing(strokes)))) is not None]
    explainer, chance = Explainer.of(classifier), np.random.default_rng(1)
    by_map = faithfulness(classifier, images, lambda image, digit: explainer.why(image, digit).values)
    at_random = faithfulness(classifier, images, lambda image, _digit: chance.random(image.shape))
    assert list(by_map.deleted) == list(by_map.shown) == list(SHARES)
    assert by_map.deleted[0.2] < at_random.deleted[0.2] - 0.2
    assert all(0 <= each <= 1 for each in (*by_map.deleted.values(), *by_map.shown.values()))


def test_what_is_deleted_is_the_ink_that_is_marked(classifier: Classifier) -> None:
    seven = normalize(render(drawing(DIGITS[7])))
    assert seven is not None
    backwards = faithfulness(
        classifier, [seven], lambda image, digit: -Explainer.of(classifier).why(image, digit).values
    )
    forwards = faithfulness(classifier, [seven], lambda image, digit: Explainer.of(classifier).why(image, digit).values)
    assert forwards.deleted[0.3] < backwards.deleted[0.3]
