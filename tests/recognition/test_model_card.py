"""What a card says of its network, in words."""

import pytest

from digitpad.recognition.model_card import share_in_words

FIGURES = {part: {"digits": 100, "accuracy": 0.985} for part in ("mnist_test", "pen_held_out_writers", "known_digits")}


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ([], "not measured"),
        (["mnist_test"], "98.50 % of MNIST test digits read right"),
        (list(FIGURES)[:2], "98.50 % of MNIST test digits and 98.50 % of writers it never saw read right"),
        (
            list(FIGURES),
            "98.50 % of MNIST test digits, 98.50 % of writers it never saw and "
            "98.50 % of digits made to try it on read right",
        ),
    ],
)
def test_shares_are_put_into_one_sentence(parts: list[str], words: str) -> None:
    assert share_in_words({part: FIGURES[part] for part in parts}) == words
