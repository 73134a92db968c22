"""Rows of a table of figures beside their baselines, and how figures are taken."""

import time
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray


def row(what: str, baseline: str, base: float, own: float, unit: str, ratio: float | None = None) -> None:
    """Print one row; ``ratio`` is of the pairs, where the figures were measured in pairs."""
    ratio = own / base if ratio is None else ratio
    print(f"| {what} | {baseline} | {base:.3g} {unit} | {own:.3g} {unit} | {ratio:.3g} |", flush=True)


def milliseconds(action: Callable[[], object], times: int) -> NDArray[np.float64]:
    action()
    taken = np.empty(times)
    for index in range(times):
        before = time.perf_counter()
        action()
        taken[index] = time.perf_counter() - before
    return taken * 1e3


def percentile(values: Sequence[float] | NDArray[np.float64], at: float) -> float:
    return float(np.percentile(values, at))
