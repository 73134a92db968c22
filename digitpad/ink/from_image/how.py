"""How the ink of an image was found, as a frozen value and in words. Importing this loads no NumPy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

Paper = Literal["even", "uneven", "two levels", "without axes"]
PAPERS: tuple[Paper, ...] = get_args(Paper)

_MOST_WORDS = 2


@dataclass(frozen=True)
class How:
    """How the ink of an image was told from its paper.

    ``paper`` is even, or uneven as on a photograph; or the image was taken for one of two levels, or the axes
    of a plot were left out. ``inside`` is how many frames, margins or sheets lie around the digit, and
    ``by_colour`` says that brightness showed nothing.
    """

    paper: Paper = "even"
    light_on_dark: bool = False
    inside: int = 0
    by_colour: bool = False

    def in_words(self) -> str:
        """What a plain drawing would not need, in a few words; empty for one."""
        words = (
            (self.by_colour, "by colour"),
            (self.inside > 0, "in a frame"),
            (self.paper == "without axes", "without axes"),
            (self.paper == "uneven", "uneven light"),
            (self.light_on_dark, "light on dark"),
        )
        return ", ".join([word for holds, word in words if holds][:_MOST_WORDS])


PLAIN = How()
"""Dark on light, of one brightness."""
