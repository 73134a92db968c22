"""Takes lines of another colour than the ink out of an image, as the red margin line of a notebook."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from digitpad.ink.from_image.around.straight_lines import DARKER, single_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from digitpad.ink.from_image.colours import Colours
    from digitpad.ink.from_image.paper import Levels

    Mask = NDArray[np.bool_]

_LEAST = 24.0  # levels by which a colour of a line stands out of the two others
_COVERED = 0.55  # of a line, which ink of another colour may cross
_MOST = 2  # beside each other: more are those of ruled paper
_SOFT = 2  # pixels on either side of a line, where it fades
_BESIDE = 15  # pixels around one of a line, where there is paper
_SOME = 0.02  # of these: the least paper to take
_FADED = 0.08  # of a line's colour, which its soft edges still have
_ELSEWHERE = 0.5  # of the pixels of the lines: how many others may have their colour, or it is that of the ink
_INK = 0.25  # of the pixels of the lines: how much other ink there is, or the line is a digit


def without_margin_line(levels: Levels, colours: Colours) -> Levels:
    """``levels``, brightness 0..255 of shape (height, width), with paper where straight lines of one colour were.

    These are darker than the paper, go across the whole image or down it, and are red, green or blue where the ink is
    not, which stays where it crosses them. ``colours`` are those of the same image, of any size.
    """
    if colours.shape[:2] != levels.shape:
        colours = np.asarray(cv2.resize(colours, levels.shape[::-1], interpolation=cv2.INTER_AREA), np.uint8)
    for excess in _excesses(colours):
        across, down = (
            single_lines(each, _LEAST, _COVERED, _MOST, _SOFT)[0] for each in (excess, np.ascontiguousarray(excess.T))
        )
        lines = np.maximum(across, down.T)
        if lines.any():
            levels = _with_paper(levels, excess, lines)
    return levels


def _excesses(colours: Colours) -> Iterator[Levels]:
    """By how much red, green and blue, one after the other, are above both others; 0 where they are not."""
    channels = cv2.split(colours)
    for place in range(3):
        others = cv2.max(channels[place - 1], channels[place - 2])
        excess = cv2.subtract(channels[place], others)  # which stops at 0
        if excess.max() >= _LEAST:
            yield np.asarray(excess, np.float32)


def _with_paper(levels: Levels, excess: Levels, lines: Levels) -> Levels:
    """Paper from beside the lines in their place, unless they are, or may be, the ink themselves."""
    own = (lines > 0) & (excess > _FADED * lines)
    surely = own & (excess > lines / 2)
    elsewhere = np.count_nonzero((excess >= _LEAST) & (lines == 0))
    if elsewhere > _ELSEWHERE * np.count_nonzero(own) or not surely.any():
        return levels
    lightest = np.asarray(cv2.dilate(levels, np.ones((_BESIDE, _BESIDE))), np.float32)
    darkness = lightest - levels
    usual = float(np.median(darkness[surely]))
    own &= darkness <= DARKER * usual
    ink = np.count_nonzero((darkness > usual / 2) & (lines == 0))
    if usual <= 0 or ink < _INK * np.count_nonzero(own):
        return levels
    paper = ((lines == 0) & (darkness <= usual / 2)).astype(np.float32)
    share = cv2.blur(paper, (_BESIDE, _BESIDE))
    beside = cv2.blur(levels * paper, (_BESIDE, _BESIDE)) / np.maximum(share, _SOME)
    return np.where(own, np.where(share > _SOME, beside, lightest), levels)
