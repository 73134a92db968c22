"""Finds the digit in the brightness of a whole image: a clean drawing, a scan, or a photograph of paper.

There are several ways to tell ink from paper. They are tried one after the other, and what they find is
judged by its geometry, until one finds what looks like a digit.
"""

from __future__ import annotations

import math
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import cv2
import numpy as np

from digitpad.ink.from_image.around.axes import axes_in
from digitpad.ink.from_image.around.bar_chart import without_bar_chart
from digitpad.ink.from_image.around.blocks import without_blocks
from digitpad.ink.from_image.around.coloured_box import without_coloured_box
from digitpad.ink.from_image.around.dotted import joined_dots
from digitpad.ink.from_image.around.flat_field import flat_field
from digitpad.ink.from_image.around.frames import fields_in, insides
from digitpad.ink.from_image.around.margin_line import without_margin_line
from digitpad.ink.from_image.around.ruled_lines import without_ruled_lines
from digitpad.ink.from_image.around.single_line import without_single_line
from digitpad.ink.from_image.colours import along_principal_axis
from digitpad.ink.from_image.components import find_digits, is_at_edge, pixels_of
from digitpad.ink.from_image.glow import is_glow
from digitpad.ink.from_image.how import PLAIN, How, Paper
from digitpad.ink.from_image.likeness import evenness, likeness
from digitpad.ink.from_image.paper import (
    darker_half,
    darker_than_around,
    ink_in_fields,
    ink_of_two_levels,
    ink_on_even_paper,
    ink_on_uneven_paper,
    is_even,
    is_photograph,
    may_be_light_on_dark,
)
from digitpad.ink.from_image.pen import as_written
from digitpad.ink.images import SIDE
from digitpad.ink.normalize import normalize
from digitpad.ink.page.which_ink import ink_of_several

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from digitpad.ink.from_image.colours import Colours
    from digitpad.ink.from_image.components import Box
    from digitpad.ink.from_image.paper import Levels
    from digitpad.ink.images import GreyImage
    from digitpad.ink.strokes import Drawing

    Mask = NDArray[np.uint8]

_LONGEST_SIDE = 800  # pixels to which a larger image is shrunk
_LARGE = 1 << 24  # pixels, of which floats would take much memory
_LOOKED_AT = 1 << 20  # pixels at a time, for repeated rows
_SMALL = 112  # pixels to which the longer side of a smaller image is enlarged, so that its lines have a width
_FAINT_RIM = 0.1  # of full ink: clean edges are soft, and what is fainter is the rim of what is bolder
_SURE = 5.0  # times the noise: what is surely ink
_LIKELY = 4.0  # times the noise
_FAINTEST = 0.3  # of the usual ink: how faint its fainter places may be
_SURE_IN_FIELD = 127  # levels
_LEAST_CONTRAST = 0.08  # of the paper's brightness: what is fainter is no ink but the paper's own marks
_LEAST_PIXELS = 20
_NOISE_SCALE = 640  # the longer side's share that is smoothed away
_GRAIN = 80  # the longer side's share that is smoothed away where noise covers all
_MAD_TO_DEVIATION = 1.4826  # of a normal distribution: median absolute deviation to standard deviation
_GOOD = 0.6  # likeness to a digit that ends the search
_BLACK, _WHITE, _DRAWN = 32, 223, 0.5  # levels; how much of an enlarged drawing has them, and of no blank page
_SAME = 0.8  # of the size within a frame: what is larger within that is no frame of its own
_CUT = 0.8  # of the likeness, for what comes in from the edge of a frame, which may be a part of it, or may be a sheet
_GLOW = 0.55  # of the likeness, for what may be light that falls on the paper
_SURELY = 1.1  # times as much like a pen's lines: light on dark, where that is in doubt
_AS_LARGE_AS_A_SHEET = 0.5  # of the image's shorter side
_LEAST_LIKENESS = 0.3  # to a digit, for what only another way than the usual one finds
_FRAMES = 3  # at most one in the other: a page, its frame, and the frame of a field


@dataclass(frozen=True, eq=False)
class FoundInk:
    """The largest digit in an image, as a grey image cropped to it, and how many ``digits`` there are.

    Where there seem to be several, ``page`` has the ink of all. Without any, ``digits`` is 0 and ``grey`` is one pixel
    of paper. ``how`` says by which way it was found and ``likeness``, 0..1, how much its shape is like that of a
    digit; ``at_edge`` whether it comes in from the edge of the image, as shadows do too. A file that holds strokes
    gives these as a ``drawing``, of which ``grey`` is the rendering.
    """

    grey: GreyImage
    digits: int
    how: How = PLAIN
    likeness: float = 0.0
    at_edge: bool = False
    drawing: Drawing | None = None
    page: GreyImage | None = None


def find_digit(levels: Levels | Mask, lossy: bool, colours: Colours | None = None) -> FoundInk:
    """Find the largest digit in ``levels``, brightness 0..255 of shape (height, width), floats or whole levels.

    Clean images may be dark on light or light on dark, and so may others, where light, shadow, the
    lines of the paper and specks are left out. ``lossy`` says that compression left its traces.
    An image that was made from one of 28 pixels by repeating them is found as it was. ``colours``, red,
    green and blue of 0..255, count where brightness shows no digit.
    """
    levels = _shrunk(_without_repetition(levels))
    ink = ink_on_even_paper(levels, lossy) if max(levels.shape) <= SIDE else None
    if ink is not None and _is_digit_image(ink):
        return FoundInk(_as_grey(ink), 1, How(light_on_dark=bool(levels[ink > 127].mean() > levels.mean())), 1.0)
    if colours is not None:
        levels = without_coloured_box(without_margin_line(levels, colours), colours)
    found = _search(levels, lossy)
    if found.digits < 2 and found.likeness < _LEAST_LIKENESS and max(levels.shape) > _SMALL:
        found = _in_noise(levels, lossy) or found
    along = along_principal_axis(colours) if found.likeness < _GOOD and colours is not None else None
    if along is not None:
        by_colour = _search(_shrunk(along), lossy)
        if by_colour.likeness > found.likeness:
            found = replace(by_colour, how=replace(by_colour.how, by_colour=True))
    return found


def _in_noise(levels: Levels, lossy: bool) -> FoundInk | None:
    """One digit that noise as strong as its ink covers, or a pattern of dots; None, if that is in doubt."""
    smooth = cv2.GaussianBlur(levels, (0, 0), max(levels.shape) / _GRAIN)
    found = _search(np.asarray(smooth, np.float32), lossy)
    return found if found.likeness >= _GOOD and found.digits == 1 and not found.at_edge else None


def _is_digit_image(ink: Levels) -> bool:
    """Whether normalisation would leave it as it is, as it does with every digit of MNIST."""
    if ink.shape != (SIDE, SIDE):
        return False
    grey = _as_grey(ink)
    digit_image = normalize(grey)
    return digit_image is not None and np.array_equal(np.rint(digit_image * 255), grey)


def _search(levels: Levels, lossy: bool, inside: int = 0) -> FoundInk:
    """What looks most like a digit, of all that each way finds, also inside frames."""
    levels = _enlarged(levels)
    best = _NOTHING
    for found in _all_that_is_found(levels, lossy, inside):
        usual = found.how.inside == inside and found.how.paper in ("even", "uneven")
        least = best.likeness if usual else max(best.likeness, _LEAST_LIKENESS)
        if found.likeness > least or (usual and not best.digits):
            best = found
        if best.likeness >= _GOOD and (best.how.paper == "even" or not best.at_edge):
            break
    return best


def _all_that_is_found(levels: Levels, lossy: bool, inside: int) -> Iterator[FoundInk]:
    """First the ways for plain images, then those for images where ink is harder to tell."""

    def judged(ink: Levels, mask: Mask, paper: Paper) -> FoundInk:
        return _judged(levels, ink, mask, How(paper, inside=inside))

    even = is_even(levels)
    is_large = min(levels.shape) > _SMALL
    photograph = is_large and is_photograph(levels)
    clean = _clean_ink(levels, lossy) if even and not photograph else None
    if clean is not None:
        dots = joined_dots(clean[1]) if is_large else None
        if dots is not None:
            yield judged(*dots, "even")
        yield judged(*clean, "even")
        yield from _in_fields(levels, *clean, inside + 1)
    if is_large:
        yield from _in_windows(levels, inside + 1)
    if photograph:
        found = yield from _in_photograph(levels, lossy, inside)
        is_drawn = float(np.mean((levels < _BLACK) | (levels > _WHITE))) > _DRAWN
        if found.likeness >= _LEAST_LIKENESS or not is_drawn:
            return
    two_levels = [_ink_of_two_levels(levels, light_on_dark) for light_on_dark in (False, True)]
    masks = [mask for _ink, mask in ([clean] if clean else []) + two_levels[:1]]
    yield from _inside(masks, levels, lossy, inside, photograph)
    yield max((judged(*ink, "two levels") for ink in two_levels), key=lambda found: found.likeness)
    for rest in (mask & (1 - axes_in(mask)) for mask in masks):
        yield judged(rest * np.float32(255), rest, "without axes")
    if not inside and not photograph:
        yield _on_uneven_paper(levels, inside)


def _in_photograph(levels: Levels, lossy: bool, inside: int) -> Generator[FoundInk, None, FoundInk]:
    """What is found on a sheet, or on paper that fills the photograph, which is returned too, or in a frame on it."""
    field = None if lossy or inside else flat_field(levels)
    if field is not None:
        yield _search(field, lossy, inside + 1)
    yield from _inside([darker_half(levels)], levels, lossy, inside, photograph=True)
    found = _on_uneven_paper(levels, inside)
    if _may_be_around_a_sheet(found, levels):
        yield from _inside([darker_half(levels)], levels, lossy, inside, photograph=False)
        found = replace(found, likeness=_CUT * found.likeness)
    yield found
    yield from _inside([_ink_of_photograph(levels, light_on_dark=False)[1]], levels, lossy, inside, photograph=False)
    return found


def _on_uneven_paper(levels: Levels, inside: int) -> FoundInk:
    usual, *other = [
        _judged(levels, *_ink_of_photograph(levels, each), How("uneven", inside=inside))
        for each in may_be_light_on_dark(levels)
    ]
    if other and usual.digits and _as_of_a_pen(other[0]) > _SURELY * _as_of_a_pen(usual):
        return other[0]
    return usual


def _may_be_around_a_sheet(found: FoundInk, levels: Levels) -> bool:
    """Whether what was found in a photograph may be of a sheet that comes to its edge, or the table around one."""
    is_large = max(found.grey.shape) > _AS_LARGE_AS_A_SHEET * min(levels.shape)
    return found.how.light_on_dark or (is_large and found.at_edge)


def _as_of_a_pen(found: FoundInk) -> float:
    return found.likeness * evenness(found.grey)


def _inside(masks: list[Mask], levels: Levels, lossy: bool, inside: int, photograph: bool) -> Iterator[FoundInk]:
    """What is found in each of the frames that the masks show."""
    if inside < _FRAMES:
        for within in (within for mask in masks for within in insides(levels, mask, photograph)):
            found = _search(within, lossy, inside + 1)
            if inside and within.size > _SAME * levels.size:  # what was left of the frame around it
                found = replace(found, how=replace(found.how, inside=found.how.inside - 1))
            yield replace(found, likeness=_CUT * found.likeness) if found.at_edge else found


def _in_fields(levels: Levels, ink: Levels, mask: Mask, inside: int) -> Iterator[FoundInk]:
    """What is written in the fields of a form, if that is more than one digit."""
    fields = fields_in(mask)
    if fields is not None:
        found = _judged(levels, ink * fields, mask & fields, How("even", inside=inside))
        if found.digits > 1:
            yield found


def _in_windows(levels: Levels, inside: int) -> Iterator[FoundInk]:
    """What is shown in the windows of a meter, or written in small fields, if that is more than one digit."""
    masks = (darker_half(levels), darker_than_around(levels))
    found = [fields for fields in (fields_in(mask, small=True) for mask in masks) if fields is not None]
    if found:
        ink = ink_in_fields(levels, max(found, key=np.count_nonzero))
        shown = _judged(levels, ink, (ink > _SURE_IN_FIELD).view(np.uint8), How("uneven", inside=inside))
        if shown.digits > 1:
            yield shown


def _ink_of_two_levels(levels: Levels, light_on_dark: bool) -> tuple[Levels, Mask]:
    ink = _without_lines(ink_of_two_levels(levels, light_on_dark))
    return ink, (ink > _FAINT_RIM * 255).view(np.uint8)


def _clean_ink(levels: Levels, lossy: bool) -> tuple[Levels, Mask]:
    """The ink, 0..255, with its exact values, and where it is more than a faint rim."""
    ink = _without_lines(ink_on_even_paper(levels, lossy))
    return ink, (ink > _FAINT_RIM * 255).view(np.uint8)


def _without_lines(ink: Levels) -> Levels:
    return without_blocks(without_bar_chart(without_single_line(without_ruled_lines(ink, 0.0))))


def _ink_of_photograph(levels: Levels, light_on_dark: bool) -> tuple[Levels, Mask]:
    """The ink, 0..255 with its usual darkness as 255, and where it surely is."""
    ink = cv2.GaussianBlur(ink_on_uneven_paper(levels, light_on_dark), (0, 0), max(levels.shape) / _NOISE_SCALE)
    ink = ink - np.float32(np.median(ink))
    noise = _MAD_TO_DEVIATION * float(np.median(np.abs(ink)))
    ink = without_ruled_lines(np.asarray(ink, np.float32), noise)
    sure = ink[ink > max(_SURE * noise, _LEAST_CONTRAST)]
    if sure.size < _LEAST_PIXELS:
        return np.zeros_like(ink), np.zeros(ink.shape, np.uint8)
    usual = float(np.quantile(sure, 0.9))
    faintest = max(_LIKELY * noise, _FAINTEST * usual)
    mask = cv2.morphologyEx((ink > faintest).view(np.uint8), cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
    paper, full = 0.5 * faintest, 0.8 * usual
    return np.clip((ink - paper) / (full - paper), 0, 1) * np.float32(255), np.asarray(mask, np.uint8)


def _judged(levels: Levels, ink: Levels, mask: Mask, how: How) -> FoundInk:
    digits, labels = find_digits(mask, how.paper == "uneven")
    if not digits:
        return _NOTHING
    own = pixels_of(digits[0].labels, labels)
    how = replace(how, light_on_dark=bool(levels[own].mean() > np.median(levels)))
    like = likeness(mask, labels, digits, how.paper == "uneven")
    if how.light_on_dark and min(levels.shape) > _SMALL and is_glow(levels, own):
        like *= _GLOW
    at_edge = is_at_edge(digits[0], mask.shape)
    page = _page(ink, labels, digits)
    return FoundInk(as_written(ink, own.view(np.uint8)), len(digits), how, like, at_edge, page=page)


def _page(ink: Levels, labels: NDArray[np.int32], digits: Sequence[Box]) -> GreyImage | None:
    """The ink of all digits; None if there seems to be one alone."""
    boxes = [(digit.left, digit.top, digit.right, digit.bottom) for digit in digits]
    several = ink_of_several(labels, ink, boxes, [label for digit in digits for label in digit.labels])
    usual = float(np.median([digit.height for digit in digits]))
    return None if several is None else as_written(ink, several, usual)


def _as_grey(ink: Levels) -> GreyImage:
    return np.asarray(np.clip(np.rint(ink), 0, 255), np.uint8)


def _shrunk(levels: Levels | Mask) -> Levels:
    if levels.size > _LARGE:
        levels = _at_most(levels, 2 * _LONGEST_SIDE)
    return _at_most(np.asarray(levels, np.float32), _LONGEST_SIDE)


def _enlarged(levels: Levels) -> Levels:
    factor = -(-_SMALL // max(levels.shape))
    if max(levels.shape) > SIDE or factor < 2:
        return levels
    size = [side * factor for side in levels.shape[::-1]]
    return np.clip(cv2.resize(levels, size, interpolation=cv2.INTER_CUBIC), 0, 255).astype(np.float32)


def _at_most(levels: Levels | Mask, longest: int) -> Levels:
    shrink = longest / max(levels.shape)
    if shrink < 1:
        size = [max(round(side * shrink), 1) for side in levels.shape[::-1]]
        levels = cv2.resize(np.ascontiguousarray(levels), size, interpolation=cv2.INTER_AREA)  # type: ignore[assignment]
    return np.asarray(levels, np.float32)


def _without_repetition(levels: Levels | Mask) -> Levels | Mask:
    """Undo an enlargement by pixel repetition, which would otherwise be taken for fine detail."""
    factor = _repetition(levels, math.gcd(*levels.shape))
    factor = _repetition(levels.T, factor)
    return levels[::factor, ::factor]


def _repetition(levels: Levels | Mask, factor: int) -> int:
    """How often each row is repeated, as far as that divides ``factor``; looks no further once it is known to be 1."""
    step = max(_LOOKED_AT // levels.shape[1], 1)
    for top in range(0, len(levels) - 1, step):
        if factor == 1:
            return 1
        part = levels[top : top + step + 1]
        rows = np.flatnonzero((part[1:] != part[:-1]).any(axis=1)) + top + 1
        factor = int(np.gcd.reduce(rows, initial=factor))
    return factor


_NOTHING = FoundInk(np.zeros((1, 1), np.uint8), 0)
