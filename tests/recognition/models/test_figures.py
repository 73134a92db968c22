"""How well a network reads, in words."""

import pytest

from digitpad.base.paths import bundled_package_dir
from digitpad.recognition.models.figures import cells_of_the_card, compared_in_words, rows_of_the_card, share_in_words
from digitpad.recognition.models.model_store import read_card

FIGURES = {part: {"digits": 100, "accuracy": 0.985} for part in ("mnist_test", "pen_held_out_writers", "known_digits")}


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ([], "not measured"),
        (["mnist_test"], "read right: 98.50 % (MNIST test digits)"),
        (
            list(FIGURES),
            "read right: 98.50 % (MNIST test digits), 98.50 % (writers it never saw), "
            "98.50 % (digits made to try it on)",
        ),
    ],
)
def test_shares_are_put_into_one_line(parts: list[str], words: str) -> None:
    assert share_in_words({part: FIGURES[part] for part in parts}) == words


def test_a_new_network_is_compared_with_the_one_in_use() -> None:
    both = "It reads right: 98.50 % (MNIST test digits), 98.50 % (writers it never saw)."
    assert compared_in_words(FIGURES, None) == both
    in_use = {"mnist_test": {"digits": 100, "accuracy": 1.0}}
    assert compared_in_words(FIGURES, in_use) == f"{both} The model in use: 100.00 % (MNIST test digits)."
    own = {"own_test": FIGURES["mnist_test"]}
    assert compared_in_words(own, None) == "It reads right: 98.50 % (test digits of its own data)."
    assert compared_in_words({}, None) == "It reads right: not measured."
    few = {"own_samples": {"digits": 40, "accuracy": 0.975}}
    assert compared_in_words(few, None) == "It reads right: 39 of 40 (a hand's samples that it had not learned)."


def test_digits_of_its_own_data_are_not_called_those_of_mnist() -> None:
    card = read_card(bundled_package_dir())._replace(metrics={"own_test": FIGURES["mnist_test"]})
    assert share_in_words(card.metrics) == "read right: 98.50 % (test digits of its own data)"
    assert cells_of_the_card(card) == ["98.50 % of its own", "–"]
    assert rows_of_the_card(card)[2:] == [("Test digits of its own data", "98.5 % of 100 read right")]


def test_what_the_bundled_card_says_is_shown_alike_in_a_table_and_in_rows() -> None:
    card = read_card(bundled_package_dir())
    assert all(cell.endswith(" %") for cell in cells_of_the_card(card))
    assert [label for label, _text in rows_of_the_card(card)][2:] == ["MNIST test digits", "Writers it never saw"]
