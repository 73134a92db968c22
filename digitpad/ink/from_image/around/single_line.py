"""Takes a single line out of an image of ink, which is not of the pen that wrote the digit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from digitpad.ink.from_image.around.straight_lines import DARKER, opened, single_lines

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from digitpad.ink.from_image.paper import Levels

    Mask = NDArray[np.bool_]

_COVERED = 0.35  # of the line, by other ink
_LEAST = 0.08  # of the darkest ink: how dark the line must be
_SOFT = 1  # pixels on either side of the line, where it fades
_WIDER = 2  # times the line: how wide the lines of the pen are
_OTHER = 0.25  # of the pixels of the line, that other ink has at least


def without_single_line(ink: Levels) -> Levels:
    """``ink``, 0 on paper, shape (height, width), without what lies along one thin line from edge to edge.

    It is no part of a digit only if there is more ink, which is darker or was written with a wider pen, and keeps off
    the edges, as in an image that is not cropped to the digit.
    """
    ink = _without_line_across(ink)
    on_its_side = np.ascontiguousarray(ink.T)
    without = _without_line_across(on_its_side)
    return ink if without is on_its_side else np.ascontiguousarray(without.T)


def _without_line_across(ink: Levels) -> Levels:
    least = _LEAST * float(ink.max())
    line, thickness = single_lines(ink, least, _COVERED, 1, _SOFT)
    if not thickness:
        return ink
    inked: Mask = ink > least
    wide = _WIDER * thickness + 2
    other = (opened(inked, wide, wide) | (ink > DARKER * float(line.max()))) & (line == 0)
    if np.count_nonzero(other) < _OTHER * np.count_nonzero(line) or _is_at_an_edge(other):
        return ink
    crossing = opened(inked, wide, 1) | (ink > DARKER * line)
    return np.where((line == 0) | crossing, ink, np.float32(0))


def _is_at_an_edge(inked: Mask) -> bool:
    return bool(inked[0].any() or inked[-1].any() or inked[:, 0].any() or inked[:, -1].any())
