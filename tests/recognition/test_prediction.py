import numpy as np
import pytest

from digitpad.recognition.prediction import Prediction, all_in_words, in_words, percent


def prediction(**shares: float) -> Prediction:
    probabilities = np.zeros(10, np.float32)
    for name, share in shares.items():
        probabilities[int(name[1:])] = share
    return Prediction(probabilities)


@pytest.mark.parametrize(
    ("probability", "words"),
    [
        (0.0, "0 %"),
        (0.004, "0 %"),
        (0.5, "50 %"),
        (0.984, "98 %"),
        (0.995, "> 99 %"),
        (1.0, "> 99 %"),
    ],
)
def test_percent_claims_no_certainty(probability: float, words: str) -> None:
    assert percent(probability) == words


def test_the_answer_in_words() -> None:
    assert in_words(prediction(d7=0.98, d1=0.02)) == "7, 98 %"
    assert in_words(prediction(d7=0.55, d1=0.4, d9=0.05)) == "7 or 1?"
    assert in_words(prediction(d7=0.4, d1=0.05, d9=0.05)) == "7, 40 %"


def test_all_probabilities_in_words() -> None:
    words = all_in_words(prediction(d7=0.9, d1=0.1))
    assert words.startswith("7: 90 %, 1: 10 %, ")
    assert words.count(":") == 10


def test_the_digit_is_the_first_of_the_ranking() -> None:
    some = prediction(d3=0.2, d8=0.5, d5=0.3)
    assert some.digit == 8
    assert some.ranking[:3] == [8, 5, 3]
    assert sorted(some.ranking) == list(range(10))
