"""How the ink of an image was found, as a frozen value and in words. Importing this loads no NumPy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from digitpad.base.language import listed, tr

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

    def in_english(self) -> str:
        """What a plain drawing would not need, in a few words, as files keep it; empty for one."""
        words = (
            (self.by_colour, "by colour"),
            (self.inside > 0, "in a frame"),
            (self.paper == "without axes", "without axes"),
            (self.paper == "uneven", "uneven light"),
            (self.light_on_dark, "light on dark"),
        )
        return ", ".join([word for holds, word in words if holds][:_MOST_WORDS])


def in_the_language(how: str) -> str:
    """What `How.in_english` says, in the language of the person."""
    words = {
        "by colour": tr("by colour"),
        "in a frame": tr("in a frame"),
        "without axes": tr("without axes"),
        "uneven light": tr("uneven light"),
        "light on dark": tr("light on dark"),
    }
    return listed([words.get(word, word) for word in how.split(", ")])


PLAIN = How()
"""Dark on light, of one brightness."""
