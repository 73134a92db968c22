"""The answers of a network, asked for in batches."""

import numpy as np
import pytest
from small_networks import taught

from digitpad.recognition.known_digits import known_digits
from digitpad_training.formats.importing.answers import answers_of


@pytest.mark.parametrize("preset", ["mlp-128", "cnn"])
def test_they_are_those_of_predict(preset: str) -> None:
    images = known_digits().images[:500]
    network = taught(preset)
    assert np.array_equal(answers_of(network, images), network.predict(images, batch_size=250, verbose=0))
