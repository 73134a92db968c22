"""What a training reports of the inside of its network after an epoch: pictures of weights, spreads, dead units."""

from __future__ import annotations

from dataclasses import dataclass

MOST_PICTURES = 30
"""Units of the first layer whose weights are shown."""

MOST_SIDE = 28
"""Pixels of the side of such a picture."""

BINS = 24
"""Parts of a histogram."""


@dataclass(frozen=True)
class Histogram:
    """How many numbers lie in each of equally wide parts from ``least`` to ``most``."""

    least: float
    most: float
    counts: tuple[int, ...]


@dataclass(frozen=True)
class LayerInside:
    """A layer with weights: its name, how many ``units`` it has, and how many are ``dead``: 0 for every digit tried.

    ``weights`` are spread as the one histogram says, the ``outputs`` of its units for held-out digits as the other.
    """

    name: str
    units: int
    dead: int
    weights: Histogram
    outputs: Histogram


@dataclass(frozen=True)
class EpochInside:
    """The inside of a network after an ``epoch``; 0 is before the first.

    ``pictures`` are the weights of the first units of the first layer, a byte for each, of ``rows`` times ``columns``:
    128 is a weight of 0, and 1 and 255 are -``largest`` and ``largest``. There are none where the first layer does not
    look at pixels. ``answers`` are the ten probabilities for the person's own drawing; none without a drawing.
    """

    epoch: int
    rows: int
    columns: int
    largest: float
    pictures: tuple[bytes, ...]
    layers: tuple[LayerInside, ...]
    answers: tuple[float, ...] = ()
