"""The colours of a map of relevance: blue for, orange against, grey for no opinion; no red beside green."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.recognition.inside.activations import Numbers

_NO_OPINION = 0.1  # ink of less than this share of the strongest

Rgb = tuple[int, int, int]


@dataclass(frozen=True)
class MapColours:
    """The three ends of the scale, each red, green and blue in 0..255."""

    speaks_for: Rgb
    speaks_against: Rgb
    no_opinion: Rgb

    def colour(self, strengths: Numbers) -> NDArray[np.uint8]:
        """The colours of strengths in -1..1, of shape (..., 3)."""
        sizes = np.abs(strengths)
        shares = np.where(sizes < _NO_OPINION, 0, np.sqrt(sizes))[..., None]
        ends = np.where((strengths > 0)[..., None], self.speaks_for, self.speaks_against)
        mixed = shares * ends + (1 - shares) * np.array(self.no_opinion)
        return np.asarray(np.rint(mixed), np.uint8)


ON_DARK = MapColours((86, 180, 255), (255, 148, 20), (140, 140, 140))
ON_LIGHT = MapColours((0, 96, 200), (208, 84, 0), (150, 150, 150))
