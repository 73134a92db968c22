"""McNemar's test, against sums that can be done by hand."""

import numpy as np
import pytest

from digitpad.data.mcnemar import Difference


def differing(only_first: int, only_second: int) -> Difference:
    both = 3
    first = np.array([True] * both + [True] * only_first + [False] * only_second)
    second = np.array([True] * both + [False] * only_first + [True] * only_second)
    return Difference.of(first, second)


@pytest.mark.parametrize(
    ("only_first", "only_second", "chance"),
    [(0, 0, 1.0), (1, 0, 1.0), (5, 5, 1.0), (0, 5, 2 / 32), (1, 9, 2 * (1 + 10) / 1024), (9, 1, 2 * (1 + 10) / 1024)],
)
def test_the_chance_is_that_of_a_fair_coin(only_first: int, only_second: int, chance: float) -> None:
    difference = differing(only_first, only_second)
    assert (difference.only_first, difference.only_second) == (only_first, only_second)
    assert difference.chance == pytest.approx(chance)
    assert difference.is_within_chance == (chance >= 0.05)


def test_thousands_of_differences_can_be_tested() -> None:
    assert differing(2500, 2500).chance == 1.0
    assert differing(2400, 2600).chance == pytest.approx(0.0049, abs=0.0005)
