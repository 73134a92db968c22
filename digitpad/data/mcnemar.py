"""McNemar's test: whether one of two networks reads the same digits better, or the difference is chance."""

from __future__ import annotations

from dataclasses import dataclass
from math import comb

import numpy as np
from numpy.typing import NDArray

_LEAST_CHANCE = 0.05


@dataclass(frozen=True)
class Difference:
    """How two networks read the same ``digits``: how many only the first, and only the second, read right."""

    digits: int
    first_right: int
    second_right: int
    only_first: int
    only_second: int

    @classmethod
    def of(cls, first: NDArray[np.bool_], second: NDArray[np.bool_]) -> Difference:
        """For each digit, of shape (n,), whether each network read it right."""
        only_first, only_second = int((first & ~second).sum()), int((second & ~first).sum())
        return cls(len(first), int(first.sum()), int(second.sum()), only_first, only_second)

    @property
    def chance(self) -> float:
        """How probable so large a difference is, or a larger one, if both read equally well (two-sided, exact).

        Q. McNemar, Note on the sampling error of the difference between correlated proportions, 1947; each digit that
        only one of them reads right is as likely to be either's (a binomial distribution).
        """
        differing, fewer = self.only_first + self.only_second, min(self.only_first, self.only_second)
        tail = sum(comb(differing, count) for count in range(fewer + 1))
        return min(1.0, 2 * tail / (1 << differing))

    @property
    def is_within_chance(self) -> bool:
        """Whether the difference may well be chance: at least 5 % probable."""
        return self.chance >= _LEAST_CHANCE
