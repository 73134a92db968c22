"""Numbers as people write them: single digits of one person, put side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.data.formats.unipen import PenSample
from digitpad.ink.strokes import Drawing, Stroke

GAP = (0.27, 0.17)
"""Mean and standard deviation of the room between two digits, in their height; 6 % of the gaps are below 0."""

TIGHT = (0.05, 0.12)
"""The same where a third of the digits touch or overlap."""

_HEIGHT = (1.0, 0.08)  # of a digit against its neighbours
_SHIFT = 0.05  # of a digit up or down, as a share of the height
_SLOPE = 4.0  # degrees, by which the line may rise or fall


@dataclass(frozen=True)
class WrittenNumber:
    """A drawing of a number; ``parts`` says for each digit, from left to right, which of the strokes are its own."""

    drawing: Drawing
    text: str
    parts: tuple[frozenset[int], ...]


def in_a_row(samples: Sequence[PenSample], rng: np.random.Generator, gap: tuple[float, float] = GAP) -> WrittenNumber:
    """The samples as one number, in this order, the strokes of each in the order in which they were drawn."""
    strokes: list[Stroke] = []
    parts = []
    right = 0.0
    slope = np.tan(np.radians(rng.normal(0, _SLOPE / 2)))
    for sample in samples:
        lines = _at_height(sample.drawing, max(0.5, rng.normal(*_HEIGHT)))
        left = right + (max(rng.normal(*gap), -0.25) if strokes else 0.0)
        shift = np.array([left, rng.normal(0, _SHIFT) + slope * left])
        parts.append(frozenset(range(len(strokes), len(strokes) + len(lines))))
        strokes += [Stroke.through(line + shift) for line in lines]
        right = left + max(float(line[:, 0].max()) for line in lines)
    return WrittenNumber(on_the_canvas(strokes), "".join(str(sample.label) for sample in samples), tuple(parts))


def _at_height(drawing: Drawing, height: float) -> list[NDArray[np.float64]]:
    """The strokes' positions, with the upper left corner of their box at 0, 0 and its height as given."""
    lines = [np.array(stroke.xy) for stroke in drawing.substantial_strokes()]
    every = np.concatenate(lines)
    low = every.min(axis=0)
    scale = height / max(float(np.ptp(every[:, 1])), float(np.ptp(every[:, 0])) / 2, 1e-6)
    return [(line - low) * scale for line in lines]


def on_the_canvas(strokes: Sequence[Stroke]) -> Drawing:
    """The strokes in the middle of the canvas, as wide or as high as it comfortably holds."""
    every = np.concatenate([stroke.xy for stroke in strokes])
    low, high = every.min(axis=0), every.max(axis=0)
    scale = 0.9 / float((high - low).max())
    return Drawing(tuple(Stroke.through((stroke.xy - (low + high) / 2) * scale + 0.5) for stroke in strokes))
