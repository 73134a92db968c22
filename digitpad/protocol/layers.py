"""The hidden layers of a person's own network, as they are written: "128, 64"."""

from __future__ import annotations

from digitpad.base.errors import DigitpadError
from digitpad.protocol.recipe import MOST_LAYERS, MOST_UNITS


class LayersError(DigitpadError):
    """What was written makes no network."""


def hidden_units(written: str) -> tuple[int, ...]:
    """The units of each hidden layer, from the first; none for an empty text. Raises LayersError."""
    words = written.replace("-", ",").replace(",", " ").split()
    if not all(word.isdecimal() and 0 < int(word) <= MOST_UNITS for word in words):
        raise LayersError(f"Hidden layers are numbers of units from 1 to {MOST_UNITS:,}, such as 128, 64.")
    if len(words) > MOST_LAYERS:
        raise LayersError(f"A network of {len(words):,} hidden layers does not learn; use {MOST_LAYERS} at most.")
    return tuple(map(int, words))
